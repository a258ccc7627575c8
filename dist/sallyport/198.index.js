"use strict";
exports.id = 198;
exports.ids = [198];
exports.modules = {

/***/ 55766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: Date.now,
    after(ms, deed) {
        const timer = setTimeout(deed, ms);
        timer.unref();
        return () => clearTimeout(timer);
    },
};


/***/ }),

/***/ 65836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ knockFrame),
/* harmony export */   Rz: () => (/* binding */ runFrame),
/* harmony export */   Yw: () => (/* binding */ collectFrame)
/* harmony export */ });
/* harmony import */ var _launch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45002);
/**
 * The language of the supervisor's standard input: records of `kind nameBytes dataBytes\n`, name, data. One frame holds
 * everything a program needs, so nothing is mounted, copied or passed by argument.
 */

function runFrame({ launch, nonce, seconds }) {
    return Buffer.concat([
        record('set', 'nonce', nonce),
        record('set', 'seconds', String(seconds)),
        record('set', 'cwd', _launch__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.work),
        record('set', 'stdin', _launch__WEBPACK_IMPORTED_MODULE_0__/* .PATHS */ .R7.stdin),
        ..._launch__WEBPACK_IMPORTED_MODULE_0__/* .FOLDERS */ .Yk.map((folder) => record('folder', folder, '')),
        ...launch.files.map(({ path, content }) => record('file', path, content)),
        ...Object.entries(launch.env).map(([name, value]) => record('env', name, value)),
        ...launch.argv.map((argument) => record('arg', '', argument)),
        record('go', '', ''),
    ]);
}
/** Asks for what the program left in its output folder: at most so many files and bytes. */
function collectFrame(files, bytes) {
    return Buffer.concat([
        record('set', 'kind', 'collect'),
        record('set', 'files', String(files)),
        record('set', 'bytes', String(bytes)),
        record('go', '', ''),
    ]);
}
/** Asks an empty container to knock at these socket addresses and to say how many answered. */
function knockFrame(addresses) {
    return Buffer.concat([
        record('set', 'kind', 'knock'),
        ...addresses.map((address) => record('arg', '', address)),
        record('go', '', ''),
    ]);
}
function record(kind, name, data) {
    const nameBytes = Buffer.from(name);
    const dataBytes = typeof data === 'string' ? Buffer.from(data) : data;
    return Buffer.concat([Buffer.from(`${kind} ${nameBytes.length} ${dataBytes.length}\n`), nameBytes, dataBytes]);
}


/***/ }),

/***/ 45002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ PATHS),
/* harmony export */   Yk: () => (/* binding */ FOLDERS),
/* harmony export */   v4: () => (/* binding */ launchOf)
/* harmony export */ });
const WORK = '/tmp/work';
const SUPPORT = '/tmp/.sallyport';
/** Paths that programs may rely on (contract §2). */
const PATHS = {
    work: WORK,
    support: SUPPORT,
    output: '/tmp/output',
    parameters: `${SUPPORT}/parameters.json`,
    stdin: `${SUPPORT}/stdin`,
};
/** A variable of the environment may hold this much; longer parameters are in the file only. */
const PARAMETERS_VARIABLE_BYTES = 64 * 1024;
/**
 * Python imports `sitecustomize` when `__main__` exists and the program has not begun, so no frame of ours is ever on
 * its stack. It takes itself out of sight again. Lines are flushed as they end: a killed program's output is not lost.
 */
const SITECUSTOMIZE = `import os, sys, __main__
_here = ${JSON.stringify(`${SUPPORT}/python`)}
sys.path[:] = [entry for entry in sys.path if entry != _here]
_rest = [entry for entry in os.environ.pop("PYTHONPATH", "").split(os.pathsep) if entry and entry != _here]
if _rest:
    os.environ["PYTHONPATH"] = os.pathsep.join(_rest)
with open(os.environ["PARAMETERS_FILE"], encoding="utf-8") as _file:
    _text = _file.read()
if _text == "{}":
    __main__.parameters = {}
else:
    import json
    __main__.parameters = json.loads(_text)
sys.stdout.reconfigure(line_buffering=True)
`;
/**
 * Node's pipes are asynchronous: without blocking ones a program that exits, or is stopped, loses all that lies beyond
 * the pipe's 64 KiB, and one that prints in a loop fills its memory instead.
 */
const PRELOAD = `globalThis.parameters = JSON.parse(require('node:fs').readFileSync(process.env.PARAMETERS_FILE, 'utf8'));
for (const stream of [process.stdout, process.stderr]) stream._handle?.setBlocking?.(true);
`;
const node = (mainFile, flags) => ({
    mainFile,
    argv: (heapMib) => [
        'node',
        `--max-old-space-size=${heapMib}`,
        '--disable-warning=ExperimentalWarning',
        '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
        ...flags,
        `--require=${SUPPORT}/preload.cjs`,
        mainFile,
    ],
    env: {},
    support: [{ path: `${SUPPORT}/preload.cjs`, content: PRELOAD }],
});
const LAUNCHES = {
    python: {
        mainFile: 'main.py',
        argv: () => ['python3', 'main.py'],
        env: { PYTHONPATH: `${SUPPORT}/python` },
        support: [{ path: `${SUPPORT}/python/sitecustomize.py`, content: SITECUSTOMIZE }],
    },
    javascript: node('main.js', []),
    typescript: node('main.ts', ['--experimental-transform-types']),
    bash: { mainFile: 'main.sh', argv: () => ['bash', 'main.sh'], env: {}, support: [] },
};
/** Files, arguments and environment of a job's program, or of its check when `source` is the check's text. */
function launchOf(job, source) {
    const { mainFile, argv, env, support } = LAUNCHES[job.language];
    const fits = Buffer.byteLength(job.parameters) <= PARAMETERS_VARIABLE_BYTES;
    return {
        argv: argv(heapMib(job)),
        env: {
            HOME: '/tmp',
            TMPDIR: '/tmp',
            LANG: 'C.UTF-8',
            OUTPUT_DIR: PATHS.output,
            PARAMETERS_FILE: PATHS.parameters,
            ...(fits ? { PARAMETERS: job.parameters } : {}),
            ...env,
        },
        files: [
            { path: PATHS.parameters, content: job.parameters },
            { path: PATHS.stdin, content: job.stdin ?? '' },
            ...support,
            ...job.files.map(({ name, source: content }) => ({ path: `${WORK}/${plainName(name)}`, content })),
            { path: `${WORK}/${mainFile}`, content: source },
        ],
    };
}
/** Folders that must be there before the files, parents first. */
const FOLDERS = [WORK, SUPPORT, `${SUPPORT}/python`, PATHS.output];
/** V8 ends itself with a readable error when its own limit lies below the engine's. */
function heapMib({ limits }) {
    return Math.max(16, Math.floor((limits.memoryBytes * 0.75) / (1024 * 1024)));
}
function plainName(name) {
    if (/^[^/\0]{1,255}$/.test(name) && name !== '.' && name !== '..')
        return name;
    throw new Error(`expected a plain file name, got ${JSON.stringify(name)}`);
}


/***/ }),

/***/ 30670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sb: () => (/* binding */ examine),
/* harmony export */   wD: () => (/* binding */ createPreflight)
/* harmony export */ });
/* unused harmony export probeContainer */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69659);
/* harmony import */ var _engine_facts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75453);
/* harmony import */ var _frame__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65836);
/** Once before the first program of a job: is this engine fit, and does a container there really hold? */





/** `asked`: what the engine says of itself, where it was asked already. A failure is not remembered. */
function createPreflight(docker, asked = null) {
    let said = asked;
    said?.catch(() => undefined);
    const reports = new Map();
    const ask = async () => {
        said ??= (0,_engine_facts__WEBPACK_IMPORTED_MODULE_3__/* .engineFacts */ .Ig)(docker);
        return await said.catch((error) => {
            said = null;
            throw error;
        });
    };
    const tryOut = async (runtime, container) => {
        const [facts, check] = await Promise.all([ask(), probeContainer(container)]);
        (0,_engine_facts__WEBPACK_IMPORTED_MODULE_3__/* .requireEngine */ .Wp)([check]);
        return reportOf(facts, runtime, check);
    };
    return {
        facts: async (runtime) => {
            const facts = await ask();
            (0,_engine_facts__WEBPACK_IMPORTED_MODULE_3__/* .requireEngine */ .Wp)((0,_engine_facts__WEBPACK_IMPORTED_MODULE_3__/* .judgeEngine */ .ki)(facts, runtime));
            return facts;
        },
        probe: async (runtime, container) => {
            const report = reports.get(runtime) ?? tryOut(runtime, container);
            reports.set(runtime, report);
            await report.catch((error) => {
                reports.delete(runtime);
                throw error;
            });
        },
        report: async (runtime) => (await reports.get(runtime)) ?? null,
    };
}
const reportOf = (facts, runtime, container) => ({
    version: facts.version,
    apiVersion: facts.apiVersion,
    runtime: (0,_engine_facts__WEBPACK_IMPORTED_MODULE_3__/* .runtimeName */ .qO)(facts, runtime),
    cgroupVersion: facts.cgroupVersion,
    kernel: facts.kernel,
    checks: [...(0,_engine_facts__WEBPACK_IMPORTED_MODULE_3__/* .judgeEngine */ .ki)(facts, runtime), container],
});
const KNOCK_MS = 5000;
/** Opens a port on every address of this machine and lets the container, empty as it is, knock at it. */
async function probeContainer(container) {
    let visitors = 0;
    const canary = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)((socket) => {
        visitors += 1;
        socket.destroy();
    });
    await new Promise((resolve, reject) => canary.once('error', reject).listen(0, resolve));
    try {
        const address = canary.address();
        const port = typeof address === 'object' && address !== null ? address.port : 0;
        const doors = Object.values((0,node_os__WEBPACK_IMPORTED_MODULE_1__.networkInterfaces)()).flatMap((list) => (list ?? []).map((one) => one.address));
        const answered = await (0,_engine__WEBPACK_IMPORTED_MODULE_2__/* .answer */ .ZF)('knock at this machine’s ports', knock(container, socketAddresses(doors, port)), KNOCK_MS);
        if (answered + visitors === 0)
            return held(doors.length);
    }
    finally {
        canary.close();
    }
    return {
        name: 'container',
        state: 'failed',
        detail: 'a container reached a port of this machine',
        cure: 'Do not run foreign code on this engine before this is mended.',
    };
}
const held = (doors) => ({
    name: 'container',
    state: 'ok',
    detail: `built as asked and holds (vsock, ptrace, namespaces, io_uring, root, network); knocked in vain at ${doors} addresses of this machine`,
    cure: null,
});
async function knock(container, addresses) {
    const answered = new Promise((resolve, reject) => {
        let said = '';
        container.listen((_, bytes) => {
            said = `${said}${bytes.toString('latin1')}`.slice(-200);
            const count = /^knocked (\d+)\n/m.exec(said)?.[1];
            if (count !== undefined)
                resolve(Number(count));
        });
        container.closed.then(() => reject(new _engine__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ('sandbox_error', 'The container ended while it was tried out.')));
    });
    container.send((0,_frame__WEBPACK_IMPORTED_MODULE_4__/* .knockFrame */ .AJ)(addresses));
    return await answered;
}
/** As `connect` takes them: family, port, address. Link-local ones mean nothing without an interface. */
function socketAddresses(hosts, port) {
    const portBytes = [port >> 8, port & 255];
    return hosts
        .filter((host) => !/^fe80:/i.test(host))
        .map((host) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host)
        ? Buffer.from([2, 0, ...portBytes, ...host.split('.').map(Number), ...zeros(8)])
        : Buffer.from([10, 0, ...portBytes, ...zeros(4), ...ipv6Bytes(host), ...zeros(4)]));
}
const zeros = (count) => Array.from({ length: count }, () => 0);
function ipv6Bytes(host) {
    const [start = [], end = []] = host.split('::').map((part) => part.split(':').filter((group) => group !== ''));
    const groups = [...start, ...zeros(8 - start.length - end.length).map(String), ...end];
    return groups.map((group) => Number.parseInt(group, 16)).flatMap((value) => [value >> 8, value & 255]);
}
/** Everything that `doctor` shows of the engine: what it says, and what a container there really can do. Never throws. */
async function examine({ docker, runtime, probe, sandbox }) {
    try {
        const said = (0,_engine_facts__WEBPACK_IMPORTED_MODULE_3__/* .judgeEngine */ .ki)(await (0,_engine_facts__WEBPACK_IMPORTED_MODULE_3__/* .engineFacts */ .Ig)(docker), runtime);
        if (said.some(({ state }) => state === 'failed'))
            return said;
        const program = { ...probe, language: 'bash', program: 'echo done' };
        return [...said, containerCheck(await sandbox.run(program, new AbortController().signal))];
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return [{ name: 'engine', state: 'failed', detail, cure: 'Start Docker, or set DOCKER_HOST.' }];
    }
}
function containerCheck(execution) {
    const { status, message, stdout, durationMs, engine } = execution;
    const tried = engine?.checks.find(({ name }) => name === 'container');
    if (status === 'ok' && stdout.text === 'done\n' && tried !== undefined)
        return { ...tried, detail: `${tried.detail}; ran in ${durationMs.toFixed(0)} ms` };
    const cure = 'Do not run foreign code on this engine before this is mended.';
    return { name: 'container', state: 'failed', detail: message ?? `the probe ended with ${status}`, cure };
}


/***/ }),

/***/ 43075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createSandbox)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/adapters/docker/specification.js + 2 modules
var specification = __webpack_require__(70142);
;// CONCATENATED MODULE: ./build/adapters/docker/ending.js
/** From evidence to status: a pure judgement of what was seen from outside. */



function judge(evidence) {
    const { exitCode, signal } = exitOf(evidence.ending);
    return {
        status: statusOf(evidence, exitCode, signal),
        exitCode,
        signal,
        violations: violationsOf(evidence, signal),
        resources: resourcesOf(evidence),
        ...failureOf(evidence.ending),
    };
}
function statusOf({ ending, before, after }, exitCode, signal) {
    switch (ending.kind) {
        case 'ended':
            if (exitCode === 0)
                return 'ok';
            return killedForMemory(exitCode, signal) && increase(before, after, 'oomKills') > 0 ? 'oom' : 'error';
        case 'gone':
            return ending.oomKilled ? 'oom' : 'infra-error';
        case 'problem':
            return 'infra-error';
        case 'timeout':
            return 'timeout';
        case 'cancelled':
            return 'cancelled';
        case 'overflow':
            return 'output-limit';
        default:
            return (0,result/* assertNever */.x)(ending);
    }
}
/** The kernel kills with SIGKILL; a shell in between reports its child's death as 137. Evidence alone makes it `oom`. */
const killedForMemory = (exitCode, signal) => signal === 'SIGKILL' || exitCode === 137;
function exitOf(ending) {
    if (ending.kind !== 'ended')
        return { exitCode: null, signal: null };
    const number = ending.waitStatus & 0x7f;
    return number === 0
        ? { exitCode: ending.waitStatus >> 8, signal: null }
        : { exitCode: null, signal: signalName(number) };
}
function signalName(number) {
    const known = Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number);
    return known?.[0] ?? `SIG${number}`;
}
function failureOf(ending) {
    if (ending.kind === 'problem')
        return { message: ending.message, reasonCode: 'sandbox_error' };
    if (ending.kind === 'gone' && !ending.oomKilled)
        return { message: ending.message, reasonCode: 'sandbox_error' };
    return { message: null, reasonCode: null };
}
/** How much a counter grew; 0 where it cannot be read: no violation is claimed without evidence. */
function increase(before, after, counter) {
    return Math.max(0, (after[counter] ?? 0) - (before[counter] ?? 0));
}
function violationsOf({ ending, limits, before, after }, signal) {
    const found = [
        {
            kind: 'network',
            detail: 'tried to reach an address; the sandbox has no network',
            count: increase(before, after, 'unroutable'),
        },
        {
            kind: 'memory',
            detail: `used more memory than ${limits.memoryBytes + limits.diskBytes} bytes (memory and disk together); the kernel ended a process`,
            count: Math.max(increase(before, after, 'oomKills'), ending.kind === 'gone' && ending.oomKilled ? 1 : 0),
        },
        {
            kind: 'processes',
            detail: `tried to have more than ${limits.pids} processes and threads at once`,
            count: increase(before, after, 'refusedForks'),
        },
        { kind: 'disk', detail: `filled the disk of ${limits.diskBytes} bytes`, count: isFull(limits, after) ? 1 : 0 },
        {
            kind: 'output',
            detail: ending.kind === 'overflow' ? `${ending.stream} went on past 8 × ${limits.outputBytes} bytes` : '',
            count: ending.kind === 'overflow' ? 1 : 0,
        },
        { kind: 'time', detail: `ran longer than ${limits.timeoutMs} ms`, count: ending.kind === 'timeout' ? 1 : 0 },
        {
            kind: 'syscall',
            detail: 'ended by SIGSYS: a system call interface that the sandbox does not have',
            count: signal === 'SIGSYS' ? 1 : 0,
        },
    ];
    return found.filter(({ count }) => count > 0);
}
/** The last pages are never all usable, so a disk within 64 KiB of its size refused a write or is about to. */
const LAST_BYTES = 65_536;
/** More than the disk can hold is shared memory, beside which the kernel's figure does not tell what the disk holds. */
const diskBytesOf = ({ diskBytes }, { sharedBytes }) => sharedBytes === null || sharedBytes > diskBytes + LAST_BYTES ? null : sharedBytes;
const isFull = (limits, after) => (diskBytesOf(limits, after) ?? 0) >= limits.diskBytes - LAST_BYTES;
function resourcesOf({ limits, before, after, wallMs }) {
    const { cpuMs, peakMemoryBytes, peakPids } = after;
    return {
        wallMs,
        cpuMs: cpuMs === null || before.cpuMs === null ? null : cpuMs - before.cpuMs,
        peakMemoryBytes,
        // Starting a container takes some threads of the engine's: a peak that did not rise after that is not the program's.
        peakPids: peakPids === null || peakPids <= (before.peakPids ?? 0) ? null : peakPids - specification/* SUPERVISOR_PIDS */.kI,
        diskBytes: diskBytesOf(limits, after),
        networkBytes: after.networkBytes === null ? null : increase(before, after, 'networkBytes'),
    };
}

// EXTERNAL MODULE: ./build/adapters/docker/engine.js
var engine = __webpack_require__(69659);
// EXTERNAL MODULE: ./build/adapters/docker/launch.js
var docker_launch = __webpack_require__(45002);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/adapters/docker/measure.js
/** What the kernel says of a container's control group, read from outside while the container lives. */

const readText = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
};
/**
 * A meter for the container whose process 1 the engine reports as `pid`. Where that process is not ours (another
 * machine, another pid namespace), its control group does not bear the container's id and every figure is `null`.
 */
function createMeter(container, read = readText) {
    const { pid, id } = container;
    const groups = groupsOf(read(`/proc/${pid}/cgroup`) ?? '', id);
    const unified = groups.get('') ?? null;
    const isV2 = groups.size === 1 && unified !== null && read(`/sys/fs/cgroup${unified}/pids.max`) !== null;
    const read1 = (controller, file) => {
        const path = groups.get(controller);
        return path === undefined ? null : read(`/sys/fs/cgroup/${controller}${path}/${file}`);
    };
    const read2 = (file) => (unified === null ? null : read(`/sys/fs/cgroup${unified}/${file}`));
    const known = groups.size > 0;
    const measure = () => ({
        ...(isV2 ? measureV2(read2) : measureV1(read1)),
        ...measureNetwork(known ? pid : null, read),
    });
    return container.hasOwnKernel ? () => ({ ...measure(), ...INSIDE_ANOTHER_KERNEL }) : measure;
}
/** All of another kernel's memory is one file to ours, its processes are threads of one program, its network is its own. */
const INSIDE_ANOTHER_KERNEL = {
    sharedBytes: null,
    peakPids: null,
    refusedForks: null,
    unroutable: null,
    networkBytes: null,
    loopbackBytes: null,
};
function createMemoryGauge(pid, containerId, read = readText) {
    const groups = groupsOf(read(`/proc/${pid}/cgroup`) ?? '', containerId);
    const [own, unified] = [groups.get('memory'), groups.get('')];
    return () => {
        if (own !== undefined)
            return number(read(`/sys/fs/cgroup/memory${own}/memory.usage_in_bytes`));
        return unified === undefined ? null : number(read(`/sys/fs/cgroup${unified}/memory.current`));
    };
}
/** Lines `number:controllers:path`; only those of this container. The unified hierarchy has no controllers. */
function groupsOf(text, containerId) {
    const groups = new Map();
    for (const line of text.split('\n')) {
        const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (controllers === undefined || path === undefined || !path.includes(containerId))
            continue;
        for (const controller of controllers.split(','))
            groups.set(controller, path);
    }
    return groups;
}
function measureV1(read) {
    const nanoseconds = number(read('cpuacct', 'cpuacct.usage'));
    return {
        cpuMs: nanoseconds === null ? null : nanoseconds / 1e6,
        peakMemoryBytes: number(read('memory', 'memory.max_usage_in_bytes')),
        sharedBytes: field(read('memory', 'memory.stat'), 'total_shmem') ?? field(read('memory', 'memory.stat'), 'shmem'),
        oomKills: field(read('memory', 'memory.oom_control'), 'oom_kill'),
        peakPids: number(read('pids', 'pids.peak')),
        refusedForks: field(read('pids', 'pids.events'), 'max'),
    };
}
function measureV2(read) {
    const microseconds = field(read('cpu.stat'), 'usage_usec');
    return {
        cpuMs: microseconds === null ? null : microseconds / 1000,
        peakMemoryBytes: number(read('memory.peak')),
        sharedBytes: field(read('memory.stat'), 'shmem'),
        oomKills: field(read('memory.events'), 'oom_kill'),
        peakPids: number(read('pids.peak')),
        refusedForks: field(read('pids.events'), 'max'),
    };
}
function measureNetwork(pid, read) {
    if (pid === null)
        return { unroutable: null, networkBytes: null, loopbackBytes: null };
    const v4 = snmpField(read(`/proc/${pid}/net/snmp`), 'Ip', 'OutNoRoutes');
    const v6 = field(read(`/proc/${pid}/net/snmp6`), 'Ip6OutNoRoutes');
    return {
        unroutable: v4 === null ? null : v4 + (v6 ?? 0),
        networkBytes: interfaceBytes(read(`/proc/${pid}/net/dev`), (name) => name !== 'lo'),
        loopbackBytes: interfaceBytes(read(`/proc/${pid}/net/dev`), (name) => name === 'lo'),
    };
}
function number(text) {
    const value = Number.parseInt(text ?? '', 10);
    return Number.isFinite(value) ? value : null;
}
/** A line `name value`. */
function field(text, name) {
    return number(new RegExp(`^${name}\\s+(\\d+)`, 'm').exec(text ?? '')?.[1] ?? null);
}
/** Two lines `Group: names…` and `Group: values…`. */
function snmpField(text, group, name) {
    const [names, values] = (text ?? '').split('\n').filter((line) => line.startsWith(`${group}:`));
    const index = names?.split(' ').indexOf(name) ?? -1;
    return index < 1 ? null : number(values?.split(' ')[index] ?? null);
}
/** `/proc/net/dev`: received bytes are the first figure after the name, sent ones the ninth. */
function interfaceBytes(text, counts) {
    if (text === null)
        return null;
    return text
        .split('\n')
        .map((line) => /^\s*([^:\s]+):\s*(.*)$/.exec(line))
        .filter((match) => match !== null && counts(match[1] ?? ''))
        .reduce((sum, match) => {
        const figures = match?.[2]?.split(/\s+/) ?? [];
        return sum + (number(figures[0] ?? null) ?? 0) + (number(figures[8] ?? null) ?? 0);
    }, 0);
}

;// CONCATENATED MODULE: ./build/adapters/docker/memory-samples.js
const EVERY_MS = 50;
const MOST = 200;
/** When there are too many, every second one goes and the pace halves. */
function sampleMemory(gauge, now = () => performance.now()) {
    const started = now();
    let kept = [];
    let everyMs = EVERY_MS;
    let timer = null;
    const take = () => {
        const bytes = gauge();
        if (bytes !== null)
            kept.push({ ms: Math.round(now() - started), bytes });
        return bytes !== null;
    };
    const rest = () => {
        timer = setTimeout(again, everyMs);
        timer.unref();
    };
    const again = () => {
        if (!take())
            return;
        if (kept.length >= MOST) {
            kept = kept.filter((_, index) => index % 2 === 0);
            everyMs *= 2;
        }
        rest();
    };
    if (take())
        rest();
    return {
        samples: () => kept,
        stop() {
            if (timer === null)
                return;
            clearTimeout(timer);
            timer = null;
            take();
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/docker/preflight.js
var docker_preflight = __webpack_require__(30670);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/adapters/docker/capture.js
/** Keeps the head and the tail of a stream of any length in bounded memory. */

function createCapture(maxBytes) {
    const headBytes = Math.ceil(maxBytes / 2);
    const head = createHead(headBytes);
    const tail = createTail(maxBytes - headBytes);
    let seen = 0;
    const push = (bytes) => {
        seen += bytes.length;
        tail.push(bytes.subarray(head.push(bytes)));
    };
    const captured = () => {
        const [first, last] = [head.kept(), tail.kept()];
        if (seen <= maxBytes)
            return { text: decode(Buffer.concat([first, last])), truncated: false, omittedBytes: 0 };
        const start = wholeCharacters(first);
        const end = fromCharacter(last);
        const omittedBytes = seen - start.bytes - end.bytes;
        return { text: `${start.text}\n… ${omittedBytes} bytes left out …\n${end.text}`, truncated: true, omittedBytes };
    };
    return { push, seen: () => seen, captured };
}
/**
 * The first bytes, in one piece that grows. Pieces are never kept as they come: a program that writes byte by byte would
 * make each byte an object of a hundred.
 */
function createHead(most) {
    let bytes = Buffer.alloc(0);
    let filled = 0;
    const grow = (needed) => {
        const larger = Buffer.alloc(Math.min(most, Math.max(needed, 2 * bytes.length, 1024)));
        bytes.copy(larger, 0, 0, filled);
        bytes = larger;
    };
    return {
        /** Returns how many bytes it took. */
        push: (piece) => {
            const taken = piece.subarray(0, most - filled);
            if (filled + taken.length > bytes.length)
                grow(filled + taken.length);
            bytes.set(taken, filled);
            filled += taken.length;
            return taken.length;
        },
        kept: () => bytes.subarray(0, filled),
    };
}
/** The last bytes, in a ring. */
function createTail(most) {
    let ring = Buffer.alloc(0);
    let at = 0;
    let isFull = false;
    return {
        push: (piece) => {
            if (piece.length === 0 || most === 0)
                return;
            if (ring.length === 0)
                ring = Buffer.alloc(most);
            const last = piece.subarray(-most);
            const beforeEnd = last.subarray(0, most - at);
            ring.set(beforeEnd, at);
            ring.set(last.subarray(beforeEnd.length), 0);
            isFull ||= at + last.length >= most;
            at = (at + last.length) % most;
        },
        kept: () => (isFull ? Buffer.concat([ring.subarray(at), ring.subarray(0, at)]) : ring.subarray(0, at)),
    };
}
const decode = (bytes) => {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    return decoder.write(bytes) + decoder.end();
};
/** A character that the cut went through belongs to what is left out. */
function wholeCharacters(bytes) {
    const text = new external_node_string_decoder_.StringDecoder('utf8').write(bytes);
    const cut = decode(bytes) === text ? 0 : brokenEnd(bytes);
    return { text, bytes: bytes.length - cut };
}
/** Bytes of an unfinished character at the end: back to its first byte. */
function brokenEnd(bytes) {
    let cut = 1;
    while (cut < 4 && isContinuation(bytes[bytes.length - cut]))
        cut++;
    return cut;
}
function fromCharacter(bytes) {
    let start = 0;
    while (start < 3 && isContinuation(bytes[start]))
        start++;
    return { text: decode(bytes.subarray(start)), bytes: bytes.length - start };
}
const isContinuation = (byte) => byte !== undefined && (byte & 0xc0) === 0x80;

// EXTERNAL MODULE: ./build/adapters/docker/frame.js
var docker_frame = __webpack_require__(65836);
;// CONCATENATED MODULE: ./build/adapters/docker/marker.js
function createMarkerScanner(marker) {
    let held = Buffer.alloc(0);
    return (piece) => {
        const bytes = held.length === 0 ? piece : Buffer.concat([held, piece]);
        const found = bytes.indexOf(marker);
        if (found >= 0) {
            held = Buffer.alloc(0);
            return { before: bytes.subarray(0, found), after: bytes.subarray(found + marker.length) };
        }
        const keep = possibleStart(bytes, marker);
        held = Buffer.from(bytes.subarray(bytes.length - keep));
        return { before: bytes.subarray(0, bytes.length - keep), after: null };
    };
}
/** Length of the longest end of `bytes` that begins the marker. */
function possibleStart(bytes, marker) {
    for (let length = Math.min(bytes.length, marker.length - 1); length > 0; length--) {
        if (bytes.subarray(bytes.length - length).equals(marker.subarray(0, length)))
            return length;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/adapters/docker/output-files.js
/** At most so many files, and bytes in all, come back. */
const COLLECTION = { files: 100, bytes: 20 * 1024 * 1024 };
/** The longest path that Linux knows. */
const NAME_BYTES = 4096;
/** More than any record's head has. */
const HEAD_BYTES = 32;
/**
 * Reads records `file nameBytes dataBytes\n`, name, data as their bytes come, each byte once and into its place, so that
 * no file's content can make this slow or large. The answer is `null` until the `end` record is complete. Throws on
 * what is no such listing, or more than may come.
 */
function createCollector(most = COLLECTION) {
    const files = [];
    let bytesLeft = most.bytes;
    let filesLeft = most.files;
    let part = 'head';
    let head = { isEnd: false, nameBytes: 0, dataBytes: 0 };
    let name = '';
    let place = new Uint8Array(HEAD_BYTES);
    let filled = 0;
    const next = (following, bytes) => {
        part = following;
        place = new Uint8Array(bytes);
        filled = 0;
    };
    const readHead = () => {
        head = parseHead(output_files_text(place.subarray(0, filled)));
        bytesLeft -= head.isEnd ? 0 : head.dataBytes;
        filesLeft -= head.isEnd ? 0 : 1;
        const isLongEnd = head.isEnd && head.dataBytes > HEAD_BYTES;
        if (bytesLeft < 0 || filesLeft < 0 || head.nameBytes > NAME_BYTES || isLongEnd)
            throw notAListing();
        next('name', head.nameBytes);
    };
    /** What is complete leads on; a part without bytes is complete at once. */
    const finish = () => {
        if (part === 'name') {
            name = output_files_text(place);
            next('data', head.dataBytes);
            if (filled < place.length)
                return null;
        }
        if (head.isEnd)
            return { files, omitted: Number.parseInt(output_files_text(place), 10) || 0 };
        if (isPlainPath(name))
            files.push({ name, bytes: place.length, type: typeOf(name), content: place });
        next('head', HEAD_BYTES);
        return null;
    };
    /** Returns how many bytes of the piece it took. */
    const take = (piece) => {
        const lineEnd = part === 'head' ? piece.indexOf(10) : -1;
        const taken = piece.copy(place, filled, 0, lineEnd < 0 ? piece.length : lineEnd);
        filled += taken;
        if (part !== 'head')
            return taken;
        if (filled === HEAD_BYTES)
            throw notAListing();
        if (lineEnd < 0)
            return taken;
        readHead();
        return taken + 1;
    };
    return (piece) => {
        let rest = piece;
        while (rest.length > 0) {
            rest = rest.subarray(take(rest));
            const collected = part !== 'head' && filled === place.length ? finish() : null;
            if (collected !== null)
                return collected;
        }
        return null;
    };
}
function parseHead(line) {
    const [, kind, nameBytes, dataBytes] = /^(file|end) (\d{1,5}) (\d{1,9})$/.exec(line) ?? [];
    if (kind === undefined)
        throw notAListing();
    return { isEnd: kind === 'end', nameBytes: Number(nameBytes), dataBytes: Number(dataBytes) };
}
const output_files_text = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
const notAListing = () => new Error('the output folder’s listing is not one');
/**
 * Relative, without `..`, without control characters: a name that can become a file below a folder of ours. What is no
 * UTF-8 would become longer than a name may be, or two of them one.
 */
const isPlainPath = (name) => !/[\u0000-\u001f\u007f\\\ufffd]/.test(name) &&
    name.length <= 1024 &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const TYPES = {
    bmp: 'image/bmp',
    csv: 'text/csv',
    gif: 'image/gif',
    gz: 'application/gzip',
    htm: 'text/html',
    html: 'text/html',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    json: 'application/json',
    log: 'text/plain',
    md: 'text/markdown',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml',
    tar: 'application/x-tar',
    tsv: 'text/tab-separated-values',
    txt: 'text/plain',
    webp: 'image/webp',
    xml: 'application/xml',
    zip: 'application/zip',
};
const typeOf = (name) => TYPES[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

;// CONCATENATED MODULE: ./build/adapters/docker/program.js
/** One process inside a waiting container: its frame in, its output and the cause of its end out. */





/** Past this multiple of what is kept of a stream, the program is stopped. */
const OVERFLOW = 8;
/** The supervisor's own deadline lies behind the host's timer, which is to fire first. */
const SECOND_LINE_S = 3;
const COLLECT_MS = 20_000;
/** Runs one process and resolves with the first cause of its end. Whoever is not `ended` has been killed. */
async function runProgram(run) {
    const { container, meter, limits } = run;
    const nonce = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const output = { stdout: createCapture(limits.outputBytes), stderr: createCapture(limits.outputBytes) };
    const before = meter();
    const started = performance.now();
    const first = firstCause(run);
    listen(run, nonce, output, first.decide);
    container.send((0,docker_frame/* runFrame */.Rz)({ launch: run.launch, nonce, seconds: Math.ceil(limits.timeoutMs / 1000) + SECOND_LINE_S }));
    const cause = await first.cause;
    const wallMs = performance.now() - started;
    const measured = meter();
    const ending = cause === 'gone' ? await whyGone(container) : cause;
    const after = await withOomEvidence(container, ending, measured);
    // An engine that went away kills nothing, and that is told already; what it left is ended when it comes back.
    if (ending.kind === 'gone')
        await container.kill().catch(() => undefined);
    else if (ending.kind !== 'ended')
        await container.kill();
    return { ending, stdout: output.stdout.captured(), stderr: output.stderr.captured(), before, after, wallMs };
}
/** An engine on another machine shows no control group, but it says itself whether memory ran out. */
async function withOomEvidence(container, ending, measured) {
    if (measured.oomKills !== null || ending.kind !== 'ended')
        return measured;
    const state = await container.endState().catch(() => null);
    return state?.oomKilled === true ? { ...measured, oomKills: 1 } : measured;
}
function firstCause({ container, limits, signal }) {
    let decide = () => undefined;
    const cause = new Promise((resolve) => {
        decide = resolve;
    });
    const timer = setTimeout(() => decide({ kind: 'timeout' }), limits.timeoutMs);
    const cancel = () => decide({ kind: 'cancelled' });
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted)
        cancel();
    container.closed.then(() => decide('gone'));
    const settled = cause.finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
    });
    return { decide, cause: settled };
}
/** Until the supervisor's marker has come on both streams, bytes are the program's. */
function listen(run, nonce, output, decide) {
    const marker = Buffer.from(`\0${nonce}\0`);
    const halves = {
        stdout: createHalf(marker, output.stdout, (bytes) => run.onOutput?.('stdout', bytes)),
        stderr: createHalf(marker, output.stderr, (bytes) => run.onOutput?.('stderr', bytes)),
    };
    run.container.listen((stream, bytes) => {
        halves[stream].push(bytes);
        if (output[stream].seen() > OVERFLOW * run.limits.outputBytes)
            decide({ kind: 'overflow', stream });
        const word = halves.stdout.afterMarker() === null ? null : endWord(halves.stderr.afterMarker());
        if (word !== null)
            decide(word);
    });
}
/** The supervisor's word is one short line. */
const WORD_BYTES = 4096;
function createHalf(marker, capture, onBytes) {
    const scan = createMarkerScanner(marker);
    let after = null;
    const push = (bytes) => {
        if (after !== null) {
            after = Buffer.concat([after, bytes]).subarray(0, WORD_BYTES);
            return;
        }
        const seen = scan(bytes);
        after = seen.after;
        if (seen.before.length === 0)
            return;
        capture.push(seen.before);
        onBytes(seen.before);
    };
    return { push, afterMarker: () => after };
}
/** `ended FILES STATUS\n` or `problem FILES WORDS\n`. */
function endWord(bytes) {
    const [, word, files, detail] = /^(ended|problem) (\d+) (.*)\n/.exec(bytes?.toString('utf8') ?? '') ?? [];
    if (word === undefined || detail === undefined)
        return null;
    if (word === 'ended')
        return { kind: 'ended', waitStatus: Number.parseInt(detail, 10) || 0, files: Number(files) };
    return { kind: 'problem', message: `The sandbox could not start the program: ${detail}` };
}
async function whyGone(container) {
    try {
        const { oomKilled, running, exitCode } = await container.endState();
        const message = running
            ? 'The connection to the Docker engine broke while the program ran; it was stopped.'
            : `The container ended without a word${exitCode === null ? '' : ` (exit code ${exitCode})`}: it was killed from outside, or the engine restarted.`;
        return { kind: 'gone', oomKilled: oomKilled && !running, message };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { kind: 'gone', oomKilled: false, message: `The Docker engine went away while the program ran. ${why}` };
    }
}
/** Fetches the output folder; `null` when that failed or took too long. */
async function collectFiles(container) {
    const collect = createCollector();
    let timer;
    const collected = new Promise((resolve) => {
        timer = setTimeout(() => resolve(null), COLLECT_MS);
        container.closed.then(() => resolve(null));
        container.listen((stream, bytes) => {
            if (stream !== 'stdout')
                return;
            try {
                const whole = collect(bytes);
                if (whole !== null)
                    resolve(whole);
            }
            catch {
                resolve(null);
            }
        });
    });
    container.send((0,docker_frame/* collectFrame */.Yw)(COLLECTION.files, COLLECTION.bytes));
    try {
        return await collected;
    }
    finally {
        clearTimeout(timer);
        container.listen(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/adapters/docker/slots.js
function createSlots(count) {
    let free = count;
    const queue = new Set();
    const release = () => {
        const [next] = queue;
        if (next === undefined)
            free += 1;
        else
            next();
    };
    const once = () => {
        let given = false;
        return () => {
            if (!given)
                release();
            given = true;
        };
    };
    return {
        areTaken: () => free === 0,
        take: (signal) => new Promise((resolve) => {
            if (signal.aborted)
                return resolve(null);
            if (free > 0) {
                free -= 1;
                return resolve(once());
            }
            const served = () => {
                queue.delete(served);
                signal.removeEventListener('abort', cancelled);
                resolve(once());
            };
            const cancelled = () => {
                queue.delete(served);
                resolve(null);
            };
            queue.add(served);
            signal.addEventListener('abort', cancelled, { once: true });
        }),
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/adapters/docker/anchors.js
/** An anchor costs a full start and saves half of one: it has to serve some containers to be worth it. */
const CONTAINERS_PER_ANCHOR = 6;
function createAnchors({ most, start, discard }) {
    const free = [];
    const all = new Set();
    const starting = new Set();
    const queue = [];
    let isClosed = false;
    const offer = (anchor) => {
        const next = queue.shift();
        if (next === undefined)
            free.push(anchor);
        else
            next(anchor);
    };
    /** Nobody waits for what will never come. */
    const giveUp = () => {
        if (all.size + starting.size > 0 && !isClosed)
            return;
        for (const waiting of queue.splice(0))
            waiting(null);
    };
    const retire = (anchor) => {
        if (!all.delete(anchor))
            return;
        if (free.includes(anchor))
            free.splice(free.indexOf(anchor), 1);
        discard(anchor.container);
        giveUp();
    };
    const welcome = (container) => {
        const anchor = { container };
        all.add(anchor);
        container.closed.then(() => retire(anchor));
        offer(anchor);
    };
    return {
        expect: (containers) => {
            const wanted = Math.min(most, Math.floor(containers / CONTAINERS_PER_ANCHOR));
            while (!isClosed && all.size + starting.size < wanted) {
                // Without an anchor containers start more slowly, and in the same way.
                const one = start().then(welcome, () => undefined);
                starting.add(one);
                one.finally(() => {
                    starting.delete(one);
                    giveUp();
                });
            }
        },
        borrow: async (borrower) => {
            const anchor = free.shift();
            if (anchor !== undefined)
                return anchor;
            const comes = borrower === 'ahead' ? all.size + starting.size > 0 : starting.size > 0;
            if (!comes || isClosed)
                return null;
            return await new Promise((resolve) => {
                if (borrower === 'ahead')
                    queue.push(resolve);
                else
                    queue.unshift(resolve);
            });
        },
        giveBack: (anchor, isClean) => {
            if (isClean && all.has(anchor) && !isClosed)
                offer(anchor);
            else
                retire(anchor);
        },
        drain: async () => {
            isClosed = true;
            await Promise.all(starting);
            giveUp();
            const left = [...all].map(({ container }) => container);
            all.clear();
            return left;
        },
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/adapters/docker/comparison.js
const CONFIG_FIELDS = ['User', 'WorkingDir', 'Entrypoint', 'Healthcheck', 'Tty', 'OpenStdin', 'StdinOnce'];
/** Every field of the specification that the engine reports otherwise; empty means it is as asked. */
function differences(specification, made) {
    const config = { ...made.Config };
    const hostConfig = { ...made.HostConfig };
    const asked = { ...specification };
    const configured = CONFIG_FIELDS.map((field) => compare(field, asked[field], config[field]));
    const hosted = Object.entries(specification.HostConfig).map(([field, expected]) => compare(`HostConfig.${field}`, expected, hostConfig[field]));
    const labelled = Object.entries(specification.Labels ?? {}).map(([label, expected]) => compare(`Labels.${label}`, expected, made.Config.Labels[label]));
    const added = ADDITIONS.flatMap((field) => isEmpty(hostConfig[field]) ? [] : [compare(`HostConfig.${field}`, 'nothing', hostConfig[field])]);
    // A VOLUME of the image is a folder on the host's disk, writable whatever the root is.
    const mounts = compare('Mounts', [], made.Mounts);
    return [...configured, ...hosted, ...labelled, ...added, mounts].filter((difference) => difference !== null);
}
/** What we never ask for, so that nothing may be there. */
const ADDITIONS = [
    'Binds',
    'Mounts',
    'CapAdd',
    'Devices',
    'DeviceRequests',
    'VolumesFrom',
    'PortBindings',
    'GroupAdd',
    'ExtraHosts',
    'Links',
    'PidMode',
    'UsernsMode',
    'UTSMode',
];
const isEmpty = (value) => value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0);
function compare(field, expected, got) {
    return expected === undefined || canonical(expected) === canonical(got) ? null : { field, expected, got };
}
/** Key order and the order of lists that are sets do not matter. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).sort().join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'undefined';
    return `{${Object.entries(value)
        .map(([key, item]) => `${key}:${canonical(item)}`)
        .sort()
        .join()}}`;
}

;// CONCATENATED MODULE: ./build/adapters/docker/demultiplex.js
/** The engine's attach stream: frames of one byte stream number, three of zero, four of length, then the bytes. */
const HEADER_BYTES = 8;
/** Takes pieces of the attach stream as they come and hands on each frame's bytes as far as they are there. */
function createDemultiplexer(onBytes) {
    let header = Buffer.alloc(0);
    let stream = 'stdout';
    let left = 0;
    /** Returns how many bytes of the head it took. */
    const takeHeader = (rest) => {
        const taken = rest.subarray(0, HEADER_BYTES - header.length);
        header = Buffer.concat([header, taken]);
        if (header.length === HEADER_BYTES) {
            stream = header[0] === 2 ? 'stderr' : 'stdout';
            left = header.readUInt32BE(4);
            header = Buffer.alloc(0);
        }
        return taken.length;
    };
    return (piece) => {
        let offset = 0;
        while (offset < piece.length) {
            if (left === 0) {
                offset += takeHeader(piece.subarray(offset));
                continue;
            }
            const bytes = piece.subarray(offset, offset + left);
            offset += bytes.length;
            left -= bytes.length;
            onBytes(stream, bytes);
        }
    };
}

;// CONCATENATED MODULE: ./build/adapters/docker/container.js
/** One container of ours, started and waiting at its standard input; no foreign byte is in it until `send`. */





const READY_MS = 20_000;
/** The supervisor ends within milliseconds of being asked. */
const END_MS = 1000;
/** Creates, compares, attaches, starts and waits until the supervisor says it is there. Leaves nothing when it throws. */
async function startContainer(docker, start) {
    const container = await (0,engine/* createContainer */.g$)(docker, start.specification, start.name);
    try {
        return await bringUp(docker, container, start);
    }
    catch (error) {
        await (0,engine/* removeContainer */.od)(docker, container.id).catch(() => undefined);
        throw error;
    }
}
async function bringUp(docker, container, { specification, hostKernel, onUnderWay }) {
    const stream = await (0,engine/* answer */.ZF)('attach to a container', container.attach({ stream: true, stdin: true, stdout: true, stderr: true, hijack: true }));
    if (!(stream instanceof external_node_stream_.Duplex))
        throw new engine/* EngineError */.NJ('sandbox_error', 'The Docker engine gave no two-way stream.');
    let listener = () => undefined;
    const closed = new Promise((resolve) => {
        stream
            .once('close', resolve)
            .once('end', resolve)
            .once('error', () => resolve());
    });
    // Never paused: a reader that rests wedges the engine's kill, wait and inspect.
    stream.on('data', createDemultiplexer((from, bytes) => listener(from, bytes)));
    const ready = readiness(closed, (own) => {
        listener = own;
    });
    // Looked at below; until then its failure is not an unhandled one.
    ready.catch(() => undefined);
    const started = (0,engine/* answer */.ZF)('start a container', container.start());
    if (onUnderWay !== undefined)
        afterSending().then(onUnderWay);
    await started.catch((error) => {
        throw withoutPerl(error, specification);
    });
    const [made, seen] = await Promise.all([
        (0,engine/* answer */.ZF)('inspect a container', container.inspect()),
        (0,engine/* answer */.ZF)('wait for the supervisor', ready, READY_MS),
    ]);
    const wrong = differences(specification, made);
    if (wrong.length > 0)
        throw unlike(wrong);
    const hasOwnKernel = seen.kernel !== hostKernel;
    const open = hasOwnKernel ? seen.gaps.filter((gap) => !HOST_KERNEL_GAPS.has(gap)) : seen.gaps;
    if (open.length > 0)
        throw leaky(open);
    const listen = (own) => {
        listener = own;
    };
    const facts = { id: container.id, pid: made.State.Pid, hasOwnKernel };
    return { ...facts, closed, listen, ...controls(docker, container, stream, closed) };
}
/** A request is on its way once its socket has connected and taken it, which are two turns of the event loop. */
async function afterSending() {
    for (let turn = 0; turn < 3; turn++)
        await (0,promises_.setImmediate)();
}
function controls(docker, container, stream, closed) {
    const bornMs = Date.now();
    let killed = null;
    return {
        isClosed: () => stream.destroyed || stream.readableEnded,
        send: (frame) => {
            stream.write(frame);
        },
        kill: async () => {
            stream.removeAllListeners('data');
            stream.resume();
            stream.destroy();
            killed ??= (0,engine/* removeContainer */.od)(docker, container.id);
            await killed;
        },
        end: async () => {
            if (killed !== null)
                return await killed.then(() => true).catch(() => false);
            stream.end();
            const late = new Promise((resolve) => setTimeout(() => resolve(false), END_MS).unref());
            return await Promise.race([closed.then(() => true), late]);
        },
        endState: async () => {
            try {
                const { State } = await (0,engine/* answer */.ZF)('inspect a container', container.inspect());
                return { oomKilled: State.OOMKilled, running: State.Running, exitCode: State.Running ? null : State.ExitCode };
            }
            catch (error) {
                // The engine removes a container that has ended; what it said of its memory is still to be had.
                if (!(0,engine/* isGone */.ST)(error))
                    throw error;
                return { oomKilled: await (0,engine/* saidOutOfMemory */.c6)(docker, container.id, bornMs), running: false, exitCode: null };
            }
        },
        remove: async () => {
            stream.destroy();
            await (0,engine/* removeContainer */.od)(docker, container.id);
        },
    };
}
/** The supervisor says that it is there, on which kernel, and names what does not hold. */
async function readiness(closed, listen) {
    let said = '';
    const heard = new Promise((resolve) => {
        listen((_, bytes) => {
            said = `${said}${bytes.toString('latin1')}`.slice(-2000);
            const [, kernel, gaps] = /^ready kernel=(\S+)(.*)\n/m.exec(said) ?? [];
            if (kernel !== undefined)
                resolve({ kernel, gaps: (gaps ?? '').split(' ').filter((gap) => gap !== '') });
        });
    });
    const gone = closed.then(() => {
        throw new engine/* EngineError */.NJ('sandbox_error', `The supervisor in the container ended before it was ready: ${JSON.stringify(said)}`);
    });
    return await Promise.race([heard, gone]);
}
/**
 * What guards the host's kernel means nothing in front of another one, which does not even show it: gVisor knows neither
 * our filter nor the mount options `nosuid` and `nodev` (it honours no set-uid bit, and nobody may make devices).
 */
const HOST_KERNEL_GAPS = new Set([
    ...['seccomp', 'vsock', 'ptrace', 'namespaces', 'io_uring', 'supervisor'],
    ...['tmp-nosuid', 'tmp-nodev'],
]);
const leaky = (gaps) => new engine/* EngineError */.NJ('sandbox_error', `The container does not hold what it should (${gaps.join(', ')}); nothing ran in it. See “sallyport doctor”; a current engine, runc and kernel mend this.`);
function withoutPerl(error, { Image }) {
    if (!(error instanceof Error) || !/"?perl"?: executable file not found|exec: "perl"/.test(error.message))
        return error;
    return new engine/* EngineError */.NJ('image_unavailable', `The image ${Image} has no perl, which the supervisor inside needs. Use an image that has it: Debian’s and Ubuntu’s, so every “-slim” one, do.`, { cause: error });
}
function unlike(wrong) {
    const [first] = wrong;
    const names = wrong.map(({ field }) => field).join(', ');
    return new engine/* EngineError */.NJ('sandbox_error', `The engine did not build the container as asked (${names}); nothing ran in it. ${first?.field}: expected ${JSON.stringify(first?.expected)?.slice(0, 200)}, got ${JSON.stringify(first?.got)?.slice(0, 200)}. A newer engine or kernel mends this; “sallyport doctor” tells more.`);
}

;// CONCATENATED MODULE: ./build/adapters/docker/pool.js
/** Holds at most `size` waiting containers; further wishes queue up and follow as containers are taken. */
function createPool(size) {
    let wanted = [];
    let waiting = [];
    let isClosed = false;
    const fill = () => {
        while (!isClosed && waiting.length < size && wanted[0] !== undefined) {
            const [{ key, start }, ...rest] = wanted;
            wanted = rest;
            // What fails here fails again, with words, when a program needs it.
            const container = start().catch(() => null);
            waiting = [...waiting, { key, container }];
        }
    };
    const takeWaiting = async (key) => {
        const warm = waiting.find((candidate) => candidate.key === key);
        if (warm === undefined) {
            const index = wanted.findIndex((candidate) => candidate.key === key);
            if (index >= 0)
                wanted = wanted.filter((_, position) => position !== index);
            return null;
        }
        waiting = waiting.filter((candidate) => candidate !== warm);
        const container = await warm.container;
        fill();
        // One that ended while it waited (the engine restarted) is as good as none; its remains go with the sweep.
        return container === null || container.isClosed() ? null : container;
    };
    return {
        warm: (key, start) => {
            wanted = [...wanted, { key, start }];
            fill();
        },
        take: async (key, start) => (await takeWaiting(key)) ?? (await start()),
        drain: async () => {
            isClosed = true;
            const containers = await Promise.all(waiting.map(({ container }) => container));
            waiting = [];
            wanted = [];
            return containers.filter((container) => container !== null);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/docker/supply.js
/** Where containers come from and go to: images, anchors, the pool of waiting ones, and removal behind the caller's back. */








/** A container that nobody took by then is a leftover: the longest scan, pull and approval check are shorter. */
const WAITING_MS = 30 * 60_000;
/** Whoever asked for a warm start has work of its own, which may keep this thread; no longer than this it waits with it. */
const HEAD_START_MS = 250;
/** Anchors run nothing but the supervisor. */
const ANCHOR_LIMITS = {
    cpus: 1,
    memoryBytes: 64 * 1024 * 1024,
    diskBytes: 1024 * 1024,
    pids: 16,
    timeoutMs: 0,
    outputBytes: 0,
};
function createSupply({ docker, runId, pulling, concurrency, preflight }) {
    const imageOf = remembered((reference) => timed((0,engine/* ensureImage */.Yt)(docker, reference, pulling)));
    const returns = createReturns((anchor, isClean) => anchors.giveBack(anchor, isClean));
    const pool = createPool(concurrency + 1);
    let anchorImage = null;
    let wishes = 0;
    let isClosed = false;
    let announce = () => undefined;
    const startWith = async (wanted, network) => {
        const { kernel } = await preflight.facts(wanted.runtime);
        const specification = labelled(wanted, runId, network);
        const name = `sallyport-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
        return await startContainer(docker, { specification, name, hostKernel: kernel, onUnderWay: () => announce() });
    };
    const anchors = createAnchors({
        most: 2 * concurrency + 2,
        start: async () => {
            if (anchorImage === null)
                throw new Error('no container was asked for yet');
            return await startWith({ image: anchorImage, limits: ANCHOR_LIMITS, runtime: 'default' }, 'none');
        },
        discard: returns.remove,
    });
    /** Another runtime may not be able to join a namespace that the engine's own made. */
    const anchorFor = async ({ image, runtime }, borrower) => {
        if (runtime !== 'default')
            return null;
        anchorImage = image;
        anchors.expect(wishes);
        return await anchors.borrow(borrower);
    };
    /** Empty, and of a runtime that has been tried out with a container of its own. */
    const startTried = async (wanted, network) => {
        const container = await startWith(wanted, network);
        await preflight.probe(wanted.runtime, container).catch((error) => {
            returns.remove(container);
            throw error;
        });
        return container;
    };
    const start = async (wanted, borrower) => {
        // All that is asked for in this turn is known in the next: many programs at once are worth anchors.
        await Promise.all([preflight.facts(wanted.runtime), imageOf(wanted.image), (0,promises_.setImmediate)()]);
        const anchor = await anchorFor(wanted, borrower);
        if (isClosed)
            throw new Error('the sandbox is closed');
        if (anchor === null)
            return await startTried(wanted, 'none');
        try {
            const container = await startTried(wanted, `container:${anchor.container.id}`);
            returns.lend(container, anchor);
            return container;
        }
        catch {
            anchors.giveBack(anchor, false);
            return await startTried(wanted, 'none');
        }
    };
    const warm = async (requests) => {
        const underWay = new Promise((resolve) => {
            announce = resolve;
        });
        wishes += requests.length;
        for (const request of requests)
            pool.warm(keyOf(request), () => start(request, 'ahead').finally(announce));
        await Promise.race([underWay, late(HEAD_START_MS)]);
    };
    return {
        warm,
        take: (wanted, signal) => unlessAborted(pool.take(keyOf(wanted), () => start(wanted, 'now')), signal, returns.abandon),
        discard: returns.remove,
        originOf: async ({ image, runtime }) => {
            const { ms, value } = await imageOf(image);
            const engine = await preflight.report(runtime);
            return { image: { reference: image, digest: value.digest }, imageMs: ms, engine };
        },
        close: async () => {
            isClosed = true;
            const [waiting, anchored] = await Promise.all([pool.drain(), anchors.drain()]);
            for (const container of waiting)
                returns.remove(container);
            await returns.settled();
            for (const container of anchored)
                returns.remove(container);
            await returns.settled();
        },
    };
}
function labelled({ image, limits, runtime }, runId, network) {
    const deadline = Date.now() + WAITING_MS + 2 * limits.timeoutMs;
    return (0,specification/* containerSpecification */.Dp)({ image, limits, runtime, runId, deadline, network });
}
async function timed(work) {
    const began = performance.now();
    const value = await work;
    return { value, ms: performance.now() - began };
}
const late = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
});
/** Asks once per key; a failure is not remembered, for the next program may find what is missing now. */
function remembered(ask) {
    const answers = new Map();
    return (key) => {
        const answer = answers.get(key) ?? ask(key);
        answers.set(key, answer);
        answer.catch(() => answers.delete(key));
        return answer;
    };
}
/** Ends containers, gives their anchors back once they are gone, and removes them, behind the caller's back. */
function createReturns(giveBack) {
    const loans = new Map();
    const open = new Set();
    const remove = async (container) => {
        const loan = loans.get(container);
        loans.delete(container);
        const isOver = await container.end();
        if (loan !== undefined)
            giveBack(loan.anchor, isOver && loan.wasClean());
        await container.remove();
    };
    /** What cannot be removed now is the sweep's. */
    const track = (removing) => {
        const removal = removing.catch(() => undefined);
        open.add(removal);
        removal.finally(() => open.delete(removal));
    };
    return {
        lend: (container, anchor) => {
            loans.set(container, { anchor, wasClean: loopbackWatch(anchor.container) });
        },
        remove: (container) => track(remove(container)),
        /** A container that is still starting and that nobody waits for any more. */
        abandon: (starting) => track(starting.then(remove)),
        /** One removal may lead to another. */
        settled: async () => {
            while (open.size > 0)
                await Promise.all(open);
        },
    };
}
/** Containers are alike when nothing that was fixed at their start differs. */
const keyOf = ({ image, limits, runtime }) => JSON.stringify([image, runtime, limits.cpus, limits.memoryBytes, limits.diskBytes, limits.pids]);
/** Whether nothing was sent over the loopback from now on; where that cannot be read, something was. */
function loopbackWatch(anchor) {
    const meter = createMeter(anchor);
    const before = meter().loopbackBytes;
    return () => before !== null && meter().loopbackBytes === before;
}
async function unlessAborted(taken, signal, abandon) {
    let cancel = () => undefined;
    const aborted = new Promise((resolve) => {
        cancel = () => resolve(null);
        if (signal.aborted)
            cancel();
        signal.addEventListener('abort', cancel, { once: true });
    });
    const container = await Promise.race([taken, aborted]).finally(() => signal.removeEventListener('abort', cancel));
    if (container === null)
        abandon(taken);
    return container;
}

;// CONCATENATED MODULE: ./build/adapters/docker/sandbox.js
/**
 * The sandbox's door. A job goes into a container that waits at its standard input, runs there once, and is judged by
 * what was seen from outside; the container is then removed. Nothing here ever rejects for a program's sake.
 */











function createSandbox({ docker, runId, ...options }) {
    const concurrency = options.concurrency ?? (0,external_node_os_.availableParallelism)();
    const preflight = (0,docker_preflight/* createPreflight */.wD)(docker, options.facts);
    const pulling = { pull: options.pull ?? 'missing', onPull: options.onPull };
    const supply = createSupply({ docker, runId, pulling, concurrency, preflight });
    const slots = createSlots(concurrency);
    const run = async (job, signal, onOutput) => {
        // One signal ends every job; Node warns of more than ten listeners otherwise.
        (0,external_node_events_.setMaxListeners)(0, signal);
        // Who has to wait for others is expected: a container starts for it meanwhile.
        if (slots.areTaken())
            void supply.warm([job]);
        const release = await slots.take(signal);
        if (release === null)
            return withoutRun(job);
        try {
            const container = await supply.take(job, signal);
            if (container === null)
                return withoutRun(job);
            const execution = await runIn(container, job, signal, onOutput).finally(() => supply.discard(container));
            return { ...execution, ...(await supply.originOf(job)) };
        }
        catch (error) {
            return failure(job, error);
        }
        finally {
            release();
        }
    };
    return { warm: supply.warm, run, close: supply.close };
}
async function runIn(container, job, signal, onOutput) {
    const meter = createMeter(container);
    const { limits } = job;
    const memory = sampleMemory(createMemoryGauge(container.pid, container.id));
    const launch = (0,docker_launch/* launchOf */.v4)(job, job.program);
    const end = await runProgram({ container, meter, launch, limits, signal, onOutput }).finally(memory.stop);
    const judgement = judge({ ...end, limits });
    const files = await filesOf(container, end);
    const execution = {
        jobId: job.id,
        ...judgement,
        stdout: end.stdout,
        stderr: end.stderr,
        durationMs: end.wallMs,
        containerId: container.id,
        image: { reference: job.image, digest: null },
        files,
        memory: memory.samples(),
        check: null,
    };
    if (job.check === null || judgement.status !== 'ok')
        return execution;
    const check = { container, meter, launch: (0,docker_launch/* launchOf */.v4)(job, job.check.source), limits, signal, onOutput: undefined };
    return withCheck(execution, job.check.nonce, await runProgram(check));
}
async function filesOf(container, { ending }) {
    if (ending.kind !== 'ended' || ending.files === 0)
        return [];
    return (await collectFiles(container))?.files ?? [];
}
/** The check gets the limits anew. It has passed when it exits 0 and its last line is the nonce, which is then cut off. */
function withCheck(execution, nonce, end) {
    if (end.ending.kind === 'cancelled')
        return { ...execution, status: 'cancelled' };
    if (end.ending.kind === 'gone' && !end.ending.oomKilled) {
        return { ...execution, status: 'infra-error', message: end.ending.message, reasonCode: 'sandbox_error' };
    }
    const reached = withoutLastLine(end.stdout, nonce);
    const exitCode = end.ending.kind === 'ended' && (end.ending.waitStatus & 0x7f) === 0 ? end.ending.waitStatus >> 8 : null;
    const stderr = end.ending.kind === 'problem' ? plain(end.ending.message) : end.stderr;
    return {
        ...execution,
        check: { passed: exitCode === 0 && reached !== null, exitCode, stdout: reached ?? end.stdout, stderr },
    };
}
/** The output without its last line, when that is the nonce; else `null`. */
function withoutLastLine(stdout, nonce) {
    const text = stdout.text.replace(/\r?\n$/, '');
    if (!text.endsWith(nonce))
        return null;
    const before = text.slice(0, -nonce.length);
    return before === '' || before.endsWith('\n') ? { ...stdout, text: before } : null;
}
const plain = (text) => ({ text, truncated: false, omittedBytes: 0 });
const NO_RESOURCES = {
    wallMs: null,
    cpuMs: null,
    peakMemoryBytes: null,
    peakPids: null,
    diskBytes: null,
    networkBytes: null,
};
const withoutRun = (job) => ({
    jobId: job.id,
    status: 'cancelled',
    exitCode: null,
    signal: null,
    stdout: plain(''),
    stderr: plain(''),
    durationMs: 0,
    containerId: null,
    image: { reference: job.image, digest: null },
    resources: NO_RESOURCES,
    violations: [],
    files: [],
    check: null,
    message: null,
    reasonCode: null,
});
function failure(job, error) {
    const known = error instanceof engine/* EngineError */.NJ ? error : null;
    const message = error instanceof Error ? error.message : String(error);
    return { ...withoutRun(job), status: 'infra-error', message, reasonCode: known?.reasonCode ?? 'sandbox_error' };
}


/***/ }),

/***/ 20489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42543);
/** Records under one folder, files that programs left under another; both plain paths that later steps can upload. */



/** GitHub drops a step's summary as a whole when it is larger. */
const SUMMARY_MAX_BYTES = 1024 * 1024;
function createStore({ records, results, summary }) {
    let summaryBytes = 0;
    return {
        saveRecord: (name, json) => (0,_files__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(inside(records, name), json),
        saveResult: (name, content) => (0,_files__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(inside(results, name), content),
        async appendSummary(markdown) {
            const page = Buffer.from(`${markdown}\n\n`);
            if (summary === null || summaryBytes + page.length > SUMMARY_MAX_BYTES)
                return;
            summaryBytes += page.length;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(summary, page);
        },
        // The blank line after a page counts too.
        summaryRoom: () => Math.max(0, SUMMARY_MAX_BYTES - summaryBytes - 2),
    };
}
/** File names come from programs: whatever they are, they stay in their folder. */
function inside(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(name));
    if (!path.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || name.includes('\0'))
        throw new Error('A file name leads out of its folder');
    return path;
}


/***/ }),

/***/ 15506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openInspector),
/* harmony export */   z: () => (/* binding */ splitPattern)
/* harmony export */ });
/* harmony import */ var _core_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89211);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8918);


async function openInspector({ security }, findRuleFiles) {
    const [{ createInspector }, { readRules, checkOverrides }, files] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(932), __webpack_require__.e(48), __webpack_require__.e(880)]).then(__webpack_require__.bind(__webpack_require__, 41880)),
        Promise.all(/* import() */[__webpack_require__.e(932), __webpack_require__.e(48), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 79985)),
        findRuleFiles(security.rules),
    ]);
    const rules = readRules(files);
    if (!rules.ok)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(rules.error.map(({ file, line, column, message }) => problemAt(file, message, { line, column })));
    const wrong = checkOverrides(security.overrides, rules.value);
    if (wrong.length > 0)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(wrong.map((message) => problemAt('security.overrides', message)));
    const inspector = createInspector({ rules: rules.value, scan: security.scan, overrides: security.overrides });
    return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__.ok)({ inspector, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .oA)(JSON.stringify(files.map(({ file, text }) => [file, text]))) });
}
const problemAt = (path, message, at = { line: 1, column: 1 }) => ({
    ...at,
    path,
    message,
    expected: null,
    came: null,
    hint: null,
});
/** `folder/*.yml` → the folder, and which of its files are meant. A path without a star names one file. */
function splitPattern(pattern) {
    const slash = pattern.lastIndexOf('/');
    const pieces = pattern
        .slice(slash + 1)
        .split('*')
        .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const whole = new RegExp(`^${pieces.join('[^/]*')}$`);
    return { folder: pattern.slice(0, Math.max(0, slash)), matches: (name) => whole.test(name) };
}


/***/ }),

/***/ 31453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   l2: () => (/* binding */ checkConfig)
/* harmony export */ });
/* unused harmony export configSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);
/* harmony import */ var _units__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24680);
/**
 * The house rules (contract §4): one schema gives the types, the defaults, the published JSON Schema and, in their
 * `error` words, what each value was expected to be. Every key is optional; an unknown one is a problem.
 */


const duration = (minMs, maxMs, words) => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_units__WEBPACK_IMPORTED_MODULE_0__/* .DURATION */ .ft, { error: words }), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive()], { error: words })
    .transform((value) => (0,_units__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(String(value)) ?? Number.NaN)
    .refine((ms) => ms >= minMs && ms <= maxMs, { error: words });
const size = (minBytes, maxBytes, words) => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_units__WEBPACK_IMPORTED_MODULE_0__/* .SIZE */ .SK, { error: words }), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive()], { error: words })
    .transform((value) => (0,_units__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB)(String(value)) ?? Number.NaN)
    .refine((bytes) => bytes >= minBytes && bytes <= maxBytes, { error: words });
const whole = (min, max) => {
    const words = `a whole number from ${min} to ${max}`;
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: words }).int({ error: words }).min(min, { error: words }).max(max, { error: words });
};
const oneOf = (...words) => zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words, { error: `one of ${words.join(', ')}` });
const flag = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY({ error: 'true or false' });
const text = (words, max = 200) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: words }).min(1, { error: words }).max(max, { error: words });
const list = (item, words) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, { error: words }).max(200, { error: words });
const section = (shape) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, { error: 'a mapping of the documented keys' });
const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
const cpus = () => {
    const words = 'a number of CPUs from 0.1 to 64';
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: words }).min(0.1, { error: words }).max(64, { error: words });
};
const memory = () => size(32 * MIB, 64 * GIB, 'a size from 32m to 64g, such as 512m');
const disk = () => size(MIB, 16 * GIB, 'a size from 1m to 16g, such as 100m');
const pids = () => whole(4, 4096);
const timeout = () => duration(100, 6 * 3_600_000, 'a time from 100ms to 6h, such as 30s or 2m');
const language = () => oneOf('python', 'javascript', 'typescript', 'bash');
const role = () => oneOf('triage', 'write', 'maintain', 'admin');
const image = () => text('an image reference, such as python:3.13-slim').regex(/^[\w][\w.\-/:@]*$/, {
    error: 'an image reference, such as python:3.13-slim',
});
const login = () => text('a login', 100);
const label = () => text('a label name of at most 50 characters', 50);
const host = () => text('a host name, such as example.org', 253);
const approver = (least) => section({
    role: role().default(least),
    users: list(login(), 'a list of logins').default([]),
    teams: list(login(), 'a list of team slugs').default([]),
}).prefault({});
const configSchema = section({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1, { error: '1, the only version there is' }).default(1),
    enabled: flag().default(true),
    languages: list(language(), 'a list of python, javascript, typescript, bash')
        .min(1, { error: 'at least one language' })
        .default(['python', 'javascript', 'typescript', 'bash']),
    defaults: section({
        language: language().default('python'),
        timeout: timeout().prefault('30s'),
        policy: text('a policy name').default('strict'),
    }).prefault({}),
    limits: section({
        cpus: cpus().default(1),
        memory: memory().prefault('512m'),
        disk: disk().prefault('100m'),
        pids: pids().default(64),
        output: size(1024, 16 * MIB, 'a size from 1k to 16m, such as 256k').prefault('256k'),
        code: whole(1, 60_000).default(10_000),
        max: section({
            cpus: cpus().default(2),
            memory: memory().prefault('2g'),
            disk: disk().prefault('500m'),
            pids: pids().default(256),
            timeout: timeout().prefault('300s'),
        }).prefault({}),
    }).prefault({}),
    security: section({
        scan: flag().default(true),
        high: oneOf('approve', 'block').default('approve'),
        rules: list(text('a path or glob in the repository'), 'a list of paths').default(['.github/sallyport-rules/*.yml']),
        overrides: section({
            disable: list(text('a rule id'), 'a list of rule ids').default([]),
            severity: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), oneOf('low', 'medium', 'high'), { error: 'a mapping of rule ids to low, medium or high' })
                .default({}),
            allow: section({ network: list(host(), 'a list of host names').default([]) }).prefault({}),
        }).prefault({}),
    }).prefault({}),
    approval: section({
        required: oneOf('risky', 'always', 'never').default('risky'),
        trusted: role().default('write'),
        approvers: section({ medium: approver('write'), high: approver('maintain') }).prefault({}),
        second_person: flag().default(false),
        expires: duration(60_000, 30 * 86_400_000, 'a time from 1m to 30d, such as 24h').prefault('24h'),
        bots: list(whole(1, Number.MAX_SAFE_INTEGER), 'a list of numeric account ids').default([]),
        blocked: list(login(), 'a list of logins').default([]),
        labels: section({
            pending: label().default('run:pending'),
            approved: label().default('run:approved'),
            rejected: label().default('run:rejected'),
        }).prefault({}),
    }).prefault({}),
    images: section({
        python: image().default('python:3.13-slim'),
        javascript: image().default('node:24-slim'),
        typescript: image().default('node:24-slim'),
        bash: image().default('debian:trixie-slim'),
    }).prefault({}),
    docker: section({
        pull: oneOf('missing', 'always', 'never').default('missing'),
        runtime: text('a runtime of the engine, such as runsc').default('default'),
    }).prefault({}),
    model: section({
        base_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a URL, or empty' }).max(500).default(''),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'a model name, or empty' }).max(200).default(''),
        max_retries: whole(0, 5).default(2),
        max_tokens: whole(16, 100_000).default(4096),
        budget_tokens: whole(16, 1_000_000).default(20_000),
        timeout: duration(1000, 600_000, 'a time from 1s to 10m, such as 60s').prefault('60s'),
    }).prefault({}),
    quota: section({
        per_user: whole(0, 100_000).default(20),
        per_repository: whole(0, 100_000).default(200),
        window: duration(60_000, 30 * 86_400_000, 'a time from 1m to 30d, such as 1h').prefault('1h'),
    }).prefault({}),
    report: section({
        style: oneOf('full', 'compact', 'reaction').default('full'),
        lang: oneOf('en', 'zh').default('en'),
        quality: flag().default(true),
        code: flag().default(true),
        output: flag().default(true),
    }).prefault({}),
});
const DEFAULT_CONFIG = configSchema.parse({});
/** Every problem at once; a configuration with a problem decides nothing. */
function checkConfig(value) {
    const parsed = configSchema.safeParse(value);
    if (!parsed.success)
        return { issues: parsed.error.issues.flatMap(issuesOf) };
    const issues = contradictions(parsed.data);
    return issues.length === 0 ? { config: parsed.data } : { issues };
}
function issuesOf(issue) {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ path: [...path, key], message: `Unknown key ${key}`, expected: null }));
    return [{ path, message: 'Wrong value', expected: issue.message }];
}
/** What no single value can show: a default above its own maximum, a default language that is switched off. */
function contradictions({ limits, defaults, languages }) {
    const over = ['cpus', 'memory', 'disk', 'pids']
        .filter((key) => limits[key] > limits.max[key])
        .map((key) => ({ path: ['limits', key], message: 'More than its maximum', expected: `at most limits.max.${key}` }));
    return [
        ...over,
        ...(defaults.timeout > limits.max.timeout
            ? [{ path: ['defaults', 'timeout'], message: 'More than its maximum', expected: 'at most limits.max.timeout' }]
            : []),
        ...(languages.includes(defaults.language)
            ? []
            : [
                {
                    path: ['languages'],
                    message: 'The default language is missing',
                    expected: `a list with ${defaults.language}`,
                },
            ]),
    ];
}


/***/ }),

/***/ 13779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits),
/* harmony export */   W: () => (/* binding */ effectiveLimits)
/* harmony export */ });
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29832);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8918);
/* harmony import */ var _units__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24680);



/** What is above the repository's maximum is refused, never clamped: nobody gets less than was asked for. */
function effectiveLimits(config, options) {
    const future = notYet(config, options);
    if (future !== null)
        return (0,_result__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(future);
    const wishes = wishesOf(config, options);
    const over = wishes.find(({ asked, max }) => asked !== null && asked > max);
    if (over !== undefined)
        return (0,_result__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(tooMuch(over));
    const usual = defaultLimits(config);
    const limits = {
        ...usual,
        cpus: options.cpus ?? usual.cpus,
        memoryBytes: options.memoryBytes ?? usual.memoryBytes,
        diskBytes: options.diskBytes ?? usual.diskBytes,
        timeoutMs: options.timeoutMs ?? usual.timeoutMs,
    };
    const raised = wishes.some(({ asked, usual: least }) => asked !== null && asked > least);
    return (0,_result__WEBPACK_IMPORTED_MODULE_2__.ok)({ limits, policy: 'strict', raised });
}
/** What one execution gets when nobody asks for anything else. */
const defaultLimits = ({ limits, defaults }) => ({
    cpus: limits.cpus,
    memoryBytes: limits.memory,
    diskBytes: limits.disk,
    pids: limits.pids,
    timeoutMs: defaults.timeout,
    outputBytes: limits.output,
});
const wishesOf = ({ limits, defaults }, options) => [
    { name: 'cpus', asked: options.cpus, usual: limits.cpus, max: limits.max.cpus, text: String },
    { name: 'memory', asked: options.memoryBytes, usual: limits.memory, max: limits.max.memory, text: _units__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .lP },
    { name: 'disk', asked: options.diskBytes, usual: limits.disk, max: limits.max.disk, text: _units__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .lP },
    { name: 'timeout', asked: options.timeoutMs, usual: defaults.timeout, max: limits.max.timeout, text: _units__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5 },
];
function tooMuch({ name, asked, max, text }) {
    const message = `--${name} ${text(asked ?? 0)} is more than the ${text(max)} this repository allows (\`limits.max.${name}\`): ask for less, or for a higher maximum`;
    return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('limit_exceeded', message, { suggestion: `--${name} ${text(max)}` });
}
/** Parsed and understood, but built by a later version. It is never run with less than was asked. */
function notYet({ defaults }, options) {
    const policy = options.policy ?? defaults.policy;
    if (policy !== 'strict')
        return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('blocked_by_policy', `The policy ${policy} is not in this version: there is only strict`, {
            suggestion: options.policy === null ? 'policy: strict' : '--policy strict',
        });
    if (options.network.length === 0)
        return null;
    const hosts = options.network.join(', ');
    return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('blocked_by_policy', `Network access (${hosts}) is not in this version: programs run without a network`);
}


/***/ }),

/***/ 44574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31453);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8918);
/* harmony import */ var _yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74239);
/** The text of `.github/sallyport.yml` → the configuration, or every problem with its line. */




/** `null` and an empty file give the defaults: every key is optional. */
function readConfig(text) {
    if (text === null)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_3__.ok)(_core_config__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIG */ .PV);
    const document = (0,_yaml__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text);
    if (!document.ok)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(document.error.map((problem) => ({ ...problem, path: '', expected: null, came: null, hint: null })));
    const checked = (0,_core_config__WEBPACK_IMPORTED_MODULE_1__/* .checkConfig */ .l2)(document.value.value ?? {});
    if ('config' in checked)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_3__.ok)(checked.config);
    const problems = checked.issues.map((issue) => problemOf(document.value, issue));
    return (0,_core_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(problems.sort((left, right) => left.line - right.line || left.column - right.column));
}
function problemOf(document, { path, message, expected }) {
    const place = { ...document.at(path), path: path.join('.'), message };
    if (expected !== null)
        return { ...place, expected, came: shown(valueAt(document.value, path)), hint: null };
    const keys = keysBeside(path);
    const key = String(path.at(-1));
    return { ...place, expected: `one of ${keys.join(', ')}`, came: shown(key), hint: nearestKey(key, keys) };
}
function valueAt(value, path) {
    return path.reduce((current, key) => typeof current === 'object' && current !== null && Object.hasOwn(current, key)
        ? Reflect.get(current, key)
        : undefined, value);
}
const SHOWN_MAX = 60;
function shown(value) {
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > SHOWN_MAX ? `${json.slice(0, SHOWN_MAX)}…` : json;
}
/** The defaults hold every key there is, so they know the neighbours of a misspelt one. */
function keysBeside(path) {
    const parent = valueAt(_core_config__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIG */ .PV, path.slice(0, -1));
    return typeof parent === 'object' && parent !== null ? Object.keys(parent) : [];
}
function nearestKey(wrong, keys) {
    if (keys.length === 0)
        return null;
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(wrong, keys);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wrong, nearest) <= Math.max(2, wrong.length / 3) ? nearest : null;
}


/***/ }),

/***/ 74239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8918);
/** YAML text → a plain value with the place of every key. Bounded: a file of ours is small, a bomb is not. */


const TEXT_MAX = 64 * 1024;
const ALIASES_MAX = 20;
/** The parser calls itself for each level: some thousand of them abort the whole process, and no handler sees it. */
const DEPTH_MAX = 64;
/** Looking for keys that stand twice takes a time that grows with the square of their number. */
const VALUES_MAX = 5000;
/** Nobody mends more at once. */
const PROBLEMS_MAX = 20;
function readYaml(text) {
    const bound = beyondBounds(text);
    if (bound !== null)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)([{ line: 1, column: 1, message: bound }]);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: true,
        strict: true,
        logLevel: 'error',
    });
    const problems = [...document.errors, ...document.warnings].slice(0, PROBLEMS_MAX).map(({ pos, message }) => ({
        ...place(lines, pos[0]),
        message,
    }));
    if (problems.length > 0)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(problems);
    try {
        const value = document.toJS({ maxAliasCount: ALIASES_MAX });
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__.ok)({ value, at: (path) => place(lines, offsetOf(document, path)) });
    }
    catch {
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)([
            { line: 1, column: 1, message: `More than ${ALIASES_MAX} aliases are unfolded. Write the values out.` },
        ]);
    }
}
function beyondBounds(text) {
    if (text.length > TEXT_MAX)
        return `The file has ${text.length} characters; at most ${TEXT_MAX} are read.`;
    const { depth, values } = extentOf(text);
    if (depth > DEPTH_MAX)
        return `The file is nested deeper than ${DEPTH_MAX} levels.`;
    return values > VALUES_MAX ? `The file has more than ${VALUES_MAX} values.` : null;
}
const BLANK = new Set(['newline', 'comment', 'space']);
/** Read from the tokens, which come without recursion, and walked without it. Stops where a bound is passed. */
function extentOf(text) {
    const waiting = [];
    let values = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text))
        if (!BLANK.has(token.type))
            waiting.push({ token, depth: 0 });
    let deepest = 0;
    for (let next = waiting.pop(); next !== undefined && deepest <= DEPTH_MAX; next = waiting.pop()) {
        values += 1;
        deepest = Math.max(deepest, next.depth);
        for (const token of below(next.token))
            waiting.push({ token, depth: next.depth + 1 });
    }
    return { depth: deepest, values };
}
function below(token) {
    if (token === null || token === undefined)
        return [];
    if (token.type === 'document')
        return [token.value];
    return 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]).filter(Boolean) : [];
}
function place(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}
/** Walks as far as the path leads; the offset is the key's for a mapping, the item's for a list. */
function offsetOf(document, path) {
    let node = document.contents;
    let offset = 0;
    for (const key of path) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node))
            break;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = pairOf(node, key);
            if (pair === undefined)
                break;
            offset = startOf(pair.key) ?? offset;
            node = pair.value;
        }
        else {
            node = node.get(key, true);
            offset = startOf(node) ?? offset;
        }
    }
    return offset;
}
const pairOf = (map, key) => map.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && String(pair.key.value) === String(key));
const startOf = (node) => typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;


/***/ })

};
;