"use strict";
exports.id = 642;
exports.ids = [642];
exports.modules = {

/***/ 67642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  python: () => (/* binding */ python)
});

;// CONCATENATED MODULE: ./build/inspect/python/comments.js
/**
 * The source with every comment's words made meaningless, in place: no `# noqa`, `# ruff: noqa` or `# type: ignore`
 * speaks to the linter, yet lines and columns stay, and strings are not touched.
 */
function blankComments(source, comments) {
    let blank = '';
    let at = 0;
    for (const { from, to } of comments) {
        blank += `${source.slice(at, from)}#${source.slice(from + 1, to).replace(/[^\s]/g, 'x')}`;
        at = to;
    }
    return blank + source.slice(at);
}
/** Ruff reads texts in annotations as code: those too deep for it are made harmless, keeping their length. */
function withoutDeepTexts(source, tokens) {
    let safe = source;
    for (const { kind, from, to, text } of tokens) {
        if (kind !== 'string' || text.length < 200 || text.replace(/[^([{.+\-*~]/g, '').length < 100)
            continue;
        safe = safe.slice(0, from) + text.replace(/[([{.+\-*~]/g, 'x') + safe.slice(to);
    }
    return safe;
}

;// CONCATENATED MODULE: ./build/inspect/python/each.js
const present = (list) => list.filter((one) => one !== null);
const ofArguments = (args) => args.map((one) => one.value);
const ofParameters = (list) => list.flatMap((one) => present([one.annotation, one.value]));
const ofParts = (parts) => parts.flatMap((part) => (part.kind === 'field' ? [part.value, ...ofParts(part.spec)] : []));
/** The expressions directly below one. */
function parts(expr) {
    switch (expr.kind) {
        case 'name':
        case 'string':
        case 'number':
        case 'constant':
            return [];
        case 'fstring':
            return ofParts(expr.parts);
        case 'attribute':
            return [expr.object];
        case 'subscript':
            return [expr.object, expr.index];
        case 'slice':
            return present([expr.lower, expr.upper, expr.step]);
        case 'call':
            return [expr.callee, ...ofArguments(expr.args)];
        case 'binary':
        case 'boolean':
            return [expr.left, expr.right];
        case 'unary':
            return [expr.operand];
        case 'compare':
            return [expr.first, ...expr.rest.map((one) => one.operand)];
        case 'conditional':
            return [expr.test, expr.body, expr.orelse];
        case 'walrus':
            return [expr.target, expr.value];
        case 'lambda':
            return [...ofParameters(expr.parameters), expr.body];
        case 'tuple':
        case 'list':
        case 'set':
            return expr.items;
        case 'dict':
            return expr.entries.flatMap((one) => present([one.key, one.value]));
        case 'comprehension':
            return [
                ...present([expr.key, expr.value]),
                ...expr.clauses.flatMap((one) => [one.target, one.iterable, ...one.conditions]),
            ];
        case 'starred':
        case 'await':
        case 'yield-from':
            return [expr.value];
        case 'yield':
            return present([expr.value]);
        case 'as':
            return [expr.pattern];
    }
}
/** The expressions that stand directly in a statement, not in its blocks. */
function expressionsOf(stmt) {
    switch (stmt.kind) {
        case 'expression':
            return [stmt.value];
        case 'assign':
            return [...stmt.targets, stmt.value];
        case 'augmented':
            return [stmt.target, stmt.value];
        case 'annotated':
            return present([stmt.target, stmt.annotation, stmt.value]);
        case 'return':
        case 'delete':
            return present([stmt.value]);
        case 'raise':
            return present([stmt.value, stmt.cause]);
        case 'assert':
            return present([stmt.test, stmt.message]);
        case 'if':
            return stmt.branches.map((one) => one.test);
        case 'while':
            return [stmt.test];
        case 'for':
            return [stmt.target, stmt.iterable];
        case 'try':
            return present(stmt.handlers.map((one) => one.type));
        case 'with':
            return stmt.items.flatMap((one) => present([one.value, one.target]));
        case 'function':
            return [...stmt.decorators, ...ofParameters(stmt.parameters), ...present([stmt.returns])];
        case 'class':
            return [...stmt.decorators, ...ofArguments(stmt.bases)];
        case 'match':
            return [stmt.subject, ...stmt.cases.flatMap((one) => present([one.pattern, one.guard]))];
        case 'type-alias':
            return [stmt.value];
        default:
            return [];
    }
}
/** The blocks of a compound statement in order; none for a simple one. */
function blocks(stmt) {
    switch (stmt.kind) {
        case 'if':
            return [...stmt.branches.map((one) => one.body), stmt.orelse];
        case 'while':
        case 'for':
            return [stmt.body, stmt.orelse];
        case 'try':
            return [stmt.body, ...stmt.handlers.map((one) => one.body), stmt.orelse, stmt.final];
        case 'with':
        case 'function':
        case 'class':
            return [stmt.body];
        case 'match':
            return stmt.cases.map((one) => one.body);
        default:
            return [];
    }
}
/** Every expression at and below one, parents first. */
function eachExpression(expr, visit) {
    visit(expr);
    for (const part of parts(expr))
        eachExpression(part, visit);
}
/** Every statement of a block and of the blocks in it, parents first. */
function eachStatement(block, visit) {
    for (const stmt of block) {
        visit(stmt);
        for (const inner of blocks(stmt))
            eachStatement(inner, visit);
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/own-lint.js

function ownLint({ body, tokens }, places) {
    const found = [];
    unreachable(body, (stmt) => {
        found.push({ line: places.lineOf(stmt.from), message: 'Nothing reaches this line', weight: 4 });
    });
    const seen = new Map();
    eachStatement(body, (stmt) => {
        if (stmt.kind !== 'function')
            return;
        const text = bodyText(stmt, tokens);
        const twin = seen.get(text);
        if (twin !== undefined) {
            found.push({ line: places.lineOf(stmt.from), message: `${stmt.name} repeats ${twin}`, weight: 4 });
        }
        else if (text.length > 20)
            seen.set(text, stmt.name);
    });
    return found;
}
/** The first statement after each one that always leaves its block. */
function unreachable(block, visit) {
    const at = block.findIndex(({ kind }) => kind === 'return' || kind === 'raise' || kind === 'break' || kind === 'continue');
    const next = at < 0 ? undefined : block[at + 1];
    if (next !== undefined)
        visit(next);
    for (const stmt of block)
        for (const inner of blocks(stmt))
            unreachable(inner, visit);
}
/** The words of a function's body without its documentation. */
function bodyText({ body }, tokens) {
    const [first, second] = body;
    const documented = first?.kind === 'expression' && first.value.kind === 'string';
    const from = (documented ? second : first)?.from;
    const to = body.at(-1)?.to ?? 0;
    if (from === undefined)
        return '';
    let low = 0;
    for (let high = tokens.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.from ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    const words = [];
    for (let at = low; (tokens[at]?.to ?? Number.POSITIVE_INFINITY) <= to; at++)
        words.push(tokens[at]?.text ?? '');
    return words.join(' ');
}

;// CONCATENATED MODULE: ./build/inspect/python/too-deep.js
/** Thrown inside this folder where a program is nested deeper than its readers, and CPython itself, can follow. */
class TooDeep extends Error {
}

;// CONCATENATED MODULE: ./build/inspect/python/cursor.js

/** A statement that the parser could not follow; caught where statements are listed. */
class Unreadable extends Error {
}
/** Programs that nest deeper are refused before any recursive reader sees them; CPython gives up at 200 open brackets. */
const MAX_HEIGHT = 300;
class Cursor {
    tokens;
    index = 0;
    depth = 0;
    last;
    /** Set while the pattern of a `case` is read. */
    inPattern = false;
    constructor(tokens) {
        this.tokens = tokens;
        const end = tokens.at(-1)?.to ?? 0;
        this.last = { kind: 'end', text: '', from: end, to: end };
    }
    peek(ahead = 0) {
        return this.tokens[this.index + ahead] ?? this.last;
    }
    take() {
        const token = this.peek();
        this.index++;
        return token;
    }
    /** End of the token before this one. */
    get end() {
        return this.tokens[this.index - 1]?.to ?? 0;
    }
    get place() {
        return this.index;
    }
    back(place) {
        this.index = place;
    }
    /** Whether the next token is this operator or word. Strings never are. */
    at(text) {
        const token = this.peek();
        return token.text === text && (token.kind === 'op' || token.kind === 'name');
    }
    atKind(kind) {
        return this.peek().kind === kind;
    }
    accept(text) {
        if (!this.at(text))
            return false;
        this.index++;
        return true;
    }
    expect(text) {
        if (!this.at(text))
            throw new Unreadable(`expected ${text}`);
        return this.take();
    }
    /** Runs a recursive part one level deeper. */
    deeper(part) {
        if (++this.depth > MAX_HEIGHT)
            throw new TooDeep(`more than ${MAX_HEIGHT} levels of nesting`);
        try {
            return part();
        }
        finally {
            this.depth--;
        }
    }
    /** Reads other tokens (those of a replacement field) to their end, at this depth. */
    inner(tokens, read) {
        const cursor = new Cursor(tokens);
        cursor.depth = this.depth;
        const expr = this.deeper(() => read(cursor));
        if (!cursor.atKind('end'))
            throw new Unreadable('expected the end of the field');
        return expr;
    }
    /** A node from `from` to here that stands on its children. */
    make(from, made, children) {
        let height = 0;
        for (const child of children)
            if (child && child.height >= height)
                height = child.height + 1;
        if (height > MAX_HEIGHT)
            throw new TooDeep(`more than ${MAX_HEIGHT} levels of nesting`);
        return { ...made, from, to: this.end, height };
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/expressions.js
/** Python's expressions: tokens → tree, by precedence. */



/** Binary operators by how tightly they bind; unary sign binds tighter than `*`, power tighter than the sign. */
const BINDING = {
    '|': 1,
    '^': 2,
    '&': 3,
    '<<': 4,
    '>>': 4,
    '+': 5,
    '-': 5,
    '*': 6,
    '/': 6,
    '//': 6,
    '%': 6,
    '@': 6,
};
const COMPARISONS = new Set(['<', '>', '==', '>=', '<=', '!=', '<>', 'in', 'is']);
/** `a, *b, c`: a tuple without brackets, or the single expression. */
function expressionList(cursor) {
    const from = cursor.peek().from;
    const first = starOrNamed(cursor);
    if (!cursor.at(','))
        return first;
    const items = [first];
    while (cursor.accept(',') && startsExpression(cursor))
        items.push(starOrNamed(cursor));
    return cursor.make(from, { kind: 'tuple', items }, items);
}
/** Whether an expression can begin here; ends lists with a trailing comma. */
function startsExpression(cursor) {
    const token = cursor.peek();
    if (token.kind === 'name')
        return !KEYWORDS.has(token.text) || STARTING_KEYWORDS.has(token.text);
    if (token.kind === 'op')
        return '([{-+~*...'.includes(token.text);
    return token.kind === 'number' || token.kind === 'string' || token.kind === 'fstring';
}
const STARTING_KEYWORDS = new Set(['not', 'lambda', 'await', 'yield', 'True', 'False', 'None']);
function starOrNamed(cursor) {
    const from = cursor.peek().from;
    if (!cursor.accept('*'))
        return named(cursor);
    const value = bitOr(cursor);
    return cursor.make(from, { kind: 'starred', value }, [value]);
}
/** An expression, or `target := value`. */
function named(cursor) {
    const target = expression(cursor);
    if (!cursor.accept(':='))
        return target;
    const value = expression(cursor);
    return cursor.make(target.from, { kind: 'walrus', target, value }, [target, value]);
}
function expression(cursor) {
    return cursor.deeper(() => {
        if (cursor.inPattern)
            return pattern(cursor);
        if (cursor.at('lambda'))
            return lambda(cursor);
        if (cursor.at('yield'))
            return yielded(cursor);
        const body = disjunction(cursor);
        if (!cursor.accept('if'))
            return body;
        const test = disjunction(cursor);
        cursor.expect('else');
        const orelse = expression(cursor);
        return cursor.make(body.from, { kind: 'conditional', test, body, orelse }, [test, body, orelse]);
    });
}
/** A pattern reads like an expression, but `if` after it is a guard and `as` names what it matched. */
function pattern(cursor) {
    const matched = bitOr(cursor);
    if (!cursor.accept('as'))
        return matched;
    return cursor.make(matched.from, { kind: 'as', pattern: matched, name: identifier(cursor) }, [matched]);
}
function yielded(cursor) {
    const from = cursor.take().from;
    if (cursor.accept('from')) {
        const value = expression(cursor);
        return cursor.make(from, { kind: 'yield-from', value }, [value]);
    }
    const value = startsExpression(cursor) ? expressionList(cursor) : null;
    return cursor.make(from, { kind: 'yield', value }, [value]);
}
function lambda(cursor) {
    const from = cursor.take().from;
    const parameters = parameterList(cursor, ':', false);
    cursor.expect(':');
    const body = expression(cursor);
    return cursor.make(from, { kind: 'lambda', parameters, body }, [body, ...parameters.map((one) => one.value)]);
}
/** A name, normalised as Python does (NFKC). */
function identifier(cursor) {
    const token = cursor.peek();
    if (token.kind !== 'name' || KEYWORDS.has(token.text))
        throw new Unreadable('expected a name');
    return cursor.take().text.normalize('NFKC');
}
function disjunction(cursor) {
    return joined(cursor, 'or', () => joined(cursor, 'and', () => inversion(cursor)));
}
function joined(cursor, operator, operand) {
    let left = operand();
    while (cursor.accept(operator)) {
        const right = operand();
        left = cursor.make(left.from, { kind: 'boolean', operator, left, right }, [left, right]);
    }
    return left;
}
function inversion(cursor) {
    const from = cursor.peek().from;
    if (!cursor.accept('not'))
        return comparison(cursor);
    const operand = cursor.deeper(() => inversion(cursor));
    return cursor.make(from, { kind: 'unary', operator: 'not', operand }, [operand]);
}
function comparison(cursor) {
    const first = bitOr(cursor);
    const rest = [];
    for (let operator = comparator(cursor); operator !== null; operator = comparator(cursor)) {
        rest.push({ operator, operand: bitOr(cursor) });
    }
    if (rest.length === 0)
        return first;
    return cursor.make(first.from, { kind: 'compare', first, rest }, [first, ...rest.map((one) => one.operand)]);
}
function comparator(cursor) {
    if (cursor.at('not') && cursor.peek(1).text === 'in') {
        cursor.take();
        cursor.take();
        return 'not in';
    }
    const token = cursor.peek();
    if ((token.kind !== 'op' && token.kind !== 'name') || !COMPARISONS.has(token.text))
        return null;
    cursor.take();
    return token.text === 'is' && cursor.accept('not') ? 'is not' : token.text;
}
/** The level below comparisons: what a star, a `for` target or a `|` of patterns takes. */
function bitOr(cursor, least = 1) {
    let left = signed(cursor);
    for (;;) {
        const token = cursor.peek();
        const binding = token.kind === 'op' ? (BINDING[token.text] ?? 0) : 0;
        if (binding < least)
            return left;
        cursor.take();
        const right = bitOr(cursor, binding + 1);
        left = cursor.make(left.from, { kind: 'binary', operator: token.text, left, right }, [left, right]);
    }
}
function signed(cursor) {
    const token = cursor.peek();
    if (token.kind !== 'op' || !'+-~'.includes(token.text))
        return power(cursor);
    cursor.take();
    const operand = cursor.deeper(() => signed(cursor));
    return cursor.make(token.from, { kind: 'unary', operator: token.text, operand }, [operand]);
}
function power(cursor) {
    const from = cursor.peek().from;
    const awaits = cursor.accept('await');
    let left = primary(cursor);
    if (awaits)
        left = cursor.make(from, { kind: 'await', value: left }, [left]);
    if (!cursor.accept('**'))
        return left;
    const right = cursor.deeper(() => signed(cursor));
    return cursor.make(from, { kind: 'binary', operator: '**', left, right }, [left, right]);
}
function primary(cursor) {
    let object = atom(cursor);
    const from = object.from;
    for (;;) {
        if (cursor.accept('.')) {
            const name = identifier(cursor);
            object = cursor.make(from, { kind: 'attribute', object, name }, [object]);
        }
        else if (cursor.accept('(')) {
            const args = callArguments(cursor);
            cursor.expect(')');
            object = cursor.make(from, { kind: 'call', callee: object, args }, [object, ...args.map((one) => one.value)]);
        }
        else if (cursor.accept('[')) {
            const index = subscript(cursor);
            cursor.expect(']');
            object = cursor.make(from, { kind: 'subscript', object, index }, [object, index]);
        }
        else
            return object;
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/arguments.js

/** Parameters up to, and without, `close`. */
function parameterList(cursor, close, annotated) {
    const parameters = [];
    while (!cursor.at(close)) {
        const star = cursor.accept('**') ? '**' : cursor.accept('*') ? '*' : '';
        const separator = star === '*' ? !cursor.atKind('name') : cursor.accept('/');
        if (!separator)
            parameters.push(parameter(cursor, star, annotated));
        if (!cursor.accept(','))
            break;
    }
    return parameters;
}
function parameter(cursor, star, annotated) {
    const name = identifier(cursor);
    const annotation = annotated && cursor.accept(':') ? starOrNamed(cursor) : null;
    const value = cursor.accept('=') ? expression(cursor) : null;
    return { name, star, annotation, value };
}
/** Arguments up to, and without, the closing bracket. A bare generator is one argument. */
function callArguments(cursor) {
    const args = [];
    while (!cursor.at(')')) {
        args.push(argument(cursor));
        if (!cursor.accept(','))
            break;
    }
    return args;
}
function argument(cursor) {
    const star = cursor.accept('**') ? '**' : cursor.accept('*') ? '*' : '';
    if (star === '' && cursor.atKind('name') && cursor.peek(1).text === '=' && cursor.peek(1).kind === 'op') {
        const name = identifier(cursor);
        cursor.take();
        return { name, star, value: expression(cursor) };
    }
    const value = named(cursor);
    const clauses = comprehensionClauses(cursor);
    if (clauses.length === 0)
        return { name: null, star, value };
    return {
        name: null,
        star,
        value: comprehension(cursor, value.from, { result: 'generator', key: null, value, clauses }),
    };
}
function comprehension(cursor, from, parts) {
    const inner = parts.clauses.flatMap((one) => [one.target, one.iterable, ...one.conditions]);
    return cursor.make(from, { kind: 'comprehension', ...parts }, [parts.key, parts.value, ...inner]);
}
/** `for … in … if …`, any number; empty when none begins here. */
function comprehensionClauses(cursor) {
    const clauses = [];
    while (cursor.at('for') || (cursor.at('async') && cursor.peek(1).text === 'for')) {
        cursor.accept('async');
        cursor.take();
        const target = targetList(cursor);
        cursor.expect('in');
        const iterable = disjunctionOrLambda(cursor);
        const conditions = [];
        while (cursor.accept('if'))
            conditions.push(conditionExpression(cursor));
        clauses.push({ target, iterable, conditions });
    }
    return clauses;
}
function disjunctionOrLambda(cursor) {
    return cursor.at('lambda') ? expression(cursor) : disjunction(cursor);
}
function conditionExpression(cursor) {
    const target = disjunctionOrLambda(cursor);
    if (!cursor.accept(':='))
        return target;
    const value = disjunction(cursor);
    return cursor.make(target.from, { kind: 'walrus', target, value }, [target, value]);
}
/** What stands between `for` and `in`. */
function targetList(cursor) {
    const from = cursor.peek().from;
    const item = () => {
        const start = cursor.peek().from;
        if (!cursor.accept('*'))
            return bitOr(cursor);
        const value = bitOr(cursor);
        return cursor.make(start, { kind: 'starred', value }, [value]);
    };
    const first = item();
    if (!cursor.at(','))
        return first;
    const items = [first];
    while (cursor.accept(',') && !cursor.at('in'))
        items.push(item());
    return cursor.make(from, { kind: 'tuple', items }, items);
}
/** What stands in `[…]` after an object. */
function subscript(cursor) {
    const from = cursor.peek().from;
    const first = sliceItem(cursor);
    if (!cursor.at(','))
        return first;
    const items = [first];
    while (cursor.accept(',') && !cursor.at(']'))
        items.push(sliceItem(cursor));
    return cursor.make(from, { kind: 'tuple', items }, items);
}
function sliceItem(cursor) {
    const from = cursor.peek().from;
    const bound = () => (cursor.at(':') || cursor.at(']') || cursor.at(',') ? null : expression(cursor));
    const lower = cursor.at(':') ? null : starOrNamed(cursor);
    if (lower !== null && !cursor.at(':'))
        return lower;
    cursor.expect(':');
    const upper = bound();
    const step = cursor.accept(':') ? bound() : null;
    return cursor.make(from, { kind: 'slice', lower, upper, step }, [lower, upper, step]);
}

;// CONCATENATED MODULE: ./build/inspect/python/literals.js
/** What a string literal means: prefixes, escapes, adjacent pieces. */
const ESCAPE = /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|N\{([^}]{1,90})\}|(\r\n|[\s\S]))/g;
const SIMPLE = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\n': '',
    '\r': '',
    '\r\n': '',
};
/** The characters a program can name with `\N{…}` to spell ASCII words; other names give U+FFFD. */
const NAMED = {
    'FULL STOP': '.',
    'LOW LINE': '_',
    SPACE: ' ',
    SOLIDUS: '/',
    'LEFT PARENTHESIS': '(',
    'RIGHT PARENTHESIS': ')',
    APOSTROPHE: "'",
    'QUOTATION MARK': '"',
    COMMA: ',',
    COLON: ':',
    SEMICOLON: ';',
    'HYPHEN-MINUS': '-',
    'EQUALS SIGN': '=',
    'VERTICAL LINE': '|',
};
const DIGITS = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];
/** A whole literal with its prefix and quotes. Bytes come as one char per byte. */
function readString(literal) {
    const start = literal.search(/["']/);
    const prefix = literal.slice(0, start).toLowerCase();
    const quote = literal.startsWith(literal.charAt(start).repeat(3), start) ? 3 : 1;
    const closed = literal.length >= start + 2 * quote;
    const body = literal.slice(start + quote, closed ? literal.length - quote : literal.length);
    const bytes = prefix.includes('b');
    return { ...(prefix.includes('r') ? { value: joinLines(body), escaped: false } : unescapeText(body, bytes)), bytes };
}
/** The text between a literal's quotes. `escaped` says that an escape stands for a plain printable ASCII letter or sign. */
function unescapeText(body, bytes = false) {
    if (!body.includes('\\'))
        return { value: joinLines(body), escaped: false };
    let escaped = false;
    const value = joinLines(body).replace(ESCAPE, (whole, ...groups) => {
        const char = readEscape(whole, groups.slice(0, 6), bytes);
        if (groups[5] === undefined && /^[ -~]$/.test(char))
            escaped = true;
        return char;
    });
    return { value, escaped };
}
function readEscape(whole, groups, bytes) {
    const [octal, hex, short, long, name, simple] = groups;
    if (octal !== undefined)
        return String.fromCharCode(Number.parseInt(octal, 8) & (bytes ? 0xff : 0x1ff));
    if (hex !== undefined)
        return String.fromCharCode(Number.parseInt(hex, 16));
    if (simple !== undefined)
        return SIMPLE[simple] ?? whole;
    if (bytes)
        return whole;
    if (name !== undefined)
        return literals_named(name.toUpperCase());
    const point = Number.parseInt(short ?? long ?? '', 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
}
function literals_named(name) {
    const letter = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/.exec(name);
    if (letter !== null)
        return letter[1] === 'SMALL' ? (letter[2] ?? '').toLowerCase() : (letter[2] ?? '');
    const digit = /^DIGIT ([A-Z]+)$/.exec(name);
    if (digit !== null)
        return String(Math.max(0, DIGITS.indexOf(digit[1] ?? '')));
    return NAMED[name] ?? '\uFFFD';
}
/** Python reads every line end as `\n`. */
function joinLines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
/** A number literal: `value` is `null` for imaginary ones, `big` is set for whole ones that a double cannot hold. */
function readNumber(literal) {
    const text = literal.replaceAll('_', '');
    if (/[jJ]$/.test(text))
        return { value: null, big: null };
    const value = Number(text);
    if (Number.isNaN(value))
        return { value: null, big: null };
    const exact = Number.isSafeInteger(value) || !/^(?:0[xXoObB][\da-fA-F]+|\d+)$/.test(text) || text.length > 20_000;
    return { value, big: exact ? null : BigInt(text) };
}

;// CONCATENATED MODULE: ./build/inspect/python/atoms.js
/** Python's atoms: names, literals, and what stands in brackets. */




/** Words that are no names. `match`, `case`, `type` and `_` are names except at a statement's start. */
const KEYWORDS = new Set(('False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield').split(' '));
function atom(cursor) {
    const token = cursor.peek();
    switch (token.kind) {
        case 'name':
            return word(cursor, token);
        case 'number':
            cursor.take();
            return cursor.make(token.from, { kind: 'number', ...readNumber(token.text) }, []);
        case 'string':
        case 'fstring':
            return strings(cursor);
        case 'op':
            return cursor.deeper(() => bracketed(cursor, token));
        default:
            throw new Unreadable('expected an expression');
    }
}
function word(cursor, token) {
    const { text } = token;
    if (text === 'True' || text === 'False' || text === 'None') {
        cursor.take();
        return cursor.make(token.from, { kind: 'constant', value: text }, []);
    }
    if (KEYWORDS.has(text))
        throw new Unreadable(`unexpected ${text}`);
    cursor.take();
    return cursor.make(token.from, { kind: 'name', id: text.normalize('NFKC') }, []);
}
function bracketed(cursor, token) {
    cursor.take();
    switch (token.text) {
        case '...':
            return cursor.make(token.from, { kind: 'constant', value: '...' }, []);
        case '(':
            return parenthesised(cursor, token.from);
        case '[':
            return display(cursor, token.from, 'list', startsExpression(cursor) ? starOrNamed(cursor) : null);
        case '{':
            return braced(cursor, token.from);
        default:
            throw new Unreadable(`unexpected ${token.text}`);
    }
}
function parenthesised(cursor, from) {
    if (cursor.accept(')'))
        return cursor.make(from, { kind: 'tuple', items: [] }, []);
    const inner = expressionList(cursor);
    const clauses = comprehensionClauses(cursor);
    cursor.expect(')');
    if (clauses.length > 0)
        return comprehension(cursor, from, { result: 'generator', key: null, value: inner, clauses });
    return inner;
}
const CLOSING = { list: ']', set: '}' };
/** What stands in the brackets of a list or set, whose first item has been read if there is one. */
function display(cursor, from, kind, first) {
    const items = first === null ? [] : [first];
    const clauses = first === null ? [] : comprehensionClauses(cursor);
    if (first !== null && clauses.length > 0) {
        cursor.expect(CLOSING[kind]);
        return comprehension(cursor, from, { result: kind, key: null, value: first, clauses });
    }
    while (cursor.accept(',') && startsExpression(cursor))
        items.push(starOrNamed(cursor));
    cursor.expect(CLOSING[kind]);
    return cursor.make(from, { kind, items }, items);
}
function braced(cursor, from) {
    if (cursor.accept('}'))
        return cursor.make(from, { kind: 'dict', entries: [] }, []);
    if (cursor.at('**'))
        return dictionary(cursor, from, []);
    const key = starOrNamed(cursor);
    if (!cursor.accept(':'))
        return display(cursor, from, 'set', key);
    const value = expression(cursor);
    const clauses = comprehensionClauses(cursor);
    if (clauses.length === 0)
        return dictionary(cursor, from, [{ key, value }]);
    cursor.expect('}');
    return comprehension(cursor, from, { result: 'dict', key, value, clauses });
}
/** The entries of a dictionary after the first, if that has been read. */
function dictionary(cursor, from, first) {
    const entries = [...first];
    while ((entries.length === 0 || cursor.accept(',')) && !cursor.at('}')) {
        if (cursor.accept('**'))
            entries.push({ key: null, value: bitOr(cursor) });
        else {
            const key = expression(cursor);
            cursor.expect(':');
            entries.push({ key, value: expression(cursor) });
        }
    }
    cursor.expect('}');
    return cursor.make(from, { kind: 'dict', entries }, entries.flatMap((one) => [one.key, one.value]));
}
/** Adjacent literals are one. */
function strings(cursor) {
    const { from } = cursor.peek();
    const parts = [];
    let formatted = false;
    let bytes = false;
    while (cursor.atKind('string') || cursor.atKind('fstring')) {
        const token = cursor.take();
        if (token.kind === 'fstring') {
            formatted = true;
            parts.push(...formatParts(token.parts ?? [], /^.?r/i.test(token.text), cursor));
        }
        else {
            const text = readString(token.text);
            bytes = text.bytes;
            parts.push({ kind: 'text', value: text.value, escaped: text.escaped });
        }
    }
    const texts = parts.filter((part) => part.kind === 'text');
    if (formatted)
        return cursor.make(from, { kind: 'fstring', parts }, fields(parts));
    const value = texts.map((part) => part.value).join('');
    return cursor.make(from, { kind: 'string', value, bytes, escaped: texts.some((part) => part.escaped) }, []);
}
function formatParts(parts, raw, outer) {
    return parts.map((part) => {
        if (part.kind === 'text')
            return { kind: 'text', ...(raw ? { value: part.raw, escaped: false } : unescapeText(part.raw)) };
        const spec = outer.deeper(() => formatParts(part.spec, raw, outer));
        return { kind: 'field', value: outer.inner(part.tokens, expressionList), conversion: part.conversion, spec };
    });
}
function fields(parts) {
    return parts.flatMap((part) => (part.kind === 'field' ? [part.value, ...fields(part.spec)] : []));
}

;// CONCATENATED MODULE: ./build/inspect/python/type-parameters.js

/** `[T: int, *Ts, **P = …]`: nothing here runs before it is asked for. */
function skipTypeParameters(cursor) {
    for (let depth = 1; depth > 0;) {
        if (cursor.atKind('end'))
            throw new Unreadable('expected ]');
        const { text } = cursor.take();
        if (text === '[')
            depth++;
        else if (text === ']')
            depth--;
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/compound.js
/** Python's compound statements: those that end in a block. */




/** The compound statement that begins here, or `null` when none does. */
function compound(cursor, block) {
    const { from } = cursor.peek();
    const made = start(cursor, block);
    return made === null ? null : { ...made, from, to: cursor.end };
}
function start(cursor, block) {
    if (cursor.at('@'))
        return decorated(cursor, block);
    if (!cursor.atKind('name'))
        return null;
    const { text } = cursor.peek();
    if (text === 'match')
        return matchStatement(cursor, block);
    if (text === 'async' && ['def', 'for', 'with'].includes(cursor.peek(1).text)) {
        cursor.take();
        return asynchronous(start(cursor, block));
    }
    return (Object.hasOwn(READERS, text) ? READERS[text] : undefined)?.(cursor, block) ?? null;
}
const asynchronous = (made) => (made?.kind === 'function' ? { ...made, async: true } : made);
const READERS = {
    if: conditional,
    while: loop,
    for: forLoop,
    try: attempt,
    with: withStatement,
    def: (cursor, block) => definition(cursor, block, []),
    class: (cursor, block) => classDefinition(cursor, block, []),
};
function conditional(cursor, block) {
    const branches = [];
    do {
        cursor.take();
        branches.push({ test: named(cursor), body: block() });
    } while (cursor.at('elif'));
    return { kind: 'if', branches, orelse: otherwise(cursor, block) };
}
function otherwise(cursor, block) {
    return cursor.accept('else') ? block() : [];
}
function loop(cursor, block) {
    cursor.take();
    const test = named(cursor);
    const body = block();
    return { kind: 'while', test, body, orelse: otherwise(cursor, block) };
}
function forLoop(cursor, block) {
    cursor.take();
    const target = targetList(cursor);
    cursor.expect('in');
    const iterable = expressionList(cursor);
    const body = block();
    return { kind: 'for', target, iterable, body, orelse: otherwise(cursor, block) };
}
function attempt(cursor, block) {
    cursor.take();
    const body = block();
    const handlers = [];
    let star = false;
    while (cursor.at('except')) {
        star ||= cursor.peek(1).text === '*';
        handlers.push(handler(cursor, block));
    }
    const orelse = otherwise(cursor, block);
    const final = cursor.accept('finally') ? block() : [];
    if (handlers.length === 0 && final.length === 0)
        throw new Unreadable('expected except or finally');
    return { kind: 'try', star, body, handlers, orelse, final };
}
function handler(cursor, block) {
    const { from } = cursor.take();
    cursor.accept('*');
    const type = cursor.at(':') ? null : expressionList(cursor);
    const name = cursor.accept('as') ? identifier(cursor) : null;
    const body = block();
    return { from, to: cursor.end, type, name, body };
}
function withStatement(cursor, block) {
    cursor.take();
    const items = bracketedItems(cursor) ?? withItems(cursor);
    return { kind: 'with', items, body: block() };
}
/** `with (a as b, c as d):`; `null` where the bracket only opens an expression. */
function bracketedItems(cursor) {
    const place = cursor.place;
    if (!cursor.accept('('))
        return null;
    try {
        const items = withItems(cursor);
        cursor.expect(')');
        if (cursor.at(':'))
            return items;
    }
    catch (problem) {
        if (!(problem instanceof Unreadable))
            throw problem;
    }
    cursor.back(place);
    return null;
}
function withItems(cursor) {
    const items = [];
    do
        items.push({ value: named(cursor), target: cursor.accept('as') ? expression(cursor) : null });
    while (cursor.accept(',') && !cursor.at(')'));
    return items;
}
function decorated(cursor, block) {
    const decorators = [];
    while (cursor.accept('@')) {
        decorators.push(named(cursor));
        if (!cursor.atKind('newline'))
            throw new Unreadable('expected the end of the decorator');
        cursor.take();
    }
    const async = cursor.accept('async');
    if (cursor.at('def'))
        return { ...definition(cursor, block, decorators), async };
    if (cursor.at('class'))
        return classDefinition(cursor, block, decorators);
    throw new Unreadable('expected def or class');
}
function definition(cursor, block, decorators) {
    cursor.take();
    const name = identifier(cursor);
    if (cursor.accept('['))
        skipTypeParameters(cursor);
    cursor.expect('(');
    const parameters = parameterList(cursor, ')', true);
    cursor.expect(')');
    const returns = cursor.accept('->') ? expressionList(cursor) : null;
    return { kind: 'function', async: false, name, parameters, returns, decorators, body: block() };
}
function classDefinition(cursor, block, decorators) {
    cursor.take();
    const name = identifier(cursor);
    if (cursor.accept('['))
        skipTypeParameters(cursor);
    let bases = [];
    if (cursor.accept('(')) {
        bases = callArguments(cursor);
        cursor.expect(')');
    }
    return { kind: 'class', name, bases, decorators, body: block() };
}
/** `match` is a name unless a subject, a colon and an indented `case` follow. */
function matchStatement(cursor, block) {
    const place = cursor.place;
    cursor.take();
    try {
        const subject = expressionList(cursor);
        cursor.expect(':');
        if (cursor.atKind('newline') && cursor.peek(1).kind === 'indent' && cursor.peek(2).text === 'case') {
            cursor.take();
            cursor.take();
            return { kind: 'match', subject, cases: matchCases(cursor, block) };
        }
    }
    catch (problem) {
        if (!(problem instanceof Unreadable) || cursor.atKind('end'))
            throw problem;
    }
    cursor.back(place);
    return null;
}
function matchCases(cursor, block) {
    const cases = [];
    while (cursor.accept('case')) {
        cursor.inPattern = true;
        const from = cursor.peek().from;
        const items = [starOrNamed(cursor)];
        const tuple = cursor.at(',');
        while (cursor.accept(',') && !cursor.at(':') && !cursor.at('if'))
            items.push(starOrNamed(cursor));
        const [first] = items;
        const pattern = tuple || first === undefined ? cursor.make(from, { kind: 'tuple', items }, items) : first;
        cursor.inPattern = false;
        const guard = cursor.accept('if') ? named(cursor) : null;
        cases.push({ pattern, guard, body: block() });
    }
    if (!cursor.atKind('dedent'))
        throw new Unreadable('expected case');
    cursor.take();
    return cases;
}

;// CONCATENATED MODULE: ./build/inspect/python/fstrings.js

const MAX_DEPTH = 12;
const TEXT_END = /["'\\{}\r\n]/g;
const CONVERSION = /![a-z]/y;
/** Reads up to and with the closing quote, or for a format spec up to the closing brace. */
function readFString(reader, mode) {
    if (++reader.fstringDepth > MAX_DEPTH)
        throw new TooDeep(`f-strings nested more than ${MAX_DEPTH} deep`);
    const parts = [];
    let text = '';
    while (reader.at < reader.source.length) {
        TEXT_END.lastIndex = reader.at;
        const stop = TEXT_END.exec(reader.source)?.index ?? reader.source.length;
        text += reader.source.slice(reader.at, stop);
        reader.at = stop;
        if (endsHere(reader, mode))
            break;
        if (opensField(reader, mode)) {
            if (text !== '')
                parts.push({ kind: 'text', raw: text });
            text = '';
            parts.push(readField(reader, mode));
        }
        else
            text += readOrdinary(reader, mode);
    }
    if (text !== '')
        parts.push({ kind: 'text', raw: text });
    reader.fstringDepth--;
    return parts;
}
function endsHere(reader, { quote, spec }) {
    if (reader.source.startsWith(quote, reader.at)) {
        if (!spec)
            reader.at += quote.length;
        return true;
    }
    if (spec && reader.source[reader.at] === '}')
        return true;
    return quote.length === 1 && reader.lineEndAt(reader.at) > 0;
}
function opensField(reader, { spec }) {
    return reader.source[reader.at] === '{' && (spec || reader.source[reader.at + 1] !== '{');
}
/** A character that stands for itself, a doubled brace (read as one) or an escape (kept as written). */
function readOrdinary(reader, { raw }) {
    const from = reader.at;
    const char = reader.source.charAt(from);
    const following = reader.source.charAt(from + 1);
    if (char === '{' || char === '}') {
        reader.at += following === char ? 2 : 1;
        return char;
    }
    if (char === '\\' && !raw && reader.source.startsWith('N{', from + 1))
        reader.at = endOfName(reader);
    else if (char === '\\' && (following === '{' || following === '}'))
        reader.at += 1;
    else
        reader.skipCharacter();
    return reader.source.slice(from, reader.at);
}
/** Past the closing brace of `\N{…}`; character names are shorter than 100. */
function endOfName(reader) {
    const close = reader.source.slice(reader.at, reader.at + 100).indexOf('}');
    return reader.at + (close < 0 ? 2 : close + 1);
}
function readField(reader, mode) {
    reader.at++;
    const outer = reader.brackets;
    reader.brackets = 1;
    const tokens = [];
    let conversion = '';
    let spec = [];
    while (reader.at < reader.source.length) {
        const stop = fieldStop(reader);
        if (stop === '}') {
            reader.at++;
            break;
        }
        if (stop === '!') {
            CONVERSION.lastIndex = reader.at;
            conversion = CONVERSION.exec(reader.source)?.[0].slice(1) ?? '';
            reader.at += 1 + conversion.length;
        }
        else if (stop === ':') {
            reader.at++;
            spec = readFString(reader, { ...mode, spec: true });
        }
        else {
            const token = reader.next();
            if (token !== null)
                tokens.push(token);
        }
    }
    reader.brackets = outer;
    // `{x=}` prints the expression's text too; for the value only the expression counts.
    if (tokens.at(-1)?.text === '=')
        tokens.pop();
    return { kind: 'field', tokens, conversion, spec };
}
/** What ends or divides the field right here: `}`, `!` or `:` outside of brackets. */
function fieldStop(reader) {
    const char = reader.source.charAt(reader.at);
    if (reader.brackets > 1)
        return '';
    if (char === '!')
        return reader.source[reader.at + 1] === '=' ? '' : char;
    return char === '}' || char === ':' ? char : '';
}

;// CONCATENATED MODULE: ./build/inspect/python/tokens.js
/**
 * Python's tokens, as CPython's tokenizer cuts them (implicit line joining, indentation, nested f-strings). It accepts
 * a little more than Python does: the exact judge of syntax is `syntax.ts`; here robustness counts.
 */


/** CPython refuses deeper indentation. */
const MAX_INDENTS = 100;
const NAME = /[\p{XID_Start}_]\p{XID_Continue}*/uy;
const NUMBER = /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?/y;
const QUOTE = /([rRbBuUfFtT]{0,2})("""|'''|"|')/y;
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|->|:=|==|!=|<>|<=|>=|\*\*|\/\/|>>|<<|[-+*/%@&|^]=|[-+*/%@&|^~<>()[\]{},:.;=!]/y;
const KNOWN_PREFIXES = new Set(['', 'r', 'b', 'u', 'f', 't', 'rb', 'br', 'rf', 'fr', 'tr', 'rt']);
function tokenize(source) {
    return new Tokenizer(source).run();
}
function matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
}
/** Tabs reach to the next multiple of eight, a form feed starts the line anew. */
function columnAfter(char, column) {
    if (char === '\t')
        return (Math.floor(column / 8) + 1) * 8;
    if (char === '\f')
        return 0;
    return char === ' ' ? column + 1 : column;
}
class Tokenizer {
    source;
    at = 0;
    /** Open brackets; inside any, line ends join lines. */
    brackets = 0;
    fstringDepth = 0;
    indents = [0];
    comments = [];
    constructor(source) {
        this.source = source;
        if (source.startsWith('\uFEFF'))
            this.at = 1;
    }
    run() {
        const tokens = [];
        let lineStart = true;
        while (this.at < this.source.length) {
            if (lineStart) {
                lineStart = false;
                this.indentation(tokens);
                continue;
            }
            const token = this.next();
            if (token === null)
                continue;
            tokens.push(token);
            if (token.kind === 'newline')
                lineStart = true;
        }
        const end = this.source.length;
        if (tokens.length > 0 && tokens.at(-1)?.kind !== 'newline')
            tokens.push({ kind: 'newline', text: '', from: end, to: end });
        while (this.indents.length > 1) {
            this.indents.pop();
            tokens.push({ kind: 'dedent', text: '', from: end, to: end });
        }
        tokens.push({ kind: 'end', text: '', from: end, to: end });
        return { tokens, comments: this.comments };
    }
    /** Reads blank and comment lines and the white space before a statement; tells the change of depth. */
    indentation(tokens) {
        let column = 0;
        for (;;) {
            const char = this.source.charAt(this.at);
            const joined = char === '\\' ? this.lineEndAt(this.at + 1) : 0;
            const lineEnd = this.lineEndAt(this.at);
            if (char === '#')
                this.comment();
            else if (joined > 0)
                this.at += 1 + joined;
            else if (lineEnd > 0)
                this.at += lineEnd;
            else if (char === ' ' || char === '\t' || char === '\f')
                this.at++;
            else
                break;
            column = lineEnd > 0 ? 0 : columnAfter(char, column);
        }
        if (this.at < this.source.length)
            this.changeDepth(column, tokens);
    }
    changeDepth(column, tokens) {
        const here = { text: '', from: this.at, to: this.at };
        if (column > (this.indents.at(-1) ?? 0)) {
            if (this.indents.length > MAX_INDENTS)
                throw new TooDeep('more than 100 levels of indentation');
            this.indents.push(column);
            tokens.push({ kind: 'indent', ...here });
        }
        while (this.indents.length > 1 && column < (this.indents.at(-1) ?? 0)) {
            this.indents.pop();
            tokens.push({ kind: 'dedent', ...here });
        }
    }
    /** The next token on this logical line; `null` when only white space, a comment or a joined line end was read. */
    next() {
        const char = this.source.charAt(this.at);
        if (char === ' ' || char === '\t' || char === '\f') {
            this.at++;
            return null;
        }
        if (char === '#') {
            this.comment();
            return null;
        }
        const lineEnd = this.lineEndAt(this.at);
        if (lineEnd > 0)
            return this.lineEnd(lineEnd);
        if (char === '\\' && this.lineEndAt(this.at + 1) > 0) {
            this.at += 1 + this.lineEndAt(this.at + 1);
            return null;
        }
        return this.word();
    }
    lineEnd(length) {
        const from = this.at;
        this.at += length;
        return this.brackets > 0 ? null : { kind: 'newline', text: '\n', from, to: this.at };
    }
    word() {
        const from = this.at;
        QUOTE.lastIndex = from;
        const quote = QUOTE.exec(this.source);
        if (quote !== null && KNOWN_PREFIXES.has((quote[1] ?? '').toLowerCase()))
            return this.quoted(quote[1] ?? '', quote[2] ?? '"');
        for (const [kind, pattern] of WORDS) {
            const text = matchAt(pattern, this.source, from);
            if (text === null || text === '')
                continue;
            this.at += text.length;
            if (kind === 'op')
                this.countBracket(text);
            return { kind, text, from, to: this.at };
        }
        const text = String.fromCodePoint(this.source.codePointAt(from) ?? 0);
        this.at += text.length;
        return { kind: 'unknown', text, from, to: this.at };
    }
    countBracket(text) {
        if ('([{'.includes(text))
            this.brackets++;
        else if (')]}'.includes(text) && this.brackets > 0)
            this.brackets--;
    }
    quoted(prefix, quote) {
        const from = this.at;
        this.at += prefix.length + quote.length;
        if (/[ft]/i.test(prefix)) {
            const raw = /r/i.test(prefix);
            const parts = readFString(this, { quote, raw, spec: false });
            return { kind: 'fstring', text: this.source.slice(from, this.at), from, to: this.at, parts };
        }
        while (this.at < this.source.length) {
            if (this.source.startsWith(quote, this.at)) {
                this.at += quote.length;
                break;
            }
            if (quote.length === 1 && this.lineEndAt(this.at) > 0)
                break;
            this.skipCharacter();
        }
        return { kind: 'string', text: this.source.slice(from, this.at), from, to: this.at };
    }
    /** One character of a string, or a backslash with what it escapes. */
    skipCharacter() {
        if (this.source[this.at] !== '\\')
            this.at++;
        else
            this.at += 1 + Math.max(1, this.lineEndAt(this.at + 1));
    }
    comment() {
        const from = this.at;
        while (this.at < this.source.length && this.lineEndAt(this.at) === 0)
            this.at++;
        this.comments.push({ from, to: this.at });
    }
    /** Length of the line end at an offset: 2 for CR LF, 0 where there is none. */
    lineEndAt(at) {
        const char = this.source[at];
        if (char === '\n')
            return 1;
        if (char !== '\r')
            return 0;
        return this.source[at + 1] === '\n' ? 2 : 1;
    }
}
const WORDS = [
    ['name', NAME],
    ['number', NUMBER],
    ['op', OPERATOR],
];

;// CONCATENATED MODULE: ./build/inspect/python/parse.js
/**
 * Python's statements: source → tree. Follows every program that CPython accepts; what it cannot follow it skips and
 * counts, so that a walker can say what it has not seen.
 */







function parsePython(source) {
    try {
        const { tokens, comments } = tokenize(source);
        const unread = [];
        const body = statements(new Cursor(tokens), unread, 'end');
        return { ok: true, program: { tokens, comments, body, unread } };
    }
    catch (problem) {
        if (problem instanceof TooDeep)
            return { ok: false, reason: problem.message };
        throw problem;
    }
}
/** Statements up to a dedent (a block) or the end (a program). */
function statements(cursor, unread, until) {
    const body = [];
    while (!cursor.atKind(until) && !cursor.atKind('end')) {
        const { place } = cursor;
        const { from } = cursor.peek();
        try {
            statement(cursor, unread, body);
        }
        catch (problem) {
            if (!(problem instanceof Unreadable))
                throw problem;
            unread.push(from);
            if (cursor.place === place)
                cursor.take();
            skipLine(cursor);
        }
    }
    return body;
}
function skipLine(cursor) {
    while (!cursor.atKind('newline') && !cursor.atKind('end'))
        cursor.take();
    if (cursor.atKind('newline'))
        cursor.take();
}
function statement(cursor, unread, into) {
    if (cursor.atKind('indent') || cursor.atKind('dedent')) {
        unread.push(cursor.take().from);
        return;
    }
    const block = () => suite(cursor, unread);
    const whole = compound(cursor, block);
    if (whole !== null)
        into.push(whole);
    else
        simpleLine(cursor, into);
}
/** The block after a colon: indented lines, or simple statements on the same line. */
function suite(cursor, unread) {
    return cursor.deeper(() => {
        cursor.expect(':');
        if (!cursor.atKind('newline')) {
            const body = [];
            simpleLine(cursor, body);
            return body;
        }
        cursor.take();
        if (!cursor.atKind('indent'))
            throw new Unreadable('expected an indented block');
        cursor.take();
        const body = statements(cursor, unread, 'dedent');
        if (cursor.atKind('dedent'))
            cursor.take();
        return body;
    });
}
function simpleLine(cursor, into) {
    do
        into.push(simple(cursor));
    while (cursor.accept(';') && !cursor.atKind('newline'));
    if (!cursor.atKind('newline'))
        throw new Unreadable('expected the end of the statement');
    cursor.take();
}
function simple(cursor) {
    const { from, kind, text } = cursor.peek();
    const reader = kind === 'name' && Object.hasOwn(parse_SIMPLE, text) ? parse_SIMPLE[text] : undefined;
    const made = reader === undefined ? plain(cursor) : reader(cursor);
    return { ...made, from, to: cursor.end };
}
const ends = (cursor) => cursor.atKind('newline') || cursor.at(';');
const parse_SIMPLE = {
    pass: (cursor) => parse_word(cursor, 'pass'),
    break: (cursor) => parse_word(cursor, 'break'),
    continue: (cursor) => parse_word(cursor, 'continue'),
    return: (cursor) => {
        cursor.take();
        return { kind: 'return', value: ends(cursor) ? null : expressionList(cursor) };
    },
    del: (cursor) => {
        cursor.take();
        return { kind: 'delete', value: expressionList(cursor) };
    },
    global: (cursor) => declared(cursor, 'global'),
    nonlocal: (cursor) => declared(cursor, 'nonlocal'),
    import: (cursor) => {
        cursor.take();
        return { kind: 'import', names: aliases(cursor, () => dotted(cursor)) };
    },
    from: importFrom,
    raise: (cursor) => {
        cursor.take();
        const value = ends(cursor) ? null : expression(cursor);
        return { kind: 'raise', value, cause: cursor.accept('from') ? expression(cursor) : null };
    },
    assert: (cursor) => {
        cursor.take();
        const test = expression(cursor);
        return { kind: 'assert', test, message: cursor.accept(',') ? expression(cursor) : null };
    },
    type: (cursor) => cursor.peek(1).kind === 'name' && !KEYWORDS.has(cursor.peek(1).text) ? typeAlias(cursor) : plain(cursor),
};
function parse_word(cursor, kind) {
    cursor.take();
    return { kind };
}
function declared(cursor, kind) {
    cursor.take();
    const names = [identifier(cursor)];
    while (cursor.accept(','))
        names.push(identifier(cursor));
    return { kind, names };
}
function aliases(cursor, path) {
    const names = [];
    do
        names.push({ path: path(), as: cursor.accept('as') ? identifier(cursor) : null });
    while (cursor.accept(',') && !cursor.at(')'));
    return names;
}
function dotted(cursor) {
    let path = identifier(cursor);
    while (cursor.accept('.'))
        path += `.${identifier(cursor)}`;
    return path;
}
function importFrom(cursor) {
    cursor.take();
    let module = '';
    while (cursor.at('.') || cursor.at('...'))
        module += cursor.take().text;
    if (!cursor.at('import'))
        module += dotted(cursor);
    cursor.expect('import');
    if (cursor.accept('*'))
        return { kind: 'import-from', module, names: [{ path: '*', as: null }] };
    const bracket = cursor.accept('(');
    const names = aliases(cursor, () => identifier(cursor));
    if (bracket)
        cursor.expect(')');
    return { kind: 'import-from', module, names };
}
function typeAlias(cursor) {
    cursor.take();
    const name = identifier(cursor);
    if (cursor.accept('['))
        skipTypeParameters(cursor);
    cursor.expect('=');
    return { kind: 'type-alias', name, value: expression(cursor) };
}
const AUGMENTED = /^(?:\*\*|\/\/|>>|<<|[-+*/%@&|^])=$/;
/** An expression statement or one of the assignments. */
function plain(cursor) {
    const first = expressionList(cursor);
    if (cursor.accept(':')) {
        const annotation = expression(cursor);
        return { kind: 'annotated', target: first, annotation, value: cursor.accept('=') ? expressionList(cursor) : null };
    }
    const { kind, text } = cursor.peek();
    if (kind === 'op' && AUGMENTED.test(text)) {
        cursor.take();
        return { kind: 'augmented', target: first, operator: text.slice(0, -1), value: expressionList(cursor) };
    }
    const parts = [first];
    while (cursor.accept('='))
        parts.push(expressionList(cursor));
    const value = parts.pop() ?? first;
    return parts.length === 0 ? { kind: 'expression', value } : { kind: 'assign', targets: parts, value };
}

;// CONCATENATED MODULE: ./build/inspect/python/parsed.js

let last = null;
/** The tree of a source. Syntax, walk and measures ask for the same one in turn, so the last is kept. */
function parsed(source) {
    if (last?.source !== source)
        last = { source, tree: parsePython(source) };
    return last.tree;
}

;// CONCATENATED MODULE: ./build/inspect/python/places.js
/** Offsets of one source as lines and columns from 1. */
class Places {
    starts;
    constructor(source) {
        const starts = [0];
        for (const { index, 0: end } of source.matchAll(/\r\n?|\n/g))
            starts.push(index + end.length);
        this.starts = starts;
    }
    position(offset) {
        const line = this.lineOf(offset);
        return { line, column: offset - (this.starts[line - 1] ?? 0) + 1 };
    }
    lineOf(offset) {
        let low = 0;
        let high = this.starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
    span({ from, to }) {
        const start = this.position(from);
        const end = this.position(to);
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/measures.js





async function measure(source) {
    const tree = parsed(source);
    if (!tree.ok || tree.program.unread.length > 0)
        return null;
    const { program } = tree;
    const places = new Places(source);
    const { ruff, RuffFailed } = await __webpack_require__.e(/* import() */ 525).then(__webpack_require__.bind(__webpack_require__, 94525));
    try {
        const found = await ruff(withoutDeepTexts(blankComments(source, program.comments), program.tokens), 'lint');
        if (found.some((one) => one.code === null))
            return null;
        return {
            tokens: tokens(source, program, places),
            functions: functions(program.body, places),
            hasErrorHandling: contains(program.body, (stmt) => stmt.kind === 'try' && stmt.handlers.length > 0),
            hasDocumentation: isDocumented(source, program, places),
            statementLines: statementLines(program.body, places),
            lint: [...found.flatMap(weighted), ...ownLint(program, places)],
        };
    }
    catch (error) {
        if (error instanceof RuffFailed)
            return null;
        throw error;
    }
}
function tokens(source, program, places) {
    const made = (from, to, comment) => {
        const { line, column } = places.position(from);
        return { line, column, endLine: places.lineOf(Math.max(from, to - 1)), text: source.slice(from, to), comment };
    };
    const code = program.tokens
        .filter(({ from, to, kind }) => to > from && kind !== 'newline')
        .map(({ from, to }) => ({ from, to, comment: false }));
    const comments = program.comments.map((one) => ({ ...one, comment: true }));
    return [...code, ...comments].sort((a, b) => a.from - b.from).map((one) => made(one.from, one.to, one.comment));
}
function functions(body, places) {
    const found = [{ line: 1, ...shape(body) }];
    eachStatement(body, (stmt) => {
        if (stmt.kind === 'function')
            found.push({ line: places.lineOf(stmt.from), ...shape(stmt.body) });
    });
    return found;
}
/** Paths through a block (McCabe) and its deepest nesting, without the functions and classes defined in it. */
function shape(body) {
    let complexity = 1;
    let nesting = 0;
    const look = (block, depth) => {
        for (const stmt of block) {
            complexity += decisions(stmt);
            if (stmt.kind === 'function')
                continue;
            const deeper = stmt.kind === 'class' ? depth : depth + 1;
            if (blocks(stmt).length > 0)
                nesting = Math.max(nesting, deeper);
            for (const inner of blocks(stmt))
                look(inner, deeper);
        }
    };
    look(body, 0);
    return { complexity, nesting };
}
function decisions(stmt) {
    let count = 0;
    if (stmt.kind === 'if')
        count = stmt.branches.length;
    else if (stmt.kind === 'while' || stmt.kind === 'for')
        count = 1;
    else if (stmt.kind === 'try')
        count = stmt.handlers.length;
    else if (stmt.kind === 'match')
        count = stmt.cases.length;
    for (const expr of expressionsOf(stmt))
        eachExpression(expr, (one) => (count += decisionsIn(one)));
    return count;
}
function decisionsIn(expr) {
    if (expr.kind === 'boolean' || expr.kind === 'conditional')
        return 1;
    return expr.kind === 'comprehension' ? expr.clauses.reduce((sum, clause) => sum + clause.conditions.length, 0) : 0;
}
function contains(body, test) {
    return body.some((stmt) => test(stmt) || blocks(stmt).some((inner) => contains(inner, test)));
}
const isText = (block) => {
    const [first] = block;
    return first?.kind === 'expression' && first.value.kind === 'string' && first.value.value.trim().length >= 10;
};
/** A docstring somewhere, or a comment above the code that says something. */
function isDocumented(source, { body, comments }, places) {
    if (isText(body) ||
        contains(body, (stmt) => (stmt.kind === 'function' || stmt.kind === 'class') && isText(stmt.body)))
        return true;
    const firstLine = body[0] === undefined ? 1 : places.lineOf(body[0].from);
    return comments.some(({ from, to }) => places.lineOf(from) < firstLine && /\p{L}{2,}.*\s\p{L}{2,}/u.test(source.slice(from, to).slice(0, 500)));
}
function statementLines(body, places) {
    const lines = [];
    eachStatement(body, (stmt) => {
        if (blocks(stmt).length === 0)
            lines.push(places.lineOf(stmt.from));
    });
    return lines;
}
/** Rules that say nothing about the quality of a short program, or that the score counts by itself. */
const IGNORED = /^(?:E501|W29[123]|E70[123]|C901|B018|D|E26|E265|N8|W391|E731|B905|SIM108|SIM102|RET50[5-8]|E711|E712)$/;
const LIKELY_BUG = /^(?:F(?!401|541|841)|B00[2-9]|B01[0-9]|B02[0-9]|E722|E9|PLW01|PLW0127|PLE|B904)/;
const SMELL = /^(?:F401|F841|F541|SIM|B|PIE|PLW|PLR|RET50[1-3]|E7|N80)/;
function weighted({ code, line, message }) {
    if (code === null || IGNORED.test(code))
        return [];
    const weight = LIKELY_BUG.test(code) ? 4 : SMELL.test(code) ? 2 : 1;
    return [{ line, message: message.replace(/\.$/, '').replace(/`/g, ''), weight }];
}

;// CONCATENATED MODULE: ./build/inspect/python/compile-errors.js
/**
 * Errors of CPython's compiler that neither Ruff's parser nor its rules report. Known to be missed still: an f-string
 * as a pattern, and `global x` after `class x`.
 */

function compileErrors(body) {
    const errors = [];
    const add = (at, message) => errors.push({ at, message });
    eachStatement(body, (stmt) => {
        inStatement(stmt, add);
        for (const expr of expressionsOf(stmt))
            eachExpression(expr, (one) => inExpression(one, add));
    });
    return errors;
}
function inStatement(stmt, add) {
    if (stmt.kind === 'expression' && stmt.value.kind === 'starred')
        add(stmt, 'Cannot use a starred expression here');
    if (stmt.kind === 'function') {
        for (const at of valuedReturns(stmt))
            add(at, '`return` with a value in an async generator');
    }
    if (stmt.kind === 'try' && stmt.star) {
        for (const at of jumps(stmt))
            add(at, '`break`, `continue` and `return` cannot appear in an `except*` block');
    }
    for (const target of assigned(stmt))
        if (isDebug(target))
            add(target, 'Cannot assign to `__debug__`');
}
function inExpression(expr, add) {
    if (expr.kind === 'call') {
        for (const one of expr.args)
            if (one.name === '__debug__')
                add(one.value, 'Cannot assign to `__debug__`');
    }
    if (expr.kind !== 'fstring')
        return;
    for (const part of expr.parts) {
        if (part.kind === 'field' && part.value.kind === 'starred')
            add(part.value, 'Cannot use a starred expression here');
    }
}
const assigned = (stmt) => {
    if (stmt.kind === 'assign')
        return stmt.targets;
    return stmt.kind === 'augmented' || stmt.kind === 'annotated' ? [stmt.target] : [];
};
const isDebug = (expr) => expr.kind === 'attribute' && expr.name === '__debug__';
function valuedReturns(stmt) {
    if (!stmt.async)
        return [];
    const returns = [];
    let yields = false;
    sameFunction(stmt.body, (inner) => {
        if (inner.kind === 'return' && inner.value !== null)
            returns.push(inner);
        for (const expr of expressionsOf(inner))
            eachExpression(expr, (one) => (yields ||= one.kind === 'yield'));
    });
    return yields ? returns : [];
}
/** What would leave the handlers: `return`, and `break` or `continue` outside a loop of their own. */
function jumps(stmt) {
    return stmt.handlers.flatMap((handler) => leaving(handler.body, false));
}
function leaving(block, inLoop) {
    return block.flatMap((stmt) => {
        if (stmt.kind === 'return')
            return [stmt];
        if (stmt.kind === 'break' || stmt.kind === 'continue')
            return inLoop ? [] : [stmt];
        if (stmt.kind === 'function' || stmt.kind === 'class')
            return [];
        const loop = inLoop || stmt.kind === 'for' || stmt.kind === 'while';
        return blocks(stmt).flatMap((inner) => leaving(inner, loop));
    });
}
/** Statements of a function's own body, without those of functions and classes in it. */
function sameFunction(block, visit) {
    for (const stmt of block) {
        visit(stmt);
        if (stmt.kind === 'function' || stmt.kind === 'class')
            continue;
        for (const inner of blocks(stmt))
            sameFunction(inner, visit);
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/suggestions.js


function suggestions(source, program, errors) {
    const places = new Places(source);
    const texts = source.split(/\r\n?|\n/);
    const cures = [];
    const mixed = texts.some((text) => text.startsWith('\t')) && texts.some((text) => text.startsWith(' '));
    for (const number of suspects(errors, texts)) {
        const tokens = program.tokens.filter((token) => token.text !== '' && token.text !== '\n' && places.lineOf(token.from) === number);
        const message = errors.find((one) => one.line === number)?.message ?? '';
        const line = { number, text: texts[number - 1] ?? '', tokens, message, mixed };
        const cure = CURES.map((one) => one(line)).find((one) => one !== null);
        if (cure !== undefined)
            cures.push(`Line ${number}: ${cure}`);
    }
    const bracket = openBracket(program, places);
    if (bracket !== null)
        cures.push(bracket);
    return [...new Set(cures)];
}
/** The lines of the first errors, and the line before each where an error is noticed only on the next. */
function suspects(errors, texts) {
    const lines = new Set();
    for (const { line, message } of errors.slice(0, 8)) {
        lines.add(line);
        if (/found newline|end of file|indent/i.test(message) && line > 1 && (texts[line - 1] ?? '').trim() === '')
            lines.add(line - 1);
    }
    return [...lines];
}
const suggestions_word = (line, index) => line.tokens[index]?.text ?? '';
const has = (line, ...texts) => line.tokens.some((token) => token.kind !== 'string' && texts.includes(token.text));
const pair = (line, first, second) => line.tokens.findIndex((token, at) => token.text === first && token.kind !== 'string' && line.tokens[at + 1]?.text === second);
const BLOCKS = new Set([
    'if',
    'elif',
    'else',
    'for',
    'while',
    'def',
    'class',
    'try',
    'except',
    'finally',
    'with',
    'match',
    'case',
    'async',
]);
const DECLARATIONS = new Set(['let', 'const', 'var']);
const CURES = [
    (line) => {
        const first = suggestions_word(line, 0);
        if (first !== 'print' && first !== 'exec')
            return null;
        const next = line.tokens[1];
        if (next === undefined || ['(', '=', '.', ':', ','].includes(next.text))
            return null;
        const rest = line.text.slice(line.text.indexOf(first) + first.length).trim();
        return `${first} is a function in Python 3: write ${first}(${rest.length > 60 ? '…' : rest})`;
    },
    (line) => {
        if (!/^\s*except\b/.test(line.text) || !/parenthes|comma|','/i.test(line.message + (has(line, ',') ? ',' : '')))
            return null;
        return line.tokens.length > 2 && has(line, ',')
            ? 'name the exception with as, and put several types in brackets: except (A, B) as error:'
            : null;
    },
    (line) => suggestions_word(line, 0) === 'raise' && has(line, ',') ? 'Python 3 raises an instance: raise Error("message")' : null,
    (line) => (pair(line, 'else', 'if') >= 0 && suggestions_word(line, 0) === 'else' ? 'write elif instead of else if' : null),
    (line) => DECLARATIONS.has(suggestions_word(line, 0)) && line.tokens[1]?.kind === 'name'
        ? `leave ${suggestions_word(line, 0)} out: Python declares a variable by assigning to it`
        : null,
    (line) => suggestions_word(line, 0) === 'function' || suggestions_word(line, 0) === 'func'
        ? 'a function begins with def: def name(arguments):'
        : null,
    (line) => (suggestions_word(line, 0) === 'switch' ? 'write match value: with case lines below' : null),
    (line) => {
        if (!['if', 'elif', 'while', 'assert'].includes(suggestions_word(line, 0)))
            return null;
        let depth = 0;
        for (const { text } of line.tokens) {
            if ('([{'.includes(text))
                depth++;
            else if (')]}'.includes(text))
                depth--;
            else if (text === '=' && depth === 0)
                return 'a comparison takes ==, or := to assign inside the condition';
        }
        return null;
    },
    (line) => (pair(line, '&', '&') >= 0 ? 'write and instead of &&' : null),
    (line) => (pair(line, '|', '|') >= 0 ? 'write or instead of ||' : null),
    (line) => (has(line, '!') ? 'write not instead of !' : null),
    (line) => (pair(line, '+', '+') >= 0 ? 'Python has no ++: write += 1' : null),
    (line) => (pair(line, '-', '-') >= 0 && line.tokens.at(-1)?.text === '-' ? 'Python has no --: write -= 1' : null),
    (line) => (has(line, '<>') ? 'write != instead of <>' : null),
    (line) => (has(line, '`') ? 'write repr(value) instead of backticks' : null),
    (line) => (has(line, '“', '”', '‘', '’', '„') ? 'replace the typographic quotes by " or \'' : null),
    (line) => (has(line, '\u00a0') ? 'replace the no-break spaces by ordinary ones' : null),
    (line) => line.tokens.some(({ kind, text }) => kind === 'number' && /^0\d*[1-9]/.test(text))
        ? 'an octal number is written 0o17, a decimal one without leading zeros'
        : null,
    (line) => (/\b\d+[lL]\b/.test(line.text) ? 'leave the L out: Python 3 integers have no limit' : null),
    (line) => {
        const tail = line.tokens.at(-1)?.text ?? '';
        if (!BLOCKS.has(suggestions_word(line, 0)) ||
            tail === ':' ||
            (has(line, ':') && /[:{]/.test(tail) === false && suggestions_word(line, 0) !== 'else'))
            return null;
        if (tail === '{')
            return 'Python marks blocks by a colon and indentation, not by braces';
        return /':'|colon|newline/i.test(line.message) ? 'put a colon at the end of the line' : null;
    },
    (line) => /quote|unterminated|string literal/i.test(line.message) ? 'close the string with the quote that opened it' : null,
    (line) => (/within an async function/.test(line.message) ? 'make the function around it async def' : null),
    (line) => {
        const keyword = line.tokens.find(({ text }, at) => KEYWORDS.has(text) && ['def', 'class', '.', 'import', 'as'].includes(line.tokens[at - 1]?.text ?? ''));
        return keyword === undefined ? null : `choose another name: ${keyword.text} is a word of the language`;
    },
    (line) => /outside .*function/i.test(line.message)
        ? `move this into a function (${/await|async/.test(line.message) ? 'async def' : 'def'})`
        : null,
    (line) => (line.mixed && /indent|tab/i.test(line.message) ? 'indent with spaces only, four for each level' : null),
    (line) => (/expected an indented block/i.test(line.message) ? 'indent the lines of the block, or write pass' : null),
    (line) => /unindent|unexpected indent/i.test(line.message)
        ? 'make the indentation equal to that of the lines of the same block'
        : null,
    (line) => /expected `?except|expected.*finally/i.test(line.message) ? 'give the try block an except or finally' : null,
];
const suggestions_CLOSING = { '(': ')', '[': ']', '{': '}' };
/** The last bracket that nothing closes, or the first that closes nothing. */
function openBracket(program, places) {
    const open = [];
    for (const token of program.tokens) {
        if (token.kind !== 'op')
            continue;
        if (token.text in suggestions_CLOSING)
            open.push(token);
        if (!')]}'.includes(token.text))
            continue;
        const opener = open.pop();
        const { line, column } = places.position(token.from);
        if (opener === undefined)
            return `Line ${line}: nothing is open that the ${token.text} in column ${column} could close`;
        if (suggestions_CLOSING[opener.text] !== token.text) {
            const from = places.position(opener.from);
            return `Line ${line}: the ${opener.text} of line ${from.line}, column ${from.column} is closed by ${token.text}`;
        }
    }
    const last = open.at(-1);
    if (last === undefined)
        return null;
    const { line, column } = places.position(last.from);
    return `Line ${line}: close the ${last.text} of column ${column} with ${suggestions_CLOSING[last.text]}`;
}

;// CONCATENATED MODULE: ./build/inspect/python/syntax.js





/** After the first errors the parser's guesses are of no use to anybody. */
const MAX_ERRORS = 20;
async function checkSyntax(source) {
    const tree = parsed(source);
    if (!tree.ok)
        return invalid([{ line: 1, column: 1, message: `Cannot be checked: ${tree.reason}` }], []);
    const { COMPILE_ERRORS, ruff, RuffFailed, SYNTAX_WARNINGS } = await __webpack_require__.e(/* import() */ 525).then(__webpack_require__.bind(__webpack_require__, 94525));
    try {
        const all = await diagnose(ruff, source, tree.program);
        const isWarning = ({ code }) => code !== null && SYNTAX_WARNINGS.has(code);
        const found = all.filter(({ code }) => code === null || COMPILE_ERRORS.has(code)).map(problem);
        const errors = found.length > 0 ? found : ownErrors(source, tree.program);
        if (errors.length > 0)
            return invalid(errors.slice(0, MAX_ERRORS), suggestions(source, tree.program, errors));
        return { valid: true, errors: [], warnings: all.filter(isWarning).map(problem), suggestions: [] };
    }
    catch (error) {
        if (!(error instanceof RuffFailed))
            throw error;
        return invalid([{ line: 1, column: 1, message: `Cannot be checked: ${error.message}` }], []);
    }
}
const HEAD = 8 * 1024;
/** Cutting a program in two makes a few errors, never as many. */
const HOPELESS = 500;
/** Nobody waits for sixty thousand messages: what the beginning alone says is enough where hardly a word of it fits. */
async function diagnose(check, source, { comments, tokens, unread }) {
    const text = blankComments(source, comments);
    const head = unread.length > 0 && text.length > HEAD ? await check(text.slice(0, HEAD), 'syntax') : [];
    if (head.filter(({ code }) => code === null).length > HOPELESS)
        return head;
    // What the linter can read as it is, the measures ask for as well: one answer serves both.
    return check(text, withoutDeepTexts(text, tokens) === text ? 'lint' : 'syntax');
}
const invalid = (errors, cures) => ({
    valid: false,
    errors,
    warnings: [],
    suggestions: cures,
});
const problem = ({ line, column, message }) => ({ line, column, message });
function ownErrors(source, program) {
    const errors = compileErrors(program.body);
    if (errors.length === 0)
        return [];
    const places = new Places(source);
    return errors.map(({ at, message }) => ({ ...places.position(at.from), message }));
}

// EXTERNAL MODULE: ./build/inspect/renamed.js
var inspect_renamed = __webpack_require__(76734);
;// CONCATENATED MODULE: ./build/inspect/python/modules.js
/** Python's names: what the standard library calls by several, and where foreign data comes in. */
/** Modules that stand for others: C parts, old names. */
const SAME_MODULE = {
    posix: 'os',
    nt: 'os',
    _os: 'os',
    _sys: 'sys',
    _io: 'io',
    _socket: 'socket',
    _pickle: 'pickle',
    cPickle: 'pickle',
    _pickletools: 'pickle',
    _thread: 'threading',
    _subprocess: 'subprocess',
    __builtin__: 'builtins',
    __builtins__: 'builtins',
    urllib2: 'urllib.request',
    httplib: 'http.client',
    commands: 'subprocess',
    imp: 'importlib',
    posixpath: 'os.path',
    ntpath: 'os.path',
    _ctypes: 'ctypes',
};
/** The parts in C of modules that have a name of their own: who imports these hides which module it is. */
const BACK_DOORS = new Set(['posix', 'nt', '_os', '_sys', '_subprocess', '_posixsubprocess', '_ctypes', '__builtin__']);
const isBackDoor = (module) => BACK_DOORS.has(module);
/** Modules that others carry along as an attribute: `subprocess.os.system` is `os.system`. */
const CARRIED = new Set([
    'os',
    'sys',
    'subprocess',
    'socket',
    'builtins',
    'ctypes',
    'importlib',
    'shutil',
    'pickle',
    'marshal',
]);
const SAME_NAME = {
    'io.open': 'open',
    'os.getenvb': 'os.getenv',
    'os.environb': 'os.environ',
    builtins: 'builtins',
    'os.path.os': 'os',
    'importlib.__import__': '__import__',
    'threading.start_new_thread': 'threading.start_new_thread',
    'subprocess.getstatus': 'subprocess.getoutput',
};
/** Functions of `os` that a bare name out of an unknown `__globals__` most likely means. */
const OS_NAMES = new Set('system popen fork forkpty execl execle execlp execlpe execv execve execvp execvpe spawnl spawnv spawnvp posix_spawn kill killpg'.split(' '));
const BUILTINS = new Set(('abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir ' +
    'divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance ' +
    'issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr ' +
    'reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ __build_class__').split(' '));
const known = new Map();
/** One name for everything that has several. */
function canonical(path) {
    let name = known.get(path);
    if (name !== undefined)
        return name;
    name = find(path);
    // Names are asked for again and again; foreign text must not fill the memory.
    if (known.size > 2000)
        known.clear();
    known.set(path, name);
    return name;
}
function find(path) {
    const dot = path.indexOf('.');
    const head = dot < 0 ? path : path.slice(0, dot);
    let name = Object.hasOwn(SAME_MODULE, head) ? SAME_MODULE[head] + path.slice(head.length) : path;
    name = carried(name);
    if (name.startsWith('builtins.'))
        name = name.slice('builtins.'.length).replace(/^__dict__\.?/, '') || 'builtins';
    return Object.hasOwn(SAME_NAME, name) ? (SAME_NAME[name] ?? name) : name;
}
/** Whether a name was reached through a module that only happens to carry it. */
const isCarried = (path) => carried(path) !== path;
function carried(path) {
    const parts = path.split('.');
    if (parts[0] === '?' || parts.length < 3)
        return path;
    for (let at = parts.length - 2; at > 0; at--) {
        const part = (parts[at] ?? '').replace(/^_/, '');
        if (CARRIED.has(part))
            return [part, ...parts.slice(at + 1)].join('.');
    }
    return path;
}
/** Functions whose answer comes from outside, by the beginning of their name. Longest first where two fit. */
const SOURCES = [
    ['input', 'input'],
    ['raw_input', 'input'],
    ['sys.stdin', 'input'],
    ['fileinput.', 'input'],
    ['getpass.', 'input'],
    ['sys.argv', 'arguments'],
    ['argparse.', 'arguments'],
    ['os.environ', 'environment'],
    ['os.getenv', 'environment'],
    ['requests.', 'network'],
    ['httpx.', 'network'],
    ['aiohttp.', 'network'],
    ['urllib.request.', 'network'],
    ['urllib3.', 'network'],
    ['http.client.', 'network'],
    ['socket.', 'network'],
    ['ftplib.', 'network'],
    ['telnetlib.', 'network'],
    ['poplib.', 'network'],
    ['imaplib.', 'network'],
    ['paramiko.', 'network'],
    ['websocket', 'network'],
    ['open', 'file'],
    ['pathlib.Path.read', 'file'],
    ['os.read', 'file'],
];
/** Where the answer of a function or the value of a name comes from; `null` where it is not known to come from outside. */
function outside(path) {
    for (const [prefix, source] of SOURCES) {
        if (path === prefix ||
            (path.startsWith(prefix) &&
                (prefix.endsWith('.') ||
                    path[prefix.length] === '.' ||
                    prefix === 'websocket' ||
                    prefix === 'pathlib.Path.read'))) {
            return source;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/inspect/python/values.js

/** The program's own file: what a fork bomb starts again. */
const OWN_FILE = '${__file__}';
const UNKNOWN = { kind: 'unknown' };
const NONE = { kind: 'none' };
/** Texts longer than this are not folded, so that a program cannot make the scan work for it. */
const MAX_TEXT = 65_536;
const MAX_OPTIONS = 8;
const values_text = (value, how = [], bytes = false) => ({
    kind: 'text',
    value,
    bytes,
    how,
    gap: null,
});
const number = (value, big = null) => ({ kind: 'number', value, big });
const values_boolean = (value) => ({ kind: 'boolean', value });
const list = (items) => ({ kind: 'list', items });
const path = (name, hidden = false) => ({ kind: 'path', path: name, hidden });
const external = (source) => ({ kind: 'external', source });
const instance = (name, source = null, how = []) => ({
    kind: 'instance',
    path: name,
    source,
    text: null,
    how,
});
/** A text all of whose characters are known. */
const isWhole = (value) => value?.kind === 'text' && value.gap === null;
const both = (first, second) => second.length === 0 ? first : [...new Set([...first, ...second])];
/** The possible values of an expression, one by one. */
const options = (value) => (value.kind === 'either' ? value.options : [value]);
/** One of several values; what is told apart by nothing is kept once. */
function either(values) {
    const [one] = values;
    if (one !== undefined && values.length === 1)
        return one;
    const seen = new Map();
    for (const value of values.flatMap(options)) {
        if (seen.size >= MAX_OPTIONS)
            break;
        seen.set(signature(value), value);
    }
    const [first = UNKNOWN] = seen.values();
    return seen.size <= 1 ? first : { kind: 'either', options: [...seen.values()] };
}
/** Asks the same of every possible value. */
const eachOption = (value, ask) => value.kind === 'either' ? either(value.options.map(ask)) : ask(value);
function signature(value) {
    switch (value.kind) {
        case 'text':
            return `t${value.bytes}${value.gap}${value.value}`;
        case 'path':
            return `p${value.hidden}${value.path}`;
        case 'number':
        case 'boolean':
            return `n${value.value}`;
        case 'external':
            return `e${value.source}`;
        case 'instance':
            return `i${value.path}${value.source}${value.text?.value}`;
        case 'list':
            return `l${value.items.length}:${value.items.slice(0, 8).map(signature).join(',')}`;
        case 'function':
        case 'class':
            return `f${value.name}`;
        default:
            return value.kind;
    }
}
/** Where a value comes from when it comes from outside; an empty string where nobody knows; `null` for a known one. */
function sourceOf(value) {
    switch (value.kind) {
        case 'external':
            return value.source;
        case 'instance':
            return value.text === null ? (value.source ?? '') : value.text.gap;
        case 'text':
            return value.gap;
        case 'number':
        case 'boolean':
        case 'none':
            return null;
        case 'path':
            return outside(value.path) ?? '';
        case 'list':
            return value.items.map(sourceOf).find((source) => source !== null) ?? null;
        case 'either':
            return value.options.map(sourceOf).find((source) => source !== null && source !== '') ?? '';
        default:
            return '';
    }
}
const FOREIGN_NAMES = new Set(['sys.argv', 'sys.stdin']);
/** As the rules see it. */
function toFact(value, depth = 0) {
    if (depth > 4)
        return { kind: 'unknown' };
    switch (value.kind) {
        case 'text':
            return textFact(value);
        case 'number':
        case 'boolean':
        case 'external':
            return value.kind === 'number' ? { kind: 'number', value: value.value } : value;
        case 'list':
            return { kind: 'list', items: value.items.slice(0, 64).map((item) => toFact(item, depth + 1)) };
        case 'path':
            return FOREIGN_NAMES.has(value.path) ? external(sourceOf(value) ?? '') : { kind: 'path', path: value.path };
        case 'instance':
            if (value.text !== null)
                return textFact(value.text);
            return value.source === null ? { kind: 'path', path: `${value.path}()` } : external(value.source);
        case 'function':
            return { kind: 'path', path: '<function>' };
        case 'either':
            return { kind: 'list', items: [{ kind: 'unknown' }, ...value.options.map((one) => toFact(one, depth + 1))] };
        default:
            return { kind: 'unknown' };
    }
}
/** A text with gaps is a list of what fills them and the text itself, so that rules can look for its known parts. */
function textFact({ value, how, gap }) {
    const whole = { kind: 'string', value, folded: how.length > 0 };
    if (gap === null)
        return whole;
    return { kind: 'list', items: [gap === '' ? { kind: 'unknown' } : { kind: 'external', source: gap }, whole] };
}

;// CONCATENATED MODULE: ./build/inspect/python/formats.js
/** Format strings: `%`, `format` and what `str` shows. */


/** `"%s%s" % (a, b)`. */
function percent(format, right) {
    const values = right.kind === 'list' ? [...right.items] : [right];
    const named = right.kind === 'dict' ? right.entries : null;
    const parts = [];
    let at = 0;
    for (const match of format.value.matchAll(/%(?:\((\w{1,80})\))?[-+ #0-9.*]{0,12}([a-zA-Z%])/g)) {
        parts.push(values_text(format.value.slice(at, match.index), format.how));
        at = match.index + match[0].length;
        if (match[2] === '%')
            parts.push(values_text('%'));
        else
            parts.push(shown(match[1] === undefined ? (values.shift() ?? UNKNOWN) : (named?.get(`s:${match[1]}`) ?? UNKNOWN), match[2] ?? 's'));
    }
    if (at === 0)
        return format;
    parts.push(values_text(format.value.slice(at), format.how));
    return { ...concatenated(parts, 'format'), bytes: format.bytes };
}
function concatenated(parts, way) {
    const joined = concatenate(parts, way);
    return joined.kind === 'text' ? joined : { kind: 'text', value: GAP, bytes: false, how: [], gap: '' };
}
/** A value as `str()` or a `%` conversion shows it. */
function shown(value, conversion = 's') {
    if (value.kind === 'number') {
        if (conversion === 'c')
            return values_text(String.fromCodePoint(Math.min(0x10ffff, Math.max(0, Math.floor(value.value)))), ['char-codes']);
        if (conversion === 'x')
            return values_text(value.value.toString(16));
        return values_text(value.big === null ? String(value.value) : String(value.big));
    }
    if (value.kind === 'boolean')
        return values_text(value.value ? 'True' : 'False');
    if (value.kind === 'none')
        return values_text('None');
    return value;
}
/** `"{}{0}{name}".format(…)`. */
function format(template, args, keywords) {
    const parts = [];
    let at = 0;
    let next = 0;
    for (const match of template.value.matchAll(FIELD)) {
        parts.push(values_text(template.value.slice(at, match.index), template.how));
        at = match.index + match[0].length;
        const [whole, given = '', path, spec = 's'] = match;
        if (whole === '{{' || whole === '}}') {
            parts.push(values_text(whole.charAt(0)));
            continue;
        }
        const name = given === '' ? String(next++) : given;
        const value = /^\d+$/.test(name) ? args[Number(name)] : keywords.get(name);
        parts.push(path !== '' || value === undefined ? UNKNOWN : shown(value, spec));
    }
    if (at === 0)
        return template;
    parts.push(values_text(template.value.slice(at), template.how));
    return concatenated(parts, 'format');
}
const FIELD = /\{\{|\}\}|\{([^{}!:.[]{0,80})((?:\.\w{1,80}|\[[^\]]{0,80}\]){0,8})(?:![rsa])?(?::([^{}]{0,40}))?\}/g;

;// CONCATENATED MODULE: ./build/inspect/python/operators.js
/** Folding of operators, subscripts and format strings over known values. */


/** A sequence longer than this is not built; only its length is told. */
const MAX_ITEMS = 4000;
/** Whole numbers longer than this are not computed. */
const MAX_BITS = 200_000;
const operators_known = (value) => ({ value });
function binary(operator, left, right) {
    if (left.kind === 'number' && right.kind === 'number')
        return arithmetic(operator, left, right);
    if (operator === '+')
        return operators_known(add(left, right));
    if (operator === '*')
        return repeat(left, right);
    if (operator === '%' && left.kind === 'text')
        return operators_known(percent(left, right));
    if (operator === '/' && left.kind === 'instance' && left.text !== null)
        return operators_known(joinPath(left, right));
    if (operator === '|' && left.kind === 'dict' && right.kind === 'dict') {
        return operators_known({ kind: 'dict', entries: new Map([...left.entries, ...right.entries]) });
    }
    return operators_known(foreign([left, right]));
}
/** What is computed from foreign values is foreign. */
function foreign(values) {
    for (const value of values) {
        const source = sourceOf(value);
        if (source !== null && source !== '')
            return external(source);
    }
    return UNKNOWN;
}
function arithmetic(operator, left, right) {
    const big = left.big !== null || right.big !== null || '&|^<<>>'.includes(operator);
    if (!big || operator === '**')
        return smallArithmetic(operator, left.value, right.value);
    const a = left.big ?? toBig(left.value);
    const b = right.big ?? toBig(right.value);
    const value = a === null || b === null ? null : bigArithmetic(operator, a, b);
    return operators_known(value === null || BigInt.asIntN(MAX_BITS, value) !== value ? UNKNOWN : number(Number(value), value));
}
const toBig = (value) => (Number.isInteger(value) ? BigInt(value) : null);
function bigArithmetic(operator, a, b) {
    const small = b >= 0n && b < 4096n;
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '^':
            return a ^ b;
        case '&':
            return a & b;
        case '|':
            return a | b;
        case '<<':
            return small ? a << b : null;
        case '>>':
            return small ? a >> b : null;
        case '//':
            return a >= 0n && b > 0n ? a / b : null;
        case '%':
            return b > 0n ? ((a % b) + b) % b : null;
        default:
            return null;
    }
}
function smallArithmetic(operator, a, b) {
    switch (operator) {
        case '+':
            return operators_known(number(a + b));
        case '-':
            return operators_known(number(a - b));
        case '*':
            return operators_known(number(a * b));
        case '/':
            return operators_known(b === 0 ? UNKNOWN : number(a / b));
        case '//':
            return operators_known(b === 0 ? UNKNOWN : number(Math.floor(a / b)));
        case '%':
            return operators_known(b === 0 ? UNKNOWN : number(a - b * Math.floor(a / b)));
        case '**':
            return operators_power(a, b);
        default:
            return operators_known(UNKNOWN);
    }
}
/** A power with billions of digits takes memory like a text of that length; with many millions, time like a thousand of them. */
function operators_power(a, b) {
    const digits = Math.abs(a) > 1 && b > 0 ? (Math.log2(Math.abs(a)) * b) / 8 : 0;
    const value = a ** b;
    const isBig = digits > 0 && digits < MAX_BITS / 8 && Number.isSafeInteger(a) && Number.isInteger(b);
    if (isBig && !Number.isSafeInteger(value))
        return operators_known(number(value, BigInt(a) ** BigInt(b)));
    if (digits <= 1e6)
        return operators_known(number(value));
    return { value: UNKNOWN, size: digits > 1e8 ? digits * 1000 : digits };
}
function add(left, right) {
    if (left.kind === 'list' && right.kind === 'list')
        return list([...left.items, ...right.items].slice(0, MAX_ITEMS));
    if (left.kind === 'list' && right.kind === 'path' && right.path === 'sys.argv')
        return list([...left.items, values_text(OWN_FILE), external('arguments')]);
    if (left.kind === 'text' || right.kind === 'text')
        return concatenate([left, right], 'concatenation');
    return foreign([left, right]);
}
/** Texts in a row; what is not known leaves a gap. Only the joining of short pieces counts as a way to hide a word. */
function concatenate(parts, way) {
    let value = '';
    let how = [];
    let gap = null;
    let bytes = false;
    for (const part of parts) {
        const piece = asText(part);
        value += piece?.value ?? GAP;
        how = both(how, piece?.how ?? []);
        if (piece === null)
            gap = gap || (sourceOf(part) ?? '');
        else {
            bytes ||= piece.bytes;
            gap = piece.gap === null ? gap : gap || piece.gap;
        }
        if (value.length > MAX_TEXT)
            return foreign(parts);
    }
    if (way !== null && parts.length > 1)
        how = both(how, [way]);
    return { kind: 'text', value, bytes, how, gap };
}
/** Stands in a text for what is not known. */
const GAP = '${…}';
function asText(value) {
    if (value.kind === 'text')
        return value;
    if (value.kind === 'instance')
        return value.text;
    return null;
}
function repeat(left, right) {
    const [sequence, times] = left.kind === 'number' ? [right, left] : [left, right];
    if (times.kind !== 'number')
        return operators_known(foreign([left, right]));
    const count = Math.max(0, Math.floor(times.value));
    if (sequence.kind === 'text') {
        const size = sequence.value.length * count;
        if (size > MAX_TEXT)
            return { value: UNKNOWN, size };
        return operators_known({ ...sequence, value: sequence.value.repeat(count) });
    }
    if (sequence.kind !== 'list')
        return operators_known(UNKNOWN);
    const size = Math.max(1, sequence.items.length) * count;
    if (size > MAX_ITEMS)
        return { value: UNKNOWN, size: size * 8 };
    return operators_known(list(Array.from({ length: count }, () => sequence.items).flat()));
}
function joinPath(left, right) {
    const base = left.text;
    const piece = asText(right);
    if (base === null)
        return left;
    const value = piece?.value.startsWith('/') ? piece.value : `${base.value.replace(/\/$/, '')}/${piece?.value ?? GAP}`;
    const gap = piece === null ? (sourceOf(right) ?? '') : (base.gap ?? piece.gap);
    return { ...left, text: { ...base, value, how: both(base.how, piece?.how ?? []), gap } };
}
/** Whether a condition holds; `null` where nobody knows. */
function truth(value) {
    switch (value.kind) {
        case 'boolean':
            return value.value;
        case 'number':
            return value.value !== 0;
        case 'none':
            return false;
        case 'text':
            return value.gap === null ? value.value !== '' : null;
        case 'list':
            return value.items.length > 0;
        case 'dict':
            return value.entries.size > 0;
        default:
            return null;
    }
}
function compare(operator, left, right) {
    if (left.kind === 'number' && right.kind === 'number')
        return values_boolean(ordered(operator, left.value, right.value));
    if (isWhole(left) && isWhole(right)) {
        if (operator === 'in' || operator === 'not in')
            return values_boolean(right.value.includes(left.value) === (operator === 'in'));
        return values_boolean(ordered(operator, left.value, right.value));
    }
    return UNKNOWN;
}
function ordered(operator, a, b) {
    switch (operator) {
        case '==':
        case 'is':
            return a === b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return a !== b;
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/codecs.js
/** Character sets and Python's text transforms over known texts. */

/** Text to bytes, one char per byte. */
function encodeText(value, encoding) {
    if (encoding !== null && /^(latin|iso-?8859|ascii)/i.test(encoding))
        return value;
    return Buffer.from(value, 'utf8').toString('latin1');
}
/** `bytes.decode` and `codecs.decode`: character sets and Python's text transforms. */
function decodeText(self, encoding) {
    const name = encoding.toLowerCase().replace(/[-_ ]/g, '');
    const transform = Object.hasOwn(TRANSFORMS, name) ? TRANSFORMS[name] : undefined;
    if (transform !== undefined)
        return transform(self);
    if (/^(latin|iso8859|ascii|cp|usascii)/.test(name))
        return { ...self, bytes: false };
    if (name.startsWith('utf16'))
        return {
            ...self,
            bytes: false,
            value: Buffer.from(self.value, 'latin1').toString('utf16le'),
            how: both(self.how, ['utf-16']),
        };
    if (name.startsWith('utf8') || name === 'u8')
        return { ...self, bytes: false, value: Buffer.from(self.value, 'latin1').toString('utf8') };
    return { kind: 'instance', path: 'codecs.decode', source: null, text: null, how: both(self.how, [name]) };
}
const decoded = (self, value, way, bytes) => ({
    kind: 'text',
    value,
    bytes,
    how: both(self.how, [way]),
    gap: null,
});
const bytesOf = (self, encoding) => Buffer.from(self.value.replace(/\s/g, ''), encoding).toString('latin1');
const TRANSFORMS = {
    rot13: (self) => decoded(self, rot13(self.value), 'rot13', false),
    hex: (self) => decoded(self, bytesOf(self, 'hex'), 'hex', true),
    hexcodec: (self) => decoded(self, bytesOf(self, 'hex'), 'hex', true),
    base64: (self) => decoded(self, bytesOf(self, 'base64'), 'base64', true),
    base64codec: (self) => decoded(self, bytesOf(self, 'base64'), 'base64', true),
    unicodeescape: (self) => decoded(self, escapes(self.value), 'escape', false),
    rawunicodeescape: (self) => decoded(self, escapes(self.value), 'escape', false),
};
const rot13 = (value) => value.replace(/[a-zA-Z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + (char.toLowerCase() < 'n' ? 13 : -13)));
const escapes = (value) => value.replace(/\\x([\da-fA-F]{2})|\\u([\da-fA-F]{4})|\\([0-7]{1,3})/g, (_, hex, wide, octal) => String.fromCharCode(octal === undefined ? Number.parseInt(hex ?? wide ?? '', 16) : Number.parseInt(octal, 8)));

;// CONCATENATED MODULE: ./build/inspect/python/sequences.js
/** Items and slices of texts, lists and dictionaries. */


/** `value[index]` for known sequences and dictionaries; `undefined` where it is not known. */
function item(value, index) {
    if (value.kind === 'dict')
        return value.entries.get(dictKey(index) ?? '');
    const at = place(index);
    if (at === null)
        return undefined;
    if (value.kind === 'list')
        return value.items.at(at);
    return isWhole(value) ? letter(value, at) : undefined;
}
function letter(value, index) {
    if (value.bytes)
        return number(value.value.charCodeAt(index < 0 ? value.value.length + index : index));
    const char = [...value.value].at(index);
    return char === undefined ? undefined : values_text(char, both(value.how, ['picked letters']));
}
function dictKey(value) {
    if (isWhole(value))
        return `s:${value.value}`;
    const at = place(value);
    return at === null ? null : `n:${at}`;
}
/** `("a", "b")[x > 1]`: true is 1, false is 0. */
function place(index) {
    if (index.kind === 'boolean')
        return index.value ? 1 : 0;
    return index.kind === 'number' ? index.value : null;
}
function slice(value, bounds) {
    const items = value.kind === 'list' ? value.items : isWhole(value) ? [...value.value] : null;
    const [lower, upper, step] = [bound(bounds.lower), bound(bounds.upper), bound(bounds.step) ?? 1];
    if (items === null || Number.isNaN(lower) || Number.isNaN(upper) || Number.isNaN(step) || step === 0)
        return foreign([value]);
    const picked = indices(items.length, lower, upper, step);
    if (value.kind === 'list')
        return list(picked.map((at) => value.items[at] ?? UNKNOWN));
    return value.kind === 'text' ? pickedText(value, items, picked, step) : UNKNOWN;
}
function pickedText(value, items, picked, step) {
    const whole = picked.length === items.length && step === 1;
    const way = step < 0 ? ['reversed'] : step > 1 ? ['picked letters'] : [];
    return { ...value, value: picked.map((at) => items[at]).join(''), how: whole ? value.how : both(value.how, way) };
}
/** `null` for no bound, not a number for an unknown one. */
function bound(given) {
    if (given === null || given.kind === 'none')
        return null;
    return given.kind === 'number' ? given.value : Number.NaN;
}
/** The places that a slice picks. */
function indices(length, lower, upper, step) {
    const least = step > 0 ? 0 : -1;
    const most = step > 0 ? length : length - 1;
    const clip = (bound) => Math.min(Math.max(bound < 0 ? bound + length : bound, least), most);
    const start = lower === null ? (step > 0 ? least : most) : clip(lower);
    const end = upper === null ? (step > 0 ? most : least) : clip(upper);
    const picked = [];
    for (let at = start; step > 0 ? at < end : at > end; at += step)
        picked.push(at);
    return picked;
}

;// CONCATENATED MODULE: ./build/inspect/python/text-methods.js
/** Folding of the methods of `str`, `bytes`, `list` and `dict` over known values. */





/** What a method of a known text gives; `undefined` for one that is not folded. */
function textMethod(self, name, args, keywords) {
    if (name === 'format')
        return format(self, args, keywords);
    if (name === 'join')
        return join(self, args[0] ?? UNKNOWN);
    if (self.gap !== null)
        return KEEPS_GAP.has(name) ? self : undefined;
    return Object.hasOwn(METHODS, name) ? METHODS[name]?.({ self, args, keywords }) : undefined;
}
const KEEPS_GAP = new Set(['strip', 'lstrip', 'rstrip', 'encode', 'decode', 'lower', 'upper']);
function join(self, given) {
    const items = itemsOf(given);
    if (items === null)
        return foreign([given, self]);
    const parts = items.flatMap((one, at) => (at === 0 || self.value === '' ? [one] : [self, one]));
    const letters = items.length > 1 && items.every((one) => one.kind !== 'text' || one.value.length < 4);
    return concatenate(parts, letters ? 'joined letters' : null);
}
/** The elements that iterating gives; `null` where they are not all known one by one. */
function itemsOf(value) {
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'dict')
        return [...value.entries.keys()].map((key) => key.startsWith('s:') ? values_text(key.slice(2)) : number(Number(key.slice(2))));
    if (value.kind === 'path' && value.path === 'sys.argv')
        return [values_text(OWN_FILE), external('arguments')];
    if (!isWhole(value))
        return null;
    if (value.bytes)
        return Array.from(value.value, (char) => number(char.charCodeAt(0)));
    return Array.from(value.value, (char) => values_text(char, value.how));
}
const made = ({ self }, value, way) => value.length > MAX_TEXT ? UNKNOWN : { ...self, value, how: way === undefined ? self.how : both(self.how, [way]) };
const text_methods_word = (call, at) => {
    const value = call.args[at];
    return isWhole(value) ? value.value : null;
};
const METHODS = {
    lower: (call) => made(call, call.self.value.toLowerCase()),
    upper: (call) => made(call, call.self.value.toUpperCase()),
    casefold: (call) => made(call, call.self.value.toLowerCase()),
    swapcase: (call) => made(call, swapCase(call.self.value), 'swapped case'),
    capitalize: (call) => made(call, call.self.value.charAt(0).toUpperCase() + call.self.value.slice(1).toLowerCase()),
    title: (call) => made(call, call.self.value.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase())),
    strip: (call) => made(call, trim(call, true, true)),
    lstrip: (call) => made(call, trim(call, true, false)),
    rstrip: (call) => made(call, trim(call, false, true)),
    removeprefix: (call) => made(call, text_methods_word(call, 0) && call.self.value.startsWith(text_methods_word(call, 0) ?? '')
        ? call.self.value.slice(text_methods_word(call, 0)?.length)
        : call.self.value),
    removesuffix: (call) => made(call, text_methods_word(call, 0) && call.self.value.endsWith(text_methods_word(call, 0) ?? '')
        ? call.self.value.slice(0, -(text_methods_word(call, 0) ?? '').length)
        : call.self.value),
    replace: (call) => {
        const [from, to] = [text_methods_word(call, 0), text_methods_word(call, 1)];
        if (from === null || to === null || from === '')
            return undefined;
        const limit = call.args[2]?.kind === 'number' ? call.args[2].value : -1;
        const pieces = call.self.value.split(from);
        const value = limit < 0
            ? pieces.join(to)
            : pieces.slice(0, limit + 1).join(to) +
                pieces
                    .slice(limit + 1)
                    .map((one) => from + one)
                    .join('');
        return made(call, value, value === call.self.value || from.length > 4 ? undefined : 'replaced letters');
    },
    translate: translate,
    split: (call) => split(call, false),
    rsplit: (call) => split(call, true),
    splitlines: (call) => list(call.self.value
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .map((line) => values_text(line, call.self.how))),
    partition: (call) => {
        const separator = text_methods_word(call, 0) ?? ' ';
        const at = call.self.value.indexOf(separator);
        if (at < 0)
            return list([call.self, values_text(''), values_text('')]);
        return list([
            values_text(call.self.value.slice(0, at)),
            values_text(separator),
            values_text(call.self.value.slice(at + separator.length)),
        ]);
    },
    encode: (call) => ({ ...call.self, bytes: true, value: encodeText(call.self.value, text_methods_word(call, 0)) }),
    decode: (call) => decodeText(call.self, text_methods_word(call, 0) ?? 'utf-8'),
    hex: (call) => values_text(Array.from(call.self.value, (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join(''), call.self.how),
    startswith: (call) => (text_methods_word(call, 0) === null ? undefined : values_boolean(call.self.value.startsWith(text_methods_word(call, 0) ?? ''))),
    endswith: (call) => (text_methods_word(call, 0) === null ? undefined : values_boolean(call.self.value.endsWith(text_methods_word(call, 0) ?? ''))),
    isalpha: (call) => values_boolean(/^\p{L}+$/u.test(call.self.value)),
    isdigit: (call) => values_boolean(/^\d+$/.test(call.self.value)),
    isalnum: (call) => values_boolean(/^[\p{L}\d]+$/u.test(call.self.value)),
    isupper: (call) => values_boolean(/[A-Z]/.test(call.self.value) && !/[a-z]/.test(call.self.value)),
    islower: (call) => values_boolean(/[a-z]/.test(call.self.value) && !/[A-Z]/.test(call.self.value)),
    isspace: (call) => values_boolean(/^\s+$/.test(call.self.value)),
    index: (call) => text_methods_place(call),
    find: (call) => text_methods_place(call),
    count: (call) => (text_methods_word(call, 0) ? number(call.self.value.split(text_methods_word(call, 0) ?? '').length - 1) : undefined),
    zfill: (call) => call.args[0]?.kind === 'number'
        ? made(call, call.self.value.padStart(Math.min(call.args[0].value, 1000), '0'))
        : undefined,
};
const swapCase = (value) => value.replace(/\p{L}/gu, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase()));
function trim(call, start, end) {
    const given = text_methods_word(call, 0);
    const strips = (char) => (given === null ? /\s/.test(char) : given.includes(char));
    const { value } = call.self;
    let from = 0;
    let to = value.length;
    while (start && from < to && strips(value.charAt(from)))
        from++;
    while (end && to > from && strips(value.charAt(to - 1)))
        to--;
    return value.slice(from, to);
}
function split(call, fromEnd) {
    const { how, bytes } = call.self;
    return listOf(splitUp(call, fromEnd), (piece) => values_text(piece, how, bytes));
}
const listOf = (pieces, make) => pieces === undefined ? undefined : list(pieces.slice(0, 10_000).map(make));
function splitUp(call, fromEnd) {
    const separator = text_methods_word(call, 0);
    const most = call.args[1] ?? call.keywords.get('maxsplit');
    const isBlank = separator === null || separator === '';
    const all = isBlank ? call.self.value.trim().split(/\s+/) : call.self.value.split(separator);
    if (most === undefined)
        return all;
    // A rest with runs of blanks in it cannot be put together from the pieces.
    if (most.kind !== 'number' || most.value < 0 || isBlank)
        return undefined;
    if (all.length <= most.value + 1)
        return all;
    const at = fromEnd ? all.length - most.value : most.value;
    return fromEnd
        ? [all.slice(0, at).join(separator), ...all.slice(at)]
        : [...all.slice(0, at), all.slice(at).join(separator)];
}
function text_methods_place(call) {
    const sought = text_methods_word(call, 0);
    return sought === null ? undefined : number(call.self.value.indexOf(sought));
}
function translate(call) {
    const table = call.args[0];
    if (table?.kind !== 'dict')
        return undefined;
    const value = Array.from(call.self.value, (char) => {
        const to = table.entries.get(`n:${char.codePointAt(0)}`);
        if (to === undefined)
            return char;
        if (to.kind === 'number')
            return String.fromCodePoint(to.value);
        return to.kind === 'text' ? to.value : '';
    }).join('');
    return made(call, value, 'replaced letters');
}
/** Methods of known lists and dictionaries that only look. */
function containerMethod(self, name, args) {
    if (name === 'copy')
        return self;
    if (self.kind === 'dict')
        return dictMethod(self, name, args);
    const [sought] = args;
    if (self.kind !== 'list' || name !== 'index' || !isWhole(sought))
        return undefined;
    return number(self.items.findIndex((one) => isWhole(one) && one.value === sought.value));
}
function dictMethod(self, name, args) {
    const values = [...self.entries.values()];
    const keys = itemsOf(self) ?? [];
    const [key, otherwise = NONE] = args;
    switch (name) {
        case 'values':
            return list(values);
        case 'keys':
            return list(keys);
        case 'items':
            return list(keys.map((one, at) => list([one, values[at] ?? UNKNOWN])));
        case 'get':
        case 'pop':
        case 'setdefault': {
            const known = key === undefined ? null : dictKey(key);
            return known === null ? undefined : (self.entries.get(known) ?? otherwise);
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/items.js
/** What a loop goes over. */



/** What an item of something may be. */
function anyItem(iterable) {
    const items = itemsOf(iterable);
    // Any of all objects that there are is as unknown as all of them.
    if (iterable.kind === 'instance' && iterable.path.startsWith('gc.get_'))
        return iterable;
    if (items === null)
        return foreign([iterable]);
    return items.length === 0 ? UNKNOWN : either(items.slice(0, 8));
}

;// CONCATENATED MODULE: ./build/inspect/python/masking.js

/** What makes text unreadable for people and for the masking of a log. */
const ENCODERS = /^(?:base64|binascii|codecs|zlib|gzip|bz2|lzma)\.|\.(?:hex|translate|swapcase)$/;
/** What makes single letters of a text. */
const TAKING_APART = /^(?:map|list|tuple|reversed|enumerate|sorted|iter|bytes|bytearray|ord)$/;
const tell = (machine, at) => machine.tell(at, { kind: 'obfuscation', how: 'encoded-environment' });
/** The value of a variable, or what a method made of it. */
const isValue = (value) => (value.kind === 'external' || (value.kind === 'instance' && value.path.startsWith('?'))) &&
    value.source === 'environment';
/** Who takes the value of an environment variable apart may write it letter by letter. */
function letterByLetter(machine, items, at) {
    if (isValue(items))
        tell(machine, at);
}
function encodedByCall(machine, path, { args, at }) {
    const encodes = ENCODERS.test(path) && args.some((one) => sourceOf(one) === 'environment');
    if (encodes || (TAKING_APART.test(path) && args.some(isValue)))
        tell(machine, at);
}
/** `token.hex()`, `token.replace("", " ")`, `token.encode("rot13")`. */
function encodedByMethod(machine, object, name, { args, at }) {
    if (!isValue(object))
        return;
    const [first] = args;
    const word = isWhole(first) ? first.value : null;
    const isSpaced = name === 'replace' && word !== null && word.length <= 1;
    const isEncoded = name === 'encode' && word !== null && !/^(?:utf-?8|ascii|latin-?1)$/i.test(word);
    if (isSpaced || isEncoded || /^(?:hex|translate|swapcase)$/.test(name))
        tell(machine, at);
}
/** The first letters show which secret it is; the others, or every second one, are the secret. */
function encodedBySlice(machine, object, { lower, upper, step }, at) {
    const isRest = upper === null && lower?.kind === 'number' && lower.value > 0 && isValue(object);
    if (isRest || (step !== null && sourceOf(object) === 'environment'))
        tell(machine, at);
}

;// CONCATENATED MODULE: ./build/inspect/python/scope.js
/** Names and what they may stand for, while a program is followed in its order. */

const MAX_KNOWN = 8;
class Scope {
    parent;
    kind;
    stars = [];
    /** Names that `global` or `nonlocal` hands to an outer scope. */
    outer = new Map();
    bindings = new Map();
    /** The values that names had before the branches now being followed. */
    saved = [];
    constructor(parent, kind) {
        this.parent = parent;
        this.kind = kind;
    }
    get module() {
        return this.parent === null ? this : this.parent.module;
    }
    handOver(name, to) {
        const target = to === 'global' ? this.module : this.owner(name);
        if (target !== null && target !== this)
            this.outer.set(name, target);
    }
    owner(name) {
        if (this.parent === null)
            return null;
        return this.parent.kind === 'function' && this.parent.bindings.has(name) ? this.parent : this.parent.owner(name);
    }
    set(name, value) {
        const outer = this.outer.get(name);
        if (outer !== undefined) {
            outer.set(name, value);
            return;
        }
        let binding = this.bindings.get(name);
        if (binding === undefined) {
            binding = { current: undefined, all: [] };
            this.bindings.set(name, binding);
        }
        const saved = this.saved.at(-1);
        if (saved !== undefined && !saved.has(name))
            saved.set(name, binding.current);
        binding.current = value;
        // A name that is given many values in a loop must keep the last one.
        if (binding.all.at(-1) !== value)
            binding.all[Math.min(binding.all.length, MAX_KNOWN - 1)] = value;
    }
    /** What a name of this very scope stands for. `later`: asked by code that runs at another time. */
    own(name, later) {
        const outer = this.outer.get(name);
        if (outer !== undefined)
            return outer.own(name, true);
        const binding = this.bindings.get(name);
        if (binding === undefined)
            return undefined;
        if (later || binding.current === undefined)
            return either(binding.all);
        return binding.current;
    }
    /** The names of this scope with all that they may stand for. */
    *entries() {
        for (const [name, { all }] of this.bindings)
            yield [name, either(all)];
    }
    /** A name by Python's order of scopes: class scopes are not seen from the functions in them. */
    find(name) {
        let later = false;
        for (let scope = this; scope !== null; scope = scope.parent) {
            if (scope.kind !== 'class' || scope === this) {
                const value = scope.own(name, later);
                if (value !== undefined)
                    return value;
            }
            later ||= scope.kind === 'function';
        }
        return undefined;
    }
    /** Forgets the order, keeps what was learnt: before the second pass. */
    restart() {
        for (const binding of this.bindings.values())
            binding.current = undefined;
    }
    /** Follows alternatives, each from the same state, and leaves every name with what any of them gave it. */
    branches(runs, mayskip) {
        const results = new Map();
        const before = new Map();
        for (const run of runs) {
            const saved = new Map();
            this.saving(saved, run);
            for (const [name, value] of saved) {
                const binding = this.bindings.get(name);
                if (binding?.current !== undefined)
                    results.set(name, [...(results.get(name) ?? []), binding.current]);
                if (binding !== undefined)
                    binding.current = value;
                before.set(name, value);
            }
        }
        for (const [name, values] of results) {
            const earlier = before.get(name);
            const reachable = mayskip || values.length < runs.length;
            this.set(name, either(earlier !== undefined && reachable ? [...values, earlier] : values));
        }
    }
    /** Runs something and puts back what names stood for. */
    undone(run) {
        const saved = new Map();
        this.saving(saved, run);
        for (const [name, value] of saved) {
            const binding = this.bindings.get(name);
            if (binding !== undefined)
                binding.current = value;
        }
    }
    saving(saved, run) {
        this.saved.push(saved);
        try {
            run();
        }
        finally {
            this.saved.pop();
        }
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/comprehensions.js
/** Comprehensions: computed where all items are known, and read once for their facts. */









const MAX_ROUNDS = 4000;
function comprehensions_comprehension(machine, expr) {
    return machine.within(new Scope(machine.scope, 'function'), () => {
        const found = [];
        const compute = () => results(machine, expr, found);
        const known = machine.concrete > 0
            ? compute()
            : machine.quietly(() => machine.concretely(compute, () => beginning(expr, found)));
        let one = UNKNOWN;
        if (machine.concrete === 0) {
            const calls = machine.collecting(() => {
                one = once(machine, expr);
            });
            const size = expr.result === 'generator' ? undefined : sizeOf(evaluateQuietly(machine, expr.clauses[0]));
            if (size !== undefined)
                machine.tell(expr, { kind: 'allocation', size: size * 8 });
            machine.tell(expr, { kind: 'loop', endless: false, ...roundsOf(machine, expr), calls: [...new Set(calls)] });
        }
        // Which of the functions were picked is not known, but that these may be called is.
        if (known === null && expr.result !== 'dict' && (one.kind === 'path' || one.kind === 'function'))
            return list([one]);
        return known ?? foreign([evaluateQuietly(machine, expr.clauses[0])]);
    });
}
/** All elements, or `null` when they are not all known. The beginning of a long text still shows how it was put together. */
function results(machine, expr, found) {
    const complete = rounds(machine, expr.clauses, () => found.push(comprehensions_element(machine, expr)) < MAX_ROUNDS);
    if (!complete)
        return beginning(expr, found);
    return expr.result === 'dict' ? asDictionary(found) : list(found);
}
const beginning = (expr, found) => found.length > 16 && expr.result !== 'dict' ? list([...found, UNKNOWN]) : null;
/** How often the first clause goes round, where that is known and many. */
function roundsOf(machine, expr) {
    const items = evaluateQuietly(machine, expr.clauses[0]);
    const rounds = items.kind === 'list' ? items.items.length : sizeOf(items);
    return rounds === undefined || rounds < 1000 ? {} : { rounds };
}
/** A range too long to list. */
const sizeOf = (items) => (items.kind === 'instance' ? items.size : undefined);
const evaluateQuietly = (machine, clause) => clause === undefined ? UNKNOWN : machine.quietly(() => evaluate(machine, clause.iterable));
function comprehensions_element(machine, expr) {
    const value = evaluate(machine, expr.value);
    return expr.key === null ? value : list([evaluate(machine, expr.key), value]);
}
function asDictionary(rows) {
    const entries = new Map();
    for (const row of rows) {
        if (row.kind !== 'list')
            continue;
        const [key = UNKNOWN, value = UNKNOWN] = row.items;
        const name = dictKey(key);
        if (name !== null)
            entries.set(name, value);
    }
    return { kind: 'dict', entries };
}
/** Every combination of the clauses' items; false when they are not all known or too many. */
function rounds(machine, clauses, visit) {
    const [clause, ...rest] = clauses;
    if (clause === undefined)
        return machine.spend() && visit();
    const items = itemsOf(evaluate(machine, clause.iterable));
    if (items === null)
        return false;
    for (const item of items) {
        bind(machine, clause.target, item);
        const conditions = clause.conditions.map((condition) => truth(evaluate(machine, condition)));
        if (conditions.includes(null))
            return false;
        if (!conditions.includes(false) && !rounds(machine, rest, visit))
            return false;
    }
    return true;
}
/** One reading with every target standing for all its items. */
function once(machine, expr) {
    for (const clause of expr.clauses) {
        const iterable = evaluate(machine, clause.iterable);
        letterByLetter(machine, iterable, clause.iterable);
        bind(machine, clause.target, anyItem(iterable));
        for (const condition of clause.conditions)
            evaluate(machine, condition);
    }
    if (expr.key !== null)
        evaluate(machine, expr.key);
    return evaluate(machine, expr.value);
}

;// CONCATENATED MODULE: ./build/inspect/python/lookup.js




const SPECIAL_NAMES = {
    __builtins__: path('builtins'),
    __file__: values_text(OWN_FILE),
    __name__: values_text('__main__'),
    __debug__: values_boolean(true),
};
function nameValue(machine, expr) {
    const value = machine.scope.find(expr.id) ?? free(machine, expr.id);
    const written = machine.source.slice(expr.from, expr.to);
    if (written === expr.id || machine.texts > 0)
        return value;
    machine.tell(expr, { kind: 'obfuscation', how: 'unicode-name' });
    return hide(value);
}
/** A name that the program gives no value: a builtin, one of a star import, or simply itself. */
function free(machine, id) {
    if (Object.hasOwn(SPECIAL_NAMES, id))
        return SPECIAL_NAMES[id] ?? UNKNOWN;
    const stars = machine.scope.module.stars.map((module) => path(canonical(`${module}.${id}`)));
    if (stars.length > 0 && !BUILTINS.has(id))
        return either(stars);
    return path(canonical(id));
}
function hide(value) {
    if (value.kind === 'path')
        return { ...value, hidden: true };
    return value.kind === 'either' ? either(value.options.map(hide)) : value;
}
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS = {
    'string.ascii_lowercase': SMALL,
    'string.ascii_uppercase': SMALL.toUpperCase(),
    'string.ascii_letters': SMALL + SMALL.toUpperCase(),
    'string.digits': '0123456789',
};
function attribute(object, name) {
    return eachOption(object, (one) => attributeOf(one, name));
}
function attributeOf(object, name) {
    // Whoever has the builtins at all has them from the interpreter.
    if (name === '__builtins__' && object.kind !== 'class')
        return path('builtins', true);
    switch (object.kind) {
        case 'path':
            return ofPath(object, name);
        case 'instance':
            return ofInstance(object, name);
        case 'class':
            return member(object, name) ?? path(`?.${name}`);
        case 'partial':
            return name === 'func' ? object.callee : UNKNOWN;
        case 'external':
            return instance(`?.${name}`, object.source);
        case 'none':
        case 'unknown':
            return path(`?.${name}`);
        default:
            return name.startsWith('__') ? path(`?.${name}`) : UNKNOWN;
    }
}
function ofPath(object, name) {
    // The builtins are the module that every builtin function belongs to.
    if (name === '__self__' && BUILTINS.has(object.path))
        return path('builtins', true);
    if (object.path === 'sys' && name === 'executable')
        return values_text('python3');
    if (object.path === 'sys' && name === 'platform')
        return values_text('linux');
    if (object.path === 'os' && name === 'name')
        return values_text('posix');
    if (object.path === 'os' && name === 'sep')
        return values_text('/');
    const constant = LETTERS[`${object.path}.${name}`];
    if (constant !== undefined)
        return values_text(constant);
    const whole = `${object.path}.${name}`;
    return path(canonical(whole), object.hidden || isCarried(whole));
}
function ofInstance(object, name) {
    const whole = `${object.path}.${name}`;
    if (object.text !== null && name === 'parent') {
        return { ...object, text: { ...object.text, value: object.text.value.replace(/\/[^/]*$/, '') || '/' } };
    }
    return instance(whole, object.source ?? outside(whole), object.how);
}
function member(object, name) {
    const own = object.scope.own(name, true);
    if (own === undefined) {
        for (const base of object.bases) {
            const inherited = base.kind === 'class' ? member({ ...base, instance: object.instance }, name) : undefined;
            if (inherited !== undefined)
                return inherited;
            if (base.kind === 'path')
                return path(`${base.path}.${name}`);
        }
        return undefined;
    }
    if (!object.instance)
        return own;
    return either(options(own).map((one) => (one.kind === 'function' ? { ...one, self: object } : one)));
}
function lookup_subscript(machine, object, index, at) {
    return eachOption(object, (one) => eachOption(index, (key) => subscriptOf(machine, one, key, at)));
}
function subscriptOf(machine, object, index, at) {
    const found = item(object, index);
    if (found !== undefined)
        return found;
    if (object.kind === 'path' || object.kind === 'instance')
        return entry(machine, object, index, at);
    if (object.kind === 'dict' || object.kind === 'list') {
        const values = object.kind === 'dict' ? [...object.entries.values()] : object.items;
        return either([...values.slice(0, 7), UNKNOWN]);
    }
    return foreign([object]);
}
/** `os.environ["X"]`, `sys.modules["os"]`, `vars(os)["system"]`, `f.__globals__["x"]` … */
function entry(machine, object, index, at) {
    const key = asText(index);
    const hidden = key !== null && key.how.length > 0;
    if (object.path === 'os.environ')
        return environment(machine, index, at);
    if (object.path === 'sys.argv' && index.kind === 'number' && index.value === 0)
        return values_text(OWN_FILE);
    if (key === null || !isWhole(key))
        return object.kind === 'path' ? given(object) : foreign([object]);
    if (object.path === 'sys.modules')
        return imported(machine, key.value, at, hidden);
    if (object.path === 'builtins')
        return path(canonical(key.value), true);
    if (object.path === 'globals')
        return hide(global(machine, key.value));
    if (/(?:^|\.)(?:__globals__|f_globals|f_builtins|gi_frame)$|^gc\.get_/.test(object.path))
        return fromGlobals(key.value);
    if (object.path.endsWith('.__dict__'))
        return hide(attribute(path(object.path.slice(0, -9)), key.value));
    return given(object);
}
const given = (object) => {
    const source = object.kind === 'instance' ? object.source : sourceOf(object);
    return source === null || source === '' ? instance(`${object.path}[]`) : external(source);
};
function imported(machine, module, at, hidden) {
    machine.tell(at, { kind: 'import', path: canonical(module), hidden });
    return path(canonical(module), true);
}
/** The value of an environment variable. */
function environment(machine, name, at) {
    const key = asText(name);
    if (key === null)
        return external('environment');
    machine.tell(at, { kind: 'attribute', path: `os.environ.${key.value}`, hidden: key.how.length > 0 });
    if (key.value === 'HOME')
        return values_text('~');
    if (key.value === 'SHELL')
        return values_text('/bin/sh');
    return external('environment');
}
function global(machine, name) {
    return machine.scope.module.own(name, true) ?? free(machine, name);
}
/** Names out of the globals of a function nobody knows. */
function fromGlobals(name) {
    if (name === '__builtins__')
        return path('builtins', true);
    return OS_NAMES.has(name) ? path(`os.${name}`, true) : path(canonical(name), true);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/inspect/python/decoders.js
/** Decoders of the standard library over known texts. */



/** A decoder of texts that are wholly known. What cannot be decoded here keeps the name of the technique. */
function decoder(way, decode) {
    return (call) => {
        const given = call.args[0];
        if (given === undefined)
            return undefined;
        const how = both(given.kind === 'text' || given.kind === 'instance' ? given.how : [], [way]);
        const value = isWhole(given) ? decoders_attempt(() => decode(given.value, call)) : null;
        if (value === null)
            return { kind: 'instance', path: way, source: originOf(given), text: null, how };
        return value.length > MAX_TEXT ? instance(way, null, how) : { kind: 'text', value, bytes: true, how, gap: null };
    };
}
const originOf = (value) => {
    const origin = foreign([value]);
    return origin.kind === 'external' ? origin.source : null;
};
function decoders_attempt(work) {
    try {
        return work();
    }
    catch {
        return null;
    }
}
const bytesFrom = (encoding) => (value) => Buffer.from(value.replace(/\s/g, ''), encoding).toString('latin1');
const INFLATED = { maxOutputLength: MAX_TEXT };
const inflate = (value) => {
    const packed = Buffer.from(value, 'latin1');
    return (decoders_attempt(() => (0,external_node_zlib_.inflateSync)(packed, INFLATED).toString('latin1')) ??
        (0,external_node_zlib_.inflateRawSync)(packed, INFLATED).toString('latin1'));
};
const base64 = decoder('base64', bytesFrom('base64'));
const hex = decoder('hex', bytesFrom('hex'));
const compressed = decoder('compressed', inflate);
const undecodable = (way) => decoder(way, () => null);
/** Quoted-printable: `=6f` for a letter. */
const quoted = decoder('escape', (value) => value
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))));
function base32(value) {
    let bits = '';
    for (const char of value.toUpperCase().replace(/=+$/, '')) {
        const code = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char);
        if (code < 0)
            return null;
        bits += code.toString(2).padStart(5, '0');
    }
    return (bits.match(/[01]{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
}
const DECODERS = {
    'bytes.fromhex': hex,
    'bytearray.fromhex': hex,
    'binascii.unhexlify': hex,
    'binascii.a2b_hex': hex,
    'base64.b16decode': hex,
    'base64.b64decode': base64,
    'base64.standard_b64decode': base64,
    'base64.decodebytes': base64,
    'base64.decodestring': base64,
    'binascii.a2b_base64': base64,
    'base64.urlsafe_b64decode': decoder('base64', bytesFrom('base64url')),
    'base64.b32decode': decoder('base32', base32),
    'base64.b85decode': undecodable('base85'),
    'base64.a85decode': undecodable('base85'),
    'binascii.a2b_uu': undecodable('base-uu'),
    'quopri.decodestring': quoted,
    'binascii.a2b_qp': quoted,
    'zlib.decompress': compressed,
    'gzip.decompress': decoder('compressed', (value) => (0,external_node_zlib_.gunzipSync)(Buffer.from(value, 'latin1'), INFLATED).toString('latin1')),
    'bz2.decompress': undecodable('compressed'),
    'lzma.decompress': undecodable('compressed'),
    'marshal.loads': undecodable('marshal'),
};

;// CONCATENATED MODULE: ./build/inspect/python/file-paths.js
/** Folding of the functions that put file names together. `~` stands for the home folder throughout. */


const joinPaths = ({ args }) => {
    let parts = [];
    for (const [at, part] of args.entries()) {
        if (asText(part)?.value.startsWith('/'))
            parts = [];
        else if (at > 0)
            parts.push(values_text('/'));
        parts.push(part);
    }
    const joined = concatenate(parts, null);
    return joined.kind === 'text' ? { ...joined, value: joined.value.replace(/\/{2,}/g, '/') } : joined;
};
const same = ({ args }) => args[0];
const expanded = ({ args: [given] }) => isWhole(given) ? { ...given, value: given.value.replace(/\$\{?HOME\}?/g, '~') } : undefined;
const FILE_PATHS = {
    'os.path.join': joinPaths,
    'posixpath.join': joinPaths,
    'os.path.expanduser': same,
    'os.path.expandvars': expanded,
    'os.path.abspath': same,
    'os.path.realpath': same,
    'os.path.normpath': same,
    'os.fspath': same,
    'os.fsencode': same,
    'os.fsdecode': same,
};

;// CONCATENATED MODULE: ./build/inspect/python/pure-calls.js
/** Folding of the functions of the standard library that only compute: decoders, characters, paths, lists. */







/** What a pure function gives for these arguments; `undefined` for one that is not folded. */
function pureCall(path, args, keywords) {
    return Object.hasOwn(FUNCTIONS, path) ? FUNCTIONS[path]?.({ args, keywords }) : undefined;
}
/** Builtins whose call by itself tells nothing. */
const isPlain = (path) => Object.hasOwn(FUNCTIONS, path) && !path.includes('.');
const pure_calls_MAX_ITEMS = 10_000;
const whole = ({ args }, at = 0) => {
    const value = args[at];
    return isWhole(value) ? value : null;
};
const items = ({ args }, at = 0) => args[at] === undefined ? null : itemsOf(args[at] ?? UNKNOWN);
const numeric = ({ args }, at) => {
    const value = args[at];
    return value?.kind === 'number' ? value.value : null;
};
/** Only letters and digits hide words: `chr(10)` is just a line end. */
const spelt = (char, bytes = false) => values_text(char, /\w/.test(char) ? ['char-codes'] : [], bytes);
const character = (call) => {
    const code = numeric(call, 0);
    return code === null || code < 0 || code > 0x10ffff ? undefined : spelt(String.fromCodePoint(Math.floor(code)));
};
const toBytes = (call) => {
    const given = call.args[0];
    if (given === undefined)
        return values_text('', [], true);
    if (isWhole(given))
        return { ...given, bytes: true, value: given.bytes ? given.value : encodeText(given.value, null) };
    const codes = itemsOf(given);
    if (codes === null || given.kind === 'dict')
        return given.kind === 'number' ? undefined : foreign([given]);
    const known = codes.filter((one) => one.kind === 'number');
    const value = spelt(known.map((one) => String.fromCharCode(one.value & 0xff)).join(''), true);
    if (known.length === codes.length)
        return value;
    return known.length > 0 ? { ...value, gap: '' } : foreign(codes);
};
const pure_calls_same = ({ args }) => args[0];
const listed = (call) => {
    const all = call.args.length === 0 ? [] : items(call);
    return all === null ? undefined : list(all);
};
const FUNCTIONS = {
    chr: character,
    ord: (call) => {
        const value = whole(call)?.value;
        return value === undefined || value === '' ? undefined : number(value.codePointAt(0) ?? 0);
    },
    str: (call) => {
        const given = call.args[0];
        if (given === undefined)
            return values_text('');
        return isWhole(given) && given.bytes
            ? decodeText(given, whole(call, 1)?.value ?? 'utf-8')
            : shown(asText(given) ?? given);
    },
    bytes: toBytes,
    bytearray: toBytes,
    memoryview: pure_calls_same,
    int: (call) => {
        const value = whole(call);
        const [given] = call.args;
        if (given?.kind === 'boolean')
            return number(given.value ? 1 : 0);
        if (value === null)
            return given?.kind === 'number' ? number(Math.trunc(given.value)) : undefined;
        const parsed = Number.parseInt(value.value.replace(/^0[xbo]/i, ''), numeric(call, 1) ?? (/^0x/i.test(value.value) ? 16 : 10));
        return Number.isNaN(parsed) ? undefined : number(parsed);
    },
    float: (call) => (whole(call) === null ? undefined : number(Number(whole(call)?.value))),
    bool: () => undefined,
    len: (call) => {
        const all = items(call);
        return all === null ? undefined : number(all.length);
    },
    abs: (call) => (numeric(call, 0) === null ? undefined : number(Math.abs(numeric(call, 0) ?? 0))),
    hex: (call) => {
        const value = numeric(call, 0);
        return value === null ? undefined : values_text(`${value < 0 ? '-' : ''}0x${Math.abs(value).toString(16)}`);
    },
    list: listed,
    tuple: listed,
    set: listed,
    iter: listed,
    sorted: (call) => {
        const all = items(call);
        const reverse = call.keywords.get('reverse');
        if (all === null || call.keywords.size > (reverse?.kind === 'boolean' ? 1 : 0))
            return undefined;
        const ascending = [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        return list(reverse?.kind === 'boolean' && reverse.value ? ascending.reverse() : ascending);
    },
    reversed: (call) => {
        const all = items(call);
        return all === null
            ? undefined
            : list(all.map((one) => (one.kind === 'text' ? { ...one, how: both(one.how, ['reversed']) } : one)).reverse());
    },
    range: (call) => {
        const [first = Number.NaN, second] = [numeric(call, 0), numeric(call, 1)].map((one) => one ?? undefined);
        const step = numeric(call, 2) ?? 1;
        const [from, to] = call.args.length === 1 ? [0, first] : [first, second ?? Number.NaN];
        const count = Math.ceil((to - from) / step);
        if (count > pure_calls_MAX_ITEMS)
            return { ...instance('range'), size: count };
        if (!(count >= 0))
            return undefined;
        return list(Array.from({ length: count }, (_, at) => number(from + at * step)));
    },
    enumerate: (call) => {
        const all = items(call);
        const start = numeric({ ...call, args: [call.args[1] ?? call.keywords.get('start') ?? number(0)] }, 0);
        return all === null || start === null ? undefined : list(all.map((one, at) => list([number(start + at), one])));
    },
    zip: ({ args }) => {
        const all = args.map(itemsOf);
        const rows = all.every((one) => one !== null) ? all : null;
        if (rows === null || rows.length === 0)
            return undefined;
        const length = Math.min(...rows.map((one) => one.length), pure_calls_MAX_ITEMS);
        return list(Array.from({ length }, (_, at) => list(rows.map((one) => one[at] ?? UNKNOWN))));
    },
    'str.maketrans': (call) => {
        const [from, to] = [whole(call, 0)?.value, whole(call, 1)?.value];
        if (from === undefined || to === undefined)
            return call.args[0]?.kind === 'dict' ? codeKeys(call.args[0]) : undefined;
        const target = [...to];
        return {
            kind: 'dict',
            entries: new Map([
                ...[...from].map((char, at) => [`n:${char.codePointAt(0)}`, values_text(target[at] ?? '')]),
                ...[...(whole(call, 2)?.value ?? '')].map((char) => [`n:${char.codePointAt(0)}`, NONE]),
            ]),
        };
    },
    dict: (call) => call.args.length === 0
        ? { kind: 'dict', entries: new Map([...call.keywords].map(([name, value]) => [`s:${name}`, value])) }
        : pairs(call),
    ...DECODERS,
    'codecs.decode': (call) => {
        const self = whole(call);
        return self === null ? undefined : decodeText(self, whole(call, 1)?.value ?? 'utf-8');
    },
    'codecs.encode': (call) => {
        const self = whole(call);
        if (self === null)
            return undefined;
        if (/^rot_?13$/i.test(whole(call, 1)?.value ?? ''))
            return values_text(rot13(self.value), both(self.how, ['rot13']));
        return { ...self, bytes: true };
    },
    'base64.b64encode': ({ args }) => foreign(args),
    'urllib.parse.unquote': (call) => {
        const self = whole(call);
        return self === null
            ? undefined
            : values_text(decoders_attempt(() => decodeURIComponent(self.value)) ?? self.value, both(self.how, self.value.includes('%') ? ['percent'] : []));
    },
    'html.unescape': (call) => {
        const self = whole(call);
        if (self === null)
            return undefined;
        return values_text(self.value.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, h, d) => String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(h ?? d ?? '0', h === undefined ? 10 : 16)))), both(self.how, ['entities']));
    },
    'int.from_bytes': () => undefined,
    ...FILE_PATHS,
    'shlex.split': (call) => {
        const self = whole(call);
        return self === null
            ? undefined
            : list((self.value.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((one) => values_text(one.replace(/^(['"])(.*)\1$/, '$2'), self.how)));
    },
    'shlex.quote': pure_calls_same,
    'textwrap.dedent': pure_calls_same,
    'inspect.cleandoc': pure_calls_same,
    'sys.intern': pure_calls_same,
    'copy.copy': pure_calls_same,
    'copy.deepcopy': pure_calls_same,
    'types.MappingProxyType': pure_calls_same,
    callable: () => values_boolean(true),
};
const keyOf = (value) => (value.kind === 'text' || value.kind === 'number' ? value.value : '');
function codeKeys(table) {
    const entries = [...table.entries].map(([key, value]) => [
        key.startsWith('s:') ? `n:${key.codePointAt(2)}` : key,
        value,
    ]);
    return { kind: 'dict', entries: new Map(entries) };
}
function pairs(call) {
    const rows = items(call);
    if (rows === null || call.args[0]?.kind === 'dict')
        return call.args[0];
    const entries = rows.flatMap((row) => {
        if (row.kind !== 'list')
            return [];
        const [key, value] = row.items;
        if (key === undefined || value === undefined)
            return [];
        return isWhole(key) ? [[`s:${key.value}`, value]] : key.kind === 'number' ? [[`n:${key.value}`, value]] : [];
    });
    return { kind: 'dict', entries: new Map(entries) };
}

;// CONCATENATED MODULE: ./build/inspect/python/methods.js
/** Calls through an attribute: `value.name(…)`. */







function method(machine, { object, name, place }, call) {
    return eachOption(object, (one) => methodOf(machine, { object: one, name, place }, call));
}
function methodOf(machine, asked, call) {
    const { object, name } = asked;
    encodedByMethod(machine, object, name, call);
    switch (object.kind) {
        case 'text':
            return ofText(machine, asked, object, call);
        case 'list':
        case 'dict':
            return container(machine, asked, call);
        case 'number':
            return numberMethod(object, name, call.args) ?? UNKNOWN;
        case 'function':
        case 'boolean':
            return UNKNOWN;
        case 'class':
            return ofClass(machine, object, name, call);
        default:
            return ofName(machine, object, name, call);
    }
}
function ofText(machine, asked, object, call) {
    const { name } = asked;
    changeText(machine, asked, call);
    if (name.startsWith('format'))
        formatAttributes(machine, object.value, call);
    if (name === 'join' && sourceOf(call.args[0] ?? UNKNOWN) === 'environment')
        machine.tell(call.at, { kind: 'obfuscation', how: 'encoded-environment' });
    if (name === '__add__')
        return add(object, call.args[0] ?? UNKNOWN);
    return textMethod(object, name, call.args, call.keywords) ?? foreign([object, ...call.args]);
}
function ofName(machine, object, name, call) {
    const found = object.kind === 'path' || object.kind === 'instance' ? mapping(machine, object, name, call) : undefined;
    if (found !== undefined)
        return found;
    // A file's name is what its methods work on: it stands first among their arguments.
    const file = object.kind === 'instance' ? object.text : null;
    const made = file === null ? call : { ...call, args: [file, ...call.args] };
    return apply(machine, attribute(object, name), made);
}
/** `os.environ.get("X")`, `sys.modules.get("os")`, `vars(os).get("system")`, `os.__getattribute__("system")`. */
function mapping(machine, object, name, call) {
    const [first] = call.args;
    if (object.path === 'os.environ' && ['items', 'copy', 'values', 'keys'].includes(name)) {
        machine.tell(call.at, { kind: 'attribute', path: 'os.environ' });
        return object;
    }
    if (isNamespace(object.path) && ['items', 'values'].includes(name)) {
        const part = path(`${object.path.slice(0, -'.__dict__'.length)}.?`, true);
        return list([name === 'items' ? list([UNKNOWN, part]) : part]);
    }
    if (first === undefined)
        return undefined;
    if (name === '__getattribute__' || name === '__getattr__') {
        const wanted = asText(first);
        return wanted === null ? undefined : methods_hidden(attribute(object, wanted.value));
    }
    if (!['get', '__getitem__', 'pop', 'setdefault'].includes(name))
        return undefined;
    if (object.path === 'os.environ') {
        applyPath(machine, `os.environ.${name}`, false, call);
        return either(options(first).map((key) => entry(machine, object, key, call.at)));
    }
    const isTable = /(?:^|\.)(?:__dict__|__globals__|f_globals|f_builtins)$/.test(object.path);
    return isTable || ['sys.modules', 'builtins', 'globals'].includes(object.path)
        ? either(options(first).map((key) => entry(machine, object, key, call.at)))
        : undefined;
}
const isNamespace = (name) => name.endsWith('.__dict__') && !name.startsWith('?');
const methods_hidden = (value) => (value.kind === 'path' ? { ...value, hidden: true } : value);
function container(machine, { object, name, place }, call) {
    const changed = object.kind === 'list' ? changedList(object, name, call) : changedDict(object, name, call);
    if (changed !== undefined) {
        if (place.kind === 'name')
            machine.scope.set(place.id, changed);
        return name === 'pop' && object.kind === 'list'
            ? (object.items.at(call.args[0]?.kind === 'number' ? call.args[0].value : -1) ?? UNKNOWN)
            : NONE;
    }
    return containerMethod(object, name, call.args) ?? foreign([object]);
}
function changedList(object, name, { args, keywords }) {
    const { items } = object;
    const [first = UNKNOWN, second = UNKNOWN] = args;
    switch (name) {
        case 'append':
        case 'add':
            return list([...items, first].slice(0, 10_000));
        case 'extend':
            return list([...items, ...(itemsOf(first) ?? [foreign([first])])].slice(0, 10_000));
        case 'insert':
            return first.kind === 'number' ? list(items.toSpliced(first.value, 0, second)) : undefined;
        case 'reverse':
            return list([...items].reverse());
        case 'clear':
            return list([]);
        case 'pop':
            return list(items.toSpliced(first.kind === 'number' ? first.value : -1, 1));
        case 'sort':
            return pureCall('sorted', [object], keywords) ?? either([object, list([...items].reverse())]);
        default:
            return undefined;
    }
}
function changedDict(object, name, call) {
    const [first] = call.args;
    if (object.kind !== 'dict' || name !== 'update')
        return undefined;
    const given = first?.kind === 'dict' ? first.entries : [];
    return {
        kind: 'dict',
        entries: new Map([
            ...object.entries,
            ...given,
            ...[...call.keywords].map(([key, value]) => [`s:${key}`, value]),
        ]),
    };
}
/** A `bytearray` grows by `append` and `extend`. */
function changeText(machine, { object, name, place }, call) {
    const [first] = call.args;
    if (place.kind !== 'name' || first === undefined || !['append', 'extend'].includes(name))
        return;
    const piece = first.kind === 'number' ? values_text(String.fromCharCode(first.value & 0xff), ['char-codes'], true) : first;
    machine.scope.set(place.id, add(object, piece));
}
/** A class may answer for any name by `__getattr__`. */
function ofClass(machine, object, name, call) {
    const hook = object.scope.own('__getattr__', true);
    if (hook?.kind !== 'function' || object.scope.own(name, true) !== undefined)
        return apply(machine, attribute(object, name), call);
    return apply(machine, apply(machine, { ...hook, self: object }, { ...call, args: [values_text(name)] }), call);
}
/** `"{0.__init__.__globals__}".format(x)` reads attributes. */
function formatAttributes(machine, template, { at }) {
    for (const [, path = ''] of template.matchAll(/\{\w{0,20}((?:\.\w{1,40}|\[\w{1,40}\]){1,8})/g)) {
        if (path.includes('__'))
            machine.tell(at, { kind: 'attribute', path: `?${path}` });
    }
}
/** `n.to_bytes(2, "big")`. */
function numberMethod(object, name, args) {
    if (name !== 'to_bytes')
        return undefined;
    const [length, order] = args;
    const value = object.big ?? (Number.isSafeInteger(object.value) && object.value >= 0 ? BigInt(object.value) : null);
    if (value === null || (length !== undefined && length.kind !== 'number'))
        return undefined;
    const digits = Math.min(length?.value ?? 1, 10_000) * 2;
    const hex = value.toString(16).padStart(digits, '0');
    // Python refuses a number that does not fit.
    if (hex.length > digits)
        return undefined;
    const bytes = Buffer.from(hex, 'hex');
    const ordered = order?.kind === 'text' && order.value === 'little' ? bytes.reverse() : bytes;
    return values_text(ordered.toString('latin1'), ['char-codes'], true);
}

;// CONCATENATED MODULE: ./build/inspect/python/operator-methods.js
/** Operators over the program's own classes call methods of them: `a + b` is `a.__add__(b)`. */


const operator_methods_METHODS = {
    '+': 'add',
    '-': 'sub',
    '*': 'mul',
    '/': 'truediv',
    '//': 'floordiv',
    '%': 'mod',
    '**': 'pow',
    '@': 'matmul',
    '&': 'and',
    '|': 'or',
    '^': 'xor',
    '<<': 'lshift',
    '>>': 'rshift',
    '==': 'eq',
    '!=': 'ne',
    '<': 'lt',
    '>': 'gt',
    '<=': 'le',
    '>=': 'ge',
};
/** What the class of the left operand, or of the right one, makes of it; `undefined` where neither says anything. */
function ownOperator(machine, operator, [left, right], at) {
    if (operator === 'in' || operator === 'not in')
        return ownMethod(machine, { object: right, name: '__contains__', args: [left] }, at);
    const name = Object.hasOwn(operator_methods_METHODS, operator) ? operator_methods_METHODS[operator] : undefined;
    if (name === undefined)
        return undefined;
    return (ownMethod(machine, { object: left, name: `__${name}__`, args: [right] }, at) ??
        ownMethod(machine, { object: right, name: `__r${name}__`, args: [left] }, at));
}
/** Calls a method that the program's own class defines. */
function ownMethod(machine, { object, name, args }, at) {
    if (object.kind !== 'class')
        return undefined;
    const found = attribute(object, name);
    return found.kind === 'function' ? apply(machine, found, { args, keywords: new Map(), at }) : undefined;
}

;// CONCATENATED MODULE: ./build/inspect/python/evaluate.js
/** What an expression stands for; tells the facts in it on the way. */














function evaluate(machine, expr) {
    machine.step();
    switch (expr.kind) {
        case 'name':
            return told(machine, expr, nameValue(machine, expr));
        case 'string':
            machine.tell(expr, { kind: 'string', value: expr.value, folded: expr.escaped });
            return values_text(expr.value, expr.escaped ? ['escape'] : [], expr.bytes);
        case 'fstring':
            return concatenate(pieces(machine, expr.parts), expr.parts.length > 1 ? 'format' : null);
        case 'number':
            return expr.value === null ? UNKNOWN : number(expr.value, expr.big);
        case 'constant':
            return expr.value === 'None' ? NONE : expr.value === '...' ? UNKNOWN : values_boolean(expr.value === 'True');
        case 'attribute':
            return told(machine, expr, attribute(holder(machine, expr.object), expr.name));
        case 'subscript':
            return subscripted(machine, expr);
        case 'call':
            return call(machine, expr);
        case 'lambda':
            return evaluate_lambda(machine, expr);
        case 'comprehension':
            return comprehensions_comprehension(machine, expr);
        default:
            return evaluate_compound(machine, expr);
    }
}
function evaluate_compound(machine, expr) {
    switch (expr.kind) {
        case 'binary':
            return binaryOf(machine, expr);
        case 'unary':
            return unary(expr.operator, evaluate(machine, expr.operand));
        case 'boolean':
            return logical(expr.operator, evaluate(machine, expr.left), evaluate(machine, expr.right));
        case 'compare':
            return evaluate_comparison(machine, expr);
        case 'conditional':
            return evaluate_conditional(machine, expr);
        case 'walrus': {
            const value = evaluate(machine, expr.value);
            bind(machine, expr.target, value);
            return value;
        }
        case 'tuple':
        case 'list':
        case 'set':
            return list(expr.items.flatMap((item) => spread(machine, item)));
        case 'dict':
            return evaluate_dictionary(machine, expr);
        case 'slice':
            for (const part of [expr.lower, expr.upper, expr.step])
                if (part)
                    evaluate(machine, part);
            return UNKNOWN;
        case 'yield':
            machine.yielded.push(expr.value === null ? NONE : evaluate(machine, expr.value));
            return UNKNOWN;
        case 'starred':
        case 'await':
        case 'yield-from':
            return evaluate(machine, expr.value);
        default:
            return UNKNOWN;
    }
}
/** What is asked for a part or called is told with that part or call, not by itself. */
function holder(machine, expr) {
    if (expr.kind === 'name')
        return nameValue(machine, expr);
    if (expr.kind !== 'attribute')
        return evaluate(machine, expr);
    const value = attribute(holder(machine, expr.object), expr.name);
    return INNER.test(expr.name) ? told(machine, expr, value) : value;
}
/** Attributes that lead into the interpreter are told wherever they stand. */
const INNER = /^(?:__\w{1,40}__|[fg]i?_\w{1,20}|tb_frame)$/;
/** A name that stands for something of the library is worth telling also where it is not called. */
function told(machine, expr, value) {
    for (const one of value.kind === 'either' ? value.options : [value]) {
        if (one.kind === 'path' && isTelling(one))
            machine.tell(expr, { kind: 'attribute', path: one.path, hidden: one.hidden });
        if (one.kind === 'instance' && expr.kind === 'attribute')
            machine.tell(expr, { kind: 'attribute', path: one.path });
    }
    return value;
}
/** A module's bare name says no more than its import did. */
const isTelling = ({ path, hidden }) => hidden || path.includes('.') || BUILTINS.has(path);
function sized(machine, expr, folded) {
    if (folded.size !== undefined && folded.size > 1e6)
        machine.tell(expr, { kind: 'allocation', size: folded.size });
    return folded.value;
}
function pieces(machine, parts) {
    return parts.map((part) => {
        if (part.kind === 'text')
            return values_text(part.value, part.escaped ? ['escape'] : []);
        pieces(machine, part.spec);
        const [spec] = part.spec;
        const value = evaluate(machine, part.value);
        return shown(value, spec?.kind === 'text' && spec.value === 'c' ? 'c' : 's');
    });
}
function binaryOf(machine, expr) {
    const operands = [evaluate(machine, expr.left), evaluate(machine, expr.right)];
    return (ownOperator(machine, expr.operator, operands, expr) ?? sized(machine, expr, binary(expr.operator, ...operands)));
}
function unary(operator, operand) {
    if (operator === 'not') {
        const known = truth(operand);
        return known === null ? UNKNOWN : values_boolean(!known);
    }
    if (operand.kind !== 'number')
        return UNKNOWN;
    if (operator === '-')
        return number(-operand.value, operand.big === null ? null : -operand.big);
    return operator === '~' ? number(~operand.value) : operand;
}
function logical(operator, left, right) {
    const known = truth(left);
    if (known === null)
        return either([left, right]);
    return known === (operator === 'or') ? left : right;
}
function evaluate_comparison(machine, expr) {
    const first = evaluate(machine, expr.first);
    const rest = expr.rest.map(({ operator, operand }) => ({ operator, value: evaluate(machine, operand) }));
    const [only] = rest;
    if (rest.length !== 1 || only === undefined)
        return UNKNOWN;
    const own = ownOperator(machine, only.operator, [first, only.value], expr);
    return own ?? compare(only.operator, first, only.value);
}
function evaluate_conditional(machine, expr) {
    const known = truth(evaluate(machine, expr.test));
    if (machine.concrete > 0 && known !== null)
        return evaluate(machine, known ? expr.body : expr.orelse);
    const values = [evaluate(machine, expr.body), evaluate(machine, expr.orelse)];
    return known === null ? either(values) : (values[known ? 0 : 1] ?? UNKNOWN);
}
function spread(machine, item) {
    const value = evaluate(machine, item);
    if (item.kind !== 'starred')
        return [value];
    letterByLetter(machine, value, item);
    return itemsOf(value) ?? [foreign([value])];
}
function evaluate_dictionary(machine, expr) {
    const entries = new Map();
    for (const { key, value } of expr.entries) {
        const name = key === null ? null : dictKey(evaluate(machine, key));
        const given = evaluate(machine, value);
        if (name !== null)
            entries.set(name, given);
        else if (key === null && given.kind === 'dict')
            for (const [inner, one] of given.entries)
                entries.set(inner, one);
    }
    return { kind: 'dict', entries };
}
function subscripted(machine, expr) {
    const object = holder(machine, expr.object);
    const { index } = expr;
    if (index.kind === 'slice') {
        const bound = (part) => (part === null ? null : evaluate(machine, part));
        const bounds = { lower: bound(index.lower), upper: bound(index.upper), step: bound(index.step) };
        encodedBySlice(machine, object, bounds, expr);
        return slice(object, bounds);
    }
    const key = evaluate(machine, index);
    const name = object.kind === 'class' && !object.instance ? '__class_getitem__' : '__getitem__';
    const own = ownMethod(machine, { object, name, args: [key] }, expr);
    return own ?? told(machine, expr, lookup_subscript(machine, object, key, expr));
}
function evaluate_lambda(machine, expr) {
    const defaults = expr.parameters.map((one) => (one.value === null ? null : evaluate(machine, one.value)));
    const scope = new Scope(machine.scope, 'function');
    for (const [at, one] of expr.parameters.entries())
        scope.set(one.name, defaults[at] ?? { kind: 'external', source: 'parameter' });
    if (machine.concrete === 0)
        machine.within(scope, () => evaluate(machine, expr.body));
    return {
        kind: 'function',
        name: '<lambda>',
        parameters: expr.parameters,
        defaults,
        body: expr.body,
        scope: machine.scope,
        self: null,
    };
}
function call(machine, expr) {
    const { callee } = expr;
    if (callee.kind === 'attribute') {
        const object = holder(machine, callee.object);
        const made = givenArguments(machine, expr.args, expr);
        return method(machine, { object, name: callee.name, place: callee.object }, made);
    }
    return apply(machine, holder(machine, callee), givenArguments(machine, expr.args, expr));
}
function givenArguments(machine, given, at) {
    const args = [];
    const keywords = new Map();
    for (const { name, star, value } of given) {
        const one = evaluate(machine, value);
        if (name !== null)
            keywords.set(name, one);
        else if (star === '')
            args.push(one);
        else if (star === '*') {
            letterByLetter(machine, one, value);
            args.push(...(itemsOf(one) ?? [foreign([one])]).slice(0, 1000));
        }
        else if (one.kind === 'dict')
            for (const [key, entry] of one.entries)
                keywords.set(key.slice(2), entry);
    }
    return { args, keywords, at };
}

;// CONCATENATED MODULE: ./build/inspect/python/code.js





/** Texts that execute texts: followed this deep for their effect on names. */
const MAX_TEXTS = 3;
const MAX_CODE = 20_000;
/** `eval`, `exec` and their like: the text is told as nested code, and what it gives or binds is followed. */
function code(machine, call) {
    const [given] = call.args;
    if (given === undefined)
        return undefined;
    let value;
    for (const one of options(given)) {
        if (one.kind === 'instance')
            disguised(machine, one.how, call);
        const written = asText(one);
        if (written === null)
            continue;
        disguised(machine, written.how, call);
        if (written.gap !== null)
            continue;
        machine.tell(call.at, { kind: 'nested', language: 'python', code: written.value });
        value = follow(machine, written);
    }
    if (value !== undefined)
        return value;
    const source = sourceOf(given);
    return source === null || source === '' ? instance('eval') : external(source);
}
/** The way in which code or a command was put together. Plain joining of texts hides nothing. */
function disguised(machine, how, { at }) {
    for (const one of how)
        if (!PLAIN.has(one))
            machine.tell(at, { kind: 'obfuscation', how: one });
}
const PLAIN = new Set(['concatenation', 'format', 'utf-16']);
/** What the text evaluates to, and its assignments, without telling its facts: the engine scans it by itself. */
function follow(machine, { value }) {
    if (machine.texts >= MAX_TEXTS || value.length > MAX_CODE || !machine.spend(value.length))
        return UNKNOWN;
    const parsed = parsePython(value.trim());
    if (!parsed.ok || parsed.program.unread.length > 0)
        return UNKNOWN;
    const { body } = parsed.program;
    const [only] = body;
    machine.texts++;
    try {
        return machine.quietly(() => {
            if (body.length === 1 && only?.kind === 'expression')
                return evaluate(machine, only.value);
            execute(machine, body);
            return UNKNOWN;
        });
    }
    finally {
        machine.texts--;
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/commands.js



const SHELL = { shape: 'shell', at: 0 };
/** What a shell is given on its input. */
const FED = 'shell-input';
const PLACES = {
    'os.system': SHELL,
    'os.popen': SHELL,
    'os.popen2': SHELL,
    'os.popen3': SHELL,
    'platform.popen': SHELL,
    'subprocess.getoutput': SHELL,
    'subprocess.getstatusoutput': SHELL,
    'asyncio.create_subprocess_shell': SHELL,
    'asyncio.subprocess.create_subprocess_shell': SHELL,
    'pexpect.spawn': SHELL,
    'pexpect.run': SHELL,
    'webbrowser.get': SHELL,
    'webbrowser.GenericBrowser': SHELL,
    'webbrowser.BackgroundBrowser': SHELL,
    'distutils.spawn.spawn': { shape: 'list', at: 0 },
    'os.startfile': SHELL,
    [`${FED}.write`]: SHELL,
    [`${FED}.stdin.write`]: SHELL,
    [`${FED}.stdin.writelines`]: SHELL,
    [`${FED}.communicate`]: SHELL,
    'subprocess.run': { shape: 'either', at: 0 },
    'subprocess.call': { shape: 'either', at: 0 },
    'subprocess.check_call': { shape: 'either', at: 0 },
    'subprocess.check_output': { shape: 'either', at: 0 },
    'subprocess.Popen': { shape: 'either', at: 0 },
    'pty.spawn': { shape: 'either', at: 0 },
    'asyncio.create_subprocess_exec': { shape: 'rest', at: 0 },
    'os.execv': { shape: 'list', at: 1 },
    'os.execve': { shape: 'list', at: 1 },
    'os.execvp': { shape: 'list', at: 1 },
    'os.execvpe': { shape: 'list', at: 1 },
    'os.posix_spawn': { shape: 'list', at: 1 },
    'os.posix_spawnp': { shape: 'list', at: 1 },
    'os.spawnv': { shape: 'list', at: 2 },
    'os.spawnve': { shape: 'list', at: 2 },
    'os.spawnvp': { shape: 'list', at: 2 },
    'os.spawnvpe': { shape: 'list', at: 2 },
    'os.execl': { shape: 'rest', at: 1 },
    'os.execle': { shape: 'rest', at: 1 },
    'os.execlp': { shape: 'rest', at: 1 },
    'os.execlpe': { shape: 'rest', at: 1 },
    'os.spawnl': { shape: 'rest', at: 2 },
    'os.spawnle': { shape: 'rest', at: 2 },
    'os.spawnlp': { shape: 'rest', at: 2 },
};
/** Tells the command; a shell that waits for its input is the answer. */
function commands(machine, path, call) {
    const place = Object.hasOwn(PLACES, path) ? PLACES[path] : undefined;
    if (place === undefined)
        return undefined;
    const given = call.args[place.at] ?? call.keywords.get('args') ?? call.keywords.get('input') ?? UNKNOWN;
    const spread = { kind: 'list', items: call.args.slice(place.at) };
    commands_environment(machine, call);
    for (const one of options(place.shape === 'rest' ? spread : given))
        command(machine, one, call);
    return /^(?:os\.popen|subprocess\.Popen)$/.test(path) && isBareShell(given) ? instance(FED) : undefined;
}
function isBareShell(given) {
    const words = given.kind === 'list' ? given.items.map(asText) : [asText(given)];
    const [name, ...rest] = words.map((word) => word?.value ?? '');
    return /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k|a)?sh$/.test(name ?? '') && rest.every((word) => /^-[is]$/.test(word));
}
function command(machine, given, call) {
    const whole = asText(given);
    if (whole !== null)
        commands_tell(machine, { words: whole.value.replaceAll(GAP, '"$1"'), how: whole.how }, call);
    if (given.kind !== 'list' || given.items.length === 0)
        return;
    const words = given.items.map(asText);
    const first = words[0] ?? null;
    // `["rm -rf /"]` with shell=True is one text for the shell.
    const shell = truth(call.keywords.get('shell') ?? UNKNOWN) === true && first !== null;
    const how = words.flatMap((word) => word?.how ?? []);
    commands_tell(machine, { words: shell ? first.value : words.map(commands_quoted).join(' '), how }, call);
}
/** Variables that the command is given, as if the program had set them for itself. */
function commands_environment(machine, call) {
    const given = call.keywords.get('env');
    if (given?.kind !== 'dict')
        return;
    for (const [key, value] of given.entries)
        if (key.startsWith('s:'))
            machine.tell(call.at, { kind: 'assign', path: `os.environ.${key.slice(2)}`, value: toFact(value) });
}
function commands_tell(machine, { words, how }, call) {
    disguised(machine, how, call);
    const input = call.keywords.get('input');
    const fed = input === undefined ? null : asText(input);
    const code = fed === null ? words : `${words} <<'INPUT'\n${fed.value.replaceAll(GAP, '$1')}\nINPUT`;
    machine.tell(call.at, { kind: 'nested', language: 'bash', code });
}
/** A word of an argument list as Bash writes it; `$1` for what is not known. */
function commands_quoted(word) {
    if (word === null)
        return '"$1"';
    if (/^[\w./:=@%+,-]+$/.test(word.value))
        return word.value;
    if (word.gap !== null)
        return `"${word.value.replace(/(["\\`])/g, '\\$1').replaceAll(GAP, '$1')}"`;
    return `'${word.value.replaceAll("'", "'\\''")}'`;
}
/** `pid, fd = pty.fork()`: what is written to the second is typed into the shell that the child becomes. */
const terminal = () => list([UNKNOWN, instance(FED)]);
const typedIn = (machine, call) => {
    const [to, given] = call.args;
    if (to?.kind === 'instance' && to.path === FED && given !== undefined)
        command(machine, given, call);
    return undefined;
};

;// CONCATENATED MODULE: ./build/inspect/python/counted.js


const lengthOf = (value) => value?.kind === 'instance' ? (value.size ?? 0) : (itemsOf(value ?? UNKNOWN)?.length ?? 0);
const counted_whole = (value, otherwise) => value?.kind === 'number' ? value.value : otherwise;
const counted = (name, count) => (_, call) => ({ ...instance(`itertools.${name}`), size: count(call) });
/** n · (n − 1) · … over k factors. */
function falling(n, k) {
    let product = 1;
    for (let at = 0; at < Math.min(k, n, 200); at++)
        product *= n - at;
    return product;
}
const permutations = ({ args, keywords }) => {
    const n = lengthOf(args[0]);
    return falling(n, counted_whole(args[1] ?? keywords.get('r'), n));
};
const product = ({ args, keywords }) => args.reduce((total, one) => total * lengthOf(one), 1) ** counted_whole(keywords.get('repeat') ?? number(1), 1);
const COUNTED = {
    'itertools.permutations': counted('permutations', permutations),
    'itertools.product': counted('product', product),
};

;// CONCATENATED MODULE: ./build/inspect/python/indirect-names.js
/** Names reached by calls: `getattr`, `import_module`, `attrgetter` and their like. */





const first = ({ args }) => args[0] ?? UNKNOWN;
/** Modules any of whose functions is worth a look. */
const POWERFUL = new Set(['os', 'subprocess', 'builtins', 'sys', 'shutil', 'ctypes', 'socket', 'pty']);
const getattr = (_, call) => {
    const [object = UNKNOWN, name = UNKNOWN, otherwise] = call.args;
    const found = options(name).flatMap((one) => {
        const word = asText(one);
        return isWhole(word ?? UNKNOWN) ? [hide(attribute(object, word?.value ?? ''))] : [];
    });
    if (found.length > 0)
        return either(found);
    if (object.kind === 'path' && POWERFUL.has(object.path))
        return path(`${object.path}.?`, true);
    return otherwise ?? foreign([name]);
};
const importModule = (machine, call) => {
    const modules = options(first(call)).flatMap((one) => {
        const word = asText(one);
        if (word === null || word.gap !== null)
            return [];
        return [imported(machine, word.value, call.at, word.how.length > 0)];
    });
    return modules.length === 0 ? undefined : either(modules);
};
/** `__import__("os.path")` gives `os`. */
const builtinImport = (machine, call) => {
    const value = importModule(machine, call);
    return value?.kind === 'path' && call.args.length < 4 && !call.keywords.has('fromlist')
        ? { ...value, path: value.path.split('.')[0] ?? value.path }
        : value;
};
const located = (machine, call) => {
    const word = asText(first(call));
    if (word === null)
        return undefined;
    const name = word.value.replace(':', '.');
    imported(machine, name.split('.')[0] ?? name, call.at, true);
    return path(canonical(name), true);
};
const variables = (_, call) => {
    const [object] = call.args;
    if (object === undefined)
        return path('globals');
    return object.kind === 'path'
        ? object.path === 'builtins'
            ? object
            : path(`${object.path}.__dict__`, object.hidden)
        : undefined;
};
const attrgetter = (_machine, call) => {
    const word = asText(first(call));
    return word === null ? undefined : { kind: 'partial', callee: path('getter'), args: [word], keywords: new Map() };
};
const getter = (_, call) => {
    const word = asText(first(call));
    const [, object = UNKNOWN] = call.args;
    if (word === null)
        return undefined;
    return hide(word.value.split('.').reduce((value, name) => attribute(value, name), object));
};
const methodcaller = (_, call) => ({
    kind: 'partial',
    callee: path('caller'),
    args: [list(call.args)],
    keywords: call.keywords,
});
const caller = (machine, call) => {
    const [given, object = UNKNOWN] = call.args;
    const [name, ...args] = given?.kind === 'list' ? given.items : [];
    const word = name === undefined ? null : asText(name);
    return word === null ? undefined : apply(machine, hide(attribute(object, word.value)), { ...call, args });
};
const itemgetter = (_, call) => ({
    kind: 'partial',
    callee: path('item-getter'),
    args: [first(call)],
    keywords: new Map(),
});
const itemGetter = (machine, call) => {
    const [key = UNKNOWN, object = UNKNOWN] = call.args;
    return lookup_subscript(machine, object, key, call.at);
};
const environmentValue = (machine, call) => either(options(first(call)).map((name) => environment(machine, name, call.at)));

;// CONCATENATED MODULE: ./build/inspect/python/later-calls.js
/** Functions handed over, which the library calls: now for every item, or later. */






const later_calls_first = ({ args }) => args[0] ?? UNKNOWN;
/** Calls a value that was handed over, as the library will do later. */
const later = (machine, callee, args, call) => callee === undefined ? UNKNOWN : apply(machine, callee, { args, keywords: new Map(), at: call.at });
const mapped = (machine, call) => {
    const [callee, ...rows] = call.args;
    const columns = rows.map(itemsOf);
    const [items] = columns;
    if (items === null || items === undefined || columns.length > 1)
        return later(machine, callee, rows.map((row) => foreign([row])), call);
    const results = [];
    for (const [at, item] of items.entries()) {
        if (!machine.spend())
            return list([...results, UNKNOWN]);
        const run = () => later(machine, callee, [item], call);
        results.push(at < 8 ? run() : machine.quietly(run));
    }
    return list(results);
};
const filtered = (machine, call) => {
    const [callee, given = UNKNOWN] = call.args;
    const items = itemsOf(given);
    if (items === null)
        return later(machine, callee, [foreign([given])], call);
    const kept = items.filter((item) => machine.spend() && truth(callee?.kind === 'none' ? item : later(machine, callee, [item], call)) !== false);
    return list(kept);
};
const reduced = (machine, call) => {
    const [callee, given = UNKNOWN, start] = call.args;
    const items = itemsOf(given);
    if (items === null)
        return later(machine, callee, [UNKNOWN, foreign([given])], call);
    const all = start === undefined ? items : [start, ...items];
    let value = all[0] ?? UNKNOWN;
    for (const item of all.slice(1)) {
        if (!machine.spend())
            return UNKNOWN;
        value = later(machine, callee, [value, item], call);
    }
    return value;
};
/** `sorted(items, key=f)` calls `f` with every item. */
const keyed = (machine, call) => {
    const key = call.keywords.get('key');
    if (key !== undefined && (key.kind === 'path' || key.kind === 'function'))
        later(machine, key, [anyItem(later_calls_first(call))], call);
    return copied(machine, call);
};
/** `type("X", (), {"__getitem__": f})` makes a class. */
const typed = (machine, call) => {
    const [, , members] = call.args;
    if (members?.kind === 'dict')
        for (const value of members.entries.values())
            unseenCall(machine, value, call.at);
    return undefined;
};
/** `Thread(target=f, args=(…))`. */
const targeted = (machine, call) => {
    const callee = call.keywords.get('target') ?? call.args[1];
    const args = itemsOf(call.keywords.get('args') ?? call.args[3] ?? UNKNOWN);
    if (callee !== undefined)
        later(machine, callee, args ?? [], call);
    return undefined;
};
/** `submit(f, …)`, `register(f, …)`, `to_thread(f, …)`. */
const handed = (position) => (machine, call) => {
    const callee = call.args[position];
    const known = callee?.kind === 'path' || callee?.kind === 'function' || callee?.kind === 'partial' || callee?.kind === 'either';
    return known ? later(machine, callee, call.args.slice(position + 1), call) : undefined;
};
const timer = (machine, call) => {
    later(machine, call.args[1], itemsOf(call.args[2] ?? call.keywords.get('args') ?? UNKNOWN) ?? [], call);
    return undefined;
};
const copied = (_, call) => call.args[0]?.kind === 'path' && call.args[0].path === 'os.environ' ? call.args[0] : undefined;
const anyRow = (rows) => (rows?.kind === 'list' ? (rows.items[0] ?? UNKNOWN) : UNKNOWN);

;// CONCATENATED MODULE: ./build/inspect/python/library-code.js
/** Code that the library finds by itself where no call of it is written: examples in documentation, annotations, configurations. */



const library_code_MAX_CODE = 20_000;
/** The lines after `>>>` and `...`: what `doctest` runs. */
const doctests = (machine, call) => {
    const lines = machine.source
        .slice(0, library_code_MAX_CODE)
        .split('\n')
        .flatMap((line) => /^\s{0,80}(?:>>>|\.\.\.) (.*)$/.exec(line)?.[1] ?? []);
    if (lines.length > 0)
        machine.tell(call.at, { kind: 'nested', language: 'python', code: lines.join('\n') });
    return undefined;
};
/** `typing.get_type_hints(f)` evaluates annotations that are written as texts. */
const typeHints = (machine, call) => {
    for (const code of machine.annotations)
        machine.tell(call.at, { kind: 'nested', language: 'python', code });
    return undefined;
};
/** `logging.config.dictConfig` calls what stands under `()` with the rest of the mapping as its arguments. */
const factories = (machine, call) => {
    const visit = (value, depth) => {
        if (depth > 6)
            return;
        if (value.kind === 'list')
            for (const one of value.items)
                visit(one, depth + 1);
        if (value.kind !== 'dict')
            return;
        const factory = value.entries.get('s:()');
        if (factory !== undefined)
            make(factory, value.entries, call);
        for (const one of value.entries.values())
            visit(one, depth + 1);
    };
    const make = (factory, entries, { at }) => {
        const callee = isWhole(factory) ? path(canonical(factory.value.replace(/^ext:\/\//, '')), true) : factory;
        const args = [...entries].filter(([key]) => key !== 's:()').map(([, value]) => value);
        apply(machine, callee, { args, keywords: new Map(), at });
    };
    visit(call.args[0] ?? UNKNOWN, 0);
    return undefined;
};
/** A text with a first line such as `#!/bin/sh` that is written to a file is a program. */
const scripts = (machine, { args, at }) => {
    const written = args.find((one) => isWhole(one) && one.value.startsWith('#!'));
    if (!isWhole(written))
        return undefined;
    const [first = ''] = written.value.split('\n', 1);
    const language = /python/.test(first) ? 'python' : /(?:ba|da|z|k)?sh\b/.test(first) ? 'bash' : null;
    if (language !== null)
        machine.tell(at, { kind: 'nested', language, code: written.value });
    return undefined;
};
const LIBRARY_CODE = {
    'doctest.testmod': doctests,
    'doctest.run_docstring_examples': doctests,
    'doctest.DocTestSuite': doctests,
    'typing.get_type_hints': typeHints,
    'inspect.get_annotations': typeHints,
    'logging.config.dictConfig': factories,
};

;// CONCATENATED MODULE: ./build/inspect/python/special-calls.js









function special(machine, name, call) {
    if (Object.hasOwn(SPECIAL, name))
        return SPECIAL[name]?.(machine, call);
    const end = name.slice(name.lastIndexOf('.') + 1);
    return Object.hasOwn(BY_LAST_NAME, end) ? BY_LAST_NAME[end]?.(machine, call) : undefined;
}
const special_calls_first = ({ args }) => args[0] ?? UNKNOWN;
const home = () => ({ ...instance('pathlib.Path'), text: values_text('~') });
const special_calls_same = (_, call) => special_calls_first(call);
const joinedByOperator = (_, call) => call.args.length === 2 ? add(special_calls_first(call), call.args[1] ?? UNKNOWN) : undefined;
const parsedJson = (_, call) => {
    const word = special_calls_first(call);
    if (!isWhole(word))
        return undefined;
    try {
        return fromJson(JSON.parse(word.value));
    }
    catch {
        return undefined;
    }
};
function fromJson(value) {
    if (typeof value === 'string')
        return values_text(value);
    if (typeof value === 'number')
        return number(value);
    if (Array.isArray(value))
        return list(value.map(fromJson));
    if (typeof value !== 'object' || value === null)
        return UNKNOWN;
    return { kind: 'dict', entries: new Map(Object.entries(value).map(([key, one]) => [`s:${key}`, fromJson(one)])) };
}
/** `re.sub` of plain letters. */
const substituted = (machine, call) => {
    const [pattern, to, subject] = call.args;
    if (to?.kind === 'path' || to?.kind === 'function')
        later(machine, to, [UNKNOWN], call);
    if (!isWhole(pattern) || !isWhole(to) || !isWhole(subject) || !/^[\w\s#-]{1,40}$/.test(pattern.value))
        return undefined;
    return values_text(subject.value.replaceAll(pattern.value, to.value), both(subject.how, pattern.value.length > 4 ? [] : ['replaced letters']));
};
/** `Template("import $m").substitute(m="os")`: the template is the text of the object. */
const template = (_, call) => {
    const given = special_calls_first(call);
    return { ...instance('string.Template'), text: given.kind === 'text' ? given : null };
};
/** Its text stands before the arguments, as for every object that is made of one. */
const filled = (_, { args, keywords }) => {
    const [format, given] = args;
    if (!isWhole(format))
        return undefined;
    const names = given?.kind === 'dict' ? given.entries : new Map([...keywords].map(([key, value]) => [`s:${key}`, value]));
    const parts = format.value.split(/(?<!\$)\$(?:\{(\w{1,80})\}|(\w{1,80}))/u);
    const pieces = parts.flatMap((part, at) => {
        if (part === undefined || part === '')
            return [];
        return [at % 3 === 0 ? values_text(part.replaceAll('$$', '$'), format.how) : (names.get(`s:${part}`) ?? UNKNOWN)];
    });
    return concatenate(pieces, 'format');
};
/** `pool.map(f, items)` calls `f` in another process or thread. */
const pooled = (machine, call) => {
    const [callee, items = UNKNOWN] = call.args;
    return callee?.kind === 'path' || callee?.kind === 'function'
        ? later(machine, callee, [anyRow(items)], call)
        : undefined;
};
/** A tree of a known text is as good as the text. */
const parsedText = (_, call) => {
    const given = special_calls_first(call);
    return { ...instance('ast.parse'), text: given.kind === 'text' ? given : null };
};
const chained = (_, call) => {
    const rows = call.args.map(itemsOf);
    return rows.every((row) => row !== null) ? list(rows.flat()) : undefined;
};
const filePath = (_, call) => {
    const joined = concatenate(call.args.flatMap((one, at) => (at === 0 ? [one] : [values_text('/'), one])), null);
    return { ...instance('pathlib.Path'), text: joined.kind === 'text' ? joined : null };
};
const SPECIAL = {
    getattr: getattr,
    'object.__getattribute__': getattr,
    'type.__getattribute__': getattr,
    'inspect.getattr_static': getattr,
    __import__: builtinImport,
    'importlib.import_module': importModule,
    'importlib.reload': special_calls_same,
    'importlib.util.module_from_spec': special_calls_same,
    'importlib.util.find_spec': importModule,
    'importlib.machinery.BuiltinImporter.load_module': importModule,
    '__loader__.load_module': importModule,
    '__spec__.loader.load_module': importModule,
    'pkgutil.resolve_name': located,
    'pydoc.locate': located,
    // Copies of the whole environment are still the environment.
    dict: copied,
    list: copied,
    sorted: keyed,
    max: keyed,
    min: keyed,
    type: typed,
    'operator.add': joinedByOperator,
    'operator.concat': joinedByOperator,
    'json.loads': parsedJson,
    're.sub': substituted,
    'string.Template': template,
    'string.Template.substitute': filled,
    'string.Template.safe_substitute': filled,
    'itertools.chain': chained,
    ...COUNTED,
    ...LIBRARY_CODE,
    'unittest.mock._importer': importModule,
    'collections.defaultdict': handed(0),
    'bdb.Bdb.run': code,
    tuple: copied,
    str: copied,
    repr: copied,
    'copy.copy': copied,
    'json.dumps': copied,
    'pprint.pformat': copied,
    globals: () => path('globals'),
    locals: () => path('globals'),
    vars: variables,
    eval: code,
    exec: code,
    compile: code,
    'timeit.timeit': code,
    'timeit.repeat': code,
    'cProfile.run': code,
    'profile.run': code,
    'pdb.run': code,
    'pdb.runeval': code,
    'trace.Trace.run': code,
    'code.InteractiveInterpreter.runsource': code,
    'code.InteractiveInterpreter.runcode': code,
    'code.InteractiveConsole.push': code,
    'functools.partial': (_, call) => ({
        kind: 'partial',
        callee: special_calls_first(call),
        args: call.args.slice(1),
        keywords: call.keywords,
    }),
    'functools.wraps': () => undefined,
    map: mapped,
    'itertools.starmap': (machine, call) => later(machine, call.args[0], itemsOf(anyRow(call.args[1])) ?? [UNKNOWN], call),
    filter: filtered,
    'functools.reduce': reduced,
    'threading.Thread': targeted,
    'multiprocessing.Process': targeted,
    'multiprocessing.context.Process': targeted,
    'threading.Timer': timer,
    'threading.start_new_thread': (machine, call) => later(machine, call.args[0], itemsOf(call.args[1] ?? UNKNOWN) ?? [], call),
    'atexit.register': handed(0),
    'asyncio.to_thread': handed(0),
    'asyncio.run': special_calls_same,
    'operator.call': handed(0),
    'signal.signal': handed(1),
    'sys.setprofile': handed(0),
    'sys.settrace': handed(0),
    'weakref.finalize': handed(1),
    'operator.attrgetter': attrgetter,
    getter: getter,
    'operator.methodcaller': methodcaller,
    caller: caller,
    'operator.itemgetter': itemgetter,
    'item-getter': itemGetter,
    'pathlib.Path': filePath,
    'pathlib.PosixPath': filePath,
    'pathlib.PurePath': filePath,
    'pathlib.PurePosixPath': filePath,
    'pathlib.Path.home': home,
    'pathlib.Path.joinpath': filePath,
    'pathlib.Path.expanduser': filePath,
    'pathlib.Path.resolve': filePath,
    'pathlib.Path.absolute': filePath,
    'os.getenv': environmentValue,
    'pty.fork': terminal,
    'os.forkpty': terminal,
    'os.write': typedIn,
    dir: () => undefined,
    next: (_, call) => itemsOf(special_calls_first(call))?.[0] ?? call.args[1],
    'ast.parse': parsedText,
    'ctypes.pythonapi.PyRun_SimpleString': code,
    'ctypes.PyDLL.PyRun_SimpleString': code,
};
/** Methods of objects that nobody knows the class of. */
const BY_LAST_NAME = {
    write: scripts,
    write_text: scripts,
    write_bytes: scripts,
    submit: handed(0),
    map: (machine, call) => pooled(machine, call),
    imap: (machine, call) => pooled(machine, call),
    imap_unordered: (machine, call) => pooled(machine, call),
    starmap: (machine, call) => pooled(machine, call),
    apply_async: handed(0),
    run_in_executor: handed(1),
    call_soon: handed(0),
    call_later: handed(1),
    callback: handed(0),
    load_module: importModule,
    recv: () => external('network'),
    recvfrom: () => external('network'),
};

;// CONCATENATED MODULE: ./build/inspect/python/apply.js
/** Calls: of what the program defines itself, and of what the library offers. */













/** Functions that call each other deeper than this are not followed. */
const MAX_CALLING = 6;
function apply(machine, callee, call) {
    return eachOption(callee, (one) => applyOne(machine, one, call));
}
function applyOne(machine, callee, call) {
    switch (callee.kind) {
        case 'path':
            return applyPath(machine, callee.path, callee.hidden, call);
        case 'instance': {
            // What comes from outside stays foreign through its methods.
            const result = applyPath(machine, callee.path, false, call);
            if (result.kind !== 'instance')
                return result;
            return { ...result, source: result.source ?? callee.source, how: both(result.how, callee.how) };
        }
        case 'function':
            return applyFunction(machine, callee, call);
        case 'class':
            return construct(machine, callee, call);
        case 'partial': {
            const keywords = new Map([...callee.keywords, ...call.keywords]);
            return apply(machine, callee.callee, { ...call, args: [...callee.args, ...call.args], keywords });
        }
        default:
            return foreign([callee, ...call.args]);
    }
}
/** A call of the library: told, and followed where its answer or its arguments lead on. */
function applyPath(machine, path, hidden, call) {
    const folded = pureCall(path, call.args, call.keywords);
    if (hidden || !isPlain(path))
        tellCall(machine, path, hidden, call);
    encodedByCall(machine, path, call);
    const size = allocated(path, call);
    if (size !== null)
        machine.tell(call.at, { kind: 'allocation', size });
    if (folded !== undefined)
        return folded;
    const unbound = unboundMethod(machine, path, call);
    if (unbound !== undefined)
        return unbound;
    const led = special(machine, path, call);
    if (led !== undefined)
        return led;
    return commands(machine, path, call) ?? instance(path, outside(path));
}
/** `str.join("", parts)`: the method of the first argument. */
function unboundMethod(machine, path, call) {
    const [, type, name] = /^(str|bytes|bytearray|list|dict)\.(\w{1,40})$/.exec(path) ?? [];
    const [object, ...args] = call.args;
    if (type === undefined || name === undefined || object === undefined)
        return undefined;
    const place = { kind: 'constant', value: 'None', from: call.at.from, to: call.at.to, height: 0 };
    return method(machine, { object, name, place }, { ...call, args });
}
const ALLOCATORS = /^(?:bytearray|bytes|(?:numpy|np|torch)\.(?:zeros|ones|empty|full|rand|random\.rand)|eye)$/;
/** The size asked for by functions that reserve as much as their first argument says. */
function allocated(path, { args, keywords }) {
    const [first] = args;
    if (path === 'list' || path === 'tuple' || path === 'set' || path === 'sorted') {
        return first?.kind === 'instance' && first.size !== undefined ? first.size * 8 : null;
    }
    if (/^(?:open|os)\.(?:truncate|ftruncate|posix_fallocate)$/.test(path)) {
        const size = args.findLast((one) => one.kind === 'number');
        return size?.kind === 'number' ? size.value : null;
    }
    if (!ALLOCATORS.test(path))
        return null;
    const shape = first ?? keywords.get('shape');
    const sizes = shape?.kind === 'list' && path.includes('.') ? shape.items : [shape];
    const total = sizes.reduce((product, one) => product * (one?.kind === 'number' ? one.value : 1), 1);
    return total > 1e6 ? total : null;
}
function tellCall(machine, path, hidden, { args, keywords, at }) {
    machine.called(path);
    const kw = Object.fromEntries([...keywords].map(([name, value]) => [name, toFact(value)]));
    const renamed = (0,inspect_renamed/* isRenamed */.x)(machine.source, path, at.from, at.to);
    const fact = { kind: 'call', path, args: args.slice(0, 64).map((one) => toFact(one)), kw, hidden };
    machine.tell(at, renamed ? { ...fact, renamed } : fact);
}
function applyFunction(machine, callee, call) {
    machine.called(callee.name);
    const recursive = machine.calling.some((one) => one.body === callee.body);
    if (recursive || machine.calling.length >= MAX_CALLING || !machine.spend(5))
        return UNKNOWN;
    const scope = new Scope(callee.scope, 'function');
    parameters(callee, call, scope);
    const { body } = callee;
    const { returned, yielded } = machine;
    machine.calling.push(callee);
    machine.returned = [];
    machine.yielded = [];
    try {
        const run = () => answer(machine, body);
        return machine.concretely(() => machine.within(scope, run), () => halfMade(scope));
    }
    finally {
        machine.calling.pop();
        machine.returned = returned;
        machine.yielded = yielded;
    }
}
function answer(machine, body) {
    if (!('length' in body))
        return evaluate(machine, body);
    execute(machine, body);
    // A generator, as far as anybody can tell, gives what it yields in order.
    if (machine.yielded.length > 0)
        return list(machine.yielded);
    return machine.returned.length === 0 ? NONE : either(machine.returned);
}
/** What a decoder had put together when the steps were spent shows how it works. */
function halfMade(scope) {
    for (const [, value] of scope.entries()) {
        for (const one of options(value))
            if (one.kind === 'text' && one.how.length > 0)
                return { ...one, gap: one.gap ?? '' };
    }
    return UNKNOWN;
}
function parameters({ parameters: declared, defaults, self }, { args, keywords }, scope) {
    const given = self === null ? [...args] : [self, ...args];
    const named = new Map(keywords);
    for (const [at, { name, star }] of declared.entries()) {
        if (star === '*')
            scope.set(name, list(given.splice(0)));
        else if (star === '**')
            scope.set(name, { kind: 'dict', entries: new Map([...named].map(([key, value]) => [`s:${key}`, value])) });
        else {
            const value = given.shift() ?? named.get(name) ?? defaults[at] ?? external('parameter');
            named.delete(name);
            scope.set(name, value);
        }
    }
}
function construct(machine, callee, call) {
    machine.called(callee.name);
    if (callee.instance)
        return apply(machine, attribute(callee, '__call__'), call);
    const made = { ...callee, instance: true };
    for (const one of options(attribute(made, '__init__'))) {
        if (one.kind === 'function')
            applyFunction(machine, one, call);
    }
    return made;
}

;// CONCATENATED MODULE: ./build/inspect/python/definitions.js
/** Functions and classes: bound, and read once as if called by somebody unknown. */





function definitions_define(machine, stmt) {
    for (const one of stmt.parameters)
        if (one.annotation !== null)
            annotation(machine, one.annotation);
    if (stmt.returns !== null)
        annotation(machine, stmt.returns);
    const defaults = stmt.parameters.map(({ value }) => (value === null ? null : evaluate(machine, value)));
    const { name, parameters, body } = stmt;
    const made = { kind: 'function', name, parameters, defaults, body, scope: machine.scope, self: null };
    machine.scope.set(name, made);
    if (machine.concrete === 0)
        read(machine, stmt, made);
    machine.scope.set(name, definitions_decorated(machine, stmt.decorators, made));
}
function annotation(machine, expr) {
    if (expr.kind === 'string' && machine.annotations.length < 100)
        machine.annotations.push(expr.value);
    evaluate(machine, expr);
}
/** Reads a function's body with parameters that anybody may have given. */
function read(machine, stmt, made) {
    const scope = new Scope(machine.scope, 'function');
    for (const [at, { name }] of made.parameters.entries())
        scope.set(name, definitions_parameter(machine, made, at));
    const { returned, yielded } = machine;
    machine.returned = [];
    machine.calling.push(made);
    const calls = machine.collecting(() => machine.within(scope, () => execute(machine, stmt.body)));
    machine.calling.pop();
    if (stmt.name === '__reduce__' || stmt.name === '__reduce_ex__')
        definitions_reduced(machine, stmt);
    machine.returned = returned;
    machine.yielded = yielded;
    machine.tell(stmt, { kind: 'function', name: stmt.name, calls });
}
function definitions_parameter(machine, made, at) {
    const declared = made.parameters[at];
    if (at === 0 && machine.scope.kind === 'class' && machine.defining !== null)
        return { ...machine.defining, instance: true };
    if (declared?.star === '*')
        return list([external('parameter')]);
    if (declared?.star === '**')
        return UNKNOWN;
    const given = made.defaults[at];
    return given === null || given === undefined ? external('parameter') : either([external('parameter'), given]);
}
/** Unpickling calls what `__reduce__` returns: a function and its arguments. */
function definitions_reduced(machine, stmt) {
    for (const value of machine.returned.flatMap(options)) {
        if (value.kind !== 'list')
            continue;
        const [callee = UNKNOWN, given] = value.items;
        const call = { args: given?.kind === 'list' ? given.items : [], keywords: new Map(), at: stmt };
        if (callee.kind === 'path')
            applyPath(machine, callee.path, true, call);
        else
            apply(machine, callee, call);
    }
}
/** What these make is asked for without a call: the name stands for the answer. */
const PROPERTIES = new Set(['property', 'functools.cached_property']);
/** Decorators are calls without brackets, the lowest first. */
function definitions_decorated(machine, decorators, made) {
    return [...decorators].reverse().reduce((value, decorator) => decoratedBy(machine, decorator, value), made);
}
function decoratedBy(machine, decorator, value) {
    const callee = evaluate(machine, decorator);
    if (value.kind === 'function' && callee.kind === 'path' && PROPERTIES.has(callee.path)) {
        const self = machine.defining === null ? [] : [{ ...machine.defining, instance: true }];
        return apply(machine, value, { args: self, keywords: new Map(), at: decorator });
    }
    for (const one of options(callee)) {
        if (one.kind === 'path' || one.kind === 'instance')
            machine.tell(decorator, { kind: 'decorator', path: one.path });
    }
    const result = apply(machine, callee, { args: [value], keywords: new Map(), at: decorator });
    return result.kind === 'function' || result.kind === 'path' || result.kind === 'external' ? result : value;
}
/** The interpreter calls operators, hooks and metaclasses by itself: no call of them can be seen. */
function unseenCall(machine, value, at) {
    for (const one of options(value)) {
        const call = { args: [UNKNOWN], keywords: new Map(), at };
        if (one.kind === 'path')
            applyPath(machine, one.path, true, call);
        else if (one.kind === 'partial')
            apply(machine, one, call);
    }
}
function defineClass(machine, stmt) {
    const { args: bases, keywords } = givenArguments(machine, stmt.bases, {
        kind: 'name',
        id: stmt.name,
        height: 0,
        from: stmt.from,
        to: stmt.to,
    });
    const scope = new Scope(machine.scope, 'class');
    const made = { kind: 'class', name: stmt.name, scope, bases, instance: false };
    const outer = machine.defining;
    machine.defining = made;
    machine.scope.set(stmt.name, made);
    machine.within(scope, () => execute(machine, stmt.body));
    machine.defining = outer;
    for (const [name, value] of scope.entries())
        if (/^__\w{1,40}__$/.test(name))
            unseenCall(machine, value, stmt);
    for (const value of keywords.values())
        unseenCall(machine, value, stmt);
    machine.scope.set(stmt.name, definitions_decorated(machine, stmt.decorators, made));
}

;// CONCATENATED MODULE: ./build/inspect/python/bind.js
/** Assignment: a value to a name, a place, or several of them. */






function bind(machine, target, value) {
    switch (target.kind) {
        case 'name':
            machine.scope.set(target.id, value);
            return;
        case 'tuple':
        case 'list':
            bindEach(machine, target.items, value);
            return;
        case 'starred':
            bind(machine, target.value, value);
            return;
        case 'attribute':
            bindAttribute(machine, target, value);
            return;
        case 'subscript':
            bindItem(machine, target, value);
            return;
        case 'as':
            bind(machine, target.pattern, value);
            machine.scope.set(target.name, value);
            return;
        default:
            return;
    }
}
function bindEach(machine, targets, value) {
    const items = itemsOf(value);
    const star = targets.findIndex((one) => one.kind === 'starred');
    for (const [at, target] of targets.entries()) {
        if (items === null)
            bind(machine, target, foreign([value]));
        else if (star < 0 || at < star)
            bind(machine, target, items[at] ?? UNKNOWN);
        else if (at === star)
            bind(machine, target, list(items.slice(at, items.length - (targets.length - 1 - star))));
        else
            bind(machine, target, items.at(at - targets.length) ?? UNKNOWN);
    }
}
function bindAttribute(machine, target, value) {
    for (const object of options(evaluate(machine, target.object))) {
        if (object.kind === 'class')
            object.scope.set(target.name, value);
        else if (object.kind === 'path' || object.kind === 'instance') {
            const path = `${object.path}.${target.name}`;
            machine.tell(target, { kind: 'assign', path, value: toFact(value) });
            if (/^(?:sys|threading)\.\w{1,20}hook$/.test(path))
                unseenCall(machine, value, target);
        }
        else if (object.kind === 'function') {
            machine.tell(target, { kind: 'assign', path: `?.${target.name}`, value: toFact(value) });
        }
    }
}
function bindItem(machine, target, value) {
    const object = evaluate(machine, target.object);
    const index = evaluate(machine, target.index);
    const key = dictKey(index);
    if (object.kind === 'path' || object.kind === 'instance') {
        const name = key?.startsWith('s:') ? key.slice(2) : '*';
        machine.tell(target, { kind: 'assign', path: `${object.path}.${name}`, value: toFact(value) });
    }
    if (target.object.kind !== 'name')
        return;
    if (object.kind === 'dict' && key !== null) {
        machine.scope.set(target.object.id, { kind: 'dict', entries: new Map([...object.entries, [key, value]]) });
    }
    else if (object.kind === 'list' && index.kind === 'number') {
        machine.scope.set(target.object.id, list(object.items.map((one, at) => (at === index.value ? value : one))));
    }
    else if (object.kind === 'list' || object.kind === 'dict') {
        machine.scope.set(target.object.id, either([object, UNKNOWN]));
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/growth.js
const GROWING = new Set(['append', 'extend', 'add', 'insert', 'update']);
/** The name that a statement makes longer (empty for a place without a name): `x += x`, `x = x + [1]`, `x.append(1)`, `d[k] = v`. */
function growing(stmt) {
    switch (stmt.kind) {
        case 'augmented':
            return augmented(stmt);
        case 'assign': {
            const [target] = stmt.targets;
            if (target?.kind === 'name')
                return isOfItself(target.id, stmt.value) ? target.id : null;
            return target?.kind === 'subscript' ? newPlace(target) : null;
        }
        case 'expression': {
            const { value } = stmt;
            if (value.kind !== 'call' || value.callee.kind !== 'attribute')
                return null;
            return GROWING.has(value.callee.name) ? nameOf(value.callee.object) : null;
        }
        default:
            return null;
    }
}
const nameOf = (expr) => (expr.kind === 'name' ? expr.id : '');
function augmented({ operator, target, value }) {
    const itself = target.kind === 'name' && value.kind === 'name' && target.id === value.id;
    const grows = itself ||
        (operator === '+' && (['string', 'list', 'binary'].includes(value.kind) || makesText(value))) ||
        (operator === '*' && value.kind === 'number');
    return grows ? nameOf(target) : null;
}
/** `bytes(10)`, `str(x)`. */
const makesText = (value) => value.kind === 'call' && value.callee.kind === 'name' && /^(?:bytes|bytearray|str|list)$/.test(value.callee.id);
/** `x + x`, `x + [1]`, `x * 2`, `[x, x]`. */
function isOfItself(name, value) {
    const isName = (one) => one.kind === 'name' && one.id === name;
    if (value.kind === 'list' || value.kind === 'tuple')
        return value.items.filter(isName).length > 1;
    if (value.kind !== 'binary')
        return false;
    const { operator, left, right } = value;
    if (operator === '*')
        return (isName(left) && right.kind === 'number') || (isName(right) && left.kind === 'number');
    const other = isName(left) ? right : isName(right) ? left : null;
    return operator === '+' && other !== null && (isName(other) || ['string', 'list'].includes(other.kind));
}
/** A place whose key changes from round to round. */
const newPlace = ({ object, index }) => index.kind === 'name' || index.kind === 'call' || index.kind === 'binary' ? nameOf(object) : null;
const AT_LEAST = new Set(['>', '>=', '!=']);
/** `while x:` or `while len(x) > 0:` over a text or list that every round makes longer. */
function growsForEver({ test, body }) {
    const asked = askedFor(test);
    return asked !== '' && body.some((stmt) => growing(stmt) === asked && stmt.kind !== 'expression');
}
function askedFor(test) {
    if (test.kind === 'name')
        return test.id;
    if (test.kind !== 'compare' || test.rest.length !== 1)
        return '';
    const [only] = test.rest;
    if (only?.operand.kind !== 'number' || !AT_LEAST.has(only.operator))
        return '';
    const { first } = test;
    const isLength = first.kind === 'call' && first.callee.kind === 'name' && first.callee.id === 'len';
    return isLength && first.args[0] !== undefined ? nameOf(first.args[0].value) : nameOf(first);
}

;// CONCATENATED MODULE: ./build/inspect/python/loops.js
/** Loops: followed round by round while everything is known, and read once for what any round may do. */









const loops_MAX_ROUNDS = 4000;
/** Fewer rounds are nothing to tell. */
const MANY = 1000;
/** Rounds of a loop in a called function whose facts are told. */
const TOLD_ROUNDS = 8;
function loops_loop(machine, stmt) {
    if (machine.concrete > 0)
        return loops_rounds(machine, stmt).ending;
    const { complete } = machine.quietly(() => machine.concretely(() => loops_rounds(machine, stmt), () => UNFINISHED));
    const calls = machine.collecting(() => {
        if (complete)
            machine.scope.undone(() => loops_once(machine, stmt));
        else
            machine.scope.branches([() => loops_once(machine, stmt)], true);
    });
    const endless = isEndless(machine, stmt);
    machine.tell(stmt, { kind: 'loop', endless, ...manyRounds(machine, stmt), calls: [...new Set(calls)] });
    if (endless && some(stmt.body, (one) => growing(one) !== null))
        machine.tell(stmt, { kind: 'allocation', size: Number.MAX_SAFE_INTEGER });
    execute(machine, stmt.orelse);
    return 'next';
}
/** A range that is too long to list knows its length all the same. */
function manyRounds(machine, stmt) {
    if (stmt.kind === 'while')
        return {};
    const items = machine.quietly(() => evaluate(machine, stmt.iterable));
    if (items.kind === 'list' && items.items.length >= MANY)
        return { rounds: items.items.length };
    return items.kind === 'instance' && items.size !== undefined ? { rounds: items.size } : {};
}
/** One reading with the target standing for any item. */
function loops_once(machine, stmt) {
    if (stmt.kind === 'while')
        evaluate(machine, stmt.test);
    else {
        const items = evaluate(machine, stmt.iterable);
        letterByLetter(machine, items, stmt.iterable);
        bind(machine, stmt.target, anyItem(items));
    }
    execute(machine, stmt.body);
}
const UNFINISHED = { complete: false, ending: 'next' };
function loops_rounds(machine, stmt) {
    const items = stmt.kind === 'for' ? itemsOf(evaluate(machine, stmt.iterable)) : null;
    if (items === null && goesOn(stmt))
        return unknownRounds(machine, stmt);
    for (let round = 0; round < loops_MAX_ROUNDS; round++) {
        machine.step();
        const going = begins(machine, stmt, items?.[round]);
        if (going !== true)
            return { complete: going === false, ending: 'next' };
        const run = () => execute(machine, stmt.body);
        const ending = round < TOLD_ROUNDS ? run() : machine.quietly(run);
        if (ending === 'break')
            return { complete: true, ending: 'next' };
        if (ending === 'return')
            return { complete: true, ending };
    }
    return UNFINISHED;
}
/** A loop over what nobody knows, or `while True:` that nothing leaves: many rounds tell no more than one. */
const goesOn = (stmt) => stmt.kind === 'for' || ((stmt.test.kind === 'constant' || stmt.test.kind === 'number') && !leaves(stmt.body, false));
/** Whether one more round begins; `null` where nobody knows. */
function begins(machine, stmt, item) {
    if (stmt.kind === 'while')
        return truth(evaluate(machine, stmt.test));
    if (item === undefined)
        return false;
    bind(machine, stmt.target, item);
    return true;
}
/** Inside a called function: a loop over what nobody knows is read once. */
function unknownRounds(machine, stmt) {
    machine.scope.branches([() => loops_once(machine, stmt)], true);
    return UNFINISHED;
}
/** Iterators without an end; `iter(int, 1)` never meets its last value. */
const ENDLESS_CALLS = /^(?:itertools\.(?:count|cycle|repeat))$/;
function isEndless(machine, stmt) {
    if (leaves(stmt.body, false))
        return false;
    if (stmt.kind === 'while')
        return (growsForEver(stmt) || (truth(machine.quietly(() => evaluate(machine, stmt.test))) === true && !changes(stmt)));
    const value = machine.quietly(() => evaluate(machine, stmt.iterable));
    if (value.kind === 'instance' && ENDLESS_CALLS.test(value.path))
        return true;
    return (stmt.iterable.kind === 'call' &&
        stmt.iterable.callee.kind === 'name' &&
        stmt.iterable.callee.id === 'iter' &&
        stmt.iterable.args.length === 2);
}
/** Whether the body assigns to a name of the condition. */
function changes(stmt) {
    const asked = new Set();
    eachExpression(stmt.test, (one) => one.kind === 'name' && asked.add(one.id));
    if (asked.size === 0)
        return false;
    return some(stmt.body, (inner) => expressionsOf(inner).some((one) => names(one).some((name) => asked.has(name))));
}
function names(expr) {
    const found = [];
    eachExpression(expr, (one) => one.kind === 'name' && found.push(one.id));
    return found;
}
function some(block, test) {
    return block.some((stmt) => test(stmt) || blocks(stmt).some((inner) => some(inner, test)));
}
const EXITS = new Set(['exit', 'quit', '_exit', 'abort']);
/** Whether something in the body may end the loop. `inner`: inside a further loop, whose `break` is its own. */
function leaves(block, inner) {
    return block.some((stmt) => {
        if (stmt.kind === 'return' || stmt.kind === 'raise' || (stmt.kind === 'break' && !inner))
            return true;
        if (stmt.kind === 'function' || stmt.kind === 'class')
            return false;
        if (expressionsOf(stmt).some(exits))
            return true;
        const nested = inner || stmt.kind === 'for' || stmt.kind === 'while';
        return blocks(stmt).some((one) => leaves(one, nested));
    });
}
function exits(expr) {
    let found = false;
    eachExpression(expr, (one) => {
        if (one.kind === 'yield' || one.kind === 'yield-from')
            found = true;
        if (one.kind !== 'call')
            return;
        const { callee } = one;
        if (EXITS.has(callee.kind === 'name' ? callee.id : callee.kind === 'attribute' ? callee.name : ''))
            found = true;
    });
    return found;
}

;// CONCATENATED MODULE: ./build/inspect/python/execute.js
/** What statements do to names; tells the facts in them on the way. */








function execute(machine, block) {
    for (const stmt of block) {
        machine.step();
        const ending = execute_statement(machine, stmt);
        if (ending !== 'next' && machine.concrete > 0)
            return ending;
    }
    return 'next';
}
function execute_statement(machine, stmt) {
    switch (stmt.kind) {
        case 'return':
            machine.returned.push(stmt.value === null ? { kind: 'none' } : evaluate(machine, stmt.value));
            return 'return';
        case 'break':
        case 'continue':
            return stmt.kind;
        case 'if':
            return execute_conditional(machine, stmt);
        case 'while':
        case 'for':
            return loops_loop(machine, stmt);
        case 'with':
            for (const { value, target } of stmt.items) {
                const entered = evaluate(machine, value);
                // A context manager made of a generator gives what it yields.
                if (target !== null)
                    bind(machine, target, entered.kind === 'list' ? anyItem(entered) : entered);
            }
            return execute(machine, stmt.body);
        case 'try':
            return execute_attempt(machine, stmt);
        case 'match':
            return choose(machine, stmt);
        default:
            execute_simple(machine, stmt);
            return 'next';
    }
}
function execute_simple(machine, stmt) {
    switch (stmt.kind) {
        case 'expression':
            // A text by itself is documentation.
            if (stmt.value.kind !== 'string')
                evaluate(machine, stmt.value);
            return;
        case 'assign': {
            const value = evaluate(machine, stmt.value);
            for (const target of stmt.targets)
                bind(machine, target, value);
            return;
        }
        case 'annotated':
            annotation(machine, stmt.annotation);
            if (stmt.value !== null)
                bind(machine, stmt.target, evaluate(machine, stmt.value));
            return;
        case 'augmented':
            augment(machine, stmt);
            return;
        case 'global':
        case 'nonlocal':
            for (const name of stmt.names)
                machine.scope.handOver(name, stmt.kind);
            return;
        case 'import':
        case 'import-from':
            imports(machine, stmt);
            return;
        case 'function':
            definitions_define(machine, stmt);
            return;
        case 'class':
            defineClass(machine, stmt);
            return;
        case 'type-alias':
            return;
        default:
            for (const one of operands(stmt))
                if (one !== null)
                    evaluate(machine, one);
    }
}
function operands(stmt) {
    if (stmt.kind === 'raise')
        return [stmt.value, stmt.cause];
    if (stmt.kind === 'assert')
        return [stmt.test, stmt.message];
    return stmt.kind === 'delete' ? [stmt.value] : [];
}
function augment(machine, stmt) {
    const before = evaluate(machine, stmt.target);
    const value = evaluate(machine, stmt.value);
    const { value: after, size } = binary(stmt.operator, before, value);
    if (size !== undefined && size > 1e6)
        machine.tell(stmt, { kind: 'allocation', size });
    bind(machine, stmt.target, after);
}
function imports(machine, stmt) {
    for (const name of stmt.names) {
        if (stmt.kind === 'import')
            execute_importModule(machine, stmt, name);
        else
            importName(machine, stmt, name);
    }
}
const tellImport = (machine, at, module) => machine.tell(at, { kind: 'import', path: canonical(module), ...(isBackDoor(module) ? { hidden: true } : {}) });
function execute_importModule(machine, at, { path: module, as }) {
    tellImport(machine, at, module);
    const [head = module] = module.split('.');
    if (as === null)
        machine.scope.set(head, path(canonical(head)));
    else
        machine.scope.set(as, path(canonical(module)));
}
function importName(machine, stmt, name) {
    tellImport(machine, stmt, stmt.module);
    if (name.path === '*') {
        machine.scope.module.stars.push(stmt.module);
        return;
    }
    const whole = canonical(`${stmt.module}.${name.path}`);
    machine.scope.set(name.as ?? name.path, stmt.module.startsWith('.') ? instance('?') : path(whole));
}
function execute_conditional(machine, stmt) {
    const bodies = [];
    for (const { test, body } of stmt.branches) {
        const known = truth(evaluate(machine, test));
        if (machine.concrete > 0 && known === true && bodies.length === 0)
            return execute(machine, body);
        if (machine.concrete === 0 || known !== false)
            bodies.push(body);
    }
    if (stmt.orelse.length > 0)
        bodies.push(stmt.orelse);
    const [only] = bodies;
    const exhaustive = stmt.orelse.length > 0;
    if (machine.concrete > 0 && exhaustive && bodies.length === 1 && only !== undefined)
        return execute(machine, only);
    return anyOf(machine, bodies, exhaustive);
}
/** Follows every body; the ending is known only where all of them end alike. */
function anyOf(machine, bodies, exhaustive) {
    const endings = new Set();
    const runs = bodies.map((body) => () => {
        endings.add(execute(machine, body));
    });
    machine.scope.branches(runs, !exhaustive);
    const [ending = 'next'] = endings;
    return exhaustive && endings.size === 1 ? ending : 'next';
}
function execute_attempt(machine, stmt) {
    const ending = execute(machine, stmt.body);
    machine.scope.branches(stmt.handlers.map((handler) => () => {
        if (handler.type !== null)
            evaluate(machine, handler.type);
        if (handler.name !== null)
            machine.scope.set(handler.name, UNKNOWN);
        execute(machine, handler.body);
    }), true);
    execute(machine, stmt.orelse);
    execute(machine, stmt.final);
    return ending;
}
function choose(machine, stmt) {
    const subject = evaluate(machine, stmt.subject);
    machine.scope.branches(stmt.cases.map(({ pattern, guard, body }) => () => {
        capture(machine, pattern, subject);
        if (guard !== null)
            evaluate(machine, guard);
        execute(machine, body);
    }), true);
    return 'next';
}
/** Names in a pattern stand for the subject or some part of it. */
function capture(machine, pattern, subject) {
    if (pattern.kind === 'name' || pattern.kind === 'as')
        bind(machine, pattern, subject);
    else if (pattern.kind === 'starred')
        capture(machine, pattern.value, subject);
    else if (pattern.kind === 'tuple' || pattern.kind === 'list') {
        for (const one of pattern.items)
            capture(machine, one, foreign([subject]));
    }
    else if (pattern.kind === 'call') {
        for (const one of pattern.args)
            capture(machine, one.value, foreign([subject]));
    }
    else if (pattern.kind === 'dict') {
        for (const one of pattern.entries)
            capture(machine, one.value, foreign([subject]));
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/machine.js


/** Steps that loops, calls and nested texts may take beyond the one reading of the program. */
const EXTRA_STEPS = 8_000;
/** The first reading only learns names, so that it may compute less. */
const FIRST_STEPS = 1_000;
const MAX_FACTS = 20_000;
/** Ends what is computed beyond one reading; never leaves the machine. */
class OutOfSteps extends Error {
}
class Machine {
    source;
    scope;
    /** Above zero nothing is told: the first pass, and what is computed for its result only. */
    silent = 0;
    /** Above zero conditions decide which branch is followed, as in a run. */
    concrete = 0;
    /** Functions being followed with the arguments of a call. */
    calling = [];
    /** What the function being followed has returned so far. */
    returned = [];
    /** What the generator being followed has yielded. */
    yielded = [];
    /** Above zero inside a text that the program executes; bounds texts in texts. */
    texts = 0;
    /** Annotations that are written as texts: some functions of the library evaluate them. */
    annotations = [];
    /** The class whose body is being followed. */
    defining = null;
    steps = FIRST_STEPS;
    told = new Map();
    collectors = [];
    places;
    constructor(source) {
        this.source = source;
        this.places = new Places(source);
        this.scope = new Scope(null, 'module');
    }
    get facts() {
        return [...this.told.values()];
    }
    /** Tells a fact once, however often the same code is followed. */
    tell(at, fact) {
        if (this.silent > 0 || this.told.size >= MAX_FACTS)
            return;
        const whole = { ...this.places.span(at), ...fact };
        this.told.set(`${at.from}:${at.to}:${JSON.stringify(fact)}`, whole);
    }
    /** A call has been made: for the loops and functions around it. */
    called(path) {
        for (const calls of this.collectors)
            if (calls.length < 200)
                calls.push(path);
    }
    /** Runs a part and gives the paths that it calls. */
    collecting(run) {
        const calls = [];
        this.collectors.push(calls);
        try {
            run();
        }
        finally {
            this.collectors.pop();
        }
        return calls;
    }
    /** Takes from what may be computed beyond one reading; false when nothing is left. */
    spend(steps = 1) {
        this.steps -= steps;
        return this.steps > 0;
    }
    quietly(run) {
        this.silent++;
        try {
            return run();
        }
        finally {
            this.silent--;
        }
    }
    /**
     * Follows a part as a run would: conditions decide, and every step is counted. When the steps are spent, the outermost
     * such part ends where it stands and `unfinished` gives its answer.
     */
    concretely(run, unfinished) {
        this.concrete++;
        try {
            return run();
        }
        catch (error) {
            if (!(error instanceof OutOfSteps) || this.concrete > 1)
                throw error;
            return unfinished();
        }
        finally {
            this.concrete--;
        }
    }
    /** Counts a step of such a part. */
    step() {
        if (this.concrete > 0 && !this.spend())
            throw new OutOfSteps();
    }
    within(scope, run) {
        const outer = this.scope;
        this.scope = scope;
        try {
            return run();
        }
        finally {
            this.scope = outer;
        }
    }
    /** Before the second reading: all names are known, nothing has been told. */
    restart() {
        this.steps = EXTRA_STEPS;
        this.scope.restart();
    }
}

;// CONCATENATED MODULE: ./build/inspect/python/walk.js




async function walk(source) {
    const tree = parsed(source);
    if (!tree.ok)
        return { analysed: false, reason: `the program has ${tree.reason}` };
    const { program } = tree;
    const machine = new Machine(source);
    const failure = walk_read(machine, program);
    const { facts } = machine;
    if (failure !== null)
        return { analysed: false, reason: failure, facts };
    const encoding = declaredEncoding(source);
    if (encoding !== null) {
        const fact = { line: 1, column: 1, endLine: 1, endColumn: 1, kind: 'obfuscation', how: 'source-encoding' };
        return {
            analysed: false,
            reason: `the program declares the encoding ${encoding}; expected UTF-8`,
            facts: [...facts, fact],
        };
    }
    const [unread] = program.unread;
    if (unread === undefined)
        return { analysed: true, facts };
    return { analysed: false, reason: `line ${new Places(source).lineOf(unread)} does not parse`, facts };
}
/** Twice: the first reading learns what every name may ever stand for, the second tells. Gives what went wrong, if anything. */
function walk_read(machine, { body }) {
    try {
        machine.quietly(() => execute(machine, body));
        machine.restart();
        execute(machine, body);
        return null;
    }
    catch (error) {
        return error instanceof RangeError
            ? 'the program calls itself too deeply to follow'
            : 'the program could not be followed';
    }
}
/** Python reads a program in the encoding that its first two lines name: others can hide code in a comment. */
function declaredEncoding(source) {
    const [first = '', second = ''] = source.slice(0, 1000).split(/\r\n?|\n/, 2);
    const found = /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]{1,40})/.exec(first) ??
        (/^[ \t\f]*(?:#|$)/.test(first) ? /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]{1,40})/.exec(second) : null);
    const name = found?.[1] ?? 'utf-8';
    return /^(?:utf[-_]?8|ascii|us-ascii|latin[-_]?1|iso[-_]?8859[-_]?\d+|cp125\d)(?:-|_|$)/i.test(name) ||
        /^utf-?8/i.test(name)
        ? null
        : name;
}

;// CONCATENATED MODULE: ./build/inspect/python/index.js



const python = { syntax: checkSyntax, walk: walk, measure: measure };


/***/ }),

/***/ 76734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isRenamed)
/* harmony export */ });
/** Does a call name the function otherwise than the function is called? */
/** Enough of both ends of a call to hold the name; a whole call may hold the rest of the program. */
const WINDOW = 300;
/** `path` is canonical; the call stands from `from` to `to` in `source`. */
function isRenamed(source, path, from, to) {
    const own = path.slice(path.lastIndexOf('.') + 1);
    if (source.slice(from, Math.min(to, from + WINDOW)).includes(own))
        return false;
    return to - from <= WINDOW || !source.slice(Math.max(from, to - WINDOW), to).includes(own);
}


/***/ })

};
;