import fcntl, os, termios
for path in ("/dev/tty", "/dev/console", "/dev/tty0", "/dev/ttyS0", "/dev/vcs"):
    try:
        fcntl.ioctl(os.open(path, os.O_RDWR), termios.TIOCSTI, b"x")
        print("REACHED", path)
    except OSError:
        pass
opened = []
try:
    while True:
        opened += os.openpty()
except OSError as error:
    print("held", error.strerror)
