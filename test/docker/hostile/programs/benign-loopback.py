import socket, threading
server = socket.create_server(("127.0.0.1", 8000))
def serve():
    peer, _ = server.accept()
    peer.sendall(b"hello")
    peer.close()
threading.Thread(target=serve).start()
print(socket.create_connection(("127.0.0.1", 8000)).recv(10).decode())
