exports.id = 958;
exports.ids = [958];
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