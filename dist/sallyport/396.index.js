"use strict";
exports.id = 396;
exports.ids = [396];
exports.modules = {

/***/ 39396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/cli/problem.js
var problem = __webpack_require__(74157);
// EXTERNAL MODULE: ./build/core/options.js
var options = __webpack_require__(43661);
// EXTERNAL MODULE: ./build/inspect/analysers.js
var analysers = __webpack_require__(83374);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
;// CONCATENATED MODULE: ./build/cli/program.js
/** The commands of the command line, their options and their help. The options of `/run` come from its own table. */




const EXIT_STATUS = `
Exit status: 0 all went well · 1 a program failed · 2 usage or configuration
             3 refused or not approved · 4 Docker, image or network trouble`;
function buildProgram(signal, setStatus) {
    const program = new esm/* Command */.uB('sallyport')
        .description('Runs code safely: checks syntax, scans what it could do, then runs it in a sandbox.')
        .version(version/* VERSION */.x, '-V, --version')
        .exitOverride()
        .showHelpAfterError('(sallyport --help shows what there is)')
        .configureHelp({ helpWidth: Math.min(80, process.stdout.columns ?? 80) })
        .addHelpText('after', `${EXIT_STATUS}\n\nStart with:  sallyport doctor\n             sallyport run examples/programs/hello.py`);
    addRun(program, signal, setStatus);
    addScan(program, signal, setStatus);
    addSimulate(program, setStatus);
    addAudit(program, setStatus);
    addDoctor(program, setStatus);
    return program;
}
/** What the scan of such programs loads in a thread of its own; a wrong guess is made good when they have been read. */
async function expectPrograms(files) {
    if (files.some((name) => name.endsWith('.py')))
        await (0,analysers/* expectLanguages */.f)(['python']);
}
/** The options of a `/run` line that also make sense here. */
function withRunOptions(command, names) {
    for (const name of names) {
        const { takes, says } = options/* OPTIONS */.lw[name];
        const value = takes === '' ? '' : ` <${takes.replace(/[<>]/g, '')}>`;
        const option = new esm/* Option */.c$(`--${name}${value}`, says);
        command.addOption(takes === '' ? option : option.argParser(everyValue));
    }
    return command;
}
/** Keeps them all, so that an option given twice is a mistake here as it is in a comment. */
const everyValue = (value, before = []) => [...before, value];
function withCommonOptions(command) {
    return command
        .option('--config <file>', 'configuration (default: .github/sallyport.yml, else the defaults)')
        .option('--json', 'print the execution record as JSON')
        .option('--jsonl', 'batch: read one JSON object per line of the files or of stdin, write one per line')
        .option('--concurrency <n>', 'how many at once (default: the number of cores)')
        .option('--sarif <file>', 'write the findings as SARIF 2.1.0');
}
function addRun(program, signal, setStatus) {
    const command = program
        .command('run')
        .argument('[file...]', 'Markdown (its code blocks), or a program by its ending; - is stdin')
        .description('check, scan and run programs, and report');
    withRunOptions(withCommonOptions(command), [
        'language',
        'timeout',
        'memory',
        'cpus',
        'disk',
        'policy',
        'network',
        'params',
        'stdin',
        'tests',
    ])
        .option('-y, --yes', 'run medium and high risk too, without asking')
        .addHelpText('after', `
Examples:
  sallyport run hello.py                        one program
  sallyport run README.md --timeout 10s         every code block of a document
  echo 'print(6 * 7)' | sallyport run - --language python
  sallyport run a.py b.js --json > record.json
  sallyport run --jsonl programs.jsonl --yes    a batch, one JSON object a line:
                                                {"id", "language", "code"}

Low risk runs at once. On a terminal medium and high risk are asked about;
elsewhere they are not run unless --yes is given.${EXIT_STATUS}`)
        .action(async (files, given) => {
        // First, and before the rest is loaded: both answer meanwhile.
        await expectPrograms(files);
        const { askEngine } = await Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 67512));
        const engine = await askEngine();
        const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(884), __webpack_require__.e(251), __webpack_require__.e(815), __webpack_require__.e(63), __webpack_require__.e(583), __webpack_require__.e(394), __webpack_require__.e(379), __webpack_require__.e(198), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 68820));
        setStatus(await runCommand({ files, given, signal, execute: true, engine }));
    });
}
function addScan(program, signal, setStatus) {
    const command = program
        .command('scan')
        .argument('[file...]', 'Markdown (its code blocks), or a program by its ending; - is stdin')
        .description('syntax, risk and quality; executes nothing');
    withRunOptions(withCommonOptions(command), ['language'])
        .option('--explain <rule>', 'explain one rule of the scan, and stop')
        .addHelpText('after', `
Examples:
  sallyport scan script.sh
  sallyport scan --sarif findings.sarif src/*.py
  sallyport scan --explain sh/process/download-to-shell

Exit status: 0 nothing above low risk · 1 a syntax error
             2 usage or configuration · 3 medium or high risk`)
        .action(async (files, given) => {
        await expectPrograms(files);
        const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(884), __webpack_require__.e(251), __webpack_require__.e(815), __webpack_require__.e(63), __webpack_require__.e(583), __webpack_require__.e(394), __webpack_require__.e(379), __webpack_require__.e(198), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 68820));
        setStatus(await runCommand({ files, given, signal, execute: false }));
    });
}
function addSimulate(program, setStatus) {
    program
        .command('simulate')
        .argument('<event>', 'a recorded webhook payload (JSON)')
        .description('play the whole action against a recorded event')
        .option('--github <url>', 'API of a GitHub to use (default: a local one, made from the event)')
        .option('--event <name>', 'the event’s name (default: told from the payload)')
        .option('--config <file>', 'configuration that the local GitHub shows on its default branch')
        .option('--replay <file>', 'for a task: the transcript of an earlier run in the place of a model')
        .option('--script <file>', 'for a task: replies of a scripted local model, a JSON list of texts')
        .option('--screen', 'show the posted report for a screen of 80 columns')
        .addHelpText('after', '\nExample:\n  sallyport simulate examples/events/run-comment.json \\\n    --config config/local-images.yml')
        .action(async (event, given) => {
        const { simulateCommand } = await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(830), __webpack_require__.e(63), __webpack_require__.e(583), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 96377));
        setStatus(await simulateCommand(event, given));
    });
}
function addAudit(program, setStatus) {
    program
        .command('audit')
        .description('who had what run, at which risk, approved by whom, and how it ended')
        .option('--repo <owner/name>', 'read the bot’s comments there (GITHUB_TOKEN)')
        .option('--records <dir>', 'read the record files (*.json) below a folder')
        .option('--html <file>', 'write one page with filters, plots and a table')
        .option('--json', 'print rows and totals as JSON')
        .option('--since <date>', 'only comments that changed since, such as 2026-11-01')
        .option('--author <id>', 'numeric id of the account that posts the reports')
        .option('--lang <lang>', 'language of page and summary: en or zh')
        .addHelpText('after', `
Examples:
  sallyport audit --records records/ --html audit.html
  GITHUB_TOKEN=… sallyport audit --repo acme/tools --html audit.html
  sallyport audit --records records/ --json | jq .figures

The page asks nobody for anything: it can be mailed, kept, opened anywhere.
Files that are no records are named, and the rest is shown.

Exit status: 0 done, also when some files were no records
             2 usage · 4 GitHub did not answer`)
        .action(async (given) => {
        const { auditCommand } = await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(251), __webpack_require__.e(392), __webpack_require__.e(63), __webpack_require__.e(379), __webpack_require__.e(231), __webpack_require__.e(261)]).then(__webpack_require__.bind(__webpack_require__, 17962));
        setStatus(await auditCommand(given));
    });
}
function addDoctor(program, setStatus) {
    program
        .command('doctor')
        .description('engine, images, permissions, configuration: what is missing, and the cure')
        .option('--config <file>', 'configuration (default: .github/sallyport.yml, else the defaults)')
        .option('--json', 'print the findings as JSON')
        .action(async (given) => {
        const { doctorCommand } = await Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(884), __webpack_require__.e(251), __webpack_require__.e(815), __webpack_require__.e(63), __webpack_require__.e(583), __webpack_require__.e(394), __webpack_require__.e(379), __webpack_require__.e(198), __webpack_require__.e(215)]).then(__webpack_require__.bind(__webpack_require__, 29215));
        setStatus(await doctorCommand(given));
    });
}

;// CONCATENATED MODULE: ./build/cli.js
/** The command line's door: words in, exit status out (contract §9). Everything it says goes to stderr but the answer. */



async function cli(words) {
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => stop.abort());
    // Whoever reads our output may stop reading (`| head`): that is their choice, no failure.
    process.stdout.on('error', () => process.exit(0));
    try {
        const status = { code: 0 };
        await buildProgram(stop.signal, (code) => {
            status.code = Math.max(status.code, code);
        }).parseAsync([...words], { from: 'user' });
        process.exitCode = status.code;
    }
    catch (error) {
        process.exitCode = exitStatusFor(error);
    }
}
function exitStatusFor(error) {
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? 0 : 2;
    if (error instanceof problem/* CliProblem */.qe) {
        (0,problem/* complain */.cc)(error.message);
        return error.exitStatus;
    }
    process.stderr.write(`sallyport: internal error. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 4;
}


/***/ }),

/***/ 74157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   qe: () => (/* binding */ CliProblem)
/* harmony export */ });
/* harmony import */ var _report_wrap__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74184);

/** Something the person at the command line can mend. Ends the command with words and its exit status (contract §9). */
class CliProblem extends Error {
    exitStatus;
    constructor(exitStatus, message) {
        super(message);
        this.name = 'CliProblem';
        this.exitStatus = exitStatus;
    }
}
function complain(message) {
    const text = `sallyport: ${message}`;
    process.stderr.write(`${process.stderr.isTTY === true ? folded(text) : text}\n`);
}
/** What is being done, for people. */
const say = (message) => {
    process.stderr.write(`${message}\n`);
};
/** Lines that are indented stay so. */
const folded = (text) => text
    .split('\n')
    .flatMap((line) => (0,_report_wrap__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(line.trimStart(), /^ */.exec(line)?.[0] ?? ''))
    .join('\n');
/** The place in the file where there is one, the message, and the nearest valid word. */
function sentenceOf(file, { line, column, message, suggestion }) {
    const place = line === null ? file : `${file}:${line}${column === null ? '' : `:${column}`}`;
    return `${place}: ${message}.${suggestion === null ? '' : ` Did you mean ${suggestion}?`}`;
}


/***/ }),

/***/ 43661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ takeOptions),
/* harmony export */   Bl: () => (/* binding */ unknownLanguage),
/* harmony export */   QW: () => (/* binding */ writtenOptions),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   lz: () => (/* binding */ NO_OPTIONS)
/* harmony export */ });
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29832);
/* harmony import */ var _program_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2463);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8918);
/* harmony import */ var _units__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24680);




const NO_OPTIONS = {
    language: null,
    timeoutMs: null,
    memoryBytes: null,
    cpus: null,
    diskBytes: null,
    policy: null,
    network: [],
    parameters: null,
    stdin: null,
    tests: false,
};
const MIB = 1024 ** 2;
const option = (takes, says, expected, read) => ({
    takes,
    says,
    expected,
    read,
});
/** The least values are the configuration's own: below them nothing starts. */
const OPTIONS = {
    language: option('python', 'Language of blocks without a language word, or of the program to write', 'a language word', (word, { languageOf }) => {
        const language = languageOf(word);
        return language === null ? null : { language };
    }),
    timeout: option('90s', 'Longest running time', 'a time from 100ms, such as 90s, 2m or 120 (seconds)', (value) => atLeast((0,_units__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(value), 100, (timeoutMs) => ({ timeoutMs }))),
    memory: option('512m', 'Memory', 'a size from 32m, such as 512m or 1g', (value) => atLeast((0,_units__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(value), 32 * MIB, (memoryBytes) => ({ memoryBytes }))),
    cpus: option('1', 'CPUs, also a fraction', 'a number from 0.1, such as 0.5 or 2', (value) => atLeast(/^\d{1,3}(?:\.\d{1,3})?$/.test(value) ? Number(value) : null, 0.1, (cpus) => ({ cpus }))),
    disk: option('100m', 'Space for files', 'a size from 1m, such as 100m', (value) => atLeast((0,_units__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(value), MIB, (diskBytes) => ({ diskBytes }))),
    policy: option('strict', 'Sandbox policy', 'the name of a policy, such as strict', (policy) => /^[a-z][a-z0-9-]{0,31}$/.test(policy) ? { policy } : null),
    network: option('host,host', 'Hosts the program may reach', 'host names joined by commas', (value) => {
        const network = value.toLowerCase().split(',');
        return network.every((host) => HOST.test(host)) ? { network } : null;
    }),
    params: option('\'{"radius":5}\'', 'Parameters of the program', 'a JSON object', (parameters) => ({ parameters })),
    stdin: option("'text'", 'Standard input of the program', 'text', (stdin) => ({ stdin })),
    tests: option('', 'Also write tests for the program', '', () => ({ tests: true })),
};
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
const atLeast = (value, least, name) => (value === null || value < least ? null : name(value));
const NAMES = Object.keys(OPTIONS);
/** Takes the options out of a command's words, wherever they stand. A lone `--` ends them: what follows is text. */
function takeOptions(words, vocabulary) {
    const text = [];
    const given = new Map();
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined)
            break;
        if (word.raw === '--')
            return (0,_result__WEBPACK_IMPORTED_MODULE_3__.ok)({ options: merged(given), text: [...text, ...words.slice(index + 1)] });
        if (!looksLikeOption(word)) {
            text.push(word);
            continue;
        }
        const taken = takeOption(word, words[index + 1], { vocabulary, given });
        if (!taken.ok)
            return taken;
        given.set(taken.value.name, taken.value.options);
        index += taken.value.usedNext ? 1 : 0;
    }
    return (0,_result__WEBPACK_IMPORTED_MODULE_3__.ok)({ options: merged(given), text });
}
function merged(given) {
    let options = NO_OPTIONS;
    for (const more of given.values())
        options = { ...options, ...more };
    return options;
}
/** One dash, or the long one that telephones make of two, is somebody's try at an option. */
const looksLikeOption = ({ raw }) => /^(?:--|[-\u2013\u2014]+\p{L})/u.test(raw);
function takeOption(word, next, { vocabulary, given }) {
    const { at } = word;
    const [, name = '', assigned] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word.value) ?? [];
    if (!isOption(name))
        return (0,_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(unknownOption(word));
    if (given.has(name))
        return (0,_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', `--${name} stands twice: give it once`, { at }));
    const { takes, expected, read } = OPTIONS[name];
    if (takes === '' && assigned !== undefined)
        return (0,_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', `--${name} is a switch and takes no value: write --${name} alone`, { at }));
    const usedNext = takes !== '' && assigned === undefined;
    const value = usedNext ? valueIn(next) : (assigned ?? '');
    if (value === null)
        return (0,_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', `--${name} has no value: it takes ${expected}, as in --${name} ${takes}`, { at }));
    if (/^[\u201c\u201d\u2018\u2019]/.test(value))
        return (0,_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', `--${name} has curly quotes; only straight ones (' and ") hold words together`, { at }));
    const options = read(value, vocabulary);
    if (options === null)
        return (0,_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(wrongValue(name, value, { word, vocabulary }));
    const wrong = options.parameters === undefined || options.parameters === null ? null : (0,_program_text__WEBPACK_IMPORTED_MODULE_1__/* .parametersProblem */ .GK)(options.parameters, at);
    return wrong === null ? (0,_result__WEBPACK_IMPORTED_MODULE_3__.ok)({ name, options, usedNext }) : (0,_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(wrong);
}
const isOption = (name) => Object.hasOwn(OPTIONS, name);
/** The next word, unless it is an option itself. A quoted one is always a value. */
const valueIn = (next) => next === undefined || next.raw.startsWith('--') ? null : next.value;
function unknownOption({ value, at }) {
    const name = value.replace(/^[-\u2013\u2014]+/u, '').replace(/=[\s\S]*$/, '');
    const nearest = isOption(name)
        ? name
        : ((0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(name, NAMES) ?? NAMES.find((known) => name !== '' && known.startsWith(name)));
    return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', `There is no option ${(0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value.replace(/=[\s\S]*$/, ''))}. Options are ${NAMES.map((known) => `--${known}`).join(', ')}; for text that begins with a dash put -- before it`, { at, suggestion: nearest === undefined ? null : `--${nearest}` });
}
function wrongValue(name, value, { word: { at }, vocabulary }) {
    if (name === 'language')
        return unknownLanguage(value, { at, vocabulary });
    return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', `--${name} takes ${OPTIONS[name].expected}, not ${(0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`, { at });
}
/** `place` says where the word stands. */
function unknownLanguage(word, { at, vocabulary }) {
    const words = [...new Set(vocabulary.languageWords.map((known) => vocabulary.languageOf(known)))].join(', ');
    return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('unknown_language', `${(0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(word)} is no language that Sallyport runs. It runs ${words}`, {
        at,
        suggestion: (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(word, vocabulary.languageWords),
    });
}
/** The options that were given, by name, in one canonical form: what a request's digest covers. */
function writtenOptions(options) {
    const { language, timeoutMs, memoryBytes, cpus, diskBytes, policy, network, parameters, stdin, tests } = options;
    const values = { language, timeoutMs, memoryBytes, cpus, diskBytes, policy, parameters, stdin };
    return Object.fromEntries([
        ...Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
        ...(network.length === 0 ? [] : [['network', network.join(',')]]),
        ...(tests ? [['tests', 'true']] : []),
    ]);
}


/***/ }),

/***/ 29832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** One thing that is wrong with what somebody asked for: a value, never an exception. */

const problem = (reasonCode, message, details = {}) => ({
    reasonCode,
    message,
    line: details.at?.line ?? null,
    column: details.at?.column ?? null,
    suggestion: details.suggestion ?? null,
});
/** Longer words are no slips of the finger; they would only cost time. */
const WORD_MAX = 40;
/** The valid word nearest to a mistyped one, in any case; `null` when more than a third of its letters are wrong. */
function nearestWord(word, valid) {
    const typed = word.toLowerCase();
    if (typed === '' || typed.length > WORD_MAX || valid.length === 0)
        return null;
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(typed, valid);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, nearest) <= Math.max(1, Math.floor(typed.length / 3)) ? nearest : null;
}
const SHOWN_MAX = 60;
/** A foreign word as a message may hold it: on one line, bounded. */
const shown = (word) => (word.length > SHOWN_MAX ? `${word.slice(0, SHOWN_MAX)}…` : word);


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ parametersProblem),
/* harmony export */   bu: () => (/* binding */ codeProblem),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   oi: () => (/* binding */ inputProblem)
/* harmony export */ });
/* unused harmony export INPUT_BYTES_MAX */
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29832);
/** May this text enter the sandbox at all? Asked of every block before anything else looks at it. */

/** Bytes of UTF-8 that parameters and stdin may have, each. */
const INPUT_BYTES_MAX = 1024 * 1024;
/** Control characters but tab, line feed and carriage return; half a surrogate pair; what decoding left of bad bytes. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|\ufffd/u;
/**
 * Code: `limits.code` counts characters (an emoji is one); the line end before the closing fence is the fence's.
 * `line` is where the text's first line stands.
 */
function codeProblem(source, line, maxCharacters) {
    if (source.trim() === '')
        return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('no_code', 'The block is empty: write a program into it', { at: { line, column: 1 } });
    const length = lengthOf(source.endsWith('\n') ? source.slice(0, -1) : source);
    if (length > maxCharacters)
        return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('code_too_long', `The code has ${length} characters and at most ${maxCharacters} are allowed: shorten it, or raise \`limits.code\``, { at: { line, column: 1 } });
    return charactersProblem(source, line);
}
/** Characters, not UTF-16 units. */
const lengthOf = (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
function charactersProblem(source, line) {
    const found = FORBIDDEN.exec(source);
    if (found === null)
        return null;
    const before = source.slice(0, found.index).split(/\r\n|[\r\n]/);
    const at = { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
    return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('invalid_characters', `The code holds ${nameOf(found[0])}; code is UTF-8 text with tabs and line ends: write it as an escape, or remove it`, { at });
}
function nameOf(character) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (character === '\ufffd')
        return `${code}, the mark of bytes that are no UTF-8`;
    return /\p{Cs}/u.test(character) ? `${code}, half of a character` : `the control character ${code}`;
}
/** What goes in beside the code may hold any character that UTF-8 has, up to its size. `noun` names it. */
function inputProblem(noun, text, at) {
    if (/\p{Cs}/u.test(text))
        return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('invalid_characters', `The ${noun} holds half of a character, which UTF-8 cannot carry`, { at });
    const bytes = Buffer.byteLength(text, 'utf8');
    if (bytes <= INPUT_BYTES_MAX)
        return null;
    return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('limit_exceeded', `The ${noun} has ${bytes} bytes and at most ${INPUT_BYTES_MAX} are allowed`, { at });
}
/** Parameters are one JSON object; its text goes on as written, so that no digit of a large number is lost. */
function parametersProblem(text, at) {
    const value = jsonOf(text);
    if (!value.ok)
        return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', `The parameters are no JSON: ${value.error}`, { at });
    if (typeof value.value !== 'object' || value.value === null || Array.isArray(value.value))
        return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', 'The parameters are no JSON object: write {"name": value}', { at });
    return inputProblem('parameters', text, at);
}
function jsonOf(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        const curly = /[\u201c\u201d\u2018\u2019]/.test(text) ? ' (it has curly quotes; JSON takes straight ones)' : '';
        return { ok: false, error: `${error instanceof Error ? error.message : String(error)}${curly}` };
    }
}


/***/ }),

/***/ 24680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   SK: () => (/* binding */ SIZE),
/* harmony export */   ft: () => (/* binding */ DURATION),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/** Durations and sizes as people write them: `90s`, `2m`, `512m`, `1.5g`. */
const MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const BYTES = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
/** The forms, for schemas and messages. */
const DURATION = /^\d{1,9}(\.\d{1,3})?(ms|s|m|h|d)?$/;
const SIZE = /^\d{1,15}(\.\d{1,3})?([bkmgBKMG][bB]?)?$/;
/** Milliseconds; a bare number is seconds. `null` for everything that is no duration. */
function parseDuration(text) {
    if (!DURATION.test(text))
        return null;
    const unit = text.replace(/^[\d.]+/, '') || 's';
    return Math.round(Number.parseFloat(text) * (MS[unit] ?? Number.NaN));
}
/** Bytes, with Docker's binary units; a bare number is bytes. `null` for everything that is no size. */
function parseSize(text) {
    if (!SIZE.test(text))
        return null;
    const unit = text
        .replace(/^[\d.]+/, '')
        .toLowerCase()
        .charAt(0) || 'b';
    return Math.round(Number.parseFloat(text) * (BYTES[unit] ?? Number.NaN));
}
const written = (value, units) => {
    const [name, factor] = units.find(([, size]) => value >= size && value % size === 0) ?? units.at(-1) ?? ['', 1];
    return `${value / factor}${name}`;
};
/** Milliseconds as an option takes them, in the largest unit that leaves no fraction: `90s`, `5m`. */
const durationText = (ms) => written(ms, Object.entries(MS).reverse());
/** Bytes as an option takes them: `512m`. */
const sizeText = (bytes) => written(bytes, Object.entries(BYTES).reverse());


/***/ }),

/***/ 83374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ analyserFor),
/* harmony export */   f: () => (/* binding */ expectLanguages)
/* harmony export */ });
/** Such code is about to come: what takes long to load, and not in this thread, is loaded from now on. */
async function expectLanguages(languages) {
    if (languages.includes('python'))
        (await __webpack_require__.e(/* import() */ 525).then(__webpack_require__.bind(__webpack_require__, 94525))).startRuff();
}
async function analyserFor(language) {
    switch (language) {
        case 'python':
            return (await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 67642))).python;
        case 'bash':
            return (await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 46883))).bash;
        case 'javascript':
            return (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 60003))).javascript;
        case 'typescript':
            return (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 60003))).typescript;
    }
}


/***/ }),

/***/ 74184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
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


/***/ }),

/***/ 18743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Sallyport's own version; a test holds it against package.json. */
const VERSION = '0.1.0';


/***/ })

};
;