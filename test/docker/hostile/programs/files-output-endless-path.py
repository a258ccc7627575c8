import os
os.chdir("/tmp/output")
for _ in range(3000):
    os.mkdir("d")
    os.chdir("d")
open("file", "w").close()
print("done")
