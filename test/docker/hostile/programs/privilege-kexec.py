import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(320 if os.uname().machine == "x86_64" else 294, 0, 0, 0, 0, 0)
print("REACHED" if result >= 0 else "held", 'kexec', errno.errorcode.get(ctypes.get_errno()))
