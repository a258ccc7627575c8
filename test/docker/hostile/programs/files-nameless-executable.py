import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
nameless = os.open("/tmp", os.O_TMPFILE | os.O_RDWR, 0o755)
os.write(nameless, open("/bin/true", "rb").read())
again = os.open(f"/proc/self/fd/{nameless}", os.O_RDONLY)
os.close(nameless)
call = 322 if os.uname().machine == "x86_64" else 281
nothing = (ctypes.c_char_p * 1)()
libc.syscall(call, again, b"", nothing, nothing, 0x1000)
print("held", ctypes.get_errno())
