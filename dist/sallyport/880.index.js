"use strict";
exports.id = 880;
exports.ids = [880];
exports.modules = {

/***/ 4493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ cpuMs),
/* harmony export */   L8: () => (/* binding */ boundedByCpu),
/* harmony export */   sg: () => (/* binding */ OverBudget)
/* harmony export */ });
/* unused harmony export bounded */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);
/** A hard time limit for synchronous work: the engine stops it wherever it is, also inside a parser's loop. */

class OverBudget extends Error {
    constructor(ms) {
        super(`took longer than ${ms} ms`);
        this.name = 'OverBudget';
    }
}
const sandbox = { task: () => undefined };
const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(sandbox);
const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('task()');
/**
 * Runs `work` and gives its answer; throws `OverBudget` after `ms` milliseconds, and what `work` itself throws.
 * Not reentrant: `work` must not call `bounded`. What `work` left half done stays so; keep no state across calls.
 */
function bounded(work, ms) {
    const box = {};
    sandbox.task = () => {
        try {
            box.answer = { value: work() };
        }
        catch (error) {
            box.failure = { error };
        }
    };
    try {
        script.runInContext(context, { timeout: Math.max(1, Math.ceil(ms)) });
    }
    catch (error) {
        throw isTimeout(error) ? new OverBudget(ms) : error;
    }
    finally {
        sandbox.task = () => undefined;
    }
    if (box.failure !== undefined)
        throw box.failure.error;
    if (box.answer === undefined)
        throw new Error('bounded work gave no answer');
    return box.answer.value;
}
/** Milliseconds of processor time that this process has used. */
function cpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
const ATTEMPTS = 4;
/**
 * As `bounded`, but a busy machine is nobody's fault: where the processor worked for less than half of `ms`, the work
 * starts again with four times the time. So `work` must be able to run twice.
 */
function boundedByCpu(work, ms) {
    for (let attempt = 1;; attempt++) {
        const before = cpuMs();
        try {
            return bounded(work, ms * 4 ** (attempt - 1));
        }
        catch (error) {
            if (!(error instanceof OverBudget) || attempt === ATTEMPTS || cpuMs() - before > ms / 2)
                throw error;
        }
    }
}
const isTimeout = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';


/***/ }),

/***/ 41880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createInspector: () => (/* binding */ createInspector)
});

// EXTERNAL MODULE: ./build/rules/index.js + 28 modules
var build_rules = __webpack_require__(17932);
// EXTERNAL MODULE: ./build/inspect/analysers.js
var analysers = __webpack_require__(83374);
// EXTERNAL MODULE: ./build/inspect/bounded.js
var bounded = __webpack_require__(4493);
;// CONCATENATED MODULE: ./build/inspect/budget.js
/**
 * How long one inspection may take, in processor time: a busy machine must not turn harmless code into a false alarm.
 * Loading a parser for the first time does not count either: no snippet makes it slow.
 */

class Budget {
    deadline;
    constructor(ms) {
        this.deadline = (0,bounded/* cpuMs */.D$)() + ms;
    }
    isSpent() {
        return (0,bounded/* cpuMs */.D$)() > this.deadline;
    }
    /** Waits for `work` at nobody's cost. */
    async without(work) {
        const started = (0,bounded/* cpuMs */.D$)();
        const answer = await work();
        this.deadline += (0,bounded/* cpuMs */.D$)() - started;
        return answer;
    }
}

// EXTERNAL MODULE: ./build/inspect/engine.js + 2 modules
var inspect_engine = __webpack_require__(93048);
;// CONCATENATED MODULE: ./build/inspect/hidden.js
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const INVISIBLE = /[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u0080-\u009f\u00ad\u115f\u1160\u200b-\u200d\u2028\u2029\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0080}-\u{e0fff}]/u;
/** What makes one picture of several characters: joiners and variation selectors inside, or a flag's tag sequence. */
const EMOJI = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}|\p{ExtPict}[\ufe0e\ufe0f]?\p{EMod}?(?:\u200d\p{ExtPict}[\ufe0e\ufe0f]?\p{EMod}?){0,9}|[0-9#*]\ufe0f\u20e3/gu;
/** A hidden alphabet. */
const TAGS = /[\u{e0000}-\u{e007f}]/u;
const ANY = new RegExp(`${BIDI.source}|${INVISIBLE.source}|${TAGS.source}`, 'u');
const MAX_FACTS = 20;
/** One fact per line and kind, with the characters written as `U+202E`. A byte order mark at the start is nobody's fault. */
function hiddenCharacters(source) {
    if (!ANY.test(source))
        return [];
    const facts = [];
    const lines = source.replace(/^\ufeff/u, ' ').split(/\r\n|[\r\n]/u);
    for (const [index, line] of lines.entries()) {
        if (facts.length >= MAX_FACTS)
            break;
        if (!ANY.test(line))
            continue;
        const visible = line.replace(EMOJI, (picture) => ' '.repeat(picture.length));
        facts.push(...inLine(visible, index + 1, 'bidi', BIDI), ...inLine(visible, index + 1, 'invisible', INVISIBLE), ...inLine(visible, index + 1, 'tags', TAGS));
    }
    return facts;
}
function inLine(text, line, how, pattern) {
    const found = [...text.matchAll(new RegExp(pattern.source, 'gu'))];
    const first = found[0];
    const last = found.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const names = [...new Set(found.map(([char]) => codePoint(char)))].slice(0, 8);
    const span = { line, column: first.index + 1, endLine: line, endColumn: last.index + last[0].length + 1 };
    return [{ kind: 'obfuscation', how, detail: names.join(', '), ...span }];
}
const codePoint = (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
/** Cyrillic, Greek, Armenian and Cherokee letters that look like Latin ones, and the letters they look like. */
const LOOKALIKES = new Map(Object.entries({
    аᴀɑ: 'a',
    Ь: 'b',
    сϲ: 'c',
    ԁ: 'd',
    еҽ: 'e',
    ɡց: 'g',
    һհ: 'h',
    іιɩ: 'i',
    јϳ: 'j',
    κк: 'k',
    ӏ: 'l',
    ո: 'n',
    оοօ: 'o',
    рρ: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    υս: 'u',
    νѵ: 'v',
    ԝ: 'w',
    хχ: 'x',
    уγ: 'y',
    АΑ: 'A',
    ВΒ: 'B',
    СϹ: 'C',
    ЕΕ: 'E',
    НΗ: 'H',
    ІΙ: 'I',
    Ј: 'J',
    КΚ: 'K',
    МΜ: 'M',
    Ν: 'N',
    ОΟՕ: 'O',
    РΡ: 'P',
    Ѕ: 'S',
    ТΤ: 'T',
    ХΧ: 'X',
    УΥ: 'Y',
    Ζ: 'Z',
}).flatMap(([letters, latin]) => [...letters].map((letter) => [letter, latin])));
const IDENTIFIER = /^[\p{L}_$][\p{L}\p{M}\p{N}_$]*$/u;
const NON_ASCII = /[^\0-\x7f]/u;
/** Names that mix Latin letters with their look-alikes, and names that look exactly like another one of the snippet. */
function confusableNames(tokens) {
    const names = tokens.filter((token) => !token.comment && NON_ASCII.test(token.text) && IDENTIFIER.test(token.text));
    if (names.length === 0)
        return [];
    const plain = new Set(tokens.flatMap((token) => (NON_ASCII.test(token.text) ? [] : [token.text])));
    const confusing = names.filter(({ text }) => {
        const skeleton = [...text].map((char) => LOOKALIKES.get(char) ?? char).join('');
        return skeleton !== text && (/[A-Za-z]/u.test(text) || plain.has(skeleton));
    });
    return confusing.slice(0, MAX_FACTS).map(({ text, line, column, endLine }) => ({
        kind: 'obfuscation',
        how: 'confusable',
        detail: [...text].map((char) => (LOOKALIKES.has(char) ? `\\u{${codePoint(char).slice(2)}}` : char)).join(''),
        line,
        column,
        endLine,
        endColumn: column + text.length,
    }));
}

;// CONCATENATED MODULE: ./build/inspect/nested.js

const MAX_DEPTH = 3;
const MAX_PIECES = 100;
const MAX_CHARACTERS = 256 * 1024;
/** Never rejects: a walker that fails, and a budget that is spent, are gaps beside what was found before. */
async function gatherFacts(language, code, budget) {
    const sets = [];
    const gaps = new Set();
    const seen = new Set();
    const queue = [{ language, code, depth: 0, at: null, inside: false }];
    let characters = 0;
    for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
        if (budget.isSpent()) {
            gaps.add('the analysis took too long');
            break;
        }
        const key = `${piece.language} ${piece.code}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        characters += piece.code.length;
        if (piece.depth > MAX_DEPTH)
            gaps.add(`code is nested more than ${MAX_DEPTH} deep`);
        else if (seen.size > MAX_PIECES || characters > MAX_CHARACTERS)
            gaps.add('there is too much code inside the code');
        else
            queue.push(...(await walkPiece(piece, { sets, gaps, budget })));
    }
    return { sets, gaps: [...gaps] };
}
/** Adds the piece's facts to `sets`; answers with the pieces inside it. */
async function walkPiece(piece, { sets, gaps, budget }) {
    const walked = await walk(piece, budget);
    if (!walked.analysed)
        gaps.add(piece.depth === 0 ? walked.reason : `code inside the code: ${walked.reason}`);
    const facts = (walked.facts ?? []).map((fact) => (piece.at === null ? fact : moved(fact, piece.at)));
    sets.push({ language: piece.language, facts, inside: piece.inside });
    return facts.flatMap((fact) => (fact.kind === 'nested' ? [pieceInside(piece, fact)] : []));
}
function pieceInside(outer, fact) {
    const language = fact.language ?? outer.language;
    const inside = outer.inside || (family(language) === family(outer.language) && language !== 'bash');
    return { language, code: fact.code, depth: outer.depth + 1, at: spanOf(fact), inside };
}
const family = (language) => (language === 'typescript' ? 'javascript' : language);
async function walk(piece, budget) {
    try {
        const analyser = await budget.without(() => (0,analysers/* analyserFor */.L)(piece.language));
        return await analyser.walk(piece.code);
    }
    catch (error) {
        return {
            analysed: false,
            reason: `the analysis failed (${error instanceof Error ? error.name : 'unknown error'})`,
        };
    }
}
const spanOf = ({ line, column, endLine, endColumn }) => ({ line, column, endLine, endColumn });
const moved = (fact, at) => ({ ...fact, ...at });

;// CONCATENATED MODULE: ./build/inspect/quality.js
const TOO_SHORT = 5;
const LONG_LINE = 100;
/** Fewer lines in a row may well be the same by accident. */
const SHINGLE = 3;
/** Grows from 0 to 1; `k` is where it has reached 63 %. */
const saturate = (x, k) => 1 - Math.exp(-Math.max(0, x) / k);
/** Near 0 below the limit, the excess above it, with a smooth bend so that every step counts a little. */
const excess = (x, limit) => 2 * Math.log1p(Math.exp((x - limit) / 2));
/** `measures` is `null` for code that does not parse: lines are counted, nothing is scored. */
function scoreQuality(source, measures) {
    const totalLines = source === '' ? 0 : source.replace(/\r?\n$/u, '').split(/\r\n|[\r\n]/u).length;
    if (measures === null)
        return unscored(totalLines);
    const lines = new Lines(source, measures.tokens);
    const complexity = Math.max(1, ...measures.functions.map((each) => each.complexity));
    const metrics = {
        totalLines,
        codeLines: lines.code.length,
        commentLines: lines.comments,
        commentRatio: round(lines.comments / Math.max(1, lines.comments + lines.code.length)),
        hasErrorHandling: measures.hasErrorHandling,
        hasDocumentation: measures.hasDocumentation,
        avgLineLength: round(lines.averageLength),
        complexity,
    };
    const tooShort = lines.code.length < TOO_SHORT;
    const issues = issuesOf(measures, lines, complexity);
    return {
        score: tooShort ? null : round(scoreOf(measures, lines, complexity)),
        issues: tooShort ? ['Too short to score', ...issues] : issues,
        metrics,
    };
}
const round = (value) => Math.round(value * 100) / 100;
const unscored = (totalLines) => ({
    score: null,
    issues: ['Not scored: the code does not parse'],
    metrics: {
        totalLines,
        codeLines: 0,
        commentLines: 0,
        commentRatio: 0,
        hasErrorHandling: false,
        hasDocumentation: false,
        avgLineLength: 0,
        complexity: 0,
    },
});
function scoreOf(measures, lines, complexity) {
    const count = lines.code.length;
    const lint = measures.lint.reduce((sum, hit) => sum + hit.weight, 0) / count;
    const nesting = Math.max(0, ...measures.functions.map((each) => each.nesting));
    const undocumented = measures.hasDocumentation ? 0 : saturate(count - TOO_SHORT, 40);
    const crowded = crowdedLines(measures) / count;
    return (1 -
        0.35 * saturate(lint, 0.25) -
        0.2 * saturate(excess(complexity, 8), 8) -
        0.1 * saturate(excess(nesting, 4), 3) -
        0.1 * undocumented -
        0.05 * saturate(lines.long.length / count, 0.1) -
        0.15 * saturate(lines.duplicates / count, 0.25) -
        0.1 * saturate(crowded, 0.15));
}
const crowdedLines = (measures) => measures.statementLines.length - new Set(measures.statementLines).size;
function issuesOf(measures, lines, complexity) {
    const issues = [...measures.lint]
        .sort((a, b) => a.line - b.line)
        .slice(0, 20)
        .map((hit) => `Line ${hit.line}: ${hit.message}`);
    const nesting = Math.max(0, ...measures.functions.map((each) => each.nesting));
    const worst = measures.functions.find((each) => each.complexity === complexity);
    if (complexity > 8)
        issues.push(`Line ${worst?.line ?? 1}: ${complexity} paths lead through this function, over 8`);
    if (nesting > 4)
        issues.push(`Blocks are nested ${nesting} deep, over 4`);
    if (lines.duplicates > 0)
        issues.push(`${lines.duplicates} lines repeat others`);
    const crowded = crowdedLines(measures);
    if (crowded > 0)
        issues.push(`${crowded} statements share a line with another`);
    if (lines.long.length > 0)
        issues.push(`${lines.long.length} lines are longer than ${LONG_LINE} characters`);
    if (!measures.hasDocumentation && lines.code.length > 30)
        issues.push('Nothing says what the code is for');
    return issues;
}
/** What the lines hold, seen through the tokens: text inside a string is code, not a comment. */
class Lines {
    code;
    comments;
    long;
    averageLength;
    duplicates;
    constructor(source, tokens) {
        const byLine = new Map();
        const commented = new Set();
        for (const token of tokens)
            for (let line = token.line; line <= token.endLine; line++) {
                if (token.comment)
                    commented.add(line);
                else
                    addText(byLine, line, line === token.line ? token.text : '');
            }
        const texts = source.split(/\r\n|[\r\n]/u);
        const numbers = [...byLine.keys()].sort((a, b) => a - b);
        const lengths = numbers.map((line) => texts[line - 1]?.length ?? 0);
        this.code = numbers.map((line) => (byLine.get(line) ?? []).join(' '));
        this.comments = [...commented].filter((line) => !byLine.has(line)).length;
        this.long = numbers.filter((_, index) => (lengths[index] ?? 0) > LONG_LINE);
        this.averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
        this.duplicates = duplicateLines(this.code);
    }
}
/** Lines of code that stand in a run of three which stood before. Lines of closing brackets alone do not count. */
function duplicateLines(code) {
    const telling = code.filter((line) => /[\p{L}\p{N}]/u.test(line));
    const seen = new Set();
    const repeated = new Set();
    for (let at = 0; at + SHINGLE <= telling.length; at++) {
        const shingle = telling.slice(at, at + SHINGLE).join('\n');
        if (seen.has(shingle))
            for (let line = at; line < at + SHINGLE; line++)
                repeated.add(line);
        seen.add(shingle);
    }
    return repeated.size;
}
function addText(byLine, line, text) {
    const texts = byLine.get(line);
    if (texts === undefined)
        byLine.set(line, [text]);
    else
        texts.push(text);
}

;// CONCATENATED MODULE: ./build/inspect/index.js







const MAX_BYTES = 64 * 1024;
function createInspector(options = {}) {
    const { rules = [], overrides = build_rules/* NO_OVERRIDES */.c, scan = true, budgetMs = 3000 } = options;
    const engine = (0,inspect_engine/* createEngine */.P)([...build_rules/* builtInRules */.v, ...rules], overrides);
    return {
        inspect: async (snippet) => {
            if (new TextEncoder().encode(snippet.source).length > MAX_BYTES)
                return tooLong(snippet, engine);
            const analyser = await (0,analysers/* analyserFor */.L)(snippet.language);
            const [syntax, measures] = await Promise.all([
                syntaxOf(analyser, snippet.source),
                measuresOf(analyser, snippet.source),
            ]);
            const budget = new Budget(budgetMs);
            const security = scan
                ? await securityOf({ snippet, engine, measures, budget, parses: syntax.valid })
                : report(engine, snippet.language, [notAnalysed('the scan is switched off (security.scan)')]);
            return { syntax, security, quality: scoreQuality(snippet.source, measures) };
        },
    };
}
const WHOLE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const notAnalysed = (reason) => ({ kind: 'obfuscation', how: 'not-analysed', detail: reason, ...WHOLE });
async function syntaxOf(analyser, source) {
    try {
        return await analyser.syntax(source);
    }
    catch (error) {
        const message = `The parser gave up: ${messageOf(error)}`;
        return { valid: true, errors: [], warnings: [{ line: 1, column: 1, message }], suggestions: [] };
    }
}
async function measuresOf(analyser, source) {
    try {
        return await analyser.measure(source);
    }
    catch {
        return null;
    }
}
async function securityOf({ snippet, engine, measures, budget, parses }) {
    const { language, source } = snippet;
    const seen = [...hiddenCharacters(source), ...confusableNames(measures?.tokens ?? [])];
    try {
        const { sets, gaps } = await gatherFacts(language, source, budget);
        const reasons = parses || gaps.length > 0 ? gaps : ['it has syntax errors'];
        const facts = [...seen, ...reasons.map(notAnalysed)];
        const findings = engine.judge([...sets, { language, facts }], alarm(budget));
        return securityReport(findings);
    }
    catch (error) {
        return report(engine, language, [...seen, notAnalysed(messageOf(error))]);
    }
}
/** Asking the processor's clock costs as much as judging a fact, so only every sixty-fourth call does. */
function alarm(budget) {
    let calls = 0;
    return () => {
        if (++calls % 64 === 0 && budget.isSpent())
            throw new Error('the analysis took too long');
    };
}
const report = (engine, language, facts) => securityReport(engine.judge([{ language, facts }]));
function securityReport(findings) {
    const risk = (0,inspect_engine/* riskOf */.bi)(findings);
    return {
        risk,
        safe: risk === 'low',
        analysed: !findings.some((finding) => finding.ruleId === inspect_engine/* NOT_ANALYSED */.a0),
        findings,
        recommendations: [...new Set(findings.map((finding) => finding.recommendation))],
    };
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error)).slice(0, 200);
/** Nothing is parsed; the contract's own limit (`limits.code`) normally refuses such code before. */
function tooLong(snippet, engine) {
    const reason = `the code is longer than ${MAX_BYTES / 1024} KB`;
    const warning = { line: 1, column: 1, message: `Not checked: ${reason}` };
    return {
        syntax: { valid: true, errors: [], warnings: [warning], suggestions: [] },
        security: report(engine, snippet.language, [notAnalysed(reason)]),
        quality: scoreQuality(snippet.source, null),
    };
}


/***/ })

};
;