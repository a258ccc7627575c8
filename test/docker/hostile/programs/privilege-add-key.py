import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(248 if os.uname().machine == "x86_64" else 217, b"user", b"k", b"v", 1, -3)
print("REACHED" if result >= 0 else "held", 'add-key', errno.errorcode.get(ctypes.get_errno()))
