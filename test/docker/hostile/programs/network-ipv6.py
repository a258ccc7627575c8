import socket
s = socket.socket(socket.AF_INET6)
s.settimeout(0.5)
try:
    s.connect(("2001:db8::1", 80))
    print("REACHED")
except OSError:
    print("held")
