import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
class Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
page = ctypes.create_string_buffer(b"x" * 65536)
while libc.vmsplice(1, ctypes.byref(Vector(ctypes.addressof(page), 65536)), 1, 8) > 0:
    pass
