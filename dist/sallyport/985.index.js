"use strict";
exports.id = 985;
exports.ids = [985];
exports.modules = {

/***/ 79985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkOverrides: () => (/* binding */ checkOverrides),
  readRules: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(29832);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/documents/yaml.js
var yaml = __webpack_require__(74239);
// EXTERNAL MODULE: ./build/rules/index.js + 28 modules
var build_rules = __webpack_require__(17932);
// EXTERNAL MODULE: ./build/rules/pattern.js
var pattern = __webpack_require__(84905);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/core/types.js
var types = __webpack_require__(6734);
;// CONCATENATED MODULE: ./build/rules/schema.js
/** Unknown value → rules, or every problem at once with its path. For a repository's own rules; built-in ones are typed. */



/** A file's rules: a list, or a mapping with the list under `rules`. */
function checkRules(value) {
    const below = typeof value === 'object' && value !== null && 'rules' in value ? ['rules'] : [];
    const parsed = (below.length === 0 ? listSchema : schemas/* strictObject */.rej({ rules: listSchema }).transform((file) => file.rules)).safeParse(value);
    if (!parsed.success)
        return { issues: parsed.error.issues.flatMap(issuesOf) };
    const twice = parsed.data.flatMap((rule, index) => parsed.data.findIndex((other) => other.id === rule.id) < index
        ? [{ path: [...below, index, 'id'], message: `${rule.id} stands twice; give each rule an id of its own` }]
        : []);
    return twice.length === 0 ? { rules: parsed.data } : { issues: twice };
}
function issuesOf(issue) {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
            path: [...path, key],
            message: `unknown key ${key}; remove it or mend its spelling`,
        }));
    return [{ path, message: issue.code === 'custom' ? issue.message : `expected ${issue.message}` }];
}
const schema_text = (words, max = 300) => schemas/* string */.YjP({ error: words }).min(1, { error: words }).max(max, { error: words });
const WORDS = 'a text or a list of texts';
const word = () => schemas/* string */.YjP({ error: WORDS }).max(500, { error: 'a text of at most 500 characters' });
const words = () => schemas/* union */.KCZ([word(), schemas/* array */.YOg(word()).min(1).max(200)], { error: WORDS }).readonly();
const flag = () => schemas/* boolean */.zMY({ error: 'true or false' });
const amount = () => schemas/* number */.aig({ error: 'a number' });
const KINDS = [
    'literal',
    'non-literal',
    'external',
    'string',
    'number',
    'list',
    'path',
    'unknown',
    'true',
    'false',
    'folded',
    'missing',
    'present',
];
const kind = () => schemas/* enum */.k5n(KINDS, { error: `one of ${KINDS.join(', ')}` });
const regex = () => words().superRefine((value, context) => {
    for (const source of (0,pattern/* wordList */.d8)(value)) {
        const problem = (0,pattern/* regexProblem */.Hs)(source);
        if (problem !== null)
            context.addIssue({ code: 'custom', message: `the regular expression ${source.slice(0, 60)} ${problem}` });
    }
});
const textShape = {
    equals: words().exactOptional(),
    prefix: words().exactOptional(),
    suffix: words().exactOptional(),
    contains: words().exactOptional(),
    regex: regex().exactOptional(),
};
const textTest = schemas/* strictObject */.rej(textShape, {
    error: 'a mapping of equals, prefix, suffix, contains or regex',
});
const valueShape = {
    ...textShape,
    is: schemas/* union */.KCZ([kind(), schemas/* array */.YOg(kind()).readonly()], { error: `one of ${KINDS.join(', ')}` }).exactOptional(),
    source: words().exactOptional(),
    atLeast: amount().exactOptional(),
    atMost: amount().exactOptional(),
    path: words().exactOptional(),
};
const valueTest = schemas/* strictObject */.rej(valueShape, { error: 'a mapping that tests a value' });
const ARGUMENT = 'a position from 0, a name, `any`, `rest`, or a list of these';
const position = () => schemas/* union */.KCZ([schemas/* number */.aig().int().min(-1).max(100), schema_text(ARGUMENT, 100)], { error: ARGUMENT });
const argumentTest = schemas/* strictObject */.rej({
    ...valueShape,
    arg: schemas/* union */.KCZ([position(), schemas/* array */.YOg(position()).readonly()], { error: ARGUMENT }).exactOptional(),
    flag: words().exactOptional(),
    minArgs: amount().exactOptional(),
    maxArgs: amount().exactOptional(),
    not: flag().exactOptional(),
}, { error: 'a mapping that tests an argument' });
/** A value or a list of such; unlike a union, with the problems of the one that was meant. */
const oneOrMany = (schema) => schemas/* unknown */.L5J().transform((value, context) => {
    const parsed = (Array.isArray(value) ? schemas/* array */.YOg(schema).min(1).max(50).readonly() : schema).safeParse(value);
    if (parsed.success)
        return parsed.data;
    for (const { path, message } of parsed.error.issues.flatMap(issuesOf))
        context.issues.push({ code: 'custom', input: value, path: [...path], message });
    return core/* NEVER */.tm;
});
const schema_hidden = flag().exactOptional();
const nestedMatch = schemas/* lazy */.RZV(() => matchSchema);
/** One schema for each matcher, by the key that names it. */
const MATCHERS = {
    call: schemas/* strictObject */.rej({
        call: words(),
        hidden: schema_hidden,
        renamed: flag().exactOptional(),
        where: oneOrMany(argumentTest).exactOptional(),
    }),
    import: schemas/* strictObject */.rej({ import: words(), hidden: schema_hidden }),
    attribute: schemas/* strictObject */.rej({ attribute: words(), hidden: schema_hidden }),
    decorator: schemas/* strictObject */.rej({ decorator: words() }),
    assign: schemas/* strictObject */.rej({ assign: words(), value: valueTest.exactOptional() }),
    string: schemas/* strictObject */.rej({ string: schemas/* strictObject */.rej({ ...textShape, folded: flag().exactOptional() }) }),
    pipe: schemas/* strictObject */.rej({ pipe: schemas/* strictObject */.rej({ from: words().exactOptional(), to: words() }) }),
    redirect: schemas/* strictObject */.rej({
        redirect: schemas/* strictObject */.rej({ operator: words().exactOptional(), target: textTest.exactOptional() }),
    }),
    loop: schemas/* strictObject */.rej({
        loop: schemas/* strictObject */.rej({
            endless: flag().exactOptional(),
            rounds: amount().exactOptional(),
            calls: words().exactOptional(),
        }),
    }),
    allocation: schemas/* strictObject */.rej({ allocation: schemas/* strictObject */.rej({ atLeast: amount() }) }),
    function: schemas/* strictObject */.rej({
        function: schemas/* strictObject */.rej({ selfCalls: amount().exactOptional(), calls: words().exactOptional() }),
    }),
    nested: schemas/* strictObject */.rej({
        nested: schemas/* enum */.k5n([...types/* LANGUAGE_IDS */.u, 'any', 'unknown'], { error: 'a language, any or unknown' }),
    }),
    obfuscation: schemas/* strictObject */.rej({ obfuscation: words() }),
    all: schemas/* strictObject */.rej({ all: schemas/* array */.YOg(nestedMatch).min(2).max(10).readonly() }),
    combine: schemas/* strictObject */.rej({ combine: schemas/* array */.YOg(words()).min(1).max(10).readonly() }),
};
const matchSchema = schemas/* unknown */.L5J().transform((value, context) => {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const name = keys.find((key) => Object.hasOwn(MATCHERS, key));
    const schema = name === undefined ? undefined : MATCHERS[name];
    if (schema === undefined) {
        const known = Object.keys(MATCHERS).join(', ');
        context.issues.push({
            code: 'custom',
            input: value,
            message: `expected a matcher: a mapping with one of ${known}`,
        });
        return core/* NEVER */.tm;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    for (const { path, message } of parsed.error.issues.flatMap(issuesOf))
        context.issues.push({ code: 'custom', input: value, path: [...path], message });
    return core/* NEVER */.tm;
});
const CAPABILITIES = [
    'network',
    'filesystem',
    'process',
    'dynamic-code',
    'native',
    'environment-secrets',
    'resource-exhaustion',
    'obfuscation',
    'sandbox-escape',
];
const LANGUAGE = `one of ${types/* LANGUAGE_IDS */.u.join(', ')}`;
const language = () => schemas/* enum */.k5n(types/* LANGUAGE_IDS */.u, { error: LANGUAGE });
const EXAMPLES = 'a list of snippets';
const example = () => schemas/* union */.KCZ([schema_text(EXAMPLES, 5000), schemas/* strictObject */.rej({ language: language(), code: schema_text(EXAMPLES, 5000) }).readonly()], {
    error: EXAMPLES,
});
const ID = 'an id of lower-case words with slashes, such as own/network/internal-host';
const ruleSchema = schemas/* strictObject */.rej({
    id: schema_text(ID, 100).regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+){1,3}$/u, { error: ID }),
    languages: schemas/* array */.YOg(language(), { error: 'a list of languages' })
        .min(1, { error: 'at least one language' })
        .readonly(),
    severity: schemas/* enum */.k5n(['low', 'medium', 'high'], { error: 'low, medium or high' }),
    message: schema_text('one sentence that says what the code does'),
    recommendation: schema_text('one sentence that says what to do instead'),
    metadata: schemas/* strictObject */.rej({
        capability: schemas/* enum */.k5n(CAPABILITIES, { error: `one of ${CAPABILITIES.join(', ')}` }),
        cwe: schema_text('a CWE number, such as CWE-78')
            .regex(/^CWE-\d{1,5}$/u, { error: 'a CWE number, such as CWE-78' })
            .exactOptional(),
    }, { error: 'a mapping with capability and, if you like, cwe' }),
    tags: schemas/* array */.YOg(schema_text('a word', 50)).readonly().exactOptional(),
    inside: flag().exactOptional(),
    match: oneOrMany(matchSchema),
    bad: schemas/* array */.YOg(example(), { error: EXAMPLES }).max(50).readonly().default([]),
    ok: schemas/* array */.YOg(example(), { error: EXAMPLES }).max(50).readonly().default([]),
}, { error: 'a rule: a mapping with id, languages, severity, message, recommendation, metadata, match' });
const listSchema = schemas/* array */.YOg(ruleSchema, { error: 'a list of rules' })
    .max(200, { error: 'at most 200 rules in a file' })
    .readonly();

// EXTERNAL MODULE: ./build/inspect/engine.js + 2 modules
var engine = __webpack_require__(93048);
;// CONCATENATED MODULE: ./build/inspect/own-rules.js
/** A repository's own rules: YAML text → rules, or every problem with file, line and cure. */







/** The rules of all files together; ids must differ from each other and from the built-in ones. */
function readRules(files) {
    const rules = [];
    const problems = [];
    const taken = new Map(build_rules/* builtInRules */.v.map((rule) => [rule.id, 'a built-in rule']));
    for (const { file, text } of files) {
        const read = readFile(file, text, taken);
        if (read.ok)
            rules.push(...read.value);
        else
            problems.push(...read.error);
        for (const rule of read.ok ? read.value : [])
            taken.set(rule.id, `a rule of ${file}`);
    }
    return problems.length === 0 ? (0,result.ok)(rules) : (0,result/* err */._)(problems);
}
function readFile(file, text, taken) {
    const document = (0,yaml/* readYaml */.g)(text);
    if (!document.ok)
        return (0,result/* err */._)(document.error.map((problem) => ({ file, ...problem })));
    const { value, at } = document.value;
    if (value === null)
        return (0,result.ok)([]);
    const checked = checkRules(value);
    const problemAt = (path, message) => {
        const where = path.filter((key) => key !== 'rules').join('.');
        return { file, ...at(path), message: where === '' ? message : `${where}: ${message}` };
    };
    if ('issues' in checked)
        return (0,result/* err */._)(checked.issues.map(({ path, message }) => problemAt(path, message)));
    const below = Array.isArray(value) ? [] : ['rules'];
    const clashes = checked.rules.flatMap(({ id }, index) => {
        const owner = taken.get(id);
        return owner === undefined
            ? []
            : [problemAt([...below, index, 'id'], `${id} is the id of ${owner}; choose another one`)];
    });
    return clashes.length === 0 ? (0,result.ok)(checked.rules) : (0,result/* err */._)(clashes);
}
/** What is wrong with `security.overrides`, in words with the cure; empty when nothing is. */
function checkOverrides(overrides, own) {
    const ids = [...build_rules/* builtInRules */.v, ...own].map((rule) => rule.id);
    const named = [
        ...overrides.disable.map((id) => ({ id, key: 'disable' })),
        ...Object.keys(overrides.severity).map((id) => ({ id, key: 'severity' })),
    ];
    return named.flatMap(({ id, key }) => {
        if (id === engine/* NOT_ANALYSED */.a0)
            return [`security.overrides.${key}: ${id} cannot be changed; remove it`];
        if (ids.some((0,pattern/* anyGlob */.xx)(id)))
            return [];
        const near = (0,problem/* nearestWord */.zZ)(id, ids);
        return [
            `security.overrides.${key}: there is no rule ${id}; ${near === null ? 'see docs/rules.md' : `did you mean ${near}?`}`,
        ];
    });
}


/***/ })

};
;