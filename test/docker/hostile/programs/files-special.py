import errno, os
try:
    os.write(os.open("/dev/full", os.O_WRONLY), b"x")
    print("REACHED")
except OSError as error:
    print("held" if error.errno == errno.ENOSPC else error)
for path in os.listdir("/dev"):
    if path not in ("null", "zero", "full", "random", "urandom", "tty", "ptmx", "pts", "shm", "mqueue", "fd", "stdin", "stdout", "stderr", "core", "console"):
        print("REACHED", path)
