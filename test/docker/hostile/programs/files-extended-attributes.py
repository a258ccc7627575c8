import os
stored = 0
for name in ("trusted.a", "security.capability", "system.posix_acl_access"):
    try:
        os.setxattr("/tmp/work/main.py", name, b"\x01\0\0\2" + b"\xff" * 16)
        print("REACHED", name)
    except OSError:
        pass
try:
    while stored < 1 << 26:
        os.setxattr("/tmp/work/main.py", f"user.{stored}", b"x" * 60000)
        stored += 60000
    print("REACHED")
except OSError as error:
    print("held", error.strerror)
