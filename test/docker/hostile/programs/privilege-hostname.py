import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(170 if os.uname().machine == "x86_64" else 161, b"x", 1)
print("REACHED" if result >= 0 else "held", 'hostname', errno.errorcode.get(ctypes.get_errno()))
