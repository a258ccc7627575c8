import os
path = "/tmp/output"
for _ in range(60):
    path += "/d"
    os.mkdir(path)
open(path + "/file", "w").close()
print("done")
