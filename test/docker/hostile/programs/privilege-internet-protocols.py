import socket
for family in (socket.AF_INET, socket.AF_INET6):
    for kind in (1, 2, 3, 5, 6):
        for protocol in (1, 2, 4, 33, 41, 47, 50, 58, 94, 115, 132, 136, 255, 262):
            try:
                socket.socket(family, kind, protocol)
                print("REACHED", kind, protocol)
            except OSError:
                pass
for kind in (1, 2):
    socket.socket(socket.AF_INET, kind, 0)
print("held")
