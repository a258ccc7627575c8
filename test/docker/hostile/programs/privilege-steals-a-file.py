import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
pidfd = os.pidfd_open(1)
for number in range(4):
    if libc.syscall(438, pidfd, number, 0) >= 0:
        print("REACHED", number)
print("held")
