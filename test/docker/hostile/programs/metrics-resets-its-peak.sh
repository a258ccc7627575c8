for f in memory.max_usage_in_bytes memory.peak memory.reclaim cpuacct.usage memory.force_empty pids.max cgroup.procs; do for d in /sys/fs/cgroup /sys/fs/cgroup/memory /sys/fs/cgroup/cpuacct /sys/fs/cgroup/pids; do { echo 0 >"$d/$f"; } 2>/dev/null && echo "REACHED $f"; done; done
echo held
