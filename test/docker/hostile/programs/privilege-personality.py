import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(135 if os.uname().machine == "x86_64" else 92, 0x0040000)
print("REACHED" if result >= 0 else "held", 'personality', errno.errorcode.get(ctypes.get_errno()))
