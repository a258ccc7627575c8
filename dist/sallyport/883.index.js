"use strict";
exports.id = 883;
exports.ids = [883];
exports.modules = {

/***/ 46883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bash: () => (/* binding */ bash)
});

;// CONCATENATED MODULE: ./build/inspect/bash/closing.js
/** Where a quote or bracket ends, in text that the parser has accepted. Offsets stop at `end` in text that it has not. */
/** The offset of the quote that closes the one at `open`. */
function closingQuote(source, open, end, escapes = false) {
    const quote = source.charAt(open);
    const isSingle = quote === "'";
    for (let at = open + 1; at < end; at++) {
        const character = source.charAt(at);
        if (character === quote)
            return at;
        if (character === '\\' && (!isSingle || escapes))
            at++;
        else if (quote === '"' && character === '`')
            at = closingQuote(source, at, end);
        else if (quote === '"' && character === '$')
            at = skipExpansion(source, at, end);
    }
    return end;
}
/** `at` stands on `$`; answers the offset of the expansion's last character, or `at`. */
function skipExpansion(source, at, end) {
    const next = source.charAt(at + 1);
    if (next === '{')
        return closingBrace(source, at + 2, end);
    return next === '(' ? closingRound(source, at + 2, end) : at;
}
/** The offset of the brace that ends `${…}`, whose body starts at `from`. */
const closingBrace = (source, from, end) => closing(source, from, end, '}');
/** The offset of the parenthesis that ends `$(…)`, whose body starts at `from`. */
const closingRound = (source, from, end) => closing(source, from, end, ')');
/** The last character of the escape, quote or expansion that begins at `at`, or `at`. */
function skipQuoted(source, at, end) {
    const character = source.charAt(at);
    if (character === '\\')
        return at + 1;
    if (character === "'" || character === '"' || character === '`')
        return closingQuote(source, at, end);
    return character === '$' ? skipExpansion(source, at, end) : at;
}
function closing(source, from, end, close) {
    let depth = 1;
    for (let at = from; at < end; at++) {
        const character = source.charAt(at);
        if (character === '(' && close === ')')
            depth++;
        else if (character === close && --depth === 0)
            return at;
        else
            at = skipQuoted(source, at, end);
    }
    return end;
}

;// CONCATENATED MODULE: ./build/inspect/bash/failure.js
/** Nesting of brackets, substitutions and blocks; real scripts stay under 20. */
const MAX_DEPTH = 150;
class ParseError extends Error {
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
const failAt = (offset, message, { suggestion = null, limit = false } = {}) => new ParseError({ offset, message, suggestion, limit });
const tooDeep = (offset) => failAt(offset, `nested more than ${MAX_DEPTH} deep, which is not looked into`, { limit: true });
const tooLong = (offset) => failAt(offset, 'takes too many steps to parse: its brackets can be read in too many ways', { limit: true });

;// CONCATENATED MODULE: ./build/inspect/bash/tokens.js
const RESERVED = [
    'if',
    'then',
    'else',
    'elif',
    'fi',
    'case',
    'esac',
    'for',
    'select',
    'while',
    'until',
    'do',
    'done',
    'in',
    'function',
    'time',
    '{',
    '}',
    '!',
    '[[',
    ']]',
    'coproc',
];
const OPERATORS = (/* unused pure expression or super */ null && ([
    '\n',
    ';',
    '&',
    '|',
    '(',
    ')',
    '<',
    '>',
    '&&',
    '||',
    '|&',
    ';;',
    ';&',
    ';;&',
    '<<',
    '<<-',
    '<<<',
    '>>',
    '<&',
    '>&',
    '<>',
    '>|',
    '&>',
    '&>>',
    '-',
]));
const BY_TEXT = new Map(RESERVED.map((word) => [word, word]));
const reservedWord = (text) => BY_TEXT.get(text);
const BEFORE_RESERVED = new Set([
    ...['\n', ';', '(', ')', '|', '&', '{', '}', '&&', '||', '|&', ';;', ';&', ';;&', '!'],
    ...['arithmetic', ']]', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'if', 'then', 'time', 'time -p'],
    ...['time --', 'coproc', 'until', 'while', 'substitution'],
]);
const mayPrecedeReserved = (kind) => BEFORE_RESERVED.has(kind);
const BEFORE_TIME = new Set([
    ...['&&', '||', '&', 'while', 'do', 'until', 'if', 'then', 'elif', 'else', '{', '(', ')', '!'],
    ...['time', 'time -p', 'time --'],
]);
/** `time` is a reserved word only where a pipeline starts. */
const mayPrecedeTime = (last, beforeThat) => last === ';' || last === '\n' ? beforeThat !== '|' : BEFORE_TIME.has(last);
const REDIRECTIONS = new Set([
    ...['<', '>', '<<', '<<-', '<<<', '>>', '<&', '>&', '<>', '>|', '&>', '&>>'],
]);
const isRedirection = (kind) => REDIRECTIONS.has(kind);
const COMMAND_STARTS = new Set([
    ...['word', 'assignment', 'number', '{name}', 'if', 'for', 'case', 'while', 'until', 'select', '{', '('],
    ...['arithmetic', '[[', 'function', 'coproc', '!', 'time'],
    ...REDIRECTIONS,
]);
const startsCommand = (kind) => COMMAND_STARTS.has(kind);

;// CONCATENATED MODULE: ./build/inspect/bash/unexpected.js
/** What to say about a token that does not belong where it stands, and the cure where one is known. */

const CLOSERS = {
    if: 'fi',
    case: 'esac',
    for: 'done',
    select: 'done',
    while: 'done',
    until: 'done',
    '{': '}',
    '(': ')',
};
const closerOf = (word) => Object.hasOwn(CLOSERS, word) ? CLOSERS[word] : undefined;
function unexpected({ opened, lexer }, token, wanted) {
    const found = describe(token);
    const open = opened.at(-1);
    if (open === undefined)
        return failAt(token.start, `expected ${wanted}, found ${found}`, {
            suggestion: stray(token) ?? cure(lexer.source, token, wanted),
        });
    const line = lineOf(lexer.source, open.offset);
    const within = `${open.word} on line ${line}`;
    const closer = closerOf(open.word);
    const suggestion = cure(lexer.source, token, wanted) ?? missing({ word: open.word, line, closer }, wanted, token);
    return failAt(token.start, `expected ${wanted} for the ${within}, found ${found}`, { suggestion });
}
function describe(token) {
    if (token.kind === 'end')
        return 'the end of the script';
    if (token.kind === '\n')
        return 'a line end';
    return token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text;
}
const lineOf = (source, offset) => {
    let line = 1;
    for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1))
        line++;
    return line;
};
const STRAY = new Map([
    ['fi', 'Take this fi away, or write the if … then that belongs to it.'],
    ['done', 'Take this done away, or write the loop … do that belongs to it.'],
    ['esac', 'Take this esac away, or write the case … in that belongs to it.'],
    ['then', 'then belongs to an if; write if before the test.'],
    ['else', 'else belongs to an if; write if … then before it.'],
    ['elif', 'elif belongs to an if; write if … then before it.'],
    ['do', 'do belongs to a loop; write for, while or until before it.'],
    ['}', 'Take this } away, or open the group with { and a space.'],
    [')', 'Take this ) away, or quote it if it is meant as text.'],
    [';;', ';; ends a clause of case; outside of it write one ;.'],
    ['(', 'Quote the parenthesis if it is meant as text; a function is written name() { …; }.'],
]);
const stray = (token) => STRAY.get(token.kind) ?? null;
/** Cures that the text around the token gives away. */
function cure(source, token, wanted) {
    if (source.slice(0, token.end + 1).includes('\r'))
        return 'The script has Windows line ends (CR LF); save it with plain line ends (LF).';
    if (token.kind === '\n' && wanted === 'a command')
        return 'Write a command after the operator.';
    if (token.kind === ';' || token.kind === '&')
        return `Take this ${token.kind} away, or write a command before it.`;
    return null;
}
function missing({ word, line, closer }, wanted, token) {
    if (wanted === 'then')
        return `Write then after the test of the if on line ${line} (on a new line or after ;).`;
    if (wanted === 'do')
        return `Write do after the head of the ${word} on line ${line} (on a new line or after ;).`;
    if (wanted === 'a command' && closer === token.kind)
        return `Write a command (at least :) inside the ${word} on line ${line}.`;
    if (closer === undefined)
        return null;
    return `Close the ${word} on line ${line} with ${closer}.`;
}

;// CONCATENATED MODULE: ./build/inspect/bash/word-text.js
/** `first` is the word's first character, already read, at `start`. Leaves the reader before what ends the word. */
function readWordText(lexer, first, start) {
    const draft = { text: '', quoted: false, dollar: false, elements: [], isArray: false };
    let character = first;
    let at = start;
    while (character !== '') {
        if (character === '\\')
            readEscape(lexer, draft);
        else if (!readPair(lexer, draft, character) && !readArray(lexer, draft, character, at)) {
            if (isBreak(character)) {
                lexer.pos = at;
                break;
            }
            draft.text += character;
            draft.dollar ||= character === '$';
        }
        while (lexer.source.startsWith('\\\n', lexer.pos))
            lexer.pos += 2;
        at = lexer.pos;
        character = lexer.get(true);
    }
    return draft;
}
const isBreak = (character) => ' \t\n|&;()<>'.includes(character);
/** A continuation has been skipped by the reader, so this backslash quotes a character or ends the script. */
function readEscape(lexer, draft) {
    draft.quoted = true;
    draft.text += `\\${lexer.get(false)}`;
}
/** Quotes, expansions and patterns that belong to the word as a whole. */
function readPair(lexer, draft, character) {
    const from = lexer.pos - 1;
    const { regex, extendedPattern } = lexer.flags;
    if (character === "'" || character === '"' || character === '`') {
        lexer.pair(character, character);
        draft.quoted ||= character !== '`';
        draft.dollar ||= character === '"' && lexer.source.slice(from, lexer.pos).includes('$');
    }
    else if (regex && (character === '(' || character === '|')) {
        if (character === '(')
            lexer.pair('(', ')');
    }
    else if ((lexer.extendedGlob || extendedPattern) && '?*+@!'.includes(character) && lexer.peek(true) === '(') {
        lexer.get(true);
        lexer.pair('(', ')');
        draft.dollar = false;
    }
    else if (!readDollar(lexer, draft, character))
        return false;
    draft.text += lexer.source.slice(from, lexer.pos);
    return true;
}
function readDollar(lexer, draft, character) {
    if (character !== '$' && character !== '<' && character !== '>')
        return false;
    const next = lexer.peek(true);
    if (next === '(' || (character === '$' && (next === '{' || next === '['))) {
        lexer.get(true);
        lexer.expansion(next);
        draft.dollar = true;
    }
    else if (character === '$' && (next === "'" || next === '"')) {
        lexer.get(true);
        lexer.pair(next, next, { escapes: next === "'" });
        draft.quoted = true;
    }
    else if (character === '$' && next === '$') {
        lexer.get(true);
        draft.dollar = true;
    }
    else
        return false;
    return true;
}
/** The subscript of `a[…]=` and the words of `a=(…)`. */
function readArray(lexer, draft, character, at) {
    if (character === '[' && lexer.isSubscript(draft.text)) {
        lexer.pair('[', ']', { inside: 'expansion' });
        draft.text += lexer.source.slice(at, lexer.pos);
        return true;
    }
    // The cheap question first: a flood of `=` must not have its whole text looked at for each of them.
    if (character !== '=' || draft.text === '' || lexer.peek(true) !== '(')
        return false;
    if (!(lexer.mayAssign() || lexer.flags.assignments) || !isAssignment(`${draft.text}=`, lexer.flags.array))
        return false;
    if (assignmentLength(`${draft.text}=`) !== draft.text.length)
        return false;
    lexer.get(true);
    draft.elements.push(...lexer.nested(() => lexer.arrayWords(at)));
    draft.isArray = true;
    draft.text += lexer.source.slice(at, lexer.pos);
    return true;
}
/** Where the `=` of `name=`, `name+=`, `name[…]=` stands; -1 when the text is no assignment. */
function assignmentLength(text) {
    const name = /^[A-Za-z_]\w*/u.exec(text)?.[0].length ?? (text.startsWith('[') ? 0 : -1);
    if (name < 0)
        return -1;
    const end = text[name] === '[' ? subscriptEnd(text, name) : name;
    if (end < 0)
        return -1;
    if (text[end] === '=')
        return end;
    return text.startsWith('+=', end) ? end + 1 : -1;
}
/** Inside an array only `[key]=value` assigns. */
const isAssignment = (text, inArray) => text.startsWith('[') === inArray && assignmentLength(text) > 0;
const isArraySubscript = (text, inArray) => inArray ? text === '' : /^[A-Za-z_]\w*$/u.test(text);
/** The offset after the bracket that closes the one at `open`, quotes skipped; -1 without one. */
function subscriptEnd(text, open) {
    let count = 0;
    for (const match of text.slice(open).matchAll(/\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|[[\]]/gu)) {
        if (match[0] === '[')
            count++;
        if (match[0] === ']' && --count === 0)
            return open + match.index + 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/inspect/bash/redirection.js
/** The grammar of redirections and assignments. */




const wordOf = ({ start, end, text }) => ({ start, end, text });
function readRedirects(grammar) {
    const found = [];
    for (let next = readRedirect(grammar); next !== null; next = readRedirect(grammar))
        found.push(next);
    return found;
}
/** `null` when no redirection comes next. */
function readRedirect(grammar) {
    const { lexer } = grammar;
    const first = lexer.look();
    const hasDescriptor = first.kind === 'number' || first.kind === '{name}';
    if (!hasDescriptor && !isRedirection(first.kind))
        return null;
    if (hasDescriptor)
        lexer.take();
    const operator = lexer.look();
    if (!isRedirection(operator.kind) || (hasDescriptor && operator.kind.startsWith('&')))
        throw unexpected(grammar, operator, 'a redirection');
    lexer.take();
    const target = lexer.look();
    if (!isTarget(operator.kind, target.kind))
        throw unexpected(grammar, target, `a file name after ${operator.kind}`);
    lexer.take();
    return {
        start: first.start,
        end: target.end,
        operator: operator.kind,
        descriptor: hasDescriptor ? first.text : null,
        target: wordOf(target),
        document: operator.kind === '<<' || operator.kind === '<<-' ? openDocument(grammar, operator, target) : null,
    };
}
const isTarget = (operator, target) => target === 'word' || ((operator === '<&' || operator === '>&') && (target === 'number' || target === '-'));
/** Bash's own bound. */
const MAX_DOCUMENTS = 16;
function openDocument({ lexer }, operator, target) {
    const end = lexer.source.length;
    const document = {
        delimiter: target.quoted ? unquote(target.text) : target.text,
        literal: target.quoted,
        stripTabs: operator.kind === '<<-',
        start: end,
        end,
        closed: false,
    };
    if (lexer.pending.length >= MAX_DOCUMENTS)
        throw failAt(operator.start, `more than ${MAX_DOCUMENTS} here-documents begin on this line`);
    lexer.pending.push(document);
    lexer.hereDocuments.push(document);
    return document;
}
/** Quote removal as for a here-document's delimiter. */
function unquote(text) {
    return text.replace(/\\(.)|\$?'([^']*)'|\$?"((?:[^"\\]|\\.)*)"/gsu, (_all, escaped, single, double) => String(escaped ?? single ?? String(double ?? '').replace(/\\([$`"\\])/gu, '$1')));
}
function assignmentOf(token) {
    const { start, end, text } = token;
    const equals = assignmentLength(text);
    const append = text[equals - 1] === '+';
    const target = text.slice(0, append ? equals - 1 : equals);
    const bracket = target.indexOf('[');
    const value = { start: end - (text.length - equals - 1), end, text: text.slice(equals + 1) };
    return {
        start,
        end,
        name: bracket < 0 ? target : target.slice(0, bracket),
        subscript: bracket < 0 ? null : target.slice(bracket + 1, -1),
        append,
        value: token.isArray ? null : value,
        elements: token.elements,
    };
}

;// CONCATENATED MODULE: ./build/inspect/bash/conditional.js
/** `[[ … ]]`, which has a small grammar of its own. The opening bracket has been taken. */


const UNARY = /^-[a-hknoprstuvwxzGLOSNR]$/u;
const BINARY = /^(==?|!=|=~|!~|<|>|-(nt|ot|lt|gt|ef|eq|ne|ge|le))$/u;
function readConditional(grammar) {
    const { lexer } = grammar;
    lexer.flags.conditional = true;
    const reader = new ConditionReader(grammar);
    const condition = reader.or();
    if (reader.token.kind !== ']]')
        throw reader.unexpected('&&, || or ]]');
    lexer.flags.conditional = false;
    lexer.flags.beforeThat = '[[';
    lexer.flags.last = ']]';
    lexer.taken = reader.token;
    return condition;
}
class ConditionReader {
    grammar;
    /** The token after the last term. */
    token;
    constructor(grammar) {
        this.grammar = grammar;
        this.token = grammar.lexer.taken;
    }
    or() {
        const parts = [this.and()];
        while (this.token.kind === '||')
            parts.push(this.and());
        return single(parts) ?? { kind: 'logic', operator: '||', parts };
    }
    and() {
        const parts = [this.term()];
        while (this.token.kind === '&&')
            parts.push(this.term());
        return single(parts) ?? { kind: 'logic', operator: '&&', parts };
    }
    term() {
        const token = this.next(true);
        if (token.kind === '(')
            return this.parenthesis();
        if (token.kind === '!' || (token.kind === 'word' && token.text === '!'))
            return { kind: 'logic', operator: '!', parts: [this.grammar.lexer.nested(() => this.term())] };
        if (token.kind !== 'word')
            throw this.unexpected('a word, ! or (');
        if (UNARY.test(token.text)) {
            const operand = this.word(`a word after ${token.text}`);
            this.next(true);
            return { kind: 'test', operator: token.text, operands: [operand] };
        }
        return this.binary(wordOf(token));
    }
    parenthesis() {
        const inner = this.grammar.lexer.nested(() => this.or());
        if (this.token.kind !== ')')
            throw this.unexpected('a closing )');
        this.next(true);
        return { kind: 'logic', operator: '(', parts: [inner] };
    }
    binary(left) {
        const { flags } = this.grammar.lexer;
        const token = this.next(false);
        if (token.kind === ']]' || token.kind === '&&' || token.kind === '||' || token.kind === ')')
            return { kind: 'test', operator: '-n', operands: [left] };
        const isOperator = token.kind === 'word' && BINARY.test(token.text);
        if (!isOperator && token.kind !== '<' && token.kind !== '>')
            throw this.unexpected('a comparison such as == or -eq');
        flags.extendedPattern = isOperator && /^(==?|!=)$/u.test(token.text);
        flags.regex = isOperator && token.text === '=~';
        const right = this.word(`a word after ${token.text}`);
        flags.extendedPattern = false;
        flags.regex = false;
        this.next(true);
        return { kind: 'test', operator: token.text, operands: [left, right] };
    }
    word(wanted) {
        const token = this.next(false);
        if (token.kind !== 'word')
            throw this.unexpected(wanted);
        return wordOf(token);
    }
    next(skipLines) {
        const { lexer } = this.grammar;
        do
            this.token = lexer.read();
        while (skipLines && this.token.kind === '\n');
        return this.token;
    }
    unexpected(wanted) {
        const found = this.token.kind === 'end' ? 'the end of the script' : this.token.kind === '\n' ? 'a line end' : this.token.text;
        return failAt(this.token.start, `expected ${wanted} in [[ … ]], found ${found}`, {
            suggestion: 'Close the test with ]] (with a space before it), and put a space on either side of its operators.',
        });
    }
}
const single = (parts) => (parts.length === 1 ? parts[0] : undefined);

;// CONCATENATED MODULE: ./build/inspect/bash/compound.js
/** The blocks of Bash: if, loops, case, groups, functions, `((…))` and `[[…]]`. */




/** A block with its redirections; `null` when none starts here. */
function readCompound(grammar) {
    const first = grammar.lexer.look();
    const read = READERS[first.kind];
    if (read === undefined)
        return null;
    grammar.lexer.take();
    const body = grammar.block(first, () => read(grammar, first));
    const { end } = grammar.lexer.taken;
    const redirects = readRedirects(grammar);
    return { ...body, start: first.start, end: redirects.at(-1)?.end ?? end, redirects };
}
const READERS = {
    '(': (grammar) => {
        const body = grammar.compoundList();
        grammar.expect(')', 'a closing )');
        return { kind: 'subshell', body };
    },
    '{': (grammar) => ({ kind: 'group', body: readBraces(grammar) }),
    if: readIf,
    while: (grammar) => readWhile(grammar, 'while'),
    until: (grammar) => readWhile(grammar, 'until'),
    for: readFor,
    select: (grammar) => readFor(grammar),
    case: readCase,
    arithmetic: (_grammar, { start, end, text }) => ({ kind: 'arithmetic', expression: { start, end, text } }),
    '[[': (grammar) => ({ kind: 'conditional', condition: readConditional(grammar) }),
};
function readBraces(grammar) {
    const body = grammar.compoundList();
    grammar.expect('}', 'a closing } (after ; or a line end)');
    return body;
}
function readIf(grammar) {
    const branches = [];
    let otherwise = null;
    for (;;) {
        const test = grammar.compoundList();
        grammar.expect('then', 'then');
        branches.push({ test, body: grammar.compoundList() });
        if (!grammar.at('elif'))
            break;
        grammar.lexer.take();
    }
    if (grammar.at('else')) {
        grammar.lexer.take();
        otherwise = grammar.compoundList();
    }
    grammar.expect('fi', 'fi');
    return { kind: 'if', branches, otherwise };
}
function readWhile(grammar, kind) {
    const test = grammar.compoundList();
    return { kind, test, body: readDo(grammar) };
}
function readDo(grammar) {
    grammar.expect('do', 'do');
    const body = grammar.compoundList();
    grammar.expect('done', 'done');
    return body;
}
/** `do … done` or, in for and select only, `{ … }`. */
function readLoopBody(grammar) {
    if (!grammar.at('{'))
        return readDo(grammar);
    return grammar.block(grammar.lexer.take(), () => readBraces(grammar));
}
function readFor(grammar, first) {
    const { lexer } = grammar;
    if (first !== undefined && grammar.at('arithmetic-for'))
        return readArithmeticFor(grammar);
    const kind = first === undefined ? 'select' : 'for';
    const name = grammar.expect('word', `a variable's name after ${kind}`);
    const variable = wordOf(name);
    if (grammar.at(';')) {
        lexer.take();
        grammar.newlines();
        return { kind, variable, items: null, body: readLoopBody(grammar) };
    }
    grammar.newlines();
    if (!grammar.at('in'))
        return { kind, variable, items: null, body: readLoopBody(grammar) };
    lexer.take();
    const items = [];
    while (grammar.at('word'))
        items.push(wordOf(lexer.take()));
    if (!grammar.at(';') && !grammar.at('\n') && !grammar.at('end'))
        throw unexpected(grammar, lexer.look(), 'a word, ; or a line end');
    lexer.take();
    grammar.newlines();
    return { kind, variable, items, body: readLoopBody(grammar) };
}
function readArithmeticFor(grammar) {
    const head = grammar.lexer.take();
    if (grammar.at(';') || grammar.at('\n') || grammar.at('end')) {
        grammar.lexer.take();
        grammar.newlines();
    }
    const body = readLoopBody(grammar);
    const parts = splitSemicolons(head.text);
    if (parts !== 3)
        throw failAt(head.start, `expected three expressions (start; test; step) in this for loop, found ${parts}`, {
            suggestion: 'Write the head of the loop as for ((i = 0; i < n; i++)).',
        });
    return { kind: 'arithmetic-for', expressions: wordOf(head), body };
}
/** How many parts semicolons outside of quotes and brackets make. */
function splitSemicolons(text) {
    let depth = 0;
    let parts = 1;
    const pattern = /\\.|'[^']*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\$[({]|[)}]|;/gsu;
    for (const [token] of text.matchAll(pattern)) {
        if (token.startsWith('$'))
            depth++;
        else if (token === ')' || token === '}')
            depth = Math.max(0, depth - 1);
        else if (token === ';' && depth === 0)
            parts++;
    }
    return parts;
}
function readCase(grammar) {
    const { lexer } = grammar;
    const word = wordOf(grammar.expect('word', 'a word after case'));
    grammar.newlines();
    grammar.expect('in', 'in');
    const clauses = [];
    grammar.newlines();
    while (!grammar.at('esac')) {
        const clause = readClause(grammar);
        clauses.push(clause);
        if (clause.end === '')
            break;
        grammar.newlines();
    }
    if (!grammar.at('esac'))
        throw unexpected(grammar, lexer.look(), 'esac or ;;');
    lexer.take();
    return { kind: 'case', word, clauses };
}
function readClause(grammar) {
    const { lexer } = grammar;
    if (grammar.at('('))
        lexer.take();
    const patterns = [wordOf(grammar.expect('word', 'a pattern'))];
    while (grammar.at('|')) {
        lexer.take();
        patterns.push(wordOf(grammar.expect('word', 'a pattern after |')));
    }
    const { end: start } = grammar.expect(')', ') after the pattern');
    grammar.newlines();
    const { kind } = lexer.look();
    const isEmpty = kind === ';;' || kind === ';&' || kind === ';;&' || kind === 'esac';
    const body = isEmpty ? { start, end: start, items: [] } : grammar.compoundList();
    const after = lexer.look().kind;
    if (after !== ';;' && after !== ';&' && after !== ';;&')
        return { patterns, body, end: '' };
    lexer.take();
    return { patterns, body, end: after };
}
/** `name` is the word before `()`; `null` where `function` comes next. */
function readFunction(grammar, name) {
    const { lexer } = grammar;
    let start;
    let called;
    if (name === null) {
        start = lexer.take().start;
        called = wordOf(grammar.expect('word', "the function's name"));
    }
    else {
        start = name.start;
        called = name;
    }
    if (name !== null || grammar.at('(')) {
        grammar.expect('(', '(');
        grammar.expect(')', ')');
    }
    grammar.newlines();
    const body = readCompound(grammar);
    if (body === null)
        throw unexpected(grammar, lexer.look(), "the function's body, { … }");
    return { kind: 'function', start, end: body.end, name: called, body };
}

;// CONCATENATED MODULE: ./build/inspect/bash/operators.js
/** Operators: the longest that fits, and what each says about the tokens after it. */

const PAIRS = new Map([
    ['>>', '>>'],
    ['&&', '&&'],
    ['||', '||'],
    ['<&', '<&'],
    ['>&', '>&'],
    ['<>', '<>'],
    ['>|', '>|'],
    ['|&', '|&'],
]);
const SINGLES = new Map([
    [';', ';'],
    ['&', '&'],
    ['|', '|'],
    ['(', '('],
    [')', ')'],
    ['<', '<'],
]);
/** `first` has been read at `start`. `null` where `<(` or `>(` starts a word. */
function readOperator(lexer, first, start) {
    lexer.flags.assignments = false;
    const mark = lexer.pos;
    const second = lexer.get(true);
    const kind = longOperator(lexer, first + second);
    if (kind !== null)
        return lexer.token(kind, start);
    const arithmetic = first === '(' && second === '(' ? doubleParenthesis(lexer, start) : null;
    if (arithmetic !== null)
        return arithmetic;
    lexer.pos = mark;
    if (first === ')')
        closeParenthesis(lexer);
    if ((first === '<' || first === '>') && second === '(')
        return null;
    return lexer.token(SINGLES.get(first) ?? '>', start);
}
function closeParenthesis({ flags }) {
    if (flags.last === '(' && flags.beforeThat === 'word')
        flags.allowBrace = true;
    flags.casePattern = false;
}
function longOperator(lexer, pair) {
    const next = (wanted) => lexer.peek(true) === wanted && lexer.get(true) !== '';
    switch (pair) {
        case '<<':
            return next('-') ? '<<-' : next('<') ? '<<<' : '<<';
        case ';;':
            lexer.flags.casePattern = true;
            return next('&') ? ';;&' : ';;';
        case ';&':
            lexer.flags.casePattern = true;
            return ';&';
        case '&>':
            return next('>') ? '&>>' : '&>';
        default:
            return PAIRS.get(pair) ?? null;
    }
}
/** `((…))` where a command may stand or after `for`; otherwise two parentheses. */
function doubleParenthesis(lexer, start) {
    const isLoop = lexer.flags.last === 'for';
    if (!isLoop && !lexer.isReservedPosition())
        return null;
    lexer.pair('(', ')', { inside: 'arithmetic' });
    const text = lexer.source.slice(start + 2, lexer.pos - 1);
    if (lexer.get(false) === ')')
        return { ...lexer.token(isLoop ? 'arithmetic-for' : 'arithmetic', start), text };
    if (isLoop)
        throw failAt(start, 'expected )) at the end of the head of this for loop');
    lexer.pos = start + 1;
    return lexer.token('(', start);
}

;// CONCATENATED MODULE: ./build/inspect/bash/reader.js
/**
 * Reads a script character by character as Bash does: line continuations vanish, here-documents are lifted out, and
 * quotes and brackets are matched without a grammar. `$(…)` inside them is handed to `substitute`.
 */

/** Character reads per source character before the parser gives up: brackets that fit nowhere cost several passes. */
const STEPS_PER_CHARACTER = 40;
class Reader {
    source;
    pos = 0;
    depth = 0;
    /** Here-documents whose bodies have not begun. */
    pending = [];
    /** Here-document bodies that begin after the line end with this offset: where reading goes on. */
    bodies = new Map();
    steps;
    constructor(source) {
        this.source = source.endsWith('\n') ? source : `${source}\n`;
        this.steps = 20_000 + STEPS_PER_CHARACTER * source.length;
    }
    /** The next character, '' at the end. With `join`, backslash and line end vanish. */
    get(join) {
        if (--this.steps < 0)
            throw tooLong(this.pos);
        while (join && this.source.startsWith('\\\n', this.pos))
            this.pos += 2;
        const character = this.source.charAt(this.pos);
        if (character === '')
            return '';
        const resume = character === '\n' ? this.bodies.get(this.pos) : undefined;
        this.pos = resume ?? this.pos + 1;
        return character;
    }
    peek(join) {
        const mark = this.pos;
        const character = this.get(join);
        this.pos = mark;
        return character;
    }
    /** Runs `read` one level deeper; foreign text may nest without end. */
    nested(read) {
        if (++this.depth > MAX_DEPTH)
            throw tooDeep(this.pos);
        try {
            return read();
        }
        finally {
            this.depth--;
        }
    }
    /** Reads to the bracket or quote that closes `open`, which has been read. */
    pair(open, close, pairing = {}) {
        const start = this.pos - 1;
        this.nested(() => this.matchPair(start, open, close, pairing));
    }
    matchPair(start, open, close, pairing) {
        if (open === "'") {
            this.single(start, pairing.escapes === true);
            return;
        }
        let count = 1;
        let before = '';
        for (;;) {
            const character = this.required(true, start, open, close);
            if (character === close && --count === 0)
                return;
            if (character === '\\') {
                this.required(false, start, open, close);
                before = '';
                continue;
            }
            if (character === open && character !== close && opens(pairing, open, before))
                count++;
            count -= this.readInside(open, character, before, pairing);
            before = nextBefore(character, before);
        }
    }
    single(start, escapes) {
        for (;;) {
            const character = this.required(false, start, "'", "'");
            if (character === "'")
                return;
            if (escapes && character === '\\')
                this.required(false, start, "'", "'");
        }
    }
    /** The next character; its lack means that the pair is never closed. */
    required(join, start, open, close) {
        const character = this.get(join);
        if (character === '')
            throw unclosed(start, open, close);
        return character;
    }
    /** Quotes and expansions inside a pair. Answers 1 when `character` was counted as an opening bracket but is not one. */
    readInside(open, character, before, pairing) {
        const isBracket = open !== '"' && open !== '`';
        if (isBracket && (character === "'" || character === '"' || character === '`')) {
            this.pair(character, character, { escapes: before === '$' && character === "'" });
            return 0;
        }
        if (open === '"' && character === '`') {
            this.pair('`', '`');
            return 0;
        }
        if (!this.isExpansion(open, character, before, pairing))
            return 0;
        this.expansion(character);
        return open === character ? 1 : 0;
    }
    isExpansion(open, character, before, { inside }) {
        if (before === '$' && open === '"')
            return character === '(' || character === '{' || character === '[';
        if (before === '$' && inside === 'expansion')
            return character === '(' || character === '{' || character === '[';
        if (before === '$' && inside === 'arithmetic')
            return character === '(';
        return (before === '<' || before === '>') && inside === 'expansion' && character === '(';
    }
    /** Reads the rest of `$(`, `${` or `$[`, whose bracket has just been read. */
    expansion(bracket) {
        if (bracket === '{')
            this.pair('{', '}', { firstClose: true, inside: 'expansion' });
        else if (bracket === '[')
            this.pair('[', ']', { inside: 'arithmetic' });
        else if (this.peek(true) === '(')
            this.pair('(', ')', { inside: 'arithmetic' });
        else
            this.nested(() => this.substitute());
    }
    /** Reads the bodies of the pending here-documents, which begin on the next line. `closer` may end one early. */
    readBodies(closer) {
        if (this.pending.length === 0)
            return;
        const atLineStart = this.source[this.pos - 1] === '\n';
        const lineEnd = atLineStart ? this.pos - 1 : this.source.indexOf('\n', this.pos);
        let at = atLineStart ? this.pos : (this.bodies.get(lineEnd) ?? lineEnd + 1);
        for (const document of this.pending)
            at = this.readBody(document, at, closer);
        this.pending = [];
        if (atLineStart)
            this.pos = at;
        else
            this.bodies.set(lineEnd, at);
    }
    readBody(document, from, closer) {
        document.start = from;
        let at = from;
        while (at < this.source.length) {
            const end = this.bodyLineEnd(at, document.literal);
            const raw = this.source.slice(at, end);
            const joined = document.literal ? raw : raw.replaceAll('\\\n', '');
            const line = document.stripTabs ? joined.replace(/^\t+/u, '') : joined;
            document.end = at;
            document.closed = line === document.delimiter;
            if (document.closed)
                return end + 1;
            if (closer !== '' && line.startsWith(document.delimiter) && line.includes(closer, document.delimiter.length)) {
                document.closed = true;
                return at + raw.indexOf(document.delimiter) + document.delimiter.length;
            }
            at = end + 1;
        }
        document.end = this.source.length;
        return this.source.length;
    }
    /** Where the line that starts at `at` ends; outside literal bodies a backslash joins it to the next. */
    bodyLineEnd(at, literal) {
        let end = this.source.indexOf('\n', at);
        while (!literal && end > at && this.source[end - 1] === '\\' && end + 1 < this.source.length) {
            this.steps -= 1;
            end = this.source.indexOf('\n', end + 1);
        }
        return end < 0 ? this.source.length : end;
    }
}
/** A nested opening bracket counts; of braces with `firstClose` only `${` does. */
const opens = ({ firstClose }, open, before) => firstClose !== true || (open === '{' && before === '$');
/** `$` and `<` matter to the next character only; `$$` is a parameter of its own. */
function nextBefore(character, before) {
    if (character === '$')
        return before === '$' ? '' : '$';
    const isAngle = character === '<' || character === '>';
    return isAngle && before !== '<' && before !== '>' ? character : '';
}
const unclosed = (start, open, close) => {
    const what = open === close ? 'quote' : 'bracket';
    return failAt(start, `expected a closing ${close} for this ${open}, found the end of the script`, {
        suggestion: `Close the ${what} with ${close}${open === "'" ? " (inside single quotes an apostrophe is written '\\'')" : ''}.`,
    });
};

;// CONCATENATED MODULE: ./build/inspect/bash/reserved.js

/** Words that mean something special after certain tokens only, wherever reserved words may stand. */
function specialWord(lexer, text) {
    const { flags } = lexer;
    switch (text) {
        case 'in':
            return specialIn(lexer);
        case 'do':
            return specialDo(lexer);
        case 'esac':
            return specialEsac(lexer);
        case '{':
            return specialBrace(lexer);
        default:
            flags.allowBrace = false;
    }
    if (text === '}' && lexer.openBraces > 0 && lexer.isReservedPosition()) {
        lexer.openBraces--;
        return '}';
    }
    if (text === ']]')
        return flags.conditional ? ']]' : null;
    return timeOption(flags.last, text);
}
function timeOption(last, text) {
    if (last === 'time' && text === '-p')
        return 'time -p';
    return (last === 'time' || last === 'time -p') && text === '--' ? 'time --' : null;
}
function specialBrace(lexer) {
    const opensBody = lexer.flags.allowBrace || lexer.flags.last === 'arithmetic-for';
    lexer.flags.allowBrace = false;
    if (!opensBody)
        return null;
    lexer.openBraces++;
    return '{';
}
function specialEsac({ flags }) {
    if (flags.esacsNeeded === 0 || flags.last !== 'in')
        return null;
    flags.esacsNeeded--;
    flags.casePattern = false;
    return 'esac';
}
function specialIn({ flags }) {
    const afterHead = flags.last === 'word' && ['for', 'case', 'select'].includes(flags.beforeThat);
    const afterLines = flags.expectingIn > 0 && (flags.last === 'word' || flags.last === '\n');
    if (!afterHead && !afterLines)
        return null;
    if (afterHead ? flags.beforeThat === 'case' : flags.caseStatement) {
        flags.casePattern = true;
        flags.esacsNeeded++;
    }
    if (flags.expectingIn > 0)
        flags.expectingIn--;
    return 'in';
}
function specialDo({ flags }) {
    const afterHead = flags.last === 'word' && (flags.beforeThat === 'for' || flags.beforeThat === 'select');
    const afterLines = flags.expectingIn > 0 && (flags.last === '\n' || flags.last === ';');
    if (!afterHead && !afterLines)
        return flags.last === 'arithmetic-for' ? 'do' : null;
    if (flags.expectingIn > 0)
        flags.expectingIn--;
    return 'do';
}
/** A reserved word where commands begin; among the patterns of `case` only `esac` is one. */
function reservedHere(lexer, text) {
    const { flags } = lexer;
    const word = reservedWord(text);
    if (word === undefined || !lexer.isReservedPosition())
        return null;
    if (flags.casePattern && (word !== 'esac' || flags.last === '|' || flags.last === '('))
        return null;
    if (word === 'time' && !mayPrecedeTime(flags.last, flags.beforeThat))
        return null;
    note(lexer, word);
    return word;
}
function note(lexer, word) {
    const { flags } = lexer;
    if (word === 'esac') {
        flags.casePattern = false;
        flags.caseStatement = false;
        flags.esacsNeeded--;
    }
    else if (word === 'case')
        flags.caseStatement = true;
    else if (word === '{')
        lexer.openBraces++;
    else if (word === '}' && lexer.openBraces > 0)
        lexer.openBraces--;
}

;// CONCATENATED MODULE: ./build/inspect/bash/lexer.js
/**
 * Bash's tokens. What a word means depends on the two tokens before it and on a few flags of the grammar, so the lexer
 * keeps both and the grammar reads one token ahead at most.
 */






const START = {
    last: '\n',
    beforeThat: '\n',
    casePattern: false,
    caseStatement: false,
    allowBrace: false,
    assignments: false,
    conditional: false,
    regex: false,
    extendedPattern: false,
    redirectionsOnly: false,
    array: false,
    esacsNeeded: 0,
    expectingIn: 0,
};
const ASSIGNING_BUILTINS = new Set(['alias', 'declare', 'export', 'local', 'readonly', 'typeset', 'eval', 'let']);
class Lexer extends Reader {
    flags = { ...START };
    /** `shopt -s extglob` stands on an earlier line. */
    extendedGlob = false;
    substitutions = new Map();
    hereDocuments = [];
    comments = new Map();
    /** Every token by its place, those inside substitutions too. */
    tokens = new Map();
    /** `)` while a substitution is read: it may end a here-document. */
    closer = '';
    /** Groups that wait for their `}`. */
    openBraces = 0;
    ahead = null;
    /** The token taken last. */
    taken = this.token('\n', 0);
    readList;
    constructor(source, readList) {
        super(source);
        this.readList = readList;
    }
    /** The next token, which stays next. */
    look() {
        this.ahead ??= this.read();
        return this.ahead;
    }
    /** The next token, taken. */
    take() {
        const token = this.look();
        this.ahead = null;
        this.taken = token;
        this.flags.beforeThat = this.flags.last;
        this.flags.last = token.kind;
        return token;
    }
    /** Forgets everything but the text, and goes on at `pos`. */
    restart(pos) {
        this.pos = pos;
        this.flags = { ...START };
        this.ahead = null;
        this.pending = [];
        this.closer = '';
        this.openBraces = 0;
        this.depth = 0;
    }
    /** Reads a token without taking part in the order of tokens: for `[[ … ]]` and arrays, whose words stand alone. */
    read() {
        const token = this.readAny();
        if (token.kind !== 'end' && token.kind !== '\n')
            this.tokens.set(token.start, token);
        return token;
    }
    readAny() {
        let character = this.get(true);
        while (character === ' ' || character === '\t')
            character = this.get(true);
        const start = this.pos - (character === '' ? 0 : 1);
        if (character === '')
            return this.token('end', this.source.length);
        if (character === '#')
            this.comment(start);
        if (character === '#' || character === '\n')
            return this.lineEnd(start);
        if (this.flags.regex)
            return this.word(character, start);
        if ('|&;()<>'.includes(character)) {
            const token = readOperator(this, character, start);
            if (token !== null)
                return token;
        }
        if (character === '-' && (this.flags.last === '<&' || this.flags.last === '>&'))
            return this.token('-', start);
        return this.word(character, start);
    }
    token(kind, start) {
        const end = kind === '\n' ? start + 1 : this.pos;
        return { kind, start, end, text: kind, quoted: false, elements: [], isArray: false };
    }
    comment(start) {
        const end = this.source.indexOf('\n', this.pos);
        this.comments.set(start, { start, end });
        this.pos = end;
        this.get(false);
    }
    lineEnd(start) {
        if (this.pending.length > 0)
            this.readBodies(this.closer);
        this.flags.assignments = false;
        return this.token('\n', start);
    }
    /** Reserved words are looked for here. */
    isReservedPosition() {
        const { last, beforeThat } = this.flags;
        return mayPrecedeReserved(last) || (last === 'word' && (beforeThat === 'coproc' || beforeThat === 'function'));
    }
    /** A simple command's name or an assignment may stand here. */
    isCommandPosition() {
        const { last, redirectionsOnly } = this.flags;
        if (last === 'assignment')
            return true;
        if (redirectionsOnly && !'<>&'.includes(last.charAt(0)))
            return true;
        return last !== ';;' && last !== ';&' && last !== ';;&' && this.isReservedPosition();
    }
    mayAssign() {
        return this.isCommandPosition() && !this.flags.casePattern;
    }
    word(first, start) {
        const word = readWordText(this, first, start);
        const base = { ...word, kind: 'word', start, end: this.pos };
        const { last } = this.flags;
        const beforeRedirection = /[<>]/u.test(this.source.charAt(this.pos));
        if (isDescriptor(word.text) && (beforeRedirection || last === '<&' || last === '>&'))
            return { ...base, kind: 'number' };
        const special = specialWord(this, word.text) ?? (word.quoted || word.dollar ? null : reservedHere(this, word.text));
        if (special !== null)
            return { ...base, kind: special };
        const assigns = isAssignment(word.text, this.flags.array) && (this.mayAssign() || this.flags.array);
        if (beforeRedirection && /^\{[A-Za-z_]\w*(\[.+\])?\}$/u.test(word.text))
            return { ...base, kind: '{name}' };
        this.noteWord(word.text);
        return assigns ? { ...base, kind: 'assignment' } : base;
    }
    /** What an ordinary word lets come after it. */
    noteWord(text) {
        const { last } = this.flags;
        if (ASSIGNING_BUILTINS.has(text) && this.isCommandPosition())
            this.flags.assignments = true;
        if (last === 'function')
            this.flags.allowBrace = true;
        if (last === 'case' || last === 'select' || last === 'for')
            this.flags.expectingIn++;
    }
    substitute() {
        const offset = this.pos;
        const known = this.substitutions.get(offset);
        if (known !== undefined) {
            this.pos = known.end;
            return;
        }
        const kept = { flags: this.flags, ahead: this.ahead, pending: this.pending, closer: this.closer };
        this.flags = { ...START, last: 'substitution', array: false };
        this.ahead = null;
        this.pending = [];
        this.closer = ')';
        const list = this.readList(this);
        this.readBodies(this.closer);
        this.substitutions.set(offset, { list, end: this.pos });
        Object.assign(this, kept);
    }
    /** Reads the words of `a=( … )`, whose parenthesis has been read. */
    arrayWords(start) {
        const kept = this.flags;
        this.flags = { ...kept, last: 'word', conditional: false, regex: false, extendedPattern: false, array: true };
        this.flags.esacsNeeded = 0;
        this.flags.expectingIn = 0;
        const words = [];
        for (let token = this.read(); token.kind !== ')'; token = this.read()) {
            if (token.kind === '\n')
                continue;
            if (token.kind === 'end')
                throw failAt(start, 'expected a closing ) for this array, found the end of the script', {
                    suggestion: 'Close the array with ).',
                });
            if (token.kind !== 'word' && token.kind !== 'assignment')
                throw failAt(token.start, `expected a word in this array, found ${token.text}`);
            words.push({ start: token.start, end: token.end, text: token.text });
        }
        this.flags = { ...kept };
        return words;
    }
    isSubscript(text) {
        return isArraySubscript(text, this.flags.array) && (this.flags.array || this.mayAssign());
    }
}
const isDescriptor = (text) => /^\d+$/u.test(text) && Number(text) < 2 ** 31;

;// CONCATENATED MODULE: ./build/inspect/bash/grammar.js
/** Bash's grammar down to simple commands; `compound.ts` reads the blocks. */





class Grammar {
    lexer;
    opened = [];
    constructor(source) {
        this.lexer = new Lexer(source, () => this.substitution());
    }
    get substitutions() {
        return this.lexer.substitutions;
    }
    /** One line of commands (or several that belong together), up to and with its line end; `null` at the end. */
    line() {
        const { lexer } = this;
        const first = lexer.look();
        if (first.kind === 'end')
            return null;
        if (first.kind === '\n') {
            lexer.take();
            return emptyList(first.start);
        }
        const list = this.items(false);
        const end = lexer.take();
        if (end.kind === '\n') {
            this.noteExtendedGlob(list);
            return list;
        }
        if (end.kind === 'end') {
            lexer.readBodies('');
            return list;
        }
        throw unexpected(this, end, 'a line end or ;');
    }
    /** Commands between reserved words; at least one. */
    compoundList() {
        this.newlines();
        return this.items(true);
    }
    newlines() {
        while (this.lexer.look().kind === '\n')
            this.lexer.take();
    }
    at(kind) {
        return this.lexer.look().kind === kind;
    }
    /** Takes a token of this kind, or says what was expected. */
    expect(kind, wanted) {
        if (!this.at(kind))
            throw unexpected(this, this.lexer.look(), wanted);
        return this.lexer.take();
    }
    /** Reads a block that `word` at `token` opened. */
    block(token, read) {
        this.opened.push({ word: token.kind, offset: token.start });
        const result = this.lexer.nested(read);
        this.opened.pop();
        return result;
    }
    substitution() {
        const { lexer } = this;
        const start = lexer.pos - 1;
        return this.block({ ...lexer.token('(', start), start }, () => {
            this.newlines();
            const list = this.at(')') ? emptyList(start + 1) : this.items(true);
            this.expect(')', 'a closing )');
            return list;
        });
    }
    /** A list; with `inBlock` line ends separate its commands, without they end it. */
    items(inBlock) {
        const { lexer } = this;
        const { start } = lexer.look();
        const items = [];
        for (;;) {
            const command = this.pipeline();
            const { kind } = lexer.look();
            if (kind === '&&' || kind === '||') {
                lexer.take();
                this.newlines();
                items.push({ command, operator: kind });
                continue;
            }
            items.push({ command, operator: kind === '&' ? '&' : ';' });
            if (kind !== '&' && kind !== ';' && !(inBlock && kind === '\n'))
                break;
            lexer.take();
            if (inBlock)
                this.newlines();
            if (!startsCommand(lexer.look().kind))
                break;
        }
        return { start, end: items.at(-1)?.command.end ?? start, items };
    }
    pipeline() {
        const { lexer } = this;
        const first = lexer.look();
        if (first.kind === '!' || first.kind === 'time')
            return this.prefixed(first);
        const stages = [this.command()];
        while (this.at('|') || this.at('|&')) {
            lexer.take();
            this.newlines();
            stages.push(this.command());
        }
        const [only] = stages;
        if (stages.length === 1 && only !== undefined)
            return only;
        return { kind: 'pipeline', start: first.start, end: endOf(stages), negated: false, timed: false, stages };
    }
    prefixed(first) {
        const { lexer } = this;
        lexer.take();
        if (first.kind === 'time') {
            if (this.at('time -p'))
                lexer.take();
            if (this.at('time --'))
                lexer.take();
        }
        const isBare = this.at('\n') || this.at(';') || this.at('end');
        const inner = isBare ? emptySimple(first) : lexer.nested(() => this.pipeline());
        const stages = inner.kind === 'pipeline' ? inner.stages : [inner];
        const negated = (first.kind === '!') !== (inner.kind === 'pipeline' && inner.negated);
        const timed = first.kind === 'time' || (inner.kind === 'pipeline' && inner.timed);
        return { kind: 'pipeline', start: first.start, end: inner.end, negated, timed, stages };
    }
    command() {
        const token = this.lexer.look();
        if (token.kind === 'function')
            return readFunction(this, null);
        if (token.kind === 'coproc')
            return this.coproc();
        const compound = readCompound(this);
        if (compound !== null)
            return compound;
        if (!startsCommand(token.kind))
            throw unexpected(this, token, 'a command');
        return this.simple();
    }
    coproc() {
        const { start } = this.lexer.take();
        const compound = readCompound(this);
        if (compound !== null)
            return { kind: 'coproc', start, end: compound.end, name: null, command: compound };
        const first = this.lexer.look();
        if (first.kind !== 'word') {
            if (!startsCommand(first.kind))
                throw unexpected(this, first, 'a command');
            const command = this.simple();
            return { kind: 'coproc', start, end: command.end, name: null, command };
        }
        this.lexer.take();
        const named = readCompound(this);
        if (named !== null)
            return { kind: 'coproc', start, end: named.end, name: first.text, command: named };
        const command = this.simple(first);
        return { kind: 'coproc', start, end: command.end, name: null, command };
    }
    /** `first` is a word already taken. A name followed by `()` is a function. */
    simple(first) {
        const { lexer } = this;
        const { start } = first ?? lexer.look();
        const words = first === undefined ? [] : [wordOf(first)];
        const assignments = [];
        const redirects = [];
        while (this.part({ words, assignments, redirects })) {
            const [name] = words;
            const isBare = words.length === 1 && assignments.length === 0 && redirects.length === 0;
            if (isBare && name !== undefined && this.at('('))
                return readFunction(this, name);
        }
        lexer.flags.redirectionsOnly = false;
        const end = endOf([...words, ...assignments, ...redirects]);
        return { kind: 'simple', start, end, assignments, words, redirects };
    }
    /** Reads the next word, assignment or redirection into `draft`; false when there is none. */
    part({ words, assignments, redirects }) {
        const { flags } = this.lexer;
        const { kind } = this.lexer.look();
        const isFirst = words.length === 0 && assignments.length === 0 && redirects.length === 0;
        if (kind === 'word' || kind === 'assignment') {
            const token = this.lexer.take();
            flags.redirectionsOnly = false;
            if (kind === 'assignment' && words.length === 0)
                assignments.push(assignmentOf(token));
            else
                words.push(wordOf(token));
            return true;
        }
        const redirect = readRedirect(this);
        if (redirect === null)
            return false;
        if (isFirst)
            flags.redirectionsOnly = true;
        redirects.push(redirect);
        return true;
    }
    /** `shopt -s extglob` changes how later lines are read, as it does when Bash runs them. */
    noteExtendedGlob({ items }) {
        for (const { command } of items) {
            if (command.kind !== 'simple' || command.words[0]?.text !== 'shopt')
                continue;
            const words = command.words.map((word) => word.text);
            if (words.includes('extglob'))
                this.lexer.extendedGlob = words.includes('-s') || this.lexer.extendedGlob;
        }
    }
}
const emptyList = (at) => ({ start: at, end: at, items: [] });
const emptySimple = ({ end }) => ({
    kind: 'simple',
    start: end,
    end,
    assignments: [],
    words: [],
    redirects: [],
});
const endOf = (parts) => parts.reduce((end, part) => Math.max(end, part.end), 0);

;// CONCATENATED MODULE: ./build/inspect/bash/parse.js
/** Script text → tree, with every syntax error that stands on its own. */


const MAX_FAILURES = 10;
/** Never throws. After an error parsing goes on with the next line. */
function parse(source) {
    const grammar = new Grammar(source);
    const items = [];
    const failures = [];
    let more = true;
    while (more) {
        const { pos } = grammar.lexer;
        try {
            const line = grammar.line();
            items.push(...(line?.items ?? []));
            more = line !== null;
        }
        catch (error) {
            more = recover(grammar, failures, failureOf(error, pos), pos);
        }
    }
    return {
        source: grammar.lexer.source,
        list: { start: 0, end: items.at(-1)?.command.end ?? 0, items },
        failures,
        substitutions: grammar.substitutions,
        hereDocuments: grammar.lexer.hereDocuments,
        comments: [...grammar.lexer.comments.values()],
        tokens: [...grammar.lexer.tokens.values()],
    };
}
/** Notes the failure and goes on with the line after it; false when there is none or enough has been said. */
function recover(grammar, failures, failure, lineStart) {
    const { source } = grammar.lexer;
    if (failures.length === 0 || !isConsequence(failure, source))
        failures.push(failure);
    grammar.opened.length = 0;
    const next = source.indexOf('\n', Math.max(failure.offset, lineStart));
    if (failure.limit || failures.length >= MAX_FAILURES || next < 0)
        return false;
    grammar.lexer.restart(next + 1);
    return true;
}
function failureOf(error, offset) {
    if (error instanceof ParseError)
        return error.failure;
    if (error instanceof RangeError)
        return { offset, message: 'nested too deep to be looked into', suggestion: null, limit: true };
    throw error;
}
/** After a first error, a word that only looks lost (`fi`, `done`, `}` …) closes what that error cut off. */
function isConsequence({ offset }, source) {
    const rest = source.slice(offset, offset + 8);
    return rest.trim() === '' || /^(fi|done|esac|then|else|elif|do|;;|;&|[})|&])(?!\w)/u.test(rest);
}

;// CONCATENATED MODULE: ./build/inspect/bash/parts.js
/** Takes a word apart: quotes, expansions and substitutions in the order in which they stand. */


/** `quoted`: the text is read as if it stood in double quotes (here-documents). */
function partsOf(program, range, quoted = false) {
    const reader = new PartReader(program, range, quoted);
    return reader.read();
}
class PartReader {
    program;
    source;
    at;
    end;
    quoted;
    parts = [];
    text = '';
    constructor(program, range, quoted) {
        this.program = program;
        this.source = program.source;
        this.at = range.start;
        this.end = Math.min(range.end, program.source.length);
        this.quoted = quoted;
    }
    read() {
        while (this.at < this.end) {
            if (this.source.startsWith('\\\n', this.at))
                this.at += 2;
            else if (!this.special(this.source.charAt(this.at)))
                this.text += this.source.charAt(this.at++);
        }
        this.flush();
        return this.parts;
    }
    flush() {
        if (this.text !== '')
            this.parts.push({ kind: 'text', value: this.text, style: this.quoted ? 'double' : 'plain' });
        this.text = '';
    }
    push(part, next) {
        this.flush();
        this.parts.push(part);
        this.at = next;
        return true;
    }
    /** Reads what begins with this character, where it is special. */
    special(character) {
        if (character === '\\')
            return this.escape();
        if (character === '`')
            return this.backticks();
        if (character === '$')
            return this.dollar();
        if (this.quoted)
            return false;
        if (character === "'")
            return this.single();
        if (character === '"')
            return this.double();
        return (character === '<' || character === '>') && this.processSubstitution(character);
    }
    escape() {
        const next = this.source.charAt(this.at + 1);
        if (this.quoted && !'$`"\\'.includes(next))
            return false;
        if (this.quoted) {
            this.text += next;
            this.at += 2;
            return true;
        }
        return this.push({ kind: 'text', value: next, style: 'escaped' }, this.at + 2);
    }
    single() {
        const close = closingQuote(this.source, this.at, this.end);
        return this.push({ kind: 'text', value: this.source.slice(this.at + 1, close), style: 'single' }, close + 1);
    }
    double() {
        const close = closingQuote(this.source, this.at, this.end);
        this.flush();
        const inner = partsOf(this.program, { start: this.at + 1, end: close }, true);
        if (inner.length === 0)
            inner.push({ kind: 'text', value: '', style: 'double' });
        this.parts.push(...inner);
        this.at = close + 1;
        return true;
    }
    backticks() {
        const close = closingQuote(this.source, this.at, this.end);
        const body = this.source.slice(this.at + 1, close).replace(this.quoted ? /\\([$`\\"])/gu : /\\([$`\\])/gu, '$1');
        const program = parse(body);
        return this.push({ kind: 'command', list: program.list, program, quoted: this.quoted, backticks: true }, close + 1);
    }
    dollar() {
        const { source, at, quoted } = this;
        const next = source.charAt(at + 1);
        if (next === '(')
            return this.parenthesis();
        if (next === '{') {
            const close = closingBrace(source, at + 2, this.end);
            return this.push(braced(source, { start: at + 2, end: close }, quoted), close + 1);
        }
        if (next === '[') {
            const close = source.indexOf(']', at);
            const end = close < 0 ? this.end : close;
            return this.push({ kind: 'arithmetic', expression: { start: at + 2, end }, quoted }, end + 1);
        }
        if (!quoted && next === "'") {
            const close = closingQuote(source, at + 1, this.end, true);
            return this.push({ kind: 'text', value: decodeAnsi(source.slice(at + 2, close)), style: 'ansi' }, close + 1);
        }
        if (!quoted && next === '"') {
            this.at++;
            return this.double();
        }
        const name = /^(?:[A-Za-z_]\w*|[0-9@*#?$!-])/u.exec(source.slice(at + 1, Math.min(at + 66, this.end)))?.[0];
        if (name === undefined)
            return false;
        const after = at + 1 + name.length;
        const operand = { start: after, end: after };
        return this.push({ kind: 'parameter', name, indirect: false, length: false, subscript: null, operator: '', operand, quoted }, after);
    }
    parenthesis() {
        const { source, at, quoted, program } = this;
        const known = program.substitutions.get(at + 2);
        if (known !== undefined)
            return this.push({ kind: 'command', list: known.list, program, quoted, backticks: false }, known.end);
        const close = closingRound(source, at + 2, this.end);
        const isArithmetic = source[at + 2] === '(' && source[close - 1] === ')';
        if (!isArithmetic) {
            // In here-documents, and where `$((…)…)` turns out to hold commands, the parser has not looked inside.
            const inner = parse(source.slice(at + 2, close));
            return this.push({ kind: 'command', list: inner.list, program: inner, quoted, backticks: false }, close + 1);
        }
        const expression = { start: at + 3, end: Math.max(at + 3, close - 1) };
        return this.push({ kind: 'arithmetic', expression, quoted }, close + 1);
    }
    processSubstitution(direction) {
        const known = this.program.substitutions.get(this.at + 2);
        if (known === undefined || this.source[this.at + 1] !== '(')
            return false;
        return this.push({ kind: 'process', direction, list: known.list, program: this.program }, known.end);
    }
}
const parts_OPERATORS = /^(:[-=?+]|##?|%%?|\/\/?|\^\^?|,,?|[-=?+:@~])/u;
function braced(source, { start, end }, quoted) {
    const body = source.slice(start, end).replaceAll('\\\n', '');
    const head = /^([#!]?)([A-Za-z_]\w*|[0-9]+|[@*#?$!-])/u.exec(body);
    const isLength = head?.[1] === '#';
    const name = head?.[2] ?? '';
    let rest = (head?.[0] ?? '').length;
    let subscript = null;
    if (body[rest] === '[') {
        const close = body.indexOf(']', rest);
        subscript = body.slice(rest + 1, close < 0 ? body.length : close);
        rest += subscript.length + 2;
    }
    const operator = parts_OPERATORS.exec(body.slice(rest))?.[0] ?? '';
    return {
        kind: 'parameter',
        name,
        indirect: head?.[1] === '!',
        length: isLength,
        subscript,
        operator,
        operand: { start: start + rest + operator.length, end },
        quoted,
    };
}
const ANSI = {
    a: '\x07',
    b: '\b',
    e: '\x1b',
    E: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** The escapes of `$'…'`, `printf` and `echo -e`. */
function decodeAnsi(text) {
    return text.replace(/\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|0?([0-7]{1,3})|c(.)|(.))/gsu, (all, ...groups) => {
        const [hex, short, long, octal, control, other = ''] = groups;
        const digits = hex ?? short ?? long;
        if (digits !== undefined)
            return codePoint(Number.parseInt(digits, 16));
        if (octal !== undefined)
            return codePoint(Number.parseInt(octal, 8) & 0xff);
        if (control !== undefined)
            return codePoint(control.charCodeAt(0) & 0x1f);
        return ANSI[other] ?? (/[\\'"?]/u.test(other) ? other : all);
    });
}
const codePoint = (code) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

;// CONCATENATED MODULE: ./build/inspect/bash/visit.js
/** `depth` counts the blocks round the command. */
function visitCommands(program, visit) {
    visitList(program.list, visit, 0);
    for (const { list } of program.substitutions.values())
        visitList(list, visit, 0);
}
function visitList(list, visit, depth) {
    for (const { command } of list.items)
        visitCommand(command, visit, depth);
}
function visitCommand(command, visit, depth) {
    visit(command, depth);
    switch (command.kind) {
        case 'simple':
            return;
        case 'pipeline':
            for (const stage of command.stages)
                visitCommand(stage, visit, depth);
            return;
        case 'function':
            visitCommand(command.body, visit, 0);
            return;
        case 'coproc':
            visitCommand(command.command, visit, depth);
            return;
        default:
            for (const list of listsOf(command))
                visitList(list, visit, depth + 1);
    }
}
function listsOf(command) {
    switch (command.kind) {
        case 'subshell':
        case 'group':
        case 'for':
        case 'select':
        case 'arithmetic-for':
            return [command.body];
        case 'while':
        case 'until':
            return [command.test, command.body];
        case 'if': {
            const lists = command.branches.flatMap(({ test, body }) => [test, body]);
            return command.otherwise === null ? lists : [...lists, command.otherwise];
        }
        case 'case':
            return command.clauses.map(({ body }) => body);
        case 'arithmetic':
        case 'conditional':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/inspect/bash/variables.js


/** With these, names come and go unseen. */
const OPAQUE = new Set(['eval', 'source', '.']);
const SETTERS = new Set([
    'read',
    'declare',
    'local',
    'export',
    'readonly',
    'typeset',
    'mapfile',
    'readarray',
    'getopts',
    'printf',
    'let',
    'unset',
]);
function variableHits(program) {
    const names = new Names(program);
    visitCommands(program, (command) => names.command(command));
    for (const document of program.hereDocuments)
        if (!document.literal)
            names.text(document, true);
    return names.hits();
}
class Names {
    set = new Map();
    used = new Map();
    isOpaque = false;
    program;
    constructor(program) {
        this.program = program;
    }
    command(command) {
        switch (command.kind) {
            case 'simple':
                this.simple(command);
                break;
            case 'for':
            case 'select':
                this.note(this.set, command.variable.text, command.variable);
                for (const item of command.items ?? [])
                    this.text(item);
                break;
            case 'case':
                this.text(command.word);
                for (const { patterns } of command.clauses)
                    for (const pattern of patterns)
                        this.text(pattern);
                break;
            case 'arithmetic':
                this.arithmetic(command.expression.text, command);
                break;
            case 'arithmetic-for':
                this.arithmetic(command.expressions.text, command);
                break;
            case 'conditional':
                this.words(command, this.program.source.slice(command.start, command.end));
                break;
        }
        if ('redirects' in command)
            for (const { target } of command.redirects)
                this.text(target);
    }
    simple(command) {
        const name = command.words[0]?.text ?? '';
        for (const assignment of command.assignments)
            this.assignment(assignment, command.words.length === 0);
        command.words.forEach((word, index) => {
            this.text(word);
            const isNamed = name === 'printf' ? command.words[index - 1]?.text === '-v' : index > 0 && SETTERS.has(name);
            if (isNamed)
                this.setByName(word, name);
        });
        this.isOpaque ||= OPAQUE.has(name) || name.startsWith('$');
    }
    /** In front of a command an assignment is for that command's eyes. */
    assignment({ name, value, elements, subscript, start, end }, isOwn) {
        if (isOwn)
            this.note(this.set, name, { start, end });
        for (const word of value === null ? elements : [value])
            this.text(word);
        if (subscript !== null)
            this.words({ start, end }, subscript);
    }
    /** `export x` and `declare x` may pass it on: that counts as reading. */
    setByName(word, command) {
        const name = /^([A-Za-z_]\w*)\+?(=|\[|$)/u.exec(word.text)?.[1];
        if (name === undefined)
            return;
        this.note(this.set, name, word);
        if (command === 'export' || command === 'readonly' || command === 'unset' || command === 'getopts')
            this.note(this.used, name, word);
    }
    /** The names in an arithmetic expression are read, and perhaps set. */
    arithmetic(text, range) {
        this.words(range, text);
        for (const [, name = ''] of text.matchAll(/\b([A-Za-z_]\w*)\s*(?:[-+*/%]?=(?!=)|\+\+|--)|(?:\+\+|--)\s*[A-Za-z_]\w*/gu))
            this.note(this.set, name, range);
    }
    words(range, text) {
        for (const [name] of text.matchAll(/[A-Za-z_]\w*/gu))
            this.note(this.used, name, range, true);
    }
    text(range, quoted = false) {
        for (const part of partsOf(this.program, range, quoted))
            this.part(part, range);
    }
    part(part, range) {
        if (part.kind === 'arithmetic')
            this.arithmetic(this.program.source.slice(part.expression.start, part.expression.end), range);
        if (part.kind === 'command' && part.backticks)
            this.words(range, part.program.source);
        if (part.kind !== 'parameter')
            return;
        this.note(this.used, part.name, range, part.operator !== '' || part.indirect);
        this.isOpaque ||= part.indirect;
        if (part.operator.endsWith('='))
            this.note(this.set, part.name, range);
        if (part.operand.end > part.operand.start)
            this.words(range, this.program.source.slice(part.operand.start, part.operand.end));
        if (part.subscript !== null)
            this.words(range, part.subscript);
    }
    /** `soft` uses prove that a variable is read, but say nothing when it was never set. */
    note(where, name, range, soft = false) {
        if (name === '')
            return;
        const key = soft ? `?${name}` : name;
        if (!where.has(key))
            where.set(key, range);
    }
    hits() {
        if (this.isOpaque)
            return [];
        const isOwn = (name) => /^[a-z]\w*$/u.test(name) && name.length > 1;
        const unused = [...this.set].filter(([name]) => isOwn(name) && !this.used.has(name) && !this.used.has(`?${name}`));
        const unset = [...this.used].filter(([name]) => isOwn(name) && !this.set.has(name) && !/^https?_proxy$|^no_proxy$/u.test(name));
        return [
            ...unused.map(([name, range]) => ({ ...range, message: `${name} is set and never read`, weight: 2 })),
            ...unset.map(([name, range]) => ({ ...range, message: `${name} is read and never set`, weight: 4 })),
        ];
    }
}

;// CONCATENATED MODULE: ./build/inspect/bash/lint.js



function lint(program, places) {
    const hits = [];
    const stopsOnErrors = /^[ \t]*set [^\n#]{0,40}-[a-z]*e/mu.test(program.source);
    visitCommands(program, (command) => {
        if (command.kind === 'simple')
            hits.push(...simpleHits(program, command));
        else if (command.kind === 'pipeline')
            hits.push(...pipelineHits(command));
        else if (command.kind === 'function')
            hits.push(...functionHits(program, command));
        else if (command.kind !== 'coproc')
            hits.push(...blockHits(program, command, stopsOnErrors));
    });
    hits.push(...listHits(program.list, stopsOnErrors), ...variableHits(program));
    return hits.map(({ start, message, weight }) => ({ line: places.at(start).line, message, weight }));
}
const hit = ({ start, end }, message, weight) => ({ start, end, message, weight });
const texts = (words) => words.map((word) => word.text);
function simpleHits(program, command) {
    const [name, ...rest] = command.words;
    const hits = [];
    for (const word of command.words)
        hits.push(...wordHits(program, word, name?.text ?? ''));
    for (const { value } of command.assignments)
        if (value !== null)
            hits.push(...backtickHits(program, value));
    if (name !== undefined)
        hits.push(...(NAMED.get(name.text)?.(command, texts(rest)) ?? []));
    const source = command.redirects.find(({ operator, target }) => operator === '<' && !target.text.startsWith('/dev/'))
        ?.target.text;
    const targets = command.redirects.filter(({ operator }) => operator === '>' || operator === '>|');
    if (targets.some(({ target }) => target.text === source || (name?.text === 'sort' && texts(rest).includes(target.text))))
        hits.push(hit(command, 'Writes the file that it reads, which is empty by then', 4));
    return hits;
}
const when = (condition, command, message, weight) => condition ? [hit(command, message, weight)] : [];
const NAMED = new Map([
    ['[', testHits],
    ['test', testHits],
    [
        'read',
        (command, args) => when(!args.some((arg) => /^-[a-z]*r/iu.test(arg)), command, 'read without -r takes backslashes away', 1),
    ],
    ['eval', (command) => when(true, command, 'eval runs text as code', 2)],
    ['expr', (command) => when(true, command, 'expr is outdated; use $((…))', 1)],
    ['let', (command) => when(true, command, 'let is outdated; use ((…))', 1)],
    ['egrep', (command) => when(true, command, 'egrep is outdated; use grep -E', 1)],
    ['fgrep', (command) => when(true, command, 'fgrep is outdated; use grep -F', 1)],
    ['which', (command) => when(true, command, 'which is not in every system; use command -v', 1)],
    [
        'printf',
        (command, args) => when(/\$/u.test(args[0] ?? '') && !args[0]?.startsWith("'"), command, 'A variable stands in the format of printf', 2),
    ],
    [
        'echo',
        (command, args) => when(/^-[neE]*e/u.test(args[0] ?? ''), command, 'echo -e differs between shells; use printf', 1),
    ],
    [
        'local',
        (command, args) => when(args.some((arg) => /^\w+="?(\$\(|`)/u.test(arg)), command, 'local hides the exit status of the command; assign on a line of its own', 1),
    ],
    [
        'rm',
        (command, args) => when(args.some((arg) => /^"?\$\{?\w+\}?"?\/\*?$/u.test(arg)), command, 'Deletes / when the variable is empty; use ${name:?}', 4),
    ],
]);
function testHits(command, args) {
    return [
        ...when(args.includes('=='), command, '== in [ … ] is known to Bash only; use = or [[ … ]]', 1),
        ...when(args.includes('-a') || args.includes('-o'), command, '-a and -o in [ … ] are outdated; use && and ||', 1),
        ...when(args.includes('$?'), command, 'Tests $? instead of the command itself', 1),
        ...when(args.some((arg) => /^\$\w+$/u.test(arg) && arg !== '$#' && arg !== '$?'), command, 'An empty variable breaks this test; put it in quotes', 2),
    ];
}
/** Commands whose words are not split in a harmful way, or which `testHits` speaks of. */
const UNSPLIT = new Set([
    '[',
    'test',
    'export',
    'local',
    'declare',
    'readonly',
    'typeset',
    'return',
    'exit',
    'shift',
    'set',
    'let',
]);
function wordHits(program, word, name) {
    const parts = partsOf(program, word);
    const hits = backticks(parts, word);
    const bare = parts.filter(isBare);
    if (bare.length === 0 || UNSPLIT.has(name) || word.text === name)
        return hits;
    const [first] = bare;
    if (first?.kind === 'parameter' && first.name === '@')
        hits.push(hit(word, '$@ without quotes splits arguments with spaces', 4));
    else if (first?.kind === 'command')
        hits.push(hit(word, 'The output of a command without quotes is split at spaces', 1));
    else
        hits.push(hit(word, `$${first?.kind === 'parameter' ? first.name : ''} without quotes is split at spaces`, name === 'rm' ? 4 : 1));
    return hits;
}
/** Numbers (`$#`, `$?`) and lengths need no quotes. */
const isBare = (part) => (part.kind === 'parameter' &&
    !part.quoted &&
    !part.length &&
    !/^[#?$!-]$|^(OPTIND|RANDOM|UID|EUID|SECONDS|LINENO|PPID)$/u.test(part.name)) ||
    (part.kind === 'command' && !part.quoted && !part.backticks);
const backtickHits = (program, word) => backticks(partsOf(program, word), word);
const backticks = (parts, word) => parts.some((part) => part.kind === 'command' && part.backticks)
    ? [hit(word, 'Backticks do not nest; use $(…)', 1)]
    : [];
function pipelineHits({ stages, ...range }) {
    const names = stages.map((stage) => (stage.kind === 'simple' ? (stage.words[0]?.text ?? '') : ''));
    const [first] = stages;
    const hits = [];
    const isUseless = first?.kind === 'simple' && names[0] === 'cat' && first.words.length === 2 && stages.length > 1;
    if (isUseless && !first.words[1]?.text.startsWith('-'))
        hits.push(hit(range, 'cat is not needed here; let the next command read the file', 1));
    names.forEach((name, index) => {
        const next = stages[index + 1];
        if (name === 'grep' && next?.kind === 'simple' && texts(next.words).join(' ') === 'wc -l')
            hits.push(hit(range, 'grep -c counts lines itself', 1));
        if (name === 'ps' && names[index + 1] === 'grep')
            hits.push(hit(range, 'pgrep finds processes without finding itself', 1));
        if (name === 'ls' && (names[index + 1] === 'grep' || names[index + 1] === 'xargs'))
            hits.push(hit(range, 'The output of ls cannot be taken apart safely; use a pattern or find', 2));
    });
    return hits;
}
function functionHits(program, command) {
    const head = program.source.slice(command.start, command.body.start);
    return /^function\b.*\(/su.test(head) ? [hit(command, 'Write name() or function name, not both', 1)] : [];
}
function blockHits(program, command, stopsOnErrors) {
    const hits = listsOf(command).flatMap((list) => listHits(list, stopsOnErrors));
    if (command.kind !== 'for')
        return hits;
    for (const item of command.items ?? []) {
        if (/^\$\(\s*ls\b|^`ls\b/u.test(item.text))
            hits.push(hit(item, 'Runs over the output of ls; use a pattern such as *.txt', 2));
        else if (/^\$\(\s*cat\b/u.test(item.text))
            hits.push(hit(item, 'Runs over words, not lines; use while read -r', 2));
        else if (/^\$(@|\*)$|^\$\{\w+\[[@*]\]\}$/u.test(item.text))
            hits.push(hit(item, `Put ${item.text} in quotes`, 4));
        else
            hits.push(...backtickHits(program, item));
    }
    return hits;
}
/** What the order of commands shows: `cd` that may fail, code after the end. */
function listHits({ items }, stopsOnErrors) {
    const hits = [];
    items.forEach(({ command, operator }, index) => {
        if (command.kind !== 'simple')
            return;
        const name = command.words[0]?.text;
        const isAlone = operator === ';' && !isJoined(items[index - 1]);
        if (name === 'cd' && isAlone && !stopsOnErrors && items.length > index + 1)
            hits.push(hit(command, 'Goes on in the wrong folder when cd fails; write cd … || exit', 2));
        const after = items[index + 1]?.command;
        if ((name === 'exit' || name === 'return') && isAlone && after !== undefined && !isInert(after))
            hits.push(hit(after, `Never runs: ${name} stands before it`, 4));
    });
    return hits;
}
/** Functions may stand after the end, and text in a here-document of `:`. */
const isInert = (command) => command.kind === 'function' || (command.kind === 'simple' && command.words[0]?.text === ':');
const isJoined = (item) => item?.operator === '&&' || item?.operator === '||';

;// CONCATENATED MODULE: ./build/inspect/bash/place.js
class Places {
    starts;
    constructor(source) {
        const starts = [0];
        for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.starts = starts;
    }
    /** Lines and columns count from 1. */
    at(offset) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
    }
    span({ start, end }) {
        const from = this.at(start);
        const to = this.at(Math.max(start, end));
        return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
}

;// CONCATENATED MODULE: ./build/inspect/bash/shape.js

function shapeOf(program, places) {
    const builder = new Builder(places);
    builder.list(program.list, 0);
    return builder;
}
class Builder {
    functions = [{ line: 1, complexity: 1, nesting: 0 }];
    statementLines = [];
    hasErrorHandling = false;
    current = this.functions[0] ?? { line: 1, complexity: 1, nesting: 0 };
    places;
    constructor(places) {
        this.places = places;
    }
    /** Commands joined by `&&` and `||` are one statement. */
    list(list, depth, isTest = false) {
        let joined = false;
        for (const { command, operator } of list.items) {
            const isPlain = command.kind === 'simple' || command.kind === 'pipeline';
            if (isPlain && !joined && !isTest)
                this.statementLines.push(this.places.at(command.start).line);
            this.command(command, depth);
            joined = operator === '&&' || operator === '||';
            if (joined)
                this.current.complexity++;
        }
        this.noteHandling(list);
    }
    /** `… || exit`, `… || return`, `… || die …` */
    noteHandling({ items }) {
        items.forEach(({ operator }, index) => {
            const next = items[index + 1]?.command;
            if (operator !== '||' || next === undefined)
                return;
            const name = next.kind === 'simple' ? next.words[0]?.text : next.kind;
            this.hasErrorHandling ||= name !== undefined && !/^(true|:|echo|printf)$/u.test(name);
        });
    }
    command(command, depth) {
        switch (command.kind) {
            case 'simple':
                this.hasErrorHandling ||= handlesErrors(command);
                return;
            case 'pipeline':
                for (const stage of command.stages)
                    this.command(stage, depth);
                return;
            case 'coproc':
                this.command(command.command, depth);
                return;
            case 'function':
                this.inFunction(command);
                return;
            default:
                this.block(command, depth + 1);
        }
    }
    inFunction(command) {
        const outer = this.current;
        this.current = { line: this.places.at(command.start).line, complexity: 1, nesting: 0 };
        this.functions.push(this.current);
        for (const list of listsOf(command.body))
            this.list(list, 0);
        this.current = outer;
    }
    block(command, depth) {
        this.current.nesting = Math.max(this.current.nesting, depth);
        this.current.complexity += branchesOf(command);
        if (command.kind === 'if') {
            for (const { test, body } of command.branches) {
                this.list(test, depth, true);
                this.list(body, depth);
            }
            if (command.otherwise !== null)
                this.list(command.otherwise, depth);
        }
        else if (command.kind === 'while' || command.kind === 'until') {
            this.list(command.test, depth, true);
            this.list(command.body, depth);
        }
        else
            for (const list of listsOf(command))
                this.list(list, depth);
    }
}
/** A long `case` is easier to read than as many ifs. */
function branchesOf(command) {
    switch (command.kind) {
        case 'if':
            return command.branches.length;
        case 'while':
        case 'until':
        case 'for':
        case 'select':
        case 'arithmetic-for':
            return 1;
        case 'case':
            return Math.ceil(command.clauses.length / 3);
        case 'conditional':
            return operatorsOf(command.condition);
        default:
            return 0;
    }
}
const operatorsOf = (condition) => condition.kind === 'test'
    ? 0
    : condition.parts.reduce((sum, part) => sum + operatorsOf(part), 0) + condition.parts.length - 1;
function handlesErrors({ words }) {
    const [name, ...rest] = words.map((word) => word.text);
    if (name === 'trap')
        return true;
    return name === 'set' && rest.some((word) => /^-[a-zA-Z]*e/u.test(word) || word === 'errexit' || word === 'pipefail');
}

;// CONCATENATED MODULE: ./build/inspect/bash/measure.js



/** `null` for a script that does not parse. */
function measureProgram(program) {
    if (program.failures.length > 0)
        return null;
    const places = new Places(program.source);
    const tokens = tokensOf(program, places);
    const shape = shapeOf(program, places);
    return {
        tokens,
        functions: shape.functions,
        hasErrorHandling: shape.hasErrorHandling,
        hasDocumentation: isDocumented(program, places, shape.functions),
        statementLines: shape.statementLines,
        lint: lint(program, places),
    };
}
/** Words that only close or continue a block say no more than a bracket does. */
const BRACKETS = new Map([
    ['fi', '}'],
    ['done', '}'],
    ['esac', '}'],
    ['then', '{'],
    ['do', '{'],
    ['else', '}{'],
]);
function tokensOf(program, places) {
    const make = ({ start, end }, text, comment) => {
        const { line, column } = places.at(start);
        return { line, column, endLine: places.at(Math.max(start, end - 1)).line, text, comment };
    };
    const code = outermost(program.tokens).map((token) => make(token, BRACKETS.get(token.text) ?? token.text, false));
    const documents = program.hereDocuments
        .filter((document) => document.end > document.start)
        .map((document) => make(document, program.source.slice(document.start, document.end), false));
    const comments = program.comments.map((range) => make(range, program.source.slice(range.start, range.end), true));
    return [...code, ...documents, ...comments].sort((a, b) => a.line - b.line || a.column - b.column);
}
/** Leaves out what lies inside another token. */
function outermost(ranges) {
    let end = -1;
    return [...ranges]
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .filter((range) => {
        if (range.start < end)
            return false;
        end = range.end;
        return true;
    });
}
/** A comment of some length at the top or right above a function; `#!` and directives of linters say nothing. */
function isDocumented(program, places, functions) {
    const heads = new Set(functions.map(({ line }) => line));
    const first = program.list.items[0];
    const top = first === undefined ? 0 : places.at(first.command.start).line;
    return program.comments.some((range) => {
        const text = program.source.slice(range.start, range.end);
        if (/^#!|^#\s*shellcheck\b/u.test(text) || text.replace(/[#\s=*-]+/gu, ' ').trim().length < 10)
            return false;
        const { line } = places.at(range.start);
        return line < top || heads.has(line + 1);
    });
}

;// CONCATENATED MODULE: ./build/inspect/bash/syntax.js


const CARRIAGE = 'The script has Windows line ends (CR LF); save it with plain line ends (LF).';
function reportSyntax(program) {
    const places = new Places(program.source);
    // What is missing at the end is missing after the last thing written.
    const end = program.source.trimEnd().length;
    const problem = (offset, message) => ({
        ...places.at(Math.min(offset, end)),
        message,
    });
    const doubts = doubtsOf(program);
    const errors = program.failures.map(({ offset, message }) => problem(offset, message));
    const warnings = doubts.map(({ offset, message }) => problem(offset, message));
    const suggestions = [...program.failures, ...doubts].flatMap(({ suggestion }) => suggestion === null ? [] : [suggestion]);
    if (/\r\n/u.test(program.source))
        suggestions.push(CARRIAGE);
    if (program.failures.some(isMissingFi) && /\belse[ \t]+if\b/u.test(program.source))
        suggestions.push('Write elif for else if, or close every if with a fi of its own.');
    return { valid: errors.length === 0, errors, warnings, suggestions: [...new Set(suggestions)] };
}
const isMissingFi = ({ message }) => message.startsWith('expected fi ');
function doubtsOf(program) {
    const doubts = [];
    for (const document of program.hereDocuments)
        if (!document.closed)
            doubts.push({
                offset: document.start,
                message: `the here-document that ends at ${document.delimiter} runs to the end of the script`,
                suggestion: `End the here-document with a line that holds ${document.delimiter} and nothing else.`,
            });
    visitCommands(program, (command) => {
        if (command.kind === 'simple')
            doubts.push(...doubtsAbout(command));
    });
    return doubts.slice(0, 20);
}
function doubtsAbout({ words }) {
    const [name, ...rest] = words;
    if (name === undefined)
        return [];
    const doubt = (message, suggestion) => [
        { offset: name.start, message, suggestion },
    ];
    if (/^\[[^[\]*?]/u.test(name.text) && rest.at(-1)?.text.endsWith(']') === true)
        return doubt(`${name.text} is one word, so Bash looks for a command of that name`, 'Put a space after [ and before ].');
    if (name.text === 'if[' || name.text === 'while[')
        return doubt('[ belongs to the word before it', 'Put a space before [.');
    if (/^\$\w+=/u.test(name.text))
        return doubt('an assignment has no $ before its name', `Write ${name.text.slice(1)}.`);
    if (/^[A-Za-z_]\w*$/u.test(name.text) && rest[0]?.text === '=')
        return doubt(`runs the command ${name.text} instead of assigning`, `Write ${name.text}=value without spaces.`);
    return name.text === '['
        ? doubtsAboutTest(rest.map((word) => word.text), doubt)
        : [];
}
function doubtsAboutTest(operands, doubt) {
    if (operands.at(-1) !== ']')
        return doubt('[ lacks its closing ]', 'End the test with a space and ].');
    const inner = operands.slice(0, -1);
    if (inner.length === 1 && /[^=!<>]==?[^=]/u.test(inner[0] ?? ''))
        return doubt('this test is always true, since it is one word', 'Put spaces round the = of the test: [ "$a" = "$b" ].');
    if (inner.includes('=='))
        return doubt('== in [ … ] is known to Bash only', 'Write = in [ … ], or use [[ … ]], which knows ==.');
    return inner.includes('&&')
        ? doubt('&& does not work inside [ … ]', 'Write [ a ] && [ b ], or use [[ a && b ]].')
        : [];
}

;// CONCATENATED MODULE: ./build/inspect/bash/field.js
/** Longer texts are not followed. */
const MAX_TEXT = 65_536;
const knownField = (text, how = []) => text.length > MAX_TEXT ? unknownField('', ['unknown']) : { text, known: true, how, sources: [] };
const unknownField = (text, sources, how = []) => ({
    text,
    known: false,
    how,
    sources,
});
const EMPTY = knownField('');
function join(fields, separator = '') {
    if (fields.length === 1 && fields[0] !== undefined)
        return fields[0];
    const text = fields.map((field) => field.text).join(separator);
    if (text.length > MAX_TEXT)
        return unknownField('', ['unknown']);
    return {
        text,
        known: fields.every((field) => field.known),
        how: unique(fields.flatMap((field) => field.how)),
        sources: unique(fields.flatMap((field) => field.sources)),
    };
}
const unique = (items) => (items.length < 2 ? items : [...new Set(items)]);
/** Sources that a program does not choose itself; the last ones list the processes of others. */
const OUTSIDE = new Set(['argument', 'environment', 'input', 'network', 'pgrep', 'pidof', 'ps', 'lsof']);
/** Commands whose output comes from another machine. */
const DOWNLOADERS = new Set([
    ...[
        'curl',
        'wget',
        'fetch',
        'aria2c',
        'lynx',
        'w3m',
        'elinks',
        'links',
        'http',
        'https',
        'xh',
        'axel',
        'lwp-request',
    ],
    ...['nc', 'ncat', 'netcat', 'socat', 'telnet', 'openssl', 'ssh', 'scp', 'sftp', 'ftp', 'tftp', 'rsync', 'ftpget'],
    ...['dig', 'nslookup', 'host', 'drill', 'gh', 'aws', 'gsutil', '/dev/tcp', 'GET', 'nc.traditional', 'curlie'],
]);
/** The field as rules see it. A partly known one is a list of its origin and its text with placeholders. */
function asValue(field) {
    if (field.known)
        return { kind: 'string', value: field.text, folded: field.how.length > 0 };
    const source = field.sources.find((name) => OUTSIDE.has(name) || DOWNLOADERS.has(name));
    const origin = source === undefined
        ? { kind: 'unknown' }
        : { kind: 'external', source: DOWNLOADERS.has(source) ? 'network' : source };
    if (/^\$\{[^{}]*\}$|^$/u.test(field.text))
        return origin;
    return { kind: 'list', items: [origin, { kind: 'string', value: field.text, folded: true }] };
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(8918);
;// CONCATENATED MODULE: ./build/inspect/bash/braces.js
const MAX_WORDS = 256;
/** A word with more opening braces is left as it is: matching them takes quadratic time. */
const MAX_BRACES = 40;
/** The words that one word becomes, each as its parts. At most 256; what is beyond stays as written. */
function expandBraces(parts) {
    if (!parts.some((part) => part.kind === 'text' && part.style === 'plain' && part.value.includes('{')))
        return [parts];
    const tokens = parts.flatMap(braces_tokensOf);
    if (tokens.filter((token) => token === '{').length > MAX_BRACES)
        return [parts];
    const words = alternatives(tokens, 0);
    return words.length > MAX_WORDS ? [parts] : words.map((word) => word.map(asPart));
}
const braces_tokensOf = (part) => part.kind === 'text' && part.style === 'plain'
    ? part.value.split(/([{},])/u).flatMap((value) => (value === '' ? [] : [tokenOf(value)]))
    : [part];
const tokenOf = (value) => value === '{' || value === '}' || value === ',' ? value : { kind: 'text', value, style: 'plain' };
const asPart = (token) => typeof token === 'string' ? { kind: 'text', value: token, style: 'plain' } : token;
function alternatives(tokens, depth) {
    const open = depth > 8 ? -1 : tokens.findIndex((token, at) => token === '{' && inside(tokens, at) !== null);
    if (open < 0)
        return [tokens];
    const group = inside(tokens, open);
    if (group === null)
        return [tokens];
    const before = tokens.slice(0, open);
    const after = alternatives(tokens.slice(group.close + 1), depth + 1);
    const middle = group.choices.flatMap((choice) => alternatives(choice, depth + 1));
    if (middle.length * after.length > MAX_WORDS)
        return [tokens];
    return middle.flatMap((choice) => after.map((rest) => [...before, ...choice, ...rest]));
}
/** The choices of the braces that open at `open`; `null` when they are no brace expansion. */
function inside(tokens, open) {
    let depth = 0;
    let from = open + 1;
    const choices = [];
    for (let at = open; at < tokens.length; at++) {
        const token = tokens[at];
        if (token === '{')
            depth++;
        if (token === ',' && depth === 1) {
            choices.push(tokens.slice(from, at));
            from = at + 1;
        }
        if (token !== '}' || --depth > 0)
            continue;
        const last = tokens.slice(from, at);
        if (choices.length > 0)
            return { choices: [...choices, last], close: at };
        const sequence = sequenceOf(last);
        return sequence === null ? null : { choices: sequence, close: at };
    }
    return null;
}
function sequenceOf(tokens) {
    const [only] = tokens;
    if (tokens.length !== 1 || only === undefined || typeof only === 'string' || only.kind !== 'text')
        return null;
    const match = /^(?:(-?\d{1,9})\.\.(-?\d{1,9})|([A-Za-z])\.\.([A-Za-z]))(?:\.\.(-?\d{1,9}))?$/u.exec(only.value);
    if (match === null)
        return null;
    const isNumber = match[1] !== undefined;
    const [from, to] = isNumber
        ? [Number(match[1]), Number(match[2])]
        : [(match[3] ?? '').charCodeAt(0), (match[4] ?? '').charCodeAt(0)];
    const step = Math.max(1, Math.abs(Number(match[5] ?? 1)));
    const count = Math.floor(Math.abs(to - from) / step) + 1;
    if (count > MAX_WORDS)
        return null;
    return Array.from({ length: count }, (_, index) => {
        const value = from + Math.sign(to - from) * index * step;
        return [
            { kind: 'text', value: isNumber ? String(value) : String.fromCharCode(value), style: 'plain' },
        ];
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/inspect/bash/decode.js
/** What filters make of a known text: decoders first, since payloads hide in them. `null`: it cannot be told. */


const MAX_BYTES = 256 * 1024;
/** Bytes as text: UTF-8 where they are, else one character per byte. */
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return Buffer.from(bytes).toString('latin1');
    }
}
const bytesOf = (text) => Buffer.from(text, /^[\u0000-\u00ff]*$/u.test(text) ? 'latin1' : 'utf8');
function decodeBase64(text) {
    const body = text.replace(/\s+/gu, '');
    return /^[A-Za-z0-9+/_-]*={0,2}$/u.test(body) ? textOf(Buffer.from(body, 'base64')) : null;
}
function decodeBase32(text) {
    const body = text.replace(/[\s=]+/gu, '');
    if (!/^[A-Z2-7]*$/u.test(body))
        return null;
    const bytes = [];
    let bits = 0;
    let value = 0;
    for (const character of body) {
        value = ((value << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character)) & 0xffff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes.push((value >> bits) & 0xff);
    }
    return textOf(Uint8Array.from(bytes));
}
const decodeHex = (text) => textOf(Buffer.from(text.replace(/^[0-9a-fA-F]+:/gmu, '').replace(/[^0-9a-fA-F]/gu, ''), 'hex'));
function gunzip(text) {
    for (const open of [external_node_zlib_.gunzipSync, external_node_zlib_.inflateSync]) {
        try {
            return textOf(open(bytesOf(text), { maxOutputLength: MAX_BYTES }));
        }
        catch {
            // Not this format, or more than the bound: the next one, then "unknown".
        }
    }
    return null;
}
const reverseLines = (text) => text
    .split('\n')
    .map((line) => [...line].reverse().join(''))
    .join('\n');
const CLASSES = {
    '[:lower:]': 'a-z',
    '[:upper:]': 'A-Z',
    '[:digit:]': '0-9',
    '[:alpha:]': 'A-Za-z',
    '[:alnum:]': 'A-Za-z0-9',
    '[:space:]': ' \\t\\n\\r',
    '[:blank:]': ' \\t',
};
/** `tr`'s sets: classes, ranges, escapes. */
function trSet(text) {
    const body = decodeAnsi(text.replace(/\[:\w+:\]/gu, (name) => CLASSES[name] ?? name));
    const characters = [];
    for (let at = 0; at < body.length; at++) {
        const from = body.charCodeAt(at);
        if (body[at + 1] !== '-' || at + 2 >= body.length) {
            characters.push(body.charAt(at));
            continue;
        }
        const to = body.charCodeAt(at + 2);
        for (let code = from; code <= to && code - from < 256; code++)
            characters.push(String.fromCharCode(code));
        at += 2;
    }
    return characters;
}
function translate(text, from, to) {
    const source = trSet(from);
    const target = trSet(to);
    const table = new Map(source.map((character, index) => [character, target[index] ?? target.at(-1) ?? '']));
    return [...text].map((character) => table.get(character) ?? character).join('');
}
function deleteCharacters(text, set, complement) {
    const gone = new Set(trSet(set));
    return [...text].filter((character) => gone.has(character) === complement).join('');
}
/** `tr -s`: one of each run of the set's characters. */
function squeezed(text, set) {
    const members = new Set(trSet(set));
    return [...text].filter((character, at, all) => character !== all[at - 1] || !members.has(character)).join('');
}
/** `printf FORMAT ARGUMENT…`, the format used again while arguments remain. */
function formatPrintf(format, args) {
    let rest = [...args];
    let text = '';
    do {
        const before = rest.length;
        text += formatOnce(format, () => rest.shift() ?? '');
        if (rest.length === before)
            break;
    } while (rest.length > 0 && text.length < MAX_BYTES);
    rest = [];
    return text;
}
const formatOnce = (format, next) => decodeAnsi(format.replaceAll('%%', '\u0000'))
    .replace(/%([-+ 0#]*)(\d*)(?:\.(\d+))?([bcdiosuxXqe])/gu, (_all, ...groups) => {
    const [flags = '', width, precision, kind = 's'] = groups;
    const text = conversion(kind, next(), precision);
    const size = Math.min(Number(width || 0), 1000);
    if (flags.includes('-'))
        return text.padEnd(size);
    return text.padStart(size, flags.includes('0') && /^\d+$/u.test(text) ? '0' : ' ');
})
    .replaceAll('\u0000', '%');
function conversion(kind, value, precision) {
    const text = converted(kind, value);
    return precision === undefined || kind !== 's' ? text : text.slice(0, Number(precision));
}
function converted(kind, value) {
    if (kind === 'b')
        return decodeAnsi(value);
    if (kind === 'c')
        return value.charAt(0);
    if (kind === 's' || kind === 'q')
        return value;
    const number = /^['"]/u.test(value) ? (value.codePointAt(1) ?? 0) : Number(value || 0);
    if (!Number.isFinite(number))
        return '0';
    const whole = Math.trunc(number);
    if (kind === 'x')
        return whole.toString(16);
    if (kind === 'X')
        return whole.toString(16).toUpperCase();
    return kind === 'o' ? whole.toString(8) : String(whole);
}
/** The plain substitutions of `sed` (`s/a/b/g`, `y/ab/cd/`) whose pattern has no special characters. */
function substitute(text, script) {
    const match = /^([sy])([^\w\s\\])(.*)$/su.exec(script.trim());
    const [pattern, replacement, flags, ...more] = match?.[3]?.split(match[2] ?? '/') ?? [];
    if (pattern === undefined || replacement === undefined || flags === undefined || more.length > 0)
        return null;
    if (match?.[1] === 'y')
        return translate(text, pattern, replacement);
    if (pattern === '' || /[\\.*^$[+?{(|]/u.test(pattern) || /[\\&]/u.test(replacement))
        return null;
    if (flags.includes('g'))
        return text.replaceAll(pattern, () => replacement);
    return text
        .split('\n')
        .map((line) => line.replace(pattern, () => replacement))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/inspect/bash/parameter.js
/** The operators of `${name…}` on known text. */


/** Applies an operator that changes the value. `operand` is its text as far as it is known. */
function applyOperator(value, operator, operand) {
    if (operator === '@')
        return transformed(value, operand.text);
    const picks = value.known && operator === ':';
    if (!picks && (!value.known || !operand.known))
        return unknownField(value.text, [...value.sources, ...operand.sources], value.how);
    const change = changed(value.text === '~' ? '/root' : value.text, operator, operand.text);
    // Letters picked by a number that changes: whatever they spell, nobody can read it.
    if (change === null && picks)
        return unknownField('${letters}', ['unknown'], [...value.how, 'joined']);
    return change === null
        ? unknownField(value.text, ['unknown'], value.how)
        : knownField(change.text, [...value.how, ...operand.how, change.how]);
}
/** `${x@E}` reads escapes, `${x@U}` and its like change the letters; the others quote or describe. */
function transformed(value, letter) {
    if (!value.known)
        return value;
    if (letter === 'E')
        return knownField(formatPrintf('%b', [value.text]), [...value.how, 'escape']);
    const operator = CASES.get(letter);
    return operator === undefined ? value : applyOperator(value, operator, knownField(''));
}
const CASES = new Map([
    ['U', '^^'],
    ['L', ',,'],
    ['u', '^'],
]);
function changed(text, operator, operand) {
    switch (operator) {
        case ':':
            return substring(text, operand);
        case '^^':
            return { text: text.toUpperCase(), how: 'case' };
        case ',,':
            return { text: text.toLowerCase(), how: 'case' };
        case '^':
            return { text: text.slice(0, 1).toUpperCase() + text.slice(1), how: 'case' };
        case ',':
            return { text: text.slice(0, 1).toLowerCase() + text.slice(1), how: 'case' };
        case '/':
        case '//':
            return replace(text, operand, operator === '//');
        case '#':
        case '##':
        case '%':
        case '%%':
            return trim(text, operator, operand);
        default:
            return null;
    }
}
function substring(text, operand) {
    const [offset, length] = operand.split(':').map((part) => part.trim());
    if (!/^-?\d{1,9}$/u.test(offset ?? '') || !/^(-?\d{1,9})?$/u.test(length ?? ''))
        return null;
    const from = Number(offset);
    const start = from < 0 ? text.length + from : from;
    const size = length === undefined ? undefined : Number(length);
    const end = size === undefined ? text.length : size < 0 ? text.length + size : start + size;
    return { text: text.slice(Math.max(0, start), Math.max(0, end)), how: 'substring' };
}
/** `${x/a/b}`; `#` and `%` in front of the pattern tie it to the start and to the end. */
function replace(text, operand, all) {
    const [written = '', replacement = ''] = operand.split(/(?<!\\)\/(.*)/su);
    const anchor = all ? undefined : /^[#%]/u.exec(written)?.[0];
    const pattern = anchor === undefined ? written : written.slice(1);
    const how = 'replaced';
    if (pattern === '' && anchor !== undefined)
        return { text: anchor === '#' ? replacement + text : text + replacement, how };
    if (anchor !== undefined || /[*?[]/u.test(pattern.replace(/\\./gsu, '')))
        return replaceMatches(text, pattern, { replacement, anchor, all });
    const plain = pattern.replace(/\\(.)/gsu, '$1');
    if (plain === '')
        return { text, how };
    return {
        text: all ? text.replaceAll(plain, () => replacement) : text.replace(plain, () => replacement),
        how,
    };
}
/** The first match is the one that starts first, and of those the longest. Short texts alone: it is cubic. */
function replaceMatches(text, pattern, { replacement, anchor, all }) {
    if (text.length > 64 || pattern.length > 100)
        return null;
    const matches = globMatcher(pattern);
    const matchEnd = (start) => {
        const least = anchor === '%' ? text.length : start + 1;
        for (let end = text.length; end >= least; end--)
            if (matches(text.slice(start, end)))
                return end;
        return -1;
    };
    let made = '';
    for (let at = 0; at < text.length;) {
        const end = anchor === '#' && at > 0 ? -1 : matchEnd(at);
        made += end < 0 ? text.charAt(at) : replacement;
        if (end >= 0 && !all)
            return { text: made + text.slice(end), how: 'replaced' };
        at = end < 0 ? at + 1 : end;
    }
    return { text: made, how: 'replaced' };
}
function trim(text, operator, pattern) {
    if (text.length > 300 || pattern.length > 100)
        return null;
    const lengths = Array.from({ length: text.length + 1 }, (_, length) => length);
    const fromEnd = operator.startsWith('%');
    const longest = operator.length === 2;
    const matches = globMatcher(pattern);
    for (const length of longest ? lengths.reverse() : lengths) {
        const piece = fromEnd ? text.slice(text.length - length) : text.slice(0, length);
        if (matches(piece))
            return { text: fromEnd ? text.slice(0, text.length - length) : text.slice(length), how: 'trimmed' };
    }
    return { text, how: 'trimmed' };
}
/** A file-name pattern as a test, in time linear in text × pattern. */
function globMatcher(pattern) {
    const items = pattern.match(/\\.|\[!?\]?[^\]]*\]|[\s\S]/gu) ?? [];
    return (text) => {
        let [at, item, star, mark] = [0, 0, -1, 0];
        while (at < text.length) {
            const current = items[item];
            if (current === '*') {
                star = item++;
                mark = at;
            }
            else if (current !== undefined && itemMatches(current, text.charAt(at))) {
                item++;
                at++;
            }
            else if (star >= 0) {
                item = star + 1;
                at = ++mark;
            }
            else
                return false;
        }
        while (items[item] === '*')
            item++;
        return item === items.length;
    };
}
function itemMatches(item, character) {
    if (item === '?')
        return true;
    if (item.startsWith('\\') && item.length === 2)
        return item.charAt(1) === character;
    if (!item.startsWith('[') || item.length < 3)
        return item === character;
    const negated = item.charAt(1) === '!' || item.charAt(1) === '^';
    const body = item.slice(negated ? 2 : 1, -1);
    return inSet(body, character) !== negated;
}
function inSet(body, character) {
    for (let at = 0; at < body.length; at++) {
        const isRange = body.charAt(at + 1) === '-' && at + 2 < body.length;
        if (isRange ? character >= body.charAt(at) && character <= body.charAt(at + 2) : character === body.charAt(at))
            return true;
        if (isRange)
            at += 2;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/inspect/bash/globs.js
/** File-name patterns that stand for one well-known file: `/???/b??h` is `/bin/bash`. */

const COMMANDS = [
    'sh',
    'bash',
    'cat',
    'nc',
    'rm',
    'dd',
    'ls',
    'id',
    'curl',
    'wget',
    'python',
    'python3',
    'perl',
    'base64',
];
const MORE = [
    'ncat',
    'telnet',
    'node',
    'ruby',
    'whoami',
    'env',
    'printenv',
    'chmod',
    'kill',
    'tac',
    'less',
    'head',
    'more',
];
const FILES = [
    '/etc/passwd',
    '/etc/shadow',
    '/etc/sudoers',
    '/var/run/docker.sock',
    '/proc/self/environ',
    '/proc/1/environ',
];
const PATHS = [...FILES, ...[...COMMANDS, ...MORE].flatMap((name) => [`/bin/${name}`, `/usr/bin/${name}`])];
/** The well-known file that this unquoted pattern names, or `null`. A bare `*` names nothing in particular. */
function wellKnownFile(pattern) {
    if (!pattern.startsWith('/') || pattern.length > 64)
        return null;
    const parts = pattern.split('/');
    if (parts.some((part) => part.includes('*') && part.replace(/[*?[\]]/gu, '').length < 3))
        return null;
    return PATHS.find((path) => matchesPath(parts, path)) ?? null;
}
function matchesPath(parts, path) {
    const names = path.split('/');
    return names.length === parts.length && names.every((name, at) => globMatcher(parts[at] ?? '')(name));
}

;// CONCATENATED MODULE: ./build/inspect/bash/sums.js
/** What arithmetic on numbers alone comes to: sums, differences and products without parentheses. */
/** `null` for anything else. */
function sumOf(text) {
    const compact = text.replace(/\s+/gu, '');
    if (/^0x/u.test(compact))
        return Number(compact);
    if (!/^[-+]?\d+([-+*]\d+)*$/u.test(compact))
        return null;
    const terms = compact.match(/[-+]?\d+(\*\d+)*/gu) ?? [];
    return terms.reduce((sum, term) => {
        const [first = '0', ...factors] = term.split('*');
        return sum + factors.reduce((product, factor) => product * Number(factor), Number(first));
    }, 0);
}

;// CONCATENATED MODULE: ./build/inspect/bash/expand.js
/** Words → arguments, as Bash makes them: braces, variables, substitutions, splitting, well-known file names. */







const MAX_FIELDS = 512;
/** The arguments that one word becomes: none, one or several. */
function expandWord(host, program, word) {
    host.spend(word.end - word.start);
    return expandBraces(partsOf(program, word)).flatMap((parts, _index, words) => {
        const fields = fieldsOf(host, piecesOf(host, program, parts));
        return words.length === 1 ? fields : fields.map((field) => ({ ...field, how: unique([...field.how, 'braces']) }));
    });
}
/** The word as one text, as in an assignment or a redirection: nothing is split. */
function expandText(host, program, range, quoted = false) {
    host.spend(range.end - range.start);
    return withTechniques(host, piecesOf(host, program, partsOf(program, range, quoted)));
}
function piecesOf(host, program, parts) {
    return parts.flatMap((part) => {
        switch (part.kind) {
            case 'text':
                return [{ field: knownField(part.value), style: part.style, splits: false }];
            case 'parameter':
                return parameterPieces(host, program, part, parts.length > 1);
            case 'command': {
                const output = trimEnd(host.run(part.list, part.program));
                return [{ field: output, style: 'command', splits: !part.quoted }];
            }
            case 'process': {
                const path = `/dev/fd/${63 - (host.scope.files.size % 40)}`;
                host.scope.files.set(path, host.run(part.list, part.program));
                return [{ field: knownField(path), style: 'plain', splits: false }];
            }
            case 'arithmetic':
                return [{ field: arithmetic(host, program, part.expression), style: 'parameter', splits: !part.quoted }];
            default:
                return (0,result/* assertNever */.x)(part);
        }
    });
}
const trimEnd = (field) => ({ ...field, text: field.text.replace(/\n{1,100}$/u, '') });
function parameterPieces(host, program, part, isGlued) {
    const piece = (field) => ({ field, style: 'parameter', splits: !part.quoted });
    const isAll = part.name === '@' || part.name === '*' || part.subscript === '@' || part.subscript === '*';
    if (!isAll || part.length || part.operator !== '')
        return [piece(parameterValue(host, program, part))];
    const values = part.subscript === null ? host.scope.positional : [...(host.scope.get(part.name)?.values.values() ?? [])];
    // Glued to a word (`c$@at`) the arguments are as good as none: a way to cut the word in two.
    if (values === null && isGlued)
        return [{ field: knownField(''), style: 'single', splits: false }];
    if (values === null)
        return [piece(unknownField(`\${${part.name}}`, ['argument']))];
    const separates = !part.quoted || part.name === '@' || part.subscript === '@';
    if (!separates)
        return [piece(joinArray(host, values))];
    const gap = { field: knownField(' '), style: 'parameter', splits: true };
    return values.flatMap((field, index) => (index === 0 ? [piece(field)] : [gap, piece(field)]));
}
/** `"${a[*]}"` puts the first character of IFS between the values; none at all makes one word of letters. */
function joinArray({ scope }, values) {
    const ifs = scope.value('IFS');
    const separator = ifs?.known === true ? ifs.text.slice(0, 1) : ' ';
    const joined = join(values, separator);
    return separator === '' && values.length > 2 ? { ...joined, how: unique([...joined.how, 'joined']) } : joined;
}
function parameterValue(host, program, part) {
    const { operator } = part;
    if (part.length)
        return lengthOf(host, program, part);
    const value = plainValue(host, program, part);
    const known = value ?? outside(host, part.name);
    const isSet = value !== null && (value.text !== '' || !operator.startsWith(':'));
    const operand = () => expandText(host, program, part.operand, part.quoted);
    switch (operator.replace(/^:(?=[-=+?])/u, '')) {
        case '':
        case '?':
            return known;
        case '-':
            return isSet ? known : operand();
        case '=':
            if (!isSet)
                host.scope.set(part.name, operand());
            return isSet ? known : (host.scope.value(part.name) ?? known);
        case '+':
            return isSet ? operand() : knownField('');
        default:
            return applyOperator(known, operator, tellLetters(host, part, known, operand()));
    }
}
/** `${X:0:4}` and `${X: -4}` show which value it is; other parts are the value. */
const FIRST_LETTERS = /^\s*(?:0\s*:\s*\d{1,3}|-\d{1,3})\s*$/u;
function tellLetters(host, { name, operator }, value, picked) {
    if (operator === ':' && value.sources.includes('environment') && !FIRST_LETTERS.test(picked.text))
        host.readsEnvironment(`${name}[letters]`);
    return picked;
}
/** `${#x}` counts letters, `${#a[@]}` and `${#@}` values. */
function lengthOf(host, program, part) {
    const isAll = /^[@*]$/u.test(part.subscript ?? part.name);
    const values = part.subscript === null ? host.scope.positional : [...(host.scope.get(part.name)?.values.values() ?? [])];
    if (isAll && values !== null)
        return knownField(String(values.length));
    const value = plainValue(host, program, part);
    return value?.known === true ? knownField(String(value.text.length)) : unknownField('${#}', ['unknown']);
}
/** `null` when the script has not set the variable. */
function plainValue(host, program, part) {
    const { scope } = host;
    if (/^\d+$/u.test(part.name))
        return part.name === '0' ? unknownField('${0}', ['self']) : scope.argument(Number(part.name));
    if (/^[@*]$/u.test(part.name))
        return scope.positional === null ? unknownField('${@}', ['argument']) : join(scope.positional, ' ');
    if (/^[#?$!-]$/u.test(part.name))
        return unknownField(`\${${part.name}}`, ['unknown']);
    const subscript = part.subscript === null ? null : subscriptOf(host, program, part.subscript);
    const value = subscript === '@' || subscript === '*'
        ? joinArray(host, [...(scope.get(part.name)?.values.values() ?? [])])
        : scope.value(part.name, subscript);
    if (!part.indirect)
        return value;
    if (value === null || !value.known)
        return unknownField(`\${!${part.name}}`, ['unknown']);
    const target = scope.value(value.text) ?? outside(host, value.text);
    return { ...target, how: unique([...target.how, 'indirect']) };
}
function subscriptOf({ scope }, _program, text) {
    const plain = text.replace(/^(["'])(.*)\1$/su, '$2').trim();
    const name = /^\$?\{?([A-Za-z_]\w*)\}?$/u.exec(plain)?.[1];
    const value = name === undefined ? null : scope.value(name);
    return value?.known === true ? value.text : plain;
}
function outside(host, name) {
    const isName = /^[A-Za-z_]\w*$/u.test(name);
    if (isName && !host.scope.isHarmless(name))
        host.readsEnvironment(name);
    const source = !isName || host.scope.isHarmless(name) ? 'unknown' : 'environment';
    return unknownField(`\${${name}}`, [source]);
}
/** Only numbers and known variables are added up; the commands inside are followed all the same. */
function arithmetic(host, program, expression) {
    const text = expandText(host, program, expression, true);
    const unknown = unknownField('${number}', ['unknown']);
    if (!text.known || text.text.length > 200)
        return unknown;
    const filled = text.text.replace(/\b[A-Za-z_]\w*\b/gu, (name) => host.scope.value(name)?.text ?? '?');
    const value = /^[\s\d+()*-]+$/u.test(filled) || /^\s*0x[\da-fA-F]+\s*$/u.test(filled) ? sumOf(filled) : null;
    return value === null ? unknown : knownField(String(value), text.how);
}
/** Splits at white space that comes from expansions, and joins what stands together. */
function fieldsOf(host, pieces) {
    const ifs = host.scope.value('IFS');
    const separators = ifs?.known === true ? ifs.text : ' \t\n';
    host.spend(10 * pieces.length);
    const words = [];
    let current = [];
    const end = () => {
        if (current.some(({ field, style }) => field.text !== '' || style === 'double' || style === 'single'))
            words.push(current);
        current = [];
    };
    for (const piece of pieces) {
        if (!piece.splits || !piece.field.known || separators === '') {
            current.push(piece);
            continue;
        }
        const parts = splitText(piece.field.text, separators);
        parts.forEach((text, index) => {
            if (index > 0)
                end();
            if (text !== '')
                current.push({ ...piece, field: { ...piece.field, text } });
        });
    }
    end();
    return words.slice(0, MAX_FIELDS).map((word) => withTechniques(host, word));
}
/** A leading or trailing separator gives an empty first or last part. */
function splitText(text, separators) {
    const parts = [''];
    for (const character of text) {
        if (!separators.includes(character))
            parts[parts.length - 1] += character;
        else if (parts.at(-1) !== '' || parts.length === 1)
            parts.push('');
    }
    return parts;
}
function withTechniques(host, pieces) {
    const field = join(pieces.map((piece) => piece.field));
    host.spend(field.text.length + pieces.length);
    const glob = resolveGlob(field, pieces);
    const how = unique([...field.how, ...techniques(pieces), ...(glob === null ? [] : ['glob'])]);
    return { ...field, text: glob ?? field.text, how };
}
function resolveGlob(field, pieces) {
    const isPattern = pieces.some(({ style, field: { text } }) => (style === 'plain' || style === 'parameter') && /[?*[]/u.test(text));
    return isPattern && field.known ? wellKnownFile(field.text) : null;
}
/** How the last part of a path was put together from several pieces. */
function techniques(pieces) {
    const slash = pieces.findLastIndex(({ field }) => field.text.includes('/'));
    const tail = pieces
        .slice(Math.max(0, slash))
        .filter((piece, index) => index > 0 || !piece.field.text.endsWith('/') || slash < 0);
    const how = [];
    if (tail.some(({ style, field }) => style === 'ansi' && /^[\x20-\x7e]+$/u.test(field.text)))
        how.push('escape');
    if (tail.length < 2)
        return how;
    if (tail.some(({ style }) => style === 'parameter' || style === 'command'))
        how.push('concat');
    const escapes = tail.slice(1).some(({ style, field }) => style === 'escaped' && /\w/u.test(field.text));
    if (escapes)
        how.push('escape');
    const styles = tail.map(({ style }) => style).filter((style) => style !== 'parameter' && style !== 'command');
    const isMixed = styles.some((style) => style === 'single' || style === 'double') && new Set(styles).size > 1;
    if (isMixed || styles.filter((style) => style === 'single').length > 1)
        how.push('quotes');
    return how;
}

;// CONCATENATED MODULE: ./build/inspect/bash/sizes.js
const UNITS = {
    '': 1,
    c: 1,
    w: 2,
    b: 512,
    k: 1024,
    m: 1024 ** 2,
    g: 1024 ** 3,
    t: 1024 ** 4,
    p: 1024 ** 5,
    e: 1024 ** 6,
};
/** What has no end. */
const ENDLESS_SIZE = 1e18;
function bytes(text) {
    const match = /^[+-]?(\d{1,18})([cwbkmgtpe]?)i?b?$/iu.exec(text);
    return match === null ? 0 : Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 1);
}
/** 0 when the command asks for nothing that is known. */
function sizeAsked(name, args) {
    const words = args.map((arg) => arg.text);
    switch (name) {
        case 'dd':
            return sizeOfDd(words);
        case 'fallocate':
            return bytes(valueAfter(words, 'l', 'length'));
        case 'truncate':
            return bytes(valueAfter(words, 's', 'size'));
        case 'head':
            return bytes(valueAfter(words, 'c', 'bytes'));
        case 'mkfile':
            return bytes(words[0] ?? '');
        case 'printf':
            return Number(/%[-0 ]*(\d{7,15})/u.exec(words[0] ?? '')?.[1] ?? 0);
        default:
            return 0;
    }
}
function valueAfter(words, short, long) {
    for (const [at, word] of words.entries()) {
        if (word === `-${short}` || word === `--${long}`)
            return words[at + 1] ?? '';
        if (word.startsWith(`--${long}=`))
            return word.slice(long.length + 3);
        if (word.startsWith(`-${short}`))
            return word.slice(2);
    }
    return '';
}
function sizeOfDd(words) {
    const option = (name) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
    const target = option('of');
    if (target === undefined || /^\/dev\/(null|stdout|fd\/)/u.test(target))
        return 0;
    const size = bytes(option('bs') ?? option('obs') ?? '512');
    const count = option('count');
    if (count !== undefined)
        return size * bytes(count);
    return isEndlessFile(option('if') ?? '') ? ENDLESS_SIZE : 0;
}
const isEndlessFile = (path) => /^\/dev\/(zero|u?random|full)$/u.test(path);
/** Commands that keep all they read until its end, which never comes. */
const KEEPS_ALL = new Set([
    'tail',
    'sort',
    'tac',
    'rev',
    'grep',
    'shuf',
    'column',
    'tsort',
    'sponge',
]);

;// CONCATENATED MODULE: ./build/inspect/bash/truth.js
const ALWAYS = new Set(['true', ':', '/bin/true', '/usr/bin/true', 'sleep', 'echo', 'printf', 'date']);
const NEVER = new Set(['false', '/bin/false', '/usr/bin/false']);
/** True when the command always succeeds. */
const isConstant = (command) => outcome(command) === true;
/** The outcome of a loop's test; `null` when it depends on something. */
function outcomeOf(list) {
    const last = list.items.at(-1);
    return last === undefined || list.items.some(({ operator }) => operator === '&&' || operator === '||')
        ? null
        : outcome(last.command);
}
function outcome(command) {
    switch (command.kind) {
        case 'simple':
            return ofWords(command.words.map((word) => word.text));
        case 'arithmetic':
            return /^\s*\d+\s*$/u.test(command.expression.text) ? Number(command.expression.text) !== 0 : null;
        case 'conditional':
            return ofCondition(command.condition);
        case 'pipeline': {
            const [only] = command.stages;
            const inner = command.stages.length === 1 && only !== undefined ? outcome(only) : null;
            return inner === null ? null : inner !== command.negated;
        }
        default:
            return null;
    }
}
function ofWords([name, ...rest]) {
    if (name === undefined)
        return null;
    if (ALWAYS.has(name))
        return true;
    if (NEVER.has(name))
        return false;
    if (name === '[')
        return ofTest(rest.slice(0, -1));
    return name === 'test' ? ofTest(rest) : null;
}
function ofCondition(condition) {
    if (condition.kind === 'logic')
        return null;
    const [first, second] = condition.operands.map(({ text }) => text);
    if (condition.operator === '-n' && second === undefined)
        return first === undefined ? null : ofTest([first]);
    return first !== undefined && second !== undefined ? ofTest([first, condition.operator, second]) : null;
}
function ofTest(operands) {
    if (operands.some((operand) => /[$`*?[]/u.test(operand)))
        return null;
    const [first = '', operator, second] = operands.map((operand) => operand.replace(/["'\\]/gu, ''));
    if (operands.length <= 1)
        return first !== '';
    if (operands.length !== 3)
        return null;
    if (operator === '=' || operator === '==' || operator === '-eq')
        return first === second;
    return operator === '!=' || operator === '-ne' ? first !== second : null;
}

;// CONCATENATED MODULE: ./build/inspect/bash/loops.js
/** Loops: what they run, and whether they end. */




/** So many items of `for` are followed one by one; more are taken together. */
const MAX_ITEMS = 16;
/** As many rounds with a process each are as good as endless. */
const MANY = 1000;
/** What keeps a loop from being busy. The loop's names then lack `busy`. */
const WAITS = new Set(['sleep', 'read', 'wait', 'inotifywait', 'usleep', 'select']);
function followLoop(follower, loop, program) {
    const calls = [];
    follower.collectors.push(calls);
    follower.loopDepth++;
    let output;
    let rounds;
    try {
        ({ output, rounds } = roundsOf(follower, loop, program));
    }
    finally {
        follower.loopDepth--;
        follower.collectors.pop();
    }
    follower.enter(program, loop);
    const leaves = calls.some((name) => name === 'break' || name === 'exit' || name === 'return' || name === 'exec');
    const isEndless = rounds === Number.POSITIVE_INFINITY && !leaves;
    if (isEndless && !calls.some((name) => WAITS.has(name)))
        calls.push('busy');
    if (isEndless && (calls.includes('grows') || (calls.includes('busy') && calls.includes('appends'))))
        follower.emit({ kind: 'allocation', size: ENDLESS_SIZE });
    const endless = isEndless || (rounds >= MANY && calls.includes('&'));
    follower.emit({ kind: 'loop', endless, calls: unique(calls) });
    return output;
}
function roundsOf(follower, loop, program) {
    const body = () => follower.list(loop.body, program);
    switch (loop.kind) {
        case 'while':
        case 'until': {
            follower.list(loop.test, program);
            const endless = outcomeOf(loop.test) === (loop.kind === 'while');
            const output = endless ? body() : follower.recursion.guarded(body);
            return { output, rounds: endless ? Number.POSITIVE_INFINITY : 0 };
        }
        case 'arithmetic-for':
            follower.text(loop.expressions, program);
            return { output: body(), rounds: arithmeticRounds(loop.expressions.text) };
        case 'select':
            follower.scope.set(loop.variable.text, unknownField(`\${${loop.variable.text}}`, ['input']));
            return { output: body(), rounds: 0 };
        case 'for':
            return overItems(follower, loop, program, body);
    }
}
function overItems(follower, loop, program, body) {
    const name = loop.variable.text;
    const items = loop.items?.flatMap((word) => expandWord(follower, program, word)) ?? follower.scope.positional;
    const rounds = writtenRounds(loop.items?.map((word) => word.text).join(' ') ?? '');
    if (items === null) {
        follower.scope.set(name, unknownField(`\${${name}}`, ['argument']));
        return { output: body(), rounds };
    }
    if (items.length === 0)
        return { output: EMPTY, rounds: 0 };
    const isFollowed = items.length <= MAX_ITEMS && follower.loopDepth === 1;
    const values = isFollowed ? items : [together(name, items)];
    const outputs = values.map((value) => {
        follower.scope.set(name, value);
        return body();
    });
    return { output: join(outputs), rounds: Math.max(rounds, items.length) };
}
const together = (name, items) => {
    const [only] = items;
    const sources = unique(items.flatMap((item) => item.sources));
    return items.length === 1 && only !== undefined
        ? only
        : unknownField(`\${${name}}`, sources.length === 0 ? ['unknown'] : sources);
};
/** `{1..100000}` and `$(seq 1 100000)` are not written out. */
function writtenRounds(text) {
    const range = /\{(\d{1,12})\.\.(\d{1,12})\}/u.exec(text);
    if (range !== null)
        return Math.abs(Number(range[2]) - Number(range[1])) + 1;
    const numbers = /(?:\$\(|`)\s*seq((?:\s+-?[\d.]{1,12}){1,3})\s*[)`]/u
        .exec(text)?.[1]
        ?.trim()
        .split(/\s+/u)
        .map(Number);
    if (numbers === undefined)
        return 0;
    const last = numbers.at(-1) ?? 0;
    const first = numbers.length > 1 ? (numbers[0] ?? 1) : 1;
    const step = numbers.length === 3 ? numbers[1] || 1 : 1;
    return Math.max(0, Math.floor((last - first) / step) + 1);
}
function arithmeticRounds(head) {
    const [, test = ''] = head.split(';').map((part) => part.trim());
    if (test === '' || /^[1-9]\d*$/u.test(test))
        return Number.POSITIVE_INFINITY;
    return Number(/<=?\s*(\d{1,12})$/u.exec(test)?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./build/inspect/bash/blocks.js
/** The inside of a block: which of its commands run, and under which conditions. */



function followBlock(follower, block, program) {
    switch (block.kind) {
        case 'subshell':
            return follower.recursion.forked(() => follower.list(block.body, program));
        case 'group':
            return follower.list(block.body, program);
        case 'if':
            return followBranches(follower, block, program);
        case 'case':
            follower.text(block.word, program);
            return follower.recursion.guarded(() => join([EMPTY, ...block.clauses.map(({ body }) => follower.list(body, program))]));
        case 'arithmetic':
            follower.text(block.expression, program);
            return EMPTY;
        case 'conditional':
            followCondition(follower, block.condition, program);
            return EMPTY;
        default:
            return followLoop(follower, block, program);
    }
}
function followBranches(follower, block, program) {
    const { recursion } = follower;
    const outputs = block.branches.map(({ test, body }) => {
        follower.list(test, program);
        const [only] = test.items;
        const follow = () => follower.list(body, program);
        const always = test.items.length === 1 && only !== undefined && isConstant(only.command);
        return always ? follow() : recursion.guarded(follow);
    });
    const { otherwise } = block;
    if (otherwise !== null)
        outputs.push(recursion.guarded(() => follower.list(otherwise, program)));
    return join(outputs);
}
function followCondition(follower, condition, program) {
    if (condition.kind === 'logic')
        for (const part of condition.parts)
            followCondition(follower, part, program);
    else
        for (const operand of condition.operands)
            follower.text(operand, program);
}

;// CONCATENATED MODULE: ./build/inspect/bash/names.js
/** Names of commands as rules know them. */
/** `/usr/bin/python3.12` → `python`, `nc.traditional` → `nc`; other names lose their folder only. */
function canonicalName(text) {
    const base = text.slice(text.lastIndexOf('/') + 1);
    const versioned = /^(python|pypy|perl|ruby|php|node|lua|tclsh|wish|bash|zsh|ksh|dash|sh|gawk|mawk)-?\d[\d.]*$/u.exec(base);
    const name = versioned?.[1] ?? base;
    return SAME.get(name) ?? (name.startsWith('mkfs.') ? 'mkfs' : name);
}
const SAME = new Map([
    ['nodejs', 'node'],
    ['pypy', 'python'],
    ['ncat', 'nc'],
    ['netcat', 'nc'],
    ['nc.traditional', 'nc'],
    ['nc.openbsd', 'nc'],
    ['gawk', 'awk'],
    ['mawk', 'awk'],
    ['nawk', 'awk'],
    ['rbash', 'bash'],
    ['gtar', 'tar'],
    ['bsdtar', 'tar'],
    ['gsed', 'sed'],
    ['pkexec', 'sudo'],
    ['doas', 'sudo'],
]);
const SHELLS_AND_CODE = ['sh', 'bash', 'dash', 'zsh', 'ksh', 'perl', 'ruby', 'php'];
const SHELLS = new Set([
    'sh',
    'bash',
    'dash',
    'zsh',
    'ksh',
    'ash',
    'mksh',
    'fish',
    'csh',
    'tcsh',
]);
/** Interpreters with the options that introduce code. */
const CODE_OPTIONS = new Map([
    ['python', ['-c']],
    ['node', ['-e', '--eval', '-p', '--print', '-pe']],
    ['bun', ['-e', '--eval']],
    ['deno', ['eval']],
    ['perl', ['-e', '-E']],
    ['ruby', ['-e']],
    ['php', ['-r', '-B', '-R', '-E']],
    ['lua', ['-e']],
    ['tclsh', []],
    ['osascript', ['-e']],
    ['Rscript', ['-e']],
]);
/** Techniques that turn a text into another one: what they make was not readable as code before. */
const DECODERS = new Set([
    ...[
        'base64',
        'base32',
        'hex',
        'reversed',
        'translated',
        'compressed',
        'escape',
        'replaced',
        'substring',
        'indirect',
        'joined',
    ],
]);
/** Techniques that hide any name. */
const DISGUISES = new Set([
    ...['base64', 'base32', 'hex', 'reversed', 'translated', 'compressed', 'escape', 'quotes', 'braces', 'glob'],
]);
/** Techniques that ordinary scripts use for names too (`gcc-$version`): a disguise where the name is dangerous. */
const SHAPERS = new Set(['concat', 'replaced', 'substring', 'indirect', 'case', 'trimmed']);
const DANGEROUS = new Set([
    ...SHELLS_AND_CODE,
    ...[
        'eval',
        'exec',
        'source',
        'curl',
        'wget',
        'nc',
        'socat',
        'telnet',
        'ssh',
        'rm',
        'dd',
        'mkfs',
        'shred',
        'chmod',
        'chown',
    ],
    ...[
        'sudo',
        'su',
        'kill',
        'pkill',
        'killall',
        'base64',
        'xxd',
        'openssl',
        'crontab',
        'docker',
        'mount',
        'insmod',
        'nsenter',
    ],
    ...['cat', 'env', 'printenv', 'whoami', 'id', 'shutdown', 'reboot', 'history', 'useradd', 'passwd', 'iptables'],
]);

;// CONCATENATED MODULE: ./build/inspect/bash/execute.js
/** Text that runs as Bash code: `eval`, `sh -c`, a decoded payload, the lines of a crontab. */



/**
 * `via` is what runs the text, `args` its arguments (`null`: those of the script). Unknown parts are told as a pipe from
 * where they come. Answers what the code prints.
 */
function execute(follower, code, via, args = null) {
    if (code.sources.length > 0)
        follower.emit({ kind: 'pipe', stages: [...code.sources, via] });
    tellDisguise(follower, code);
    const unknown = unknownField('${:code}', unique([...code.sources, 'unknown']));
    if (/^(\s*\$\{[^{}]*\}\s*)*$/u.test(code.text))
        return unknown;
    const key = `code ${code.text}`;
    if (follower.recursion.enter(key) === null)
        return unknown;
    const output = follower.deeper(() => followText(follower, code, args));
    follower.leaveFrame(key);
    if (output === null)
        follower.emit({ kind: 'nested', language: 'bash', code: code.text });
    return output ?? unknown;
}
/** What a character of code inside code costs, in characters of words: it is read, parsed and followed anew each time. */
const COST_OF_CODE = 24;
function followText(follower, code, args) {
    follower.spend(COST_OF_CODE * code.text.length);
    const program = parse(code.text);
    const [failure] = program.failures;
    if (failure !== undefined && code.known)
        follower.gaps.add(`code inside the code: ${failure.message}`);
    const follow = () => follower.list(program.list, program);
    return args === null ? follow() : follower.scope.withArguments(args, follow);
}
/** Code that a decoder made: nobody could read it. */
function tellDisguise(follower, code) {
    for (const how of unique(code.how))
        if (DECODERS.has(how))
            follower.emit({ kind: 'obfuscation', how });
}

;// CONCATENATED MODULE: ./build/inspect/bash/foreign.js
/**
 * One-line programs in languages without a walker of their own (Perl, Ruby, PHP, Lua, awk). Their calls of interest are
 * found by name outside of comments and become `perl.system`, `ruby.socket` … A text in them that is a shell command is
 * handed back as code.
 */
const CALLS = [
    [
        'system',
        /\b(system|exec|popen|shell_exec|passthru|proc_open|spawn|os\.execute|io\.popen|IO\.popen|Kernel|qx)\b|`/u,
    ],
    ['eval', /\b(eval|instance_eval|assert|create_function|loadstring|dofile)\b/u],
    [
        'socket',
        /\b(socket|Socket|TCPSocket|fsockopen|pfsockopen|IO::Socket|socket_create|UDPSocket|LWP|Net::HTTP|open-uri|curl_init)\b|\/inet\/(tcp|udp)/u,
    ],
    ['unlink', /\b(unlink|rmtree|rm_rf|remove_entry|rmdir|File\.delete)\b/u],
    ['fork', /\b(?:pcntl_)?fork\b/u],
    ['decode', /\b(decode_base64|base64_decode|Base64\.(strict_)?decode64|pack|unpack|str_rot13|gzinflate|chr)\b/u],
    ['env', /\$ENV\b|\bENV\[|\bgetenv\b|\bENVIRON\b|%ENV\b/u],
    ['kill', /\bkill\b/u],
];
const SHELL_TEXT = /(?:\bsystem|\bexec|\bpopen|\bshell_exec|\bpassthru|os\.execute|io\.popen|\bqx)\s*[({]?\s*(["'])((?:[^"'\\]|\\.){1,2000})\1|`([^`]{1,2000})`/gu;
/** A shell without a command: whoever reads and writes its streams rules it. */
const BARE_SHELL = /^\s*(?:exec\s+)?(?:\/usr)?(?:\/bin\/)?(?:ba|da|z|k)?sh(?:\s+-\w)?\s*(?:$|[<>&\d])/u;
function readForeign(code) {
    const text = code.slice(0, 20_000);
    const shell = [...text.matchAll(SHELL_TEXT)]
        .slice(0, 20)
        .map((match) => (match[2] ?? match[3] ?? '').replace(/\\(["'\\])/gu, '$1'));
    const calls = CALLS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
    return { calls: shell.some((each) => BARE_SHELL.test(each)) ? [...calls, 'shell'] : calls, shell };
}
/** Commands that only work on what they are given. */
const FILTERS = /^\s*(?:sort|uniq|head|tail|wc|cat|column|tr|cut|nl|rev|date|fold)(?:\s+-?[\w.,:=+%]{1,20}){0,6}\s*$/u;
/** awk runs shell commands through `system()`, `print | "cmd"` and `"cmd" | getline`; what stands in other texts is no code. */
function readAwk(code) {
    const texts = [];
    const bare = code.slice(0, 20_000).replace(/"((?:[^"\\]|\\.)*)"/gu, (_, text) => `"${texts.push(text) - 1}"`);
    const used = [...bare.matchAll(/system\s*\(\s*"(\d+)"|\|&?\s*"(\d+)"|"(\d+)"\s*\|&?\s*getline/gu)];
    const shell = used
        .slice(0, 20)
        .map((match) => (texts[Number(match[1] ?? match[2] ?? match[3])] ?? '').replace(/\\(["'\\])/gu, '$1'));
    const network = texts.filter((text) => text.includes('/inet/')).join(' ');
    const { calls } = readForeign(`${bare.replace(/"\d+"/gu, '""')} ${network}`);
    const told = new Set(calls.filter((name) => name === 'system' || name === 'socket' || name === 'env'));
    if (shell.some((text) => !FILTERS.test(text)))
        told.add('system');
    if (shell.some((text) => BARE_SHELL.test(text)))
        told.add('shell');
    return { calls: [...told], shell };
}

;// CONCATENATED MODULE: ./build/inspect/bash/interpreters.js


const isInterpreter = (name) => SHELLS.has(name) || CODE_OPTIONS.has(name);
const LANGUAGES = new Map([
    ['python', 'python'],
    ['node', 'javascript'],
    ['bun', 'javascript'],
    ['deno', 'javascript'],
]);
/** `null` for a language without a walker. */
const languageOf = (name) => SHELLS.has(name) ? 'bash' : (LANGUAGES.get(name) ?? null);
/** `name` is one of the interpreters, `args` its arguments. */
function codeSource(name, args) {
    return SHELLS.has(name) ? shellSource(args) : interpreterSource(CODE_OPTIONS.get(name) ?? [], args);
}
const VALUED_SHELL_OPTION = /^(--rcfile|--init-file|[-+][oO])$/u;
function shellSource(args) {
    const end = endOfOptions(args);
    const options = args.slice(0, end).map((arg) => arg.text);
    if (options.some((text) => /^--(version|help)$/u.test(text)))
        return { kind: 'none' };
    const rest = args.slice(end);
    const [first, ...others] = rest;
    if (options.some((text) => /^-[a-zA-Z]*c/u.test(text)))
        return first === undefined ? { kind: 'none' } : { kind: 'text', code: first, args: others };
    const takesInput = first === undefined || options.some((text) => /^-[a-zA-Z]*s/u.test(text));
    return takesInput ? { kind: 'input', args: rest } : fileSource(first, others);
}
/** Where a shell's options end and its operands begin. */
function endOfOptions(args) {
    let at = 0;
    for (; at < args.length; at++) {
        const text = args[at]?.text ?? '';
        if (text === '--' || text === '-')
            return at + 1;
        if (VALUED_SHELL_OPTION.test(text))
            at++;
        else if (!/^[-+]./u.test(text))
            return at;
    }
    return Math.min(at, args.length);
}
const fileSource = (path, args) => /^(-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/u.test(path.text)
    ? { kind: 'input', args }
    : { kind: 'file', path, args };
function interpreterSource(options, args) {
    for (let at = 0; at < args.length; at++) {
        const arg = args[at] ?? EMPTY;
        const code = codeOption(options, arg, args[at + 1]);
        if (code !== null)
            return { kind: 'text', code, args: args.slice(at + (code === args[at + 1] ? 2 : 1)) };
        if (/^(-m|--version|--help|-V|-v|-h|--check|--test)$/u.test(arg.text))
            return { kind: 'none' };
        if (arg.text === '-')
            return { kind: 'input', args: args.slice(at + 1) };
        if (/^(-W|-X|-r|--require|--import|--loader|-I)$/u.test(arg.text))
            at++;
        else if (!arg.text.startsWith('-'))
            return fileSource(arg, args.slice(at + 1));
    }
    return { kind: 'input', args: [] };
}
/** The code that this option introduces: the next argument (`-c code`, `-ne code`) or its own rest (`-e'code'`). */
function codeOption(options, arg, next) {
    const { text } = arg;
    const letters = options.filter((name) => name.length === 2);
    const isCluster = /^-[a-zA-Z]{2,}$/u.test(text) && letters.some((name) => text.endsWith(name.charAt(1)));
    if (next !== undefined && (options.includes(text) || isCluster))
        return next;
    const isAttached = letters.some((name) => text.startsWith(name)) && text.length > 2 && !/^-\w+$/u.test(text);
    return isAttached ? { ...arg, text: text.slice(2) } : null;
}

;// CONCATENATED MODULE: ./build/inspect/bash/recursion.js
/** The script itself, which `$0` starts again. */
const SCRIPT = '$0';
class Recursion {
    frames = [{ name: SCRIPT, forks: 0, spawns: 0, guards: 0, left: false, calls: [] }];
    forks = 0;
    /** Those of the forks that go on beside the script (pipes, `&`), and not a substitution that it waits for. */
    spawns = 0;
    guards = 0;
    /** Opens a frame; `null` when `name` is being followed already, which is noted there. */
    enter(name) {
        const open = this.frames.findLast((frame) => frame.name === name);
        if (open !== undefined) {
            this.note(open);
            return null;
        }
        this.frames.push({ name, forks: this.forks, spawns: this.spawns, guards: this.guards, left: false, calls: [] });
        return true;
    }
    /** Closes the last frame; answers with its calls of itself. */
    leave() {
        return this.frames.length > 1 ? (this.frames.pop()?.calls ?? []) : [];
    }
    /** The script's calls of itself. */
    get ofScript() {
        return this.frames[0]?.calls ?? [];
    }
    note(frame) {
        const isGuarded = this.guards > frame.guards || frame.left;
        if (!isGuarded && this.forks > frame.forks)
            frame.calls.push(frame.name);
        if (isGuarded && this.spawns > frame.spawns)
            frame.calls.push('fork-self');
    }
    /** A `return` or `exit`. */
    leaves() {
        const frame = this.frames.at(-1);
        if (frame !== undefined && this.guards > frame.guards)
            frame.left = true;
    }
    /** What runs in a new process beside the script. */
    spawned(follow) {
        this.spawns++;
        try {
            return this.forked(follow);
        }
        finally {
            this.spawns--;
        }
    }
    /** What runs in a new process. */
    forked(follow) {
        this.forks++;
        try {
            return follow();
        }
        finally {
            this.forks--;
        }
    }
    /** What runs under a condition. */
    guarded(follow) {
        this.guards++;
        try {
            return follow();
        }
        finally {
            this.guards--;
        }
    }
}

;// CONCATENATED MODULE: ./build/inspect/bash/redirects.js
/** Redirections: what a command reads, where its output goes, and the facts about both. */




function followRedirects(follower, redirects, program) {
    let input = null;
    let store = null;
    for (const redirect of redirects) {
        const target = redirect.document === null ? expandText(follower, program, redirect.target) : EMPTY;
        if (redirect.document === null && redirect.operator !== '<<<')
            follower.emit({ kind: 'redirect', operator: redirect.operator, target: target.text });
        if (redirect.operator === '>>' && !target.text.startsWith('/dev/'))
            follower.collect('appends');
        input = inputOf(follower, redirect, target, program) ?? input;
        store = storeOf(follower, redirect, target) ?? store;
    }
    return { input, store };
}
function inputOf(follower, redirect, target, program) {
    const { operator, document, descriptor } = redirect;
    if (descriptor !== null && descriptor !== '0') {
        if (operator === '<' || operator === '<>')
            follower.descriptors.set(descriptor, fileContent(follower, target));
        return null;
    }
    if (document !== null)
        return documentText(follower, document, program);
    if (operator === '<<<')
        return { ...target, text: `${target.text}\n` };
    if (operator === '<&')
        return follower.descriptors.get(target.text) ?? unknownField('${:input}', ['input']);
    return operator === '<' || operator === '<>' ? fileContent(follower, target) : null;
}
/** The file's text where the script wrote it. */
function fileContent(follower, path) {
    const known = path.known ? follower.scope.files.get(fileKey(path.text)) : undefined;
    if (known !== undefined)
        return known;
    if (isEndlessFile(path.text))
        return unknownField('${:file}', ['endless']);
    const isNetwork = /^\/dev\/(tcp|udp)\//u.test(path.text);
    return unknownField('${:file}', [isNetwork ? '/dev/tcp' : 'file']);
}
/** `./x` and `x` are one file. */
const fileKey = (path) => path.replace(/^(\.\/)+/u, '');
function documentText(follower, document, program) {
    const range = { start: document.start, end: document.end };
    const text = document.literal
        ? knownField(program.source.slice(range.start, range.end))
        : expandText(follower, program, range, true);
    return document.stripTabs ? { ...text, text: text.text.replace(/^\t+/gmu, '') } : text;
}
const WRITES = new Set(['>', '>>', '>|', '&>', '&>>', '<>']);
function storeOf(follower, redirect, target) {
    const { operator, descriptor } = redirect;
    if (!WRITES.has(operator) || (descriptor !== null && descriptor !== '1') || operator === '<>')
        return null;
    if (!target.known)
        return () => EMPTY;
    return (output) => {
        const isKept = !/^\/dev\//u.test(target.text);
        if (isKept && output.sources.includes('endless'))
            follower.emit({ kind: 'allocation', size: ENDLESS_SIZE });
        writeFile(follower, target.text, output, operator.endsWith('>>'));
        return EMPTY;
    };
}
const STARTUP = /(^|\/)(\.(bash|zsh)?(rc|_profile|profile|login|logout|env)|\.profile|rc\.local|bash\.bashrc)$|\/etc\/profile|\.git\/hooks\//u;
const CRON = /\/etc\/cron|\/var\/spool\/cron/u;
/** What stands in a startup file or crontab runs, if later. */
function runLater(follower, path, content) {
    if (STARTUP.test(path))
        execute(follower, content, 'source');
    if (CRON.test(path))
        execute(follower, { ...content, text: withoutTimes(content.text) }, 'crontab');
}
/** The lines of a crontab without their times and the user. */
const withoutTimes = (text) => text.replace(/^[ \t]*(?:@\w+|(?:[\d*/,-]+[ \t]+){5})[ \t]*(?:root[ \t]+)?/gmu, '');
const MAX_FILES = 200;
function writeFile(follower, path, content, append) {
    follower.spend(content.text.length);
    const key = fileKey(path);
    const { scope } = follower;
    if (scope.files.size >= MAX_FILES || /^\/dev\/(null|std(out|err)|tty)$/u.test(key))
        return;
    if (content.known)
        runLater(follower, key, content);
    const before = append ? scope.files.get(key) : undefined;
    scope.files.set(key, before === undefined ? content : join([before, content]));
}

;// CONCATENATED MODULE: ./build/inspect/bash/code.js
/** What an interpreter runs: Bash text is followed, other languages are handed on, one-liners without a walker are read. */







/** `null` where the interpreter waits for a person (no code, no input). */
function followCode(follower, name, args, input) {
    const source = codeSource(name, args);
    switch (source.kind) {
        case 'text':
            return { output: run(follower, name, source.code, source.args), name: `${name} -c` };
        case 'file': {
            if (source.path.sources.includes('self'))
                follower.recursion.enter(SCRIPT);
            const code = fileContent(follower, source.path);
            const isKnown = code.known || code.sources.some((from) => from !== 'file');
            if (!isKnown && !source.path.known && source.path.sources.length > 0)
                follower.emit({ kind: 'pipe', stages: [...source.path.sources, `${name} file`] });
            const output = isKnown ? run(follower, name, code, source.args) : plainOutput(name, input);
            return { output, name: `${name} file` };
        }
        case 'input':
            if (input === null)
                return null;
            return { output: run(follower, name, input, source.args), name };
        case 'none':
            return { output: plainOutput(name, input), name: `${name} module` };
    }
}
const plainOutput = (name, input) => unknownField(`\${:${name}}`, unique([...(input?.sources ?? []), name]));
function run(follower, name, code, args) {
    if (SHELLS.has(name))
        return execute(follower, code, name, args);
    const language = languageOf(name);
    if (code.sources.length > 0)
        follower.emit({ kind: 'pipe', stages: [...code.sources, name] });
    tellDisguise(follower, code);
    if (language === null)
        tellForeign(follower, name, readForeign(code.text));
    else if (code.text.trim() !== '' && !/^\$\{[^{}]*\}$/u.test(code.text))
        follower.emit({ kind: 'nested', language, code: code.text });
    return unknownField(`\${:${name}}`, [name]);
}
/** The calls become `perl.system` and the like; shell commands in them are followed. */
function tellForeign(follower, name, foreign) {
    for (const call of foreign.calls) {
        follower.collect(`${name}.${call}`);
        follower.emit({ kind: 'call', path: `${name}.${call}`, args: [], kw: {}, hidden: false });
    }
    for (const code of foreign.shell)
        execute(follower, knownField(code), 'sh');
}
/** Arguments that run together as one command line (`eval`, `watch`, `ssh host …`). */
const commandLine = (args) => join(args, ' ');

;// CONCATENATED MODULE: ./build/inspect/bash/option-code.js
/** Options of ordinary programs that take a shell command. */

const SHAPES = {
    tar: {
        attached: /^--(?:checkpoint-action=exec|to-command|use-compress-program|rsh-command|info-script|new-volume-script)=(.+)$/su,
        next: ['-I', '-F'],
    },
    git: {
        attached: /^(?:core\.(?:pager|sshCommand|editor|fsmonitor|hooksPath|gitProxy)|alias\.[\w-]+|diff\.external|credential\.helper|sequence\.editor)=!?(.+)$/su,
    },
    ssh: { attached: /^-?o?(?:Proxy|Local|KnownHosts)Command[= ](.+)$/su },
    rsync: { attached: /^--rsh=(.+)$/su, next: ['-e'] },
    vim: { attached: /^:?!(.+)$/su, next: [] },
    vi: { attached: /^:?!(.+)$/su },
    ex: { attached: /^:?!(.+)$/su },
    nvim: { attached: /^:?!(.+)$/su },
    gdb: { attached: /^(?:!|shell )(.+)$/su },
    zip: { attached: /^--unzip-command=(.+)$/su, next: ['-TT'] },
    split: { attached: /^--filter=(.+)$/su },
    sort: { attached: /^--compress-program=(.+)$/su },
    man: { attached: /^--(?:pager|html)=(.+)$/su, next: ['-P'] },
    script: { attached: /^--command=(.+)$/su, next: ['-c', '-qc', '-qec', '-ec'] },
    su: { attached: /^--command=(.+)$/su, next: ['-c'] },
    runuser: { attached: /^--command=(.+)$/su, next: ['-c'] },
    flock: { attached: /^--command=(.+)$/su, next: ['-c'] },
    nc: { attached: /^--(?:exec|sh-exec)=(.+)$/su, next: ['-e', '-c', '--exec', '--sh-exec'] },
    socat: { attached: /(?:^|,)(?:EXEC|SYSTEM):["']?([^,"']+)/iu },
    make: { attached: /^--eval=\$\(shell (.+)\)$/su },
    tmux: { next: ['new', 'new-session', 'send-keys'] },
    mysql: { attached: /^\\! (.+)$/su },
    psql: { attached: /^\\! (.+)$/su },
    sqlite3: { attached: /^\.(?:shell|system) (.+)$/su },
    entr: {},
    complete: { next: ['-C'] },
    bind: { attached: /^"[^"]{1,20}":\s*(.+)$/su },
};
/** The commands that the arguments hand over. */
function optionCode(name, args) {
    const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
    if (shape === undefined)
        return [];
    return args.flatMap((arg, at) => {
        const text = shape.attached?.exec(arg.text)?.[1];
        if (text !== undefined)
            return [arg.known ? knownField(text, arg.how) : { ...arg, text }];
        const next = args[at + 1];
        return shape.next?.includes(arg.text) === true && next !== undefined ? [next] : [];
    });
}

;// CONCATENATED MODULE: ./build/inspect/bash/simple.js
/** A simple command: assignments, words, redirections. */





function followSimple(follower, command, program) {
    follower.enter(program, command);
    for (const assignment of command.assignments)
        follow(follower, assignment, program);
    if (command.words.some((word) => GLUED_IFS.test(word.text)))
        follower.emit({ kind: 'obfuscation', how: 'ifs' });
    const fields = command.words.flatMap((word) => argumentsOf(follower, word, program));
    follower.enter(program, command);
    const { input, store } = followRedirects(follower, command.redirects, program);
    const outcome = fields.length === 0 ? { output: input ?? EMPTY, name: '' } : follower.call(fields, input ?? follower.input);
    return store === null ? outcome : { ...outcome, output: store(outcome.output) };
}
/** `cat${IFS}/etc/passwd`: a variable in the place of a space. */
const GLUED_IFS = /^(?!\w+=)[^"']*(?:[^"'\s]\$\{?IFS|\$\{IFS[^}]*\}[^"'\s]|\$IFS[^\w"'\s])/u;
/** `declare a=$x` is one argument, whatever stands in `x`. */
function argumentsOf(follower, word, program) {
    const length = assignmentLength(word.text);
    if (length <= 0 || word.text.startsWith('['))
        return expandWord(follower, program, word);
    const from = word.end - (word.text.length - length - 1);
    const value = expandText(follower, program, { start: from, end: word.end });
    return [{ ...join([knownField(word.text.slice(0, length + 1)), value]), how: value.how }];
}
function follow(follower, assignment, program) {
    const { name, subscript, append } = assignment;
    if (assignment.value === null) {
        if (doubles(assignment))
            follower.collect('grows');
        const entries = elementsOf(follower, assignment.elements, program);
        const before = append ? [...(follower.scope.get(name)?.values ?? [])] : [];
        const shifted = entries.map(([key, field]) => [
            append && /^\d+$/u.test(key) ? String(Number(key) + before.length) : key,
            field,
        ]);
        follower.scope.setArray(name, [...before, ...shifted]);
        return;
    }
    const value = expandText(follower, program, assignment.value);
    if (doubles(assignment))
        follower.collect('grows');
    if (subscript !== null && /\$\(|`/u.test(subscript))
        execute(follower, knownField(`: ${subscript}`), 'eval');
    const key = subscript === null ? null : subscript.replace(/^(["'])(.*)\1$/su, '$2');
    const before = append ? follower.scope.value(name, key) : null;
    const appended = before === null ? value : join([before, value]);
    const isPieced = before !== null && before.text !== '';
    simple_assign(follower, name, isPieced ? { ...appended, how: unique([...appended.how, 'concat']) } : appended, key);
}
/** `a=$a$a`, `a+=$a`: every round of a loop makes it twice as long. */
function doubles({ name, append, value, elements }) {
    const texts = value === null ? elements.map((element) => element.text) : [value.text];
    const own = texts.flatMap((text) => [...text.matchAll(/\$\{?(\w+)/gu)]).filter(([, other]) => other === name).length;
    return own > (append ? 0 : 1);
}
/** Sets a variable and tells of it; some run as code later. */
function simple_assign(follower, name, value, subscript = null) {
    follower.scope.set(name, value, subscript);
    follower.emit({ kind: 'assign', path: name, value: asValue(value) });
    if (name === 'PROMPT_COMMAND')
        execute(follower, value, 'eval');
    // A prompt runs its substitutions each time it is shown.
    if (/^PS[0124]$/u.test(name) && /\$\(|`/u.test(value.text))
        execute(follower, join([knownField(': '), value]), 'eval');
}
function elementsOf(follower, elements, program) {
    let index = 0;
    return elements.flatMap((element) => {
        const key = /^\[([^\]]*)\]\+?=/u.exec(element.text);
        if (key === null)
            return expandWord(follower, program, element).map((field) => [String(index++), field]);
        const from = element.start + key[0].length;
        const value = expandText(follower, program, { start: from, end: element.end });
        if (/^\d+$/u.test(key[1] ?? ''))
            index = Number(key[1]) + 1;
        return [[(key[1] ?? '').replace(/^(["'])(.*)\1$/su, '$2'), value]];
    });
}
/** `NAME=value` as an argument of `export`, `env` … */
function assignArgument(follower, field) {
    const length = assignmentLength(field.text);
    if (length <= 0)
        return;
    const name = field.text.slice(0, length).replace(/\+$/u, '');
    const text = field.text.slice(length + 1);
    const plain = name.replace(/\[.*$/su, '');
    if (field.known && text.startsWith('(') && text.endsWith(')')) {
        follower.scope.setArray(plain, writtenElements(text.slice(1, -1)));
        return;
    }
    simple_assign(follower, plain, field.known ? knownField(text, field.how) : unknownField(text, field.sources, field.how));
}
/** The elements of an array that stands in an argument, as they are written. */
function writtenElements(text) {
    return [...text.matchAll(/(?:\[([^\]]*)\]=)?("[^"]*"|'[^']*'|[^\s"']+)/gu)].map((match, index) => [
        (match[1] ?? String(index)).replace(/^(["'])(.*)\1$/su, '$2'),
        knownField((match[2] ?? '').replace(/^(["'])(.*)\1$/su, '$2')),
    ]);
}

;// CONCATENATED MODULE: ./build/inspect/bash/builtins.js
/** Commands that change what the script knows, or that run code from their arguments in a way of their own. */








const EFFECTS = {
    eval: (follower, args) => (args.length === 0 ? EMPTY : execute(follower, commandLine(args), 'eval')),
    source: followSource,
    '.': followSource,
    export: declare,
    declare,
    local: declare,
    readonly: declare,
    typeset: declare,
    alias: setAliases,
    unset: (follower, args) => {
        for (const arg of args)
            follower.scope.unset(arg.text);
        return EMPTY;
    },
    read: readInput,
    mapfile: readLines,
    readarray: readLines,
    set: setArguments,
    shift: (follower, args) => {
        const count = Number(args[0]?.text ?? 1);
        follower.scope.positional = follower.scope.positional?.slice(count) ?? null;
        return EMPTY;
    },
    return: leave,
    exit: leave,
    printf: (follower, args, input) => setPrinted(follower, args, input),
    trap: (follower, args) => {
        const [code] = args.filter((arg) => arg.text !== '--');
        if (code !== undefined && code.text !== '-' && code.text !== '' && args.length > 1)
            execute(follower, code, 'trap');
        return EMPTY;
    },
    cd: changeFolder,
    pushd: changeFolder,
    awk: followAwk,
    crontab: (follower, args, input) => followCrontab(follower, args, input),
    at: (follower, _args, input) => (input === null ? null : execute(follower, input, 'at')),
    batch: (follower, _args, input) => (input === null ? null : execute(follower, input, 'at')),
    ssh: followSsh,
    watch: (follower, args) => execute(follower, commandLine(args.filter((arg) => !/^-/u.test(arg.text))), 'sh'),
};
/** What the command prints; `null` when it is none of these or prints what any other would. */
function followBuiltin(follower, name, args, input) {
    for (const code of optionCode(name, args))
        execute(follower, code, 'sh');
    const effect = Object.hasOwn(EFFECTS, name) ? EFFECTS[name] : undefined;
    return effect?.(follower, args, input) ?? null;
}
function followSource(follower, args, input) {
    const [path, ...rest] = args;
    if (path === undefined)
        return EMPTY;
    if (path.sources.includes('self'))
        follower.recursion.enter(SCRIPT);
    const code = /^(\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/u.test(path.text)
        ? input
        : fileContent(follower, path);
    if (code === null || code.sources.includes('file'))
        return unknownField('${:source}', ['file']);
    return execute(follower, code, 'source', rest.length > 0 ? rest : null);
}
function declare(follower, args) {
    const isReference = args.some((arg) => /^-[a-zA-Z]*n/u.test(arg.text));
    for (const arg of args) {
        const [name = '', target] = arg.text.split('=');
        if (isReference && target !== undefined && arg.known)
            follower.scope.refer(name, target);
        else
            assignArgument(follower, arg);
    }
    return args.every((arg) => arg.text.startsWith('-')) ? null : EMPTY;
}
function setAliases(follower, args) {
    for (const { text } of args) {
        const equals = text.indexOf('=');
        if (equals <= 0)
            continue;
        const name = text.slice(0, equals);
        follower.emit({ kind: 'assign', path: `function.${name}`, value: { kind: 'unknown' } });
        follower.scope.aliases.set(name, text.slice(equals + 1));
    }
    return EMPTY;
}
/** The variables that `read` sets, its options' values left out. */
function readOptions(args) {
    const names = [];
    let descriptor = null;
    for (let at = 0; at < args.length; at++) {
        const text = args[at]?.text ?? '';
        if (!text.startsWith('-'))
            names.push(text);
        else if (/^-[a-zA-Z]*[adinNptu]$/u.test(text)) {
            const value = args[++at]?.text ?? '';
            if (text.endsWith('u'))
                descriptor = value;
            if (text.endsWith('a'))
                names.push(value);
        }
    }
    return { names: names.length === 0 ? ['REPLY'] : names, descriptor };
}
function readInput(follower, args, standard) {
    const { names, descriptor } = readOptions(args);
    const input = (descriptor === null ? undefined : follower.descriptors.get(descriptor)) ?? standard;
    const isOneLine = input?.known === true && input.text.trimEnd().split('\n').length === 1;
    const sources = input === null || input.known ? ['input'] : [...input.sources, 'input'];
    const words = isOneLine ? input.text.trim().split(/\s+/u) : [];
    for (const [at, name] of names.entries()) {
        // The last name takes all that is left.
        const text = at === names.length - 1 ? words.slice(at).join(' ') : (words[at] ?? '');
        simple_assign(follower, name, isOneLine ? knownField(text, input.how) : unknownField(`\${${name}}`, sources));
    }
    return EMPTY;
}
function readLines(follower, args, input) {
    const name = args.findLast((arg) => !arg.text.startsWith('-'))?.text ?? 'MAPFILE';
    if (input?.known === true) {
        const lines = input.text.replace(/\n$/u, '').split('\n').slice(0, 500);
        follower.scope.setArray(name, lines.map((line, index) => [String(index), knownField(line, input.how)]));
    }
    else
        simple_assign(follower, name, unknownField(`\${${name}}`, input?.sources ?? ['input']));
    return EMPTY;
}
function setArguments(follower, args) {
    const at = args.findIndex((arg) => arg.text === '--');
    const rest = at >= 0 ? args.slice(at + 1) : args.some((arg) => /^[-+]/u.test(arg.text)) ? null : args;
    if (rest !== null && args.length > 0)
        follower.scope.positional = rest;
    return args.length === 0 ? null : EMPTY;
}
function changeFolder({ scope }, args) {
    const target = args.find((arg) => !/^-./u.test(arg.text));
    if (target === undefined)
        scope.folder = '~';
    else if (!target.known || target.text === '-')
        scope.folder = null;
    else if (/^[/~]/u.test(target.text))
        scope.folder = target.text;
    else
        scope.folder =
            scope.folder === null || /^\.\/?$/u.test(target.text) ? scope.folder : `${scope.folder}/${target.text}`;
    return EMPTY;
}
function leave(follower) {
    follower.recursion.leaves();
    return EMPTY;
}
/** `printf -v name format …` */
function setPrinted(follower, args, input) {
    const [option, name, ...rest] = args;
    if (option?.text !== '-v' || name === undefined)
        return null;
    const { output } = follower.call([knownField('printf'), ...rest], input);
    simple_assign(follower, name.text, output);
    return EMPTY;
}
/** What `ssh host` runs there: its arguments, or else its input. */
function followSsh(follower, args, input) {
    const host = args.findIndex((arg, at) => !arg.text.startsWith('-') && !/^-[bcDEeFIiJLlmOopQRSWw]$/u.test(args[at - 1]?.text ?? ''));
    if (host < 0)
        return null;
    const command = args.slice(host + 1);
    if (command.length > 0)
        execute(follower, commandLine(command), 'ssh');
    else if (input?.known === true)
        execute(follower, input, 'ssh');
    return null;
}
function followAwk(follower, args) {
    let at = 0;
    for (; /^-./u.test(args[at]?.text ?? ''); at++)
        if (/^-[vFf]$/u.test(args[at]?.text ?? ''))
            at++;
    const program = args[at];
    if (program !== undefined)
        tellForeign(follower, 'awk', readAwk(program.text));
    return null;
}
/** The lines of a crontab without their times. */
function followCrontab(follower, args, input) {
    const isEdit = args.some((arg) => arg.text === '-' || !arg.text.startsWith('-')) || args.length === 0;
    if (input === null || !isEdit)
        return null;
    const commands = withoutTimes(input.text);
    return execute(follower, { ...input, text: commands }, 'crontab');
}

;// CONCATENATED MODULE: ./build/inspect/bash/downloads.js
/** The file's path; `null` when it goes to the output or nowhere known. */
function downloadTarget(name, args) {
    const words = args.map((arg) => arg.text);
    switch (name) {
        case 'curl':
            return (downloads_option(words, ['-o', '--output']) ??
                (cluster(words, 'O') || words.includes('--remote-name') ? lastPart(words) : null));
        case 'wget':
            return downloads_option(words, ['-O', '--output-document']) ?? (cluster(words, 'O') ? null : lastPart(words));
        case 'aria2c':
        case 'axel':
            return downloads_option(words, ['-o', '--out', '--output']) ?? lastPart(words);
        case 'scp':
        case 'rsync':
            return copyTarget(words);
        default:
            return null;
    }
}
const cluster = (words, letter) => words.some((word) => /^-[A-Za-z]+$/u.test(word) && word.includes(letter));
function downloads_option(words, names) {
    for (const [at, word] of words.entries()) {
        const [short = '', ...long] = names;
        const isCluster = /^-[A-Za-z]+$/u.test(word) && word.endsWith(short.charAt(1));
        const value = names.includes(word) || isCluster ? words[at + 1] : attached(word, short, long);
        if (value !== undefined)
            return value === '-' ? null : value;
    }
    return null;
}
function attached(word, short, long) {
    const name = long.find((each) => word.startsWith(`${each}=`));
    if (name !== undefined)
        return word.slice(name.length + 1);
    return word.startsWith(short) && /^-[a-zA-Z][/.\w]*[/.]/u.test(word) ? word.slice(2) : undefined;
}
function lastPart(words) {
    const address = words.find((word) => /^(https?|ftp):\/\//u.test(word)) ??
        words.findLast((word) => !word.startsWith('-') && /[./]/u.test(word));
    const part = address
        ?.replace(/[?#].*$/u, '')
        .split('/')
        .at(-1);
    return part === undefined || part === '' ? null : part;
}
/** `scp host:x.sh .` */
function copyTarget(words) {
    const from = words.find((word) => /^[^/]+:/u.test(word));
    const to = words.at(-1);
    if (from === undefined || to === undefined || from === to)
        return null;
    const name = from.slice(from.lastIndexOf('/') + 1).replace(/^[^/]*:/u, '');
    return /^\.?\/?$|\/$/u.test(to) ? `${to}/${name}`.replace(/^\.?\/+/u, '') : to;
}

;// CONCATENATED MODULE: ./build/inspect/bash/filters.js
/** What a harmless command prints, where its arguments and its input are known. */



const has = (args, ...flags) => args.some((arg) => flags.includes(arg));
const through = (input, how, make) => input === null ? { text: null } : { text: make(input), how };
const same = (_args, input) => ({ text: input });
const decoder = (how, flags, make) => (args, input) => args.some((arg) => flags.some((flag) => arg === flag || (/^-[a-z]+$/iu.test(arg) && /^-[a-zA-Z]$/u.test(flag) && arg.includes(flag.charAt(1)))))
    ? through(input, how, make)
    : { text: null };
const filters_FILTERS = {
    echo,
    printf: (args) => printf(args),
    base64: decoder('base64', ['-d', '-D', '--decode', '--d', '-di'], decodeBase64),
    base32: decoder('base32', ['-d', '--decode'], decodeBase32),
    openssl: (args, input) => has(args, 'base64', '-base64', '-a') && has(args, '-d') ? through(input, 'base64', decodeBase64) : { text: null },
    xxd: decoder('hex', ['-r'], decodeHex),
    rev: (_args, input) => through(input, 'reversed', reverseLines),
    tac: (_args, input) => through(input, 'reversed', (text) => text.trimEnd().split('\n').reverse().join('\n')),
    tr: (args, input) => through(input, 'translated', (text) => tr(args, text)),
    gunzip: (_args, input) => through(input, 'compressed', gunzip),
    zcat: (_args, input) => through(input, 'compressed', gunzip),
    gzip: decoder('compressed', ['-d', '--decompress', '-dc', '-cd'], gunzip),
    sed: (args, input) => through(input, 'replaced', (text) => sed(args, text)),
    cut: (args, input) => through(input, 'substring', (text) => cut(args, text)),
    head: (args, input) => through(input, 'substring', (text) => head(args, text)),
    dd: (args, input) => through(input, 'substring', (text) => skipped(args, text)),
    cat: same,
    tee: same,
    sort: same,
    uniq: same,
    fold: same,
    pv: same,
    stdbuf: same,
    sponge: same,
    tail: same,
    grep: same,
};
function isFilter(name) {
    return Object.hasOwn(filters_FILTERS, name);
}
/** `input` is the standard input; `args` come without the command's name. */
function outputOf(name, args, input) {
    const filter = Object.hasOwn(filters_FILTERS, name) ? filters_FILTERS[name] : undefined;
    if (filter === undefined || !args.every((arg) => arg.known))
        return null;
    if (input !== null && !input.known)
        return null;
    const outcome = filter(args.map((arg) => arg.text), input?.text ?? null);
    if (outcome.text === null || outcome.text.length > MAX_TEXT)
        return null;
    const from = join([...args, ...(input === null ? [] : [input])]);
    return knownField(outcome.text, outcome.how === undefined ? from.how : unique([...from.how, outcome.how]));
}
function echo(args) {
    let first = 0;
    let newline = true;
    let escapes = false;
    for (; /^-[neE]+$/u.test(args[first] ?? ''); first++) {
        newline &&= !args[first]?.includes('n');
        escapes = args[first]?.includes('e') === true || escapes;
    }
    const text = args.slice(first).join(' ');
    const end = newline ? '\n' : '';
    if (!escapes || !text.includes('\\'))
        return { text: text + end };
    return { text: decodeAnsi(text) + end, ...(isSpelledOut(text) ? { how: 'escape' } : {}) };
}
function printf(args) {
    const [format, ...rest] = args[0] === '--' ? args.slice(1) : args;
    if (format === undefined || format === '-v')
        return { text: null };
    const text = formatPrintf(format, rest);
    return { text, ...(isSpelledOut(args.join(' ')) ? { how: 'escape' } : {}) };
}
/** Letters written as numbers (`\x63`, `\143`), not just `\n` and `\t`. */
const isSpelledOut = (text) => /\\(x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{2,4})/u.test(text);
function tr(args, text) {
    const [first = '', second] = args.filter((arg) => !/^-[a-z]+$/iu.test(arg));
    const flags = args.filter((arg) => /^-[a-z]+$/iu.test(arg)).join('');
    if (flags.includes('d'))
        return deleteCharacters(text, first, /c/iu.test(flags));
    const made = second === undefined ? text : translate(text, first, second);
    return flags.includes('s') ? squeezed(made, second ?? first) : made;
}
function sed(args, text) {
    const scripts = args.filter((arg) => !/^-[a-zA-Z]+$/u.test(arg)).flatMap((script) => script.split(/;(?=[sy]\W)/u));
    let current = text;
    for (const script of scripts) {
        const next = substitute(current, script);
        if (next === null || next.length > MAX_TEXT || scripts.length > 20)
            return null;
        current = next;
    }
    return current;
}
function cut(args, text) {
    const joined = args.join(' ');
    const range = /-(?:c|b|f)\s*(\d*)(-?)(\d*)/u.exec(joined);
    if (range === null)
        return null;
    const from = Number(range[1] || 1);
    const to = range[2] === '' ? from : Number(range[3] || Number.POSITIVE_INFINITY);
    const delimiter = /-d\s?(\S| )/u.exec(joined)?.[1];
    const pick = (line) => {
        if (!/-f/u.test(joined))
            return line.slice(from - 1, to);
        const separator = delimiter ?? '\t';
        return line
            .split(separator)
            .slice(from - 1, to)
            .join(separator);
    };
    return text.split('\n').map(pick).join('\n');
}
/** `dd bs=1 skip=2` */
function skipped(args, text) {
    const number = (name) => {
        const value = args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
        return value === undefined ? null : /^\d{1,6}$/u.test(value) ? Number(value) : Number.NaN;
    };
    if (args.some((arg) => /^(if|of|conv)=/u.test(arg)))
        return null;
    const size = number('bs') ?? 512;
    const from = (number('skip') ?? 0) * size;
    const count = number('count');
    return Number.isNaN(from) ? null : text.slice(from, count === null ? undefined : from + count * size);
}
function head(args, text) {
    const bytes = /-c\s*(\d+)/u.exec(args.join(' '))?.[1];
    if (bytes !== undefined)
        return text.slice(0, Number(bytes));
    const lines = Number(/-n?\s*(\d+)/u.exec(args.join(' '))?.[1] ?? 10);
    return text.split('\n').slice(0, lines).join('\n');
}

;// CONCATENATED MODULE: ./build/inspect/bash/wrappers.js
/** Commands that run another command: `sudo`, `env`, `xargs`, `timeout` … and what they run. */

const WRAPPERS = {
    command: { valued: '' },
    builtin: { valued: '' },
    exec: { valued: 'a' },
    env: { valued: 'uC', long: ['--unset', '--chdir'], assigns: true },
    nohup: { valued: '' },
    sudo: { valued: 'ugpCrtThURD', long: ['--user', '--group', '--host', '--chdir', '--prompt'], assigns: true },
    busybox: { valued: '' },
    toybox: { valued: '' },
    nice: { valued: 'n', long: ['--adjustment'] },
    ionice: { valued: 'cnpPu', long: ['--class', '--classdata'] },
    timeout: { valued: 'ks', long: ['--kill-after', '--signal'], words: 1 },
    stdbuf: { valued: 'ioe', long: ['--input', '--output', '--error'] },
    setsid: { valued: '' },
    chroot: { valued: '', words: 1 },
    flock: { valued: 'wE', long: ['--timeout', '--wait'], words: 1 },
    watch: { valued: 'n', long: ['--interval'] },
    strace: { valued: 'eopsu' },
    ltrace: { valued: 'eopsu' },
    unshare: { valued: '' },
    nsenter: { valued: 'tSG', long: ['--target'] },
    taskset: { valued: 'p', words: 1 },
    chrt: { valued: 'TPD', words: 1 },
    numactl: { valued: 'NmCip' },
    setarch: { valued: '', words: 1 },
    unbuffer: { valued: '' },
    chronic: { valued: '' },
    caffeinate: { valued: 'tw' },
    proxychains: { valued: 'f' },
    proxychains4: { valued: 'f' },
    torsocks: { valued: '' },
    torify: { valued: '' },
    time: { valued: 'fo', long: ['--format', '--output'] },
    'ld.so': { valued: '' },
    'ld-linux-x86-64.so.2': { valued: '' },
    catchsegv: { valued: '' },
    setpriv: { valued: '' },
    runuser: { valued: 'ug' },
    gosu: { valued: '', words: 1 },
    'su-exec': { valued: '', words: 1 },
    parallel: { valued: 'jnNP' },
    firejail: { valued: '' },
    'systemd-run': { valued: 'pu', long: ['--unit', '--property'] },
};
const isWrapper = (name) => Object.hasOwn(WRAPPERS, name);
/** What `name args…` runs; `null` when it runs nothing (`env` alone, `command -v x`). */
function unwrap(name, args) {
    const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
    if (wrapper === undefined)
        return null;
    if (name === 'command' && args[0] !== undefined && /^-p?[vV]/u.test(args[0].text))
        return null;
    const split = name === 'env' ? args.findIndex((arg) => /^(-S|--split-string)/u.test(arg.text)) : -1;
    if (split >= 0)
        return splitString(args.slice(split));
    const rest = args.slice(optionCount(wrapper, args) + (wrapper.words ?? 0));
    const end = wrapper.assigns === true ? rest.findIndex((arg) => !/^[A-Za-z_]\w*=/u.test(arg.text)) : 0;
    const count = end < 0 ? rest.length : end;
    return rest.length === 0 ? null : { assignments: rest.slice(0, count), fields: rest.slice(count) };
}
/** `watch 'rm -r x'`, `flock f -c 'rm -r x'`, `parallel ::: 'rm -r x'`: one argument that a shell reads; `null` for words. */
function commandText([first, ...rest]) {
    if (first === undefined)
        return null;
    if (/^(-c|--command|:::)$/u.test(first.text))
        return rest[0] ?? null;
    return rest.length === 0 && first.known && /\S\s+\S/u.test(first.text) ? first : null;
}
/** How many arguments the wrapper's own options take. */
function optionCount(wrapper, args) {
    let at = 0;
    while (at < args.length && isOption(args[at]))
        at += takesValue(wrapper, args[at]?.text ?? '') ? 2 : 1;
    return at;
}
const isOption = (field) => field !== undefined && /^-./u.test(field.text);
function takesValue({ valued, long = [] }, option) {
    if (option.startsWith('--'))
        return long.includes(option);
    return option.length === 2 && valued.includes(option.charAt(1));
}
/** `env -S 'cmd arg'` */
function splitString([option, ...rest]) {
    if (option === undefined)
        return null;
    const text = option.text.replace(/^(-S|--split-string=?)/u, '');
    // With quotes in it only a shell can tell the words apart.
    const whole = text === '' ? (rest[0]?.text ?? '') : text;
    if (/["']/u.test(whole))
        return { fields: [knownField(whole, option.how)], assignments: [] };
    const [first, ...others] = text === '' ? rest : [knownField(text, option.how), ...rest];
    if (first === undefined)
        return null;
    const words = first.text.split(/\s+/u).filter((word) => word !== '');
    return { fields: [...words.map((word) => knownField(word, first.how)), ...others], assignments: [] };
}
/** `xargs [options] cmd args`: its input becomes arguments. */
function unwrapXargs(args, standard) {
    const input = standard ?? unknownField('${input}', ['input']);
    const { count, placeholder } = xargsOptions(args);
    const command = args.slice(count);
    const fields = command.length === 0 ? [knownField('echo')] : command;
    if (placeholder !== null)
        return fields.map((field) => replacePlaceholder(field, placeholder, input));
    return [...fields, ...(input.known ? words(input) : [unknownField('${input}', input.sources)])];
}
const XARGS_VALUED = /^(-[IPnLsdEa]|--(max-args|max-procs|delimiter|arg-file))$/u;
/** How many arguments are options, and what `-I` has replaced. */
function xargsOptions(args) {
    let count = 0;
    let placeholder = null;
    while (count < args.length && isOption(args[count])) {
        const option = args[count]?.text ?? '';
        const attached = /^(?:-[Ii]|--replace=?)(.*)$/su.exec(option)?.[1];
        if (attached !== undefined)
            placeholder = attached || (option === '-I' && args[count + 1]?.text) || '{}';
        count += XARGS_VALUED.test(option) ? 2 : 1;
    }
    return { count, placeholder };
}
const words = (field) => field.text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, 64)
    .map((word) => knownField(word, field.how));
function replacePlaceholder(field, placeholder, value) {
    if (!field.text.includes(placeholder))
        return field;
    const text = field.text.replaceAll(placeholder, () => value.text.replace(/\n$/u, ''));
    return {
        text,
        known: field.known && value.known,
        how: [...field.how, ...value.how],
        sources: [...field.sources, ...value.sources],
    };
}
/** Without a filter everything in the folder is found; with one, or in the current folder, something in it. */
function foundBy(root, args) {
    const isFiltered = args.some((arg, at) => /^-(i?name|i?path|i?regex|newer|size|mtime|mmin|user|empty|perm)$/u.test(arg.text) && args[at + 1]?.text !== '*');
    const isCurrent = /^\.\/?$/u.test(root.text);
    const end = isFiltered || isCurrent ? '/found' : '/*';
    return { ...root, text: root.text.replace(/\/$/u, '') + end };
}
/** The commands that `find … -exec cmd {} ;` runs; `{}` stands for the first folder that is searched. */
function findCommands(args) {
    const roots = args.slice(0, args.findIndex((arg) => /^[-(!]/u.test(arg.text)));
    const found = foundBy(roots.find((field) => !/^-/u.test(field.text)) ?? knownField('.'), args);
    const commands = [];
    for (let at = 0; at < args.length; at++) {
        if (!/^-(exec|execdir|ok|okdir)$/u.test(args[at]?.text ?? ''))
            continue;
        const end = args.findIndex((arg, index) => index > at && (arg.text === ';' || arg.text === '+'));
        const command = args.slice(at + 1, end < 0 ? args.length : end);
        commands.push(command.map((field) => replacePlaceholder(field, '{}', found)));
    }
    return commands;
}

;// CONCATENATED MODULE: ./build/inspect/bash/output.js
/** What ordinary commands print and which files they make. */






/** Commands that end, however long their input is. */
const BOUNDED = new Set([
    'head',
    'dd',
    'sed',
    'awk',
    'timeout',
    'cut',
    'read',
    'od',
    'wc',
    'md5sum',
    'sha256sum',
    'cksum',
]);
/** What an ordinary command writes to its output; the files that it makes are noted. */
function outputOfCommand(follower, name, args, input) {
    noteFiles(follower, name, args);
    const place = placeOf(follower, name, args);
    if (place !== null)
        return knownField(place);
    const files = args.filter((arg) => arg.known && follower.scope.files.has(fileKey(arg.text)));
    const content = files.length > 0 ? join(files.map((file) => fileContent(follower, file))) : input;
    if (name === 'tee' && content !== null)
        copyInput(follower, args, content);
    const filtered = isFilter(name) ? filter(follower, name, { args, files, content }) : null;
    return filtered ?? unknownOutput(follower, name, args, content);
}
/** Commands that print a folder which is as good as known: a new one, the current one, the script's own. */
function placeOf({ scope }, name, args) {
    const ofScript = args.some((arg) => arg.sources.includes('self') || /\bBASH_SOURCE\b/u.test(arg.text));
    switch (name) {
        case 'mktemp':
            return '/tmp/mktemp';
        case 'pwd':
            return scope.folder;
        case 'dirname':
        case 'realpath':
        case 'readlink':
            return ofScript ? '.' : null;
        case 'ls':
            return listed(args);
        case 'find':
            return /^[/~]/u.test(args[0]?.text ?? '') && args[0]?.known === true ? foundBy(args[0], args).text : null;
        case 'git':
            return args.at(-1)?.text === '--show-toplevel' ? '.' : null;
        default:
            return null;
    }
}
/** `ls -d /*` prints what it is given, as good as. */
function listed(args) {
    const names = args.filter((arg) => !arg.text.startsWith('-'));
    const isPlain = args.some((arg) => /^-[a-zA-Z]*d/u.test(arg.text)) && names.every((arg) => arg.known);
    return isPlain && names.length > 0 ? names.map((arg) => arg.text).join('\n') : null;
}
function filter(follower, name, { args, files, content }) {
    follower.spend(4 * (content?.text.length ?? 0));
    return outputOf(name, args.filter((arg) => !files.includes(arg)), content);
}
/** Says at least where the output comes from. */
function unknownOutput(follower, name, args, content) {
    const sources = unique([
        ...(content === null || content.known ? [] : content.sources),
        ...args.flatMap((arg) => (isEndlessFile(arg.text) ? ['endless'] : arg.sources)),
    ]);
    if (KEEPS_ALL.has(name) && sources.includes('endless'))
        follower.emit({ kind: 'allocation', size: ENDLESS_SIZE });
    const passed = BOUNDED.has(name) ? sources.filter((source) => source !== 'endless') : sources;
    return unknownField(`\${:${name}}`, unique([...passed, name === 'yes' ? 'endless' : name]));
}
function copyInput(follower, args, content) {
    for (const arg of args)
        if (arg.known && !arg.text.startsWith('-'))
            writeFile(follower, arg.text, content, false);
}
function noteFiles(follower, name, args) {
    const size = sizeAsked(name, args);
    if (size > 0)
        follower.emit({ kind: 'allocation', size });
    copyFiles(follower, name, args);
    const target = downloadTarget(name, args);
    if (target !== null)
        writeFile(follower, target, unknownField('${:download}', [name]), false);
}
/** `cp`, `mv`, `install`, `ln` give a written file another name. */
function copyFiles(follower, name, args) {
    if (!/^(cp|mv|ln|install)$/u.test(name))
        return;
    const [from, to] = args.filter((arg) => !arg.text.startsWith('-'));
    const content = from === undefined ? undefined : follower.scope.files.get(fileKey(from.text));
    if (content !== undefined && to?.known === true)
        writeFile(follower, to.text, content, false);
}

;// CONCATENATED MODULE: ./build/inspect/bash/call.js
/** One command with its arguments: what it is called in truth, what it runs, and what it prints. */











/** `fields` are the command's name and arguments; at least one. */
function followCall(follower, fields, input) {
    const [first, ...args] = fields;
    follower.spend(10 * fields.length);
    if (first === undefined)
        return { output: knownField(''), name: '' };
    if (CUT_BY_UNSET.test(first.text))
        return followCall(follower, fields.map(withoutUnset), input);
    if (!first.known)
        return unknownCommand(follower, first, args);
    const { scope } = follower;
    const definition = scope.functions.get(first.text);
    if (definition !== undefined) {
        follower.collect(first.text);
        return { output: follower.withInput(input, () => follower.callFunction(definition, args)), name: first.text };
    }
    const alias = scope.aliases.get(first.text);
    if (alias !== undefined && first.how.length === 0)
        return followAlias(follower, alias, first.text, args);
    const name = canonicalName(first.text);
    tell(follower, name, first, FROM_FOLDER.has(name) ? args.map((arg) => inFolder(follower, arg)) : args);
    const written = first.text.includes('/') ? scope.files.get(fileKey(first.text)) : undefined;
    if (written !== undefined)
        return { output: execute(follower, written, 'sh', args), name: 'sh' };
    return known(follower, name, args, input);
}
/** `r${x}m`: a variable that nothing sets, amid the letters of a name. */
const CUT_BY_UNSET = /^[\w./-]*\w\$\{[a-z]\w*\}\w[\w./-]*$/u;
/** Such variables are empty. */
const withoutUnset = (field) => /\$\{[a-z]\w*\}/u.test(field.text)
    ? knownField(field.text.replace(/\$\{[a-z]\w*\}/gu, ''), unique([...field.how, 'quotes']))
    : field;
/** Commands for which it matters where `*` and `.` are. */
const FROM_FOLDER = new Set(['rm', 'shred', 'chmod', 'chown', 'chgrp', 'find', 'mv', 'wipe', 'srm']);
/** `*` after `cd /` is `/*`. */
function inFolder({ scope: { folder } }, arg) {
    if (folder === null || !/^[/~]/u.test(folder) || !arg.known || !/^(\.\/)?(\*|\.\*)$|^\.\/?$/u.test(arg.text))
        return arg;
    return { ...arg, text: `${folder.replace(/\/$/u, '')}/${arg.text.replace(/^\.\/?(?=\*|$)/u, '')}` };
}
function tell(follower, path, name, args) {
    const hidden = name.how.some((how) => DISGUISES.has(how) || (SHAPERS.has(how) && DANGEROUS.has(path)));
    follower.collect(path);
    follower.emit({ kind: 'call', path, args: args.map(asValue), kw: {}, hidden });
}
/** The name is only known when the script runs (`$cmd`, `$(curl …)`). */
function unknownCommand(follower, name, args) {
    if (name.sources.includes('self'))
        follower.recursion.enter(SCRIPT);
    const base = name.text.slice(name.text.lastIndexOf('/') + 1);
    // `$dir/tool` and `"$HOME/bin/tool"` say which command it is; `$cmd` and `x$cmd` do not.
    if (base !== name.text && base !== '' && !base.includes('${')) {
        const path = canonicalName(base);
        follower.collect(path);
        follower.emit({ kind: 'call', path, args: args.map(asValue), kw: {}, hidden: false });
        return known(follower, path, args, follower.input);
    }
    follower.collect('$command');
    tellDisguise(follower, name);
    follower.emit({ kind: 'call', path: '$command', args: [name, ...args].map(asValue), kw: {}, hidden: false });
    if (name.sources.length > 0)
        follower.emit({ kind: 'pipe', stages: [...name.sources, 'eval'] });
    return { output: unknownField('${:command}', unique(['unknown', ...name.sources])), name: '$command' };
}
function followAlias(follower, code, name, args) {
    const { scope } = follower;
    scope.aliases.delete(name);
    const text = join([knownField(code), ...args], ' ');
    const output = execute(follower, text, 'alias');
    scope.aliases.set(name, code);
    return { output, name };
}
function known(follower, name, args, input) {
    const inside = isWrapper(name) ? wrapped(follower, name, args, input) : null;
    if (inside !== null)
        return inside;
    if (name === 'xargs')
        return follower.call(unwrapXargs(args, input), null);
    if (name === 'find' || name === 'fd')
        for (const command of findCommands(args))
            follower.call(command, null);
    const code = isInterpreter(name) ? followCode(follower, name, args, input) : null;
    if (code !== null)
        return code;
    const builtin = followBuiltin(follower, name, args, input);
    return { output: builtin ?? outputOfCommand(follower, name, args, input), name };
}
/** What a wrapper runs; `null` when it runs nothing. */
function wrapped(follower, name, args, input) {
    const inner = unwrap(name, args);
    if (inner === null)
        return null;
    for (const assignment of inner.assignments)
        assignArgument(follower, assignment);
    const text = commandText(inner.fields);
    if (text !== null)
        return { output: execute(follower, text, 'sh'), name: 'sh' };
    return inner.fields.length > 0 ? follower.call(inner.fields, input) : null;
}

;// CONCATENATED MODULE: ./build/inspect/bash/scope.js
/** What a script knows while it is followed: variables, functions, aliases, arguments and the files it has written. */

const DEFAULTS = new Map([
    ['IFS', knownField(' \t\n')],
    ['HOME', knownField('~')],
    // Whatever started the script: in a container its first process.
    ['PPID', knownField('1')],
    ['SHELL', knownField('/bin/bash')],
    ['BASH', knownField('/bin/bash')],
    ['PATH', knownField('/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin')],
]);
/** Variables whose value says nothing about the machine's secrets. */
const HARMLESS = /^(PWD|OLDPWD|RANDOM|SECONDS|LINENO|EPOCH\w+|BASH\w*|UID|EUID|PPID|HOSTNAME|USER|LANG|LC_\w+|TERM|COLUMNS|LINES|OPT\w+|FUNCNAME|PIPESTATUS|REPLY|SHLVL|TMPDIR|COMP_\w+|SRANDOM|GROUPS|MACHTYPE|OSTYPE|HOSTTYPE|DIRSTACK|MAPFILE|COPROC\w*|_)$/u;
const MAX_VARIABLES = 2000;
const MAX_ELEMENTS = 500;
class Scope {
    variables = new Map();
    /** `declare -n name=target`. */
    references = new Map();
    functions = new Map();
    aliases = new Map();
    /** What stands in files that the script wrote, by path. */
    files = new Map();
    /** Where the script stands; `.` is where it began, `null` after a `cd` to somewhere unknown. */
    folder = '.';
    /** `$1`, `$2` …; `null` while they come from outside. */
    positional = null;
    /** `null` for a variable that the script has not set. */
    get(asked) {
        const name = this.references.get(asked) ?? asked;
        const known = this.variables.get(name);
        if (known !== undefined)
            return known;
        const value = name === 'PWD' && this.folder !== null ? knownField(this.folder) : DEFAULTS.get(name);
        return value === undefined ? null : { values: new Map([['0', value]]), isArray: false };
    }
    refer(name, target) {
        if (this.references.size < MAX_VARIABLES)
            this.references.set(name, this.references.get(target) ?? target);
    }
    isHarmless(name) {
        return HARMLESS.test(name);
    }
    set(name, value, subscript = null) {
        if (this.variables.size >= MAX_VARIABLES)
            return;
        const target = this.references.get(name) ?? name;
        const before = this.variables.get(target);
        if (subscript !== null && (before?.values.size ?? 0) >= MAX_ELEMENTS)
            return;
        const values = new Map(subscript === null ? [] : before?.values);
        values.set(subscript ?? '0', value);
        this.variables.set(target, { values, isArray: subscript !== null || before?.isArray === true });
    }
    setArray(name, entries) {
        if (this.variables.size >= MAX_VARIABLES)
            return;
        const kept = [...entries].slice(0, MAX_ELEMENTS);
        this.variables.set(name, { values: new Map(kept), isArray: true });
    }
    unset(name) {
        this.variables.delete(name);
        this.functions.delete(name);
    }
    /** One value of a variable; `null` when the script has not set it. */
    value(name, subscript = null) {
        const variable = this.get(name);
        if (variable === null)
            return null;
        return variable.values.get(subscript ?? '0') ?? (variable.isArray ? unknownField('', ['unknown']) : null);
    }
    argument(position) {
        if (this.positional === null)
            return unknownField(`\${${position}}`, ['argument']);
        return this.positional[position - 1] ?? knownField('');
    }
    /** Runs `body` with other arguments. */
    withArguments(args, body) {
        const kept = this.positional;
        this.positional = args;
        try {
            return body();
        }
        finally {
            this.positional = kept;
        }
    }
}

;// CONCATENATED MODULE: ./build/inspect/bash/follow.js












/** Commands followed before the script counts as too much to follow. */
const MAX_STEPS = 10_000;
/** Characters of words, values and outputs worked on. */
const MAX_CHARACTERS = 3_000_000;
const MAX_FACTS = 10_000;
/** Code inside code; deeper text is told as a `nested` fact. */
const MAX_CODE_DEPTH = 5;
const follow_MAX_DEPTH = 60;
class TooMuch extends Error {
}
class Follower {
    scope = new Scope();
    facts = [];
    /** Parts that could not be read, as ends of the sentence "not analysed: …". */
    gaps = new Set();
    recursion = new Recursion();
    /** What the current command reads; `null` for the script's own input. */
    input = null;
    /** Where redirected descriptors lead (`exec 5<>/dev/tcp/…`). */
    descriptors = new Map();
    /** Loops that are being followed collect the names of what they call; `&` stands for a background command. */
    collectors = [];
    loopDepth = 0;
    root;
    places;
    span;
    steps = 0;
    characters = 0;
    depth = 0;
    codeDepth = 0;
    constructor(program) {
        this.root = program;
        this.places = new Places(program.source);
        this.span = this.places.span({ start: 0, end: 0 });
    }
    emit(fact) {
        if (this.facts.length >= MAX_FACTS)
            throw new TooMuch();
        this.facts.push({ ...this.span, ...fact });
    }
    collect(name) {
        for (const names of this.collectors)
            names.push(name);
    }
    /** The place of the facts that follow. Code inside code keeps the place of what holds it. */
    enter(program, range) {
        if (++this.steps > MAX_STEPS)
            throw new TooMuch();
        if (program === this.root && this.codeDepth === 0)
            this.span = this.places.span(range);
    }
    spend = (characters) => {
        this.characters += characters;
        if (this.characters > MAX_CHARACTERS)
            throw new TooMuch();
    };
    readsEnvironment = (name) => {
        this.emit({ kind: 'attribute', path: `env.${name}` });
    };
    /** A substitution runs in a process of its own. */
    run = (list, program) => {
        const kept = this.span;
        const output = this.recursion.forked(() => this.list(list, program));
        this.span = kept;
        if (output.sources.includes('endless'))
            this.emit({ kind: 'allocation', size: ENDLESS_SIZE });
        return output;
    };
    list(list, program) {
        const outputs = [];
        let guarded = false;
        for (const { command, operator } of list.items) {
            const follow = () => this.command(command, program);
            const isBackground = operator === '&';
            if (isBackground)
                this.collect('&');
            const inPlace = guarded ? () => this.recursion.guarded(follow) : follow;
            outputs.push(isBackground ? this.recursion.spawned(inPlace) : inPlace());
            guarded = operator === '&&' || operator === '||' ? guarded || !isConstant(command) : false;
        }
        return outputs.length === 0 ? EMPTY : join(outputs);
    }
    command(command, program) {
        if (++this.depth > follow_MAX_DEPTH)
            throw new TooMuch();
        try {
            return this.anyCommand(command, program);
        }
        finally {
            this.depth--;
        }
    }
    anyCommand(command, program) {
        switch (command.kind) {
            case 'simple':
                return followSimple(this, command, program).output;
            case 'pipeline':
                return this.pipeline(command.stages, program, command);
            case 'function':
                return this.define({ name: command.name.text, body: command.body, program, called: false });
            case 'coproc':
                return this.coprocess(command.command, command.name ?? 'COPROC', program);
            default:
                return this.compound(command, program);
        }
    }
    /** Its ends are the two descriptors in an array of its name. */
    coprocess(command, name, program) {
        const output = this.recursion.spawned(() => this.command(command, program));
        this.descriptors.set('63', output);
        this.scope.setArray(name, [
            ['0', knownField('63')],
            ['1', knownField('60')],
        ]);
        return EMPTY;
    }
    define(definition) {
        this.emit({ kind: 'assign', path: `function.${definition.name}`, value: { kind: 'unknown' } });
        this.scope.functions.set(definition.name, definition);
        return EMPTY;
    }
    pipeline(stages, program, range) {
        if (stages.length === 1 && stages[0] !== undefined)
            return this.command(stages[0], program);
        const kept = this.input;
        const names = [];
        for (const stage of stages) {
            this.input = this.recursion.spawned(() => this.stage(stage, program, names));
        }
        const output = this.input ?? EMPTY;
        this.input = kept;
        this.enter(program, range);
        this.emit({ kind: 'pipe', stages: names });
        return output;
    }
    stage(stage, program, names) {
        if (stage.kind !== 'simple') {
            names.push(stage.kind);
            return this.command(stage, program);
        }
        const { output, name } = followSimple(this, stage, program);
        names.push(name);
        return output;
    }
    compound(command, program) {
        this.enter(program, command);
        const kept = this.input;
        const { input, store } = followRedirects(this, command.redirects, program);
        this.input = input ?? kept;
        const output = followBlock(this, command, program);
        this.input = kept;
        return store === null ? output : store(output);
    }
    /** Follows the substitutions of a word that is not an argument. */
    text(range, program) {
        return expandText(this, program, range, true);
    }
    /** Runs `follow` with another standard input. */
    withInput(input, follow) {
        const kept = this.input;
        this.input = input;
        const result = follow();
        this.input = kept;
        return result;
    }
    /** Enters a function. */
    callFunction(definition, args) {
        definition.called = true;
        const frame = this.recursion.enter(definition.name);
        if (frame === null)
            return unknownField('${:function}', ['unknown']);
        const output = this.scope.withArguments(args, () => this.compound(definition.body, definition.program));
        this.leaveFrame(definition.name);
        return output;
    }
    leaveFrame(name) {
        const calls = this.recursion.leave();
        if (calls.length > 0)
            this.emit({ kind: 'function', name, calls });
    }
    /** Runs `follow` on code inside code, whose facts stand where the code stands; `null` when it is too deep. */
    deeper(follow) {
        if (this.codeDepth >= MAX_CODE_DEPTH)
            return null;
        this.codeDepth++;
        try {
            return follow();
        }
        finally {
            this.codeDepth--;
        }
    }
    /** Follows functions and aliases that nothing called. */
    finish() {
        for (const [name, code] of this.scope.aliases) {
            this.scope.aliases.delete(name);
            execute(this, knownField(code), 'alias');
        }
        for (const definition of this.scope.functions.values()) {
            if (definition.called)
                continue;
            definition.called = true;
            this.enter(definition.program, definition.body);
            if (this.recursion.enter(definition.name) === null)
                continue;
            this.scope.withArguments(null, () => this.compound(definition.body, definition.program));
            this.leaveFrame(definition.name);
        }
    }
    call(fields, input) {
        if (++this.depth > follow_MAX_DEPTH)
            throw new TooMuch();
        try {
            return followCall(this, fields, input);
        }
        finally {
            this.depth--;
        }
    }
}

;// CONCATENATED MODULE: ./build/inspect/bash/walk.js


/** Never throws. A script that cannot be parsed gives the facts of its readable lines. */
function walkProgram(program) {
    const follower = new Follower(program);
    const [failure] = program.failures;
    let reason = failure === undefined ? null : `the script has a syntax error: ${failure.message}`;
    try {
        follower.list(program.list, program);
        follower.finish();
        const calls = follower.recursion.ofScript;
        if (calls.length > 0)
            follower.emit({ kind: 'function', name: SCRIPT, calls });
    }
    catch (error) {
        if (!(error instanceof TooMuch) && !(error instanceof RangeError))
            throw error;
        reason ??= 'the script does too much to be followed';
    }
    const [gap] = follower.gaps;
    const { facts } = follower;
    reason ??= gap ?? null;
    return reason === null ? { analysed: true, facts } : { analysed: false, reason, facts };
}

;// CONCATENATED MODULE: ./build/inspect/bash/index.js




let last = null;
function programOf(source) {
    if (last?.source !== source)
        last = { source, program: parse(source) };
    return last.program;
}
const bash = {
    syntax: async (source) => reportSyntax(programOf(source)),
    walk: async (source) => walkProgram(programOf(source)),
    measure: async (source) => measureProgram(programOf(source)),
};


/***/ })

};
;