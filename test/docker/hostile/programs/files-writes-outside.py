import os
for folder in ("/", "/etc", "/usr/bin", "/usr/lib", "/var", "/root", "/home", "/opt", "/srv", "/run", "/dev", "/proc/sys/kernel", "/sys", "/sys/fs/cgroup"):
    try:
        with open(os.path.join(folder, "probe"), "w"):
            print("REACHED", folder)
    except OSError:
        pass
for file in ("/etc/passwd", "/etc/hosts", "/etc/resolv.conf", "/etc/hostname", "/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger", "/proc/1/oom_score_adj", "/proc/1/comm"):
    try:
        with open(file, "r+") as opened:
            opened.write("x")
            print("REACHED", file)
    except OSError:
        pass
print("held")
