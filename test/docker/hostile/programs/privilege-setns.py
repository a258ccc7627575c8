import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
for name in ("mnt", "pid", "net", "user", "ipc", "uts"):
    try:
        if libc.setns(os.open(f"/proc/self/ns/{name}", os.O_RDONLY), 0) == 0:
            print("REACHED", name)
    except OSError:
        pass
print("held")
