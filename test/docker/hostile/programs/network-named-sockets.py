import socket
for line in open("/proc/net/unix").read().splitlines()[1:]:
    name = line.split()[7:]
    if name:
        print("REACHED", name)
print("held")
