import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
import signal
child = os.fork()
if child == 0:
    signal.pause()
print("REACHED" if libc.ptrace(16, child, 0, 0) == 0 else "held")
