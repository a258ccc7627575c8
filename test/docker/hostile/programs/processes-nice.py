import os
try:
    os.setpriority(os.PRIO_PROCESS, 0, -20)
    print("REACHED")
except PermissionError:
    print("held")
