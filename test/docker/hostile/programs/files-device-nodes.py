import os, stat
for number in (0x801, 0x103):
    try:
        os.mknod("/tmp/device", 0o600 | stat.S_IFBLK, number)
        print("REACHED")
    except PermissionError:
        print("held")
