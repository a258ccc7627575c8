"use strict";
exports.id = 379;
exports.ids = [379];
exports.modules = {

/***/ 96529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ programRules),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   eO: () => (/* binding */ vocabularyFor)
/* harmony export */ });
/* harmony import */ var _core_program__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40807);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8918);
/* harmony import */ var _documents_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86653);
/* harmony import */ var _languages__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51149);




const vocabularyFor = (trigger) => ({ trigger, languageOf: _languages__WEBPACK_IMPORTED_MODULE_2__/* .languageOf */ .eX, languageWords: _languages__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGE_WORDS */ .VO });
const programRules = ({ languages, defaults, limits }) => ({
    languages,
    defaultLanguage: defaults.language,
    maxCharacters: limits.code,
});
/** Throws a `ForgeError` when the description cannot be read. */
async function findProgram({ house, scene, trigger, again, index }, { parsed, command }) {
    const own = parsed.fences;
    const word = house.settings.trigger;
    const elsewhere = (0,_core_program__WEBPACK_IMPORTED_MODULE_0__/* .needsDescription */ .Qh)(own);
    const origin = again ?? { source: trigger.source, text: scene.text, index };
    const source = elsewhere ? scene.thread.description : origin.source;
    const isOther = source.kind !== origin.source.kind || source.id !== origin.source.id;
    const text = elsewhere && isOther ? await house.forge.readText(source) : origin.text;
    if (text === null)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ reasonCode: 'not_found', message: 'The description is gone, so there is nothing to run.' });
    const program = (0,_core_program__WEBPACK_IMPORTED_MODULE_0__/* .programsOf */ .h2)({
        command,
        own,
        description: elsewhere ? fencesOf(text, word) : null,
        vocabulary: vocabularyFor(word),
        rules: programRules(scene.config),
    });
    if (!program.ok)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ ...program.error, problem: program.error });
    return (0,_core_result__WEBPACK_IMPORTED_MODULE_3__.ok)({ program: program.value, source, text, texts: [...new Set([scene.text, origin.text, text])] });
}
const fencesOf = ({ body }, trigger) => (0,_documents_markdown__WEBPACK_IMPORTED_MODULE_1__/* .readMarkdown */ .k)(body, trigger).elements.filter((element) => element.kind === 'fence');


/***/ }),

/***/ 89211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   oA: () => (/* binding */ textDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/**
 * What exactly? The one place that mints a digest. It covers everything that decides what would run (contract §5),
 * so whoever approves a digest has approved these bytes, these limits, this image and nothing else.
 */

/**
 * Canonical JSON: keys in code-unit order, no white space (the form of RFC 8785 for the values used here).
 * A number that JSON cannot carry would make two contents look alike, so it throws.
 */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error(`Not a JSON number: ${value}`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    const entries = Object.entries(value);
    const members = entries
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}
/** SHA-256 of a text's UTF-8 bytes, as `sha256:<hex>`. */
const textDigest = (text) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
const digestOf = (content) => textDigest(canonicalJson(content));
/** The ID people type: the digest's first 12 hex digits. */
const requestIdOf = (digest) => digest.slice('sha256:'.length, 'sha256:'.length + 12);


/***/ }),

/***/ 64090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ firstNested),
/* harmony export */   Dt: () => (/* binding */ hasProgram),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   pL: () => (/* binding */ unclosedFence)
/* harmony export */ });
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29832);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8918);


const ROLES = ['params', 'stdin', 'expect', 'tests'];
const ROLE_WORDS = [...ROLES, 'file'];
const PROGRAM = { kind: 'program' };
/** A second word that is no role is somebody else's (`title="x"`), unless it looks like a slip for one. */
function blockOf(fence) {
    const [word = '', second = ''] = fence.info.split(/\s+/);
    const at = { line: fence.line, column: 1 };
    const bare = roleNamed(word);
    if (bare !== null)
        return (0,_result__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)((0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', `The role ${(0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(word)} is a block's second word; a language word comes first`, {
            at,
            suggestion: `${word === 'params' ? 'json' : 'text'} ${(0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(word)}`,
        }));
    const role = roleNamed(second);
    if (role !== null)
        return (0,_result__WEBPACK_IMPORTED_MODULE_1__.ok)({ fence, word, role });
    const slip = slipFor(second);
    if (slip === null)
        return (0,_result__WEBPACK_IMPORTED_MODULE_1__.ok)({ fence, word, role: PROGRAM });
    return (0,_result__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)((0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', `There is no role ${(0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(second)} for a block`, { at, suggestion: slip }));
}
function roleNamed(word) {
    if (word.startsWith('file='))
        return { kind: 'file', name: word.slice('file='.length) };
    const kind = ROLES.find((role) => role === word);
    return kind === undefined ? null : { kind };
}
function slipFor(word) {
    const [name = '', ...value] = word.split(/[=:]/);
    if (name.length < 4 || (value.length > 0 && !/^file/i.test(name)))
        return null;
    const role = (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(name, ROLE_WORDS);
    return role === 'file' ? 'file=NAME' : role;
}
/** Whether a block that may run stands here: one of its own line, not in a quote or list, and without a role. */
const hasProgram = (fences) => fences.some((fence) => {
    const block = fence.nested ? null : blockOf(fence);
    return block !== null && (!block.ok || block.value.role.kind === 'program');
});
function unclosedFence(fences) {
    const open = fences.find(({ closed, nested }) => !closed && !nested);
    if (open === undefined)
        return null;
    return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', 'The fenced block that begins here is never closed: end it with a fence as long', {
        at: { line: open.line, column: 1 },
    });
}
/** Code in a quote or a list is never run; where there is nothing else, somebody has to be told. */
function firstNested(fences) {
    const inside = fences.find(({ nested }) => nested);
    if (inside === undefined)
        return null;
    return (0,_problem__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('usage_error', 'The code block stands inside a quote or a list, and such code is never run: move it to the left margin', { at: { line: inside.line, column: 1 } });
}


/***/ }),

/***/ 91476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ buildProgram),
  i: () => (/* binding */ sharedParts)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(29832);
// EXTERNAL MODULE: ./build/core/program-fences.js
var program_fences = __webpack_require__(64090);
// EXTERNAL MODULE: ./build/core/program-text.js
var program_text = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(8918);
;// CONCATENATED MODULE: ./build/core/program-tests.js
/** JSON test cases: `[{"call": "add(2, 3)", "expected": 5}]`. */



function casesOf(text, at) {
    const wrong = (message) => (0,result/* err */._)((0,problem/* problem */.CC)('usage_error', message, { at }));
    const json = (0,program_text/* jsonOf */.o_)(text);
    if (!json.ok)
        return wrong(`The test cases are no JSON: ${json.error}`);
    if (!Array.isArray(json.value) || json.value.length === 0)
        return wrong('Test cases are a JSON list with at least one {"call": "add(2, 3)", "expected": 5}');
    const cases = json.value.map(caseOf);
    const bad = cases.indexOf(null);
    if (bad !== -1)
        return wrong(`Test case ${bad + 1} is not of the form {"call": "add(2, 3)", "expected": 5}`);
    const lost = lostNumber(text);
    if (lost !== null)
        return wrong(`The number ${lost} is too large for JSON test cases: write the test as code instead, as \`assert\``);
    return (0,result.ok)({ kind: 'cases', cases: cases.filter((found) => found !== null) });
}
function caseOf(value) {
    if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== 'call,expected')
        return null;
    const call = Reflect.get(value, 'call');
    return typeof call === 'string' && call.trim() !== '' ? { call, expected: Reflect.get(value, 'expected') } : null;
}
/** Strings are passed over, so that only numbers are seen. */
const STRING_OR_INTEGER = /"(?:[^"\\]|\\.)*"|-?\d+(?![\d.eE])/g;
/** A whole number that reading would round: its test could pass for a wrong answer, or fail for the right one. */
function lostNumber(text) {
    const numbers = text.match(STRING_OR_INTEGER)?.filter((token) => !token.startsWith('"')) ?? [];
    return numbers.find((digits) => BigInt(Number(digits)) !== BigInt(digits)) ?? null;
}

;// CONCATENATED MODULE: ./build/core/program-parts.js





const placeOf = ({ line }) => ({ line, column: 1 });
/**
 * Parameters, stdin and files. What stands below the command wins over the same of the description, so that one
 * description can be run with other data; within one text, twice is a mistake. `limits.code` holds for files too.
 */
function sharedParts(own, description, { options, maxCharacters }) {
    const near = partsIn(own);
    if (!near.ok)
        return near;
    const far = partsIn(description);
    if (!far.ok)
        return far;
    const clash = clashOf('params', options.parameters, near.value.params) ?? clashOf('stdin', options.stdin, near.value.stdin);
    if (clash !== null)
        return (0,result/* err */._)(clash);
    const params = near.value.params ?? far.value.params;
    const stdin = near.value.stdin ?? far.value.stdin;
    const files = [...new Map([...far.value.files, ...near.value.files])];
    const wrong = (params === null ? null : (0,program_text/* parametersProblem */.GK)(params.content, placeOf(params))) ??
        (stdin === null ? null : (0,program_text/* inputProblem */.oi)('standard input', stdin.content, placeOf(stdin))) ??
        firstProblem(files, ([name, fence]) => fileProblem(name, fence, maxCharacters));
    if (wrong !== null)
        return (0,result/* err */._)(wrong);
    return (0,result.ok)({
        parameters: options.parameters ?? params?.content ?? null,
        stdin: options.stdin ?? stdin?.content ?? null,
        files: files.map(([name, { content }]) => ({ name, source: content })),
    });
}
const firstProblem = (items, check) => items.reduce((found, item) => found ?? check(item), null);
function partsIn(fences) {
    const shared = fences.flatMap(sharedFence);
    const twice = shared.find(({ kind, name }, index) => shared.findIndex((other) => other.kind === kind && other.name === name) < index);
    if (twice !== undefined)
        return (0,result/* err */._)(second(twice));
    const one = (wanted) => shared.find(({ kind }) => kind === wanted)?.fence ?? null;
    const files = shared.filter(({ kind }) => kind === 'file').map(({ name, fence }) => [name, fence]);
    return (0,result.ok)({ params: one('params'), stdin: one('stdin'), files: new Map(files) });
}
/** Blocks that cannot be read are left to whoever sorts the programs. */
function sharedFence(fence) {
    const block = fence.nested ? null : (0,program_fences/* blockOf */.VN)(fence);
    if (block === null || !block.ok)
        return [];
    const { role } = block.value;
    if (role.kind === 'file')
        return [{ kind: role.kind, name: role.name, fence }];
    return role.kind === 'params' || role.kind === 'stdin' ? [{ kind: role.kind, name: '', fence }] : [];
}
const second = ({ kind, name, fence }) => {
    const what = kind === 'file' ? `file ${(0,problem/* shown */.SP)(name)}` : `${kind} block`;
    return (0,problem/* problem */.CC)('usage_error', `This is the second ${what}: there can be one`, { at: placeOf(fence) });
};
function clashOf(role, option, fence) {
    if (option === null || fence === null)
        return null;
    const message = `--${role} and a ${role} block are both given: give one`;
    return (0,problem/* problem */.CC)('usage_error', message, { at: placeOf(fence) });
}
const FILE_NAME = /^\w[\w.-]{0,99}$/;
const MAIN_FILE = /^main\.(?:py|js|ts|sh)$/;
function fileProblem(name, fence, maxCharacters) {
    const at = placeOf(fence);
    if (!FILE_NAME.test(name))
        return (0,problem/* problem */.CC)('usage_error', `A file needs a plain name of letters, digits, dots and dashes, as in file=util.py, not ${(0,problem/* shown */.SP)(name) || 'an empty one'}`, { at });
    if (MAIN_FILE.test(name))
        return (0,problem/* problem */.CC)('usage_error', `${name} is the program itself: give the file another name`, { at });
    return fence.content.trim() === '' ? null : (0,program_text/* codeProblem */.bu)(fence.content, fence.line + 1, maxCharacters);
}
function buildProgram(draft, question) {
    const { fence, expect, language } = draft;
    const wrong = (0,program_text/* codeProblem */.bu)(fence.content, fence.line + 1, question.maxCharacters);
    if (wrong !== null)
        return (0,result/* err */._)(wrong);
    const tests = draft.tests === null ? (0,result.ok)(null) : testsOf(draft.tests, language, question);
    if (!tests.ok)
        return tests;
    return (0,result.ok)({
        ...question.shared,
        language,
        source: fence.content,
        line: fence.line + 1,
        expect: expect?.content ?? null,
        tests: tests.value,
    });
}
/** JavaScript tests a TypeScript program as well: it is a part of it. */
const canTest = (tests, program) => tests === program || (tests === 'javascript' && program === 'typescript');
function testsOf({ fence, word }, language, { vocabulary, maxCharacters }) {
    const at = placeOf(fence);
    const wrong = (0,program_text/* codeProblem */.bu)(fence.content, fence.line + 1, maxCharacters);
    if (wrong !== null)
        return (0,result/* err */._)(wrong);
    if (word.toLowerCase() === 'json') {
        if (language === 'bash')
            return (0,result/* err */._)((0,problem/* problem */.CC)('usage_error', 'Bash programs take tests as code: ```bash tests', { at }));
        return casesOf(fence.content, { ...at, line: at.line + 1 });
    }
    if (canTest(vocabulary.languageOf(word), language))
        return (0,result.ok)({ kind: 'code', source: fence.content });
    const message = `The program above is ${language}, so its tests are a ${language} block or JSON cases, not ${(0,problem/* shown */.SP)(word)}`;
    return (0,result/* err */._)((0,problem/* problem */.CC)('usage_error', message, { at, suggestion: `${language} tests` }));
}


/***/ }),

/***/ 40807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ needsDescription),
/* harmony export */   dw: () => (/* binding */ switchedOff),
/* harmony export */   h2: () => (/* binding */ programsOf),
/* harmony export */   jG: () => (/* binding */ programOfCode)
/* harmony export */ });
/* unused harmony export PROGRAMS_MAX */
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43661);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29832);
/* harmony import */ var _program_fences__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64090);
/* harmony import */ var _program_parts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91476);
/* harmony import */ var _program_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2463);
/* harmony import */ var _result__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8918);






/** One request holds no more programs than this; each costs a container. */
const PROGRAMS_MAX = 50;
/** Whether `programsOf` will need the description's blocks. */
const needsDescription = (own) => !(0,_program_fences__WEBPACK_IMPORTED_MODULE_2__/* .hasProgram */ .Dt)(own);
function programsOf(question) {
    const { own, command, vocabulary } = question;
    const { maxCharacters } = question.rules;
    const description = needsDescription(own) ? (question.description ?? []) : [];
    const open = (0,_program_fences__WEBPACK_IMPORTED_MODULE_2__/* .unclosedFence */ .pL)(own) ?? (0,_program_fences__WEBPACK_IMPORTED_MODULE_2__/* .unclosedFence */ .pL)(description);
    if (open !== null)
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(open);
    const sorted = sortAll(own, description, question);
    if (!sorted.ok)
        return sorted;
    const { drafts, skipped } = sorted.value;
    const chosen = choose(drafts, skipped, command.selection);
    if (!chosen.ok)
        return chosen;
    const shared = (0,_program_parts__WEBPACK_IMPORTED_MODULE_3__/* .sharedParts */ .i)(own, description, { options: command.options, maxCharacters });
    if (!shared.ok)
        return shared;
    const snippets = [];
    for (const draft of chosen.value) {
        const built = (0,_program_parts__WEBPACK_IMPORTED_MODULE_3__/* .buildProgram */ .T)(draft, { shared: shared.value, vocabulary, maxCharacters });
        if (!built.ok)
            return built;
        snippets.push({ number: draft.number, snippet: built.value });
    }
    const untested = command.options.tests && snippets.every(({ snippet }) => snippet.tests === null);
    return untested ? (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('usage_error', NO_TESTS)) : (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)({ snippets, skipped });
}
const NO_TESTS = '--tests asks the model for tests, and here is code, not a task: put your tests into a block such as ```python tests';
/** The command's own blocks are sorted also where the description has the programs: theirs may be misplaced. */
function sortAll(own, description, question) {
    const near = sortBlocks(own, { ...question, origin: 'command' });
    if (!near.ok || near.value.drafts.length > 0)
        return near;
    const far = sortBlocks(description, { ...question, origin: 'description' });
    return far.ok ? (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)({ ...far.value, skipped: [...near.value.skipped, ...far.value.skipped] }) : far;
}
/** Programs with the blocks that serve only them, and what is left over. */
function sortBlocks(fences, sorting) {
    const drafts = [];
    const skipped = [];
    for (const fence of fences) {
        const placed = fence.nested ? (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)(skip(fence, 'inside a quote or a list')) : place(fence, drafts, sorting);
        if (!placed.ok)
            return placed;
        if (placed.value !== null)
            skipped.push(placed.value);
    }
    return (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)({ drafts, skipped });
}
/** Adds the block to the drafts; its value says why it was left out, `null` when it was not. */
function place(fence, drafts, sorting) {
    const block = (0,_program_fences__WEBPACK_IMPORTED_MODULE_2__/* .blockOf */ .VN)(fence);
    if (!block.ok) {
        const foreign = sorting.origin === 'description' && sorting.vocabulary.languageOf(firstWord(fence)) === null;
        return foreign ? (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)(skip(fence, NOT_RUN)) : block;
    }
    if (block.value.role.kind !== 'program') {
        const wrong = attach(block.value, drafts);
        return wrong === null ? (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)(null) : (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(wrong);
    }
    const language = languageFor(block.value, sorting);
    if (!language.ok)
        return language;
    if (typeof language.value === 'object')
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)(skip(fence, language.value.skipped));
    drafts.push({ number: drafts.length + 1, language: language.value, fence, expect: null, tests: null });
    return (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)(null);
}
const NOT_RUN = 'no language that Sallyport runs';
const firstWord = ({ info }) => info.split(/\s+/)[0] ?? '';
const skip = (fence, reason) => ({
    line: fence.line,
    language: firstWord(fence),
    reason,
});
/** Below a command every word has to be known; in a description an unknown one is somebody's log or data. */
function languageFor({ word, fence }, { command, vocabulary, rules, origin }) {
    const at = { line: fence.line, column: 1 };
    if (word === '' && origin === 'description')
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)({ skipped: 'no language word' });
    const language = word === '' ? (command.options.language ?? rules.defaultLanguage) : vocabulary.languageOf(word);
    if (language !== null && rules.languages.includes(language))
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)(language);
    if (origin === 'description')
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)({ skipped: language === null ? NOT_RUN : `${language} is switched off here` });
    if (language !== null)
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(switchedOff(language, at, rules));
    const unknown = (0,_options__WEBPACK_IMPORTED_MODULE_0__/* .unknownLanguage */ .Bl)(word, { at, vocabulary });
    return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({ ...unknown, message: `${unknown.message}. Data for the program carries a role: ${word} stdin` });
}
/** For `--language` of a task as well. */
const switchedOff = (language, at, { languages }) => (0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('unknown_language', `${language} is switched off here; enabled are ${languages.join(', ')}. A maintainer can add it to \`languages\``, { at });
/** Gives `expect` and `tests` to the program before them. The other roles serve every program and are read apart. */
function attach(block, drafts) {
    const { fence, role } = block;
    if (role.kind !== 'expect' && role.kind !== 'tests')
        return null;
    const at = { line: fence.line, column: 1 };
    const last = drafts.pop();
    if (last === undefined)
        return (0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('usage_error', `A ${role.kind} block serves the program block before it, and there is none`, { at });
    drafts.push(role.kind === 'expect' ? { ...last, expect: fence } : { ...last, tests: block });
    if (last[role.kind] === null)
        return null;
    return (0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('usage_error', `This is the second ${role.kind} block of program ${last.number}: it takes one`, {
        at,
    });
}
function choose(drafts, skipped, selection) {
    if (drafts.length === 0)
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(noCode(skipped));
    if (selection === null) {
        if (drafts.length <= PROGRAMS_MAX)
            return (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)(drafts);
        const message = `There are ${drafts.length} program blocks and at most ${PROGRAMS_MAX} run at once: pick one by its number`;
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('limit_exceeded', message));
    }
    const picked = drafts.filter(({ number }) => number === selection);
    if (picked.length > 0)
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)(picked);
    const numbers = drafts.length === 1 ? 'there is one, number 1' : `their numbers are 1 to ${drafts.length}`;
    return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('not_found', `There is no program block ${selection}: ${numbers}`));
}
function noCode(skipped) {
    if (skipped.length === 0)
        return (0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('no_code', 'There is no code: put a fenced block below the command, or into the description');
    const list = skipped.map(({ line, reason, language }) => `line ${line} (${(0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(language) || 'no word'}: ${reason})`);
    return (0,_problem__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('no_code', `No block here is a program: ${list.slice(0, 5).join(', ')}`, {
        at: { line: skipped[0]?.line ?? 1, column: 1 },
    });
}
const START = { line: 1, column: 1 };
/** A program that comes as plain text: a file, an input of the action, a line of a batch. Its lines count from 1. */
function programOfCode(question, rules) {
    const { source, language, parameters, stdin } = question;
    const wrong = (rules.languages.includes(language) ? null : switchedOff(language, START, rules)) ??
        (0,_program_text__WEBPACK_IMPORTED_MODULE_4__/* .codeProblem */ .bu)(source, 1, rules.maxCharacters) ??
        (parameters === null ? null : (0,_program_text__WEBPACK_IMPORTED_MODULE_4__/* .parametersProblem */ .GK)(parameters, START)) ??
        (stdin === null ? null : (0,_program_text__WEBPACK_IMPORTED_MODULE_4__/* .inputProblem */ .oi)('standard input', stdin, START));
    if (wrong !== null)
        return (0,_result__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(wrong);
    return (0,_result__WEBPACK_IMPORTED_MODULE_5__.ok)({ language, source, line: 1, files: [], parameters, stdin, expect: null, tests: null });
}


/***/ }),

/***/ 86653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readMarkdown)
/* harmony export */ });
/* harmony import */ var markdown_it__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251);
/**
 * What is a command and what is code? CommonMark decides, by markdown-it: of the parsers looked at the one whose time
 * stays linear on hostile text (64 KiB of the worst known patterns: 0.15 s; others took a minute).
 */

/** Reads a text of any content and size; never throws. `trigger` is the word commands begin with (`/run`). */
function readMarkdown(text, trigger) {
    const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    const lines = source.split('\n');
    const elements = parserFor(trigger)
        .parse(source, {})
        .flatMap((token, index, tokens) => {
        if (token.type === 'fence')
            return [fenceOf(token, lines)];
        const opens = tokens[index - 1];
        return token.type === 'inline' && opens?.type === 'paragraph_open' && opens.level === 0
            ? commandLines(token, lines)
            : [];
    });
    return { elements };
}
const RULE = 'command_line';
/**
 * The parser itself says where plain text begins a line: its inline rules are asked at every position that is not
 * inside code, HTML or a link's target, so one more rule there sees exactly the lines that count.
 */
function parserFor(trigger) {
    const parser = new markdown_it__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A('commonmark');
    // It would replace NUL by U+FFFD, and NUL must be seen to be refused.
    parser.core.ruler.disable('normalize');
    parser.inline.ruler.before('text', RULE, (state, silent) => {
        if (!beginsCommand(state, trigger))
            return false;
        if (!silent)
            state.push(RULE, '', 0).meta = { offset: state.pos };
        state.pos += trigger.length;
        return true;
    });
    return parser;
}
/** Further indented than this, a line looks like code. */
const INDENT_MAX = 3;
function beginsCommand({ src, pos }, trigger) {
    return src.startsWith(trigger, pos) && /^\s?$/.test(src.charAt(pos + trigger.length)) && beginsLine(src, pos);
}
function beginsLine(src, pos) {
    for (let indent = 0; indent <= INDENT_MAX; indent += 1) {
        const before = src.charAt(pos - indent - 1);
        if (before === '' || before === '\n')
            return true;
        if (before !== ' ')
            return false;
    }
    return false;
}
/** Elements whose text is shown as code, quoted, struck out or linked. Unknown names stay text: `List<String>`. */
const QUOTING = /^<(\/?)(?:a|blockquote|code|del|kbd|pre|q|s|samp|strike|tt|var)(?=[\s/>])/i;
function commandLines({ children, content, map }, lines) {
    let depth = 0;
    let index = map?.[0] ?? 0;
    let read = 0;
    return (children ?? []).flatMap((child) => {
        depth = Math.max(0, depth + enclosure(child));
        if (child.type !== RULE || depth > 0)
            return [];
        index += content.slice(read, offsetOf(child)).split('\n').length - 1;
        read = offsetOf(child);
        const line = lines[index] ?? '';
        const text = line.trimStart();
        return [{ kind: 'command-line', text, line: index + 1, column: line.length - text.length + 1 }];
    });
}
const offsetOf = ({ meta }) => Number(meta?.['offset'] ?? 0);
/** 1 where a token begins something whose text is no command, -1 where it ends one. */
function enclosure({ type, content }) {
    if (type === 'link_open')
        return 1;
    if (type === 'link_close')
        return -1;
    const tag = type === 'html_inline' ? QUOTING.exec(content) : null;
    if (tag === null)
        return 0;
    return tag[1] === '/' ? -1 : 1;
}
function fenceOf({ info, content, map, level, markup }, lines) {
    const [first, end] = map ?? [0, 0];
    const last = lines[end - 1] ?? '';
    return {
        kind: 'fence',
        info: info.trim(),
        content: content === '' || content.endsWith('\n') ? content : `${content}\n`,
        line: first + 1,
        // The parser ends a block at the first line that closes it, so only its last line can be that one.
        closed: end - first > 1 && closes(level > 0 ? last.replace(/^[ \t>]+/, '') : last, markup),
        nested: level > 0,
    };
}
function closes(line, opening) {
    const run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
    return run?.startsWith(opening) === true;
}


/***/ }),

/***/ 51149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* binding */ LANGUAGES),
  VO: () => (/* binding */ LANGUAGE_WORDS),
  eX: () => (/* binding */ languageOf),
  K2: () => (/* binding */ languageOfFile)
});

// UNUSED EXPORTS: testsLine

;// CONCATENATED MODULE: ./build/languages/language.js
/** The line of `testProgram`'s text on which the tests begin. */
const testsLine = (source) => withLineEnd(source).split('\n').length + 1;
/** Ends in a line feed. An empty line follows, so that a trailing backslash joins nothing of ours to the program. */
const withLineEnd = (source) => (source.endsWith('\n') ? source : `${source}\n`);
/** Program, empty line, tests, last statement. */
const joined = (source, tests, last) => `${withLineEnd(source)}\n${withLineEnd(tests)}${last}\n`;

;// CONCATENATED MODULE: ./build/languages/bash.js

const bash = {
    id: 'bash',
    title: 'Bash',
    words: ['bash', 'sh', 'shell', 'shell-script'],
    extensions: ['.sh', '.bash'],
    mainFile: 'main.sh',
    takesCases: false,
    parseError,
    testProgram,
};
const MESSAGE = /^\S*main\.sh: line (\d{1,9}): (.*)$/;
const ECHO = /^`.*'$/;
/**
 * Bash goes on after most errors and only the last one can have ended it, but a syntax error always did. Bash has no
 * error types; the type is what its message says, in Bash's own words.
 */
function parseError(stderr) {
    const errors = stderr.split(/\r?\n/).flatMap((text) => {
        const found = MESSAGE.exec(text);
        const message = found?.[2] ?? '';
        return found === null || ECHO.test(message) || message.startsWith('warning: ')
            ? []
            : [{ type: typeOf(message), line: Number(found[1]), message }];
    });
    return errors.find(({ type }) => type === 'syntax error') ?? errors.at(-1) ?? null;
}
const TYPES = [
    'command not found',
    'unbound variable',
    'No such file or directory',
    'Permission denied',
    'test failed',
];
function typeOf(message) {
    if (message.startsWith('syntax error') || message.startsWith('unexpected EOF'))
        return 'syntax error';
    return TYPES.find((type) => message.includes(type)) ?? 'error';
}
/**
 * Bash goes on after a command that failed, so tests run under `set -e`: the first test that fails ends them, and the
 * trap says which in Bash's own form.
 */
function testProgram(source, tests, nonce) {
    if (tests.kind === 'cases')
        throw new Error('Bash takes tests as code, not as cases');
    const trap = `trap 'builtin printf "%s: line %s: test failed: %s\\n" "$0" "$LINENO" "$BASH_COMMAND" >&2' ERR; set -e`;
    return joined(source, `${trap}; ${tests.source}`, `builtin printf '\\n%s\\n' '${nonce}'`);
}

;// CONCATENATED MODULE: ./build/languages/node.js

const PLACE = /^(?:\/\S+|file:\/\/\S+|node:\S+):\d{1,9}$/;
const CARET = /^\s*\^+\s*$/;
const MAIN = /\/main\.[jt]s:(\d{1,9})(?::\d{1,9})?\)?$/;
const STACK = /^\s+at /;
const ERROR = /^([A-Za-z_$][\w$]{0,99})(?: \[\w{1,99}\])?(?:: (.*))?$/;
const REASON = /The promise rejected with the reason "(.*)"\.$/;
/**
 * Node prints a place, the line there with a caret, an empty line, then `Type: message` and the stack.
 * The line is that of the innermost stack frame in the main file, else the place's own.
 */
function parseNodeError(stderr) {
    const lines = stderr.split(/\r?\n/);
    const place = lines.findLastIndex((text) => PLACE.test(text));
    const caret = lines.findIndex((text, index) => index > place && CARET.test(text));
    if (place === -1 || caret === -1)
        return null;
    const words = lines.slice(caret + 1).filter((text) => text.trim() !== '');
    const stack = words.findIndex((text) => STACK.test(text));
    const frame = words.find((text) => STACK.test(text) && MAIN.test(text));
    const line = mainLine(frame ?? lines[place]);
    // Only what has a stack is an error; a program may throw anything else, and that has no type of its own.
    return { ...(stack === -1 ? thrown(words[0]) : typed(words.slice(0, stack))), line };
}
const mainLine = (text = '') => {
    const found = MAIN.exec(text);
    return found === null ? null : Number(found[1]);
};
const thrown = (message = '') => ({ type: 'Uncaught', message });
const MESSAGE_LINES = 6;
function typed(words) {
    const [first = '', ...more] = words.slice(0, MESSAGE_LINES).map((text) => text.trim());
    const reason = REASON.exec(first)?.[1];
    if (reason !== undefined)
        return { type: 'UnhandledPromiseRejection', message: reason };
    const error = ERROR.exec(first);
    const type = error?.[1] ?? 'Uncaught';
    return { type, message: [error === null ? first : (error[2] ?? ''), ...more].join(' ') };
}
/**
 * The last statement leaves a note for the process's end, so that tests which finish later (promises, timers) are
 * finished when it is printed, and nothing of theirs stands after it. Each part begins with `;`: a program that ends
 * without one must not call what follows.
 */
function nodeTestProgram(source, tests, nonce) {
    const text = tests.kind === 'code' ? tests.source : casesText(tests.cases);
    const last = `;globalThis.process.on('exit', () => { globalThis.process.stdout.write('\\n${nonce}\\n'); });`;
    return joined(source, `;${text}`, last);
}
/**
 * Every case is judged, then the failures are told together; what a call promises is awaited. Values compare as JSON
 * does: only own enumerable properties count.
 */
function casesText(cases) {
    const calls = cases.map(({ call }) => `async () => (${call}\n)`).join(', ');
    return `(async (calls, cases) => {
  const same = (actual, expected) => {
    if (typeof expected !== 'object' || expected === null) return actual === expected;
    if (typeof actual !== 'object' || actual === null) return false;
    if (Array.isArray(actual) !== Array.isArray(expected)) return false;
    const keys = Object.keys(expected);
    return Object.keys(actual).length === keys.length
      && keys.every((key) => Object.hasOwn(actual, key) && same(actual[key], expected[key]));
  };
  const text = (value) => { try { return JSON.stringify(value) ?? String(value); } catch { return String(value); } };
  const failures = [];
  for (const [index, { call, expected }] of cases.entries()) {
    try {
      const actual = await calls[index]();
      if (!same(actual, expected)) failures.push(call + ' gave ' + text(actual) + ', expected ' + text(expected));
    } catch (error) {
      failures.push(call + ' threw ' + String(error));
    }
  }
  if (failures.length > 0)
    throw new Error(failures.length + ' of ' + cases.length + ' cases failed: ' + failures.join('; '));
})([${calls}], JSON.parse(${JSON.stringify(JSON.stringify(cases))}));`;
}

;// CONCATENATED MODULE: ./build/languages/javascript.js

const javascript = {
    id: 'javascript',
    title: 'JavaScript',
    words: ['javascript', 'js', 'node', 'nodejs', 'mjs', 'cjs'],
    extensions: ['.js', '.mjs', '.cjs'],
    mainFile: 'main.js',
    takesCases: true,
    parseError: parseNodeError,
    testProgram: nodeTestProgram,
};

;// CONCATENATED MODULE: ./build/languages/python.js

const python = {
    id: 'python',
    title: 'Python',
    words: ['python', 'python3', 'py', 'py3'],
    extensions: ['.py'],
    mainFile: 'main.py',
    takesCases: true,
    parseError: python_parseError,
    testProgram: (source, tests, nonce) => joined(source, testsText(tests), lastStatement(nonce)),
};
const FRAME = /^[ |]*File "([^"]*)", line (\d{1,9})/;
const FINAL = /^(?:[ |]*\| )?([A-Za-z_][\w.]{0,200})(?:: (.*))?$/;
/**
 * The last traceback counts: "During handling of the above exception" puts the one that ended the program last.
 * The line is the innermost one of the user's own main file.
 */
function python_parseError(stderr) {
    const lines = stderr.split(/\r?\n/);
    const start = lastTraceback(lines);
    if (start === -1)
        return null;
    let line = null;
    for (const text of lines.slice(start)) {
        const frame = FRAME.exec(text);
        if (frame !== null) {
            if (frame[1]?.endsWith('main.py') === true)
                line = Number(frame[2]);
            continue;
        }
        const final = FINAL.exec(text);
        if (final !== null)
            return { type: final[1] ?? '', line, message: final[2] ?? '' };
    }
    return null;
}
/** A syntax error of the main file has no heading, only its `File` line. */
function lastTraceback(lines) {
    const heading = lines.findLastIndex((text) => text.endsWith('Traceback (most recent call last):'));
    return heading === -1 ? lines.findIndex((text) => /^ {2}File "[^"]*main\.py", line /.test(text)) : heading + 1;
}
/** Written with `os`, so that a program that replaced `print` or `sys.stdout` still reaches its last line. */
const lastStatement = (nonce) => `import os as _sallyport_os, sys as _sallyport_sys; _sallyport_sys.stdout.flush(); _sallyport_os.write(1, b"\\n${nonce}\\n")`;
const testsText = (tests) => (tests.kind === 'code' ? tests.source : python_casesText(tests.cases));
/**
 * Every case is judged, then the failures are told together. Values compare as JSON does: a tuple is a list, keys are
 * strings, `true` is not 1; numbers compare by value, so 5.0 is 5.
 */
const python_casesText = (cases) => `def _sallyport_cases(cases):
    def same(actual, expected):
        if isinstance(actual, bool) or isinstance(expected, bool):
            return actual is expected
        if isinstance(actual, (list, tuple)) and isinstance(expected, list):
            return len(actual) == len(expected) and all(map(same, actual, expected))
        if isinstance(actual, dict) and isinstance(expected, dict):
            actual = {str(key): value for key, value in actual.items()}
            return actual.keys() == expected.keys() and all(same(actual[key], expected[key]) for key in expected)
        return actual == expected
    failures = []
    for case in cases:
        try:
            actual = eval(case["call"], globals())
            if not same(actual, case["expected"]):
                failures.append("%s gave %r, expected %r" % (case["call"], actual, case["expected"]))
        except Exception as error:
            failures.append("%s raised %s: %s" % (case["call"], type(error).__name__, error))
    if failures:
        raise AssertionError("%d of %d cases failed: %s" % (len(failures), len(cases), "; ".join(failures)))
_sallyport_cases(__import__("json").loads(${JSON.stringify(JSON.stringify(cases))}))`;

;// CONCATENATED MODULE: ./build/languages/typescript.js

const typescript = {
    id: 'typescript',
    title: 'TypeScript',
    words: ['typescript', 'ts', 'mts', 'cts'],
    extensions: ['.ts', '.mts', '.cts'],
    mainFile: 'main.ts',
    takesCases: true,
    parseError: parseNodeError,
    testProgram: nodeTestProgram,
};

;// CONCATENATED MODULE: ./build/languages/index.js





const LANGUAGES = { python: python, javascript: javascript, typescript: typescript, bash: bash };
const ALL = Object.values(LANGUAGES);
const BY_WORD = new Map(ALL.flatMap(({ id, words }) => words.map((word) => [word, id])));
const BY_EXTENSION = new Map(ALL.flatMap(({ id, extensions }) => extensions.map((end) => [end, id])));
/** Every word that names a language, for suggestions. */
const LANGUAGE_WORDS = [...BY_WORD.keys()];
/** The language a word names, in any case; `null` for every other word. */
const languageOf = (word) => BY_WORD.get(word.toLowerCase()) ?? null;
/** The language of a file by the end of its name; `null` for every other ending. */
function languageOfFile(name) {
    const dot = name.lastIndexOf('.');
    return dot === -1 ? null : (BY_EXTENSION.get(name.slice(dot).toLowerCase()) ?? null);
}


/***/ })

};
;