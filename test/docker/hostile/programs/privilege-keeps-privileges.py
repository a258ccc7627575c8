import ctypes, os, struct, subprocess
libc = ctypes.CDLL(None, use_errno=True)
for arguments in ((38, 0, 0, 0, 0), (47, 2, 21, 0, 0), (28, 0x2F, 0, 0, 0), (8, 1, 0, 0, 0), (24, 21, 0, 0, 0), (35, 14, 0, 0, 0)):
    if libc.prctl(*arguments) == 0 and arguments[0] != 8:
        print("REACHED", arguments)
header = ctypes.create_string_buffer(struct.pack("II", 0x20080522, 0))
if libc.capset(header, struct.pack("6I", *[1 << 21] * 6)) == 0:
    print("REACHED capset")
for program in ("su", "mount", "umount", "passwd", "newgrp", "chsh", "gpasswd", "chfn"):
    try:
        said = subprocess.run([program, "--version"], capture_output=True, timeout=5)
    except (OSError, subprocess.TimeoutExpired):
        continue
    path = subprocess.run(["sh", "-c", f"command -v {program}"], capture_output=True, text=True).stdout.strip()
    if path and os.access(path, os.W_OK):
        print("REACHED", path)
print("held", os.geteuid() == os.getuid() == 65534)
