import fcntl, os
for stream in (1, 2):
    fcntl.fcntl(stream, fcntl.F_SETFL, fcntl.fcntl(stream, fcntl.F_GETFL) | os.O_NONBLOCK)
sent = 0
try:
    while sent < 400_000:
        sent += os.write(1, b"x" * 4096)
except BlockingIOError:
    pass
os._exit(9)
