import ctypes, os, struct
libc = ctypes.CDLL(None, use_errno=True)
for flags in (0x10000000, 0x00020000, 0x40000000, 0x200000000, 0):
    arguments = struct.pack("8Q", flags, 0, 0, 0, 17, 0, 0, 0)
    child = libc.syscall(435, arguments, len(arguments))
    if child == 0:
        os._exit(0)
    if child > 0:
        print("REACHED", hex(flags))
print("held", ctypes.get_errno())
