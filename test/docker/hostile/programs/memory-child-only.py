import os
child = os.fork()
if child == 0:
    hog = []
    while True:
        hog.append(bytearray(b"x") * (8 << 20))
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
