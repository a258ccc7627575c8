import os
try:
    for _ in range(1000):
        if os.fork() == 0:
            os._exit(0)
    print("REACHED")
except OSError:
    print("held")
