exports.id = 820;
exports.ids = [820];
exports.modules = {

/***/ 49662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ warm)
/* harmony export */ });
/* harmony import */ var _inspect_analysers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83374);

/**
 * Containers start while the scan runs: they hold no foreign byte, and are killed when the verdict is no. Resolves when
 * the engine is at work on the first of them.
 */
async function warm(house, { config, limits, languages }) {
    void (0,_inspect_analysers__WEBPACK_IMPORTED_MODULE_0__/* .expectLanguages */ .f)(languages);
    const { docker, images } = config;
    await house
        .openSandbox(config)
        .warm(languages.map((language) => ({ language, image: images[language], limits, runtime: docker.runtime })));
}


/***/ }),

/***/ 46935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paletteFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_terminal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20583);
/** Colours for one stream: only where a person watches it and has not said no. */


/** Asked of the stream itself: picocolors would also colour files on a machine that sets `CI`. */
const paletteFor = (stream) => stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb'
    ? picocolors__WEBPACK_IMPORTED_MODULE_1___default().createColors(true)
    : _report_terminal__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN */ .tZ;


/***/ }),

/***/ 99870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ DEFAULT_CONFIG_PATH),
/* harmony export */   E0: () => (/* binding */ readHouseRules),
/* harmony export */   hb: () => (/* binding */ openHouse),
/* harmony export */   lw: () => (/* binding */ inspectorFor)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55766);
/* harmony import */ var _adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67512);
/* harmony import */ var _adapters_docker_sandbox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43075);
/* harmony import */ var _adapters_docker_sweep__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76861);
/* harmony import */ var _adapters_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42543);
/* harmony import */ var _adapters_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20489);
/* harmony import */ var _app_inspector__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15506);
/* harmony import */ var _core_config__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31453);
/* harmony import */ var _core_digest__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89211);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8918);
/* harmony import */ var _documents_config__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44574);
/* harmony import */ var _version__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18743);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74157);
/** The command line's side of the pipeline: configuration from a file, no GitHub, progress on stderr. */














const DEFAULT_CONFIG_PATH = '.github/sallyport.yml';
/** `path` null: the usual file where it exists, else the defaults. A named file must exist. */
async function readHouseRules(path) {
    const file = await (0,_adapters_files__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(path ?? DEFAULT_CONFIG_PATH);
    if (!file.ok) {
        // A file that is there and cannot be read must not count as none: its rules would be lost.
        if (path !== null || file.error.reasonCode !== 'not_found')
            throw new _problem__WEBPACK_IMPORTED_MODULE_11__/* .CliProblem */ .qe(2, `Configuration: ${file.error.message}`);
        return { config: _core_config__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG */ .PV, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_9__/* .textDigest */ .oA)(''), isFile: false };
    }
    const config = (0,_documents_config__WEBPACK_IMPORTED_MODULE_10__/* .readConfig */ .X)(file.value.text);
    if (!config.ok)
        throw new _problem__WEBPACK_IMPORTED_MODULE_11__/* .CliProblem */ .qe(2, [`${file.value.path} is invalid:`, ...config.error.map(sentence)].join('\n'));
    return { config: config.value, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_9__/* .textDigest */ .oA)(file.value.text), isFile: true };
}
function sentence({ line, column, path, message, expected, came, hint }) {
    const details = expected === null ? '' : `: expected ${expected}, got ${came}`;
    return `  line ${line}:${column} ${path}: ${message}${details}${hint === null ? '' : `; did you mean ${hint}?`}`;
}
/** The inspector under the house rules and the rule files below the working directory. */
async function inspectorFor({ config, digest }) {
    const opened = await (0,_app_inspector__WEBPACK_IMPORTED_MODULE_7__/* .openInspector */ .O)(config, async (patterns) => (await (0,_adapters_files__WEBPACK_IMPORTED_MODULE_5__/* .findTexts */ .SH)(patterns)).map(({ path, text }) => ({ file: path, text })));
    if (!opened.ok)
        throw new _problem__WEBPACK_IMPORTED_MODULE_11__/* .CliProblem */ .qe(2, ['The rules are invalid:', ...opened.error.map(sentence)].join('\n'));
    return { inspector: opened.value.inspector, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_9__/* .textDigest */ .oA)(digest + opened.value.digest) };
}
function openHouse({ signal, say, ...options }) {
    let sandbox = null;
    return {
        settings: {
            version: _version__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x,
            trigger: '/run',
            configPath: DEFAULT_CONFIG_PATH,
            mode: 'all',
            signingKey: null,
            run: null,
            repositoryUrl: null,
            rulesUrl: null,
        },
        store: (0,_adapters_store__WEBPACK_IMPORTED_MODULE_6__/* .createStore */ .y)({ records: '.cache/sallyport', results: 'results', summary: null }),
        log: { info: say, notice: say, warn: say },
        clock: _adapters_clock__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        signal,
        openSandbox(config) {
            sandbox ??= startSandbox(config, options);
            return sandbox;
        },
        // The command line runs code that is there; it asks no model for any.
        openModel: async () => (0,_core_result__WEBPACK_IMPORTED_MODULE_13__/* .err */ ._)({ reasonCode: 'model_unavailable', message: 'The command line asks no model.' }),
        secrets: [],
        close: async () => sandbox?.close(),
    };
}
function startSandbox(config, { engine, concurrency = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), onPull }) {
    const docker = engine?.docker ?? (0,_adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_2__/* .connectDocker */ .Z)();
    const facts = engine === undefined ? {} : { facts: engine.facts };
    // What an earlier run could not remove: its deadline is long past. Nobody waits for this.
    (0,_adapters_docker_sweep__WEBPACK_IMPORTED_MODULE_4__/* .sweep */ .X)({ docker, now: Date.now() }).catch(() => undefined);
    return (0,_adapters_docker_sandbox__WEBPACK_IMPORTED_MODULE_3__/* .createSandbox */ ._)({
        docker,
        runId: `cli-${process.pid}`,
        pull: config.docker.pull,
        onPull,
        concurrency,
        ...facts,
    });
}


/***/ }),

/***/ 65868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   RO: () => (/* binding */ concurrencyOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_program_source__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96529);
/* harmony import */ var _core_options__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43661);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74157);
/** What stands on the command line → the options of a `/run` line, by the same table and with the same messages. */




const AT = { line: 1, column: 1 };
function runOptions(given) {
    const words = Object.keys(_core_options__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw).flatMap((name) => valuesOf(given[name]).map((value) => {
        const text = value === true ? `--${name}` : `--${name}=${String(value)}`;
        return { value: text, raw: text, at: AT };
    }));
    const taken = (0,_core_options__WEBPACK_IMPORTED_MODULE_2__/* .takeOptions */ .AD)(words, (0,_app_program_source__WEBPACK_IMPORTED_MODULE_1__/* .vocabularyFor */ .eO)('/run'));
    if (taken.ok)
        return taken.value.options;
    const { message, suggestion } = taken.error;
    throw new _problem__WEBPACK_IMPORTED_MODULE_3__/* .CliProblem */ .qe(2, suggestion === null ? `${message}.` : `${message}. Did you mean ${suggestion}?`);
}
/** As often as it was given: twice is a mistake that the table's reader names. */
const valuesOf = (value) => Array.isArray(value) ? value : value === undefined || value === false ? [] : [value];
const textOf = (given, name) => typeof given[name] === 'string' ? given[name] : null;
/** Programs at once: a whole number from 1 to 64. */
function concurrencyOf(given) {
    const text = textOf(given, 'concurrency');
    if (text === null)
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    if (!/^[1-9]\d?$/.test(text) || Number(text) > 64)
        throw new _problem__WEBPACK_IMPORTED_MODULE_3__/* .CliProblem */ .qe(2, `--concurrency takes a whole number from 1 to 64, not ${text}`);
    return Number(text);
}


/***/ }),

/***/ 68820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/cli/house.js
var cli_house = __webpack_require__(99870);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(65868);
// EXTERNAL MODULE: ./build/cli/problem.js
var problem = __webpack_require__(74157);
// EXTERNAL MODULE: ./build/report/quote.js
var quote = __webpack_require__(13126);
// EXTERNAL MODULE: ./build/report/wrap.js
var wrap = __webpack_require__(74184);
// EXTERNAL MODULE: ./build/cli/colours.js
var colours = __webpack_require__(46935);
;// CONCATENATED MODULE: ./build/cli/progress.js
/**
 * What is being done right now, on stderr: one line that is written over again where a person watches, a plain line for
 * each step elsewhere, nothing beside JSON. While an image is being pulled, that is what everything waits for.
 */



const WIDTH = 80;
const ERASE = '\r\u001b[2K';
const TICK_MS = 1000;
function createProgress({ write, how, palette, now }) {
    const pulls = new Set();
    let step = null;
    let sinceMs = 0;
    let shown = null;
    let isDrawn = false;
    let timer;
    const current = () => (pulls.size === 0 ? step : `pulling ${[...pulls].join(', ')}`);
    const clear = () => {
        if (isDrawn)
            write(ERASE);
        isDrawn = false;
    };
    const draw = () => {
        if (shown === null)
            return;
        const seconds = Math.floor((now() - sinceMs) / 1000);
        const time = seconds < 1 ? ' …' : ` … ${seconds} s`;
        write(`${isDrawn ? ERASE : ''}${palette.dim(fitted(shown, WIDTH - time.length) + time)}`);
        isDrawn = true;
    };
    const turnTo = (words) => {
        if (words === shown)
            return;
        shown = words;
        sinceMs = now();
        clearInterval(timer);
        if (how === 'lines' && words !== null)
            write(`${fitted(words, WIDTH - 2)} …\n`);
        if (how !== 'one line')
            return;
        clear();
        if (words === null)
            return;
        draw();
        timer = setInterval(draw, TICK_MS);
        timer.unref();
    };
    return {
        step(words) {
            step = words;
            turnTo(current());
        },
        pulling(reference, isOver) {
            if (isOver)
                pulls.delete(reference);
            else
                pulls.add(reference);
            turnTo(current());
        },
        clear,
        end() {
            step = null;
            turnTo(null);
        },
    };
}
/**
 * Silent where nobody reads it: a batch counts for itself, a scan is over before a line of a log would be of use, and a
 * program that reads JSON wants no words.
 */
function progressOn(stream, isSilent) {
    const isScreen = stream.isTTY === true && process.env['TERM'] !== 'dumb';
    const how = isSilent ? 'silent' : isScreen ? 'one line' : 'lines';
    return createProgress({ write: (text) => stream.write(text), how, palette: (0,colours/* paletteFor */.D)(stream), now: Date.now });
}
/** On one line, whatever a file is called. */
function fitted(words, most) {
    let line = (0,quote/* oneLine */.TN)(words, most);
    while ((0,wrap/* columns */.Y)(line) > most)
        line = `${line.slice(0, -2).replace(/[\ud800-\udbff]$/, '')}…`;
    return line;
}

// EXTERNAL MODULE: ./build/cli/warm.js
var warm = __webpack_require__(69265);
;// CONCATENATED MODULE: ./build/cli/run.js





async function runCommand(question) {
    const { files, given, signal, execute, engine = null } = question;
    const rule = (0,cli_options/* textOf */.b6)(given, 'explain');
    if (rule !== null)
        return (await Promise.all(/* import() */[__webpack_require__.e(932), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 32326))).explainRule(rule);
    const isBatch = given['jsonl'] === true;
    if (files.length === 0 && !(isBatch && process.stdin.isTTY !== true))
        throw new problem/* CliProblem */.qe(2, 'Name at least one file; - is stdin.');
    const rules = await (0,cli_house/* readHouseRules */.E0)((0,cli_options/* textOf */.b6)(given, 'config'));
    const isSilent = isBatch || given['json'] === true || (!execute && process.stderr.isTTY !== true);
    const progress = progressOn(process.stderr, isSilent);
    const house = (0,cli_house/* openHouse */.hb)({
        signal,
        say: problem/* say */.cv,
        concurrency: (0,cli_options/* concurrencyOf */.RO)(given),
        onPull: progress.pulling,
        ...(engine === null ? {} : { engine }),
    });
    try {
        if (isBatch)
            return await (await Promise.all(/* import() */[__webpack_require__.e(805), __webpack_require__.e(550)]).then(__webpack_require__.bind(__webpack_require__, 42550))).runBatch({ ...question, rules, house });
        const options = (0,cli_options/* runOptions */.Ku)(given);
        const [first = '-'] = files;
        const isWarm = execute && (await (0,warm/* warmFor */.b)(first, { house, rules, options }));
        // The rest is loaded while the engine works.
        const { Session } = await Promise.all(/* import() */[__webpack_require__.e(805), __webpack_require__.e(88), __webpack_require__.e(986)]).then(__webpack_require__.bind(__webpack_require__, 24986));
        return await new Session(question, { rules, house, progress, options, warmed: isWarm ? first : null }).run();
    }
    finally {
        progress.end();
        await house.close();
    }
}


/***/ }),

/***/ 69265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ warmFor),
/* harmony export */   r: () => (/* binding */ warmLanguages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_warm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49662);
/* harmony import */ var _core_limits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13779);
/* harmony import */ var _languages__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51149);
/** A container for a program of which nothing but the file's name is known yet. */




/** Options that are out of bounds warm nothing: the request itself will say so. */
async function warmLanguages({ house, rules: { config }, options }, languages) {
    const asked = (0,_core_limits__WEBPACK_IMPORTED_MODULE_1__/* .effectiveLimits */ .W)(config, options);
    if (asked.ok)
        await (0,_app_warm__WEBPACK_IMPORTED_MODULE_3__/* .warm */ .K)(house, { config, limits: asked.value.limits, languages });
}
/** A file that is a program by its name needs one container, whatever is in it; says whether one starts. */
async function warmFor(file, warming) {
    const language = (0,_languages__WEBPACK_IMPORTED_MODULE_2__/* .languageOfFile */ .K2)(file);
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
    if (language === null || !exists)
        return false;
    await warmLanguages(warming, [warming.options.language ?? language]);
    return true;
}


/***/ }),

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ })

};
;