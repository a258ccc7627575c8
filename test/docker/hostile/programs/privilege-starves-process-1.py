import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
x86 = os.uname().machine == "x86_64"
parameter = ctypes.create_string_buffer(4)
attributes = (ctypes.c_uint32 * 12)(48, 5)
for process in (1, (1 << 32) + 1, (1 << 63) + 1):
    process = ctypes.c_ulong(process)
    for call, arguments in (
        (144 if x86 else 119, (process, 5, parameter)),
        (141 if x86 else 140, (0, process, 19)),
        (141 if x86 else 140, (1, process, 19)),
        (141 if x86 else 140, (2, 0, 19)),
        (141 if x86 else 140, (ctypes.c_ulong(1 << 32), process, 19)),
        (314 if x86 else 274, (process, attributes, 0)),
    ):
        if libc.syscall(call, *arguments) == 0:
            print("REACHED", call, arguments)
if os.sched_getscheduler(1) or os.getpriority(os.PRIO_PROCESS, 1):
    print("REACHED")
os.nice(1)
os.setpriority(os.PRIO_PROCESS, os.getpid(), 2)
os.sched_setscheduler(os.getpid(), os.SCHED_BATCH, os.sched_param(0))
print("held", os.getpriority(os.PRIO_PROCESS, 0))
