"use strict";
exports.id = 805;
exports.ids = [805];
exports.modules = {

/***/ 13082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planDirect),
/* harmony export */   w: () => (/* binding */ readPrograms)
/* harmony export */ });
/* harmony import */ var _core_limits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13779);
/* harmony import */ var _core_options__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43661);
/* harmony import */ var _core_problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29832);
/* harmony import */ var _core_program__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40807);
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
            return fences.length === 0 && found.error.reasonCode === 'no_code' ? (0,_core_result__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(NO_FENCE) : found;
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
/** There is no command here and no description, of which the usual answer speaks. */
const NO_FENCE = (0,_core_problem__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('no_code', 'There is no code: expected at least one fenced block, such as ```python, or --language for a program');
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
        blocks: [...(question.alongside ?? []), ...blocks.flatMap(({ snippet }) => digestedBlocks(snippet))],
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
        scanMs: Math.round(performance.now() - began),
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
/**
 * Expected output is judged first, then the tests; the first that fails is the answer. `parseError` finds in the
 * language's own words what went wrong.
 */
function verify(snippet, execution, parseError) {
    const expected = snippet.expect === null ? NONE : verifyOutput(snippet.expect, execution);
    if (snippet.tests === null || expected.passed === false)
        return expected;
    const tested = verifyTests(execution, parseError);
    if (!isGenerated(snippet.tests))
        return tested;
    // Somebody's own word for what is right stands above the advice of generated tests.
    return expected.passed === true ? expected : { ...tested, by: 'generated-tests' };
}
const isGenerated = (tests) => tests.kind === 'code' && tests.by === 'model';
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
function verifyTests({ status, check }, parseError) {
    if (check === null)
        return { by: 'tests', passed: false, message: `The tests did not start: the program ended with ${status}.` };
    if (check.passed)
        return { by: 'tests', passed: true, message: null };
    const error = parseError(check.stderr.text);
    const lastWords = error === null ? (linesOf(check.stderr.text).at(-1) ?? '') : wordsOf(error);
    const reason = check.exitCode === 0 ? 'ended before their last line' : `exited with ${check.exitCode ?? 'a signal'}`;
    return { by: 'tests', passed: false, message: `The tests ${reason}${lastWords === '' ? '' : `: ${lastWords}`}` };
}
const wordsOf = ({ type, message }) => (message === '' ? type : `${type}: ${message}`);
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




/** The last door before the sandbox: whoever calls it with a plan that nobody let through has made a mistake. */
async function runPlan(plan, options) {
    if (plan.verdict.kind !== 'run')
        throw new Error(`A plan with the verdict ${plan.verdict.kind} does not run`);
    const outcomes = [];
    for (const block of plan.blocks) {
        outcomes.push(await runBlock(plan, block, options));
        if (outcomes.length < plan.blocks.length)
            options.onBlock?.([...outcomes]);
    }
    return outcomes;
}
async function runBlock(plan, block, options) {
    const job = jobFor(plan, block);
    if (options.signal.aborted)
        return { record: blockRecord(block, notRun(block, 'cancelled')), files: [], memory: [] };
    const execution = await options.sandbox.run(job, options.signal, options.onOutput);
    const { files, engine = null, imageMs = 0, memory = [] } = execution;
    return { record: blockRecord(block, resultOf(block, execution), job.id), files, engine, imageMs, memory };
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
    const { status, stdout, stderr, resources } = execution;
    const ours = status === 'infra-error';
    const { parseError } = languages/* LANGUAGES */.Yj[snippet.language];
    const verification = ours || status === 'cancelled' ? NOT_VERIFIED : verify(snippet, execution, parseError);
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
        error: status === 'ok' || ours ? null : parseError(stderr.text),
        timedOut: status === 'timeout',
        durationMs: Math.round(execution.durationMs),
        containerId: execution.containerId,
        image: execution.image,
        resources: { ...resources, wallMs: wholeMs(resources.wallMs), cpuMs: wholeMs(resources.cpuMs) },
        violations: execution.violations,
        files: execution.files.map(({ name, bytes, type }) => ({ name, bytes, type })),
        verification,
    };
}
/** Records tell whole milliseconds: a clock's further digits say nothing. */
const wholeMs = (ms) => (ms === null ? null : Math.round(ms));
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


/***/ })

};
;