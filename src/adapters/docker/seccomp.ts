/**
 * The system calls a program may make: an allow list by purpose, everything else answers EPERM. It starts from what
 * Docker allows by default; `SUBTRACTIONS` says what is missing here and why, and the tests hold both against each other.
 */

/** What Docker's default profile allows and this one does not (or only in part), with the reason. */
export const SUBTRACTIONS: Readonly<Record<string, string>> = {
  ptrace: 'reads, writes and drives another process',
  process_vm_readv: 'reads another process’s memory',
  process_vm_writev: 'writes another process’s memory',
  process_madvise: 'acts on another process’s memory',
  process_mrelease: 'acts on another process’s memory',
  pidfd_getfd: 'takes an open file out of another process',
  kcmp: 'compares kernel objects of other processes',
  prlimit64: 'only for the caller itself: limits set on process 1 could end it',
  io_uring_setup: 'a second, asynchronous system call interface that this filter cannot see into',
  io_uring_enter: 'see io_uring_setup',
  io_uring_register: 'see io_uring_setup',
  socket:
    'only the families a program without a network can use: vsock is the hypervisor’s door, AF_ALG the kernel’s crypto, packet and raw families its drivers; of netlink only the names of interfaces (its other protocols tell of the host’s devices), of the internet only TCP and UDP (others load modules into the host’s kernel)',
  setpriority: 'never of process 1, groups or users: starved, the supervisor would not see that the host is gone',
  sched_setscheduler: 'see setpriority',
  sched_setattr: 'only for the caller itself, see setpriority',
  memfd_create: 'a nameless file that `noexec` on /tmp does not hold',
  memfd_secret: 'see memfd_create',
  name_to_handle_at: 'half of the handle interface that escaped containers before',
  open_by_handle_at: 'the other half of it',
  fanotify_mark: 'watches a whole file system',
  landlock_create_ruleset: 'no use inside, code in the kernel for nothing',
  landlock_add_rule: 'see landlock_create_ruleset',
  landlock_restrict_self: 'see landlock_create_ruleset',
  listmount: 'describes the host’s mounts',
  statmount: 'see listmount',
  adjtimex: 'the clock is the host’s',
  clock_adjtime: 'see adjtimex',
  clock_adjtime64: 'see adjtimex',
  personality: 'only to ask, or to set the plain one',
  modify_ldt: 'segments for 16-bit code, many kernel faults',
  ioprio_set: 'scheduling is the engine’s',
  uretprobe: 'only of use to a tracer',
  map_shadow_stack: 'no use inside, code in the kernel for nothing',
  remap_file_pages: 'deprecated since Linux 3.16, many kernel faults',
  swapcontext: 'of another architecture',
  socketcall: 'of the 32-bit interface, hides the family of a socket',
  ipc: 'of the 32-bit interface',
};

const FAMILIES: Readonly<Record<string, string>> = {
  'read and write':
    'read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 lseek _llseek sendfile sendfile64 splice tee vmsplice copy_file_range readahead fadvise64 fadvise64_64 cachestat ioctl',
  'open and close':
    'open openat openat2 creat close close_range dup dup2 dup3 fcntl fcntl64 pipe pipe2 flock eventfd eventfd2 signalfd signalfd4',
  'look at files':
    'stat stat64 lstat lstat64 fstat fstat64 fstatat64 newfstatat statx statfs statfs64 fstatfs fstatfs64 access faccessat faccessat2 readlink readlinkat getdents getdents64 getcwd chdir fchdir',
  'change files':
    'truncate truncate64 ftruncate ftruncate64 fallocate rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat mkdir mkdirat rmdir mknod mknodat chmod fchmod fchmodat fchmodat2 chown chown32 lchown lchown32 fchown fchown32 fchownat umask utime utimes utimensat utimensat_time64 futimesat',
  'extended attributes':
    'getxattr getxattrat lgetxattr fgetxattr listxattr listxattrat llistxattr flistxattr setxattr setxattrat lsetxattr fsetxattr removexattr removexattrat lremovexattr fremovexattr',
  'write back': 'fsync fdatasync sync syncfs sync_file_range sync_file_range2 arm_sync_file_range arm_fadvise64_64',
  'watch files': 'inotify_init inotify_init1 inotify_add_watch inotify_rm_watch',
  'old asynchronous input and output':
    'io_setup io_destroy io_submit io_cancel io_getevents io_pgetevents io_pgetevents_time64',
  memory:
    'brk mmap mmap2 munmap mremap mprotect madvise mincore msync mlock mlock2 mlockall munlock munlockall mseal pkey_alloc pkey_free pkey_mprotect membarrier',
  wait: 'poll ppoll ppoll_time64 select _newselect pselect6 pselect6_time64 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_wait epoll_wait_old epoll_pwait epoll_pwait2 pause restart_syscall',
  'threads and locks':
    'futex futex_time64 futex_wait futex_wake futex_requeue futex_waitv set_robust_list get_robust_list rseq set_tid_address gettid set_thread_area get_thread_area arch_prctl set_tls cacheflush breakpoint riscv_flush_icache riscv_hwprobe',
  processes:
    'fork vfork execve execveat exit exit_group wait4 waitid waitpid getpid getppid getpgid setpgid getpgrp getsid setsid kill tkill tgkill pidfd_open pidfd_send_signal prctl seccomp',
  signals:
    'rt_sigaction rt_sigprocmask rt_sigpending rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_sigqueueinfo rt_tgsigqueueinfo rt_sigreturn sigaltstack sigprocmask sigreturn',
  identity:
    'getuid getuid32 geteuid geteuid32 getgid getgid32 getegid getegid32 getgroups getgroups32 getresuid getresuid32 getresgid getresgid32 setuid setuid32 setgid setgid32 setreuid setreuid32 setregid setregid32 setresuid setresuid32 setresgid setresgid32 setfsuid setfsuid32 setfsgid setfsgid32 setgroups setgroups32 capget capset',
  scheduling:
    'sched_yield sched_getaffinity sched_setaffinity sched_getparam sched_setparam sched_getscheduler sched_getattr sched_get_priority_max sched_get_priority_min sched_rr_get_interval sched_rr_get_interval_time64 getpriority ioprio_get getcpu',
  limits: 'getrlimit ugetrlimit setrlimit getrusage sysinfo uname times',
  time: 'time gettimeofday clock_gettime clock_gettime64 clock_getres clock_getres_time64 clock_nanosleep clock_nanosleep_time64 nanosleep alarm getitimer setitimer timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64',
  sockets:
    'socketpair bind connect listen accept accept4 shutdown getsockname getpeername getsockopt setsockopt send sendto sendmsg sendmmsg recv recvfrom recvmsg recvmmsg recvmmsg_time64',
  'System V and POSIX queues':
    'msgctl msgget msgrcv msgsnd semctl semget semop semtimedop semtimedop_time64 shmat shmctl shmdt shmget mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink',
  randomness: 'getrandom',
};

/** Family and protocol; 0 leaves the protocol to the family. Routes cannot be changed without privilege. */
const SOCKETS = {
  unix: { family: 1, protocols: null },
  ipv4: { family: 2, protocols: [0, 6, 17] },
  ipv6: { family: 10, protocols: [0, 6, 17] },
  netlink: { family: 16, protocols: [0] },
} as const;

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET: no new namespaces. */
const CLONE_NAMESPACES = 0x7e020000;

const ENOSYS = 38;

/** Linux numbers processes in at most this many bits. */
const PID_BITS = 22;

const PRIO_PROCESS = 0;

type Comparison = {
  readonly index: number;
  readonly value: number;
  readonly valueTwo?: number;
  readonly op: 'SCMP_CMP_EQ' | 'SCMP_CMP_MASKED_EQ';
};

export type SeccompRule = {
  readonly names: readonly string[];
  readonly action: 'SCMP_ACT_ALLOW' | 'SCMP_ACT_ERRNO';
  readonly errnoRet?: number;
  readonly args?: readonly Comparison[];
};

export type SeccompProfile = {
  readonly defaultAction: 'SCMP_ACT_ERRNO';
  readonly archMap: readonly { readonly architecture: string; readonly subArchitectures: readonly string[] }[];
  readonly syscalls: readonly SeccompRule[];
};

const equal = (index: number, value: number): Comparison => ({ index, value, op: 'SCMP_CMP_EQ' });

const allowWhen = (name: string, ...args: readonly Comparison[]): SeccompRule => ({
  names: [name],
  action: 'SCMP_ACT_ALLOW',
  args,
});

/**
 * Allowed for every process but number 1. The kernel looks at 32 bits of the 64 that a filter compares, so that “not
 * equal” would let 2³² + 1 through; any other process has 0 (itself) or one of the higher bits.
 */
const exceptProcess1 = (name: string, index: number, ...args: readonly Comparison[]): readonly SeccompRule[] => [
  allowWhen(name, equal(index, 0), ...args),
  ...Array.from({ length: PID_BITS - 1 }, (_, bit) =>
    allowWhen(name, { index, value: 2 << bit, valueTwo: 2 << bit, op: 'SCMP_CMP_MASKED_EQ' }, ...args),
  ),
];

const socketRules = (): readonly SeccompRule[] =>
  Object.values(SOCKETS).flatMap(({ family, protocols }) =>
    protocols === null
      ? [allowWhen('socket', equal(0, family))]
      : protocols.map((protocol) => allowWhen('socket', equal(0, family), equal(2, protocol))),
  );

/**
 * The profile as the engine takes it. No sub-architectures: the 32-bit and x32 interfaces end the process with SIGSYS.
 * `clone3` says ENOSYS, so that the C library falls back to `clone`, whose flags a filter can read.
 */
export function seccompProfile(): SeccompProfile {
  return {
    defaultAction: 'SCMP_ACT_ERRNO',
    archMap: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64'].map((architecture) => ({ architecture, subArchitectures: [] })),
    syscalls: [
      { names: Object.values(FAMILIES).flatMap((names) => names.split(' ')), action: 'SCMP_ACT_ALLOW' },
      ...socketRules(),
      allowWhen('prlimit64', equal(0, 0)),
      allowWhen('personality', equal(0, 0)),
      allowWhen('personality', equal(0, 0xffffffff)),
      allowWhen('sched_setattr', equal(0, 0)),
      ...exceptProcess1('sched_setscheduler', 0),
      ...exceptProcess1('setpriority', 1, equal(0, PRIO_PROCESS)),
      {
        names: ['clone'],
        action: 'SCMP_ACT_ALLOW',
        args: [{ index: 0, value: CLONE_NAMESPACES, op: 'SCMP_CMP_MASKED_EQ' }],
      },
      { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: ENOSYS },
    ],
  };
}
