"use strict";
exports.id = 326;
exports.ids = [326];
exports.modules = {

/***/ 32326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRule: () => (/* binding */ explainRule)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/rules/index.js + 28 modules
var rules = __webpack_require__(17932);
;// CONCATENATED MODULE: ./build/rules/page.js

const CAPABILITIES = {
    'dynamic-code': 'Text that becomes code',
    process: 'Other processes',
    obfuscation: 'Disguises',
    'environment-secrets': 'Secrets and the environment',
    filesystem: 'Files',
    network: 'The network',
    native: 'Native code',
    'resource-exhaustion': 'Exhaustion',
    'sandbox-escape': 'Ways out of the sandbox',
};
const ORDER = (/* unused pure expression or super */ null && (['high', 'medium', 'low']));
/** The anchor of a rule on the page. */
const anchorOf = (ruleId) => ruleId.replaceAll('/', '-');
/** The whole of docs/rules.md. */
function rulesPage() {
    const parts = Object.entries(CAPABILITIES).map(([capability, title]) => {
        const rules = builtInRules.filter((rule) => rule.metadata.capability === capability);
        const sorted = [...rules].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || compare(a.id, b.id));
        return [`## ${title}`, '', summaryTable(sorted), '', ...sorted.flatMap((rule) => [section(rule), ''])].join('\n');
    });
    return [INTRODUCTION, ...parts].join('\n');
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const INTRODUCTION = (/* unused pure expression or super */ null && (`# Rules

What the scan looks for, by what a program can do. A rule recognises facts about the program (which function is really
called, whatever it is named), not words in it; each shows code that it finds and code that it leaves alone.
This page is generated from the rules: \`npm run docs\`.

A finding decides **who must look** before the code runs, never what the code can do: that is the sandbox's part.
*low* is a plain capability, *medium* a dangerous form of it, *high* what stands alone or a dangerous combination.
Switch a rule off, change its severity or add rules of your own: [own-rules.md](own-rules.md).
`));
const summaryTable = (rules) => [
    '| Rule | Severity | What the code does |',
    '| :-- | :-- | :-- |',
    ...rules.map((rule) => `| [\`${rule.id}\`](#${anchorOf(rule.id)}) | ${rule.severity} | ${rule.message} |`),
].join('\n');
function section(rule) {
    const facts = [
        `**${rule.severity}**`,
        rule.languages.map(languageName).join(', '),
        ...(rule.metadata.cwe === undefined ? [] : [cweLink(rule.metadata.cwe)]),
    ];
    return [
        `<a id="${anchorOf(rule.id)}"></a>`,
        '',
        `### ${rule.id}`,
        '',
        `${facts.join(' · ')}`,
        '',
        `${rule.message}. ${rule.recommendation}.`,
        '',
        'Finds:',
        '',
        ...examples(rule, rule.bad),
        'Leaves alone:',
        '',
        ...examples(rule, rule.ok),
    ].join('\n');
}
const NAMES = {
    python: 'Python',
    javascript: 'JavaScript',
    typescript: 'TypeScript',
    bash: 'Bash',
};
const languageName = (language) => NAMES[language];
const cweLink = (cwe) => `[${cwe}](https://cwe.mitre.org/data/definitions/${cwe.slice(4)}.html)`;
/** One fence per language; hidden characters are shown as escapes. */
function examples(rule, list) {
    const byLanguage = new Map();
    for (const example of list) {
        const language = typeof example === 'string' ? (rule.languages[0] ?? 'python') : example.language;
        byLanguage.set(language, [...(byLanguage.get(language) ?? []), visible(codeOf(example))]);
    }
    return [...byLanguage].flatMap(([language, codes]) => {
        const text = codes.join(codes.some((code) => code.includes('\n')) ? '\n\n' : '\n');
        const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length + 1)));
        return [`${fence}${language}`, text, fence, ''];
    });
}
const codeOf = (example) => (typeof example === 'string' ? example : example.code);
const visible = (code) => code.replace(/[^\P{C}\n\t]|[\ufe00-\ufe0f]|\u3164/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
/** One rule in words, for a terminal; `null` when there is none of that id. `own` are a repository's rules. */
function explain(ruleId, own = []) {
    const rule = [...rules/* builtInRules */.v, ...own].find((each) => each.id === ruleId);
    if (rule === undefined)
        return null;
    const indented = (list) => list.map((example) => `  ${visible(codeOf(example)).replaceAll('\n', '\n  ')}`);
    return [
        `${rule.id} (${rule.severity}, ${rule.metadata.capability}${rule.metadata.cwe === undefined ? '' : `, ${rule.metadata.cwe}`})`,
        `${rule.languages.map(languageName).join(', ')}`,
        '',
        `${rule.message}.`,
        `${rule.recommendation}.`,
        '',
        'Looks for:',
        ...matchLines(rule),
        ...(rule.bad.length === 0 ? [] : ['', 'Finds:', ...indented(rule.bad)]),
        ...(rule.ok.length === 0 ? [] : ['', 'Leaves alone:', ...indented(rule.ok)]),
    ].join('\n');
}
const matchLines = (rule) => {
    const list = 'length' in rule.match ? rule.match : [rule.match];
    return list.map((match) => `  ${JSON.stringify(match)}`);
};

// EXTERNAL MODULE: ./build/cli/problem.js
var problem = __webpack_require__(74157);
;// CONCATENATED MODULE: ./build/cli/explain.js
/** `sallyport scan --explain RULE`: what a rule looks for, why, and what it leaves alone. */




function explainRule(rule) {
    const words = explain(rule);
    if (words === null) {
        const typed = rule.slice(0, 100);
        const nearest = (0,mod/* closest */.kp)(typed, rules/* builtInRules */.v.map(({ id }) => id));
        const isNear = (0,mod/* distance */.Io)(typed, nearest) <= typed.length / 2;
        const hint = isNear ? `Did you mean ${nearest}?` : 'docs/rules.md lists them all.';
        throw new problem/* CliProblem */.qe(2, `There is no rule ${typed}. ${hint}`);
    }
    process.stdout.write(`${words}\n`);
    return 0;
}


/***/ })

};
;