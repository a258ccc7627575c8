import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)

hog = bytearray(32 << 20)
address = (ctypes.c_char * len(hog)).from_buffer(hog)
print("REACHED" if libc.mlock(address, len(hog)) == 0 else "held")
