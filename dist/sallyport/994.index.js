exports.id = 994;
exports.ids = [994];
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
function startSandbox(config, { engine, concurrency = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() }) {
    const docker = engine?.docker ?? (0,_adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_2__/* .connectDocker */ .Z)();
    const facts = engine === undefined ? {} : { facts: engine.facts };
    // What an earlier run could not remove: its deadline is long past. Nobody waits for this.
    (0,_adapters_docker_sweep__WEBPACK_IMPORTED_MODULE_4__/* .sweep */ .X)({ docker, now: Date.now() }).catch(() => undefined);
    return (0,_adapters_docker_sandbox__WEBPACK_IMPORTED_MODULE_3__/* .createSandbox */ ._)({ docker, runId: `cli-${process.pid}`, pull: config.docker.pull, concurrency, ...facts });
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

/***/ 91994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

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
// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(59392);
// EXTERNAL MODULE: ./build/report/view.js
var report_view = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/cli/ask.js
var ask = __webpack_require__(63819);
// EXTERNAL MODULE: ./build/cli/colours.js
var colours = __webpack_require__(46935);
// EXTERNAL MODULE: ./build/cli/house.js
var cli_house = __webpack_require__(99870);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/report/quote.js
var quote = __webpack_require__(13126);
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
    const engine = records.find((record) => record.engine !== undefined)?.engine;
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
        ...(engine === undefined ? {} : { engine }),
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



















const say = (message) => {
    process.stderr.write(`${message}\n`);
};
async function runCommand(question) {
    const { files, given, signal, engine = null } = question;
    const rule = (0,options/* textOf */.b6)(given, 'explain');
    if (rule !== null)
        return (await Promise.all(/* import() */[__webpack_require__.e(178), __webpack_require__.e(326)]).then(__webpack_require__.bind(__webpack_require__, 32326))).explainRule(rule);
    const isBatch = given['jsonl'] === true;
    if (files.length === 0 && !(isBatch && process.stdin.isTTY !== true))
        throw new problem/* CliProblem */.qe(2, 'Name at least one file; - is stdin.');
    const rules = await (0,cli_house/* readHouseRules */.E0)((0,options/* textOf */.b6)(given, 'config'));
    const house = (0,cli_house/* openHouse */.hb)({ signal, say, concurrency: (0,options/* concurrencyOf */.RO)(given), ...(engine === null ? {} : { engine }) });
    try {
        if (isBatch)
            return await (await __webpack_require__.e(/* import() */ 550).then(__webpack_require__.bind(__webpack_require__, 42550))).runBatch({ ...question, rules, house });
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
    #opened = null;
    constructor(question, rules, house) {
        this.#question = question;
        this.#rules = rules;
        this.#house = house;
        this.#options = (0,options/* runOptions */.Ku)(question.given);
        this.#asking = { yes: question.given['yes'] === true, signal: question.signal };
    }
    async run() {
        const told = [];
        for (const path of this.#question.files)
            told.push(await this.#file(path));
        for (const { complaint } of told)
            if (complaint !== null)
                (0,problem/* complain */.cc)(complaint);
        await this.#show(told);
        return Math.max(...told.map(({ view }) => this.#statusOf(view.record)));
    }
    async #file(path) {
        const text = await readNamed(path);
        if (!text.ok)
            return this.#refused(text.error, text.error.message);
        const { config } = this.#rules;
        const found = (0,direct/* readPrograms */.w)(text.value, this.#options, config);
        if (!found.ok)
            return this.#refused(found.error, (0,problem/* sentenceOf */.$N)(path, found.error));
        const { programs } = found.value;
        if (this.#question.execute)
            await this.#warm(programs.map(({ snippet }) => snippet.language));
        const scan = await this.#inspector();
        const plan = await (0,direct/* planDirect */.h)({
            programs,
            options: this.#options,
            config,
            configDigest: scan.digest,
            inspector: scan.inspector,
            repositoryId: 0,
            headSha: null,
            decide: (risk) => (0,ask/* verdictFor */.Xb)(risk, this.#asking),
        });
        if (!plan.ok)
            return this.#refused(plan.error, (0,problem/* sentenceOf */.$N)(path, plan.error));
        const view = await this.#carryOut(path, plan.value);
        return { view: { ...view, skipped: found.value.skipped }, complaint: null };
    }
    #refused({ reasonCode, message }, complaint) {
        const frame = this.#frame((0,core_limits/* defaultLimits */.M)(this.#rules.config));
        return { view: (0,report_view/* viewOf */.d)((0,app_record/* refusedRecord */.ou)(frame, reasonCode, message), 'refused'), complaint };
    }
    /** Loading it keeps this thread, too. */
    #inspector() {
        this.#opened ??= (0,cli_house/* inspectorFor */.lw)(this.#rules);
        return this.#opened;
    }
    async #carryOut(path, planned) {
        const plan = await this.#asked(path, planned);
        const frame = this.#frame(plan.limits);
        const blocks = plan.blocks.map(block_view/* blockView */.$);
        if (!this.#question.execute)
            return { ...(0,report_view/* viewOf */.d)(scanRecord(frame, plan), 'planned'), blocks };
        if (plan.verdict.kind !== 'run')
            return { ...(0,report_view/* viewOf */.d)((0,app_record/* plannedRecord */.w9)(frame, plan), 'refused'), blocks };
        if (process.stderr.isTTY)
            say((0,colours/* paletteFor */.D)(process.stderr).dim(`running ${path} …`));
        const sandbox = this.#house.openSandbox(this.#rules.config);
        const live = this.#streams()
            ? createLiveOutput((text) => process.stderr.write(text), (0,colours/* paletteFor */.D)(process.stderr))
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
        const view = {
            ...(0,report_view/* viewOf */.d)((0,app_record/* plannedRecord */.w9)(this.#frame(plan.limits), asked), 'planned'),
            blocks: plan.blocks.map(block_view/* blockView */.$),
        };
        process.stderr.write((0,terminal/* renderTerminal */.bF)(view, this.#rules.config.report, (0,colours/* paletteFor */.D)(process.stderr)));
        return { ...plan, verdict: await (0,ask/* askAbout */.D2)(path, plan.risk, this.#asking) };
    }
    /** Before the scan, which then keeps this thread. */
    async #warm(languages) {
        const { config } = this.#rules;
        const { docker, images } = config;
        const asked = (0,core_limits/* effectiveLimits */.W)(config, this.#options);
        if (!asked.ok)
            return;
        const { limits } = asked.value;
        await this.#house
            .openSandbox(config)
            .warm(languages.map((language) => ({ language, image: images[language], limits, runtime: docker.runtime })));
    }
    #frame(limits) {
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
    async #show(told) {
        const record = mergeRecords(told.map(({ view }) => view.record));
        const sarif = (0,options/* textOf */.b6)(this.#question.given, 'sarif');
        if (sarif !== null)
            await (0,files/* writeWhole */.f8)(sarif, `${JSON.stringify((0,report_sarif/* sarifOf */.$)(record), null, 2)}\n`);
        if (this.#question.given['json'] === true)
            process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
        else
            for (const { view, complaint } of told)
                if (complaint === null)
                    process.stdout.write((0,terminal/* renderTerminal */.bF)(view, this.#reportOptions(), (0,colours/* paletteFor */.D)(process.stdout)));
    }
    /** What was already seen as it came is not shown a second time on the same terminal. */
    #reportOptions() {
        const { report } = this.#rules.config;
        return this.#streams() && process.stdout.isTTY ? { ...report, output: false } : report;
    }
    #statusOf({ executions, reasonCode }) {
        const { execute } = this.#question;
        if (executions.length === 0)
            return (0,conclusion/* exitStatusOf */.et)({ status: 'not-run', success: false, reasonCode });
        return Math.max(0, ...executions.map((block) => (execute ? (0,conclusion/* exitStatusOf */.et)(block.result) : (0,conclusion/* scanStatusOf */.BX)(block))));
    }
}
/** Its decision is the one that a run would meet unasked; its words are a scan's. */
const scanRecord = (frame, plan) => ({
    ...(0,app_record/* plannedRecord */.w9)(frame, plan),
    message: 'Scanned; nothing was run.',
});
async function readNamed(path) {
    if (path !== '-') {
        const file = await (0,files/* readText */.yR)(path);
        return file.ok ? (0,result.ok)({ name: path, text: file.value.text }) : file;
    }
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    const text = (0,files/* decodeUtf8 */._6)(Buffer.concat(chunks), 'stdin');
    return text.ok ? (0,result.ok)({ name: '-', text: text.value.text }) : text;
}


/***/ }),

/***/ 47905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ riskAtLeast),
/* harmony export */   gh: () => (/* binding */ highestRisk),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   tc: () => (/* binding */ roleAtLeast),
/* harmony export */   x5: () => (/* binding */ lowestRole)
/* harmony export */ });
const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const RISKS = ['low', 'medium', 'high'];
const roleAtLeast = (role, least) => ROLES.indexOf(role) >= ROLES.indexOf(least);
/** The authority of a request is the lowest of everyone whose hands its text went through. Nobody grants nothing. */
const lowestRole = (roles) => roles.reduce((lowest, role) => (roleAtLeast(role, lowest) ? lowest : role), roles.length === 0 ? 'none' : 'admin');
const riskAtLeast = (risk, least) => RISKS.indexOf(risk) >= RISKS.indexOf(least);
const highestRisk = (risks) => risks.reduce((highest, risk) => (riskAtLeast(risk, highest) ? risk : highest), 'low');
/**
 * The role in GitHub's collaborator-permission answer. `permission` folds maintain into write and triage into read,
 * so `user.permissions` decides, and a custom role counts as its base permission. Where `role_name` is one of GitHub's
 * own and says less, that is believed: two answers that do not agree grant the lesser.
 */
function roleOf(permissions, roleName = '') {
    const named = ROLES.find((role) => role === roleName);
    const base = baseRole(permissions);
    return named === undefined ? base : lowestRole([base, named]);
}
function baseRole(permissions) {
    if (permissions['admin'] === true)
        return 'admin';
    if (permissions['maintain'] === true)
        return 'maintain';
    if (permissions['push'] === true)
        return 'write';
    if (permissions['triage'] === true)
        return 'triage';
    return permissions['pull'] === true ? 'read' : 'none';
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