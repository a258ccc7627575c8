import ctypes, os
if os.uname().machine != "x86_64":
    os.kill(os.getpid(), 31)
print("REACHED", ctypes.CDLL(None).syscall(0x40000000 + 39))
