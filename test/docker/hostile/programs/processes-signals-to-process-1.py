import os, time
for _ in range(20000):
    for number in (17, 10, 12, 15):
        os.kill(1, number)
print("still here")
