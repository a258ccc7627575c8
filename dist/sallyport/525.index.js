exports.id = 525;
exports.ids = [525];
exports.modules = {

/***/ 12353:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 12353;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 94525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMPILE_ERRORS: () => (/* binding */ COMPILE_ERRORS),
  RuffFailed: () => (/* binding */ RuffFailed),
  SYNTAX_WARNINGS: () => (/* binding */ SYNTAX_WARNINGS),
  ruff: () => (/* binding */ ruff),
  startRuff: () => (/* binding */ startRuff)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/inspect/python/quick-wasm.js
/**
 * Import before anything that brings WebAssembly. V8 on Node 20 would compile Ruff's 10 MB a second time with its
 * optimising compiler in the background, and the process could not end before that is done: 3 s of CPU for a program of
 * one line, where the baseline compiler takes 0.3 s. A batch is also faster without it.
 */

(0,external_node_v8_.setFlagsFromString)('--liftoff-only');

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/inspect/python/ruff.js
/**
 * Ruff, compiled to WebAssembly: the exact judge of Python's syntax, and the linter. It lives in a thread of its own:
 * loading it takes a third of a second, in which this thread talks to the engine and looks at the code itself; and what
 * stops it, or keeps it too long, costs that thread alone. Ruff has no switch against suppression comments: callers pass
 * sources whose comments are blank (`blankComments`), and whose tree is known to be low enough for its recursive readers.
 */






/** What the images run. */
const TARGET = 'py313';
/** CPython's compiler refuses these although they parse. */
const COMPILE_ERRORS = new Set([
    ...['F404', 'F406', 'F407', 'F622', 'F701', 'F702', 'F704', 'F706', 'F707'],
    ...['PLE0100', 'PLE0115', 'PLE0116', 'PLE0117', 'PLE0118', 'PLE1142', 'PLE1700'],
]);
/** What CPython itself prints a SyntaxWarning for: bad escapes, `is` with a literal, an assertion of a tuple. */
const SYNTAX_WARNINGS = new Set(['W605', 'F632', 'F631']);
const LINT = [
    'E',
    'F',
    'W',
    'B',
    'C4',
    'C90',
    'SIM',
    'PIE',
    'RET',
    'PLR0911',
    'PLR0912',
    'PLR0913',
    'PLR0915',
    'PLR5501',
    'PLW',
    'N',
];
const PROFILES = {
    syntax: [...COMPILE_ERRORS, ...SYNTAX_WARNINGS],
    /** With all that `syntax` tells. */
    lint: [...LINT, ...COMPILE_ERRORS],
};
/** Named so that the bundler does not follow it. */
const PACKAGE = ['@astral-sh', 'ruff-wasm-nodejs'].join('/');
/** Far more than 64 KB of any program took; what takes longer is an attack on the checker. */
const BUDGET_MS = 10_000;
/** Ten megabytes are compiled meanwhile, on a machine that may have other work. */
const LOADING_MS = 60_000;
/** Who asks no more gets the memory back. */
const IDLE_MS = 10_000;
/** A broken program can have one for every character, and each is copied from the thread. */
const MAX_DIAGNOSTICS = 5000;
const optionsOf = (profile) => ({
    'target-version': TARGET,
    'line-length': 100,
    // Every program has it (contract: what the program sees).
    builtins: ['parameters'],
    lint: { select: PROFILES[profile] },
});
/** The thread's program. The first check of a profile compiles what it needs, and must not count as a snippet's time. */
const THREAD = `
const { parentPort, workerData: { path, options, most } } = require('node:worker_threads');
const { PositionEncoding, Workspace } = require(path);
const checkers = Object.entries(options).map(([profile, one]) => [profile, new Workspace(one, PositionEncoding.Utf16)]);
const checkerOf = new Map(checkers);
for (const [, checker] of checkers) checker.check('x = 1');
parentPort.on('message', ({ profile, source }) => {
  parentPort.postMessage(checkerOf.get(profile).check(source).slice(0, most));
});
parentPort.postMessage('ready');
`;
/** Ruff gave no answer; the next source gets a new thread. */
class RuffFailed extends Error {
}
let thread = null;
let turn = Promise.resolve();
let idle;
/** Loads it ahead of the first question. */
function startRuff() {
    thread ??= openThread();
    clearTimeout(idle);
    idle = setTimeout(endRuff, IDLE_MS).unref();
}
/** Syntax and measures ask the same question in turn, so the last answer is kept. */
let last = null;
const ruff = (source, profile) => {
    if (last?.source === source && last.profile === profile)
        return last.answer;
    const answer = turn.then(() => check(source, profile));
    turn = answer.catch(() => undefined);
    last = { source, profile, answer };
    return answer;
};
async function check(source, profile) {
    startRuff();
    clearTimeout(idle);
    try {
        return parseDiagnostics(await thread?.ask(profile, source));
    }
    catch (error) {
        endRuff();
        const why = error instanceof Error ? error.message : 'no reason given';
        throw new RuffFailed(`the Python checker stopped (${why})`, { cause: error });
    }
    finally {
        if (thread !== null)
            startRuff();
    }
}
function endRuff() {
    thread?.end();
    thread = null;
}
/** A thread can load no part of the bundle: there Ruff lies beside it (`scripts/build`), elsewhere in its package. */
function pathOfRuff() {
    const beside = (0,external_node_path_.join)(__dirname, 'ruff', 'ruff_wasm.js');
    return (0,external_node_fs_.existsSync)(beside) ? beside : /*require.resolve*/(__webpack_require__(12353).resolve(PACKAGE));
}
function openThread() {
    const path = pathOfRuff();
    const options = { syntax: optionsOf('syntax'), lint: optionsOf('lint') };
    // What it prints when it panics quotes foreign text, which belongs on no stream of ours.
    const own = { eval: true, env: {}, execArgv: [], stdout: true, stderr: true };
    const worker = new external_node_worker_threads_.Worker(THREAD, { ...own, workerData: { path, options, most: MAX_DIAGNOSTICS } });
    // Only an open question keeps the process.
    worker.unref();
    const ended = new Promise((_, reject) => {
        worker.once('error', reject).once('exit', () => reject(new Error('its thread ended')));
    });
    const message = async (withinMs) => {
        const signal = AbortSignal.timeout(withinMs);
        const said = (0,external_node_events_.once)(worker, 'message', { signal }).catch((error) => {
            throw signal.aborted ? new Error(`no answer within ${withinMs} ms`) : error;
        });
        const [value] = await Promise.race([said, ended]);
        return value;
    };
    const ready = message(LOADING_MS);
    ready.catch(() => undefined);
    return {
        ask: async (profile, source) => {
            worker.ref();
            try {
                await ready;
                const answer = message(BUDGET_MS);
                worker.postMessage({ profile, source });
                return await answer;
            }
            finally {
                worker.unref();
            }
        },
        end: () => void worker.terminate(),
    };
}
/** Ruff's own words that say nothing to a person. */
const UNCLEAR = new Map([
    ['ParseIntError { kind: Empty }', 'Invalid number'],
    ['Got unexpected unicode', 'Invalid escape in a string'],
]);
function parseDiagnostics(answer) {
    const list = answer;
    return list.map(({ code, message, start_location }) => ({
        code: code === 'invalid-syntax' ? null : code,
        message: UNCLEAR.get(message) ?? message,
        line: start_location.row,
        column: start_location.column,
    }));
}


/***/ })

};
;