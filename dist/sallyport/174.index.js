"use strict";
exports.id = 174;
exports.ids = [174];
exports.modules = {

/***/ 23174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBatch: () => (/* binding */ runBatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9691);
/* harmony import */ var _app_direct__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13082);
/* harmony import */ var _app_program_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96529);
/* harmony import */ var _app_run__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35553);
/* harmony import */ var _core_conclusion__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95600);
/* harmony import */ var _core_options__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43661);
/* harmony import */ var _core_problem__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29832);
/* harmony import */ var _core_program__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24438);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8918);
/* harmony import */ var _core_units__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24680);
/* harmony import */ var _languages__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51149);
/* harmony import */ var _ask__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63819);
/* harmony import */ var _house__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99870);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65868);
/**
 * Batch: one JSON object per line in, one per line out as each completes. A bad line is answered and the batch goes on;
 * nobody is ever asked.
 */
















const LINE_MAX = 8 * 1024 * 1024;
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_14__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_14__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_14__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_14__/* ["null"] */ .chJ()]).optional(),
    language: zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP(),
    code: zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP(),
    stdin: zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP().nullish(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_14__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_14__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_14__/* .unknown */ .L5J()), zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP()]).nullish(),
    timeout: zod__WEBPACK_IMPORTED_MODULE_14__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_14__/* .number */ .aig()]).nullish(),
});
async function runBatch(question) {
    const batch = new Batch(question, await (0,_house__WEBPACK_IMPORTED_MODULE_12__/* .inspectorFor */ .lw)(question.rules));
    for (const file of question.files)
        await batch.readAll(file === '-' ? process.stdin : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file));
    return batch.end();
}
class Batch {
    #question;
    #scan;
    #options;
    #most;
    #going = new Set();
    #counts = { done: 0, bad: 0 };
    #status = 0;
    constructor(question, scan) {
        this.#question = question;
        this.#scan = scan;
        this.#options = (0,_options__WEBPACK_IMPORTED_MODULE_13__/* .runOptions */ .Ku)(question.given);
        // One more than run at once: while they run, the next one is scanned and its container starts.
        this.#most = (0,_options__WEBPACK_IMPORTED_MODULE_13__/* .concurrencyOf */ .RO)(question.given) + 1;
    }
    async readAll(input) {
        let number = 0;
        for await (const text of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
            number += 1;
            if (text.trim() === '')
                continue;
            if (this.#question.signal.aborted)
                break;
            const job = this.#line(text, number).finally(() => this.#going.delete(job));
            this.#going.add(job);
            if (this.#going.size >= this.#most)
                await Promise.race(this.#going);
        }
    }
    async end() {
        await Promise.all(this.#going);
        const { done, bad } = this.#counts;
        process.stderr.write(`${done} done, ${bad} bad line(s)\n`);
        return this.#question.signal.aborted ? Math.max(this.#status, 3) : this.#status;
    }
    async #line(text, line) {
        const read = readLine(text);
        const planned = read.ok ? await this.#plan(read.value) : read;
        if (!planned.ok) {
            const { reasonCode, message } = planned.error;
            this.#counts.bad += 1;
            this.#raise(2);
            return write({ id: idOf(text), line, error: { reasonCode, message } });
        }
        const id = read.ok ? (read.value.id ?? null) : null;
        const { syntax, security, quality, result } = await this.#carryOut(planned.value);
        this.#counts.done += 1;
        this.#raise(this.#question.execute ? (0,_core_conclusion__WEBPACK_IMPORTED_MODULE_5__/* .exitStatusOf */ .et)(result) : (0,_core_conclusion__WEBPACK_IMPORTED_MODULE_5__/* .scanStatusOf */ .BX)({ syntax, security }));
        if (!this.#question.execute)
            return write({ id, syntax, security, quality });
        return write({ id, syntax, security, quality, result });
    }
    async #plan(line) {
        const { rules, given } = this.#question;
        const program = programOf(line, rules);
        if (!program.ok)
            return program;
        const timeoutMs = timeoutOf(line);
        if (!timeoutMs.ok)
            return timeoutMs;
        return (0,_app_direct__WEBPACK_IMPORTED_MODULE_2__/* .planDirect */ .h)({
            programs: [program.value],
            options: { ...this.#options, timeoutMs: timeoutMs.value ?? this.#options.timeoutMs },
            config: rules.config,
            configDigest: this.#scan.digest,
            inspector: this.#scan.inspector,
            repositoryId: 0,
            headSha: null,
            decide: (risk) => (0,_ask__WEBPACK_IMPORTED_MODULE_11__/* .verdictFor */ .Xb)(risk, { yes: given['yes'] === true, signal: this.#question.signal }),
        });
    }
    async #carryOut(plan) {
        const [block] = plan.blocks;
        if (block === undefined)
            throw new Error('A line is one program');
        if (!this.#question.execute || plan.verdict.kind !== 'run') {
            const reasonCode = plan.verdict.kind === 'refuse' ? plan.verdict.reasonCode : 'needs_approval';
            return (0,_app_run__WEBPACK_IMPORTED_MODULE_4__/* .blockRecord */ .p5)(block, (0,_app_run__WEBPACK_IMPORTED_MODULE_4__/* .notRun */ .nE)(block, reasonCode));
        }
        const sandbox = this.#question.house.openSandbox(this.#question.rules.config);
        const [outcome] = await (0,_app_run__WEBPACK_IMPORTED_MODULE_4__/* .runPlan */ .Fo)(plan, { sandbox, signal: this.#question.signal });
        if (outcome === undefined)
            throw new Error('A plan of one program has one outcome');
        return outcome.record;
    }
    #raise(status) {
        this.#status = Math.max(this.#status, status);
    }
}
function readLine(text) {
    if (text.length > LINE_MAX)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_15__/* .err */ ._)((0,_core_problem__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('limit_exceeded', `The line has more than ${LINE_MAX} characters`));
    const value = jsonOf(text);
    if (value === undefined)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_15__/* .err */ ._)((0,_core_problem__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('usage_error', 'The line is no JSON: expected {"id", "language", "code"}'));
    const parsed = lineSchema.safeParse(value);
    if (parsed.success)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_15__.ok)(parsed.data);
    const places = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
    return (0,_core_result__WEBPACK_IMPORTED_MODULE_15__/* .err */ ._)((0,_core_problem__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('usage_error', `Expected {"id", "language", "code", "stdin"?, "parameters"?, "timeout"?}. ${places.join('; ')}`));
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The id of a line that may be wrong in every other respect. */
function idOf(text) {
    const value = jsonOf(text.slice(0, LINE_MAX));
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    return typeof id === 'string' || typeof id === 'number' ? id : null;
}
function programOf(line, { config }) {
    const language = (0,_languages__WEBPACK_IMPORTED_MODULE_10__/* .languageOf */ .eX)(line.language);
    if (language === null) {
        const known = Object.keys(_languages__WEBPACK_IMPORTED_MODULE_10__/* .LANGUAGES */ .Yj).join(', ');
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_15__/* .err */ ._)((0,_core_problem__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('unknown_language', `No language is called ${line.language.slice(0, 60)}: expected one of ${known}`));
    }
    const { parameters } = line;
    const snippet = (0,_core_program__WEBPACK_IMPORTED_MODULE_8__/* .programOfCode */ .jG)({
        source: line.code,
        language,
        parameters: parameters === undefined || parameters === null
            ? null
            : typeof parameters === 'string'
                ? parameters
                : JSON.stringify(parameters),
        stdin: line.stdin ?? null,
    }, (0,_app_program_source__WEBPACK_IMPORTED_MODULE_3__/* .programRules */ .CF)(config));
    return snippet.ok ? (0,_core_result__WEBPACK_IMPORTED_MODULE_15__.ok)({ number: 1, file: null, snippet: snippet.value }) : snippet;
}
function timeoutOf({ timeout }) {
    if (timeout === undefined || timeout === null)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_15__.ok)(_core_options__WEBPACK_IMPORTED_MODULE_6__/* .NO_OPTIONS */ .lz.timeoutMs);
    const ms = (0,_core_units__WEBPACK_IMPORTED_MODULE_9__/* .parseDuration */ .E9)(String(timeout));
    if (ms !== null && ms > 0)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_15__.ok)(ms);
    return (0,_core_result__WEBPACK_IMPORTED_MODULE_15__/* .err */ ._)((0,_core_problem__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('usage_error', `timeout: expected seconds or a time such as 90s, got ${String(timeout).slice(0, 60)}`));
}
function write(value) {
    return new Promise((resolve) => {
        if (process.stdout.write(`${JSON.stringify(value)}\n`))
            resolve();
        else
            process.stdout.once('drain', () => resolve());
    });
}


/***/ })

};
;