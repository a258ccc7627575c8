import os
try:
    os.memfd_create("own")
    print("REACHED")
except OSError:
    print("held")
