import socket
for family, address in ((2, "255.255.255.255"), (2, "224.0.0.251"), (2, "172.17.255.255"), (10, "ff02::1"), (10, "ff0e::1"), (10, "fe80::1")):
    s = socket.socket(family, socket.SOCK_DGRAM)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    try:
        s.sendto(b"x", (address, 5353))
        print("REACHED", address)
    except OSError:
        pass
try:
    socket.socket(2, socket.SOCK_DGRAM).setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"eth0")
    print("REACHED")
except OSError:
    print("held")
