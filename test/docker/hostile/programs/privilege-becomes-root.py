import os
for attempt in (lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setgroups([0]), lambda: os.setresuid(0, 0, 0), lambda: os.chroot("/tmp")):
    try:
        attempt()
        print("REACHED")
    except PermissionError:
        pass
print("held", os.getuid())
