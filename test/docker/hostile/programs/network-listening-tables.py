port = f":{parameters['port']:04X} "
for path in ("/proc/net/tcp", "/proc/net/tcp6", "/proc/1/net/tcp", "/proc/1/net/tcp6", "/proc/self/task/1/net/tcp"):
    try:
        text = open(path).read()
        if port in text:
            print("REACHED", path)
    except OSError:
        pass
print("held")
