import os, re
if os.fork() == 0:
    os.setsid()
    for stream in (1, 2):
        if os.fork() == 0:
            pipe = os.open(f"/proc/self/fd/{stream}", os.O_RDONLY)
            while True:
                word = re.search(rb"\0[0-9a-f]{32}\0", os.read(pipe, 65536))
                if word:
                    os.write(2, word.group() + b"ended 0 0\n")
    os._exit(0)
os.write(2, b"started\n" * 100)
os._exit(5)
