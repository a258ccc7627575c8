import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
x86 = os.uname().machine == "x86_64"
tries = {
    "mount": (165 if x86 else 40, b"none", b"/tmp/work", b"tmpfs", 0, 0),
    "remount": (165 if x86 else 40, b"none", b"/tmp", b"tmpfs", 32, b"exec"),
    "bind": (165 if x86 else 40, b"/proc/1/root", b"/tmp/work", b"", 4096, 0),
    "umount2": (166 if x86 else 39, b"/proc/acpi", 2),
    "pivot_root": (155 if x86 else 41, b"/tmp", b"/tmp/work"),
    "open_tree": (428, -100, b"/", 1),
    "move_mount": (429, -100, b"/tmp", -100, b"/tmp/work", 0),
    "fsmount": (432, 0, 0, 0),
    "mount_setattr": (442, -100, b"/tmp", 0, bytes(32), 32),
    "quotactl": (179 if x86 else 60, 0x800002, b"/dev/vda", 0, bytes(64)),
    "fanotify_init": (300 if x86 else 262, 0, 0),
    "acct": (163 if x86 else 89, b"/tmp/work/main.py"),
}
for name, (call, *arguments) in tries.items():
    if libc.syscall(call, *arguments) >= 0:
        print("REACHED", name)
print("held")
