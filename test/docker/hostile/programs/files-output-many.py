import os
for number in range(3000):
    open(f"/tmp/output/{number}", "w").close()
print("done")
