exports.id = 215;
exports.ids = [215];
exports.modules = {

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

/***/ 29215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67512);
/* harmony import */ var _adapters_docker_preflight__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30670);
/* harmony import */ var _core_config__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31453);
/* harmony import */ var _core_digest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89211);
/* harmony import */ var _core_limits__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13779);
/* harmony import */ var _report_wrap__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74184);
/* harmony import */ var _colours__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46935);
/* harmony import */ var _house__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99870);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65868);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74157);
/** `sallyport doctor`: engine, images, permissions and configuration; what is missing, and the cure. */












/** 0 when nothing failed, 2 for the configuration, 4 for the engine or an image. */
async function doctorCommand(given) {
    const house = (0,_house__WEBPACK_IMPORTED_MODULE_8__/* .openHouse */ .hb)({ signal: new AbortController().signal, say: () => undefined });
    try {
        const [rules, configCheck] = await configuration((0,_options__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(given, 'config'));
        const docker = (0,_adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_2__/* .connectDocker */ .Z)();
        const { config } = rules;
        const node = nodeCheck();
        const socket = await socketCheck();
        const images = await Promise.all(imagesOf(config).map((image) => imageCheck(docker, image, config)));
        const hasBash = images.some(({ name, state }) => name === `image ${config.images.bash}` && state === 'ok');
        const engine = await (0,_adapters_docker_preflight__WEBPACK_IMPORTED_MODULE_3__/* .examine */ .sb)({
            docker,
            runtime: config.docker.runtime,
            probe: probeFor(rules),
            sandbox: house.openSandbox(config),
        });
        const trusted = hasBash ? engine : engine.filter(({ name }) => name !== 'container');
        const answers = !engine.some(({ name, state }) => name === 'engine' && state === 'failed');
        const checks = [node, configCheck, socket, ...trusted, ...(answers ? images : [])];
        if (given['json'] === true)
            process.stdout.write(`${JSON.stringify({ checks }, null, 2)}\n`);
        else
            process.stdout.write(pageOf(checks, (0,_colours__WEBPACK_IMPORTED_MODULE_7__/* .paletteFor */ .D)(process.stdout)));
        if (checks.some(({ name, state }) => state === 'failed' && name !== 'configuration'))
            return 4;
        return configCheck.state === 'failed' ? 2 : 0;
    }
    finally {
        await house.close();
    }
}
function pageOf(checks, palette) {
    const failed = checks.filter(({ state }) => state === 'failed').map(({ name }) => name);
    const lacksImages = checks.some(({ name, state }) => name.startsWith('image ') && state === 'warning');
    const ready = lacksImages ? 'Programs can run here once their images are here.' : 'Programs can run here.';
    const verdict = failed.length === 0 ? ready : `Mend first: ${failed.join(', ')}.`;
    return `${[...checks.flatMap((check) => linesFor(check, palette)), ...(0,_report_wrap__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .L)(verdict, '')].join('\n')}\n`;
}
const COLOR = { ok: 'green', warning: 'yellow', failed: 'red' };
const INDENT = ' '.repeat(9);
/** The mark, the name and what was found; below them, as far in, what else was found and the cure. */
function linesFor({ name, state, detail, cure }, palette) {
    const [first = '', ...rest] = detail.split('\n');
    const [head = '', ...folded] = (0,_report_wrap__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .L)(`${name}: ${first}`, INDENT);
    return [
        `${palette[COLOR[state]](state.padEnd(9))}${palette.bold(name)}${head.slice(INDENT.length + name.length)}`,
        ...folded,
        ...rest.flatMap((line) => (0,_report_wrap__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .L)(line.trim(), INDENT)),
        ...(cure === null ? [] : (0,_report_wrap__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .L)(`cure: ${cure}`, INDENT)),
    ];
}
const passed = (name, detail) => ({ name, state: 'ok', detail, cure: null });
async function configuration(path) {
    try {
        const rules = await (0,_house__WEBPACK_IMPORTED_MODULE_8__/* .readHouseRules */ .E0)(path);
        return [
            rules,
            passed('configuration', path ?? (rules.isFile ? _house__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG_PATH */ .Bi : `the defaults (no ${_house__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG_PATH */ .Bi} here)`)),
        ];
    }
    catch (error) {
        if (!(error instanceof _problem__WEBPACK_IMPORTED_MODULE_10__/* .CliProblem */ .qe))
            throw error;
        return [
            { config: _core_config__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_CONFIG */ .PV, digest: '', isFile: false },
            {
                name: 'configuration',
                state: 'failed',
                detail: error.message,
                cure: 'Mend what it names; docs/configuration.md has every key.',
            },
        ];
    }
}
function nodeCheck() {
    const major = Number(process.versions.node.split('.')[0]);
    if (major >= 20)
        return passed('node', process.version);
    return { name: 'node', state: 'failed', detail: process.version, cure: 'Install Node 20 or newer.' };
}
/** Who may not open the socket hears the same from the engine as when there is none; this tells them apart. */
async function socketCheck() {
    const host = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
    if (!host.startsWith('unix://'))
        return passed('socket', host);
    const path = host.slice('unix://'.length);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        return passed('socket', path);
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        if (missing)
            return {
                name: 'socket',
                state: 'failed',
                detail: `${path} is not there`,
                cure: 'Start Docker (scripts/setup does), or set DOCKER_HOST.',
            };
        return {
            name: 'socket',
            state: 'failed',
            detail: `no permission for ${path}`,
            cure: 'Add yourself to the group docker, or run as root.',
        };
    }
}
const imagesOf = ({ images, languages }) => [
    ...new Set(languages.map((language) => images[language])),
];
async function imageCheck(docker, image, { docker: { pull } }) {
    try {
        const { Id } = await docker.getImage(image).inspect();
        return passed(`image ${image}`, Id.slice(0, 19));
    }
    catch {
        const cure = image.startsWith('sallyport.local/')
            ? 'scripts/setup makes it.'
            : pull === 'never'
                ? 'Build or load it: `docker.pull` is never.'
                : 'It is pulled at the first run. Where no registry answers, scripts/setup makes local images: --config config/local-images.yml.';
        return { name: `image ${image}`, state: pull === 'never' ? 'failed' : 'warning', detail: 'not here', cure };
    }
}
/** A harmless job that shows whether a container can be built and held as the specification asks. */
const probeFor = ({ config, digest }) => ({
    id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)({
        repositoryId: 0,
        issueNumber: null,
        request: { kind: 'doctor', id: 0, index: 0, rerun: 0 },
        source: { kind: 'doctor', id: 0 },
        blocks: [],
        options: {},
        limits: (0,_core_limits__WEBPACK_IMPORTED_MODULE_6__/* .defaultLimits */ .M)(config),
        policy: 'strict',
        hosts: [],
        images: config.images,
        runtime: config.docker.runtime,
        headSha: null,
        configDigest: digest,
    }),
    language: 'bash',
    image: config.images.bash,
    program: 'echo done\n',
    files: [],
    parameters: '{}',
    stdin: null,
    check: null,
    limits: (0,_core_limits__WEBPACK_IMPORTED_MODULE_6__/* .defaultLimits */ .M)(config),
    policy: 'strict',
    runtime: config.docker.runtime,
});


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