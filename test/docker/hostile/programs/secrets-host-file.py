for path in (parameters["file"], "/proc/1/root" + parameters["file"], "/proc/self/cwd/../../.." + parameters["file"], "/host" + parameters["file"], "/rootfs" + parameters["file"], "/mnt" + parameters["file"]):
    try:
        print("REACHED", open(path).read())
    except OSError:
        pass
print("held")
