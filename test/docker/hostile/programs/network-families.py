import socket
for family, kind in ((40, socket.SOCK_STREAM), (38, socket.SOCK_SEQPACKET), (17, socket.SOCK_RAW), (2, socket.SOCK_RAW), (10, socket.SOCK_RAW), (31, socket.SOCK_RAW), (44, socket.SOCK_RAW), (29, socket.SOCK_RAW), (15, socket.SOCK_RAW)):
    try:
        socket.socket(family, kind, 0 if family not in (2, 10) else 1)
        print("REACHED", family)
    except OSError:
        pass
print("held")
