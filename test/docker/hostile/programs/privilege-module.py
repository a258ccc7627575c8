import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(313 if os.uname().machine == "x86_64" else 273, 0, b"", 0)
print("REACHED" if result >= 0 else "held", 'module', errno.errorcode.get(ctypes.get_errno()))
