import os
for number in range(8):
    for mode in (os.O_RDONLY, os.O_WRONLY, os.O_RDWR):
        try:
            os.open(f"/proc/1/fd/{number}", mode | os.O_NONBLOCK)
            print("REACHED", number)
        except OSError:
            pass
print("held")
