ulimit -f 8
exec dd if=/dev/zero of=/tmp/hog bs=64k count=1
