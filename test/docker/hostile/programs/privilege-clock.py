import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(227 if os.uname().machine == "x86_64" else 112, 0, ctypes.create_string_buffer(16))
print("REACHED" if result >= 0 else "held", 'clock', errno.errorcode.get(ctypes.get_errno()))
