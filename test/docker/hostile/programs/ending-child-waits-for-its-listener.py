import ctypes, os, struct, time
libc = ctypes.CDLL(None, use_errno=True)
reader, writer = os.pipe()
if os.fork() == 0:
    number = 39 if os.uname().machine == "x86_64" else 172
    filters = ctypes.create_string_buffer(
        struct.pack("HBBIHBBIHBBIHBBI", 0x20, 0, 0, 0, 0x15, 0, 1, number, 0x6, 0, 0, 0x7FC00000, 0x6, 0, 0, 0x7FFF0000)
    )
    program = struct.pack("HxxxxxxP", 4, ctypes.addressof(filters))
    listener = libc.syscall(317 if number == 39 else 277, 1, 8, program)
    os.write(writer, b"x")
    os.getpid()
    print("REACHED", listener)
os.read(reader, 1)
time.sleep(0.1)
print("done")
