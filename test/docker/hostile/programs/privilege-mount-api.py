import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(430, b"tmpfs", 0)
print("REACHED" if result >= 0 else "held", 'mount-api', errno.errorcode.get(ctypes.get_errno()))
