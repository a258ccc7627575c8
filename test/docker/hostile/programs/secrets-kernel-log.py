import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(65536)
for kind in (2, 3, 4, 9, 10):
    if libc.klogctl(kind, buffer, 65536) > 0:
        print("REACHED", kind)
for path in ("/dev/kmsg", "/proc/kmsg", "/sys/kernel/debug/tracing/trace", "/sys/kernel/tracing/trace", "/sys/fs/pstore"):
    try:
        if os.path.isdir(path) and not os.listdir(path):
            continue
        open(path).read(1)
        print("REACHED", path)
    except OSError:
        pass
addresses = {line.split()[0] for line in open("/proc/kallsyms")} if os.path.exists("/proc/kallsyms") else set()
print("held" if all(int(address, 16) == 0 for address in addresses) else "REACHED")
