for tool in "su -c id" "mount -t tmpfs none /mnt" "newgrp root" "passwd -d root" "chown 0 /tmp/work" "unshare -Ur id" "nsenter -t 1 -a id" "mknod /tmp/x c 1 1"; do $tool </dev/null >/tmp/said 2>/dev/null && grep -q "uid=0" /tmp/said && echo "REACHED $tool"; done
echo held
