import os
for number in os.listdir("/proc/self/fd"):
    try:
        target = os.readlink(f"/proc/self/fd/{number}")
    except OSError:
        continue
    if int(number) > 2 and not target.startswith("/proc/"):
        print("REACHED", target)
print("held")
