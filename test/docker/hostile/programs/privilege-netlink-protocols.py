import socket
for protocol in range(1, 23):
    try:
        listener = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol)
        listener.bind((0, 1))
        print("REACHED", protocol)
    except OSError:
        pass
print("held", len(socket.if_nameindex()) > 0)
