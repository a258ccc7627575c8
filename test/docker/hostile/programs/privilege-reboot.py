import ctypes, os, errno
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall(169 if os.uname().machine == "x86_64" else 142, 0xfee1dead, 672274793, 0, 0)
print("REACHED" if result >= 0 else "held", 'reboot', errno.errorcode.get(ctypes.get_errno()))
