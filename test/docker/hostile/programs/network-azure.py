import socket
s = socket.socket()
s.settimeout(0.5)
print("REACHED" if s.connect_ex(("168.63.129.16", 80)) == 0 else "held")
