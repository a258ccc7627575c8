for f in /proc/kcore /dev/mem /dev/kmem /proc/keys /proc/timer_list /sys/firmware/acpi /proc/acpi/wakeup /dev/kvm /dev/fuse; do head -c 1 "$f" 2>/dev/null | grep -q . && echo "REACHED $f"; done
echo held
