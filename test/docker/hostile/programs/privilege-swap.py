import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(167 if os.uname().machine == "x86_64" else 224, b"/tmp/work/main.py", 0)
print("REACHED" if result >= 0 else "held", 'swap', errno.errorcode.get(ctypes.get_errno()))
