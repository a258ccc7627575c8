exports.id = 221;
exports.ids = [221];
exports.modules = {

/***/ 46935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paletteFor)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_terminal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59392);
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
/* harmony import */ var _adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67512);
/* harmony import */ var _adapters_docker_sandbox__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23628);
/* harmony import */ var _adapters_docker_sweep__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76861);
/* harmony import */ var _adapters_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42543);
/* harmony import */ var _adapters_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20489);
/* harmony import */ var _app_inspector__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15506);
/* harmony import */ var _core_config__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31453);
/* harmony import */ var _core_digest__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89211);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8918);
/* harmony import */ var _documents_config__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44574);
/* harmony import */ var _version__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18743);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74157);
/** The command line's side of the pipeline: configuration from a file, no GitHub, progress on stderr. */













const DEFAULT_CONFIG_PATH = '.github/sallyport.yml';
/** `path` null: the usual file where it exists, else the defaults. A named file must exist. */
async function readHouseRules(path) {
    const file = await (0,_adapters_files__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(path ?? DEFAULT_CONFIG_PATH);
    if (!file.ok) {
        // A file that is there and cannot be read must not count as none: its rules would be lost.
        if (path !== null || file.error.reasonCode !== 'not_found')
            throw new _problem__WEBPACK_IMPORTED_MODULE_10__/* .CliProblem */ .qe(2, `Configuration: ${file.error.message}`);
        return { config: _core_config__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_CONFIG */ .PV, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_8__/* .textDigest */ .oA)(''), isFile: false };
    }
    const config = (0,_documents_config__WEBPACK_IMPORTED_MODULE_9__/* .readConfig */ .X)(file.value.text);
    if (!config.ok)
        throw new _problem__WEBPACK_IMPORTED_MODULE_10__/* .CliProblem */ .qe(2, [`${file.value.path} is invalid:`, ...config.error.map(sentence)].join('\n'));
    return { config: config.value, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_8__/* .textDigest */ .oA)(file.value.text), isFile: true };
}
function sentence({ line, column, path, message, expected, came, hint }) {
    const details = expected === null ? '' : `: expected ${expected}, got ${came}`;
    return `  line ${line}:${column} ${path}: ${message}${details}${hint === null ? '' : `; did you mean ${hint}?`}`;
}
/** The inspector under the house rules and the rule files below the working directory. */
async function inspectorFor({ config, digest }) {
    const opened = await (0,_app_inspector__WEBPACK_IMPORTED_MODULE_6__/* .openInspector */ .O)(config, async (patterns) => (await (0,_adapters_files__WEBPACK_IMPORTED_MODULE_4__/* .findTexts */ .SH)(patterns)).map(({ path, text }) => ({ file: path, text })));
    if (!opened.ok)
        throw new _problem__WEBPACK_IMPORTED_MODULE_10__/* .CliProblem */ .qe(2, ['The rules are invalid:', ...opened.error.map(sentence)].join('\n'));
    return { inspector: opened.value.inspector, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_8__/* .textDigest */ .oA)(digest + opened.value.digest) };
}
function openHouse({ signal, say, ...options }) {
    let sandbox = null;
    return {
        settings: {
            version: _version__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x,
            trigger: '/run',
            configPath: DEFAULT_CONFIG_PATH,
            mode: 'all',
            signingKey: null,
            run: null,
            repositoryUrl: null,
            rulesUrl: null,
        },
        store: (0,_adapters_store__WEBPACK_IMPORTED_MODULE_5__/* .createStore */ .y)({ records: '.cache/sallyport', results: 'results', summary: null }),
        log: { info: say, warn: say },
        clock: { now: Date.now },
        signal,
        openSandbox(config) {
            sandbox ??= startSandbox(config, options);
            return sandbox;
        },
        // The command line runs code that is there; it asks no model for any.
        openModel: async () => (0,_core_result__WEBPACK_IMPORTED_MODULE_12__/* .err */ ._)({ reasonCode: 'model_unavailable', message: 'The command line asks no model.' }),
        secrets: [],
        close: async () => sandbox?.close(),
    };
}
function startSandbox(config, { engine, concurrency = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() }) {
    const docker = engine?.docker ?? (0,_adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_1__/* .connectDocker */ .Z)();
    const facts = engine === undefined ? {} : { facts: engine.facts };
    // What an earlier run could not remove: its deadline is long past. Nobody waits for this.
    (0,_adapters_docker_sweep__WEBPACK_IMPORTED_MODULE_3__/* .sweep */ .X)({ docker, now: Date.now() }).catch(() => undefined);
    return (0,_adapters_docker_sandbox__WEBPACK_IMPORTED_MODULE_2__/* .createSandbox */ ._)({ docker, runId: `cli-${process.pid}`, pull: config.docker.pull, concurrency, ...facts });
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

/***/ 59392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* reexport */ terminal_blocks_PLAIN),
  bF: () => (/* binding */ renderTerminal)
});

// UNUSED EXPORTS: plainTitle

// EXTERNAL MODULE: ./build/report/amounts.js
var amounts = __webpack_require__(41915);
// EXTERNAL MODULE: ./build/report/code.js
var code = __webpack_require__(50317);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __webpack_require__(70773);
// EXTERNAL MODULE: ./build/report/heading.js
var heading = __webpack_require__(81556);
// EXTERNAL MODULE: ./build/report/quote.js
var quote = __webpack_require__(13126);
// EXTERNAL MODULE: ./build/report/refusal.js
var refusal = __webpack_require__(99750);
// EXTERNAL MODULE: ./build/report/risk.js
var risk = __webpack_require__(32531);
// EXTERNAL MODULE: ./build/report/diff.js
var diff = __webpack_require__(64655);
// EXTERNAL MODULE: ./build/report/output.js
var output = __webpack_require__(52233);
// EXTERNAL MODULE: ./build/report/paper.js
var paper = __webpack_require__(49316);
// EXTERNAL MODULE: ./build/report/resources.js
var resources = __webpack_require__(76875);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(59371);
// EXTERNAL MODULE: ./build/report/wrap.js
var wrap = __webpack_require__(74184);
;// CONCATENATED MODULE: ./build/report/terminal-blocks.js










const same = (text) => text;
/** No colour: for pipes, `NO_COLOR` and tests. */
const terminal_blocks_PLAIN = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same };
function blocks(sheet) {
    const { view } = sheet;
    if (view.state !== 'done' && view.state !== 'cancelled')
        return [];
    const { executions } = view.record;
    return executions.flatMap((block) => [
        ...(executions.length > 1 ? [blockTitle(sheet, block)] : []),
        ...outcome(sheet, block),
        ...streams(sheet, block),
        files(sheet, block),
        executions.length === 1 || !(0,verdict/* isGood */.Kg)((0,verdict/* endingOf */.z6)(block.result)) ? terminal_blocks_resources(sheet, block) : [],
    ]);
}
function blockTitle(sheet, block) {
    const { palette } = sheet;
    const paint = (0,verdict/* isGood */.Kg)((0,verdict/* endingOf */.z6)(block.result)) ? palette.green : palette.red;
    return (0,wrap/* wrap */.L)(`${(0,heading/* nameOf */.Vb)(sheet, block)} ${(0,heading/* endingWords */.fg)(sheet, block)}`, '').map((line) => palette.bold(paint(line)));
}
/** The error with a pointer into the code, the limit that ended it, or what was expected instead. */
function outcome(sheet, block) {
    const { palette, words } = sheet;
    const { error, verification, violations } = block.result;
    const ending = (0,verdict/* endingOf */.z6)(block.result);
    const why = (0,output/* whyStopped */.kE)(sheet, ending);
    const where = error === null || error.line === null ? '' : words.output.onLine(error.line);
    const { expect } = (0,paper/* extrasOf */.bI)(sheet, block);
    return [
        why === '' ? [] : (0,wrap/* wrap */.L)(why, '  '),
        error === null
            ? []
            : (0,wrap/* wrap */.L)(`${(0,quote/* oneLine */.TN)(error.type, 80)}${where}: ${(0,quote/* oneLine */.TN)(error.message, 500)}`, '  ').map(palette.red),
        error === null || error.line === null ? [] : (0,code/* pointed */.We)(block.code, error.line, null).map((row) => `    ${row}`),
        verification.passed === false && verification.message !== null
            ? (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(verification.message, 500), '  ')
            : [],
        ending === 'mismatch' && expect !== null ? terminal_blocks_diff(sheet, expect, block.result.stdout) : [],
        violations
            .filter(({ kind }) => kind !== output/* EXPLAINED */.Vu[ending])
            .slice(0, 10)
            .flatMap(({ kind, detail, count }) => (0,wrap/* wrap */.L)(`${words.violation[kind]}${count > 1 ? ` ×${(0,amounts/* number */.ai)(count)}` : ''}: ${(0,quote/* oneLine */.TN)(detail, 200)}`, '  - ')),
    ];
}
const terminal_blocks_diff = (sheet, expected, actual) => (0,output/* diffRows */.VD)(sheet, (0,diff/* diffLines */.P)(expected, actual)).map((row) => {
    const { palette } = sheet;
    if (row.startsWith('-'))
        return `    ${palette.red(row)}`;
    return `    ${row.startsWith('+') ? palette.green(row) : row}`;
});
function streams(sheet, { result }) {
    if (result.status === 'infra-error')
        return [(0,wrap/* wrap */.L)(sheet.words.output.ourFault, '  '), (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(result.stderr, 2000), '  ')];
    if (!sheet.options.output)
        return [];
    return [
        stream(sheet, sheet.words.output.title, result.stdout, sheet.plan.stdout),
        stream(sheet, 'stderr', result.stderr, sheet.plan.stderr),
    ];
}
function stream(sheet, name, raw, most) {
    if (raw === '')
        return [];
    const { palette, words } = sheet;
    const text = (0,quote/* plainOutput */.MC)((0,code/* shortened */.vI)(sheet, raw, most, 0.5)).replace(/\n$/, '');
    const title = `${palette.bold(name)} ${palette.dim(`(${words.lines((0,amounts/* number */.ai)(sheet.linesOf(raw)))})`)}`;
    return [title, ...text.split('\n').map((line) => `  ${palette.dim('│')} ${line}`)];
}
function files({ words, palette }, { result }) {
    if (result.files.length === 0)
        return [];
    const rows = result.files
        .slice(0, 50)
        .flatMap(({ name, bytes: size }) => (0,wrap/* wrap */.L)(`${(0,quote/* oneLine */.TN)(name, 200)}, ${(0,amounts/* bytes */.ee)(size)}`, '  '));
    return [palette.bold(words.terminal.files), ...rows];
}
function terminal_blocks_resources(sheet, block) {
    const { words, palette } = sheet;
    const rows = (0,resources/* rowsOf */.R)(sheet, block).flatMap(({ name, used, limit, write }) => {
        if (used === null)
            return [];
        const share = limit > 0 ? used / limit : 0;
        const figures = words.terminal.of(write(used), write(limit)).padEnd(22);
        return [`  ${name.padEnd(14)} ${figures} ${palette.blue((0,amounts/* bar */.M0)(share))} ${(0,amounts/* percent */.KN)(share)}`];
    });
    return rows.length === 0 ? [] : [palette.bold(words.resources.title), ...rows];
}

;// CONCATENATED MODULE: ./build/report/terminal-scan.js



/** A scan is a plan that nobody means to carry out. */
const isScan = ({ view }) => view.state === 'planned' && view.record.trigger.event === 'scan';
const scanTitle = (sheet) => sheet.words.terminal.scanned((0,heading/* whatRuns */.XR)(sheet));
/** Red for what does not parse, else the colour of its risk. */
function scanColor({ view: { record } }) {
    if (record.risk === 'high' || record.executions.some(({ syntax }) => !syntax.valid))
        return 'red';
    return record.risk === 'low' ? 'green' : 'yellow';
}
const REMARKS_MAX = 10;
/** The score with the remarks below it. Code too short to score is passed over, but in a scan it is said. */
function quality(sheet) {
    const { view, words, palette, options } = sheet;
    if (!options.quality)
        return [];
    const { executions } = view.record;
    const scored = isScan(sheet)
        ? executions.filter(({ syntax }) => syntax.valid)
        : executions.filter(({ quality: { score } }) => score !== null);
    return scored.slice(0, 20).flatMap((block) => {
        const name = executions.length === 1 ? '' : ` ${(0,heading/* nameOf */.Vb)(sheet, block)}`;
        const remarks = block.quality.issues.slice(0, REMARKS_MAX).flatMap((issue) => (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(issue, 300), '  - '));
        return [`${palette.bold(`${words.terminal.quality}${name}`)}: ${verdictOn(sheet, block)}`, ...remarks];
    });
}
function verdictOn({ words }, { quality: { score, issues } }) {
    if (score === null)
        return words.terminal.noScore;
    return issues.length === 0 ? words.terminal.noRemarks(score.toFixed(2)) : words.terminal.score(score.toFixed(2));
}

// EXTERNAL MODULE: ./build/report/words.js + 11 modules
var words = __webpack_require__(95611);
;// CONCATENATED MODULE: ./build/report/terminal.js












const TERMINAL_INK = {
    text: (text, most = 300) => (0,quote/* oneLine */.TN)(text, most),
    code: (text, most = 300) => (0,quote/* oneLine */.TN)(text, most),
    person: (login) => (0,quote/* oneLine */.TN)(login, 60),
};
/** A terminal scrolls: more is shown than in a comment, but never megabytes. */
const PLAN = { chart: 0, environment: 1, code: 0, stderr: 16_000, stdout: 64_000, findings: 100, blocks: 1000 };
/** The heading alone, as plain text of at most 255 characters: for check runs and progress. */
const plainTitle = (view, options) => oneLine(headline(sheetOf(view, options, PLAIN)), 255);
const sheetOf = (view, options, palette) => ({
    view,
    options,
    palette,
    words: (0,words/* wordsFor */.t)(options.lang),
    ink: TERMINAL_INK,
    plan: PLAN,
    place: 'terminal',
    linesOf: (0,fit/* lineCounter */.LX)(),
});
/** Ends with a line feed. */
function renderTerminal(view, options, palette) {
    const sheet = sheetOf(view, options, palette);
    const sections = [
        terminal_heading(sheet),
        ...refusals(sheet),
        ...blocks(sheet),
        terminal_risk(sheet),
        quality(sheet),
        approval(sheet),
        environment(sheet),
    ];
    return `${sections
        .filter((section) => section.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
const COLOR = {
    success: 'green',
    neutral: 'yellow',
    action_required: 'yellow',
    cancelled: 'yellow',
    timed_out: 'red',
    failure: 'red',
};
function terminal_heading(sheet) {
    const { view, palette, words } = sheet;
    const { record } = view;
    const scan = isScan(sheet);
    const paint = palette[scan ? scanColor(sheet) : COLOR[record.conclusion]];
    const { approver, requester } = record.trigger;
    const facts = [
        record.risk === null ? '' : words.second.risk[record.risk].toLowerCase(),
        requester === null ? '' : words.terminal.requestedBy((0,quote/* oneLine */.TN)(requester, 60)),
        approver === null ? '' : words.terminal.approvedBy((0,quote/* oneLine */.TN)(approver, 60)),
        record.requestId ?? '',
    ].filter((fact) => fact !== '');
    const title = (0,wrap/* wrap */.L)(scan ? scanTitle(sheet) : (0,heading/* headline */.Pl)(sheet), '').map((line) => palette.bold(paint(line)));
    return [...title, ...(0,wrap/* wrap */.L)(facts.join(' · '), '  ').map(palette.dim)];
}
/** Why nothing ran: message, every problem with its place, what helps. */
function refusals(sheet) {
    const { view, words } = sheet;
    const { record } = view;
    if (view.state === 'done' || view.state === 'running')
        return [];
    const problems = view.problems.slice(0, 50).flatMap((problem) => {
        const { where, what } = (0,refusal/* problemParts */.Q)(sheet, problem);
        return (0,wrap/* wrap */.L)([where, what].filter((part) => part !== '').join(': '), '  - ');
    });
    const cure = plainWords((0,refusal/* cureOf */.XZ)(sheet));
    return [
        // What a scan is asked for stands below; its plan's message speaks of running.
        isScan(sheet) ? [] : (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(record.message, 1000), '  '),
        problems,
        ...record.executions.filter(({ syntax }) => !syntax.valid).map((block) => syntax(sheet, block)),
        view.state !== 'refused' || cure === '' || asksNobody(record) ? [] : (0,wrap/* wrap */.L)(`${words.refusal.cure}: ${cure}`, '  '),
    ];
}
/** Without a repository nobody else decides, and the message says what helps. */
const asksNobody = ({ reasonCode, trigger }) => reasonCode === 'needs_approval' && trigger.repository === null;
function syntax(sheet, block) {
    const { words, palette } = sheet;
    const errors = block.syntax.errors
        .slice(0, 5)
        .flatMap(({ line, column, message }) => [
        ...(0,wrap/* wrap */.L)(`${words.refusal.syntaxAt((0,heading/* nameOf */.Vb)(sheet, block), line)}: ${(0,quote/* oneLine */.TN)(message, 300)}`, '  ').map(palette.red),
        ...(0,code/* pointed */.We)(block.code, line, column).map((row) => `    ${row}`),
    ]);
    return [...errors, ...block.syntax.suggestions.slice(0, 5).flatMap((text) => (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(text, 300), '  - '))];
}
function terminal_risk(sheet) {
    const { words, palette, view } = sheet;
    if (view.record.executions.length === 0)
        return [];
    const found = (0,risk/* findingsOf */.WX)(sheet);
    const unread = view.record.executions.some(({ security }) => !security.analysed);
    const title = palette.bold(words.findings.title);
    return [
        `${title}: ${found.length === 0 ? words.findings.none : (0,risk/* countsOf */.mQ)(sheet, found)}`,
        ...found.slice(0, sheet.plan.findings).flatMap((one) => findingLines(sheet, one)),
        ...(unread ? (0,wrap/* wrap */.L)(words.findings.notAnalysed, '  ') : []),
    ];
}
function findingLines({ words, palette, view }, { block, finding }) {
    const level = risk/* RISK_OF */.cM[finding.level];
    const paint = { high: palette.red, medium: palette.yellow, low: palette.blue }[level];
    const several = view.record.executions.length > 1;
    const where = several ? words.findings.blockLine(block.block, finding.line) : words.findings.line(finding.line);
    const message = (0,quote/* oneLine */.TN)(finding.message, 300).replace(/`/g, '');
    const [first = '', ...rest] = (0,wrap/* wrap */.L)(`${where}: ${message} (${(0,quote/* oneLine */.TN)(finding.ruleId, 60)})`, '          ');
    return [`  ${paint(words.risk[level].padEnd(8))}${first.trimStart()}`, ...rest];
}
/** What to type, where somebody has to decide. */
function approval({ view, words, palette }) {
    const { requestId } = view.record;
    if (view.state !== 'waiting' || requestId === null || view.approval === null)
        return [];
    return [
        palette.bold(words.waiting.decide),
        `  ${view.trigger} approve ${requestId}`,
        `  ${view.trigger} reject ${requestId} ${words.waiting.reasonWord}`,
    ];
}
function environment(sheet) {
    const { view, words, palette } = sheet;
    const { executions, timings, policy } = view.record;
    const images = [...new Set(executions.map(({ result }) => (0,quote/* oneLine */.TN)(result.image.reference, 80)))].slice(0, 4);
    if (executions.length === 0)
        return [];
    const times = !(0,heading/* hasRun */.gb)(sheet)
        ? words.environment.scanned((0,amounts/* duration */.p0)(timings.scanMs))
        : words.environment.timingsAre((0,amounts/* duration */.p0)(timings.scanMs), (0,amounts/* duration */.p0)(timings.imageMs), (0,amounts/* duration */.p0)(timings.runMs), (0,amounts/* duration */.p0)(timings.totalMs));
    const limits = `${(0,amounts/* duration */.p0)(view.record.limits.timeoutMs)}, ${(0,amounts/* bytes */.ee)(view.record.limits.memoryBytes)}`;
    return (0,wrap/* wrap */.L)(`${images.join(', ')} · ${(0,quote/* oneLine */.TN)(policy, 40)} · ${limits} · ${times}`, '  ').map(palette.dim);
}
/** Our own Markdown without its marks. */
const plainWords = (markdown) => markdown.replace(/\*\*|`/g, '');


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