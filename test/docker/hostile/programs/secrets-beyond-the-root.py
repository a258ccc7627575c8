import os
folder = os.open("/", os.O_RDONLY | os.O_DIRECTORY)
for _ in range(20):
    folder = os.open("..", os.O_RDONLY | os.O_DIRECTORY, dir_fd=folder)
for path in (parameters["file"].lstrip("/"), "proc/1/root" + parameters["file"]):
    try:
        print("REACHED", os.read(os.open(path, os.O_RDONLY, dir_fd=folder), 100))
    except OSError:
        pass
for attempt in (lambda: os.chroot("/proc/1/root"), lambda: os.fchdir(os.open("/proc/1/cwd", os.O_RDONLY)), lambda: os.listdir("/proc/1/map_files")):
    try:
        attempt()
        print("REACHED")
    except OSError:
        pass
print("held")
