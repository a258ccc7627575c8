i=0
while dd if=/dev/zero of=/tmp/hog$i bs=1M count=1 2>/dev/null; do i=$((i + 1)); done
[ $i -lt 20 ] && echo held
