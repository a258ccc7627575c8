import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
x86 = os.uname().machine == "x86_64"
tries = {
    "move_pages": (279 if x86 else 239, 1, 1, bytes(8), bytes(4), bytes(4), 2),
    "migrate_pages": (256 if x86 else 238, 1, 8, bytes(8), bytes(8)),
    "process_madvise": (440, os.pidfd_open(1), bytes(16), 1, 21, 0),
    "process_mrelease": (448, os.pidfd_open(1), 0),
    "kcmp": (312 if x86 else 272, 1, os.getpid(), 2, 0, 0),
    "set_mempolicy": (238 if x86 else 237, 0, 0, 0),
    "iopl": (172, 3) if x86 else (9999, 0),
    "ioperm": (173, 0, 1024, 1) if x86 else (9999, 0),
    "vhangup": (153 if x86 else 58,),
    "keyctl": (250 if x86 else 219, 0, -3, 1),
    "request_key": (249 if x86 else 218, b"user", b"k", 0, -3),
    "memfd_secret": (447, 0),
    "landlock": (444, 0, 0, 1),
    "prlimit": (302 if x86 else 261, ctypes.c_ulong((1 << 32) + 1), 7, bytes(16), 0),
}
for name, (call, *arguments) in tries.items():
    if libc.syscall(call, *arguments) >= 0:
        print("REACHED", name)
for file in ("mem", "environ", "auxv", "stack", "syscall", "personality", "pagemap", "clear_refs", "timerslack_ns", "autogroup", "oom_adj", "coredump_filter", "attr/current", "setgroups", "uid_map"):
    for mode in ("rb", "r+b"):
        try:
            with open(f"/proc/1/{file}", mode, buffering=0) as opened:
                opened.read(1) if mode == "rb" else opened.write(b"0")
            if mode == "r+b" or file in ("mem", "environ", "auxv", "stack"):
                print("REACHED", file, mode)
        except OSError:
            pass
print("held")
