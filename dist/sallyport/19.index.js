"use strict";
exports.id = 19;
exports.ids = [19];
exports.modules = {

/***/ 85494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ blockView)
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


/***/ }),

/***/ 13082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planDirect),
/* harmony export */   w: () => (/* binding */ readPrograms)
/* harmony export */ });
/* harmony import */ var _core_limits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13779);
/* harmony import */ var _core_options__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43661);
/* harmony import */ var _core_problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29832);
/* harmony import */ var _core_program__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24438);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8918);
/* harmony import */ var _documents_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86653);
/* harmony import */ var _languages__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51149);
/* harmony import */ var _plan__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75923);
/* harmony import */ var _program_source__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96529);









const MARKDOWN = /\.(?:md|markdown)$/i;
/**
 * Markdown gives its code blocks with all their roles (`/run` lines mean nothing here); everything else is one program,
 * in the language that was named or that its ending names.
 */
function readPrograms({ name, text }, options, config) {
    const rules = (0,_program_source__WEBPACK_IMPORTED_MODULE_7__/* .programRules */ .CF)(config);
    const isMarkdown = name !== null && (MARKDOWN.test(name) || (name === '-' && options.language === null));
    if (isMarkdown) {
        const command = { kind: 'run', selection: null, options, caption: '' };
        const fences = (0,_documents_markdown__WEBPACK_IMPORTED_MODULE_4__/* .readMarkdown */ .k)(text, '/run').elements.filter((element) => element.kind === 'fence');
        const found = (0,_core_program__WEBPACK_IMPORTED_MODULE_3__/* .programsOf */ .h2)({ command, own: [], description: fences, vocabulary: (0,_program_source__WEBPACK_IMPORTED_MODULE_7__/* .vocabularyFor */ .eO)('/run'), rules });
        if (!found.ok)
            return found;
        const programs = found.value.snippets.map(({ number, snippet }) => ({ number, file: name, snippet }));
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_8__.ok)({ programs, skipped: found.value.skipped });
    }
    const language = languageFor(name, options, config);
    if (language === null)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(unknownEnding(name ?? ''));
    const snippet = (0,_core_program__WEBPACK_IMPORTED_MODULE_3__/* .programOfCode */ .jG)({ source: text, language, parameters: options.parameters, stdin: options.stdin }, rules);
    return snippet.ok ? (0,_core_result__WEBPACK_IMPORTED_MODULE_8__.ok)({ programs: [{ number: 1, file: name, snippet: snippet.value }], skipped: [] }) : snippet;
}
function languageFor(name, options, config) {
    if (options.language !== null)
        return options.language;
    return name === null ? config.defaults.language : (0,_languages__WEBPACK_IMPORTED_MODULE_5__/* .languageOfFile */ .K2)(name);
}
const unknownEnding = (name) => (0,_core_problem__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown_language', `The ending of ${name} names no language: say --language, or give Markdown (.md)`);
async function planDirect(question) {
    const { config, options, programs, inspector, decide } = question;
    const limits = (0,_core_limits__WEBPACK_IMPORTED_MODULE_0__/* .effectiveLimits */ .W)(config, options);
    if (!limits.ok)
        return limits;
    const plan = await (0,_plan__WEBPACK_IMPORTED_MODULE_6__/* .makePlan */ .C)({
        programs,
        content: {
            repositoryId: question.repositoryId,
            issueNumber: null,
            request: { kind: 'direct', id: 0, index: 0, rerun: 0 },
            source: { kind: 'direct', id: 0 },
            options: (0,_core_options__WEBPACK_IMPORTED_MODULE_1__/* .writtenOptions */ .QW)(options),
            headSha: question.headSha,
            configDigest: question.configDigest,
        },
        limits: limits.value.limits,
        // Whoever writes a command line or a workflow may have what the configuration's maximum allows.
        raised: false,
        images: config.images,
        runtime: config.docker.runtime,
        inspector,
        decide,
    });
    return (0,_core_result__WEBPACK_IMPORTED_MODULE_8__.ok)(plan);
}


/***/ }),

/***/ 75923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./build/core/digest.js
var core_digest = __webpack_require__(89211);
// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(47905);
// EXTERNAL MODULE: ./build/languages/index.js + 6 modules
var languages = __webpack_require__(51149);
;// CONCATENATED MODULE: ./build/app/companions.js
/**
 * Files beside a program and its tests run as well, so they are looked at as well: those of the program's own language
 * together with it (a secret read in one file and sent by another is one deed), those of other languages by themselves.
 */


/** Syntax and quality are the program's own; the security part speaks for everything that runs. */
async function inspectWhole(inspector, snippet) {
    const companions = companionsOf(snippet);
    const inspection = await inspector.inspect(snippet);
    if (companions.length === 0)
        return inspection;
    const kin = companions.filter(({ language }) => language === snippet.language);
    const others = companions.filter(({ language }) => language !== snippet.language);
    const reports = await Promise.all([
        kin.length === 0 ? inspection.security : inspectTogether(inspector, snippet, kin),
        ...others.map((companion) => inspectAlone(inspector, snippet, companion)),
    ]);
    return { ...inspection, security: merged(reports) };
}
function companionsOf({ files, tests, language }) {
    const ofFiles = files.flatMap(({ name, source }) => {
        const own = (0,languages/* languageOfFile */.K2)(name);
        return own === null ? [] : [{ name, language: own, source }];
    });
    if (tests === null)
        return ofFiles;
    const source = tests.kind === 'code' ? tests.source : tests.cases.map(({ call }) => call).join('\n');
    return [...ofFiles, { name: 'the tests', language, source }];
}
async function inspectTogether(inspector, snippet, kin) {
    const parts = [{ name: null, source: snippet.source }, ...kin].map(({ name, source }) => ({
        name,
        lines: source.split('\n'),
    }));
    const together = parts.flatMap(({ lines }) => lines).join('\n');
    const { security } = await inspector.inspect({ ...snippet, source: together, files: [], tests: null });
    return { ...security, findings: security.findings.map((finding) => placed(finding, parts)) };
}
/** The finding in the lines of the part it stands in; its message names the part where that is not the program. */
function placed(finding, parts) {
    let before = 0;
    for (const { name, lines } of parts) {
        if (finding.line <= before + lines.length) {
            const moved = { ...finding, line: finding.line - before, endLine: finding.endLine - before };
            return name === null ? finding : named(moved, name);
        }
        before += lines.length;
    }
    return finding;
}
const named = (finding, name) => ({ ...finding, message: `In ${name}: ${finding.message}` });
async function inspectAlone(inspector, snippet, { name, language, source }) {
    const alone = { ...snippet, language, source, files: [], tests: null };
    const { security } = await inspector.inspect(alone);
    return { ...security, findings: security.findings.map((finding) => named(finding, name)) };
}
function merged(reports) {
    const risk = (0,policy/* highestRisk */.gh)(reports.map((report) => report.risk));
    return {
        risk,
        safe: risk === 'low',
        analysed: reports.every(({ analysed }) => analysed),
        findings: reports.flatMap(({ findings }) => findings),
        recommendations: [...new Set(reports.flatMap(({ recommendations }) => recommendations))],
    };
}

;// CONCATENATED MODULE: ./build/app/plan.js
/** Stage one: what would run, how risky it is, and whether it may. Everything but execution; the result is plain JSON. */



async function makePlan(question) {
    const began = performance.now();
    const { programs, limits, runtime, images } = question;
    const blocks = await Promise.all(programs.map(async ({ number, file, snippet }) => ({
        number,
        file,
        snippet,
        inspection: await inspectWhole(question.inspector, snippet),
        image: imageFor(snippet, images),
    })));
    const scanned = (0,policy/* highestRisk */.gh)(blocks.map(({ inspection }) => inspection.security.risk));
    const risk = question.raised && !(0,policy/* riskAtLeast */.Et)(scanned, 'medium') ? 'medium' : scanned;
    const digest = (0,core_digest/* digestOf */.ol)({
        ...question.content,
        blocks: blocks.flatMap(({ snippet }) => digestedBlocks(snippet)),
        limits,
        policy: 'strict',
        hosts: [],
        images: Object.fromEntries(blocks.map(({ snippet, image }) => [snippet.language, image])),
        runtime,
    });
    return {
        schema: 1,
        digest,
        requestId: (0,core_digest/* requestIdOf */.Gb)(digest),
        blocks,
        risk,
        limits,
        policy: 'strict',
        runtime,
        verdict: syntaxVerdict(blocks) ?? (await question.decide(risk)),
        scanMs: performance.now() - began,
    };
}
function imageFor({ language }, images) {
    const image = images[language];
    if (image === undefined)
        throw new Error(`No image is configured for ${language}`);
    return image;
}
/** A syntax error in any block runs none: half a request helps nobody. */
function syntaxVerdict(blocks) {
    const broken = blocks.filter(({ inspection }) => !inspection.syntax.valid);
    if (broken.length === 0)
        return null;
    const numbers = broken.map(({ number }) => number).join(', ');
    const message = `Block ${numbers} does not parse, so nothing ran. Mend the lines below and ask again.`;
    return { kind: 'refuse', reasonCode: 'syntax_error', message };
}
/** Every byte that reaches the container or judges its output, with its role. */
function digestedBlocks(snippet) {
    const { language, tests } = snippet;
    const block = (role, text, name = null) => text === null ? [] : [{ role, language: role === 'program' ? language : null, name, text }];
    return [
        ...block('program', snippet.source),
        ...snippet.files.flatMap((file) => block('file', file.source, file.name)),
        ...block('params', snippet.parameters),
        ...block('stdin', snippet.stdin),
        ...block('expect', snippet.expect),
        ...(tests === null
            ? []
            : block('tests', tests.kind === 'code' ? tests.source : JSON.stringify(tests.cases), tests.kind)),
    ];
}


/***/ }),

/***/ 93350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ ranRecord),
/* harmony export */   fQ: () => (/* binding */ answeredRecord),
/* harmony export */   ou: () => (/* binding */ refusedRecord),
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
function ranRecord(frame, plan, outcomes, times) {
    const executions = outcomes.map(({ record }) => record);
    const results = executions.map(({ result }) => result);
    const conclusion = (0,_core_conclusion__WEBPACK_IMPORTED_MODULE_0__/* .concludeRun */ .jf)(results);
    const failed = results.filter(({ success }) => !success).length;
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
    const { frame, plan, sandbox, onOutput } = question;
    const startedMs = clock.now();
    const outcomes = await (0,_run__WEBPACK_IMPORTED_MODULE_1__/* .runPlan */ .Fo)(plan, { sandbox, signal, ...(onOutput === undefined ? {} : { onOutput }) });
    const endedMs = clock.now();
    const runMs = outcomes.reduce((sum, { record }) => sum + record.result.durationMs, 0);
    const record = (0,_record__WEBPACK_IMPORTED_MODULE_0__/* .ranRecord */ .JH)(frame, plan, outcomes, {
        startedAt: new Date(startedMs).toISOString(),
        endedAt: new Date(endedMs).toISOString(),
        runMs,
        // What the engine needed besides the programs themselves: images, start and removal.
        imageMs: Math.max(0, endedMs - startedMs - runMs),
        totalMs: endedMs - Date.parse(frame.createdAt),
    });
    return { record, outcomes };
}


/***/ }),

/***/ 35553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p5: () => (/* binding */ blockRecord),
  nE: () => (/* binding */ notRun),
  Fo: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(89211);
;// CONCATENATED MODULE: ./build/core/verify.js
const NONE = { by: 'none', passed: null, message: null };
/** `success` of a result: it ended well and nobody's check says otherwise. */
const isSuccess = (status, verification) => status === 'ok' && verification.passed !== false;
/** Expected output is judged first, then the tests; the first that fails is the answer. */
function verify(snippet, execution) {
    const expected = snippet.expect === null ? NONE : verifyOutput(snippet.expect, execution);
    if (snippet.tests === null || expected.passed === false)
        return expected;
    return verifyTests(execution);
}
function verifyOutput(expected, execution) {
    if (execution.stdout.truncated)
        return { by: 'expect', passed: false, message: 'The output is too long to be compared: some of it was left out.' };
    const wanted = linesOf(expected);
    const came = linesOf(execution.stdout.text);
    const length = Math.max(wanted.length, came.length);
    for (let index = 0; index < length; index += 1) {
        if (wanted[index] === came[index])
            continue;
        return {
            by: 'expect',
            passed: false,
            message: `Line ${index + 1}: expected ${shown(wanted[index])}, got ${shown(came[index])}.`,
        };
    }
    return { by: 'expect', passed: true, message: null };
}
function verifyTests({ status, check }) {
    if (check === null)
        return { by: 'tests', passed: false, message: `The tests did not start: the program ended with ${status}.` };
    if (check.passed)
        return { by: 'tests', passed: true, message: null };
    const lastWords = linesOf(check.stderr.text).at(-1) ?? '';
    const reason = check.exitCode === 0 ? 'ended before their last line' : `exited with ${check.exitCode ?? 'a signal'}`;
    return { by: 'tests', passed: false, message: `The tests ${reason}${lastWords === '' ? '' : `: ${lastWords}`}` };
}
/** Trailing white space of lines and trailing blank lines do not count. */
function linesOf(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
}
const LINE_MAX = 200;
function shown(line) {
    if (line === undefined)
        return 'the end of the output';
    return JSON.stringify(line.length > LINE_MAX ? `${line.slice(0, LINE_MAX)}…` : line);
}

// EXTERNAL MODULE: ./build/languages/index.js + 6 modules
var languages = __webpack_require__(51149);
;// CONCATENATED MODULE: ./build/app/run.js
/** Stage two: the programs of a plan, one container each, in order, also after a failure. Needs no token and no key. */




async function runPlan(plan, options) {
    const outcomes = [];
    for (const block of plan.blocks)
        outcomes.push(await runBlock(plan, block, options));
    return outcomes;
}
async function runBlock(plan, block, options) {
    const job = jobFor(plan, block);
    if (options.signal.aborted)
        return { record: blockRecord(block, notRun(block, 'cancelled')), files: [] };
    const execution = await options.sandbox.run(job, options.signal, options.onOutput);
    return { record: blockRecord(block, resultOf(block, execution), job.id), files: execution.files };
}
function jobFor(plan, { snippet, image }) {
    const nonce = (0,external_node_crypto_.randomUUID)();
    return {
        id: (0,external_node_crypto_.randomUUID)(),
        digest: plan.digest,
        language: snippet.language,
        image,
        program: snippet.source,
        files: snippet.files,
        parameters: snippet.parameters ?? '{}',
        stdin: snippet.stdin,
        check: snippet.tests === null
            ? null
            : { source: languages/* LANGUAGES */.Yj[snippet.language].testProgram(snippet.source, snippet.tests, nonce), nonce },
        limits: plan.limits,
        policy: plan.policy,
        runtime: plan.runtime,
    };
}
function blockRecord(block, result, executionId = (0,external_node_crypto_.randomUUID)()) {
    const { snippet, inspection } = block;
    return {
        executionId,
        block: block.number,
        file: block.file,
        language: snippet.language,
        code: snippet.source,
        codeDigest: (0,digest/* textDigest */.oA)(snippet.source),
        syntax: inspection.syntax,
        security: inspection.security,
        quality: inspection.quality,
        result,
    };
}
function resultOf({ snippet }, execution) {
    const { status, stdout, stderr } = execution;
    const ours = status === 'infra-error';
    const verification = ours || status === 'cancelled' ? NOT_VERIFIED : verify(snippet, execution);
    return {
        status,
        reasonCode: execution.reasonCode ?? (status === 'cancelled' ? 'cancelled' : 'ok'),
        success: isSuccess(status, verification),
        exitCode: execution.exitCode,
        signal: execution.signal,
        stdout: stdout.text,
        stderr: ours ? (execution.message ?? '') : stderr.text,
        truncated: { stdout: stdout.truncated, stderr: stderr.truncated },
        omittedBytes: { stdout: stdout.omittedBytes, stderr: stderr.omittedBytes },
        error: status === 'ok' || ours ? null : languages/* LANGUAGES */.Yj[snippet.language].parseError(stderr.text),
        timedOut: status === 'timeout',
        durationMs: execution.durationMs,
        containerId: execution.containerId,
        image: execution.image,
        resources: execution.resources,
        violations: execution.violations,
        files: execution.files.map(({ name, bytes, type }) => ({ name, bytes, type })),
        verification,
    };
}
const NOT_VERIFIED = { by: 'none', passed: null, message: null };
/** The result of a program that was never started. */
function notRun(block, reasonCode) {
    return {
        status: 'not-run',
        reasonCode,
        success: false,
        exitCode: null,
        signal: null,
        stdout: '',
        stderr: '',
        truncated: { stdout: false, stderr: false },
        omittedBytes: { stdout: 0, stderr: 0 },
        error: null,
        timedOut: false,
        durationMs: 0,
        containerId: null,
        image: { reference: block.image, digest: null },
        resources: {
            wallMs: null,
            cpuMs: null,
            peakMemoryBytes: null,
            peakPids: null,
            diskBytes: null,
            networkBytes: null,
        },
        violations: [],
        files: [],
        verification: NOT_VERIFIED,
    };
}


/***/ }),

/***/ 95600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ concludeWithout),
/* harmony export */   BX: () => (/* binding */ scanStatusOf),
/* harmony export */   et: () => (/* binding */ exitStatusOf),
/* harmony export */   jf: () => (/* binding */ concludeRun),
/* harmony export */   ug: () => (/* binding */ failsStep)
/* harmony export */ });
/** What does it come to? One word for a request, from how each of its blocks ended (contract §3). */
function concludeRun(results) {
    const is = (status) => results.some((result) => result.status === status);
    // A block that never began because the run was called off has no status of its own for that.
    if (is('cancelled') || results.some(({ reasonCode }) => reasonCode === 'cancelled'))
        return 'cancelled';
    if (results.some((result) => !result.success && result.status !== 'timeout'))
        return 'failure';
    return is('timeout') ? 'timed_out' : 'success';
}
/** The conclusion of a request that did not run. */
function concludeWithout(decision, reasonCode) {
    if (decision === 'await-approval')
        return 'action_required';
    return reasonCode === 'cancelled' ? 'cancelled' : 'neutral';
}
/** Reasons that say: this could not run as it was given, or we could not run it. Everything else is somebody's no. */
const COULD_NOT_RUN = new Set([
    'usage_error',
    'unknown_language',
    'no_code',
    'code_too_long',
    'invalid_characters',
    'syntax_error',
    'config_invalid',
    'not_found',
    'permission_unknown',
    'docker_unavailable',
    'image_unavailable',
    'sandbox_error',
    'model_unavailable',
    'model_refused',
    'generation_failed',
    'budget_exceeded',
    'internal_error',
]);
/** Whether the step fails (`fail-on`). */
function failsStep(record, failOn) {
    if (failOn === 'never' || record.decision === 'ignore')
        return false;
    if (record.decision === 'run')
        return record.conclusion !== 'success';
    return failOn === 'refused' || COULD_NOT_RUN.has(record.reasonCode);
}
const OURS = new Set([
    'docker_unavailable',
    'image_unavailable',
    'sandbox_error',
    'internal_error',
]);
const USAGE = new Set([
    'usage_error',
    'config_invalid',
    'unknown_language',
    'no_code',
    'limit_exceeded',
    'not_found',
]);
/**
 * Exit status of the command line (contract §9): 0 success · 1 a program failed · 2 usage or configuration ·
 * 3 refused or not approved · 4 Docker, image or network. Of several the highest counts.
 */
function exitStatusOf(block) {
    if (block.success)
        return 0;
    if (block.status === 'infra-error' || OURS.has(block.reasonCode))
        return 4;
    if (block.status !== 'not-run')
        return 1;
    if (block.reasonCode === 'syntax_error')
        return 1;
    return USAGE.has(block.reasonCode) ||
        block.reasonCode === 'code_too_long' ||
        block.reasonCode === 'invalid_characters'
        ? 2
        : 3;
}
/**
 * Exit status of a scan, which runs nothing: 0 low risk · 1 a syntax error · 3 medium or high risk. What does not parse
 * could not be looked at either, so its risk says nothing more.
 */
const scanStatusOf = ({ syntax, security }) => !syntax.valid ? 1 : security.risk === 'low' ? 0 : 3;


/***/ }),

/***/ 47905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
 * so `user.permissions` decides, and a custom role counts as its base permission.
 */
function roleOf(permissions) {
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

/***/ 41915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** How is a quantity written? Short, with its unit, the same everywhere. */
const trimmed = (value, digits) => String(Number(value.toFixed(digits)));
/** `43 ms`, `1.43 s`, `12.3 s`, `2 min 5 s`. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 10_000)
        return `${trimmed(ms / 1000, 2)} s`;
    if (ms < 60_000)
        return `${trimmed(ms / 1000, 1)} s`;
    const seconds = Math.round(ms / 1000);
    const rest = seconds % 60;
    return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Binary units with at most one decimal: `512 MiB`, `0.4 MiB` is written `410 KiB`. */
function bytes(count) {
    let value = count;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${trimmed(value, value < 100 ? 1 : 0)} ${UNITS[unit]}`;
}
/** Groups of three with a no-break space between: `1 204`. */
const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const CELLS = 10;
/** A bar of ten cells (`███▋░░░░░░`); only nothing is drawn as nothing. Filled to the end, since e-mail clients collapse spaces. */
function bar(share) {
    const exact = Math.min(Math.max(share, 0), 1) * CELLS * 8;
    const eighths = exact > 0 ? Math.max(1, Math.round(exact)) : 0;
    const full = Math.floor(eighths / 8);
    const drawn = '█'.repeat(full) + (EIGHTHS[eighths % 8] ?? '');
    return drawn + '░'.repeat(CELLS - drawn.length);
}
/** `37 %`; what is there but rounds to nothing is `< 1 %`. */
function percent(share) {
    const value = Math.round(share * 100);
    return value === 0 && share > 0 ? '< 1 %' : `${value} %`;
}
/** The parts of a moment in UTC: months from 1, `time` as `11:40`. `null` for what is no date. */
function moment(iso) {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime()))
        return null;
    return {
        day: date.getUTCDate(),
        month: date.getUTCMonth() + 1,
        year: date.getUTCFullYear(),
        time: date.toISOString().slice(11, 16),
    };
}


/***/ }),

/***/ 50317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ codeThatRan),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   We: () => (/* binding */ pointed),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   e: () => (/* binding */ codeToJudge),
/* harmony export */   pG: () => (/* binding */ caption),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41915);
/* harmony import */ var _fit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70773);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49316);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13126);




const INFO = {
    python: 'python',
    javascript: 'javascript',
    typescript: 'typescript',
    bash: 'bash',
};
/** Text of at most `most` units: head and tail with a line between that says how much is gone. */
function shortened(paper, text, most, share) {
    const clipped = (0,_fit__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, most, share);
    if (clipped === null)
        return text;
    const gap = paper.words.leftOut((0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(clipped.leftOut), paper.place);
    const head = clipped.head === '' || clipped.head.endsWith('\n') ? clipped.head : `${clipped.head}\n`;
    return `${head}${gap}\n${clipped.tail}`;
}
/** The folded section with the code that ran. */
function codeThatRan(paper, block) {
    const { options, plan, words } = paper;
    if (!options.code || block.code === '' || plan.code === 0)
        return '';
    const lines = paper.linesOf(block.code);
    const number = severalBlocks(paper) ? block.block : null;
    const summary = words.code.ran(words.language[block.language], number, lines, shortDigest(block.codeDigest));
    const text = shortened(paper, block.code, plan.code, 0.7);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(summary, (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)((0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), INFO[block.language]));
}
const shortDigest = (digest) => digest
    .replace(/^sha256:/, '')
    .replace(/[^0-9a-f]/g, '')
    .slice(0, 12);
/** The code of a request that waits: open, with `!` before every line that has a finding. */
function codeToJudge(paper, block) {
    const { plan, words } = paper;
    const marked = new Set(block.security.findings.flatMap(({ line, endLine }) => span(line, endLine)));
    const lines = (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(block.code)
        .replace(/\n$/, '')
        .split('\n')
        .map((line, index) => `${marked.has(index + 1) ? '!' : ' '} ${line}`);
    const text = lines.join('\n');
    const isCut = text.length > plan.code;
    const about = words.code.judge(paper.linesOf(block.code), shortDigest(block.codeDigest), marked.size > 0);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(`${words.code.title(words.language[block.language], severalBlocks(paper) ? block.block : null)} ${about}`, isCut ? words.code.cutForDecision : '', (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(shortened(paper, text, plan.code, 0.7), 'diff'), ...materials(paper, block));
}
const severalBlocks = ({ view }) => view.record.executions.length > 1;
/** A finding over many lines marks its first ones only: the point is where to look. */
const span = (from, to) => Array.from({ length: Math.min(Math.max(to - from, 0), 9) + 1 }, (_, index) => from + index);
function materials(paper, block) {
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .extrasOf */ .bI)(paper, block).materials.map(({ role, name, text }) => {
        const title = paper.words.code.material[role];
        const label = name === null ? `**${title}**` : `**${title}** ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(name, 100)}`;
        return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(label, (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(shortened(paper, (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), paper.plan.code, 0.7), 'text'));
    });
}
const WIDEST = 160;
const AROUND = 2;
/** `pointed` in a fence; empty when there is nothing to point at. */
function pointer(code, line, column) {
    const shown = pointed(code, line, column);
    return shown.length === 0 ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(shown.join('\n'), 'text');
}
/**
 * A few lines of code with an arrow at `line`, and a caret under `column` where one is known.
 * Empty when the line does not exist: a language may report one from elsewhere.
 */
function pointed(code, line, column) {
    const lines = code.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
    if (line < 1 || line > lines.length)
        return [];
    const first = Math.max(1, line - AROUND);
    const last = Math.min(lines.length, line + AROUND);
    const width = String(last).length;
    return lines.slice(first - 1, last).flatMap((text, index) => {
        const at = first + index;
        const row = `${at === line ? '>' : ' '} ${String(at).padStart(width)} | ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text.slice(0, WIDEST))}`;
        return at === line && column !== null ? [row, caret(text, column, width)] : [row];
    });
}
/** Stands under the column as the line is shown: tabs stay tabs, hidden characters are wider than one. */
function caret(text, column, width) {
    const before = (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text.slice(0, Math.min(Math.max(column - 1, 0), WIDEST)));
    return `  ${' '.repeat(width)} | ${before.replace(/[^\t]/g, ' ')}^`;
}
/** Free text beside the block, quoted in a fence: it says nothing to GitHub. */
const caption = (paper, block) => {
    const text = (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .extrasOf */ .bI)(paper, block).caption;
    return text === null ? '' : `${paper.words.code.caption} ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, 200), 200)}`;
};


/***/ }),

/***/ 64655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** Where does the output differ from what was expected? Line by line, trailing white space ignored as in the verdict. */
/** Beyond this many lines on a side only the first difference is looked for. */
const MOST_LINES = 400;
const CONTEXT = 2;
/** Longer texts are compared up to here (UTF-16 units): a reader needs the first differences, not all. */
const MOST_UNITS = 200_000;
const linesOf = (text) => {
    const lines = text
        .slice(0, MOST_UNITS)
        .split(/\r\n|\n/)
        .map((line) => line.trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
};
/**
 * Common start and end are cut away first; what differs between is aligned, or, where it is long, listed.
 * Empty when nothing differs as far as the texts are compared.
 */
function diffLines(expected, actual) {
    const left = linesOf(expected);
    const right = linesOf(actual);
    const start = commonStart(left, right);
    const end = commonEnd(left.slice(start), right.slice(start));
    const middle = aligned(left.slice(start, left.length - end), right.slice(start, right.length - end));
    if (middle.length === 0)
        return [];
    const same = (texts) => texts.map((text) => ({ kind: 'same', text }));
    return [
        ...same(left.slice(Math.max(0, start - CONTEXT), start)),
        ...middle,
        ...same(left.slice(left.length - end, left.length - end + CONTEXT)),
    ];
}
function commonStart(left, right) {
    let count = 0;
    while (count < left.length && count < right.length && left[count] === right[count])
        count += 1;
    return count;
}
const commonEnd = (left, right) => commonStart([...left].reverse(), [...right].reverse());
function aligned(left, right) {
    const listed = (kind, texts) => texts.map((text) => ({ kind, text }));
    if (left.length > MOST_LINES || right.length > MOST_LINES)
        return [...listed('expected', left.slice(0, MOST_LINES)), ...listed('actual', right.slice(0, MOST_LINES))];
    const lengths = commonLengths(left, right);
    const lines = [];
    let [i, j] = [0, 0];
    while (i < left.length || j < right.length) {
        const [one, other] = [left[i], right[j]];
        if (one !== undefined && one === other) {
            lines.push({ kind: 'same', text: one });
            i += 1;
            j += 1;
        }
        else if (one !== undefined && (other === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
            lines.push({ kind: 'expected', text: one });
            i += 1;
        }
        else {
            lines.push({ kind: 'actual', text: other ?? '' });
            j += 1;
        }
    }
    return lines;
}
const at = (table, row, column) => table[row]?.[column] ?? 0;
/** `table[i][j]`: length of the longest common subsequence of what follows `i` on the left and `j` on the right. */
function commonLengths(left, right) {
    const table = Array.from({ length: left.length + 1 }, () => []);
    for (let i = left.length - 1; i >= 0; i -= 1) {
        const row = new Array(right.length + 1).fill(0);
        for (let j = right.length - 1; j >= 0; j -= 1)
            row[j] = left[i] === right[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), row[j + 1] ?? 0);
        table[i] = row;
    }
    return table;
}


/***/ }),

/***/ 70773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Cq: () => (/* binding */ fullest),
/* harmony export */   LX: () => (/* binding */ lineCounter),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   ub: () => (/* binding */ COMMENT_BUDGET)
/* harmony export */ });
/* unused harmony export lineCount */
/**
 * How does a report of any size fit into a comment? By choosing before rendering what to leave out: nothing that was
 * rendered is ever cut, so no fence, table or details can break.
 */
/** GitHub refuses comments over 65,536 characters; the budget leaves room for what GitHub counts differently. */
const COMMENT_LIMIT = 65_536;
const COMMENT_BUDGET = 60_000;
/** Chart, environment, code, stderr, stdout; then what is left of each, whole sections last. */
const RESULT_STEPS = [
    { part: 'chart', floor: 0 },
    { part: 'environment', floor: 0 },
    { part: 'code', floor: 1000 },
    { part: 'stderr', floor: 2000 },
    { part: 'stdout', floor: 2000 },
    { part: 'code', floor: 0 },
    { part: 'stderr', floor: 400 },
    { part: 'stdout', floor: 400 },
    { part: 'findings', floor: 10 },
    { part: 'blocks', floor: 0 },
    { part: 'findings', floor: 0 },
];
/** Whoever has to decide needs the code: it goes last. */
const DECISION_STEPS = [
    { part: 'chart', floor: 0 },
    { part: 'environment', floor: 0 },
    { part: 'stderr', floor: 0 },
    { part: 'stdout', floor: 0 },
    { part: 'findings', floor: 30 },
    { part: 'code', floor: 400 },
    { part: 'findings', floor: 5 },
    { part: 'blocks', floor: 0 },
    { part: 'findings', floor: 0 },
];
const fullPlan = (budget) => ({
    chart: 1,
    environment: 1,
    code: budget,
    stderr: budget,
    stdout: budget,
    findings: 200,
    blocks: 300,
});
/** The fullest rendering within the budget; when even the barest is over, that one. */
function fullest({ render, sizeOf, budget, keepsCode }) {
    let plan = fullPlan(budget);
    let text = render(plan);
    if (sizeOf(text) <= budget)
        return text;
    for (const { part, floor } of keepsCode ? DECISION_STEPS : RESULT_STEPS) {
        const ceiling = plan[part];
        plan = { ...plan, [part]: Math.min(floor, ceiling) };
        text = render(plan);
        if (sizeOf(text) > budget)
            continue;
        return roomiest({ low: plan[part], high: ceiling, text, renderWith: withPart(render, plan, part), sizeOf, budget });
    }
    return text;
}
const withPart = (render, plan, part) => (amount) => render({ ...plan, [part]: amount });
/** Halves the distance between what fits (`low`) and what does not (`high`) until little is gained. */
function roomiest(search) {
    let { low, high, text } = search;
    while (high - low > Math.max(1, high / 64)) {
        const middle = Math.floor((low + high) / 2);
        const wider = search.renderWith(middle);
        if (search.sizeOf(wider) > search.budget)
            high = middle;
        else {
            low = middle;
            text = wider;
        }
    }
    return text;
}
/**
 * Head and tail of a text of at most `most` UTF-16 units, cut between lines where lines are short enough and never
 * inside a character. `share` is the head's part of it (0 keeps the tail only). `null` when the text fits as it is.
 */
function clip(text, most, share) {
    if (text.length <= most)
        return null;
    const head = wholeStart(text, Math.floor(most * share));
    const tail = wholeEnd(text, Math.ceil(most * (1 - share)));
    const middle = text.slice(head.length, text.length - tail.length);
    return { head, tail, leftOut: lineCount(middle) };
}
function lineCount(text) {
    if (text === '')
        return 0;
    let count = text.endsWith('\n') ? 0 : 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The first `most` units, up to the last line's end where that loses less than half. */
function wholeStart(text, most) {
    const start = text.slice(0, most);
    const end = start.lastIndexOf('\n');
    return end > most / 2 ? start.slice(0, end + 1) : start.replace(/[\ud800-\udbff]$/, '');
}
/** The last `most` units, from the next line's start where that loses less than half. */
function wholeEnd(text, most) {
    const end = text.slice(text.length - most);
    if (text[text.length - most - 1] === '\n')
        return end;
    const start = end.indexOf('\n');
    return start !== -1 && start < most / 2 ? end.slice(start + 1) : end.replace(/^[\udc00-\udfff]/, '');
}
/** Counts the lines of a text once, however often it is asked: fitting renders the same long output many times. */
function lineCounter() {
    const counted = new Map();
    return (text) => {
        const count = counted.get(text) ?? lineCount(text);
        counted.set(text, count);
        return count;
    };
}


/***/ }),

/***/ 81556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ RISK_ICON),
/* harmony export */   Bd: () => (/* binding */ personIn),
/* harmony export */   Bf: () => (/* binding */ endingIcon),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Sy: () => (/* binding */ withIcon),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fg: () => (/* binding */ endingWords),
/* harmony export */   gb: () => (/* binding */ hasRun)
/* harmony export */ });
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8918);
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41915);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59371);



const RISK_ICON = { low: '🟢', medium: '🟠', high: '🔴' };
const ENDING_ICON = {
    ok: '✅',
    verified: '✅',
    mismatch: '❌',
    'tests-failed': '❌',
    error: '❌',
    timeout: '⏱️',
    oom: '💥',
    'output-limit': '✂️',
    cancelled: '🚫',
    'not-run': '⛔',
    'infra-error': '🛠️',
};
/** Icon and word stay together in narrow cells. */
const withIcon = (icon, words) => `${icon}\u00a0${words}`;
/** One line without `#`. Foreign text in it (an error's type) is inert. */
function headline(paper) {
    const line = lineFor(paper);
    return line.replace(' ', '\u00a0');
}
function lineFor(paper) {
    const { view, words } = paper;
    const { record, ending } = view;
    const by = ending?.by ?? null;
    switch (view.state) {
        case 'queued':
            return words.heading.queued;
        case 'scanning':
            return words.heading.scanning;
        case 'running':
            return words.heading.running(whatRuns(paper), record.executions.length > 1);
        case 'waiting':
            return words.heading.waiting(words.risk[record.risk ?? 'high']);
        case 'planned':
            return planLine(paper);
        case 'approved':
            return words.heading.approved(personIn(paper, record.trigger.approver));
        case 'rejected':
            return by === null ? words.heading.rejectedByNobody : words.heading.rejected(personIn(paper, by));
        case 'cancelled':
            return cancelLine(paper, by);
        case 'expired':
            return words.heading.expired;
        case 'void':
            return words.heading.void;
        case 'refused':
            return refusalLine(paper);
        case 'done':
            return resultLine(paper);
        default:
            return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(view.state);
    }
}
/** Whether any of it reached a container. */
const hasRun = ({ view }) => view.record.executions.some(({ result }) => result.status !== 'not-run' && result.status !== 'infra-error');
function cancelLine(paper, by) {
    const { heading } = paper.words;
    const who = personIn(paper, by);
    if (hasRun(paper))
        return by === null ? heading.stoppedByNobody : heading.stopped(who);
    return by === null ? heading.cancelledByNobody : heading.cancelled(who);
}
const reasonWords = ({ reason }, code) => Object.hasOwn(reason, code) ? reason[code] : undefined;
const OUR_FAULTS = new Set([
    'docker_unavailable',
    'image_unavailable',
    'sandbox_error',
    'internal_error',
]);
function refusalLine({ view, words, ink }) {
    const { reasonCode } = view.record;
    const why = reasonWords(words, reasonCode) ?? ink.code(reasonCode);
    return OUR_FAULTS.has(reasonCode) ? words.heading.trouble(why) : words.heading.refused(why);
}
function planLine(paper) {
    const { view, words } = paper;
    const what = whatRuns(paper);
    switch (view.record.decision) {
        case 'run':
            return words.heading.planned(what);
        case 'await-approval':
            return words.heading.plannedWaiting(what, words.risk[view.record.risk ?? 'high']);
        case 'refuse':
        case 'ignore':
            return words.heading.plannedRefused(what);
        default:
            return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(view.record.decision);
    }
}
function resultLine(paper) {
    const { view, words } = paper;
    const { executions, timings } = view.record;
    const worst = (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(executions);
    if (worst === undefined)
        return words.heading.nothing;
    const icon = ENDING_ICON[(0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(worst.result)];
    if (executions.length === 1)
        return `${icon} ${nameOf(paper, worst)} ${endingWords(paper, worst)}`;
    const bad = executions.filter((block) => !(0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)((0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(block.result))).length;
    if (bad === 0)
        return `${icon} ${words.several.passed(executions.length, (0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(timings.runMs))}`;
    return `${icon} ${words.several.failed(bad, executions.length, nameOf(paper, worst), causeOf(paper, worst))}`;
}
/** `Python block`, `Python block 2`, `main.py`, `Generated Python program`. */
function nameOf({ view, words, ink }, block) {
    const language = words.language[block.language];
    if (block.file !== null) {
        const file = ink.code(block.file, 80);
        const isOnly = view.record.executions.filter((other) => other.file === block.file).length === 1;
        return isOnly ? file : words.what.fileBlock(file, block.block);
    }
    if (view.record.executions.length > 1)
        return words.what.numbered(language, block.block);
    return view.task === null ? words.what.block(language) : words.what.generated(language);
}
function whatRuns(paper) {
    const { executions } = paper.view.record;
    const [only] = executions;
    if (only === undefined)
        return paper.words.what.request;
    return executions.length === 1 ? nameOf(paper, only) : paper.words.what.blocks(executions.length);
}
const endingIcon = (block) => ENDING_ICON[(0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(block.result)];
/** How a block ended, to stand after its name. */
function endingWords(paper, { result }) {
    const { view, words, ink } = paper;
    const say = words.ending;
    const time = (0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.durationMs);
    const ending = (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(result);
    switch (ending) {
        case 'ok':
            return view.task === null ? say.ok(time) : say.ran(time);
        case 'verified':
            return result.verification.by === 'expect' ? say.verifiedExpect(time) : say.verifiedTests(time);
        case 'mismatch':
            return say.mismatch(time);
        case 'tests-failed':
            return result.verification.by === 'tests' ? say.testsFailed(time) : say.generatedTestsFailed(time);
        case 'error':
            return errorWords(paper, result);
        case 'timeout':
            return say.timeout((0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(view.record.limits.timeoutMs));
        case 'oom':
            return say.oom((0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(view.record.limits.memoryBytes), time);
        case 'output-limit':
            return say.outputLimit(time);
        case 'cancelled':
            return say.cancelled(time);
        case 'not-run':
            return say.notRun(reasonWords(words, result.reasonCode) ?? ink.code(result.reasonCode));
        case 'infra-error':
            return say.infraError(reasonWords(words, result.reasonCode) ?? ink.code(result.reasonCode));
        default:
            return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(ending);
    }
}
/** The same in two or three words, for a heading that speaks of several blocks. */
function causeOf({ words, ink }, { result }) {
    const ending = (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(result);
    if (ending !== 'error')
        return words.overview.ending[ending];
    const say = words.several;
    if (result.error !== null) {
        const type = ink.text(result.error.type, 60);
        return result.error.line === null ? type : say.onLine(type, result.error.line);
    }
    if (result.signal !== null)
        return ink.code(result.signal, 20);
    return result.exitCode === null ? words.overview.ending.error : say.exit(result.exitCode);
}
function errorWords({ words, ink }, result) {
    const say = words.ending;
    const time = (0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.durationMs);
    if (result.error !== null) {
        const type = ink.text(result.error.type, 60);
        const { line } = result.error;
        return line === null ? say.error(type, time) : say.errorOnLine(type, line, time);
    }
    if (result.signal !== null)
        return say.signal(ink.code(result.signal, 20), time);
    return result.exitCode === null ? say.unknownEnd(time) : say.exit(result.exitCode, time);
}
/** `@octocat`, or plain words where the record names nobody. */
const personIn = ({ ink, words }, login) => login === null ? words.somebody : ink.person(login);


/***/ }),

/***/ 52233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   VD: () => (/* binding */ diffRows),
/* harmony export */   Vu: () => (/* binding */ EXPLAINED),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   kE: () => (/* binding */ whyStopped)
/* harmony export */ });
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41915);
/* harmony import */ var _code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50317);
/* harmony import */ var _diff__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64655);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49316);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13126);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59371);






/** Up to this many lines output is open; longer output is folded under its line count. */
const OPEN_LINES = 12;
/** So many last lines of stderr are open when a program failed. */
const TAIL_LINES = 20;
function outputOf(paper, block) {
    const { result } = block;
    const ending = (0,_verdict__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(result);
    if (ending === 'not-run')
        return '';
    if (ending === 'infra-error')
        return ourFault(paper, result);
    if ((0,_verdict__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(ending))
        return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(verified(paper, result), stdout(paper, result), stderr(paper, result), violations(paper, result));
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(whyStopped(paper, ending), error(paper, block), mismatch(paper, block), violations(paper, result, EXPLAINED[ending]), stderrTail(paper, result), stdout(paper, result));
}
/** The violation that an ending already tells. */
const EXPLAINED = {
    timeout: 'time',
    oom: 'memory',
    'output-limit': 'output',
};
/** The sandbox's own words about its failure come in place of stderr. */
const ourFault = ({ words }, { stderr }) => (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(words.output.ourFault, stderr === '' ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)((0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .plainOutput */ .MC)(stderr.slice(0, 4000)), 'text'));
/** Which limit ended the program, in a sentence. */
function whyStopped({ view, words }, ending) {
    const { limits } = view.record;
    switch (ending) {
        case 'timeout':
            return words.output.timeout((0,_amounts__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(limits.timeoutMs));
        case 'oom':
            return words.output.oom((0,_amounts__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(limits.memoryBytes));
        case 'output-limit':
            return words.output.outputLimit((0,_amounts__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(limits.outputBytes));
        default:
            return '';
    }
}
function error(paper, { code, result }) {
    const { words } = paper;
    if (result.error === null)
        return '';
    const { type, line, message } = result.error;
    const where = line === null ? '' : words.output.onLine(line);
    const said = message === '' ? '' : `: ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(message, 500)}`;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(`**${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(type, 80) || words.output.error}**${where}${said}`, line === null ? '' : (0,_code__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(code, line, null));
}
/** Why a good ending counts as right, or does not say so. */
function verified({ words }, { verification }) {
    return verification.by === 'generated-tests' && verification.passed === true ? words.output.generatedTests : '';
}
function mismatch(paper, block) {
    const { verification } = block.result;
    if (block.result.status !== 'ok' || verification.passed !== false)
        return '';
    const said = verification.message === null ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(verification.message, 500);
    const { expect } = (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .extrasOf */ .bI)(paper, block);
    const differing = verification.by !== 'expect' || expect === null ? [] : (0,_diff__WEBPACK_IMPORTED_MODULE_5__/* .diffLines */ .P)(expect, block.result.stdout);
    if (differing.length === 0)
        return said === '' ? '' : `**${paper.words.output.verdict}**: ${said}`;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(`**${paper.words.output.diff}**`, drawDiff(paper, differing));
}
const SIGNS = { same: ' ', expected: '-', actual: '+' };
function drawDiff(paper, lines) {
    return (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(diffRows(paper, lines).join('\n'), 'diff');
}
/** Signed lines, fewer where room is short, with a last one that says how many are left out. */
function diffRows(paper, lines) {
    const most = Math.min(60, Math.max(6, Math.floor(paper.plan.stdout / 200)));
    const shown = lines.slice(0, most).map(({ kind, text }) => `${SIGNS[kind]} ${lineOfOutput(text)}`);
    const rest = lines.length - shown.length;
    return [...shown, ...(rest === 0 ? [] : [paper.words.leftOut((0,_amounts__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(rest), paper.place)])];
}
/** One line of output that keeps its inner spaces. */
const lineOfOutput = (text) => (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .plainOutput */ .MC)(text.slice(0, 160)).replace(/\n/g, ' ');
/** What the sandbox refused or cut off; `network ×3: …`. */
function violations({ words }, { violations }, explained) {
    const lines = violations
        .filter(({ kind }) => kind !== explained)
        .slice(0, 10)
        .map(({ kind, detail, count }) => `- **${words.violation[kind]}**${count > 1 ? ` ×${(0,_amounts__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(count)}` : ''}: ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(detail, 200)}`);
    return lines.length === 0 ? '' : (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(`**${words.output.violations}**`, lines.join('\n'));
}
function stdout(paper, result) {
    const { words, options } = paper;
    if (!options.output)
        return words.output.hidden;
    if (result.stdout === '')
        return (0,_verdict__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)((0,_verdict__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(result)) ? words.output.none : '';
    return section(paper, result, 'stdout');
}
function stderr(paper, result) {
    if (!paper.options.output || result.stderr === '')
        return '';
    const { about, text } = streamOf(paper, result, 'stderr');
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`<b>stderr</b>: ${about}`, (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(text, 'text'));
}
function section(paper, result, stream) {
    const { about, text } = streamOf(paper, result, stream);
    const name = paper.words.output.title;
    const block = (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(text, 'text');
    const isOpen = paper.linesOf(result[stream]) <= OPEN_LINES && (0,_verdict__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(result) !== 'mismatch';
    return isOpen ? (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(`**${name}** (${about})`, block) : (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`<b>${name}</b>: ${about}`, block);
}
/** The stream as it is shown, and how much of it that is. */
function streamOf(paper, result, stream) {
    const { plan, words } = paper;
    const raw = result[stream];
    const omitted = result.omittedBytes[stream];
    const text = (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .plainOutput */ .MC)((0,_code__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(paper, raw, plan[stream], 0.5));
    const lines = words.lines((0,_amounts__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(paper.linesOf(raw)));
    const isShort = raw.length > plan[stream];
    if (omitted > 0)
        return { about: words.output.omitted(lines, (0,_amounts__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(omitted)), text };
    return { about: isShort ? words.output.shortened(lines) : words.output.complete(lines), text };
}
/** The last lines of stderr, open; the whole of a longer stream folded below it. */
function stderrTail(paper, result) {
    const { words, plan, options } = paper;
    if (!options.output || result.stderr === '')
        return '';
    const lines = paper.linesOf(result.stderr);
    const { about, text } = streamOf(paper, result, 'stderr');
    if (lines <= TAIL_LINES && result.stderr.length <= plan.stderr)
        return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(`**stderr** (${about})`, (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(text, 'text'));
    const last = lastLines(result.stderr.slice(-plan.stderr), TAIL_LINES);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(words.output.lastLines(paper.linesOf(last)), (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)((0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .plainOutput */ .MC)(last), 'text'), lines > TAIL_LINES * 2 && plan.stderr > 4000 ? (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`<b>stderr</b>: ${about}`, (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(text, 'text')) : '');
}
function lastLines(text, most) {
    const lines = text.replace(/\n$/, '').split('\n');
    return lines.slice(-most).join('\n');
}
/** The files that a program left. */
function filesOf(paper, { result }) {
    const { words, view } = paper;
    if (result.files.length === 0)
        return '';
    const shown = result.files
        .slice(0, 50)
        .map(({ name, bytes: size, type }) => `- ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 100), 100)}, ${(0,_amounts__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(size)}, ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(type, 60)}`);
    const rest = result.files.length - shown.length;
    const more = rest > 0 ? [`- ${words.output.moreFiles((0,_amounts__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)(rest))}`] : [];
    const where = view.links.artifacts === null ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(words.output.artifacts, view.links.artifacts);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(words.output.files(result.files.length), (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)([...shown, ...more].join('\n'), where));
}


/***/ }),

/***/ 49316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   bI: () => (/* binding */ extrasOf),
/* harmony export */   t$: () => (/* binding */ stack)
/* harmony export */ });
const NOTHING = { caption: null, expect: null, materials: [], memory: [] };
const extrasOf = (paper, block) => paper.view.blocks.find((extra) => extra.block === block.block) ?? { block: block.block, ...NOTHING };
/** Markdown blocks with a blank line between; empty ones are left out. */
const stack = (...blocks) => blocks.filter((block) => block !== '').join('\n\n');
/** A folded section. The summary is HTML of ours; the body is Markdown. Nothing to fold, no section. */
const fold = (summary, body) => body === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;


/***/ }),

/***/ 13126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   MC: () => (/* binding */ plainOutput),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   kq: () => (/* binding */ uriPath),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export htmlCode */
/**
 * How is foreign text made inert? Everything a stranger wrote or printed passes through here on its way into Markdown:
 * it can be read, but it links, mentions, references, embeds and hides nothing.
 */
/** Breaks a word for GitHub's filters without showing. */
const ZWSP = '\u200b';
/**
 * Terminal sequences: CSI, the string kinds (OSC, DCS, SOS, PM, APC) with their end, and two-character escapes. A string
 * that never ends is not swallowed: its introducer is then shown like any control character.
 */
const ANSI = /[\u001b][[][0-?]*[ -/]*[@-~]|\u009b[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b\u009c\n]{0,4096}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]+[0-~]|\u001b[0-Z\\`a-~]/g;
/**
 * What must not reach a reader unseen: control characters but tab and line feed, bidi controls, zero-width and filler
 * characters, tag characters, variation selectors beyond the emoji one, lone surrogates, non-characters.
 */
const HIDDEN = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u180b-\u180d]|\u180f|[\ufe00-\ufe0e]|[\p{Cs}\p{Cn}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]/gu;
/** Joiners that do join (emoji sequences, letters of scripts that need them) may stay. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{L}\p{M}*)\u200c|\u200c(?!\p{L})/gu;
const codePoint = (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
/** Shows every hidden character as `⟨U+202E⟩`. `\r\n` becomes `\n`. For source text: nothing is removed. */
const visible = (text) => text.replace(/\r\n/g, '\n').replace(HIDDEN, codePoint).replace(STRAY_JOINER, codePoint);
/** For program output: terminal sequences go, a carriage return starts a new line, what stays hidden is shown. */
const plainOutput = (text) => visible(text.replace(ANSI, '').replace(/\r+\n?/g, '\n'));
const longestRun = (text, run) => text.match(run)?.reduce((longest, one) => Math.max(longest, one.length), 0) ?? 0;
/**
 * A fenced block that nothing inside can close: the fence is longer than any run of backticks in the text, and tildes
 * never close it. `text` must already be `visible`; `info` is ours.
 */
function fence(text, info) {
    const marks = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
    return `${marks}${info}\n${text.replace(/\n$/, '')}\n${marks}`;
}
/** Foreign text on one line of at most `most` UTF-16 units. */
function oneLine(text, most) {
    const line = visible(text.slice(0, most * 4))
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
const DEFAULT_MOST = 300;
/** Foreign text as inline code, on one line. Empty text gives empty code that still shows. */
function codeSpan(text, most = DEFAULT_MOST) {
    const line = oneLine(text, most);
    if (line === '')
        return '` `';
    const marks = '`'.repeat(longestRun(line, /`+/g) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${marks}${pad}${line}${pad}${marks}`;
}
/**
 * Foreign text as prose, on one line: Markdown is escaped, and mentions, references, web addresses, commit ids,
 * emoji words and mathematics are broken by a zero-width space. What stands in balanced backticks becomes code.
 */
function prose(text, most = DEFAULT_MOST) {
    const pieces = oneLine(text, most).split('`');
    if (pieces.length % 2 === 0)
        return pieces.map(inertWords).join('\\`');
    return pieces.map((piece, index) => (index % 2 === 1 ? codeSpan(piece) : inertWords(piece))).join('');
}
const inertWords = (text) => text
    .replace(/[\\*_[\]<>&#~$^]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/[@#]/g, `$&${ZWSP}`)
    .replace(/:(?=[\\/\w+-])/g, `:${ZWSP}`)
    .replace(/www(?=\.)/gi, `www${ZWSP}`)
    .replace(/([A-Za-z]-)(?=\d)/g, `$1${ZWSP}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${ZWSP}`));
/** A live mention, where the name can be an account's or a team's; everything else is shown as code. */
function mention(name) {
    const account = /^[a-z\d](?:-?[a-z\d]){0,38}$/i;
    const team = /^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d](?:[-_]?[a-z\d]){0,99}$/i;
    return account.test(name) || team.test(name) ? `@${name}` : codeSpan(name, 100);
}
/** A link to a web address; `label` is Markdown of ours. What is no web address leaves the label alone. */
function link(label, url) {
    if (url === null || !/^https?:\/\/[^\s<>"'`\\^{|}\0-\u0020\u007f-\uffff]+$/.test(url))
        return label;
    return `[${label}](${url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}
/** A file's path for a web address: every part percent-encoded, half characters replaced. */
const uriPath = (path) => path
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
/** Foreign text as code inside an HTML element of ours, such as a summary. */
const htmlCode = (text, most = DEFAULT_MOST) => `<code>${oneLine(text, most).replace(/[&<>"'`@#:]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;


/***/ }),

/***/ 99750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ syntaxErrors),
/* harmony export */   Q: () => (/* binding */ problemParts),
/* harmony export */   XZ: () => (/* binding */ cureOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export problems */
/* harmony import */ var _code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50317);
/* harmony import */ var _heading__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81556);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49316);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13126);
/* harmony import */ var _risk__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32531);
/** Why did nothing run, and what mends it? What was expected, what came, the cure. */





const MOST_PROBLEMS = 50;
function refusal(paper) {
    const { record } = paper.view;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(record.message === '' ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(record.message, 1000), problems(paper), ...record.executions.filter((block) => !block.syntax.valid).map((block) => syntaxErrors(paper, block)), cure(paper), record.reasonCode === 'blocked_by_policy' || record.reasonCode === 'needs_approval' ? (0,_risk__WEBPACK_IMPORTED_MODULE_3__/* .riskReport */ .WO)(paper, true) : '', ...record.executions.slice(0, paper.plan.blocks).map((block) => (0,_code__WEBPACK_IMPORTED_MODULE_0__/* .codeThatRan */ .Ol)(paper, block)));
}
function cure(paper) {
    const text = cureOf(paper);
    return text === '' ? '' : `**${paper.words.refusal.cure}**: ${text}`;
}
/** What helps, unless the message already says so. The words are ours, so they are Markdown as they stand. */
function cureOf({ view, words }) {
    const { reasonCode, message } = view.record;
    const text = Object.hasOwn(words.cure, reasonCode) ? (words.cure[reasonCode] ?? '') : '';
    return message.toLowerCase().includes(text.toLowerCase()) ? '' : text;
}
function problems(paper) {
    const { view, words } = paper;
    const shown = view.problems
        .slice(0, MOST_PROBLEMS)
        .map((problem) => problemLine(paper, problem))
        .filter((line) => line !== '')
        .map((line) => `- ${line}`);
    const rest = Math.max(0, view.problems.length - MOST_PROBLEMS);
    return [...shown, ...(rest > 0 ? [`- ${words.refusal.moreProblems(rest)}`] : [])].join('\n');
}
function problemLine(paper, problem) {
    const { where, what } = problemParts(paper, problem);
    if (where === '' || what === '')
        return where === '' ? what : `**${where}**`;
    return `**${where}**: ${what}`;
}
/** Where it is wrong, and what: the message with what was expected, what came and the nearest valid word. */
function problemParts({ view, words, ink }, problem) {
    const say = words.refusal;
    const place = problem.line === null ? '' : say.place(problem.line, problem.column);
    const path = problem.path === null ? '' : ink.code(problem.path, 200);
    const details = [
        problem.expected === null ? '' : say.expected(ink.code(problem.expected, 200)),
        problem.got === null ? '' : say.got(ink.code(problem.got, 200)),
        problem.hint === null ? '' : say.hint(ink.code(problem.hint, 200)),
    ].filter((part) => part !== '');
    // The sentence above the list already is the message of an only problem.
    const message = problem.message === view.record.message ? '' : ink.text(problem.message, 400);
    return {
        where: [place, path].filter((part) => part !== '').join(', '),
        what: [message, details.length === 0 || message === '' ? details.join('; ') : `(${details.join('; ')})`]
            .filter((part) => part !== '')
            .join(' '),
    };
}
/** Every syntax error with its place in the code; the cures in words below. */
function syntaxErrors(paper, block) {
    const { words } = paper;
    const errors = block.syntax.errors
        .slice(0, 5)
        .map(({ line, column, message }) => (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(`**${words.refusal.syntaxAt((0,_heading__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(paper, block), line)}**: ${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(message, 300)}`, (0,_code__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(block.code, line, column)));
    const rest = block.syntax.errors.length - errors.length;
    const cures = block.syntax.suggestions.slice(0, 5).map((text) => `- ${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(text, 300)}`);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(...errors, rest > 0 ? words.refusal.moreProblems(rest) : '', cures.join('\n'));
}


/***/ }),

/***/ 76875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resourcesOf),
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41915);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49316);
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25102);



function resourcesOf(paper, block) {
    const { resources } = paper.words;
    const rows = rowsOf(paper, block).flatMap(({ name, used, limit, write }) => used === null ? [] : [[name, write(used), write(limit), share(used, limit)]]);
    if (rows.length === 0)
        return '';
    const network = [resources.network, resources.off, resources.off, attempts(paper, block)];
    return (0,_paper__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)(`**${resources.title}**`, (0,_table__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(resources.columns, ['l', 'r', 'r', 'l'], [...rows, network]), chart(paper, block));
}
function rowsOf({ view, words }, { result }) {
    const { limits } = view.record;
    const used = result.resources;
    const name = words.resources.rows;
    return [
        { name: name.wall, used: used.wallMs, limit: limits.timeoutMs, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0 },
        { name: name.cpu, used: used.cpuMs, limit: limits.timeoutMs * limits.cpus, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0 },
        { name: name.memory, used: used.peakMemoryBytes, limit: limits.memoryBytes, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee },
        { name: name.pids, used: used.peakPids, limit: limits.pids, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai },
        { name: name.disk, used: used.diskBytes, limit: limits.diskBytes, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee },
    ];
}
const share = (used, limit) => {
    const part = limit > 0 ? used / limit : 0;
    return `\`${(0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .bar */ .M0)(part)}\` ${(0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(part)}`;
};
function attempts({ words }, { result }) {
    const count = result.violations.filter(({ kind }) => kind === 'network').reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? words.resources.noAttempts : words.resources.attempts((0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(count));
}
/** Mermaid shows as source in e-mail and apps, so it is only ever an extra below the table. Figures only, no foreign word. */
function chart(paper, block) {
    const { words, plan, view } = paper;
    const samples = (0,_paper__WEBPACK_IMPORTED_MODULE_0__/* .extrasOf */ .bI)(paper, block).memory;
    const last = samples.at(-1);
    if (plan.chart === 0 || last === undefined || samples.length < 2 || last.ms <= 0)
        return '';
    const mebibytes = evenly(samples, 24).map((sample) => Math.round(sample.bytes / 1024 ** 2));
    const top = Math.max(1, ...mebibytes);
    const limit = Math.round(view.record.limits.memoryBytes / 1024 ** 2);
    const lines = [
        '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%',
        'xychart-beta',
        `    title "${words.resources.chartTitle(limit)}"`,
        `    x-axis "${words.resources.seconds}" 0 --> ${Number((last.ms / 1000).toFixed(2)) || 0.01}`,
        `    y-axis "MiB" 0 --> ${top}`,
        `    line [${mebibytes.join(', ')}]`,
    ];
    return (0,_paper__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`<b>${words.resources.chart}</b>`, `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``);
}
/** At most `most` samples, the first and the last among them. */
function evenly(samples, most) {
    if (samples.length <= most)
        return samples;
    const step = (samples.length - 1) / (most - 1);
    return Array.from({ length: most }, (_, index) => samples[Math.round(index * step)]).filter((sample) => sample !== undefined);
}


/***/ }),

/***/ 32531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WO: () => (/* binding */ riskReport),
/* harmony export */   WU: () => (/* binding */ rulesBehind),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   cM: () => (/* binding */ RISK_OF),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41915);
/* harmony import */ var _heading__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81556);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49316);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13126);
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25102);





const ORDER = ['error', 'warning', 'note'];
const RISK_OF = { error: 'high', warning: 'medium', note: 'low' };
const ICON = { error: '🔴', warning: '🟠', note: '🔵' };
/**
 * The findings of a request, worst first, then in the order of the text. What one rule says several times of one line
 * is shown once: a reader looks at lines.
 */
function findingsOf(paper) {
    const seen = new Map();
    for (const block of paper.view.record.executions)
        for (const finding of block.security.findings) {
            const key = JSON.stringify([block.block, block.file, finding.ruleId, finding.line, finding.message]);
            if (!seen.has(key))
                seen.set(key, { block, finding });
        }
    return [...seen.values()].sort((one, other) => ORDER.indexOf(one.finding.level) - ORDER.indexOf(other.finding.level));
}
/** `1 high, 2 low`; empty when nothing was found. */
function countsOf({ words }, found) {
    const counts = ORDER.map((level) => ({
        level,
        count: found.filter(({ finding }) => finding.level === level).length,
    }));
    return counts
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${(0,_amounts__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(count)} ${words.risk[RISK_OF[level]]}`)
        .join(', ');
}
/** `withCure` adds what to do instead: for those who have to decide or to change the code. */
function riskReport(paper, withCure) {
    const { words, view } = paper;
    if (view.record.executions.length === 0)
        return '';
    const found = findingsOf(paper);
    const unread = view.record.executions.some((block) => !block.security.analysed) ? words.findings.notAnalysed : '';
    if (found.length === 0)
        return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(`**${words.findings.title}**: ${words.findings.none}`, unread);
    const title = `**${withCure && view.state === 'waiting' ? words.findings.why : words.findings.title}**: ${countsOf(paper, found)}`;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(title, findingTable(paper, found, withCure), unread);
}
function findingTable(paper, found, withCure) {
    const { words, plan } = paper;
    if (plan.findings === 0)
        return words.findings.tableLeftOut;
    const shown = found.slice(0, plan.findings);
    const head = withCure ? words.findings.columnsWithCure : words.findings.columns;
    const rows = shown.map((one) => row(paper, one).slice(0, head.length));
    const rest = found.length - shown.length;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)((0,_table__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(head, head.map(() => 'l'), rows), rest > 0 ? words.findings.more((0,_amounts__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(rest)) : '');
}
const row = (paper, { block, finding }) => [
    (0,_heading__WEBPACK_IMPORTED_MODULE_0__/* .withIcon */ .Sy)(ICON[finding.level], paper.words.risk[RISK_OF[finding.level]]),
    (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(finding.message, 300),
    place(paper, block, finding),
    (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(finding.recommendation, 300),
];
function place(paper, block, finding) {
    const { view, words } = paper;
    const several = view.record.executions.length > 1;
    const label = several ? words.findings.blockLine(block.block, finding.line) : words.findings.line(finding.line);
    const climbs = /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(block.file ?? '');
    if (block.file !== null && view.links.files !== null && !climbs)
        return (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(label, `${view.links.files}/${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .uriPath */ .kq)(block.file)}#L${finding.line}`);
    return (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(label, view.links.source);
}
/** The rules behind the findings, each linked to its page. */
function rulesBehind(paper) {
    const ids = [...new Set(findingsOf(paper).map(({ finding }) => finding.ruleId))].slice(0, 30);
    return ids.map((id) => ruleLink(paper, id)).join(', ');
}
const ruleLink = ({ view }, id) => {
    const isPlain = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/.test(id);
    const page = view.links.rules;
    return (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(id, 100), isPlain && page !== null ? `${page}#${id.replace(/\//g, '-')}` : null);
};


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

/***/ 25102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** How is a table written so that nothing in a cell can tear it? */
const ZWSP = '\u200b';
const ALIGNMENT = { l: ':--', r: '--:' };
/**
 * A Markdown table. Cells are inert Markdown on one line; a `|` in them, even within code, is escaped here and nowhere
 * else. `columns` has one letter a column: left or right. Empty for no rows.
 */
function table(head, columns, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map(pipeSafe).join(' | ')} |`;
    return [line(head), `|${columns.map((column) => ALIGNMENT[column]).join('|')}|`, ...rows.map(line)].join('\n');
}
/** A backslash before a `|` would eat our escape, so the two are parted by a space of no width. */
const pipeSafe = (cell) => cell.replace(/\\(?=\|)/g, `\\${ZWSP}`).replace(/\|/g, '\\|');


/***/ }),

/***/ 59371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
function endingOf(result) {
    if (result.status !== 'ok')
        return result.status;
    const { by, passed } = result.verification;
    if (passed === false)
        return by === 'expect' ? 'mismatch' : 'tests-failed';
    return passed === true && by !== 'generated-tests' ? 'verified' : 'ok';
}
const GOOD = new Set(['ok', 'verified']);
const isGood = (ending) => GOOD.has(ending);
/** Worst first: what a reader must hear about when several blocks ended differently. */
const SEVERITY = [
    'infra-error',
    'error',
    'oom',
    'timeout',
    'output-limit',
    'tests-failed',
    'mismatch',
    'not-run',
    'cancelled',
    'ok',
    'verified',
];
/** The block that the heading speaks of; the earlier one among equals. `undefined` only for an empty list. */
const worstOf = (blocks) => {
    const rank = (block) => SEVERITY.indexOf(endingOf(block.result));
    return blocks.reduce((worst, block) => (worst === undefined || rank(block) < rank(worst) ? block : worst), undefined);
};


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
    blocks: [],
    skipped: [],
    problems: [],
});


/***/ }),

/***/ 11003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ wordsFor)
});

;// CONCATENATED MODULE: ./build/report/words/chinese-decisions.js
const decisions = {
    findings: {
        title: '风险报告',
        why: '为何需要您',
        none: '没有发现。',
        notAnalysed: '部分代码无法分析，因此风险至少为中。',
        columns: ['风险', '发现', '位置'],
        columnsWithCure: ['风险', '发现', '位置', '更好的做法'],
        line: (line) => `第 ${line} 行`,
        blockLine: (block, line) => `代码块 ${block}，第 ${line} 行`,
        more: (count) => `… 另有 ${count} 条，见作业摘要。`,
        tableLeftOut: '此处放不下表格；见作业摘要。',
    },
    waiting: {
        nothingRan: '什么都没有运行。',
        mustDecide: '需要维护者决定。',
        asked: (names) => `维护者：${names}`,
        blocksLeftOut: (count) => `**此处放不下 ${count} 个代码块：决定之前请在作业摘要中读完其余部分。**`,
        conditions: {
            title: '批准后的运行条件',
            planTitle: '运行条件',
            columns: ['网络', '机密', '内存', '时间', 'CPU', '进程', '磁盘', '仓库', 'root'],
            none: '无',
            no: '否',
            notMounted: '未挂载',
        },
        decide: '决定',
        decideColumns: ['做什么', '怎么做', '谁'],
        approve: '✅\u00a0运行一次',
        reject: '⛔\u00a0拒绝',
        change: '✏️\u00a0修改',
        reasonWord: '理由',
        orLabel: (label) => `，或标签 ${label}`,
        changeHow: (command) => `修改原文并评论 ${command}：成为新请求`,
        requester: '请求者',
        rolesOrNamed: (roles, names) => `${roles}，或 ${names}`,
        secondPerson: '请求者本人除外',
        binding: (on) => `批准只对这段代码和这些限制有效。原文被修改、${on.hasCommits ? '有新提交推送、' : ''}或到 ${on.time} 即失效。${on.hasLabels ? '标签使用后会被移除。' : ''}`,
        whyItWaits: '等待的原因',
        rules: (ids) => `规则：${ids}`,
    },
    refusal: {
        cure: '解决办法',
        place: (line, column) => (column === null ? `第 ${line} 行` : `第 ${line} 行第 ${column} 列`),
        expected: (text) => `应为 ${text}`,
        got: (text) => `实为 ${text}`,
        hint: (text) => `是否想写 ${text}？`,
        moreProblems: (count) => `… 另有 ${count} 条`,
        syntaxAt: (name, line) => `${name}，第 ${line} 行`,
    },
    footer: {
        again: '再次运行',
        longer: '延长时间',
        moreMemory: '更多内存',
        onlyBlock: (block) => `只运行代码块 ${block}`,
        cancel: '取消',
        status: '状态',
        help: '帮助',
        files: '文件',
    },
    task: {
        asked: (task) => `**任务**：${task}。`,
        written: (models) => `代码由${models === '' ? '模型' : ` ${models} `}编写。`,
        unreviewed: (models) => `代码由${models === '' ? '模型' : ` ${models} `}编写；没有人审阅过。`,
        origin: (attempts, tokens) => `<b>代码的由来</b>：${attempts} 次尝试，${tokens} 个令牌`,
        description: '描述',
        dependencies: '依赖',
        noDependencies: '无',
        complexity: '复杂度',
        estimate: '预计时间',
        columns: ['尝试', '结果', '令牌', '模型', '代码'],
    },
    answer: {
        approved: (id) => `✅\u00a0已批准 ${id}。`,
        rejected: (id) => `⛔\u00a0已拒绝 ${id}。它不会运行。`,
        cancelled: (id) => `🚫\u00a0已取消 ${id}。`,
        declined: (why) => `😕\u00a0**未执行**：${why}。`,
    },
    status: {
        none: '此会话中没有等待、运行中或已运行的请求。',
        title: (count) => `ℹ️\u00a0此会话有 ${count} 个请求`,
        columns: ['ID', '状态', '风险', '语言', '提出时间（UTC）'],
        noId: '报告',
        state: {
            queued: '排队中',
            scanning: '检查中',
            waiting: '等待批准',
            running: '运行中',
            planned: '仅计划',
            approved: '已批准',
            done: '已完成',
            refused: '未运行',
            rejected: '已拒绝',
            cancelled: '已取消',
            expired: '已过期',
            void: '已作废',
        },
    },
    stats: {
        title: (days) => `ℹ️\u00a0最近 ${days} 天的运行情况`,
        columns: ['指标', '数值'],
        total: '已运行的请求',
        succeeded: '成功',
        failed: '失败',
        successRate: '成功率',
        average: '平均用时',
        approvals: '经批准后运行',
        rejections: '被拒绝',
        blocked: '被策略阻止',
        syntaxErrors: '有语法错误',
        byLanguage: '各语言的程序数',
        onlyLatest: (count) => `只统计了最近的 ${count} 条评论。`,
    },
    help: {
        title: 'ℹ️\u00a0可以输入的命令',
        commandColumns: ['输入', '作用'],
        commands: [
            ['/run', '运行下方的代码块；没有则运行描述中的代码块'],
            ['/run 2', '只运行代码块 2'],
            ['/run python', '把没有语言名的代码块当作 Python 运行'],
            ['/run plan', '查看会运行什么、风险如何、谁可批准；什么都不运行'],
            ['/run approve ID', '让等待中的请求运行一次'],
            ['/run reject ID reason', '拒绝等待中的请求'],
            ['/run cancel ID', '停止或撤回请求'],
            ['/run rerun ID', '再次运行同样的内容'],
            ['/run status', '列出此会话的请求'],
            ['/run stats', '统计本仓库的运行'],
            ['/run help', '查看本帮助'],
        ],
        options: '选项，可放在命令行任意位置',
        optionColumns: ['选项', '含义'],
        optionMeaning: (name, says) => ({
            language: '没有语言名的代码块的语言，或要编写的程序的语言',
            timeout: '最长运行时间',
            memory: '内存',
            cpus: 'CPU 数，可为小数',
            disk: '文件空间',
            params: '程序的参数',
            stdin: '程序的标准输入',
            tests: '同时为程序编写测试',
        })[name] ?? says,
        blocks: '为程序服务的代码块以第二个词说明角色',
        roles: [
            '`params`（JSON）、`stdin`（文本）、`file=NAME`：用于该命令的每个程序',
            '`expect`（正确的输出）、`tests`（代码，或列出调用与结果的 JSON）：用于它前面的程序',
        ],
        languages: (names) => `**语言**：${names}。`,
    },
    mayApprove: (who) => `**可批准者**：${who}。`,
};

;// CONCATENATED MODULE: ./build/report/words/chinese-names.js
const CURES = {
    ok: '',
    no_command: '',
    bot_author: '把该机器人的数字 ID 加入 `approval.bots`。',
    usage_error: '`/run help` 列出全部命令和选项。',
    unknown_language: '使用已启用语言的名称，或在 `languages` 中启用该语言。',
    no_code: '把围栏代码块放在命令下方，或放进描述里。',
    code_too_long: '缩短代码，或调高 `limits.code`。',
    invalid_characters: '去掉 NUL 和控制字符，并以 UTF-8 保存文本。',
    syntax_error: '',
    needs_approval: '请有审批权限的人批准，或修改代码以降低风险。',
    approval_stale: '代码、限制或配置已经改变；请用新命令重新提出。',
    approval_expired: '请用新命令重新提出。',
    approval_consumed: '一次批准只能用一次；请用新命令重新提出。',
    approval_ambiguous: '请输入所列命令之一；标签无法指明是哪个请求。',
    approver_not_allowed: '请找报告中所列角色的人。',
    requester_blocked: '维护者可以把该账号移出 `approval.blocked`。',
    rejected: '',
    cancelled: '',
    blocked_by_policy: '修改代码，或请维护者修改策略。',
    limit_exceeded: '减少请求量，或调高 `limits.max` 中的上限。',
    quota_exceeded: '等时间窗口过去，或调高 `quota`。',
    config_invalid: '在默认分支上修正这些行。在此之前什么都不会运行。',
    permission_unknown: '请再试一次；若仍如此，请检查令牌的权限。',
    not_found: '检查编号或 ID。',
    locked: '解锁该会话，或换一个会话。',
    duplicate: '',
    docker_unavailable: '启动 Docker 引擎，或设置 `DOCKER_HOST`。详情见 `sallyport doctor`。',
    image_unavailable: '检查 `images`，或在这台机器上拉取镜像。详情见 `sallyport doctor`。',
    sandbox_error: '不是程序的问题；请再试一次。',
    model_unavailable: '设置 `openai-api-key`、`openai-base-url` 和 `openai-model`。代码块不需要模型。',
    model_refused: '换一种说法描述任务。',
    generation_failed: '把任务说得更准确，或自己写代码。',
    budget_exceeded: '减少要求，或调高 `model.budget_tokens`。',
    disabled: '维护者可以设置 `enabled: true`。',
    internal_error: '运行日志中有详情；请报告此问题。',
};
const WHOLE = { comment: '作业摘要中有更多，记录中有全部', summary: '记录中有全部', terminal: '全部内容见 --json' };
const names = {
    moment: ({ day, month, year, time }) => `${year} 年 ${month} 月 ${day} 日 ${time}（UTC）`,
    language: { python: 'Python', javascript: 'JavaScript', typescript: 'TypeScript', bash: 'Bash' },
    risk: { low: '低', medium: '中', high: '高' },
    role: {
        none: '无权限',
        read: '读权限',
        triage: '分类权限',
        write: '写权限',
        maintain: 'maintain 角色',
        admin: 'admin 角色',
    },
    approvers: {
        none: '任何人',
        read: 'read、triage、write、maintain 或 admin',
        triage: 'triage、write、maintain 或 admin',
        write: 'write、maintain 或 admin',
        maintain: 'maintain 或 admin',
        admin: 'admin',
    },
    reason: {
        ok: '完成',
        no_command: '没有命令',
        bot_author: '机器人不能触发运行',
        usage_error: '无法理解该命令',
        unknown_language: '未知的语言',
        no_code: '没有代码',
        code_too_long: '代码太长',
        invalid_characters: '代码含有无效字符',
        syntax_error: '代码有语法错误',
        needs_approval: '需要批准',
        approval_stale: '批准已失效',
        approval_expired: '批准来得太晚',
        approval_consumed: '批准已被使用',
        approval_ambiguous: '这里有多个请求在等待',
        approver_not_allowed: '该账号无权批准',
        requester_blocked: '该账号已被禁止',
        rejected: '维护者拒绝了它',
        cancelled: '已取消',
        blocked_by_policy: '策略不允许',
        limit_exceeded: '超出允许的上限',
        quota_exceeded: '请求太多',
        config_invalid: '配置无效',
        permission_unknown: '无法确定权限',
        not_found: '所指的对象不存在',
        locked: '会话已锁定',
        duplicate: '另一次运行已在处理该请求',
        docker_unavailable: 'Docker 引擎没有响应',
        image_unavailable: '无法取得镜像',
        sandbox_error: '沙箱失败',
        model_unavailable: '没有配置模型',
        model_refused: '模型拒绝了该任务',
        generation_failed: '模型没有给出可用的程序',
        budget_exceeded: '令牌预算已用完',
        disabled: 'Sallyport 在此处已关闭',
        internal_error: 'Sallyport 自身失败',
    },
    somebody: '某人',
    lines: (count) => `${count} 行`,
    leftOut: (lines, place) => `… 省略 ${lines} 行；${WHOLE[place]} …`,
    violation: {
        network: '网络',
        memory: '内存',
        processes: '进程',
        disk: '磁盘',
        output: '输出',
        time: '时间',
        syscall: '系统调用',
    },
    cure: CURES,
};

;// CONCATENATED MODULE: ./build/report/words/chinese-results.js
const results = {
    heading: {
        queued: '⏳ 排队中：等待空位',
        scanning: '🔍 运行前检查中',
        running: (what) => `▶️ ${what}正在运行`,
        waiting: (risk) => `🟠 等待批准：${risk}风险`,
        planned: (what) => `📋 计划：${what}会立即运行`,
        plannedWaiting: (what, risk) => `📋 计划：${what}会等待批准，${risk}风险`,
        plannedRefused: (what) => `📋 计划：${what}会被拒绝`,
        approved: (by) => `☑️ 已由 ${by} 批准`,
        rejected: (by) => `⛔ 被 ${by} 拒绝：什么都没有运行`,
        rejectedByNobody: '⛔ 被拒绝：什么都没有运行',
        cancelled: (by) => `🚫 被 ${by} 取消：什么都没有运行`,
        cancelledByNobody: '🚫 已取消：什么都没有运行',
        stopped: (by) => `🚫 运行中被 ${by} 取消`,
        stoppedByNobody: '🚫 运行中被取消',
        expired: '⌛ 已过期：无人及时批准，什么都没有运行',
        void: '🗑️ 已作废：原文被修改或删除，什么都没有运行',
        refused: (why) => `⛔ 未运行：${why}`,
        trouble: (why) => `🛠️ 未运行，是我方故障：${why}`,
        nothing: 'ℹ️ 什么都没有运行',
    },
    what: {
        block: (language) => `${language} 代码块`,
        numbered: (language, block) => `${language} 代码块 ${block}`,
        fileBlock: (file, block) => `${file} 代码块 ${block}`,
        generated: (language) => `生成的 ${language} 程序`,
        blocks: (count) => `${count} 个代码块`,
        request: '该请求',
    },
    ending: {
        ok: (time) => `通过：退出码 0，用时 ${time}`,
        ran: (time) => `已运行：退出码 0，用时 ${time}`,
        verifiedExpect: (time) => `通过：输出与预期一致，用时 ${time}`,
        verifiedTests: (time) => `通过测试，用时 ${time}`,
        mismatch: (time) => `已运行 ${time}，但输出与预期不符`,
        testsFailed: (time) => `已运行 ${time}，但测试失败`,
        generatedTestsFailed: (time) => `已运行 ${time}；生成的测试不一致`,
        error: (error, time) => `失败：${time} 后出现 ${error}`,
        errorOnLine: (error, line, time) => `失败：${time} 后第 ${line} 行出现 ${error}`,
        exit: (code, time) => `失败：${time} 后退出码 ${code}`,
        signal: (name, time) => `失败：${time} 后被 ${name} 终止`,
        unknownEnd: (time) => `${time} 后失败`,
        timeout: (limit) => `超时：${limit} 后被停止`,
        oom: (limit, time) => `${time} 后内存耗尽（${limit}）`,
        outputLimit: (time) => `输出过多：${time} 后被停止`,
        cancelled: (time) => `${time} 后被取消`,
        notRun: (why) => `未运行：${why}`,
        infraError: (why) => `无法运行，是我方故障：${why}`,
    },
    several: {
        passed: (count, time) => `${count} 个代码块全部通过，用时 ${time}`,
        failed: (bad, count, name, cause) => `${count} 个代码块中 ${bad} 个失败：${name}，${cause}`,
        onLine: (error, line) => `第 ${line} 行 ${error}`,
        exit: (code) => `退出码 ${code}`,
    },
    second: {
        risk: { low: '低风险', medium: '中风险', high: '高风险' },
        thisText: '这条评论',
        onCommit: (commit) => `，提交 ${commit}`,
        in: (where) => `，见${where}`,
        source: {
            issue_comment: '这条评论',
            issue: '描述',
            pull_request: '描述',
            review: '这次评审',
            review_comment: '这条评审评论',
        },
        requested: (who, standing, where) => `请求者 ${who}${standing}${where}。`,
        author: (who) => `代码作者 ${who}。`,
        approvedBy: (who, where) => `批准者 ${who}${where}。`,
        here: '（见此）',
        withoutApproval: '无需批准即运行。',
        log: '完整日志',
    },
    output: {
        title: '输出',
        none: '**输出**：无。',
        complete: (lines) => `${lines}，完整`,
        shortened: (lines) => `${lines}，此处有删节`,
        omitted: (lines, size) => `${lines}；另有 ${size} 未保留`,
        lastLines: (count) => `**stderr**（最后 ${count} 行）`,
        onLine: (line) => `，第 ${line} 行`,
        ourFault: '这是我方机器的故障，不是程序的问题。',
        generatedTests: '生成的测试与之一致。它们只供参考，不是证明。',
        violations: '被沙箱阻止',
        hidden: '**输出**：此处不显示（`report.output: false`）；见记录。',
        timeout: (limit) => `${limit} 后仍在运行，因此被停止。以下是当时已有的输出。`,
        oom: (limit) => `需要的内存超过 ${limit}，因此被停止。`,
        outputLimit: (limit) => `输出远多于每个流保留的 ${limit}，因此被停止。`,
        error: '错误',
        diff: '预期（−）与实际（+）输出',
        verdict: '检查',
        files: (count) => `<b>文件</b>：${count}`,
        moreFiles: (count) => `另有 ${count} 个`,
        artifacts: '从运行的构件中获取文件',
    },
    code: {
        ran: (language, block, lines, digest) => `<b>代码${block === null ? '' : `，代码块 ${block}`}</b>：${lines} 行 ${language}，sha256 <code>${digest}</code>`,
        title: (language, block) => (block === null ? `**${language} 代码**` : `**代码块 ${block}，${language}**`),
        judge: (lines, digest, isMarked) => `（${lines} 行，sha256 \`${digest}\`）。${isMarked ? '标有 `!` 的行有发现。' : ''}`,
        cutForDecision: '**此处放不下全部内容：决定之前请在作业摘要中读完其余部分。**',
        caption: '说明：',
        material: { file: '文件', params: '参数', stdin: '标准输入', expect: '预期输出', tests: '测试' },
    },
    resources: {
        title: '资源',
        columns: ['资源', '已用', '上限', '占比'],
        rows: { wall: '实际时间', cpu: 'CPU 时间', memory: '内存峰值', pids: '进程', disk: '写入文件' },
        network: '网络',
        off: '关闭',
        noAttempts: '无尝试',
        attempts: (count) => `阻止了 ${count} 次尝试`,
        chart: '内存变化',
        chartTitle: (limit) => `内存（MiB，上限 ${limit}）`,
        seconds: '秒',
    },
    environment: {
        title: '环境',
        image: '镜像',
        sandbox: '沙箱',
        sandboxIs: (policy) => `策略 ${policy}：无网络，根文件系统只读，uid 65534，无特权能力`,
        limits: '限制',
        limitsAre: (limit) => `${limit.time}，${limit.cpus} 个 CPU，内存 ${limit.memory}，磁盘 ${limit.disk}，${limit.pids} 个进程，每个流输出 ${limit.output}`,
        timings: '用时',
        timingsAre: (scan, image, run, total) => `扫描 ${scan}，镜像 ${image}，运行 ${run}，总计 ${total}`,
        scanned: (scan) => `扫描 ${scan}`,
        digest: '请求',
    },
    overview: {
        columns: ['代码块', '语言', '结果', '时间', '内存峰值', '风险'],
        quality: '质量',
        waits: '等待',
        ending: {
            ok: '退出码 0',
            verified: '符合预期',
            mismatch: '输出与预期不符',
            'tests-failed': '测试失败',
            error: '失败',
            timeout: '超时',
            oom: '内存耗尽',
            'output-limit': '输出过多',
            cancelled: '已取消',
            'not-run': '未运行',
            'infra-error': '我方故障',
        },
    },
    terminal: {
        requestedBy: (who) => `请求者 ${who}`,
        approvedBy: (who) => `批准者 ${who}`,
        files: '文件',
        of: (used, limit) => `${used} / ${limit}`,
    },
    details: '详情',
    result: '结果',
    resultComes: '正在运行。结果会以新评论给出。',
    reasonGiven: '理由',
    blocksLeftOut: (count) => `… 另有 ${count} 个代码块：见作业摘要。`,
    quality: (score) => `**质量**：${score}（满分 1），无意见。`,
    qualityRemarks: (score, remarks) => `<b>质量</b>：${score === null ? '' : `${score}（满分 1），`}${remarks} 条意见`,
    runningWithin: (time, memory) => `最多 ${time}，内存最多 ${memory}。`,
    skipped: (count) => `<b>跳过</b>：${count} 个不含程序的代码块`,
    skippedBlock: (line, language) => `第 ${line} 行，${language}`,
};

;// CONCATENATED MODULE: ./build/report/words/plural.js
/** `1 line`, `2 lines`. */
const plural = (count, one, many = `${one}s`) => `${count} ${String(count) === '1' ? one : many}`;

;// CONCATENATED MODULE: ./build/report/words/english-decisions.js

const english_decisions_decisions = {
    findings: {
        title: 'Risk report',
        why: 'Why it needs you',
        none: 'nothing found.',
        notAnalysed: 'Part of the code could not be analysed, so the risk is at least medium.',
        columns: ['Risk', 'Finding', 'Where'],
        columnsWithCure: ['Risk', 'Finding', 'Where', 'Better'],
        line: (line) => `line ${line}`,
        blockLine: (block, line) => `block ${block}, line ${line}`,
        more: (count) => `… and ${count} more in the job summary.`,
        tableLeftOut: 'The table did not fit here; it is in the job summary.',
    },
    waiting: {
        nothingRan: 'Nothing has run.',
        mustDecide: 'A maintainer has to decide.',
        asked: (names) => `Maintainers: ${names}`,
        blocksLeftOut: (count) => `**${plural(count, 'block')} did not fit here: read the rest in the job summary before you decide.**`,
        conditions: {
            title: 'If you approve, it runs with',
            planTitle: 'It would run with',
            columns: [
                'Network',
                'Secrets',
                'Memory',
                'Time',
                'CPUs',
                'Processes',
                'Disk',
                'Repository',
                'Root',
            ],
            none: 'none',
            no: 'no',
            notMounted: 'not mounted',
        },
        decide: 'Decide',
        decideColumns: ['What', 'How', 'Who'],
        approve: '✅\u00a0Run\u00a0once',
        reject: '⛔\u00a0Refuse',
        change: '✏️\u00a0Change',
        reasonWord: 'reason',
        orLabel: (label) => `, or the label ${label}`,
        changeHow: (command) => `edit the text and comment ${command}: a new request`,
        requester: 'the requester',
        rolesOrNamed: (roles, names) => `${roles}, or ${names}`,
        secondPerson: 'not the requester',
        binding: (on) => `The approval is for exactly this code and these limits. It is void when the text is edited, ${on.hasCommits ? 'when commits are pushed, ' : ''}or on ${on.time}.${on.hasLabels ? ' A label is removed once it was used.' : ''}`,
        whyItWaits: 'Why it waits',
        rules: (ids) => `Rules: ${ids}`,
    },
    refusal: {
        cure: 'What helps',
        place: (line, column) => column === null ? `line ${line}` : `line ${line}, column ${column}`,
        expected: (text) => `expected ${text}`,
        got: (text) => `got ${text}`,
        hint: (text) => `did you mean ${text}?`,
        moreProblems: (count) => `… and ${count} more`,
        syntaxAt: (name, line) => `${name}, line ${line}`,
    },
    footer: {
        again: 'again',
        longer: 'longer',
        moreMemory: 'more memory',
        onlyBlock: (block) => `only block ${block}`,
        cancel: 'cancel',
        status: 'status',
        help: 'help',
        files: 'files',
    },
    task: {
        asked: (task) => `**Task**: ${task}.`,
        written: (models) => `${models === '' ? 'A model' : models} wrote the code.`,
        unreviewed: (models) => `${models === '' ? 'A model' : models} wrote the code; nobody has reviewed it.`,
        origin: (attempts, tokens) => `<b>How the code was made</b>: ${plural(attempts, 'attempt')}, ${plural(tokens, 'token')}`,
        description: 'Description',
        dependencies: 'Needs',
        noDependencies: 'nothing',
        complexity: 'Complexity',
        estimate: 'Estimated time',
        columns: ['Attempt', 'Outcome', 'Tokens', 'Model', 'Code'],
    },
    answer: {
        approved: (id) => `✅\u00a0Approved ${id}.`,
        rejected: (id) => `⛔\u00a0Rejected ${id}. It will not run.`,
        cancelled: (id) => `🚫\u00a0Cancelled ${id}.`,
        declined: (why) => `😕\u00a0**Not done**: ${why}.`,
    },
    status: {
        none: 'No request of this thread waits, runs or has run.',
        title: (count) => `ℹ️\u00a0${plural(count, 'request')} on this thread`,
        columns: ['ID', 'State', 'Risk', 'Languages', 'Asked (UTC)'],
        noId: 'report',
        state: {
            queued: 'queued',
            scanning: 'being checked',
            waiting: 'waits for approval',
            running: 'running',
            planned: 'plan only',
            approved: 'approved',
            done: 'done',
            refused: 'not run',
            rejected: 'rejected',
            cancelled: 'cancelled',
            expired: 'expired',
            void: 'void',
        },
    },
    stats: {
        title: (days) => `ℹ️\u00a0What ran here in the last ${plural(days, 'day')}`,
        columns: ['Figure', 'Value'],
        total: 'Requests that ran',
        succeeded: 'Succeeded',
        failed: 'Failed',
        successRate: 'Success rate',
        average: 'Average time',
        approvals: 'After an approval',
        rejections: 'Rejected',
        blocked: 'Blocked by the policy',
        syntaxErrors: 'With a syntax error',
        byLanguage: 'Programs by language',
        onlyLatest: (count) => `Only the latest ${count} comments were counted.`,
    },
    help: {
        title: 'ℹ️\u00a0What can be typed here',
        commandColumns: ['Type', 'To'],
        commands: [
            ['/run', 'run the code blocks below it; with none, those of the description'],
            ['/run 2', 'run only block 2'],
            ['/run python', 'run blocks without a language word as Python'],
            ['/run plan', 'see what would run, its risk and who may approve; nothing runs'],
            ['/run approve ID', 'let a waiting request run once'],
            ['/run reject ID reason', 'refuse a waiting request'],
            ['/run cancel ID', 'stop or withdraw a request'],
            ['/run rerun ID', 'run the same again'],
            ['/run status', 'list the requests of this thread'],
            ['/run stats', 'count what ran in this repository'],
            ['/run help', 'see this'],
        ],
        options: 'Options, anywhere on the line',
        optionColumns: ['Option', 'Meaning'],
        optionMeaning: (_name, says) => says,
        blocks: 'Blocks that serve a program carry their role as the second word',
        roles: [
            '`params` (JSON), `stdin` (text), `file=NAME`: for every program of the command',
            '`expect` (the right output), `tests` (code, or JSON calls with what they give): for the program before them',
        ],
        languages: (names) => `**Languages**: ${names}.`,
    },
    mayApprove: (who) => `**May approve**: ${who}.`,
};

;// CONCATENATED MODULE: ./build/report/words/english-names.js

const LANGUAGE = {
    python: 'Python',
    javascript: 'JavaScript',
    typescript: 'TypeScript',
    bash: 'Bash',
};
const RISK = { low: 'low', medium: 'medium', high: 'high' };
const ROLE = {
    none: 'no access',
    read: 'read access',
    triage: 'triage access',
    write: 'write access',
    maintain: 'the maintain role',
    admin: 'the admin role',
};
/** Who a role rule lets in: the role and everything above it. */
const APPROVERS = {
    none: 'anybody',
    read: 'read, triage, write, maintain or admin',
    triage: 'triage, write, maintain or admin',
    write: 'write, maintain or admin',
    maintain: 'maintain or admin',
    admin: 'admin',
};
/** Where the whole of a shortened text is. */
const english_names_WHOLE = {
    comment: 'the job summary has more, the record has all',
    summary: 'the record has all',
    terminal: '--json has all',
};
const english_names_CURES = {
    ok: '',
    no_command: '',
    bot_author: 'list the numeric id of the bot under `approval.bots`.',
    usage_error: '`/run help` lists the commands and options.',
    unknown_language: 'use the language word of an enabled language, or enable the language under `languages`.',
    no_code: 'put a fenced code block below the command, or into the description.',
    code_too_long: 'shorten the code, or raise `limits.code`.',
    invalid_characters: 'remove NUL and control characters, and save the text as UTF-8.',
    syntax_error: '',
    needs_approval: 'ask somebody who may approve, or change the code so that its risk is lower.',
    approval_stale: 'the code, its limits or the configuration changed; ask again with a new command.',
    approval_expired: 'ask again with a new command.',
    approval_consumed: 'an approval counts once; ask again with a new command.',
    approval_ambiguous: 'type one of the listed lines; a label cannot tell which request is meant.',
    approver_not_allowed: 'ask somebody with the role that the report names.',
    requester_blocked: 'a maintainer can take the account off `approval.blocked`.',
    rejected: '',
    cancelled: '',
    blocked_by_policy: 'change the code, or ask a maintainer to change the policy.',
    limit_exceeded: 'ask for less, or raise the maximum under `limits.max`.',
    quota_exceeded: 'wait for the window to pass, or raise `quota`.',
    config_invalid: 'mend these lines on the default branch. Until then nothing runs.',
    permission_unknown: 'try again; if it stays, check the permissions of the token.',
    not_found: 'check the number or the ID.',
    locked: 'unlock the conversation, or use another one.',
    duplicate: '',
    docker_unavailable: 'start the Docker engine, or set `DOCKER_HOST`. `sallyport doctor` says more.',
    image_unavailable: 'check `images`, or pull the image on this machine. `sallyport doctor` says more.',
    sandbox_error: 'the program is not to blame; try again.',
    model_unavailable: 'set `openai-api-key`, `openai-base-url` and `openai-model`. Code blocks run without a model.',
    model_refused: 'say the task in other words.',
    generation_failed: 'say the task more exactly, or write the code yourself.',
    budget_exceeded: 'ask for less, or raise `model.budget_tokens`.',
    disabled: 'a maintainer can set `enabled: true`.',
    internal_error: 'the log of the run has the details; please report it.',
};
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const english_names_names = {
    moment: ({ day, month, year, time }) => `${day} ${MONTHS[month - 1] ?? month} ${year} at ${time} UTC`,
    language: LANGUAGE,
    risk: RISK,
    role: ROLE,
    approvers: APPROVERS,
    /** Short reasons for headings; the sentence with the cure comes from the reason codes. */
    reason: {
        ok: 'done',
        no_command: 'no command',
        bot_author: 'bots do not trigger runs',
        usage_error: 'the command could not be read',
        unknown_language: 'unknown language',
        no_code: 'there is no code',
        code_too_long: 'the code is too long',
        invalid_characters: 'the code holds invalid characters',
        syntax_error: 'the code does not parse',
        needs_approval: 'needs an approval',
        approval_stale: 'the approval is out of date',
        approval_expired: 'the approval came too late',
        approval_consumed: 'the approval was already used',
        approval_ambiguous: 'several requests wait here',
        approver_not_allowed: 'this account may not approve it',
        requester_blocked: 'this account is blocked',
        rejected: 'a maintainer rejected it',
        cancelled: 'it was cancelled',
        blocked_by_policy: 'the policy forbids it',
        limit_exceeded: 'more was asked for than is allowed',
        quota_exceeded: 'too many requests',
        config_invalid: 'the configuration is invalid',
        permission_unknown: 'permissions could not be established',
        not_found: 'what it refers to is not there',
        locked: 'the conversation is locked',
        duplicate: 'another run owns this request',
        docker_unavailable: 'no Docker engine answered',
        image_unavailable: 'the image cannot be had',
        sandbox_error: 'the sandbox failed',
        model_unavailable: 'no model is configured',
        model_refused: 'the model refused the task',
        generation_failed: 'the model gave no working program',
        budget_exceeded: 'the token budget is used up',
        disabled: 'Sallyport is switched off here',
        internal_error: 'Sallyport itself failed',
    },
    somebody: 'somebody',
    lines: (count) => plural(count, 'line'),
    leftOut: (lines, place) => `… ${plural(lines, 'line')} left out; ${english_names_WHOLE[place]} …`,
    violation: {
        network: 'network',
        memory: 'memory',
        processes: 'processes',
        disk: 'disk',
        output: 'output',
        time: 'time',
        syscall: 'system call',
    },
    /** What helps, by reason code; empty where the message must say it or nothing does. */
    cure: english_names_CURES,
};

;// CONCATENATED MODULE: ./build/report/words/english-results.js

const english_results_results = {
    heading: {
        queued: '⏳ Queued: waits for a free place',
        scanning: '🔍 Being checked before it may run',
        running: (what, isPlural) => `▶️ ${what} ${isPlural ? 'are' : 'is'} running`,
        waiting: (risk) => `🟠 Waiting for approval: ${risk} risk`,
        planned: (what) => `📋 Plan: ${what} would run at once`,
        plannedWaiting: (what, risk) => `📋 Plan: ${what} would wait for approval, ${risk} risk`,
        plannedRefused: (what) => `📋 Plan: ${what} would be refused`,
        approved: (by) => `☑️ Approved by ${by}`,
        rejected: (by) => `⛔ Rejected by ${by}: nothing ran`,
        rejectedByNobody: '⛔ Rejected: nothing ran',
        cancelled: (by) => `🚫 Cancelled by ${by}: nothing ran`,
        cancelledByNobody: '🚫 Cancelled: nothing ran',
        stopped: (by) => `🚫 Cancelled by ${by} while it ran`,
        stoppedByNobody: '🚫 Cancelled while it ran',
        expired: '⌛ Expired: nobody approved in time, nothing ran',
        void: '🗑️ Void: the text was changed or deleted, nothing ran',
        refused: (why) => `⛔ Not run: ${why}`,
        trouble: (why) => `🛠️ Not run, our fault: ${why}`,
        nothing: 'ℹ️ Nothing ran',
    },
    what: {
        block: (language) => `${language} block`,
        numbered: (language, block) => `${language} block ${block}`,
        fileBlock: (file, block) => `${file} block ${block}`,
        generated: (language) => `Generated ${language} program`,
        blocks: (count) => plural(count, 'block'),
        request: 'the request',
    },
    /** After the name of a block: how it ended. */
    ending: {
        ok: (time) => `passed: exit 0 in ${time}`,
        ran: (time) => `ran: exit 0 in ${time}`,
        verifiedExpect: (time) => `passed: output as expected, ${time}`,
        verifiedTests: (time) => `passed its tests in ${time}`,
        mismatch: (time) => `ran in ${time}, but the output is not as expected`,
        testsFailed: (time) => `ran in ${time}, but its tests failed`,
        generatedTestsFailed: (time) => `ran in ${time}; generated tests disagree`,
        error: (error, time) => `failed: ${error} after ${time}`,
        errorOnLine: (error, line, time) => `failed: ${error} on line ${line} after ${time}`,
        exit: (code, time) => `failed: exit ${code} after ${time}`,
        signal: (name, time) => `failed: ended by ${name} after ${time}`,
        unknownEnd: (time) => `failed after ${time}`,
        timeout: (limit) => `timed out: stopped after ${limit}`,
        oom: (limit, time) => `ran out of memory (${limit}) after ${time}`,
        outputLimit: (time) => `printed too much: stopped after ${time}`,
        cancelled: (time) => `was cancelled after ${time}`,
        notRun: (why) => `was not run: ${why}`,
        infraError: (why) => `could not be run, our fault: ${why}`,
    },
    several: {
        passed: (count, time) => `${count} blocks passed in ${time}`,
        failed: (bad, count, name, cause) => `${bad} of ${count} blocks failed: ${name}, ${cause}`,
        onLine: (error, line) => `${error} on line ${line}`,
        exit: (code) => `exit ${code}`,
    },
    second: {
        risk: { low: 'Low risk', medium: 'Medium risk', high: 'High risk' },
        thisText: 'this comment',
        onCommit: (commit) => ` on ${commit}`,
        in: (where) => ` in ${where}`,
        source: {
            issue_comment: 'this comment',
            issue: 'the description',
            pull_request: 'the description',
            review: 'this review',
            review_comment: 'this review comment',
        },
        requested: (who, standing, where) => `Requested by ${who}${standing}${where}.`,
        author: (who) => `The code is by ${who}.`,
        approvedBy: (who, where) => `Approved by ${who}${where}.`,
        here: 'here',
        withoutApproval: 'Ran without approval.',
        log: 'Full log',
    },
    output: {
        title: 'Output',
        none: '**Output**: none.',
        complete: (lines) => `${lines}, complete`,
        shortened: (lines) => `${lines}, shortened here`,
        omitted: (lines, size) => `${lines}; ${size} more came and were not kept`,
        lastLines: (count) => `**stderr** (last ${plural(count, 'line')})`,
        onLine: (line) => ` on line ${line}`,
        ourFault: 'This was a failure of our machine, not of the program.',
        generatedTests: 'Generated tests agree with it. They are advice, not proof.',
        violations: 'Stopped by the sandbox',
        hidden: '**Output**: not shown here (`report.output: false`); it is in the record.',
        timeout: (limit) => `It was still running after ${limit}, so it was stopped. This is what it had printed by then.`,
        oom: (limit) => `It needed more than ${limit} of memory, so it was stopped.`,
        outputLimit: (limit) => `It printed far more than the ${limit} that are kept of each stream, so it was stopped.`,
        error: 'Error',
        diff: 'Expected (−) and actual (+) output',
        verdict: 'Check',
        files: (count) => `<b>Files</b>: ${count}`,
        moreFiles: (count) => `${count} more`,
        artifacts: 'Get the files from the artifacts of the run',
    },
    code: {
        ran: (language, block, lines, digest) => `<b>Code${block === null ? '' : ` of block ${block}`}</b>: ${plural(lines, 'line')} of ${language}, sha256 <code>${digest}</code>`,
        title: (language, block) => block === null ? `**The ${language} code**` : `**Block ${block}, ${language}**`,
        judge: (lines, digest, isMarked) => `(${plural(lines, 'line')}, sha256 \`${digest}\`).${isMarked ? ' Lines marked `!` have findings.' : ''}`,
        cutForDecision: '**Not all of it fits here: read the rest in the job summary before you decide.**',
        caption: 'Note:',
        material: {
            file: 'File',
            params: 'Parameters',
            stdin: 'Standard input',
            expect: 'Expected output',
            tests: 'Tests',
        },
    },
    resources: {
        title: 'Resources',
        columns: ['Resource', 'Used', 'Limit', 'Share'],
        rows: {
            wall: 'Wall time',
            cpu: 'CPU time',
            memory: 'Peak memory',
            pids: 'Processes',
            disk: 'Files written',
        },
        network: 'Network',
        off: 'off',
        noAttempts: 'no attempts',
        attempts: (count) => `${plural(count, 'attempt')} blocked`,
        chart: 'Memory over time',
        chartTitle: (limit) => `Memory in MiB (limit ${limit})`,
        seconds: 'seconds',
    },
    environment: {
        title: 'Environment',
        image: 'Image',
        sandbox: 'Sandbox',
        sandboxIs: (policy) => `policy ${policy}: no network, read-only root, uid 65534, no capabilities`,
        limits: 'Limits',
        limitsAre: (limit) => `${limit.time}, ${plural(limit.cpus, 'CPU')}, memory ${limit.memory}, disk ${limit.disk}, ${limit.pids} processes, output ${limit.output} per stream`,
        timings: 'Timings',
        timingsAre: (scan, image, run, total) => `scan ${scan}, image ${image}, run ${run}, all ${total}`,
        scanned: (scan) => `scan ${scan}`,
        digest: 'request',
    },
    overview: {
        columns: ['Block', 'Language', 'Result', 'Time', 'Peak memory', 'Risk'],
        quality: 'Quality',
        waits: 'waits',
        ending: {
            ok: 'exit 0',
            verified: 'as expected',
            mismatch: 'other output than expected',
            'tests-failed': 'tests failed',
            error: 'failed',
            timeout: 'timed out',
            oom: 'out of memory',
            'output-limit': 'printed too much',
            cancelled: 'cancelled',
            'not-run': 'not run',
            'infra-error': 'our fault',
        },
    },
    terminal: {
        requestedBy: (who) => `requested by ${who}`,
        approvedBy: (who) => `approved by ${who}`,
        files: 'Files',
        of: (used, limit) => `${used} of ${limit}`,
    },
    details: 'Details',
    result: 'The result',
    resultComes: 'It runs now. The result comes in a new comment.',
    reasonGiven: 'Reason',
    blocksLeftOut: (count) => `… ${plural(count, 'more block')}: see the job summary.`,
    quality: (score) => `**Quality**: ${score} of 1, no remarks.`,
    qualityRemarks: (score, remarks) => `<b>Quality</b>: ${score === null ? '' : `${score} of 1, `}${plural(remarks, 'remark')}`,
    runningWithin: (time, memory) => `At most ${time} and ${memory} of memory.`,
    skipped: (count) => `<b>Skipped</b>: ${plural(count, 'block')} without a program`,
    skippedBlock: (line, language) => `Line ${line}, ${language}`,
};

;// CONCATENATED MODULE: ./build/report/words.js
/**
 * Every word of a report, behind one door and in one voice: short, the same term for the same thing, nothing boasted.
 * Arguments are Markdown that is already inert, or figures that already carry their unit.
 */






const ENGLISH = { ...english_names_names, ...english_results_results, ...english_decisions_decisions };
const WORDS = {
    en: ENGLISH,
    zh: { ...names, ...results, ...decisions },
};
const wordsFor = (lang) => WORDS[lang];


/***/ })

};
;