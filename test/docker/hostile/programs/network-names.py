import socket
try:
    socket.getaddrinfo("github.com", 443)
    print("REACHED")
except OSError:
    print("held")
