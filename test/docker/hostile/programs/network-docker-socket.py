import os, socket
for path in ("/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock", "\0containerd"):
    s = socket.socket(socket.AF_UNIX)
    try:
        s.connect(path)
        print("REACHED", path)
    except OSError:
        pass
print("held")
