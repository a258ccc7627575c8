try:
    with open("/dev/shm/hog", "wb") as file:
        while True:
            file.write(b"x" * (1 << 20))
            file.flush()
except OSError as error:
    print("held", error.strerror)
