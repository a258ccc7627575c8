import os
try:
    for number in range(70000):
        os.link("/tmp/work/main.py", f"/tmp/{number}")
    print("REACHED")
except OSError as error:
    print("held", error.strerror)
