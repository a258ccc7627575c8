import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(425, 8, ctypes.create_string_buffer(256))
print("REACHED" if result >= 0 else "held", 'io_uring', errno.errorcode.get(ctypes.get_errno()))
