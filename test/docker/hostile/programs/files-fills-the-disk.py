try:
    with open("/tmp/hog", "wb", buffering=0) as file:
        while True:
            file.write(b"x" * 65536)
except OSError as error:
    print("held", error.strerror)
