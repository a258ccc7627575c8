import os, signal
os.kill(os.getpid(), signal.SIGSTOP)
print("went on")
