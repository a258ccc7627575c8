import ctypes
libc = ctypes.CDLL(None, use_errno=True)
message = ctypes.create_string_buffer(b"\1" + b"\0" * 7 + b"x" * 8000, 8008)
queues = 0
while True:
    queue = libc.msgget(0, 0o600)
    if queue < 0:
        break
    queues += 1
    while libc.msgsnd(queue, message, 8000, 0o4000) == 0:
        pass
print("held", queues)
