# shellcheck shell=bash
# A Docker engine that answers. One that runs already is used as it is, wherever DOCKER_HOST or the docker context
# say it lies; on Debian and Ubuntu, as root, a missing one is installed and started, with or without systemd.

readonly engine_log=/var/log/sallyport-dockerd.log

engine_answers() {
  command -v docker >/dev/null && timeout 10 docker version --format '{{.Server.Version}}' >/dev/null 2>&1
}

is_debian_like() {
  # shellcheck source=/dev/null
  [ -r /etc/os-release ] && (. /etc/os-release && [[ " $ID ${ID_LIKE:-} " =~ \ (debian|ubuntu)\  ]])
}

may_install() { [ "$(id -u)" -eq 0 ] && is_debian_like && command -v apt-get >/dev/null; }

install_debian_packages() {
  local wanted=("$@")
  # Newer releases split the command line off; docker.io then only recommends it.
  say "apt-get update"
  apt-get -qq -o DPkg::Lock::Timeout=120 update >/dev/null ||
    say "apt-get update met trouble; trying with the package lists that are there"
  if [[ " ${wanted[*]} " == *" docker.io "* ]] && apt-cache show docker-cli >/dev/null 2>&1; then
    wanted+=(docker-cli)
  fi
  say "apt-get install ${wanted[*]}"
  DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=120 install --no-install-recommends \
    "${wanted[@]}" >.cache/apt.log 2>&1 || { tail -n 15 .cache/apt.log >&2; return 1; }
}

# Without systemd nothing may have mounted the control groups, and in a container they may be taken by our own shell.
prepare_control_groups() {
  local controller
  if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
    if ! sed 's/[^ ]*/+&/g' /sys/fs/cgroup/cgroup.controllers >/sys/fs/cgroup/cgroup.subtree_control 2>/dev/null; then
      mkdir -p /sys/fs/cgroup/init
      xargs -rn1 </sys/fs/cgroup/cgroup.procs >/sys/fs/cgroup/init/cgroup.procs 2>/dev/null || true
      sed 's/[^ ]*/+&/g' /sys/fs/cgroup/cgroup.controllers >/sys/fs/cgroup/cgroup.subtree_control 2>/dev/null || true
    fi
    return
  fi
  if ! mountpoint -q /sys/fs/cgroup; then
    mount -t tmpfs -o mode=755,nosuid,nodev,noexec cgroup /sys/fs/cgroup || return 0
  fi
  awk '!/^#/ && $4 == 1 {print $1}' /proc/cgroups | while read -r controller; do
    mountpoint -q "/sys/fs/cgroup/$controller" && continue
    [ -L "/sys/fs/cgroup/$controller" ] && continue
    mkdir -p "/sys/fs/cgroup/$controller"
    mount -t cgroup -o "$controller" cgroup "/sys/fs/cgroup/$controller" || rmdir "/sys/fs/cgroup/$controller" || true
  done
}

# Whether a live process has this name. Zombies, which a container without an init keeps, do not count.
is_running() { # NAME
  { grep -hsE '^(Name|State):' /proc/[0-9]*/status || true; } |
    awk -v name="$1" '/^Name:/ {n = $2} /^State:/ && n == name && $2 != "Z" {found = 1} END {exit !found}'
}

# Waits until the engine answers, or the given process has gone, or a minute has passed.
await_engine() { # [PID]
  local tries
  for ((tries = 0; tries < 240; tries++)); do
    engine_answers && return 0
    if [ -n "${1:-}" ] && ! kill -0 "$1" 2>/dev/null; then
      return 1
    fi
    sleep 0.25
  done
  return 1
}

launch_dockerd() { # FLAG…
  # Pid files of an engine that has gone (on a machine that was copied or lost power) would keep the new one out.
  is_running dockerd || rm -f /var/run/docker.pid
  is_running containerd || rm -f /var/run/docker/containerd/containerd.pid
  setsid dockerd "$@" >>"$engine_log" 2>&1 </dev/null 9>&- &
  await_engine $!
}

start_engine() {
  local before=0
  if [ -d /run/systemd/system ]; then
    say "systemctl start docker"
    systemctl start docker && await_engine
    return
  fi
  if is_running dockerd; then
    say "waiting for the dockerd that is starting already"
    await_engine
    return
  fi
  prepare_control_groups
  [ -f "$engine_log" ] && before=$(wc -c <"$engine_log")
  say "starting dockerd (log: $engine_log)"
  launch_dockerd && return
  if tail -c "+$((before + 1))" "$engine_log" | grep -qiE 'iptables|nftables|network controller|bridge'; then
    # Sallyport's containers have no network, so an engine that cannot set one up serves them as well.
    say "dockerd cannot set up its networks here; starting it without any"
    launch_dockerd --iptables=false --ip6tables=false --bridge=none && return
  fi
  tail -n 15 "$engine_log" >&2
  return 1
}

# What somebody has to do where this script may not install.
engine_cure() {
  if [ -n "${DOCKER_HOST:-}" ]; then
    echo "start the engine at DOCKER_HOST=$DOCKER_HOST, or unset DOCKER_HOST to use one on this machine"
  elif may_install; then
    echo "scripts/setup"
  elif [ -S /var/run/docker.sock ] && ! [ -w /var/run/docker.sock ]; then
    echo "let this user use Docker: sudo usermod -aG docker $(id -un 2>/dev/null || id -u), then log in again"
  elif is_debian_like; then
    echo "sudo apt-get install --no-install-recommends docker.io mmdebstrap && sudo usermod -aG docker $(id -un 2>/dev/null || id -u), then log in again"
  else
    echo "install Docker Engine 20.10 or newer and start it"
  fi
}

want_engine() {
  if engine_answers; then
    return 0
  fi
  if [ -n "$check_only" ] || [ -n "${DOCKER_HOST:-}" ] || ! may_install; then
    missing "a Docker engine that answers" "$(engine_cure)"
    return 1
  fi
  if ! command -v dockerd >/dev/null || ! command -v docker >/dev/null; then
    install_debian_packages docker.io mmdebstrap ||
      fail "packages docker.io and mmdebstrap" "make apt's package sources reachable, then run scripts/setup again"
  fi
  engine_answers || start_engine ||
    fail "a Docker engine that answers" "read $engine_log; a container needs --privileged to run an engine inside"
}
