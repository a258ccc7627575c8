ls -d /proc/[0-9]* | wc -l
