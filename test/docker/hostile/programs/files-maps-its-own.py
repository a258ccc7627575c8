import ctypes, mmap, os, shutil
for folder in ("/tmp", "/dev/shm"):
    path = folder + "/own"
    shutil.copy("/bin/true", path)
    with open(path, "rb") as file:
        for attempt in (
            lambda: mmap.mmap(file.fileno(), 4096, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_EXEC),
            lambda: ctypes.CDLL(path),
            lambda: os.execve(file.fileno(), ["own"], {}),
            lambda: os.execv(f"/proc/self/fd/{file.fileno()}", ["own"]),
        ):
            try:
                attempt()
                print("REACHED", folder)
            except OSError:
                pass
libc = ctypes.CDLL(None, use_errno=True)
area = mmap.mmap(os.open("/tmp/own", os.O_RDWR), 4096)
if libc.mprotect(ctypes.c_void_p(ctypes.addressof(ctypes.c_char.from_buffer(area))), 4096, 7) == 0:
    print("REACHED")
print("held")
