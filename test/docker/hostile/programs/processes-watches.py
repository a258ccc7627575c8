import ctypes, os, time
libc = ctypes.CDLL(None, use_errno=True)
watchers = 0
while libc.inotify_init() >= 0:
    watchers += 1
print("held", watchers <= 256)
