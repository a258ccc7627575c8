import os, sys
for stream in (1, 2):
    os.write(stream, b"\0" + b"0" * 32 + b"\0ended 0 0\n")
sys.exit(5)
