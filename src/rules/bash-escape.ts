/** Bash: what breaks out of a container. */
import type { Rule } from './format';

const SOCKET = '(docker|containerd|crio|podman|dockershim|docker-cli)[^ ]{0,40}\\.sock';

export const bashEscapeRules: readonly Rule[] = [
  {
    id: 'sh/sandbox-escape/container-socket',
    languages: ['bash'],
    severity: 'high',
    message: "Talks to the container engine's socket, which is the same as being root on the machine",
    recommendation: 'Take it out',
    metadata: { capability: 'sandbox-escape', cwe: 'CWE-250' },
    match: [
      {
        call: [
          'curl',
          'docker',
          'podman',
          'nc',
          'socat',
          'cat',
          'ls',
          'chmod',
          'chown',
          'test',
          'stat',
          'ln',
          'python',
          'ctr',
          'crictl',
          'nerdctl',
          '$command',
          'ssh',
          'wget',
          'export',
          'mount',
          'cp',
          'rm',
          'http',
        ],
        where: { arg: 'any', regex: SOCKET },
      },
      { redirect: { target: { regex: SOCKET } } },
      { assign: 'DOCKER_HOST' },
    ],
    bad: [
      'curl --unix-socket /var/run/docker.sock http://x/containers/json',
      's=/var/run; curl --unix-socket "$s/docker.sock" http://x/',
      'docker run -v /var/run/docker.sock:/s alpine',
      'export DOCKER_HOST=unix:///s',
      'socat - UNIX-CONNECT:/run/containerd/containerd.sock',
    ],
    ok: ['echo /var/run/docker.sock', 'docker ps', 'docker build -t x .'],
  },
  {
    id: 'sh/sandbox-escape/host',
    languages: ['bash'],
    severity: 'high',
    message: 'Leaves the container or reaches for the host (privileged container, nsenter, cgroup release agent)',
    recommendation: 'Take it out',
    metadata: { capability: 'sandbox-escape', cwe: 'CWE-250' },
    match: [
      {
        call: ['docker', 'podman', 'nerdctl', 'ctr'],
        where: {
          arg: 'any',
          regex:
            '^--?(privileged|pid=host|ipc=host|uts=host|userns=host|cap-add=(ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE)|device=.{0,20}|security-opt=?.{0,12}unconfined)$|^host$|^(type=bind,)?(source=|src=)?/(etc|root|home|var|proc|sys)?/?(:|,)',
        },
      },
      { call: ['nsenter', 'pivot_root', 'capsh', 'debugfs', 'runc', 'kubelet'] },
      { call: 'chroot', where: { arg: 'any', regex: '^/(host|mnt|proc/1/root|hostfs|rootfs)' } },
      { call: 'unshare', where: { flag: ['r', 'U', 'map-root-user', 'm', 'mount', 'user', 'p'] } },
      {
        call: 'mount',
        where: {
          arg: 'any',
          regex: '^(cgroup|/dev/(sd|vd|nvme|xvd|mapper|dm-|disk)|/proc|proc|overlay|bind|--bind|rdma|memory)',
        },
      },
      {
        redirect: {
          target: {
            regex:
              'release_agent|notify_on_release|core_pattern|/proc/1/root|uevent_helper|binfmt_misc|/sys/kernel|/proc/sys/kernel|cgroup\\.procs',
          },
        },
      },
      {
        call: ['cat', 'ls', 'cp', 'tee', 'find', 'cd', 'chmod', 'ln'],
        where: {
          arg: 'any',
          regex: 'release_agent|core_pattern|/proc/1/(root|ns|cwd)|uevent_helper|binfmt_misc|/proc/sys/kernel/modprobe',
        },
      },
      { call: 'mknod', where: { arg: 'any', equals: ['b', 'c'] } },
    ],
    bad: [
      'docker run --privileged -it alpine',
      'docker run -v /:/host alpine chroot /host',
      'nsenter -t 1 -m -u -i -n sh',
      'echo /tmp/x > /sys/fs/cgroup/rdma/release_agent',
      "echo '|/tmp/x' > /proc/sys/kernel/core_pattern",
      'unshare -rm sh',
      'mount /dev/sda1 /mnt',
      'ls /proc/1/root',
      'docker run --pid=host alpine',
    ],
    ok: [
      'docker run --rm alpine echo hi',
      'docker run -v "$PWD":/work alpine',
      'chroot --version',
      'cat /proc/cpuinfo',
      'echo --privileged',
      'docker run -v ./data:/data alpine',
    ],
  },
  {
    id: 'sh/sandbox-escape/probe',
    languages: ['bash'],
    severity: 'low',
    message: 'Looks whether it runs in a container, or for ways out',
    recommendation: 'Leave it out where the program does not need it',
    metadata: { capability: 'sandbox-escape' },
    match: [
      {
        call: ['cat', 'grep', 'ls', 'test', '[', 'stat', 'head'],
        where: {
          arg: 'any',
          regex: '/proc/(1|self)/cgroup|/\\.dockerenv|/proc/(self|1)/status|/proc/mounts|/proc/self/mountinfo',
        },
      },
      { call: ['docker', 'podman', 'nerdctl', 'crictl', 'kubectl', 'systemd-detect-virt'] },
    ],
    bad: ['cat /proc/1/cgroup', 'docker ps'],
    ok: ['cat /proc/cpuinfo'],
  },
];
