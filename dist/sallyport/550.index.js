"use strict";
exports.id = 550;
exports.ids = [550];
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

/***/ 42550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBatch: () => (/* binding */ runBatch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(42543);
// EXTERNAL MODULE: ./build/app/direct.js
var direct = __webpack_require__(13082);
// EXTERNAL MODULE: ./build/app/program-source.js
var program_source = __webpack_require__(96529);
// EXTERNAL MODULE: ./build/app/run.js + 1 modules
var run = __webpack_require__(35553);
// EXTERNAL MODULE: ./build/core/conclusion.js
var conclusion = __webpack_require__(95600);
// EXTERNAL MODULE: ./build/core/options.js
var options = __webpack_require__(43661);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(29832);
// EXTERNAL MODULE: ./build/core/program.js
var program = __webpack_require__(40807);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/core/units.js
var units = __webpack_require__(24680);
// EXTERNAL MODULE: ./build/languages/index.js + 6 modules
var languages = __webpack_require__(51149);
// EXTERNAL MODULE: ./build/cli/ask.js
var ask = __webpack_require__(63819);
// EXTERNAL MODULE: ./build/cli/house.js
var house = __webpack_require__(99870);
;// CONCATENATED MODULE: ./build/cli/lines.js
/** What does a batch say, line by line? Bytes, because a line that is no UTF-8 must be told from one that is. */
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A line longer than `most` bytes comes as its first `most + 1` bytes, so that it cannot fill the memory. */
async function* linesOf(input, most) {
    let kept = [];
    let size = 0;
    let number = 1;
    const keep = (piece) => {
        if (size <= most && piece.length > 0)
            kept.push(piece.subarray(0, most + 1 - size));
        size = Math.min(size + piece.length, most + 1);
    };
    const take = () => {
        const bytes = Buffer.concat(kept);
        kept = [];
        size = 0;
        return { number: number++, bytes: bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes };
    };
    for await (const chunk of input) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        let from = 0;
        for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
            keep(bytes.subarray(from, end));
            yield take();
            from = end + 1;
        }
        keep(bytes.subarray(from));
    }
    if (size > 0)
        yield take();
}

// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(65868);
// EXTERNAL MODULE: ./build/cli/problem.js
var cli_problem = __webpack_require__(74157);
;// CONCATENATED MODULE: ./build/cli/batch.js
/**
 * Batch: one JSON object per line in, one per line out as each completes. A bad line is answered and the batch goes on;
 * nobody is ever asked.
 */



















const LINE_MAX = 8 * 1024 * 1024;
const lineSchema = schemas/* looseObject */._H3({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* null */.chJ()]).optional(),
    language: schemas/* string */.YjP(),
    code: schemas/* string */.YjP(),
    stdin: schemas/* string */.YjP().nullish(),
    parameters: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* string */.YjP()]).nullish(),
    timeout: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
});
async function runBatch(question) {
    if (question.given['sarif'] !== undefined)
        throw new cli_problem/* CliProblem */.qe(2, '--sarif and --jsonl do not go together: the findings of a batch stand in its lines.');
    // Before the first program runs: a batch of which a part cannot be read is not begun.
    const files = question.files.length === 0 ? ['-'] : question.files;
    for (const file of files)
        if (file !== '-')
            await mustBeReadable(file);
    const batch = new Batch(question, await (0,house/* inspectorFor */.lw)(question.rules));
    for (const file of files)
        await batch.readAll(file === '-' ? process.stdin : (0,external_node_fs_.createReadStream)(file));
    return batch.end();
}
async function mustBeReadable(file) {
    const status = await (0,promises_.stat)(file).catch(() => null);
    if (status === null)
        throw new cli_problem/* CliProblem */.qe(2, `File not found: ${file}. Check the path.`);
    if (status.isDirectory())
        throw new cli_problem/* CliProblem */.qe(2, `${file} is a folder. Expected a file with one JSON object a line.`);
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
        this.#options = (0,cli_options/* runOptions */.Ku)(question.given);
        // One more than run at once: while they run, the next one is scanned and its container starts.
        this.#most = (0,cli_options/* concurrencyOf */.RO)(question.given) + 1;
    }
    async readAll(input) {
        for await (const { number, bytes } of linesOf(input, LINE_MAX)) {
            const text = textOfLine(bytes);
            if (text.ok && text.value.trim() === '')
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
        const read = text.ok ? readLine(text.value) : text;
        const planned = read.ok ? await this.#plan(read.value) : read;
        if (!planned.ok) {
            const { reasonCode, message } = planned.error;
            this.#counts.bad += 1;
            this.#raise(2);
            return write({ id: text.ok ? idOf(text.value) : null, line, error: { reasonCode, message } });
        }
        const id = read.ok ? (read.value.id ?? null) : null;
        const { syntax, security, quality, result } = await this.#carryOut(planned.value);
        this.#counts.done += 1;
        this.#raise(this.#question.execute ? (0,conclusion/* exitStatusOf */.et)(result) : (0,conclusion/* scanStatusOf */.BX)({ syntax, security }));
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
        return (0,direct/* planDirect */.h)({
            programs: [program.value],
            options: { ...this.#options, timeoutMs: timeoutMs.value ?? this.#options.timeoutMs },
            config: rules.config,
            configDigest: this.#scan.digest,
            inspector: this.#scan.inspector,
            repositoryId: 0,
            headSha: null,
            decide: (risk) => (0,ask/* verdictFor */.Xb)(risk, { yes: given['yes'] === true, signal: this.#question.signal }),
        });
    }
    async #carryOut(plan) {
        const [block] = plan.blocks;
        if (block === undefined)
            throw new Error('A line is one program');
        if (!this.#question.execute || plan.verdict.kind !== 'run') {
            const reasonCode = plan.verdict.kind === 'refuse' ? plan.verdict.reasonCode : 'needs_approval';
            return (0,run/* blockRecord */.p5)(block, (0,run/* notRun */.nE)(block, reasonCode));
        }
        const sandbox = this.#question.house.openSandbox(this.#question.rules.config);
        const [outcome] = await (0,run/* runPlan */.Fo)(plan, { sandbox, signal: this.#question.signal });
        if (outcome === undefined)
            throw new Error('A plan of one program has one outcome');
        return outcome.record;
    }
    #raise(status) {
        this.#status = Math.max(this.#status, status);
    }
}
/** A byte order mark at the beginning is no part of the text. */
function textOfLine(bytes) {
    if (bytes.length > LINE_MAX)
        return (0,result/* err */._)((0,problem/* problem */.CC)('limit_exceeded', `The line has more than ${LINE_MAX} bytes`));
    const text = (0,files/* decodeUtf8 */._6)(bytes, 'The line');
    return text.ok ? (0,result.ok)(text.value.text) : (0,result/* err */._)((0,problem/* problem */.CC)('invalid_characters', text.error.message));
}
function readLine(text) {
    const value = jsonOf(text);
    if (value === undefined)
        return (0,result/* err */._)((0,problem/* problem */.CC)('usage_error', 'The line is no JSON: expected {"id", "language", "code"}'));
    const parsed = lineSchema.safeParse(value);
    if (parsed.success)
        return (0,result.ok)(parsed.data);
    const places = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
    return (0,result/* err */._)((0,problem/* problem */.CC)('usage_error', `Expected {"id", "language", "code", "stdin"?, "parameters"?, "timeout"?}. ${places.join('; ')}`));
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
    const value = jsonOf(text);
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    return typeof id === 'string' || typeof id === 'number' ? id : null;
}
function programOf(line, { config }) {
    const language = (0,languages/* languageOf */.eX)(line.language);
    if (language === null) {
        const known = Object.keys(languages/* LANGUAGES */.Yj).join(', ');
        return (0,result/* err */._)((0,problem/* problem */.CC)('unknown_language', `No language is called ${line.language.slice(0, 60)}: expected one of ${known}`));
    }
    const { parameters } = line;
    const snippet = (0,program/* programOfCode */.jG)({
        source: line.code,
        language,
        parameters: parameters === undefined || parameters === null
            ? null
            : typeof parameters === 'string'
                ? parameters
                : JSON.stringify(parameters),
        stdin: line.stdin ?? null,
    }, (0,program_source/* programRules */.CF)(config));
    return snippet.ok ? (0,result.ok)({ number: 1, file: null, snippet: snippet.value }) : snippet;
}
function timeoutOf({ timeout }) {
    if (timeout === undefined || timeout === null)
        return (0,result.ok)(options/* NO_OPTIONS */.lz.timeoutMs);
    const ms = (0,units/* parseDuration */.E9)(String(timeout));
    if (ms !== null && ms > 0)
        return (0,result.ok)(ms);
    return (0,result/* err */._)((0,problem/* problem */.CC)('usage_error', `timeout: expected seconds or a time such as 90s, got ${String(timeout).slice(0, 60)}`));
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