import os
os.write(2, b"\0" + b"0123456789abcdef" * 2)
os.write(1, b"end\0" + b"f" * 31)
os._exit(4)
