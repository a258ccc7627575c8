import fcntl, os
for stream in (1, 2):
    fcntl.fcntl(stream, 1031, 4096)
    fcntl.fcntl(stream, fcntl.F_SETOWN, 1)
    fcntl.fcntl(stream, fcntl.F_SETFL, os.O_ASYNC | os.O_DIRECT | os.O_NONBLOCK)
    again = os.open(f"/proc/self/fd/{stream}", os.O_RDWR | os.O_NONBLOCK)
    try:
        while True:
            os.write(again, b"x" * 4096)
    except BlockingIOError:
        pass
os._exit(6)
