"use strict";
exports.id = 986;
exports.ids = [986];
exports.modules = {

/***/ 63819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 24986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Session: () => (/* binding */ Session)
});

// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(42543);
// EXTERNAL MODULE: ./build/app/block-view.js
var block_view = __webpack_require__(85494);
// EXTERNAL MODULE: ./build/app/direct.js
var direct = __webpack_require__(13082);
// EXTERNAL MODULE: ./build/app/leave.js
var leave = __webpack_require__(75900);
// EXTERNAL MODULE: ./build/app/record.js
var app_record = __webpack_require__(93350);
// EXTERNAL MODULE: ./build/app/run-request.js
var run_request = __webpack_require__(69370);
// EXTERNAL MODULE: ./build/core/conclusion.js
var conclusion = __webpack_require__(95600);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(13779);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/report/sarif.js
var report_sarif = __webpack_require__(85375);
// EXTERNAL MODULE: ./build/report/terminal.js + 3 modules
var terminal = __webpack_require__(20583);
// EXTERNAL MODULE: ./build/report/view.js
var report_view = __webpack_require__(8609);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/cli/ask.js
var ask = __webpack_require__(63819);
// EXTERNAL MODULE: ./build/cli/colours.js
var colours = __webpack_require__(46935);
// EXTERNAL MODULE: ./build/cli/house.js
var house = __webpack_require__(99870);
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
// EXTERNAL MODULE: ./build/cli/warm.js
var warm = __webpack_require__(69265);
;// CONCATENATED MODULE: ./build/cli/session.js
/** One `sallyport run` or `scan` of named files: each is planned, run where that is asked, and told. */





















class Session {
    #question;
    #rules;
    #house;
    #progress;
    #options;
    #warmed;
    #asking;
    #opened = null;
    constructor(question, { rules, house, progress, options, warmed }) {
        this.#question = question;
        this.#rules = rules;
        this.#house = house;
        this.#progress = progress;
        this.#options = options;
        this.#warmed = warmed;
        this.#asking = { yes: question.given['yes'] === true, signal: question.signal };
    }
    async run() {
        const told = [];
        for (const path of this.#question.files)
            told.push(await this.#file(path));
        this.#progress.end();
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
        this.#progress.step(`scanning ${path}`);
        if (this.#question.execute && path !== this.#warmed)
            // Before the scan, which then keeps this thread.
            await (0,warm/* warmLanguages */.r)({ house: this.#house, rules: this.#rules, options: this.#options }, programs.map(({ snippet }) => snippet.language));
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
        const frame = this.#frame((0,limits/* defaultLimits */.M)(this.#rules.config));
        return { view: (0,report_view/* viewOf */.d)((0,app_record/* refusedRecord */.ou)(frame, reasonCode, message), 'refused'), complaint };
    }
    /** Loading it keeps this thread, too. */
    #inspector() {
        this.#opened ??= (0,house/* inspectorFor */.lw)(this.#rules);
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
        this.#progress.step(`running ${path}`);
        const sandbox = this.#house.openSandbox(this.#rules.config);
        const write = (text) => {
            this.#progress.clear();
            process.stderr.write(text);
        };
        const live = this.#streams() ? createLiveOutput(write, (0,colours/* paletteFor */.D)(process.stderr)) : null;
        const onOutput = live === null ? {} : { onOutput: live.listen };
        const { record, outcomes } = await (0,run_request/* runRequest */.B)(this.#house, { frame, plan, sandbox, ...onOutput });
        live?.end();
        this.#progress.end();
        const kept = await (0,leave/* keepFiles */.N9)(this.#house.store, { requestId: plan.requestId, outcomes }, (name) => (0,problem/* complain */.cc)(`results/${name} cannot be written: a folder of that name is in the way, or the disk refuses it.`));
        for (const file of kept)
            (0,problem/* say */.cv)(`kept ${file}`);
        return { ...(0,report_view/* viewOf */.d)(record, 'done'), blocks: (0,block_view/* withOutcomes */.I)(blocks, outcomes) };
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
        this.#progress.end();
        const asked = { ...plan, verdict: { kind: 'run' } };
        const view = {
            ...(0,report_view/* viewOf */.d)((0,app_record/* plannedRecord */.w9)(this.#frame(plan.limits), asked), 'planned'),
            blocks: plan.blocks.map(block_view/* blockView */.$),
        };
        process.stderr.write((0,terminal/* renderTerminal */.bF)(view, this.#rules.config.report, (0,colours/* paletteFor */.D)(process.stderr)));
        return { ...plan, verdict: await (0,ask/* askAbout */.D2)(path, plan.risk, this.#asking) };
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


/***/ })

};
;