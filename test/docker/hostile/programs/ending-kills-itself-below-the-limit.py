import os, signal
hog = bytearray(b"x") * (80 << 20)
os.write(2, b"Out of memory: Killed process 2 (python3)\n")
os.kill(os.getpid(), signal.SIGKILL)
