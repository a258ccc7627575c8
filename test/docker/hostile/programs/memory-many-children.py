import os, time
children = []
for _ in range(12):
    child = os.fork()
    if child == 0:
        hog = bytearray(b"x") * (32 << 20)
        time.sleep(0.5)
        os._exit(0)
    children.append(child)
for child in children:
    os.waitpid(child, 0)
print("parent done")
