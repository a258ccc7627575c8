"use strict";
exports.id = 88;
exports.ids = [88];
exports.modules = {

/***/ 85494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ blockView),
/* harmony export */   I: () => (/* binding */ withOutcomes)
/* harmony export */ });
function blockView({ number, snippet }) {
    const { expect, files, parameters, stdin, tests } = snippet;
    const material = (role, text) => text === null ? [] : [{ role, name: null, text }];
    const testText = tests === null ? null : tests.kind === 'code' ? tests.source : JSON.stringify(tests.cases, null, 2);
    return {
        block: number,
        caption: null,
        expect,
        materials: [
            ...files.map(({ name, source }) => ({ role: 'file', name, text: source })),
            ...material('params', parameters),
            ...material('stdin', stdin),
            ...material('tests', testText),
        ],
        memory: [],
    };
}
/** What only a run can add: how much memory was used when, and the first rows of the tables that were left. */
const withOutcomes = (blocks, outcomes) => blocks.map((block) => {
    const outcome = outcomes.find(({ record }) => record.block === block.block);
    return outcome === undefined ? block : { ...block, memory: outcome.memory, tables: tablesIn(outcome) };
});
const TABLE_BYTES = 16 * 1024;
const tablesIn = ({ files }) => files
    .filter(({ name, content }) => /\.csv$/i.test(name) && content.length > 0)
    .map(({ name, content }) => ({
    name,
    text: new TextDecoder().decode(content.subarray(0, TABLE_BYTES)),
    isWhole: content.length <= TABLE_BYTES,
}));


/***/ }),

/***/ 75900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ keepFiles),
/* harmony export */   Ns: () => (/* binding */ artifactsOf),
/* harmony export */   qG: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _report_check_run__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62910);
/* harmony import */ var _report_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10636);
/* harmony import */ var _report_sarif__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85375);
/* harmony import */ var _ports__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93111);




/** Where the files of a run are, once the workflow has uploaded them. */
const artifactsOf = ({ run }) => run === null ? null : `${run.url}#artifacts`;
/** Kept free for requests that end later in the same step: their pages then have what matters at least. */
const RESERVE_BYTES = 64 * 1024;
const LEAST_BYTES = 8 * 1024;
async function leave(house, leaving) {
    const { store, settings, log } = house;
    const { view, outcomes, options, commentUrl } = leaving;
    const { record } = view;
    const name = record.requestId ?? leaving.fallbackName;
    const [hasCheck, reportPath, sarifPath] = await Promise.all([
        showCheck(house, leaving),
        store.saveRecord(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`),
        record.executions.length === 0 ? null : store.saveRecord(`${name}.sarif`, sarifText(record, settings.rulesUrl)),
        keepFiles(store, { requestId: name, outcomes }, (_, error) => log.warn(`A file that a program left could not be kept (${codeOf(error)}).`)),
    ]);
    await store.appendSummary((0,_report_markdown__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)(view, options, Math.max(LEAST_BYTES, store.summaryRoom() - RESERVE_BYTES)));
    return { record, view, reportPath, sarifPath, commentUrl, hasCheck };
}
/** A check is an extra: without it the report still tells everything. */
async function showCheck({ log, settings }, { view, options, onCommit }) {
    if (onCommit === null)
        return false;
    try {
        const check = { ...(0,_report_check_run__WEBPACK_IMPORTED_MODULE_0__/* .checkRunOf */ .R)(view, options), requestId: view.record.requestId, url: settings.run?.url ?? null };
        return await onCommit.forge.publishCheck(onCommit.headSha, check);
    }
    catch (error) {
        if (!(error instanceof _ports__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q))
            throw error;
        log.warn(error.message);
        return false;
    }
}
const sarifText = (record, rulesUrl) => `${JSON.stringify((0,_report_sarif__WEBPACK_IMPORTED_MODULE_2__/* .sarifOf */ .$)(record, rulesUrl), null, 2)}\n`;
/**
 * Keeps what programs left. Names are the program's choice: one that the disk refuses, or where a folder stands already,
 * costs that file alone, and `unkept` hears of it.
 */
async function keepFiles(store, { requestId, outcomes }, unkept) {
    const kept = outcomes.flatMap(({ record, files }) => files.map(async ({ name, content }) => {
        const path = `${requestId}/block-${record.block}/${name}`;
        return await store.saveResult(path, content).catch((error) => {
            unkept(path, error);
            return null;
        });
    }));
    return (await Promise.all(kept)).filter((path) => path !== null);
}
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';


/***/ }),

/***/ 93111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/** GitHub failed or refused. `status` is 0 when it did not answer. */
class ForgeError extends Error {
    status;
    constructor(message, status, cause) {
        super(message, { cause });
        this.name = 'ForgeError';
        this.status = status;
    }
}


/***/ }),

/***/ 93350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ ranRecord),
/* harmony export */   fQ: () => (/* binding */ answeredRecord),
/* harmony export */   ou: () => (/* binding */ refusedRecord),
/* harmony export */   rp: () => (/* binding */ runningRecord),
/* harmony export */   w9: () => (/* binding */ plannedRecord)
/* harmony export */ });
/* harmony import */ var _core_conclusion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95600);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8918);
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35553);
/** Stage three's document: the execution record of one request, whatever became of it. */



/** The record of a request that never came as far as a plan. */
function refusedRecord(frame, reasonCode, message) {
    const decision = reasonCode === 'no_command' || reasonCode === 'bot_author' || reasonCode === 'duplicate' ? 'ignore' : 'refuse';
    return {
        ...blank(frame),
        decision,
        reasonCode,
        message,
        conclusion: (0,_core_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .concludeWithout */ .AZ)(decision, reasonCode),
    };
}
/** The record of a command that was answered with words alone (`help`, `status`). */
const answeredRecord = (frame, message) => ({ ...blank(frame), message });
/** The record of a plan that waits, is refused, or is about to run: nothing of it has run. */
function plannedRecord(frame, plan) {
    const { decision, reasonCode, message } = verdictWords(plan);
    return {
        ...blank(frame),
        ...facts(plan),
        decision,
        reasonCode,
        message,
        conclusion: decision === 'run' ? 'neutral' : (0,_core_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .concludeWithout */ .AZ)(decision, reasonCode),
        executions: plan.blocks.map((block) => (0,_run__WEBPACK_IMPORTED_MODULE_1__/* .blockRecord */ .p5)(block, (0,_run__WEBPACK_IMPORTED_MODULE_1__/* .notRun */ .nE)(block, reasonCode))),
        timings: { totalMs: plan.scanMs, scanMs: plan.scanMs, imageMs: 0, runMs: 0 },
    };
}
/** The record of a plan that is on its way: what ended has its result, what is still to come has none. */
const runningRecord = (planned, done) => ({
    ...planned,
    executions: planned.executions.map((block) => done.find(({ record }) => record.block === block.block)?.record ?? block),
});
function ranRecord(frame, plan, outcomes, times) {
    const executions = outcomes.map(({ record }) => record);
    const results = executions.map(({ result }) => result);
    const conclusion = (0,_core_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .concludeRun */ .jf)(results);
    const failed = results.filter(({ success }) => !success).length;
    const engine = outcomes.find((outcome) => outcome.engine)?.engine;
    const trouble = results.find(({ status }) => ['infra-error', 'cancelled', 'not-run'].includes(status));
    return {
        ...blank(frame),
        ...facts(plan),
        decision: 'run',
        reasonCode: trouble?.reasonCode ?? 'ok',
        message: trouble?.status === 'infra-error' ? trouble.stderr : `Ran ${count(results.length, 'block')}, ${failed} failed.`,
        conclusion,
        startedAt: times.startedAt,
        endedAt: times.endedAt,
        ...(engine ? { engine } : {}),
        executions,
        timings: { totalMs: times.totalMs, scanMs: plan.scanMs, imageMs: times.imageMs, runMs: times.runMs },
    };
}
function verdictWords({ verdict }) {
    switch (verdict.kind) {
        case 'run':
            return { decision: 'run', reasonCode: 'ok', message: 'About to run.' };
        case 'await-approval':
            return { decision: 'await-approval', reasonCode: 'needs_approval', message: verdict.reasons.join(' ') };
        case 'refuse':
            return { decision: 'refuse', reasonCode: verdict.reasonCode, message: verdict.message };
        default:
            return (0,_core_result__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(verdict);
    }
}
const facts = ({ digest, requestId, risk, limits }) => ({ digest, requestId, risk, limits });
const blank = (frame) => ({
    schema: 1,
    tool: { name: 'sallyport', version: frame.version },
    requestId: null,
    digest: null,
    decision: 'run',
    reasonCode: 'ok',
    message: '',
    conclusion: 'success',
    risk: null,
    createdAt: frame.createdAt,
    startedAt: null,
    endedAt: null,
    run: frame.run,
    trigger: frame.trigger,
    policy: 'strict',
    limits: frame.limits,
    executions: [],
    attempts: [],
    generation: null,
    timings: { totalMs: 0, scanMs: 0, imageMs: 0, runMs: 0 },
});
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;


/***/ }),

/***/ 69370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runRequest)
/* harmony export */ });
/* harmony import */ var _record__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93350);
/* harmony import */ var _run__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35553);


async function runRequest({ signal, clock }, question) {
    const { frame, plan, sandbox, onOutput, onBlock } = question;
    const startedMs = clock.now();
    const listeners = { ...(onOutput === undefined ? {} : { onOutput }), ...(onBlock === undefined ? {} : { onBlock }) };
    const outcomes = await (0,_run__WEBPACK_IMPORTED_MODULE_1__/* .runPlan */ .Fo)(plan, { sandbox, signal, ...listeners });
    const endedMs = clock.now();
    const runMs = outcomes.reduce((sum, { record }) => sum + record.result.durationMs, 0);
    const record = (0,_record__WEBPACK_IMPORTED_MODULE_0__/* .ranRecord */ .JH)(frame, plan, outcomes, {
        startedAt: new Date(startedMs).toISOString(),
        endedAt: new Date(endedMs).toISOString(),
        runMs,
        // They are fetched at the same time, so that the slowest is what was waited for.
        imageMs: Math.round(Math.max(0, ...outcomes.map((outcome) => outcome.imageMs ?? 0))),
        totalMs: endedMs - Date.parse(frame.createdAt),
    });
    return { record, outcomes };
}


/***/ }),

/***/ 62910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkRunOf)
/* harmony export */ });
/* unused harmony export annotationsOf */
/* harmony import */ var _fit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70773);
/* harmony import */ var _markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10636);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13126);
/* harmony import */ var _terminal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20583);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15232);





const MOST_ANNOTATIONS = 50;
const LEVEL = {
    error: 'failure',
    warning: 'warning',
    note: 'notice',
};
const ORDER = ['failure', 'warning', 'notice'];
function checkRunOf(view, options) {
    return {
        conclusion: view.record.conclusion,
        title: (0,_terminal__WEBPACK_IMPORTED_MODULE_2__/* .plainTitle */ .D4)(view, options),
        // Bytes are never fewer than UTF-16 units, so a budget in bytes holds in both.
        summary: (0,_markdown__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)(view, options, _fit__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_BUDGET */ .ub),
        annotations: annotationsOf(view, (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .wordsFor */ .t)(options.lang)),
    };
}
/** Only what stands in a file of the repository has a line that GitHub could show. */
function annotationsOf({ record }, words) {
    const all = record.executions.flatMap((block) => (block.file === null ? [] : ofBlock(block, block.file, words)));
    return all.sort((one, other) => ORDER.indexOf(one.level) - ORDER.indexOf(other.level)).slice(0, MOST_ANNOTATIONS);
}
function ofBlock({ syntax, security, result }, file, words) {
    const path = file.replace(/^(?:\.\/)+/, '');
    const at = (line, endLine = line) => ({
        path,
        startLine: Math.max(1, line),
        endLine: Math.max(1, line, endLine),
    });
    const { error } = result;
    return [
        ...syntax.errors.map(({ line, message }) => ({
            ...at(line),
            level: 'failure',
            ...told(words.syntax, words.say(message)),
        })),
        ...(error === null || error.line === null
            ? []
            : [{ ...at(error.line), level: 'failure', ...told(error.type, error.message) }]),
        ...security.findings.map((finding) => ({
            ...at(finding.line, finding.endLine),
            level: LEVEL[finding.level],
            ...told(finding.ruleId, inFull(words, finding)),
        })),
    ];
}
function inFull(words, finding) {
    const { message, recommendation } = words.told(finding);
    return recommendation === '' ? message : words.withCure(message, recommendation);
}
/** Annotations are plain text; GitHub takes no empty message. */
const told = (title, message) => ({
    title: (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(title, 255),
    message: (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(message, 2000) || (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(title, 255) || 'Finding',
});


/***/ }),

/***/ 10636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rM: () => (/* binding */ isQuiet),
  wQ: () => (/* binding */ renderComment),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/report/amounts.js
var amounts = __webpack_require__(41915);
// EXTERNAL MODULE: ./build/report/code.js
var code = __webpack_require__(50317);
// EXTERNAL MODULE: ./build/report/heading.js
var heading = __webpack_require__(81556);
// EXTERNAL MODULE: ./build/report/paper.js
var report_paper = __webpack_require__(49316);
// EXTERNAL MODULE: ./build/report/quote.js
var quote = __webpack_require__(13126);
;// CONCATENATED MODULE: ./build/report/environment.js
/** Where and how did it run? Folded: wanted only when something is odd. */




function environment(paper) {
    const { view, words, plan } = paper;
    const { record } = view;
    if (plan.environment === 0 || record.executions.length === 0)
        return '';
    const say = words.environment;
    const { limits, timings } = record;
    const images = [...new Set(record.executions.map(({ result }) => environment_image(result.image)))];
    const lines = [
        `- **${say.image}:** ${images.slice(0, 8).join(', ')}`,
        `- **${say.sandbox}:** ${say.sandboxIs((0,quote/* codeSpan */.SS)(record.policy, 40))}`,
        `- **${say.limits}:** ${say.limitsAre({
            cpus: String(limits.cpus),
            memory: (0,amounts/* bytes */.ee)(limits.memoryBytes),
            disk: (0,amounts/* bytes */.ee)(limits.diskBytes),
            pids: String(limits.pids),
            time: (0,amounts/* duration */.p0)(limits.timeoutMs),
            output: (0,amounts/* bytes */.ee)(limits.outputBytes),
        })}`,
        ...((0,heading/* hasRun */.gb)(paper)
            ? [
                `- **${say.timings}:** ${say.timingsAre((0,amounts/* duration */.p0)(timings.scanMs), (0,amounts/* duration */.p0)(timings.imageMs), (0,amounts/* duration */.p0)(timings.runMs), (0,amounts/* duration */.p0)(timings.totalMs))}`,
            ]
            : []),
        `- **sallyport:** ${(0,quote/* codeSpan */.SS)(record.tool.version, 40)}${record.digest === null ? '' : `, ${say.digest} ${(0,quote/* codeSpan */.SS)(record.digest, 80)}`}`,
    ];
    return (0,report_paper/* fold */.AU)(`<b>${say.title}</b>`, lines.join('\n'));
}
const environment_image = ({ reference, digest }) => digest === null
    ? (0,quote/* codeSpan */.SS)(reference, 150)
    : `${(0,quote/* codeSpan */.SS)(reference, 150)} @ ${(0,quote/* codeSpan */.SS)(`${digest.slice(0, 19)}…`, 80)}`;

// EXTERNAL MODULE: ./build/report/fit.js
var fit = __webpack_require__(70773);
// EXTERNAL MODULE: ./build/core/units.js
var units = __webpack_require__(24680);
;// CONCATENATED MODULE: ./build/report/footer.js
/** What can be typed now? At most five commands that make sense in this state. */


const MOST = 5;
const TASK_MOST = 100;
function footer(paper) {
    const { view, words } = paper;
    const commands = commandsFor(paper).slice(0, MOST);
    const { artifacts } = view.links;
    const hasFiles = view.record.executions.some(({ result }) => result.files.length > 0);
    const files = artifacts === null || !hasFiles ? [] : [(0,quote/* link */.nf)(words.footer.files, artifacts)];
    const version = /^\d+(?:\.\d+){0,2}(?:-[a-z]{1,10}(?:\.\d+)?)?$/.test(view.record.tool.version)
        ? ` v${view.record.tool.version}`
        : '';
    return `<sub>${[...commands, ...files, `sallyport${version}`].join(' · ')}</sub>`;
}
/** `**again:** /run rerun ID`, in the order of likely use. */
function commandsFor(paper) {
    const { view, words } = paper;
    const id = view.record.requestId;
    const say = words.footer;
    const command = (label, text) => `**${label}:** ${(0,quote/* codeSpan */.SS)(`${view.trigger} ${text}`)}`;
    const help = command(say.help, 'help');
    const withId = (label, verb) => id === null ? [] : [command(label, `${verb} ${id}`)];
    switch (view.state) {
        case 'queued':
        case 'scanning':
        case 'running':
            return [...withId(say.cancel, 'cancel'), command(say.status, 'status'), help];
        case 'waiting':
            return [...withId(say.cancel, 'cancel'), command(say.status, 'status'), help];
        case 'planned':
            return [help];
        case 'done':
            return [...withId(say.again, 'rerun'), ...longer(paper), ...otherBlock(paper), help];
        case 'refused':
        case 'expired':
        case 'void':
        case 'cancelled':
        case 'rejected':
            return [help];
        case 'approved':
            return [command(say.status, 'status'), help];
    }
}
/** More time or memory, where that was what lacked. */
function longer({ view, words }) {
    const { executions, limits } = view.record;
    const ended = (status) => executions.some(({ result }) => result.status === status);
    // `/run` alone would run the code of the description: a task is asked for by its words, where they are short.
    if (view.task !== null && view.task.length > TASK_MOST)
        return [];
    const typed = view.task === null ? '' : ` task ${view.task}`;
    const more = (label, option) => `**${label}:** ${(0,quote/* codeSpan */.SS)(`${view.trigger}${typed} ${option}`)}`;
    const seconds = Math.ceil((limits.timeoutMs * 2) / 1000);
    return [
        ...(ended('timeout') ? [more(words.footer.longer, `--timeout ${seconds}s`)] : []),
        ...(ended('oom') ? [more(words.footer.moreMemory, `--memory ${(0,units/* sizeText */.lP)(limits.memoryBytes * 2)}`)] : []),
    ];
}
function otherBlock({ view, words }) {
    const { executions } = view.record;
    const bad = executions.find(({ result }) => !result.success);
    if (executions.length < 2 || bad === undefined)
        return [];
    return [`**${words.footer.onlyBlock(bad.block)}:** ${(0,quote/* codeSpan */.SS)(`${view.trigger} ${bad.block}`)}`];
}

// EXTERNAL MODULE: ./build/report/marker.js
var report_marker = __webpack_require__(7714);
// EXTERNAL MODULE: ./build/report/output.js
var output = __webpack_require__(52233);
// EXTERNAL MODULE: ./build/report/table.js
var table = __webpack_require__(25102);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(59371);
;// CONCATENATED MODULE: ./build/report/overview.js






/** One row for each block of a request with several. */
function overview(paper) {
    const { view, words, options } = paper;
    const { executions } = view.record;
    if (executions.length < 2)
        return '';
    const columns = [...words.overview.columns, ...(options.quality ? [words.overview.quality] : [])];
    const rows = executions.slice(0, MOST_ROWS).map((block) => rowOf(paper, block));
    const rest = executions.length - rows.length;
    const align = ['r', 'l', 'l', 'r', 'r', 'l', 'r'];
    return (0,report_paper/* stack */.t$)((0,table/* table */.t)(columns, align.slice(0, columns.length), rows), rest > 0 ? words.blocksLeftOut((0,amounts/* number */.ai)(rest)) : '');
}
const MOST_ROWS = 100;
function rowOf({ view, words, options }, block) {
    const { result, security } = block;
    const isOver = view.state !== 'running' || result.status !== 'not-run';
    const next = view.record.executions.find((other) => other.result.status === 'not-run');
    const hope = next === block ? words.overview.runs : words.overview.waits;
    const { peakMemoryBytes } = result.resources;
    const score = block.quality.score === null ? '' : block.quality.score.toFixed(2);
    return [
        String(block.block),
        words.language[block.language],
        isOver ? (0,heading/* withIcon */.Sy)((0,heading/* endingIcon */.Bf)(block), words.overview.ending[(0,verdict/* endingOf */.z6)(result)]) : hope,
        isOver ? (0,amounts/* duration */.p0)(result.durationMs) : '',
        peakMemoryBytes === null ? '' : (0,amounts/* bytes */.ee)(peakMemoryBytes),
        (0,heading/* withIcon */.Sy)(heading/* RISK_ICON */.Ay[security.risk], words.risk[security.risk]),
        ...(options.quality ? [score] : []),
    ];
}
/** Folded under its score where there are remarks; one line where there are none; nothing for code too short to score. */
function quality(paper) {
    const { view, words, options } = paper;
    const { executions } = view.record;
    if (!options.quality)
        return '';
    const remarks = executions
        .filter((block) => block.quality.score !== null)
        .slice(0, 20)
        .flatMap((block) => block.quality.issues.slice(0, 10).map((issue) => remark(paper, block, words.say(issue))));
    const [only] = executions;
    const score = executions.length === 1 ? (only?.quality.score ?? null) : null;
    if (remarks.length > 0)
        return (0,report_paper/* fold */.AU)(words.qualityRemarks(score?.toFixed(2) ?? null, remarks.length), remarks.join('\n'));
    return score === null ? '' : words.quality(score.toFixed(2));
}
const remark = (paper, block, issue) => paper.view.record.executions.length === 1
    ? `- ${(0,quote/* prose */.CS)(issue, 300)}`
    : `- ${(0,heading/* nameOf */.Vb)(paper, block)}: ${(0,quote/* prose */.CS)(issue, 300)}`;

// EXTERNAL MODULE: ./build/report/refusal.js
var refusal = __webpack_require__(99750);
// EXTERNAL MODULE: ./build/report/resources.js
var resources = __webpack_require__(76875);
// EXTERNAL MODULE: ./build/report/risk.js
var report_risk = __webpack_require__(32531);
;// CONCATENATED MODULE: ./build/report/second-line.js
/** What exactly ran, how risky, who asked, who approved? The paragraph below the heading. */


/** Risk, requester, the exact text and commit, approver, log: one paragraph, at most four links. */
function secondLine(paper) {
    const { view, words } = paper;
    const { record, links } = view;
    const { commit } = links;
    const where = links.source === null ? '' : words.second.in((0,quote/* link */.nf)(sourceWords(paper), links.source));
    const at = commit === null ? '' : words.second.onCommit((0,quote/* link */.nf)((0,quote/* codeSpan */.SS)(commit.sha.slice(0, 7)), commit.url));
    const parts = [
        riskWords(paper),
        approvalWords(paper),
        record.trigger.requester === null
            ? ''
            : words.second.requested((0,heading/* personIn */.Bd)(paper, record.trigger.requester), standing(paper), where + at),
        authorWords(paper),
        record.run === null ? '' : (0,quote/* link */.nf)(words.second.log, record.run.url),
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function riskWords({ view, words }) {
    const { risk } = view.record;
    if (risk === null || view.state === 'queued' || view.state === 'scanning')
        return '';
    // Nobody knows the risk of a program that is yet to be written.
    if (view.task !== null && view.record.executions.length === 0)
        return '';
    return `${(0,heading/* withIcon */.Sy)(heading/* RISK_ICON */.Ay[risk], `**${words.second.risk[risk]}**${words.second.stop}`)}`;
}
function approvalWords(paper) {
    const { view, words } = paper;
    const { approver } = view.record.trigger;
    const mayHaveRun = view.state === 'done' || view.state === 'running' || (0,heading/* hasRun */.gb)(paper);
    if (!mayHaveRun)
        return '';
    if (approver !== null) {
        const where = view.links.twin === null ? '' : ` ${(0,quote/* link */.nf)(words.second.here, view.links.twin)}`;
        return words.second.approvedBy((0,heading/* personIn */.Bd)(paper, approver), where);
    }
    return (0,heading/* hasRun */.gb)(paper) ? words.second.withoutApproval : '';
}
/** Says more about a requester only where it explains a wait. */
function standing({ view, words }) {
    return view.state === 'waiting' && view.roles.requester !== null ? ` (${words.role[view.roles.requester]})` : '';
}
function authorWords({ view, words }) {
    const { author, requester } = view.record.trigger;
    if (author === null || author === requester)
        return '';
    return words.second.author((0,quote/* codeSpan */.SS)(author, 60));
}
/** What the asking text is, as people call it. */
function sourceWords({ view, words }) {
    const kind = view.identity?.source.split(':')[0] ?? '';
    return Object.hasOwn(words.second.source, kind) ? (words.second.source[kind] ?? '') : words.second.thisText;
}

;// CONCATENATED MODULE: ./build/report/task.js
/** How did the code come about? For tasks: what the model was asked, what it said of its program, every attempt. */





const MOST_ATTEMPTS = 20;
/** The task in the requester's words, who wrote the code, and what the requester may not have known of both. */
function taskLine(paper) {
    const { view } = paper;
    if (view.task === null)
        return '';
    return (0,report_paper/* stack */.t$)([askedFor(paper, view.task), ...notes(paper)].join(' '), gaveUp(paper));
}
function askedFor({ view, words }, task) {
    const asked = words.task.asked((0,quote/* codeSpan */.SS)((0,quote/* oneLine */.TN)(task, 500), 500));
    if (view.record.executions.length === 0)
        return asked;
    const models = [...new Set(view.record.attempts.map(({ model }) => (0,quote/* codeSpan */.SS)(model, 80)))].slice(0, 3).join(', ');
    const isReviewed = view.record.trigger.approver !== null;
    return `${asked} ${isReviewed ? words.task.written(models) : words.task.unreviewed(models)}`;
}
function notes({ view, words }) {
    if (view.taskNotes === null)
        return [];
    const { read, removed } = view.taskNotes;
    const { comments, characters } = removed;
    return [
        ...(read.length === 0 ? [] : [words.task.read(read.map((option) => (0,quote/* codeSpan */.SS)(option, 60)).join(', '))]),
        ...(comments + characters === 0 ? [] : [words.task.removed(comments, characters)]),
    ];
}
/** A result that is shown although the model was asked for a better one. */
function gaveUp({ view, words }) {
    const { record } = view;
    return view.state === 'done' && record.reasonCode !== 'ok'
        ? words.task.gaveUp((0,quote/* prose */.CS)(words.say(record.message), 500))
        : '';
}
/** Folded: description and estimate of the last program, then the attempts. Empty for code that people wrote. */
function origin(paper) {
    const { view, words, plan } = paper;
    const { attempts, generation } = view.record;
    if (plan.environment === 0 || (attempts.length === 0 && generation === null))
        return '';
    const tokens = attempts.reduce((sum, attempt) => sum + attempt.tokens, 0);
    return (0,report_paper/* fold */.AU)(words.task.origin(attempts.length, (0,amounts/* number */.ai)(tokens)), (0,report_paper/* stack */.t$)(described(paper), attemptTable(paper)));
}
function described({ view, words }) {
    const { generation } = view.record;
    const say = words.task;
    const transcript = view.taskNotes?.transcript ?? null;
    const needs = generation?.dependencies.slice(0, 20).map((name) => (0,quote/* codeSpan */.SS)(name, 60)) ?? [];
    const lines = [
        ...(generation === null
            ? []
            : [
                ...(generation.description === '' ? [] : [`**${say.description}:** ${(0,quote/* prose */.CS)(generation.description, 500)}`]),
                `**${say.dependencies}:** ${needs.length === 0 ? say.noDependencies : needs.join(', ')}`,
                `**${say.complexity}:** ${(0,quote/* prose */.CS)(generation.complexity, 60)}`,
                ...(generation.estimatedSeconds === null
                    ? []
                    : [`**${say.estimate}:** ${(0,amounts/* duration */.p0)(generation.estimatedSeconds * 1000)}`]),
            ]),
        ...(transcript === null
            ? []
            : [`**${say.transcript}:** ${(0,quote/* link */.nf)(say.transcriptIs((0,quote/* codeSpan */.SS)(transcript, 80)), view.links.artifacts)}`]),
    ];
    return lines.map((line) => `- ${line}`).join('\n');
}
function attemptTable({ view, words }) {
    const { attempts } = view.record;
    if (attempts.length === 0)
        return '';
    const say = words.task;
    const rows = attempts
        .slice(-MOST_ATTEMPTS)
        .map((one) => [
        String(one.number),
        outcomeWords(one, words),
        one.isEstimated ? say.estimated((0,amounts/* number */.ai)(one.tokens)) : (0,amounts/* number */.ai)(one.tokens),
        (0,quote/* codeSpan */.SS)(one.model, 80),
        one.codeDigest === '' ? '–' : (0,quote/* codeSpan */.SS)((0,code/* shortDigest */.VK)(one.codeDigest), 12),
    ]);
    return (0,table/* table */.t)(say.columns, ['r', 'l', 'r', 'l', 'l'], rows);
}
function outcomeWords({ outcome, detail }, words) {
    const outcomes = words.task.outcome;
    const said = Object.hasOwn(outcomes, outcome) ? (outcomes[outcome] ?? '') : (0,quote/* prose */.CS)(outcome, 60);
    return detail === null || detail === '' ? said : `${said}: ${(0,quote/* prose */.CS)(words.say(detail), 200)}`;
}

;// CONCATENATED MODULE: ./build/report/waiting.js
/** What has to be decided, and how? Enough to approve or refuse from this comment alone. */







/** The one alert of a report. Alerts work at top level only. */
function waiting_alert(paper) {
    const { view, words } = paper;
    const [worst] = (0,report_risk/* findingsOf */.WX)(paper);
    const isTelling = worst !== undefined && worst.finding.level !== 'note';
    const reason = isTelling ? worst.finding.message : view.approval?.reasons.map(words.say)[0];
    const why = reason === undefined ? '' : ` ${sentence((0,quote/* prose */.CS)(reason, 300), words.second.stop)}`;
    const kind = view.record.risk === 'high' ? 'WARNING' : 'IMPORTANT';
    const standing = view.taskNotes?.hasRunBefore === true ? words.task.notThisOne : words.waiting.nothingRan;
    return `> [!${kind}]\n> **${standing}**${why} ${words.waiting.mustDecide}`;
}
const sentence = (text, stop) => (/[.!?…。]$/.test(text) ? text : `${text}${stop}`);
/** Who is asked, as mentions where the configuration names somebody: nobody is told of an edited comment. */
function asked({ view, words }) {
    const { approval } = view;
    if (approval === null)
        return '';
    const names = [...approval.teams, ...approval.users].slice(0, 20).map(quote/* mention */.lE);
    return names.length === 0 ? '' : words.waiting.asked(names.join(' '));
}
function toDecide(paper) {
    return (0,report_paper/* stack */.t$)(taskLine(paper), (0,report_risk/* riskReport */.WO)(paper, true), ...paper.view.record.executions.slice(0, Math.max(1, paper.plan.blocks)).map((block) => (0,code/* codeToJudge */.e)(paper, block)), hiddenBlocks(paper), isTaskAlone(paper) ? paper.words.task.asksModel : conditions(paper), choices(paper), reasons(paper));
}
/** The task itself waits: no program is written yet. */
const isTaskAlone = ({ view }) => view.task !== null && view.record.executions.length === 0;
function hiddenBlocks({ view, plan, words }) {
    const rest = view.record.executions.length - Math.max(1, plan.blocks);
    return rest > 0 ? words.waiting.blocksLeftOut((0,amounts/* number */.ai)(rest)) : '';
}
/** With what it would run. */
function conditions({ view, words }) {
    const { limits } = view.record;
    const say = words.waiting.conditions;
    const cells = [
        say.none,
        say.none,
        (0,amounts/* bytes */.ee)(limits.memoryBytes),
        (0,amounts/* duration */.p0)(limits.timeoutMs),
        String(limits.cpus),
        (0,amounts/* number */.ai)(limits.pids),
        (0,amounts/* bytes */.ee)(limits.diskBytes),
        say.notMounted,
        say.no,
    ];
    return (0,report_paper/* stack */.t$)(`**${view.state === 'planned' ? say.planTitle : say.title}**`, (0,table/* table */.t)(say.columns, ['l', 'l', 'r', 'r', 'r', 'r', 'r', 'l', 'l'], [cells]));
}
function choices(paper) {
    const { view, words } = paper;
    const { approval, record, trigger } = view;
    if (approval === null || record.requestId === null)
        return '';
    const say = words.waiting;
    const approve = (0,quote/* codeSpan */.SS)(`${trigger} approve ${record.requestId}`);
    const reject = (0,quote/* codeSpan */.SS)(`${trigger} reject ${record.requestId} ${say.reasonWord}`);
    const label = (name) => (name === undefined ? '' : say.orLabel((0,quote/* codeSpan */.SS)(name, 60)));
    const ofTask = view.task === null ? null : words.task;
    const isAlone = isTaskAlone(paper);
    const rows = [
        [
            isAlone ? words.task.approve : say.approve,
            `${approve}${label(approval.labels?.approved)}`,
            whoApproves(approval, words),
        ],
        [say.reject, `${reject}${label(approval.labels?.rejected)}`, whoRejects(approval, words)],
        [
            say.change,
            (ofTask ?? say).changeHow((0,quote/* codeSpan */.SS)(trigger)),
            record.trigger.requester === null ? say.requester : (0,quote/* mention */.lE)(record.trigger.requester),
        ],
    ];
    return (0,report_paper/* stack */.t$)(`**${say.decide}**`, (0,table/* table */.t)(say.decideColumns, ['l', 'l', 'l'], rows), [
        isAlone ? words.task.bound : say.bound,
        say.binding({
            time: whenOver(approval.expiresAt, words),
            hasLabels: approval.labels !== null,
            hasCommits: view.links.commit !== null,
        }),
    ].join(' '));
}
function whenOver(iso, words) {
    const parts = (0,amounts/* moment */.n$)(iso);
    return parts === null ? (0,quote/* codeSpan */.SS)(iso, 40) : words.moment(parts);
}
function whoApproves(approval, words) {
    const named = [...approval.users, ...approval.teams].slice(0, 10).map((name) => (0,quote/* codeSpan */.SS)(name, 100));
    const roles = words.approvers[approval.role];
    const who = named.length === 0 ? roles : words.waiting.rolesOrNamed(roles, named.join(', '));
    return approval.secondPerson ? `${who}; ${words.waiting.secondPerson}` : who;
}
const whoRejects = (approval, words) => approval.role === 'admin' || approval.role === 'maintain' ? words.approvers.write : words.approvers[approval.role];
function reasons(paper) {
    const { view, words } = paper;
    const list = view.approval?.reasons.slice(0, 10).map((reason) => `- ${(0,quote/* prose */.CS)(words.say(reason), 300)}`) ?? [];
    const rules = (0,report_risk/* rulesBehind */.WU)(paper);
    const lines = [...list, ...(rules === '' ? [] : [`- ${words.waiting.rules(rules)}`])];
    return (0,report_paper/* fold */.AU)(`<b>${words.waiting.whyItWaits}</b>`, lines.join('\n'));
}

// EXTERNAL MODULE: ./build/report/words.js + 23 modules
var words = __webpack_require__(15232);
;// CONCATENATED MODULE: ./build/report/markdown.js



















/** Bytes of a job summary; GitHub drops a larger one as a whole. */
const SUMMARY_BUDGET = 1_000_000;
/**
 * The comment for one request, at most 65,536 UTF-16 units with the marker (budget 60,000).
 * Throws `RangeError` when a generated program's marker alone leaves no room: such code must be refused before.
 */
function renderComment(view, options) {
    const marker = (0,report_marker/* markerOf */.we)(view);
    const first = marker === null ? '' : `${(0,report_marker/* writeMarker */.en)(marker)}\n`;
    const budget = Math.max(fit/* COMMENT_BUDGET */.ub - first.length, Math.min(4000, fit/* COMMENT_LIMIT */.W$ - first.length));
    const text = first + fitted(view, options, { place: 'comment', budget, sizeOf: (body) => body.length });
    if (text.length > fit/* COMMENT_LIMIT */.W$)
        throw new RangeError('The marker leaves no room for the report.');
    return text;
}
/**
 * Whether the reaction and the job summary tell it all. The comment is then two lines, folded away: it stays, because
 * quotas, the audit and “exactly once” are read from it. Where somebody has to read or decide something, it is whole.
 */
const isQuiet = (state, { style }) => style === 'reaction' && QUIET.has(state);
const QUIET = new Set(['queued', 'scanning', 'running', 'done']);
/** The same report without a marker, up to about `budget` UTF-8 bytes, for the job summary. */
const renderSummary = (view, options, budget = SUMMARY_BUDGET) => fitted(view, { ...options, style: 'full' }, { place: 'summary', budget, sizeOf: utf8Size });
const encoder = new TextEncoder();
const utf8Size = (text) => encoder.encode(text).length;
function fitted(view, options, { place, budget, sizeOf }) {
    const base = { view, options, place, words: (0,words/* wordsFor */.t)(options.lang), ink: MARKDOWN_INK, linesOf: (0,fit/* lineCounter */.LX)() };
    const render = (plan) => page({ ...base, plan });
    return (0,fit/* fullest */.Cq)({ render, sizeOf, budget, keepsCode: view.state === 'waiting' || view.state === 'planned' });
}
const MARKDOWN_INK = { text: quote/* prose */.CS, code: quote/* codeSpan */.SS, person: quote/* mention */.lE };
function page(paper) {
    const top = (0,report_paper/* stack */.t$)(`### ${(0,heading/* headline */.Pl)(paper)}`, isOpenDecision(paper) ? waiting_alert(paper) : '', secondLine(paper));
    if (paper.place === 'comment' && isQuiet(paper.view.state, paper.options))
        return (0,report_paper/* stack */.t$)(top, footer(paper));
    const isCompact = paper.options.style !== 'full' && paper.view.state !== 'waiting';
    const body = bodyOf(paper);
    return (0,report_paper/* stack */.t$)(top, isCompact ? (0,report_paper/* fold */.AU)(`<b>${paper.words.details}</b>`, body) : body, footer(paper));
}
const isOpenDecision = ({ view }) => view.state === 'waiting';
function bodyOf(paper) {
    const { view, words } = paper;
    switch (view.state) {
        case 'queued':
        case 'scanning':
            return '';
        case 'running':
            return (0,report_paper/* stack */.t$)(taskLine(paper), words.runningWithin(...within(paper)), overview(paper), skipped(paper));
        case 'waiting':
            return (0,report_paper/* stack */.t$)(asked(paper), toDecide(paper), skipped(paper), origin(paper), environment(paper));
        case 'planned':
            return planned(paper);
        case 'approved':
            return view.links.twin === null ? words.resultComes : (0,quote/* link */.nf)(words.result, view.links.twin);
        case 'rejected':
        case 'cancelled':
            return (0,heading/* hasRun */.gb)(paper) ? (0,report_paper/* stack */.t$)(reason(paper), results(paper)) : (0,report_paper/* stack */.t$)(reason(paper), codes(paper));
        case 'expired':
        case 'void':
            return message(paper);
        case 'refused':
            return (0,report_paper/* stack */.t$)(taskLine(paper), (0,refusal/* refusal */.x5)(paper), origin(paper), skipped(paper));
        case 'done':
            return results(paper);
    }
}
const within = ({ view }) => [
    (0,amounts/* duration */.p0)(view.record.limits.timeoutMs),
    (0,amounts/* bytes */.ee)(view.record.limits.memoryBytes),
];
function planned(paper) {
    const { view, words } = paper;
    const { approval } = view;
    return (0,report_paper/* stack */.t$)(taskLine(paper), message(paper), approval === null ? '' : words.mayApprove(whoApproves(approval, words)), (0,report_risk/* riskReport */.WO)(paper, true), ...view.record.executions.filter((block) => !block.syntax.valid).map((block) => (0,refusal/* syntaxErrors */.B_)(paper, block)), conditions(paper), codes(paper), origin(paper), skipped(paper));
}
const message = ({ view, words }) => view.record.message === '' ? '' : (0,quote/* prose */.CS)(words.say(view.record.message), 1000);
function reason({ view, words }) {
    const text = view.ending?.reason ?? null;
    return text === null || text === '' ? '' : `**${words.reasonGiven}**: ${(0,quote/* prose */.CS)(text, 500)}`;
}
const codes = (paper) => (0,report_paper/* stack */.t$)(...paper.view.record.executions.slice(0, paper.plan.blocks).map((block) => (0,code/* codeThatRan */.Ol)(paper, block)));
/** Risk goes before the output where it is more than low, or where a block failed for it. */
function results(paper) {
    const risky = paper.view.record.risk !== 'low';
    const risk = (0,report_risk/* riskReport */.WO)(paper, false);
    const { executions } = paper.view.record;
    const [only] = executions;
    const parts = only !== undefined && executions.length === 1 ? oneResult(paper, only) : manyResults(paper);
    return (0,report_paper/* stack */.t$)(taskLine(paper), risky ? risk : '', parts, risky ? '' : risk, quality(paper), codes(paper), origin(paper), skipped(paper), environment(paper));
}
const oneResult = (paper, block) => (0,report_paper/* stack */.t$)((0,code/* caption */.pG)(paper, block), notRun(paper, block), (0,output/* outputOf */.jH)(paper, block), (0,output/* filesOf */.R8)(paper, block), (0,resources/* resourcesOf */.F3)(paper, block));
function manyResults(paper) {
    const { view, plan, words } = paper;
    const shown = view.record.executions.slice(0, plan.blocks).map((block) => section(paper, block));
    const rest = view.record.executions.length - shown.length;
    return (0,report_paper/* stack */.t$)(overview(paper), ...shown, rest > 0 ? words.blocksLeftOut((0,amounts/* number */.ai)(rest)) : '');
}
function section(paper, block) {
    const ending = (0,heading/* withIcon */.Sy)((0,heading/* endingIcon */.Bf)(block), `${(0,heading/* nameOf */.Vb)(paper, block)} ${(0,heading/* endingWords */.fg)(paper, block)}`);
    const needsFigures = !(0,verdict/* isGood */.Kg)((0,verdict/* endingOf */.z6)(block.result));
    return (0,report_paper/* stack */.t$)(`#### ${ending}`, (0,code/* caption */.pG)(paper, block), notRun(paper, block), (0,output/* outputOf */.jH)(paper, block), (0,output/* filesOf */.R8)(paper, block), needsFigures ? (0,resources/* resourcesOf */.F3)(paper, block) : '');
}
function notRun(paper, block) {
    return block.syntax.valid ? '' : (0,refusal/* syntaxErrors */.B_)(paper, block);
}
function skipped({ view, words }) {
    const lines = view.skipped
        .slice(0, 30)
        .map(({ line, language, reason }) => `- ${words.skippedBlock(line, (0,quote/* codeSpan */.SS)(language, 40))}: ${(0,quote/* prose */.CS)(words.say(reason), 200)}`);
    return (0,report_paper/* fold */.AU)(words.skipped(view.skipped.length), lines.join('\n'));
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
const OPEN = '<!-- sallyport:report ';
const CLOSE = ' -->';
/** One line of ASCII. `<`, `>` and everything beyond ASCII are written as JSON escapes, so no `-->` can occur inside. */
const writeMarker = (marker) => `${OPEN}${asciiJson(marker)}${CLOSE}`;
const asciiJson = (marker) => JSON.stringify(marker).replace(/[<>\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** The marker of a view, `null` when the view carries no identity. */
function markerOf(view) {
    const { identity, record } = view;
    if (identity === null)
        return null;
    return {
        v: 1,
        requestId: record.requestId,
        digest: record.digest,
        state: view.state,
        source: identity.source,
        requesterId: identity.requesterId,
        approverId: identity.approverId,
        risk: record.risk,
        reasonCode: record.reasonCode,
        ...outcomes(record),
        createdAt: record.createdAt,
        expiresAt: view.approval?.expiresAt ?? null,
        ...(isDisproved(record) ? { verified: false } : {}),
        ...(identity.code === null ? {} : { code: identity.code }),
        ...(identity.made === undefined ? {} : { made: identity.made }),
        ...(identity.signature === null ? {} : { signature: identity.signature }),
    };
}
const isDisproved = ({ executions }) => executions.some(({ result }) => result.status === 'ok' && !result.success);
const outcomes = ({ executions, timings }) => ({
    statuses: executions.map((block) => block.result.status),
    languages: executions.map((block) => block.language),
    durationMs: executions.some((block) => block.result.status !== 'not-run') ? Math.round(timings.runMs) : null,
});
const matching = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const isText = (value) => typeof value === 'string' && value.length <= 300;
const isId = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTime = matching(/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/);
const isAmount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const orNull = (check) => (value) => value === null || check(value);
const oneOf = (words) => (value) => typeof value === 'string' && words.includes(value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
// Records over the unions: a new member that is missing here is a compile error.
const STATES = {
    queued: true,
    scanning: true,
    waiting: true,
    running: true,
    planned: true,
    approved: true,
    done: true,
    refused: true,
    rejected: true,
    cancelled: true,
    expired: true,
    void: true,
};
const STATUSES = {
    ok: true,
    error: true,
    timeout: true,
    oom: true,
    'output-limit': true,
    cancelled: true,
    'not-run': true,
    'infra-error': true,
};
const LANGUAGES = { python: true, javascript: true, typescript: true, bash: true };
const CHECKS = {
    v: (value) => value === 1,
    requestId: orNull(matching(/^[0-9a-f]{12}$/)),
    digest: orNull(matching(/^sha256:[0-9a-f]{64}$/)),
    state: oneOf(Object.keys(STATES)),
    source: isText,
    requesterId: isId,
    approverId: orNull(isId),
    risk: orNull(oneOf(['low', 'medium', 'high'])),
    reasonCode: matching(/^[a-z_]{1,40}$/),
    statuses: listOf(oneOf(Object.keys(STATUSES))),
    languages: listOf(oneOf(Object.keys(LANGUAGES))),
    durationMs: orNull(isAmount),
    createdAt: isTime,
    expiresAt: orNull(isTime),
    verified: (value) => value === false,
    code: matching(/^[A-Za-z0-9_-]+$/),
    made: matching(/^[A-Za-z0-9_-]+$/),
    signature: isText,
};
const OPTIONAL = new Set(['verified', 'code', 'made', 'signature']);
/**
 * Reads the marker of a comment's first line. Anything unusual (an unknown or missing key, a wrong type, a marker that
 * is not exactly the first line) gives `null`: such a comment is nothing of ours.
 */
function parseMarker(body) {
    const end = body.search(/\r?\n|$/);
    const line = body.slice(0, end);
    if (!line.startsWith(OPEN) || !line.endsWith(CLOSE))
        return null;
    const value = parsed(line.slice(OPEN.length, -CLOSE.length));
    return isMarker(value) ? value : null;
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
function isMarker(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const members = new Map(Object.entries(value));
    if ([...members.keys()].some((key) => !Object.hasOwn(CHECKS, key)))
        return false;
    return Object.entries(CHECKS).every(([key, check]) => members.has(key) ? check(members.get(key)) : OPTIONAL.has(key));
}


/***/ }),

/***/ 85375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sarifOf)
/* harmony export */ });
/* unused harmony export SARIF_SCHEMA */
/* harmony import */ var _core_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89211);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13126);
/** The findings for other tools: SARIF 2.1.0, ready for code scanning. Foreign text is made visible, never marked up. */


const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const EXTENSION = {
    python: 'py',
    javascript: 'js',
    typescript: 'ts',
    bash: 'sh',
};
/** GitHub's scale from 0 to 10, by which code scanning sorts. */
const SEVERITY = { error: '8.0', warning: '5.0', note: '2.0' };
/** One run with every finding of the record; a plain object for `JSON.stringify`. `rulesUrl` is the rules' page. */
function sarifOf(record, rulesUrl = null) {
    const found = record.executions.flatMap((block) => block.security.findings.map((finding) => ({ block, finding })));
    const ruleIds = [...new Set(found.map(({ finding }) => finding.ruleId))].sort();
    return {
        $schema: SARIF_SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: record.tool.name,
                        version: record.tool.version,
                        rules: ruleIds.map((id) => rule(id, found, rulesUrl)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                automationDetails: { id: `sallyport/${record.requestId ?? 'request'}` },
                artifacts: record.executions.map((block) => ({
                    location: { uri: uriOf(block) },
                    sourceLanguage: block.language,
                    hashes: { 'sha-256': block.codeDigest.replace(/^sha256:/, '') },
                })),
                results: found.map(({ block, finding }) => resultOf(record, block, finding, ruleIds)),
            },
        ],
    };
}
function rule(id, found, rulesUrl) {
    const first = found.find(({ finding }) => finding.ruleId === id)?.finding;
    const level = first?.level ?? 'note';
    const help = (0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(first?.recommendation ?? '', 1000);
    return {
        id,
        shortDescription: { text: (0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(first?.message ?? id, 1000) },
        ...(help === '' ? {} : { help: { text: help } }),
        ...(rulesUrl === null ? {} : { helpUri: `${rulesUrl}#${encodeURIComponent(id.replace(/\//g, '-'))}` }),
        defaultConfiguration: { level },
        properties: { tags: ['security', first?.capability ?? 'unknown'], 'security-severity': SEVERITY[level] },
    };
}
function resultOf(record, block, finding, ruleIds) {
    const line = block.code.split(/\r\n|\r|\n/)[finding.line - 1] ?? '';
    return {
        ruleId: finding.ruleId,
        ruleIndex: ruleIds.indexOf(finding.ruleId),
        level: finding.level,
        message: { text: (0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(finding.message, 1000) || finding.ruleId },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(block) }, region: regionOf(finding) } }],
        // The same rule on the same words is the same finding, wherever in the text it moves to.
        partialFingerprints: {
            'sallyport/v1': (0,_core_digest__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .oA)(`${record.trigger.repository ?? ''}\n${finding.ruleId}\n${line.trim()}`).slice(7, 39),
        },
        properties: { block: block.block, capability: finding.capability },
    };
}
/** SARIF counts from 1 like we do, and its end column is exclusive like ours; an unknown place is the first line. */
function regionOf({ line, column, endLine, endColumn }) {
    const startLine = Math.max(1, line);
    const startColumn = Math.max(1, column);
    const lastLine = Math.max(startLine, endLine);
    const lastColumn = lastLine === startLine ? Math.max(startColumn, endColumn) : Math.max(1, endColumn);
    return { startLine, startColumn, endLine: lastLine, endColumn: lastColumn };
}
/** The file's path as a URI, or a name for a block that is no file. */
function uriOf({ file, block, language }) {
    if (file === null)
        return `block-${block}.${EXTENSION[language]}`;
    const path = (0,_quote__WEBPACK_IMPORTED_MODULE_1__/* .uriPath */ .kq)(file.replace(/^(?:\.\/)+/, ''));
    return path.startsWith('/') ? `file://${path}` : path;
}


/***/ }),

/***/ 8609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* unused harmony export DEFAULT_OPTIONS */
const DEFAULT_OPTIONS = { style: 'full', lang: 'en', quality: true, code: true, output: true };
/** A view with nothing but the record; spread it and add what is known. */
const viewOf = (record, state) => ({
    state,
    record,
    trigger: '/run',
    identity: null,
    links: { source: null, commit: null, artifacts: null, twin: null, rules: null, files: null },
    roles: { author: null, requester: null },
    approval: null,
    ending: null,
    task: null,
    taskNotes: null,
    blocks: [],
    skipped: [],
    problems: [],
});


/***/ })

};
;