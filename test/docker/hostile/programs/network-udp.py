import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
try:
    s.sendto(b"x", ("198.51.100.53", 53))
    print("REACHED")
except OSError:
    print("held")
