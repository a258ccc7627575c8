exports.id = 135;
exports.ids = [135];
exports.modules = {

/***/ 63819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ askAbout),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Xb: () => (/* binding */ verdictFor)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline_promises__WEBPACK_IMPORTED_MODULE_0__);
/** May it run? On a terminal a person is asked before medium and high risk; elsewhere only `--yes` says so. */

const isTerminal = () => process.stdin.isTTY === true && process.stderr.isTTY === true;
const refusal = (reasonCode, message) => ({
    kind: 'refuse',
    reasonCode,
    message,
});
function verdictFor(risk, { yes }) {
    if (risk === 'low' || yes)
        return { kind: 'run' };
    return refusal('needs_approval', `Not run: ${risk} risk. Look at the findings; --yes runs it regardless.`);
}
/** Asks about a plan whose findings were just shown. */
async function askAbout(name, risk, { signal }) {
    const prompt = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        // An input that ends is an answer too; the question alone would wait for ever, and the process end as if all was well.
        const gone = new Promise((_, reject) => prompt.once('close', () => setImmediate(reject)));
        const question = prompt.question(`${name} is ${risk} risk. Run it? [y/N] `, { signal });
        const answer = await Promise.race([question, gone]);
        return /^y(es)?$/i.test(answer.trim()) ? { kind: 'run' } : refusal('rejected', 'Not run: you said no.');
    }
    catch {
        return refusal('rejected', 'Not run: nobody answered.');
    }
    finally {
        prompt.close();
    }
}


/***/ }),

/***/ 99870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ readHouseRules),
/* harmony export */   hb: () => (/* binding */ openHouse),
/* harmony export */   lw: () => (/* binding */ inspectorFor)
/* harmony export */ });
/* unused harmony export DEFAULT_CONFIG_PATH */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67512);
/* harmony import */ var _adapters_docker_sandbox__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94074);
/* harmony import */ var _adapters_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42543);
/* harmony import */ var _adapters_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20489);
/* harmony import */ var _app_inspector__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15506);
/* harmony import */ var _core_config__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31453);
/* harmony import */ var _core_digest__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89211);
/* harmony import */ var _documents_config__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44574);
/* harmony import */ var _version__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18743);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74157);
/** The command line's side of the pipeline: configuration from a file, no GitHub, progress on stderr. */











const DEFAULT_CONFIG_PATH = '.github/sallyport.yml';
/** `path` null: the usual file where it exists, else the defaults. A named file must exist. */
async function readHouseRules(path) {
    const file = await (0,_adapters_files__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path ?? DEFAULT_CONFIG_PATH);
    if (!file.ok) {
        // A file that is there and cannot be read must not count as none: its rules would be lost.
        if (path !== null || file.error.reasonCode !== 'not_found')
            throw new _problem__WEBPACK_IMPORTED_MODULE_9__/* .CliProblem */ .q(2, `Configuration: ${file.error.message}`);
        return { config: _core_config__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_CONFIG */ .PV, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_7__/* .textDigest */ .oA)('') };
    }
    const config = (0,_documents_config__WEBPACK_IMPORTED_MODULE_8__/* .readConfig */ .X)(file.value.text);
    if (!config.ok)
        throw new _problem__WEBPACK_IMPORTED_MODULE_9__/* .CliProblem */ .q(2, [`${file.value.path} is invalid:`, ...config.error.map(sentence)].join('\n'));
    return { config: config.value, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_7__/* .textDigest */ .oA)(file.value.text) };
}
function sentence({ line, column, path, message, expected, came, hint }) {
    const details = expected === null ? '' : `: expected ${expected}, got ${came}`;
    return `  line ${line}:${column} ${path}: ${message}${details}${hint === null ? '' : `; did you mean ${hint}?`}`;
}
/** The inspector under the house rules and the rule files below the working directory. */
async function inspectorFor({ config, digest }) {
    const opened = await (0,_app_inspector__WEBPACK_IMPORTED_MODULE_5__/* .openInspector */ .O)(config, async (patterns) => (await (0,_adapters_files__WEBPACK_IMPORTED_MODULE_3__/* .findTexts */ .SH)(patterns)).map(({ path, text }) => ({ file: path, text })));
    if (!opened.ok)
        throw new _problem__WEBPACK_IMPORTED_MODULE_9__/* .CliProblem */ .q(2, ['The rules are invalid:', ...opened.error.map(sentence)].join('\n'));
    return { inspector: opened.value.inspector, digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_7__/* .textDigest */ .oA)(digest + opened.value.digest) };
}
function openHouse(signal, say, concurrency = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()) {
    let sandbox = null;
    return {
        settings: {
            version: _version__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x,
            trigger: '/run',
            configPath: DEFAULT_CONFIG_PATH,
            signingKey: null,
            run: null,
            repositoryUrl: null,
            rulesUrl: null,
        },
        store: (0,_adapters_store__WEBPACK_IMPORTED_MODULE_4__/* .createStore */ .y)({ records: '.cache/sallyport', results: 'results', summary: null }),
        log: { info: say, warn: say },
        clock: { now: Date.now },
        signal,
        openSandbox(config) {
            sandbox ??= (0,_adapters_docker_sandbox__WEBPACK_IMPORTED_MODULE_2__/* .createSandbox */ ._)({
                docker: (0,_adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_1__/* .connectDocker */ .Z)(),
                runId: `cli-${process.pid}`,
                pull: config.docker.pull,
                concurrency,
            });
            return sandbox;
        },
        close: async () => sandbox?.close(),
    };
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
    const words = Object.keys(_core_options__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw).flatMap((name) => {
        const value = given[name];
        if (value === undefined || value === false)
            return [];
        const text = value === true ? `--${name}` : `--${name}=${String(value)}`;
        return [{ value: text, raw: text, at: AT }];
    });
    const taken = (0,_core_options__WEBPACK_IMPORTED_MODULE_2__/* .takeOptions */ .AD)(words, (0,_app_program_source__WEBPACK_IMPORTED_MODULE_1__/* .vocabularyFor */ .eO)('/run'));
    if (taken.ok)
        return taken.value.options;
    const { message, suggestion } = taken.error;
    throw new _problem__WEBPACK_IMPORTED_MODULE_3__/* .CliProblem */ .q(2, suggestion === null ? message : `${message} Did you mean ${suggestion}?`);
}
const textOf = (given, name) => typeof given[name] === 'string' ? given[name] : null;
/** Programs at once: a whole number from 1 to 64. */
function concurrencyOf(given) {
    const text = textOf(given, 'concurrency');
    if (text === null)
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    if (!/^[1-9]\d?$/.test(text) || Number(text) > 64)
        throw new _problem__WEBPACK_IMPORTED_MODULE_3__/* .CliProblem */ .q(2, `--concurrency takes a whole number from 1 to 64, not ${text}`);
    return Number(text);
}


/***/ }),

/***/ 34135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(42543);
// EXTERNAL MODULE: ./build/app/block-view.js
var block_view = __webpack_require__(85494);
// EXTERNAL MODULE: ./build/app/direct.js
var direct = __webpack_require__(13082);
// EXTERNAL MODULE: ./build/app/record.js
var app_record = __webpack_require__(93350);
// EXTERNAL MODULE: ./build/app/run-request.js
var run_request = __webpack_require__(69370);
// EXTERNAL MODULE: ./build/core/conclusion.js
var conclusion = __webpack_require__(95600);
// EXTERNAL MODULE: ./build/core/limits.js
var core_limits = __webpack_require__(13779);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/report/sarif.js
var report_sarif = __webpack_require__(85375);
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
;// CONCATENATED MODULE: ./build/report/wrap.js
/** Where does a line of a terminal end? Words on lines of at most 80 columns. */
const WIDTH = 80;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const PICTURE = /\p{Emoji_Presentation}/u;
const MARK = /\p{M}|\u200d|\ufe0f/u;
/** Columns that a text takes: two for East Asian letters and pictures, none for marks that sit on others. */
function columns(text) {
    let width = 0;
    for (const character of text) {
        if (MARK.test(character))
            continue;
        width += WIDE.test(character) || PICTURE.test(character) ? 2 : 1;
    }
    return width;
}
/** `lead` stands before the first line, white space as wide before the others. A word too long for a line is split. */
function wrap(text, lead) {
    const room = WIDTH - columns(lead);
    const lines = [];
    let line = '';
    // A figure and its unit stay together.
    const joined = text.replace(/(\d) (?=(?:ms|s|min|B|[KMGT]iB|%)(?![a-z]))/gi, '$1\u00a0');
    for (const word of joined.split(' ').flatMap((long) => pieces(long, room))) {
        if (line !== '' && columns(line) + 1 + columns(word) > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(line);
    const indent = ' '.repeat(columns(lead));
    return lines.map((one, index) => (index === 0 ? lead : indent) + one.replaceAll('\u00a0', ' '));
}
function pieces(word, room) {
    if (columns(word) <= room)
        return word === '' ? [] : [word];
    const parts = [''];
    for (const character of word) {
        const last = parts.at(-1) ?? '';
        if (columns(last + character) > room)
            parts.push(character);
        else
            parts[parts.length - 1] = last + character;
    }
    return parts;
}

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
        terminal_blocks_files(sheet, block),
        executions.length === 1 || !(0,verdict/* isGood */.Kg)((0,verdict/* endingOf */.z6)(block.result)) ? terminal_blocks_resources(sheet, block) : [],
    ]);
}
function blockTitle(sheet, block) {
    const { palette } = sheet;
    const paint = (0,verdict/* isGood */.Kg)((0,verdict/* endingOf */.z6)(block.result)) ? palette.green : palette.red;
    return wrap(`${(0,heading/* nameOf */.Vb)(sheet, block)} ${(0,heading/* endingWords */.fg)(sheet, block)}`, '').map((line) => palette.bold(paint(line)));
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
        why === '' ? [] : wrap(why, '  '),
        error === null
            ? []
            : wrap(`${(0,quote/* oneLine */.TN)(error.type, 80)}${where}: ${(0,quote/* oneLine */.TN)(error.message, 500)}`, '  ').map(palette.red),
        error === null || error.line === null ? [] : (0,code/* pointed */.We)(block.code, error.line, null).map((row) => `    ${row}`),
        verification.passed === false && verification.message !== null
            ? wrap((0,quote/* oneLine */.TN)(verification.message, 500), '  ')
            : [],
        ending === 'mismatch' && expect !== null ? terminal_blocks_diff(sheet, expect, block.result.stdout) : [],
        violations
            .filter(({ kind }) => kind !== output/* EXPLAINED */.Vu[ending])
            .slice(0, 10)
            .flatMap(({ kind, detail, count }) => wrap(`${words.violation[kind]}${count > 1 ? ` ×${(0,amounts/* number */.ai)(count)}` : ''}: ${(0,quote/* oneLine */.TN)(detail, 200)}`, '  - ')),
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
        return [wrap(sheet.words.output.ourFault, '  '), wrap((0,quote/* oneLine */.TN)(result.stderr, 2000), '  ')];
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
function terminal_blocks_files({ words, palette }, { result }) {
    if (result.files.length === 0)
        return [];
    const rows = result.files
        .slice(0, 50)
        .flatMap(({ name, bytes: size }) => wrap(`${(0,quote/* oneLine */.TN)(name, 200)}, ${(0,amounts/* bytes */.ee)(size)}`, '  '));
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

// EXTERNAL MODULE: ./build/report/words.js + 7 modules
var words = __webpack_require__(11003);
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
    const paint = palette[COLOR[record.conclusion]];
    const { approver, requester } = record.trigger;
    const facts = [
        record.risk === null ? '' : words.second.risk[record.risk].toLowerCase(),
        requester === null ? '' : words.terminal.requestedBy((0,quote/* oneLine */.TN)(requester, 60)),
        approver === null ? '' : words.terminal.approvedBy((0,quote/* oneLine */.TN)(approver, 60)),
        record.requestId ?? '',
    ].filter((fact) => fact !== '');
    const title = wrap((0,heading/* headline */.Pl)(sheet), '').map((line) => palette.bold(paint(line)));
    return [...title, ...wrap(facts.join(' · '), '  ').map(palette.dim)];
}
/** Why nothing ran: message, every problem with its place, what helps. */
function refusals(sheet) {
    const { view, words } = sheet;
    const { record } = view;
    if (view.state === 'done' || view.state === 'running')
        return [];
    const problems = view.problems.slice(0, 50).flatMap((problem) => {
        const { where, what } = (0,refusal/* problemParts */.Q)(sheet, problem);
        return wrap([where, what].filter((part) => part !== '').join(': '), '  - ');
    });
    const cure = plainWords((0,refusal/* cureOf */.XZ)(sheet));
    return [
        wrap((0,quote/* oneLine */.TN)(record.message, 1000), '  '),
        problems,
        ...record.executions.filter(({ syntax }) => !syntax.valid).map((block) => syntax(sheet, block)),
        view.state !== 'refused' || cure === '' ? [] : wrap(`${words.refusal.cure}: ${cure}`, '  '),
    ];
}
function syntax(sheet, block) {
    const { words, palette } = sheet;
    const errors = block.syntax.errors
        .slice(0, 5)
        .flatMap(({ line, column, message }) => [
        ...wrap(`${words.refusal.syntaxAt((0,heading/* nameOf */.Vb)(sheet, block), line)}: ${(0,quote/* oneLine */.TN)(message, 300)}`, '  ').map(palette.red),
        ...(0,code/* pointed */.We)(block.code, line, column).map((row) => `    ${row}`),
    ]);
    return [...errors, ...block.syntax.suggestions.slice(0, 5).flatMap((text) => wrap((0,quote/* oneLine */.TN)(text, 300), '  - '))];
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
        ...(unread ? wrap(words.findings.notAnalysed, '  ') : []),
    ];
}
function findingLines({ words, palette, view }, { block, finding }) {
    const level = risk/* RISK_OF */.cM[finding.level];
    const paint = { high: palette.red, medium: palette.yellow, low: palette.blue }[level];
    const several = view.record.executions.length > 1;
    const where = several ? words.findings.blockLine(block.block, finding.line) : words.findings.line(finding.line);
    const message = (0,quote/* oneLine */.TN)(finding.message, 300).replace(/`/g, '');
    const [first = '', ...rest] = wrap(`${where}: ${message} (${(0,quote/* oneLine */.TN)(finding.ruleId, 60)})`, '          ');
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
    return wrap(`${images.join(', ')} · ${(0,quote/* oneLine */.TN)(policy, 40)} · ${limits} · ${times}`, '  ').map(palette.dim);
}
/** Our own Markdown without its marks. */
const plainWords = (markdown) => markdown.replace(/\*\*|`/g, '');

// EXTERNAL MODULE: ./build/report/view.js
var report_view = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/cli/ask.js
var ask = __webpack_require__(63819);
// EXTERNAL MODULE: ./build/cli/house.js
var cli_house = __webpack_require__(99870);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/cli/live-output.js
/** A program's output as it comes, for a person at a terminal: line by line, stdout and stderr apart, inert and bounded. */


/** A terminal is for looking; the report and the record hold what the limits keep. */
const CHARACTERS_MAX = 256 * 1024;
/** A line that does not end is shown in pieces. */
const LINE_MAX = 4096;
function createLiveOutput(write, palette) {
    const streams = { stdout: openStream(), stderr: openStream() };
    const marks = { stdout: palette.dim('│ '), stderr: palette.red('┆ ') };
    let left = CHARACTERS_MAX;
    const show = (stream, line) => {
        if (left <= 0)
            return;
        left -= line.length + 1;
        write(`${marks[stream]}${(0,quote/* plainOutput */.MC)(line)}\n`);
        if (left <= 0)
            write(palette.dim('… more output than is shown here; the report has head and tail\n'));
    };
    return {
        listen(stream, chunk) {
            const lines = streams[stream].add(chunk);
            for (const line of lines)
                show(stream, line);
        },
        end() {
            for (const stream of ['stdout', 'stderr']) {
                const rest = streams[stream].end();
                if (rest !== '')
                    show(stream, rest);
            }
        },
    };
}
/** Bytes → whole lines; a character that is split between two chunks waits for its other half. */
function openStream() {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    return {
        add(chunk) {
            const lines = (rest + decoder.write(Buffer.from(chunk))).split(/\r?\n/);
            rest = lines.pop() ?? '';
            while (rest.length > LINE_MAX) {
                lines.push(rest.slice(0, LINE_MAX));
                rest = rest.slice(LINE_MAX);
            }
            return lines;
        },
        end: () => rest + decoder.end(),
    };
}

// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(47905);
;// CONCATENATED MODULE: ./build/cli/merge.js
/** Several files, one record (contract §9): `executions[].file` tells them apart. */


/** Worst last: what was refused weighs more than what ran. */
const WEIGHT = {
    ignore: 0,
    run: 1,
    'await-approval': 2,
    refuse: 3,
};
function mergeRecords(records) {
    const [first, ...others] = records;
    if (first === undefined)
        throw new Error('There is no record to merge');
    if (others.length === 0)
        return first;
    const worst = records.reduce((left, right) => (WEIGHT[right.decision] > WEIGHT[left.decision] ? right : left), first);
    const executions = records.flatMap((record) => record.executions);
    const ran = executions.filter(({ result }) => result.status !== 'not-run');
    const sum = (pick) => records.reduce((total, { timings }) => total + pick(timings), 0);
    return {
        ...first,
        // A digest names one plan; several files are several.
        requestId: null,
        digest: null,
        decision: worst.decision,
        reasonCode: worst.reasonCode,
        message: records.map(({ message }) => message).join(' '),
        conclusion: worst.decision === 'run' ? (0,conclusion/* concludeRun */.jf)(ran.map(({ result }) => result)) : worst.conclusion,
        risk: (0,policy/* highestRisk */.gh)(records.flatMap(({ risk }) => (risk === null ? [] : [risk]))),
        startedAt: first.startedAt,
        endedAt: records.at(-1)?.endedAt ?? null,
        executions,
        timings: {
            totalMs: sum(({ totalMs }) => totalMs),
            scanMs: sum(({ scanMs }) => scanMs),
            imageMs: sum(({ imageMs }) => imageMs),
            runMs: sum(({ runMs }) => runMs),
        },
    };
}

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(65868);
// EXTERNAL MODULE: ./build/cli/problem.js
var problem = __webpack_require__(74157);
;// CONCATENATED MODULE: ./build/cli/run.js
/** `sallyport run` and `sallyport scan`: files in, report on stdout, progress on stderr, exit status by contract §9. */



















const say = (message) => {
    process.stderr.write(`${message}\n`);
};
async function runCommand(question) {
    const { files, given, signal } = question;
    const rule = (0,options/* textOf */.b6)(given, 'explain');
    if (rule !== null)
        return (await Promise.all(/* import() */[__webpack_require__.e(178), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 32326))).explainRule(rule);
    if (files.length === 0)
        throw new problem/* CliProblem */.q(2, 'Name at least one file; - is stdin.');
    const rules = await (0,cli_house/* readHouseRules */.E0)((0,options/* textOf */.b6)(given, 'config'));
    const house = (0,cli_house/* openHouse */.hb)(signal, say, (0,options/* concurrencyOf */.RO)(given));
    try {
        if (given['jsonl'] === true)
            return await (await __webpack_require__.e(/* import() */ 174).then(__webpack_require__.bind(__webpack_require__, 23174))).runBatch({ ...question, rules, house });
        return await new Session(question, rules, house).run();
    }
    finally {
        await house.close();
    }
}
class Session {
    #question;
    #rules;
    #house;
    #options;
    #asking;
    #inspector;
    constructor(question, rules, house) {
        this.#question = question;
        this.#rules = rules;
        this.#house = house;
        this.#options = (0,options/* runOptions */.Ku)(question.given);
        this.#inspector = (0,cli_house/* inspectorFor */.lw)(rules);
        this.#inspector.catch(() => undefined);
        this.#asking = { yes: question.given['yes'] === true, signal: question.signal };
    }
    async run() {
        const told = [];
        for (const path of this.#question.files)
            told.push(await this.#file(path));
        const views = told.flatMap((each) => ('view' in each ? [each.view] : []));
        for (const each of told)
            if ('problem' in each)
                say(`sallyport: ${each.problem}`);
        await this.#show(views);
        return Math.max(told.length > views.length ? 2 : 0, ...views.map((view) => this.#statusOf(view.record)));
    }
    async #file(path) {
        const text = await readNamed(path);
        if (!text.ok)
            return { problem: text.error };
        const { config } = this.#rules;
        const found = (0,direct/* readPrograms */.w)(text.value, this.#options, config);
        if (!found.ok)
            return { problem: `${path}: ${found.error.message}.` };
        const { programs } = found.value;
        if (this.#question.execute)
            this.#warm(programs.map(({ snippet }) => snippet.language));
        const scan = await this.#inspector;
        const plan = await (0,direct/* planDirect */.h)({
            programs,
            options: this.#options,
            config,
            configDigest: scan.digest,
            inspector: scan.inspector,
            repositoryId: 0,
            headSha: null,
            decide: (risk) => (this.#question.execute ? (0,ask/* verdictFor */.Xb)(risk, this.#asking) : { kind: 'run' }),
        });
        if (!plan.ok)
            return { problem: `${path}: ${plan.error.message}.` };
        const view = await this.#carryOut(path, plan.value);
        return { view: { ...view, skipped: found.value.skipped } };
    }
    async #carryOut(path, planned) {
        const plan = await this.#asked(path, planned);
        const frame = this.#frame(plan);
        const blocks = plan.blocks.map(block_view/* blockView */.$);
        if (!this.#question.execute)
            return { ...(0,report_view/* viewOf */.d)((0,app_record/* plannedRecord */.w9)(frame, plan), 'planned'), blocks };
        if (plan.verdict.kind !== 'run')
            return { ...(0,report_view/* viewOf */.d)((0,app_record/* plannedRecord */.w9)(frame, plan), 'refused'), blocks };
        if (process.stderr.isTTY)
            say(picocolors_default().dim(`running ${path} …`));
        const sandbox = this.#house.openSandbox(this.#rules.config);
        const live = this.#streams()
            ? createLiveOutput((text) => process.stderr.write(text), paletteFor(process.stderr))
            : null;
        const onOutput = live === null ? {} : { onOutput: live.listen };
        const { record, outcomes } = await (0,run_request/* runRequest */.B)(this.#house, { frame, plan, sandbox, ...onOutput });
        live?.end();
        for (const { record: block, files } of outcomes)
            for (const file of files)
                say(`kept ${await this.#house.store.saveResult(`${plan.requestId}/block-${block.block}/${file.name}`, file.content)}`);
        return { ...(0,report_view/* viewOf */.d)(record, 'done'), blocks };
    }
    /** Only where a person watches: a pipe gets the report alone. */
    #streams() {
        return process.stderr.isTTY === true && this.#question.given['json'] !== true;
    }
    /** A person at a terminal sees the findings first and is then asked. */
    async #asked(path, plan) {
        const waits = plan.verdict.kind === 'refuse' && plan.verdict.reasonCode === 'needs_approval';
        if (!this.#question.execute || !waits || !(0,ask/* isTerminal */.Hd)())
            return plan;
        const asked = { ...plan, verdict: { kind: 'run' } };
        const view = { ...(0,report_view/* viewOf */.d)((0,app_record/* plannedRecord */.w9)(this.#frame(plan), asked), 'planned'), blocks: plan.blocks.map(block_view/* blockView */.$) };
        process.stderr.write(renderTerminal(view, this.#rules.config.report, paletteFor(process.stderr)));
        return { ...plan, verdict: await (0,ask/* askAbout */.D2)(path, plan.risk, this.#asking) };
    }
    #warm(languages) {
        const { config } = this.#rules;
        const { docker, images } = config;
        const asked = (0,core_limits/* effectiveLimits */.W)(config, this.#options);
        if (!asked.ok)
            return;
        const { limits } = asked.value;
        this.#house
            .openSandbox(config)
            .warm(languages.map((language) => ({ language, image: images[language], limits, runtime: docker.runtime })));
    }
    #frame({ limits }) {
        const event = this.#question.execute ? 'run' : 'scan';
        const nobody = {
            repository: null,
            issueNumber: null,
            sourceId: null,
            author: null,
            requester: null,
            approver: null,
        };
        const createdAt = new Date(this.#house.clock.now()).toISOString();
        return { version: version/* VERSION */.x, createdAt, run: null, limits, trigger: { event, ...nobody } };
    }
    async #show(views) {
        if (views.length === 0)
            return;
        const record = mergeRecords(views.map((view) => view.record));
        const sarif = (0,options/* textOf */.b6)(this.#question.given, 'sarif');
        if (sarif !== null)
            await (0,files/* writeWhole */.f8)(sarif, `${JSON.stringify((0,report_sarif/* sarifOf */.$)(record), null, 2)}\n`);
        if (this.#question.given['json'] === true)
            process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
        else
            for (const view of views)
                process.stdout.write(renderTerminal(view, this.#reportOptions(), paletteFor(process.stdout)));
    }
    /** What was already seen as it came is not shown a second time on the same terminal. */
    #reportOptions() {
        const { report } = this.#rules.config;
        return this.#streams() && process.stdout.isTTY ? { ...report, output: false } : report;
    }
    #statusOf({ executions }) {
        const { execute } = this.#question;
        return Math.max(0, ...executions.map((block) => (execute ? (0,conclusion/* exitStatusOf */.et)(block.result) : (0,conclusion/* scanStatusOf */.BX)(block))));
    }
}
const paletteFor = (stream) => stream.isTTY && (process.env['NO_COLOR'] ?? '') === '' ? picocolors_default().createColors(true) : terminal_blocks_PLAIN;
async function readNamed(path) {
    if (path !== '-') {
        const file = await (0,files/* readText */.yR)(path);
        return file.ok ? (0,result.ok)({ name: path, text: file.value.text }) : (0,result/* err */._)(file.error.message);
    }
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    const text = (0,files/* decodeUtf8 */._6)(Buffer.concat(chunks), 'stdin');
    return text.ok ? (0,result.ok)({ name: '-', text: text.value.text }) : (0,result/* err */._)(text.error.message);
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