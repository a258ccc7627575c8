import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(56 if os.uname().machine == "x86_64" else 220, 0x10000000 | 17, 0, 0, 0, 0)
print("REACHED" if result >= 0 else "held", 'clone with CLONE_NEWUSER', errno.errorcode.get(ctypes.get_errno()))
