import os
try:
    for number in range(20000):
        open(f"/tmp/{number}", "w").close()
    print("REACHED")
except OSError as error:
    print("held", error.strerror)
