exports.id = 394;
exports.ids = [394,958];
exports.modules = {

/***/ 67512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ connectDocker),
/* harmony export */   askEngine: () => (/* binding */ askEngine)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39040);
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(dockerode__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _engine_facts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75453);
/** The Docker engine that `DOCKER_HOST` names, or the usual socket. */



const connectDocker = () => new (dockerode__WEBPACK_IMPORTED_MODULE_1___default())();
/** Asks the engine what it is, and resolves when the question is on its way: it answers while others load. */
async function askEngine() {
    const docker = connectDocker();
    const facts = (0,_engine_facts__WEBPACK_IMPORTED_MODULE_2__/* .engineFacts */ .Ig)(docker);
    facts.catch(() => undefined);
    for (let turn = 0; turn < 3; turn++)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    return { docker, facts };
}


/***/ }),

/***/ 75453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ engineFacts),
/* harmony export */   Wp: () => (/* binding */ requireEngine),
/* harmony export */   ki: () => (/* binding */ judgeEngine),
/* harmony export */   qO: () => (/* binding */ runtimeName)
/* harmony export */ });
/* unused harmony export parseFacts */
/* harmony import */ var _engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69659);

async function engineFacts(docker) {
    const [version, info] = await Promise.all([
        (0,_engine__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)('ask for its version', docker.version()),
        (0,_engine__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)('ask for its abilities', docker.info()),
    ]);
    return parseFacts(version, info);
}
/** Names the fields of two answers of the engine; what it does not say it cannot do. */
function parseFacts(version, info) {
    const [said, able] = [version, info];
    const components = (Array.isArray(said['Components']) ? said['Components'] : []);
    const runc = components.find((component) => component['Name'] === 'runc')?.['Version'];
    return {
        version: String(said['Version'] ?? 'unknown'),
        apiVersion: String(said['ApiVersion'] ?? '0'),
        os: String(able['OSType'] ?? 'unknown'),
        architecture: String(able['Architecture'] ?? 'unknown'),
        cgroupVersion: String(able['CgroupVersion'] ?? 'unknown'),
        cgroupDriver: String(able['CgroupDriver'] ?? 'unknown'),
        memoryLimit: able['MemoryLimit'] === true,
        swapLimit: able['SwapLimit'] === true,
        pidsLimit: able['PidsLimit'] === true,
        cpuQuota: able['CpuCfsQuota'] === true,
        securityOptions: Array.isArray(able['SecurityOptions']) ? able['SecurityOptions'].map(String) : [],
        runtimes: Object.keys((able['Runtimes'] ?? {})),
        runcVersion: typeof runc === 'string' ? runc : null,
        defaultRuntime: String(able['DefaultRuntime'] ?? 'runc'),
        kernel: String(able['KernelVersion'] ?? 'unknown'),
    };
}
/** Judges what the engine says of itself. `failed` means that no foreign code may run there. */
function judgeEngine(facts, runtime) {
    const kernel = 'Use a kernel and an engine that have it: any current Linux distribution’s do.';
    return [
        engineCheck(facts),
        needed('platform', facts.os === 'linux' && isKnown(facts.architecture), `${facts.os} on ${facts.architecture}`, 'A Linux engine on x86_64 or aarch64 is needed.'),
        needed('control groups', /^[12]$/.test(facts.cgroupVersion), `version ${facts.cgroupVersion}, driver ${facts.cgroupDriver}`, kernel),
        needed('memory limit', facts.memoryLimit, said(facts.memoryLimit), kernel),
        needed('swap limit', facts.swapLimit, said(facts.swapLimit), 'Start the kernel with swapaccount=1, or use control groups version 2.'),
        needed('process limit', facts.pidsLimit, said(facts.pidsLimit), kernel),
        needed('processor limit', facts.cpuQuota, said(facts.cpuQuota), kernel),
        needed('seccomp', hasSeccomp(facts), facts.securityOptions.join(', ') || 'none', kernel),
        needed('runtime', runtime === 'default' || facts.runtimes.includes(runtime), `${runtimeName(facts, runtime)}; the engine has ${facts.runtimes.join(', ')}`, `Install the runtime and name it in the engine’s configuration, or set docker.runtime to default.`),
        runcCheck(facts.runcVersion),
    ];
}
const said = (able) => (able ? 'available' : 'not available');
const isKnown = (architecture) => /^(x86_64|amd64|aarch64|arm64)$/.test(architecture);
const hasSeccomp = (facts) => facts.securityOptions.some((option) => /(^|name=)seccomp(,|$)/.test(option));
const needed = (name, holds, detail, cure) => ({
    name,
    state: holds ? 'ok' : 'failed',
    detail,
    cure: holds ? null : cure,
});
/** Releases before this one get no fixes any more from those who make the engine. */
const MAINTAINED = '25.0';
function engineCheck({ version, apiVersion }) {
    const detail = `Docker ${version}, API ${apiVersion}`;
    if (!isAtLeast(apiVersion, '1.41'))
        return { name: 'engine', state: 'failed', detail, cure: 'Docker 20.10 or later is needed.' };
    if (isAtLeast(version, MAINTAINED))
        return { name: 'engine', state: 'ok', detail, cure: null };
    const cure = `Docker before ${MAINTAINED} is no longer mended by its makers: update it.`;
    return { name: 'engine', state: 'warning', detail, cure };
}
/** The runtime's own name where the configuration leaves the choice to the engine. */
const runtimeName = ({ defaultRuntime }, runtime) => runtime === 'default' ? defaultRuntime : runtime;
/** First releases without the known ways out of a container, by release line. */
const RUNC_FIXED = ['1.1.12', '1.2.8', '1.3.3'];
function runcCheck(version) {
    const isOld = version !== null &&
        !RUNC_FIXED.some((fixed) => sameLine(version, fixed) && isAtLeast(version, fixed)) &&
        !isAtLeast(version, '1.4.0');
    return {
        name: 'runc',
        state: version === null || isOld ? 'warning' : 'ok',
        detail: version ?? 'the engine does not say',
        cure: isOld ? `Known ways out of containers were closed in ${RUNC_FIXED.join(', ')}: update runc.` : null,
    };
}
const numbers = (version) => (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);
const sameLine = (version, fixed) => numbers(version).slice(0, 2).join('.') === numbers(fixed).slice(0, 2).join('.');
function isAtLeast(version, least) {
    const [has, wants] = [numbers(version), numbers(least)];
    for (let index = 0; index < 3; index++) {
        const difference = (has[index] ?? 0) - (wants[index] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return true;
}
/** Throws when the engine cannot hold foreign code. */
function requireEngine(checks) {
    const failed = checks.filter(({ state }) => state === 'failed');
    const [first] = failed;
    if (first === undefined)
        return;
    const names = failed.map(({ name, detail }) => `${name} (${detail})`).join(', ');
    throw new _engine__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ('sandbox_error', `The Docker engine cannot hold foreign code: ${names}. ${first.cure}`);
}


/***/ }),

/***/ 69659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   Yt: () => (/* binding */ ensureImage),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   c6: () => (/* binding */ saidOutOfMemory),
/* harmony export */   g$: () => (/* binding */ createContainer),
/* harmony export */   od: () => (/* binding */ removeContainer)
/* harmony export */ });
/* unused harmony export statusCodeOf */
/** The engine, the image or the machine failed; never the program. */
class EngineError extends Error {
    reasonCode;
    constructor(reasonCode, message, options) {
        super(message, options);
        this.reasonCode = reasonCode;
    }
}
const ANSWER_MS = 20_000;
const PULL_MS = 10 * 60_000;
const EVENTS_MS = 5000;
/** Waits for an answer of the engine, but not for ever: a hanging engine is a failing one. */
async function answer(what, promise, timeoutMs = ANSWER_MS) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            const message = `The Docker engine did not answer within ${timeoutMs / 1000} s (${what}). See whether it is overloaded, then try again.`;
            reject(new EngineError('docker_unavailable', message));
        }, timeoutMs);
    });
    try {
        return await Promise.race([promise, late]);
    }
    catch (cause) {
        throw named(what, cause);
    }
    finally {
        clearTimeout(timer);
    }
}
const UNREACHABLE = new Set([
    'ECONNREFUSED',
    'ENOENT',
    'EACCES',
    'ECONNRESET',
    'EPIPE',
    'ENOTFOUND',
    'EHOSTUNREACH',
    'ETIMEDOUT',
]);
function named(what, cause) {
    if (cause instanceof EngineError)
        return cause;
    const { message, code } = parseFailure(cause);
    if (code !== null && UNREACHABLE.has(code)) {
        return new EngineError('docker_unavailable', `No Docker engine answered (${what}: ${code}). Start it, or set DOCKER_HOST; “sallyport doctor” shows what is missing.`, { cause });
    }
    return new EngineError('sandbox_error', `The Docker engine refused (${what}): ${message}`, { cause });
}
function parseFailure(cause) {
    if (!(cause instanceof Error))
        return { message: String(cause), code: null };
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
    return { message: cause.message.trim().slice(0, 2000), code };
}
const statusCodeOf = (error) => error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
/** Finds the image, pulling it where it is missing. Throws `image_unavailable` with the registry's own words. */
async function ensureImage(docker, reference, { pull, onPull }) {
    const there = await findImage(docker, reference);
    if (there !== null && pull !== 'always')
        return there;
    if (pull === 'never')
        throw missing(reference, 'it is not here, and pulling is switched off');
    onPull?.(reference, false);
    await pullImage(docker, reference).finally(() => onPull?.(reference, true));
    const pulled = await findImage(docker, reference);
    if (pulled === null)
        throw missing(reference, 'the engine pulled it, but does not have it');
    return pulled;
}
async function findImage(docker, reference) {
    try {
        const { Id, RepoDigests } = await docker.getImage(reference).inspect();
        const digest = RepoDigests?.[0]?.split('@')[1] ?? Id;
        return { id: Id, digest };
    }
    catch (error) {
        if (statusCodeOf(error) === 404)
            return null;
        throw named('look for the image', error);
    }
}
async function pullImage(docker, reference) {
    try {
        const progress = await docker.pull(reference);
        await answer(`pull ${reference}`, new Promise((resolve, reject) => {
            docker.modem.followProgress(progress, (error) => (error ? reject(error) : resolve()));
        }), PULL_MS);
    }
    catch (error) {
        const { message, code } = parseFailure(error);
        if (code !== null && UNREACHABLE.has(code))
            throw named('pull an image', error);
        throw missing(reference, message);
    }
}
const missing = (reference, why) => new EngineError('image_unavailable', `The image ${reference} is not here and could not be pulled: ${why}. Check \`images\` in the configuration, or build the local images (config/local-images.yml).`);
/** Creates a container; the caller removes it. */
async function createContainer(docker, specification, name) {
    // Left to itself the client repeats the whole body, profile and all, in the request line.
    const request = { name, _query: { name }, _body: specification };
    return await answer('create a container', docker.createContainer(request));
}
/** Kills and removes, whatever its state; a container that is gone already is as good. */
async function removeContainer(docker, id) {
    const container = docker.getContainer(id);
    try {
        await answer('remove a container', container.remove({ force: true, v: true }));
    }
    catch (error) {
        const code = causeStatus(error);
        if (code === 404)
            return;
        if (code !== 409)
            throw error;
        // The engine is at it already, since the container ended by itself.
        await answer('wait for a removal', container.wait({ condition: 'removed' })).catch((failure) => {
            if (causeStatus(failure) !== 404)
                throw failure;
        });
    }
}
/** The engine does not know the container any more. */
const isGone = (error) => causeStatus(error) === 404;
const causeStatus = (error) => statusCodeOf(error instanceof EngineError ? error.cause : error);
/** Whether the engine lately said of a container that its memory ran out: known also when the container is gone. */
async function saidOutOfMemory(docker, id, sinceMs) {
    const until = (Date.now() + 200) / 1000;
    const filters = { container: [id], event: ['oom'] };
    const stream = await answer('ask what happened', docker.getEvents({ since: Math.floor(sinceMs / 1000), until, filters }));
    let said = '';
    const whole = new Promise((resolve, reject) => {
        stream.on('data', (bytes) => {
            said += bytes.toString('utf8');
            if (said.includes(id))
                resolve(true);
        });
        stream.once('end', () => resolve(false)).once('error', reject);
    });
    return await answer('hear what happened', whole, EVENTS_MS);
}


/***/ }),

/***/ 70142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ LABELS),
  kI: () => (/* binding */ SUPERVISOR_PIDS),
  Dp: () => (/* binding */ containerSpecification)
});

;// CONCATENATED MODULE: ./build/adapters/docker/seccomp.js
/**
 * The system calls a program may make: an allow list by purpose, everything else answers EPERM. It starts from what
 * Docker allows by default; `SUBTRACTIONS` says what is missing here and why, and the tests hold both against each other.
 */
/** What Docker's default profile allows and this one does not (or only in part), with the reason. */
const SUBTRACTIONS = {
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
    socket: 'only the families a program without a network can use: vsock is the hypervisor’s door, AF_ALG the kernel’s crypto, packet and raw families its drivers; of netlink only the names of interfaces (its other protocols tell of the host’s devices), of the internet only TCP and UDP (others load modules into the host’s kernel)',
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
const FAMILIES = {
    'read and write': 'read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 lseek _llseek sendfile sendfile64 splice tee vmsplice copy_file_range readahead fadvise64 fadvise64_64 cachestat ioctl',
    'open and close': 'open openat openat2 creat close close_range dup dup2 dup3 fcntl fcntl64 pipe pipe2 flock eventfd eventfd2 signalfd signalfd4',
    'look at files': 'stat stat64 lstat lstat64 fstat fstat64 fstatat64 newfstatat statx statfs statfs64 fstatfs fstatfs64 access faccessat faccessat2 readlink readlinkat getdents getdents64 getcwd chdir fchdir',
    'change files': 'truncate truncate64 ftruncate ftruncate64 fallocate rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat mkdir mkdirat rmdir mknod mknodat chmod fchmod fchmodat fchmodat2 chown chown32 lchown lchown32 fchown fchown32 fchownat umask utime utimes utimensat utimensat_time64 futimesat',
    'extended attributes': 'getxattr getxattrat lgetxattr fgetxattr listxattr listxattrat llistxattr flistxattr setxattr setxattrat lsetxattr fsetxattr removexattr removexattrat lremovexattr fremovexattr',
    'write back': 'fsync fdatasync sync syncfs sync_file_range sync_file_range2 arm_sync_file_range arm_fadvise64_64',
    'watch files': 'inotify_init inotify_init1 inotify_add_watch inotify_rm_watch',
    'old asynchronous input and output': 'io_setup io_destroy io_submit io_cancel io_getevents io_pgetevents io_pgetevents_time64',
    memory: 'brk mmap mmap2 munmap mremap mprotect madvise mincore msync mlock mlock2 mlockall munlock munlockall mseal pkey_alloc pkey_free pkey_mprotect membarrier',
    wait: 'poll ppoll ppoll_time64 select _newselect pselect6 pselect6_time64 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_wait epoll_wait_old epoll_pwait epoll_pwait2 pause restart_syscall',
    'threads and locks': 'futex futex_time64 futex_wait futex_wake futex_requeue futex_waitv set_robust_list get_robust_list rseq set_tid_address gettid set_thread_area get_thread_area arch_prctl set_tls cacheflush breakpoint riscv_flush_icache riscv_hwprobe',
    processes: 'fork vfork execve execveat exit exit_group wait4 waitid waitpid getpid getppid getpgid setpgid getpgrp getsid setsid kill tkill tgkill pidfd_open pidfd_send_signal prctl seccomp',
    signals: 'rt_sigaction rt_sigprocmask rt_sigpending rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_sigqueueinfo rt_tgsigqueueinfo rt_sigreturn sigaltstack sigprocmask sigreturn',
    identity: 'getuid getuid32 geteuid geteuid32 getgid getgid32 getegid getegid32 getgroups getgroups32 getresuid getresuid32 getresgid getresgid32 setuid setuid32 setgid setgid32 setreuid setreuid32 setregid setregid32 setresuid setresuid32 setresgid setresgid32 setfsuid setfsuid32 setfsgid setfsgid32 setgroups setgroups32 capget capset',
    scheduling: 'sched_yield sched_getaffinity sched_setaffinity sched_getparam sched_setparam sched_getscheduler sched_getattr sched_get_priority_max sched_get_priority_min sched_rr_get_interval sched_rr_get_interval_time64 getpriority ioprio_get getcpu',
    limits: 'getrlimit ugetrlimit setrlimit getrusage sysinfo uname times',
    time: 'time gettimeofday clock_gettime clock_gettime64 clock_getres clock_getres_time64 clock_nanosleep clock_nanosleep_time64 nanosleep alarm getitimer setitimer timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64 timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64',
    sockets: 'socketpair bind connect listen accept accept4 shutdown getsockname getpeername getsockopt setsockopt send sendto sendmsg sendmmsg recv recvfrom recvmsg recvmmsg recvmmsg_time64',
    'System V and POSIX queues': 'msgctl msgget msgrcv msgsnd semctl semget semop semtimedop semtimedop_time64 shmat shmctl shmdt shmget mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink',
    randomness: 'getrandom',
};
/** Family and protocol; 0 leaves the protocol to the family. Routes cannot be changed without privilege. */
const SOCKETS = {
    unix: { family: 1, protocols: null },
    ipv4: { family: 2, protocols: [0, 6, 17] },
    ipv6: { family: 10, protocols: [0, 6, 17] },
    netlink: { family: 16, protocols: [0] },
};
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET: no new namespaces. */
const CLONE_NAMESPACES = 0x7e020000;
const ENOSYS = 38;
/** Linux numbers processes in at most this many bits. */
const PID_BITS = 22;
const PRIO_PROCESS = 0;
const equal = (index, value) => ({ index, value, op: 'SCMP_CMP_EQ' });
const allowWhen = (name, ...args) => ({
    names: [name],
    action: 'SCMP_ACT_ALLOW',
    args,
});
/**
 * Allowed for every process but number 1. The kernel looks at 32 bits of the 64 that a filter compares, so that “not
 * equal” would let 2³² + 1 through; any other process has 0 (itself) or one of the higher bits.
 */
const exceptProcess1 = (name, index, ...args) => [
    allowWhen(name, equal(index, 0), ...args),
    ...Array.from({ length: PID_BITS - 1 }, (_, bit) => allowWhen(name, { index, value: 2 << bit, valueTwo: 2 << bit, op: 'SCMP_CMP_MASKED_EQ' }, ...args)),
];
const socketRules = () => Object.values(SOCKETS).flatMap(({ family, protocols }) => protocols === null
    ? [allowWhen('socket', equal(0, family))]
    : protocols.map((protocol) => allowWhen('socket', equal(0, family), equal(2, protocol))));
/**
 * The profile as the engine takes it. No sub-architectures: the 32-bit and x32 interfaces end the process with SIGSYS.
 * `clone3` says ENOSYS, so that the C library falls back to `clone`, whose flags a filter can read.
 */
function seccompProfile() {
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

;// CONCATENATED MODULE: ./build/adapters/docker/supervisor.js
/**
 * Process 1 inside the container, in Perl: every Debian image carries perl-base, `waitpid` tells a signal from an exit
 * code, `prctl` shuts /proc/1 to the program that has the same user, and start and memory cost next to nothing.
 */
const SUPERVISOR = String.raw `
# It loads what the host sends on standard input, starts the program as its child, reaps orphans, says on the
# program's own pipes when the program has ended, and ends everything when the host is gone.
# Nothing it says is evidence: the host measures from outside.
use strict;
use warnings;
use Config;

my $out = reopened(1) || \*STDOUT;
my $err = reopened(2) || \*STDERR;
my ($input, $nonce) = ('', '');

my %calls = (
    x86_64  => { prctl => 157, socket => 41, ptrace => 101, unshare => 272, io_uring_setup => 425 },
    aarch64 => { prctl => 167, socket => 198, ptrace => 117, unshare => 97, io_uring_setup => 425 },
);
my ($machine) = $Config{archname} =~ /^(x86_64|aarch64)/;
my $call = $calls{ $machine || '' } || {};

# PR_SET_DUMPABLE 0: the program has our uid, and could otherwise open our memory and our pipes in /proc/1.
syscall($call->{prctl}, 4, 0, 0, 0, 0) if $call->{prctl};

$SIG{CHLD} = sub { };
send_all($out, join(' ', 'ready', 'kernel=' . kernel(), gaps()) . "\n");
while (1) {
    my $task = next_frame();
    if ($task->{kind} eq 'collect') { collect($task) }
    elsif ($task->{kind} eq 'knock') { send_all($out, 'knocked ' . knock($task) . "\n") }
    else { supervise($task) }
}

# What does not hold, by effect where one can be had for nothing. No foreign byte has come in yet.
sub gaps {
    my @gaps;
    my $status = content('/proc/self/status');
    my $mounts = content('/proc/self/mountinfo');
    push @gaps, 'user' unless $status =~ /^Uid:\t65534\t65534\t65534\t65534$/m && $status =~ /^Gid:\t65534\t65534\t/m;
    push @gaps, 'capabilities' if $status =~ /^Cap(?:Inh|Prm|Eff|Bnd|Amb):\t0*[1-9a-f]/m;
    push @gaps, 'no-new-privileges' unless $call->{prctl} && syscall($call->{prctl}, 39, 0, 0, 0, 0) == 1;
    push @gaps, 'seccomp' unless $status =~ /^Seccomp:\t2$/m;
    push @gaps, 'read-only-root' if $mounts !~ m{^\S+ \S+ \S+ \S+ / ro[, ]}m || open(my $probe, '>', '/sallyport-probe');
    my ($tmp) = $mounts =~ m{^\S+ \S+ \S+ \S+ /tmp (\S+)}m;
    push @gaps, "tmp-$_" for grep { (",$tmp," || '') !~ /,$_,/ } qw(noexec nosuid nodev);
    push @gaps, 'network' if content('/proc/net/dev') =~ /^\s*(?!lo:)[^\s:|]+:/m;
    push @gaps, 'vsock' unless refused('socket', 40, 1, 0);
    push @gaps, 'ptrace' unless refused('ptrace', 16, 999999999, 0, 0);
    push @gaps, 'namespaces' unless refused('unshare', 0x10000000);
    push @gaps, 'io_uring' unless refused('io_uring_setup', 0, 0);
    push @gaps, 'supervisor' if $call->{prctl} && syscall($call->{prctl}, 3, 0, 0, 0, 0) != 0;
    return @gaps;
}

# How many of the host's socket addresses answer; no foreign byte has come in yet. Waits only where packets go nowhere.
sub knock {
    my ($task) = @_;
    my ($answered, $left, %asked) = (0, 0.3);
    for my $address (@{ $task->{argv} }) {
        socket(my $socket, unpack('S', $address), 1, 0) or next;
        fcntl($socket, 4, 2048);
        if (connect($socket, $address)) { $answered++ }
        elsif ($!{EINPROGRESS}) { $asked{ fileno $socket } = $socket }
    }
    while (%asked && $left > 0) {
        my $settled = '';
        vec($settled, $_, 1) = 1 for keys %asked;
        (my $found, $left) = select(undef, $settled, undef, $left);
        for (grep { $found > 0 && vec($settled, $_, 1) } keys %asked) { $answered++ if getpeername delete $asked{$_} }
    }
    return $answered;
}

# A runtime may bring a kernel of its own, in whose place the host's filter means nothing.
sub kernel {
    return content('/proc/sys/kernel/osrelease') =~ /^(\S+)/ ? $1 : 'unknown';
}

sub content {
    my ($path) = @_;
    open(my $file, '<', $path) or return '';
    local $/;
    return scalar <$file>;
}

# EPERM is the filter's answer; a call that came through it would fail in another way or succeed.
sub refused {
    my ($name, @arguments) = @_;
    return 1 unless $call->{$name};
    return syscall($call->{$name}, @arguments) < 0 && $!{EPERM};
}

# A pipe opened anew has its own flags: the program cannot make our end non-blocking.
sub reopened {
    my ($fd) = @_;
    open(my $handle, '>', "/proc/self/fd/$fd") or return undef;
    return $handle;
}

sub send_all {
    my ($handle, $bytes) = @_;
    while (length $bytes) {
        my $sent = syswrite($handle, $bytes);
        if (defined $sent) { substr($bytes, 0, $sent, '') }
        elsif ($!{EAGAIN}) { select(undef, undef, undef, 0.002) }
        elsif (!$!{EINTR}) { exit 1 }
    }
}

# The host is gone when standard input ends: so is everything here, the moment process 1 exits.
sub fill {
    my $got = sysread(STDIN, $input, 65536, length $input);
    exit 0 if defined $got && $got == 0;
    exit 1 if !defined $got && !$!{EINTR};
}

sub take {
    my ($bytes) = @_;
    fill() while length $input < $bytes;
    return substr($input, 0, $bytes, '');
}

# A frame is records of "kind nameBytes dataBytes\n", name, data; "go" ends it.
sub next_frame {
    my %task = (kind => 'run', argv => [], env => {}, problem => '');
    while (1) {
        fill() while index($input, "\n") < 0;
        my ($kind, $name_bytes, $data_bytes) = split / /, substr($input, 0, index($input, "\n") + 1, '');
        my $name = take($name_bytes);
        my $data = take($data_bytes);
        if ($kind eq 'go') { return \%task }
        elsif ($kind eq 'set') { $task{$name} = $data }
        elsif ($kind eq 'arg') { push @{ $task{argv} }, $data }
        elsif ($kind eq 'env') { $task{env}{$name} = $data }
        elsif ($kind eq 'folder') { mkdir $name or -d $name or $task{problem} ||= "$name: $!" }
        elsif ($kind eq 'file') { store($name, $data) or $task{problem} ||= "$name: $!" }
    }
}

sub store {
    my ($path, $data) = @_;
    unlink $path;
    open(my $file, '>', $path) or return 0;
    binmode $file;
    my $stored = print {$file} $data;
    return close($file) && $stored;
}

sub supervise {
    my ($task) = @_;
    $nonce = $task->{nonce};
    return ended('problem', $task->{problem}) if $task->{problem};
    my $deadline = time + $task->{seconds};
    pipe(my $told, my $tell) or return ended('problem', "pipe: $!");
    my $program = fork;
    return ended('problem', "fork: $!") unless defined $program;
    become($task, $tell) if $program == 0;
    close $tell;
    my $problem = <$told>;
    my $status = wait_for($program, $deadline);
    end_the_others();
    defined $problem ? ended('problem', $problem) : ended('ended', $status);
}

# Never returns. What hinders the start goes into a pipe that a successful exec closes.
sub become {
    my ($task, $tell) = @_;
    $SIG{CHLD} = 'DEFAULT';
    setpgrp(0, 0);
    delete $ENV{PERL_BADLANG};
    %ENV = (%ENV, %{ $task->{env} });
    my @argv = @{ $task->{argv} };
    if (chdir($task->{cwd}) && open(STDIN, '<', $task->{stdin})) {
        no warnings 'exec';
        exec { $argv[0] } @argv;
    }
    send_all($tell, "$argv[0]: $!");
    exit 127;
}

# select is woken by SIGCHLD; its timeout covers a signal that arrives just before it.
sub wait_for {
    my ($program, $deadline) = @_;
    while (1) {
        my $status;
        while ((my $pid = waitpid(-1, 1)) > 0) { $status = $? if $pid == $program }
        return $status if defined $status;
        exit 0 if time > $deadline;
        my $ready = '';
        vec($ready, 0, 1) = 1;
        fill() if select($ready, undef, undef, 0.1) > 0;
    }
}

# All that the program left behind: a process that outlives it could write into the next step.
sub end_the_others {
    while (kill('KILL', -1) > 0) { last if waitpid(-1, 0) < 0 }
    1 while waitpid(-1, 0) > 0;
}

sub ended {
    my ($word, $detail) = @_;
    my @left = entries('/tmp/output');
    send_all($err, "\0$nonce\0$word " . @left . " $detail\n");
    send_all($out, "\0$nonce\0");
}

# A link to a folder is none.
sub entries {
    my ($path) = @_;
    return () if -l $path;
    opendir(my $handle, $path) or return ();
    return sort grep { !/^\.\.?$/ } readdir $handle;
}

# Regular files only that can be read, no link followed; what is left out is counted.
sub collect {
    my ($task) = @_;
    my ($files, $bytes, $omitted, $seen) = ($task->{files}, $task->{bytes}, 0, 0);
    my @open = ('');
    while (defined(my $inside = shift @open)) {
        for my $entry (entries($inside eq "" ? "/tmp/output" : "/tmp/output/$inside")) {
            last if ++$seen > 10000;
            my $name = $inside eq '' ? $entry : "$inside/$entry";
            my @stat = lstat "/tmp/output/$name";
            if (@stat && -d _ && ($name =~ tr{/}{}) < 8) { push @open, $name; next }
            if (!@stat || !-f _ || !-r _ || $stat[7] > $bytes || $files < 1) { $omitted++; next }
            $files--;
            $bytes -= $stat[7];
            send_file($name, $stat[7]);
        }
    }
    send_all($out, 'end 0 ' . length($omitted) . "\n$omitted");
}

sub send_file {
    my ($name, $left) = @_;
    send_all($out, 'file ' . length($name) . " $left\n$name");
    open(my $file, '<', "/tmp/output/$name");
    while ($left > 0) {
        my ($most, $piece) = ($left < 65536 ? $left : 65536, '');
        my $got = $file ? sysread($file, $piece, $most) : 0;
        $piece = "\0" x $most unless $got;
        send_all($out, $piece);
        $left -= length $piece;
    }
}
`;

;// CONCATENATED MODULE: ./build/adapters/docker/specification.js


/** Labels by which the sweep finds what a killed run left behind. */
const LABELS = {
    app: 'io.sallyport.app',
    runId: 'io.sallyport.run',
    /** Milliseconds since the epoch after which nobody needs the container any more. */
    deadline: 'io.sallyport.deadline',
};
/** No user of the image's: 65534 owns nothing in it. */
const USER = '65534:65534';
/**
 * What the engine would copy of the host's resolver tells of the network it stands in. This address leads nowhere
 * (RFC 5737): a name is asked for in vain at once, and counted. Who joins an anchor has the anchor's.
 */
const NO_RESOLVER = { Dns: ['192.0.2.53'], DnsSearch: ['.'], DnsOptions: ['attempts:1'] };
/** Processes that are ours inside: the supervisor. They are not taken from the program's share. */
const SUPERVISOR_PIDS = 1;
/** Docker’s own masks, written out so that an older engine has the newer ones too. */
const MASKED_PATHS = [
    '/proc/acpi',
    '/proc/asound',
    '/proc/interrupts',
    '/proc/kcore',
    '/proc/keys',
    '/proc/latency_stats',
    '/proc/sched_debug',
    '/proc/scsi',
    '/proc/timer_list',
    '/proc/timer_stats',
    '/sys/devices/virtual/powercap',
    '/sys/firmware',
];
const READONLY_PATHS = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];
const MIB = 1024 * 1024;
function containerSpecification(request) {
    return {
        Image: request.image,
        Entrypoint: ['perl', '-e', SUPERVISOR],
        Cmd: [],
        User: USER,
        WorkingDir: '/tmp',
        Env: ['HOME=/tmp', 'TMPDIR=/tmp', 'LANG=C.UTF-8', 'PERL_BADLANG=0'],
        ...(request.network === 'none' ? { Hostname: 'sallyport' } : {}),
        Labels: {
            [LABELS.app]: 'sallyport',
            [LABELS.runId]: request.runId,
            [LABELS.deadline]: String(request.deadline),
        },
        // An image's own health check would run inside beside the program.
        Healthcheck: { Test: ['NONE'] },
        OpenStdin: true,
        StdinOnce: true,
        AttachStdin: true,
        AttachStdout: true,
        AttachStderr: true,
        Tty: false,
        HostConfig: hostConfig(request),
    };
}
/** A kernel that runs inside the container's limits takes some of them for itself; with less it does not come up. */
const OWN_KERNEL = { runtimes: /runsc|gvisor|kata/i, pids: 256, memoryBytes: 128 * MIB };
const NO_KERNEL = { pids: 0, memoryBytes: 0 };
function hostConfig({ limits, runtime, network }) {
    const kernel = OWN_KERNEL.runtimes.test(runtime) ? OWN_KERNEL : NO_KERNEL;
    const memory = limits.memoryBytes + limits.diskBytes + kernel.memoryBytes;
    return {
        ...(runtime === 'default' ? {} : { Runtime: runtime }),
        NetworkMode: network,
        ...(network === 'none' ? NO_RESOLVER : {}),
        IpcMode: 'private',
        CgroupnsMode: 'private',
        Privileged: false,
        ReadonlyRootfs: true,
        CapDrop: ['ALL'],
        SecurityOpt: ['no-new-privileges', `seccomp=${JSON.stringify(seccompProfile())}`],
        MaskedPaths: MASKED_PATHS,
        ReadonlyPaths: READONLY_PATHS,
        // Without nr_inodes an inode bomb dies as an out-of-memory; a second tmpfs would too.
        Tmpfs: { '/tmp': `rw,noexec,nosuid,nodev,size=${limits.diskBytes},nr_inodes=16384,mode=1777` },
        ShmSize: 16 * MIB,
        // tmpfs is memory, so the engine's limit covers both; equal values mean no swap.
        Memory: memory,
        MemorySwap: memory,
        OomScoreAdj: 1000,
        NanoCpus: Math.round(limits.cpus * 1e9),
        PidsLimit: limits.pids + SUPERVISOR_PIDS + kernel.pids,
        Ulimits: [
            { Name: 'nofile', Soft: 256, Hard: 256 },
            { Name: 'core', Soft: 0, Hard: 0 },
            { Name: 'fsize', Soft: limits.diskBytes, Hard: limits.diskBytes },
        ],
        // Output goes over the attached stream only: a log driver would write a flood to the host's disk.
        LogConfig: { Type: 'none', Config: {} },
        // Nothing is left of a container that ended, also where nobody of ours lives to remove it: after a kill of the
        // action, or of the engine. What the engine said of its end stays in its events.
        AutoRemove: true,
    };
}


/***/ }),

/***/ 76861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69659);
/* harmony import */ var _specification__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70142);


/** Removes leftovers and says how many. Throws an `EngineError` when the engine cannot be asked. */
async function sweep({ docker, now, runId }) {
    const filters = { label: [`${_specification__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .kg.app}=sallyport`] };
    const ours = await (0,_engine__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)('list containers', docker.listContainers({ all: true, filters }));
    const leftovers = ours.filter(({ Labels }) => {
        const deadline = Number(Labels[_specification__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .kg.deadline]);
        const isOwn = runId !== undefined && Labels[_specification__WEBPACK_IMPORTED_MODULE_1__/* .LABELS */ .kg.runId] === runId;
        return isOwn || !Number.isFinite(deadline) || deadline < now;
    });
    await Promise.all(leftovers.map(({ Id }) => (0,_engine__WEBPACK_IMPORTED_MODULE_0__/* .removeContainer */ .od)(docker, Id)));
    return leftovers.length;
}


/***/ }),

/***/ 7321:
/***/ ((__unused_webpack_module, exports) => {

// dockerode needs gRPC only for BuildKit sessions, which Sallyport never opens.
exports.loadPackageDefinition = () => ({});


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack_module, exports) => {

// dockerode needs gRPC only for BuildKit sessions, which Sallyport never opens.
exports.loadSync = () => ({});
exports.fromJSON = () => ({});


/***/ }),

/***/ 66091:
/***/ ((__unused_webpack_module, exports) => {

// dockerode reaches for ssh2 only when DOCKER_HOST is ssh://. Its native build does not belong into an action's bundle.
exports.K = class Client {
  constructor() {
    throw new Error('DOCKER_HOST=ssh:// is not supported: use a unix socket or a TCP address');
  }
};


/***/ })

};
;