import os
os.rmdir("/tmp/output")
os.symlink("/etc", "/tmp/output")
print("done")
