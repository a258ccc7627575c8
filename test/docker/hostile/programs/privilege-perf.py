import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(298 if os.uname().machine == "x86_64" else 241, ctypes.create_string_buffer(128), 0, -1, -1, 0)
print("REACHED" if result >= 0 else "held", 'perf', errno.errorcode.get(ctypes.get_errno()))
