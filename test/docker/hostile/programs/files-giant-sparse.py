try:
    with open("/tmp/giant", "wb") as file:
        file.truncate(1 << 40)
    print("REACHED")
except OSError as error:
    print("held", error.strerror)
