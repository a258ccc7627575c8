for f in mem environ maps fd/0 fd/1 fd/2 fdinfo/0 io stack syscall auxv task/1/mem cwd root exe ns/net; do { head -c 1 "/proc/1/$f" >/dev/null; } 2>/dev/null && echo "REACHED $f"; done
ls /proc/1/fd >/dev/null 2>&1 && echo "REACHED fd"
echo held
