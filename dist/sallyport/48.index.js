"use strict";
exports.id = 48;
exports.ids = [48];
exports.modules = {

/***/ 93048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a0: () => (/* binding */ NOT_ANALYSED),
  P: () => (/* binding */ createEngine),
  bi: () => (/* binding */ riskOf)
});

// EXTERNAL MODULE: ./build/rules/pattern.js
var pattern = __webpack_require__(84905);
;// CONCATENATED MODULE: ./build/inspect/hosts.js
/** True when the fact names at least one host, nothing about its address is unknown, and every host is allowed. */
function namesOnlyAllowedHosts(fact, allowed) {
    if (fact.kind === 'string')
        return onlyAllowed([hostOf(fact.value)], allowed);
    if (fact.kind !== 'call')
        return false;
    const named = ['url', 'host', 'hostname'].flatMap((name) => (Object.hasOwn(fact.kw, name) ? [fact.kw[name]] : []));
    const values = [...fact.args, ...named].flatMap((value) => (value === undefined ? [] : flatten(value)));
    const hosts = values.flatMap((value) => (value.kind === 'string' ? hostOf(value.value) : []));
    const isUnknown = (value) => value.kind === 'unknown' || value.kind === 'path' || value.kind === 'external';
    const address = fact.args[0] ?? named[0];
    return (address === undefined || !isUnknown(address)) && onlyAllowed([hosts], allowed);
}
const onlyAllowed = (hosts, allowed) => {
    const all = hosts.flat();
    return all.length > 0 && all.every(allowed);
};
const flatten = (value) => (value.kind === 'list' ? value.items.flatMap(flatten) : [value]);
/** The host of a URL, or of a word that looks like `example.org/path`; empty when the text names none. */
function hostOf(text) {
    const url = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : bareHost(text);
    if (url === null || !URL.canParse(url))
        return [];
    return [new URL(url).hostname.toLowerCase()];
}
const bareHost = (text) => text.length < 256 && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/|$)/iu.test(text) ? `http://${text}` : null;

;// CONCATENATED MODULE: ./build/inspect/match.js

/** `paths` is the list of exact names a fact must have (an index), or `null` when any name may match. */
function factTest(kind, test, paths = null) {
    const isKind = (fact) => fact.kind === kind;
    return { kind, paths, test: (fact) => isKind(fact) && test(fact) };
}
/** The simple matchers; `all` and `combine` look at more than one fact and belong to the engine. */
function compileMatch(match) {
    if ('call' in match)
        return compileCall(match);
    if ('import' in match)
        return named('import', match.import, match.hidden);
    if ('attribute' in match)
        return named('attribute', match.attribute, match.hidden);
    if ('decorator' in match)
        return named('decorator', match.decorator, undefined);
    if ('assign' in match)
        return compileAssign(match);
    if ('string' in match)
        return compileString(match.string);
    if ('pipe' in match)
        return compilePipe(match.pipe);
    if ('redirect' in match)
        return compileRedirect(match.redirect);
    if ('loop' in match)
        return compileLoop(match.loop);
    if ('allocation' in match)
        return factTest('allocation', (fact) => fact.size >= match.allocation.atLeast);
    if ('function' in match)
        return compileFunction(match.function);
    if ('obfuscation' in match)
        return compileObfuscation(match.obfuscation);
    const wanted = match.nested;
    return factTest('nested', (fact) => wanted === 'any' || fact.language === (wanted === 'unknown' ? null : wanted));
}
const exactPaths = (patterns) => {
    const list = (0,pattern/* wordList */.d8)(patterns);
    return list.some((pattern) => pattern.includes('*')) ? null : list;
};
function named(kind, patterns, hidden) {
    const path = (0,pattern/* anyGlob */.xx)(patterns);
    return factTest(kind, (fact) => path(fact.path) && (hidden === undefined || ('hidden' in fact && fact.hidden === true) === hidden), exactPaths(patterns));
}
function compileCall(match) {
    const path = (0,pattern/* anyGlob */.xx)(match.call);
    const tests = listOf(match.where).map(compileArgument);
    const { hidden, renamed } = match;
    return factTest('call', (fact) => path(fact.path) &&
        (hidden === undefined || fact.hidden === hidden) &&
        (renamed === undefined || (fact.renamed === true) === renamed) &&
        tests.every((argument) => argument(fact)), exactPaths(match.call));
}
function compileAssign(match) {
    const path = (0,pattern/* anyGlob */.xx)(match.assign);
    const value = match.value === undefined ? null : compileValue(match.value);
    return factTest('assign', (fact) => path(fact.path) && (value === null || value(fact.value)), exactPaths(match.assign));
}
function compileString(test) {
    const text = compileText(test) ?? (() => true);
    return factTest('string', (fact) => (test.folded === undefined || fact.folded === test.folded) && text(fact.value));
}
function compilePipe(pipe) {
    const from = pipe.from === undefined ? null : (0,pattern/* anyGlob */.xx)(pipe.from);
    const to = (0,pattern/* anyGlob */.xx)(pipe.to);
    return factTest('pipe', (fact) => {
        const source = from === null ? 0 : fact.stages.findIndex(from);
        return source >= 0 && fact.stages.slice(source + 1).some(to);
    });
}
function compileRedirect(match) {
    const operators = match.operator === undefined ? null : (0,pattern/* wordList */.d8)(match.operator);
    const target = match.target === undefined ? null : compileText(match.target);
    return factTest('redirect', (fact) => {
        const operator = operators === null || operators.includes(fact.operator);
        return operator && (target === null || (fact.target !== null && target(fact.target)));
    });
}
function compileLoop(match) {
    const calls = match.calls === undefined ? null : (0,pattern/* anyGlob */.xx)(match.calls);
    return factTest('loop', (fact) => (match.endless === undefined || fact.endless === match.endless) &&
        (match.rounds === undefined || fact.endless || (fact.rounds ?? 0) >= match.rounds) &&
        (calls === null || fact.calls.some(calls)));
}
function compileFunction(match) {
    const calls = match.calls === undefined ? null : (0,pattern/* anyGlob */.xx)(match.calls);
    return factTest('function', (fact) => {
        const selfCalls = fact.calls.filter((path) => path === fact.name).length;
        return selfCalls >= (match.selfCalls ?? 0) && (calls === null || fact.calls.some(calls));
    });
}
function compileObfuscation(patterns) {
    const how = (0,pattern/* anyGlob */.xx)(patterns);
    return factTest('obfuscation', (fact) => how(fact.how));
}
const listOf = (value) => value === undefined ? [] : isList(value) ? value : [value];
const isList = (value) => Array.isArray(value);
function compileArgument(test) {
    const value = compileValue(test);
    const flags = test.flag === undefined ? null : (0,pattern/* wordList */.d8)(test.flag);
    const { arg, minArgs = 0, maxArgs = Number.POSITIVE_INFINITY } = test;
    const hold = (call) => {
        if (call.args.length < minArgs || call.args.length > maxArgs)
            return false;
        if (flags !== null && !flags.some((flag) => hasFlag(call.args, flag)))
            return false;
        return arg === undefined || selectArguments(call, listOf(arg)).some(value);
    };
    return test.not === true ? (call) => !hold(call) : hold;
}
/** The arguments a test speaks of; one `undefined` stands for an argument that is not there. */
function selectArguments(call, names) {
    for (const name of names) {
        if (name === 'any')
            return [...call.args, ...Object.values(call.kw)];
        if (name === 'rest')
            return call.args.slice(1);
        const value = typeof name === 'number' ? call.args.at(name) : ownValue(call.kw, name);
        if (value !== undefined)
            return [value];
    }
    return [undefined];
}
const ownValue = (kw, name) => Object.hasOwn(kw, name) ? kw[name] : undefined;
/** One letter looks into clusters (`-rf`), `--name` and `--name=value` match `name`, `-name` a single-dash word. */
function hasFlag(args, flag) {
    const words = args.flatMap((arg) => (arg.kind === 'string' && arg.value.startsWith('-') ? [arg.value] : []));
    const end = words.indexOf('--');
    return (end < 0 ? words : words.slice(0, end)).some((word) => setsFlag(word, flag));
}
function setsFlag(word, flag) {
    if (word.startsWith('--'))
        return word === `--${flag}` || word.startsWith(`--${flag}=`);
    return word === flag || (flag.length === 1 && /^-[A-Za-z]+$/u.test(word) && word.includes(flag));
}
function compileValue(test) {
    const kinds = listOf(test.is);
    const text = compileText(test);
    const path = test.path === undefined ? null : (0,pattern/* anyGlob */.xx)(test.path);
    const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = test;
    const checks = [];
    if (kinds.length > 0)
        checks.push((value) => kinds.some((kind) => isKind(value, kind)));
    if (text !== null)
        checks.push((value) => value !== undefined && textsOf(value).some(text));
    if (path !== null)
        checks.push((value) => value !== undefined && pathsOf(value).some(path));
    const sources = test.source === undefined ? null : (0,pattern/* wordList */.d8)(test.source);
    if (sources !== null)
        checks.push((value) => value !== undefined && sourcesOf(value).some((source) => sources.includes(source)));
    if (test.atLeast !== undefined || test.atMost !== undefined)
        checks.push((value) => value?.kind === 'number' && value.value >= atLeast && value.value <= atMost);
    return (value) => checks.every((check) => check(value));
}
const sourcesOf = (value) => value.kind === 'external' ? [value.source] : value.kind === 'list' ? value.items.flatMap(sourcesOf) : [];
const pathsOf = (value) => value.kind === 'path' ? [value.path] : value.kind === 'list' ? value.items.flatMap(pathsOf) : [];
const textsOf = (value) => value.kind === 'string' ? [value.value] : value.kind === 'list' ? value.items.flatMap(textsOf) : [];
const isLiteral = (value) => value.kind === 'string' ||
    value.kind === 'number' ||
    value.kind === 'boolean' ||
    (value.kind === 'list' && value.items.every(isLiteral));
function isKind(value, kind) {
    if (value === undefined)
        return kind === 'missing';
    switch (kind) {
        case 'missing':
            return false;
        case 'present':
            return true;
        case 'literal':
            return isLiteral(value);
        case 'non-literal':
            return !isLiteral(value);
        case 'external':
            return sourcesOf(value).length > 0;
        case 'true':
            return value.kind === 'boolean' && value.value;
        case 'false':
            return value.kind === 'boolean' && !value.value;
        case 'folded':
            return value.kind === 'string' && value.folded;
        default:
            return value.kind === kind;
    }
}
/** `null` when the test gives no text form. */
function compileText(test) {
    const forms = [];
    const add = (words, make) => words !== undefined && forms.push(...(0,pattern/* wordList */.d8)(words).map(make));
    add(test.equals, (word) => (text) => text === word);
    add(test.prefix, (word) => (text) => text.startsWith(word));
    add(test.suffix, (word) => (text) => text.endsWith(word));
    add(test.contains, (word) => (text) => text.includes(word));
    add(test.regex, pattern/* boundedRegex */.RE);
    return forms.length === 0 ? null : (text) => forms.some((form) => form(text));
}

;// CONCATENATED MODULE: ./build/inspect/engine.js



const MAX_FINDINGS = 100;
const LEVELS = { low: 'note', medium: 'warning', high: 'error' };
const RISKS = { note: 'low', warning: 'medium', error: 'high' };
const ORDER = { error: 0, warning: 1, note: 2 };
/** The rule that says "not analysed"; configuration can neither switch it off nor lower it. */
const NOT_ANALYSED = 'any/obfuscation/not-analysed';
/** Rules must have passed `src/rules` (their expressions compile). */
function createEngine(rules, overrides) {
    const active = applyOverrides(rules, overrides);
    const programs = new Map();
    const programFor = (language) => {
        const known = programs.get(language);
        if (known !== undefined)
            return known;
        const made = compileProgram(active.filter((rule) => rule.languages.includes(language)));
        programs.set(language, made);
        return made;
    };
    const combinations = active.flatMap(compileCombinations);
    return {
        judge: (sets, checkTime = () => undefined) => {
            const hits = [];
            for (const set of sets)
                for (const hit of runProgram(programFor(set.language), set.facts, checkTime)) {
                    if (set.inside === true)
                        hits.push({ ...hit, inside: true });
                    else if (hit.rule.inside !== true)
                        hits.push(hit);
                }
            const kept = hits.filter(({ fact, rule }) => !isAllowed(rule, fact, overrides));
            const languages = new Set(sets.map((set) => set.language));
            kept.push(...combinations.flatMap((combination) => combine(combination, kept, languages)));
            return tidy(kept.map(toFinding));
        },
    };
}
function applyOverrides(rules, overrides) {
    const disabled = (0,pattern/* anyGlob */.xx)(overrides.disable);
    const severities = Object.entries(overrides.severity).map(([ids, severity]) => ({ test: (0,pattern/* anyGlob */.xx)(ids), severity }));
    return rules
        .filter((rule) => rule.id === NOT_ANALYSED || !disabled(rule.id))
        .map((rule) => {
        const severity = severities.findLast(({ test }) => test(rule.id))?.severity;
        return severity === undefined || rule.id === NOT_ANALYSED ? rule : { ...rule, severity };
    });
}
const matchesOf = (rule) => (isMatchList(rule.match) ? rule.match : [rule.match]);
const isMatchList = (match) => Array.isArray(match);
function compileProgram(rules) {
    const exact = new Map();
    const open = new Map();
    const pairs = rules.flatMap((rule) => matchesOf(rule).map((match) => ({ rule, match })));
    for (const { rule, match } of pairs) {
        if ('all' in match || 'combine' in match)
            continue;
        const { kind, paths, test } = compileMatch(match);
        if (paths === null)
            append(open, kind, { rule, test });
        else
            for (const path of new Set(paths))
                append(exact, `${kind} ${path}`, { rule, test });
    }
    const conjunctions = pairs.flatMap(({ rule, match }) => 'all' in match ? [{ rule, tests: compileSimple(match) }] : []);
    return { exact, open, conjunctions };
}
const compileSimple = (match) => 'all' in match ? match.all.flatMap(compileSimple) : 'combine' in match ? [] : [compileMatch(match)];
function append(map, key, entry) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [entry]);
    else
        list.push(entry);
}
const NONE = [];
function runProgram(program, facts, checkTime) {
    const hits = facts.flatMap((fact) => {
        checkTime();
        return entriesFor(program, fact).flatMap(({ rule, test }) => (test(fact) ? [{ rule, fact }] : []));
    });
    return [...hits, ...program.conjunctions.flatMap((conjunction) => conjoin(conjunction, facts, checkTime))];
}
function entriesFor(program, fact) {
    const named = 'path' in fact ? (program.exact.get(`${fact.kind} ${fact.path}`) ?? NONE) : NONE;
    const open = program.open.get(fact.kind) ?? NONE;
    return named.length === 0 ? open : open.length === 0 ? named : [...named, ...open];
}
function conjoin({ rule, tests }, facts, checkTime) {
    checkTime();
    const found = tests.map((test) => facts.find((fact) => fact.kind === test.kind && test.test(fact)));
    const last = found.at(-1);
    return last === undefined || found.includes(undefined) ? [] : [{ rule, fact: last }];
}
const compileCombinations = (rule) => matchesOf(rule).flatMap((match) => ('combine' in match ? [{ rule, items: match.combine.map(pattern/* anyGlob */.xx) }] : []));
/** Each item must be met by a hit; the finding stands where the last item was met. */
function combine({ rule, items }, hits, languages) {
    if (!rule.languages.some((language) => languages.has(language)))
        return [];
    const found = items.map((item) => hits.find((hit) => labelsOf(hit).some(item)));
    const last = found.at(-1);
    return last === undefined || found.includes(undefined) ? [] : [{ rule, fact: last.fact }];
}
function labelsOf({ rule, inside }) {
    const { capability } = rule.metadata;
    const labels = [capability, rule.id, ...(rule.tags ?? [])];
    return inside === true ? [...labels, `inside:${capability}`] : labels;
}
const isAllowed = (rule, fact, overrides) => rule.metadata.capability === 'network' &&
    overrides.allow.network.length > 0 &&
    namesOnlyAllowedHosts(fact, (0,pattern/* anyGlob */.xx)((0,pattern/* wordList */.d8)(overrides.allow.network)));
const toFinding = ({ rule, fact }) => ({
    ruleId: rule.id,
    capability: rule.metadata.capability,
    level: LEVELS[rule.severity],
    line: fact.line,
    column: fact.column,
    endLine: fact.endLine,
    endColumn: fact.endColumn,
    message: fact.kind === 'obfuscation' && fact.detail !== undefined ? `${rule.message}: ${fact.detail}` : rule.message,
    recommendation: rule.recommendation,
});
/** One finding per rule and place; the worst hundred, in the order of the code. */
function tidy(findings) {
    const unique = new Map(findings.map((finding) => [`${finding.ruleId} ${finding.line}:${finding.column}`, finding]));
    const byPlace = (a, b) => a.line - b.line || a.column - b.column || ORDER[a.level] - ORDER[b.level];
    return [...unique.values()]
        .sort((a, b) => ORDER[a.level] - ORDER[b.level] || byPlace(a, b))
        .slice(0, MAX_FINDINGS)
        .sort(byPlace);
}
/** The highest level among the findings, as a risk. */
function riskOf(findings) {
    const worst = findings.reduce((level, finding) => Math.min(level, ORDER[finding.level]), ORDER.note);
    return worst === ORDER.error ? RISKS.error : worst === ORDER.warning ? RISKS.warning : RISKS.note;
}


/***/ }),

/***/ 84905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ regexProblem),
/* harmony export */   RE: () => (/* binding */ boundedRegex),
/* harmony export */   d8: () => (/* binding */ wordList),
/* harmony export */   xx: () => (/* binding */ anyGlob)
/* harmony export */ });
/* unused harmony export glob */
/** `os.*` → does it match? Time is linear in text × pattern; no regular expression is built from a pattern. */
function glob(pattern) {
    const parts = pattern.split('*');
    if (parts.length === 1)
        return (text) => text === pattern;
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    const middle = parts.slice(1, -1);
    return (text) => {
        if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
            return false;
        let from = first.length;
        for (const part of middle) {
            const at = text.indexOf(part, from);
            if (at < 0)
                return false;
            from = at + part.length;
        }
        return from <= text.length - last.length;
    };
}
function anyGlob(patterns) {
    const list = wordList(patterns);
    const exact = new Set(list.filter((pattern) => !pattern.includes('*')));
    const open = list.filter((pattern) => pattern.includes('*')).map(glob);
    return (text) => exact.has(text) || open.some((test) => test(text));
}
const wordList = (words) => (typeof words === 'string' ? [words] : words);
const WINDOW = 256;
const STEP = 128;
/**
 * Turns a rule's regular expression into a test of any text. Throws an `Error` that says what is wrong and the cure when
 * the expression does not compile or could take too long (`regexProblem`).
 */
function boundedRegex(source) {
    const problem = regexProblem(source);
    if (problem !== null)
        throw new Error(problem);
    const ignoreCase = source.startsWith('(?i)');
    const body = ignoreCase ? source.slice(4) : source;
    const regex = new RegExp(body, ignoreCase ? 'iu' : 'u');
    const anchoredStart = body.startsWith('^');
    const anchoredEnd = body.endsWith('$') && !body.endsWith('\\$');
    return (text) => {
        if (text.length <= WINDOW)
            return regex.test(text);
        const lastStart = text.length - WINDOW;
        if (anchoredStart)
            return !anchoredEnd && regex.test(text.slice(0, WINDOW));
        if (anchoredEnd)
            return regex.test(text.slice(lastStart));
        for (let start = 0; start < text.length; start += STEP)
            if (regex.test(text.slice(start, start + WINDOW)))
                return true;
        return false;
    };
}
/** Why a regular expression is refused, as a sentence with the cure; `null` when it is fine. */
function regexProblem(source) {
    if (source.length > 500)
        return 'is longer than 500 characters; split it into several';
    const body = source.startsWith('(?i)') ? source.slice(4) : source;
    try {
        new RegExp(body, 'u');
    }
    catch (error) {
        return `does not compile: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (/\\[1-9]|\\k</u.test(body))
        return 'has a back-reference; write the alternatives out';
    if (body.includes('(?<=') || body.includes('(?<!'))
        return 'has a lookbehind; match the text before it instead';
    return repetitionProblem(body);
}
/** Reads one quantifier at `at`; `null` when there is none. */
function repetitionAt(body, at) {
    const char = body[at];
    if (char === '*' || char === '+')
        return { end: at + 1, most: Number.POSITIVE_INFINITY };
    if (char === '?')
        return { end: at + 1, most: 1 };
    const counted = /^\{(\d+)(,(\d*))?\}/u.exec(body.slice(at, at + 12));
    if (counted === null)
        return null;
    const most = counted[2] === undefined ? counted[1] : counted[3];
    return { end: at + counted[0].length, most: most === '' ? Number.POSITIVE_INFINITY : Number(most) };
}
/** Repeating what is free itself takes exponential time: many times for 1, more than once for 2. */
const explodes = (inside, most) => (inside === 2 && most > 1) || (inside === 1 && most > 5);
function* atoms(body) {
    for (let at = 0; at < body.length;) {
        const end = atomEnd(body, at);
        const repetition = body[at] === '(' ? null : repetitionAt(body, end);
        yield { text: body.slice(at, end), repetition };
        at = repetition?.end ?? end;
        if (repetition !== null && body[at] === '?')
            at += 1;
    }
}
/** Walks over the atoms with a stack of the open groups' freedom. */
function repetitionProblem(body) {
    const open = [0];
    let long = 0;
    for (const { text, repetition } of atoms(body)) {
        if (text.startsWith('('))
            open.push(0);
        const inside = text === ')' ? (open.pop() ?? 0) : 0;
        if (repetition !== null && explodes(inside, repetition.most))
            return 'repeats a group that itself repeats or has alternatives; unfold it or repeat it at most 5 times';
        const own = ownFreedom(text, repetition);
        if (own === 2)
            long += 1;
        open.push(freest(open.pop() ?? 0, inside, own));
    }
    return long > 2 ? 'has more than two repetitions over 20; bound them ({0,20}) or split the rule' : null;
}
function ownFreedom(text, repetition) {
    if (repetition === null)
        return text === '|' ? 1 : 0;
    return repetition.most > 20 ? 2 : 1;
}
const freest = (...freedoms) => (freedoms.includes(2) ? 2 : freedoms.includes(1) ? 1 : 0);
/** Where the atom that starts at `at` ends: an escape, a character class or one character. */
function atomEnd(body, at) {
    const char = body[at];
    if (char === '\\')
        return at + 2;
    if (char === '(')
        return at + (/^\((\?(:|=|!|<[a-zA-Z]\w*>))?/u.exec(body.slice(at))?.[0].length ?? 1);
    if (char !== '[')
        return at + 1;
    let end = at + 1;
    while (end < body.length && body[end] !== ']')
        end += body[end] === '\\' ? 2 : 1;
    return end + 1;
}


/***/ })

};
;