import fcntl, socket, struct
s = socket.socket()
try:
    fcntl.ioctl(s, 0x8916, struct.pack("16sH2s4s8s", b"lo", socket.AF_INET, b"", socket.inet_aton("10.0.0.1"), b""))
    print("REACHED")
except OSError:
    print("held")
print([name for _, name in socket.if_nameindex()])
