"use strict";
exports.id = 3;
exports.ids = [3];
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

/***/ 60003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  javascript: () => (/* binding */ javascript),
  typescript: () => (/* binding */ typescript)
});

// EXTERNAL MODULE: ./build/inspect/bounded.js
var bounded = __webpack_require__(4493);
;// CONCATENATED MODULE: ./build/inspect/javascript/tree.js
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
const SKIPPED = new Set([
    'type',
    'start',
    'end',
    'loc',
    'extra',
    'typeAnnotation',
    'returnType',
    'typeParameters',
    'leadingComments',
    'trailingComments',
    'innerComments',
]);
/** The nodes directly below, types left out. */
function children(node) {
    const found = [];
    for (const key in node)
        if (!SKIPPED.has(key))
            collect(Reflect.get(node, key), found);
    return found;
}
function collect(value, found) {
    if (isNode(value))
        found.push(value);
    else if (Array.isArray(value))
        for (const item of value)
            if (isNode(item))
                found.push(item);
}
/** The node and everything below it. */
function everyNode(root) {
    const nodes = [root];
    for (let at = 0; at < nodes.length; at++) {
        const node = nodes[at];
        if (node !== undefined)
            for (const child of children(node))
                nodes.push(child);
    }
    return nodes;
}
const LOOPS = new Set([
    'ForStatement',
    'WhileStatement',
    'DoWhileStatement',
    'ForInStatement',
    'ForOfStatement',
    'SwitchStatement',
]);
const isFunction = (node) => node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression' ||
    node.type === 'ObjectMethod' ||
    node.type === 'ClassMethod' ||
    node.type === 'ClassPrivateMethod';
/** Can the loop with this body end from inside? */
function leaves(body) {
    const stack = [{ node: body, inner: false }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        const { node, inner } = top;
        if (isWayOut(node, inner))
            return true;
        if (isFunction(node))
            continue;
        for (const child of children(node))
            stack.push({ node: child, inner: inner || LOOPS.has(node.type) });
    }
    return false;
}
function isWayOut(node, inner) {
    if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement' || node.type === 'YieldExpression')
        return true;
    if (node.type === 'BreakStatement')
        return !inner || node.label != null;
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression')
        return false;
    const { object, property } = node.callee;
    return (object.type === 'Identifier' &&
        object.name === 'process' &&
        property.type === 'Identifier' &&
        property.name === 'exit');
}
/** No name and no call in it: the value is the same each time. */
function isConstant(node) {
    if (node.type === 'Identifier' || node.type === 'CallExpression' || node.type === 'ThisExpression')
        return false;
    return children(node).every(isConstant);
}

;// CONCATENATED MODULE: ./build/inspect/javascript/lint.js

function lint(parsed) {
    const nodes = everyNode(parsed.program);
    const hits = [];
    for (const node of nodes)
        for (const check of CHECKS) {
            const found = check(node);
            if (found !== null)
                hits.push(hit(found[2] ?? node, found[0], found[1]));
        }
    return [...hits, ...unusedNames(parsed.program, nodes)];
}
const hit = (node, weight, message) => ({
    line: node.loc?.start.line ?? 1,
    weight,
    message,
});
const isEmpty = (body) => body.body.length === 0;
const emptyCatch = (node) => node.type === 'CatchClause' && isEmpty(node.body) ? [4, 'an empty `catch` hides every error'] : null;
const emptyBlock = (node) => (node.type === 'IfStatement' && node.consequent.type === 'BlockStatement' && isEmpty(node.consequent)) ||
    ((node.type === 'ForStatement' || node.type === 'WhileStatement' || node.type === 'ForOfStatement') &&
        node.body.type === 'BlockStatement' &&
        isEmpty(node.body))
    ? [2, 'an empty block does nothing']
    : null;
/** Against what is a text or a number in any case, the conversion surprises nobody. */
const isPlainSide = (node) => node.type.endsWith('Literal') ||
    (node.type === 'UnaryExpression' && /^(?:typeof|[-+])$/u.test(node.operator)) ||
    (node.type === 'BinaryExpression' && /^[-*/%]$/u.test(node.operator)) ||
    (node.type === 'MemberExpression' && isCalled(node.property, 'length')) ||
    (node.type === 'CallExpression' && makesText(node.callee));
const isCalled = (node, ...names) => node.type === 'Identifier' && names.includes(node.name);
const makesText = (callee) => isCalled(callee, 'String', 'Number', 'parseInt', 'parseFloat') ||
    (callee.type === 'MemberExpression' && isCalled(callee.property, 'stringify', 'toString', 'join'));
const looseEquality = (node) => node.type === 'BinaryExpression' &&
    (node.operator === '==' || node.operator === '!=') &&
    !isPlainSide(node.left) &&
    !isPlainSide(node.right)
    ? [1, `\`${node.operator}\` converts types; compare with \`${node.operator}=\``]
    : null;
/** A habit, not a fault at each place: a function is told once. */
const oldVar = (node) => {
    const body = node.type === 'Program' ? node.body : isFunction(node) && node.body.type === 'BlockStatement' ? node.body.body : [];
    const first = body.map(firstVar).find((found) => found !== null);
    return first == null ? null : [1, '`var` reaches beyond its block; use `const` or `let`', first];
};
function firstVar(node) {
    if (node.type === 'VariableDeclaration' && node.kind === 'var')
        return node;
    if (isFunction(node))
        return null;
    for (const child of children(node)) {
        const found = firstVar(child);
        if (found !== null)
            return found;
    }
    return null;
}
const assignmentAsTest = (node) => (node.type === 'IfStatement' || node.type === 'WhileStatement') &&
    node.test.type === 'AssignmentExpression' &&
    node.test.extra?.['parenthesized'] !== true
    ? [4, 'the condition assigns instead of comparing']
    : null;
const selfComparison = (node) => node.type === 'BinaryExpression' && /^[=!]==?$/u.test(node.operator) && sameName(node.left, node.right)
    ? [4, 'a value is compared with itself']
    : null;
const selfAssignment = (node) => node.type === 'AssignmentExpression' && node.operator === '=' && sameName(node.left, node.right)
    ? [4, 'a value is assigned to itself']
    : null;
const sameName = (a, b) => a.type === 'Identifier' && b.type === 'Identifier' && a.name === b.name;
const constantCondition = (node) => (node.type === 'IfStatement' || node.type === 'ConditionalExpression') &&
    /^(?:Boolean|Numeric|String|Null)Literal$/u.test(node.test.type)
    ? [4, 'the condition is always the same']
    : null;
const ENDS = /^(?:Return|Throw|Break|Continue)Statement$/u;
const unreachable = (node) => {
    const body = node.type === 'BlockStatement' || node.type === 'Program'
        ? node.body
        : node.type === 'SwitchCase'
            ? node.consequent
            : [];
    const end = body.findIndex((statement) => ENDS.test(statement.type));
    const after = end < 0 ? [] : body.slice(end + 1);
    const first = after.find((statement) => statement.type !== 'FunctionDeclaration' && statement.type !== 'EmptyStatement');
    return first === undefined ? null : [4, 'code after the end of a block is never reached', first];
};
const duplicateKey = (node) => {
    if (node.type !== 'ObjectExpression')
        return null;
    const keys = node.properties.flatMap((property) => property.type === 'ObjectProperty' && !property.computed && property.key.type === 'Identifier'
        ? [property.key.name]
        : []);
    return new Set(keys).size < keys.length ? [4, 'an object has the same key twice'] : null;
};
const manyParameters = (node) => isFunction(node) && node.params.length > 5 ? [2, 'a function has more than five parameters'] : null;
const longFunction = (node) => isFunction(node) && (node.loc?.end.line ?? 0) - (node.loc?.start.line ?? 0) > 70
    ? [2, 'a function is longer than 70 lines']
    : null;
const debuggerOrWith = (node) => node.type === 'DebuggerStatement' || node.type === 'WithStatement'
    ? [4, '`debugger` and `with` do not belong in a program']
    : null;
const uselessStatement = (node) => node.type === 'ExpressionStatement' &&
    /^(?:BinaryExpression|Identifier|MemberExpression|NumericLiteral|StringLiteral)$/u.test(node.expression.type)
    ? [2, 'a statement computes something and drops it']
    : null;
const nestedTernary = (node) => node.type === 'ConditionalExpression' && node.consequent.type === 'ConditionalExpression'
    ? [2, 'a `?:` inside a `?:` is hard to read']
    : null;
const evalCall = (node) => node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'eval'
    ? [2, '`eval` runs text as code']
    : null;
const loneSemicolon = (node) => (node.type === 'EmptyStatement' ? [1, 'a lone semicolon does nothing'] : null);
const CHECKS = [
    emptyCatch,
    emptyBlock,
    looseEquality,
    oldVar,
    assignmentAsTest,
    selfComparison,
    selfAssignment,
    constantCondition,
    unreachable,
    duplicateKey,
    manyParameters,
    longFunction,
    debuggerOrWith,
    uselessStatement,
    nestedTernary,
    evalCall,
    loneSemicolon,
];
/** Variables and functions whose name stands nowhere else in the program. */
function unusedNames(program, nodes) {
    if (program.body.some((node) => node.type.startsWith('Export')))
        return [];
    const declared = [];
    const uses = new Map();
    for (const node of nodes) {
        if (node.type === 'Identifier')
            uses.set(node.name, (uses.get(node.name) ?? 0) + 1);
        const id = node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration' ? node.id : null;
        if (id?.type === 'Identifier' && !id.name.startsWith('_'))
            declared.push({ name: id.name, line: id.loc?.start.line ?? 1 });
    }
    return declared
        .filter(({ name }) => uses.get(name) === 1)
        .map(({ name, line }) => ({ line, weight: 2, message: `\`${name}\` is never used` }));
}

;// CONCATENATED MODULE: ./build/inspect/javascript/measure.js


function measure(parsed) {
    const tokens = tokensOf(parsed);
    const shape = new Shape(parsed.program);
    return {
        tokens,
        functions: shape.functions,
        hasErrorHandling: shape.hasErrorHandling,
        hasDocumentation: isDocumented(parsed, tokens, shape.functionLines),
        statementLines: shape.statementLines,
        lint: lint(parsed),
    };
}
const isRawToken = (value) => typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    'loc' in value &&
    'start' in value &&
    'end' in value;
const isComment = (token) => token.type === 'CommentBlock' || token.type === 'CommentLine';
function labelOf(token) {
    const { type } = token;
    return typeof type === 'object' && type !== null && 'label' in type && typeof type.label === 'string'
        ? type.label
        : '';
}
/** A token's text is its value, or the sign itself; strings keep theirs so that copies are recognised. */
function tokensOf(parsed) {
    const raw = parsed.tokens ?? [];
    return raw.filter(isRawToken).flatMap((token) => {
        const label = labelOf(token);
        if (label === 'eof')
            return [];
        const text = textOf(label, token.value);
        const { start, end } = token.loc;
        return [{ line: start.line, column: start.column + 1, endLine: end.line, text, comment: isComment(token) }];
    });
}
function textOf(label, value) {
    if (value === undefined || value === null)
        return label;
    return label === 'string' || label === 'template' ? JSON.stringify(value) : String(value);
}
/** A doc comment, a comment right above a function, or one of some length at the top. */
function isDocumented(parsed, tokens, functionLines) {
    const first = tokens.find((token) => !token.comment);
    return (parsed.comments ?? []).some((comment) => {
        const words = comment.value.replace(/[*\s]+/gu, ' ').trim();
        if (words.length < 10)
            return false;
        const end = comment.loc?.end.line ?? 0;
        return comment.value.startsWith('*') || functionLines.has(end + 1) || end <= (first?.line ?? 0);
    });
}
const BRANCHES = new Set([
    'IfStatement',
    'ConditionalExpression',
    'ForStatement',
    'ForOfStatement',
    'ForInStatement',
    'WhileStatement',
    'DoWhileStatement',
    'CatchClause',
    'LogicalExpression',
]);
const BLOCKS = new Set([
    'IfStatement',
    'ForStatement',
    'ForOfStatement',
    'ForInStatement',
    'WhileStatement',
    'DoWhileStatement',
    'TryStatement',
    'SwitchStatement',
    'WithStatement',
]);
/** Counts in one walk without recursion. */
class Shape {
    functions = [{ line: 1, complexity: 1, nesting: 0 }];
    functionLines = new Set();
    statementLines = [];
    hasErrorHandling = false;
    constructor(program) {
        const stack = this.functions.map((owner) => ({ node: program, owner, depth: 0 }));
        for (let place = stack.pop(); place !== undefined; place = stack.pop())
            stack.push(...this.visit(place));
    }
    visit({ node, owner, depth }) {
        this.count(node, owner);
        const line = node.loc?.start.line ?? 1;
        if (isFunction(node)) {
            const own = { line, complexity: 1, nesting: 0 };
            this.functions.push(own);
            this.functionLines.add(line);
            return children(node).map((child) => ({ node: child, owner: own, depth: 0 }));
        }
        const inner = BLOCKS.has(node.type) ? depth + 1 : depth;
        owner.nesting = Math.max(owner.nesting, inner);
        return children(node).map((child) => ({ node: child, owner, depth: isElseIf(node, child) ? depth : inner }));
    }
    count(node, owner) {
        if (BRANCHES.has(node.type) || (node.type === 'SwitchCase' && node.test != null))
            owner.complexity += 1;
        if (node.type === 'TryStatement' && node.handler != null && node.handler.body.body.length > 0)
            this.hasErrorHandling = true;
        if (node.type === 'CallExpression' &&
            node.callee.type === 'MemberExpression' &&
            isNamed(node.callee.property, 'catch'))
            this.hasErrorHandling = true;
        if (node.type === 'VariableDeclaration' ||
            node.type === 'ExpressionStatement' ||
            /^(?:Return|Throw|Break|Continue)Statement$/u.test(node.type))
            this.statementLines.push(node.loc?.start.line ?? 1);
    }
}
/** `else if` stands beside its `if`, not inside it. */
const isElseIf = (node, child) => node.type === 'IfStatement' && node.alternate === child && child.type === 'IfStatement';
const isNamed = (node, name) => node.type === 'Identifier' && node.name === name;

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./build/inspect/javascript/parse.js
/** Source → Babel's tree, with every syntax error that Node or TypeScript would report. */

const COMMON = {
    errorRecovery: true,
    attachComment: false,
    allowReturnOutsideFunction: true,
    allowNewTargetOutsideFunction: true,
    createParenthesizedExpressions: false,
};
/** With more errors than this no other way of reading makes sense of a text, and nothing in it is worth a walk. */
const HOPELESS = 200;
const isHopeless = ({ errors }) => (errors ?? []).length > HOPELESS;
/** A program of its own, as Node starts it: a CommonJS script, or a module when only that parses. */
function parseProgram(source, dialect) {
    const plugins = dialect === 'typescript' ? ['typescript', 'decorators-legacy'] : [];
    const script = attempt(() => (0,lib/* parse */.qg)(source, { ...COMMON, plugins, sourceType: 'script', tokens: true }));
    if (script.ok && ((script.file.errors ?? []).length === 0 || isHopeless(script.file)))
        return script.file;
    const module = attempt(() => (0,lib/* parse */.qg)(source, { ...COMMON, plugins, sourceType: 'module', tokens: true, allowReturnOutsideFunction: false }));
    if (module.ok && (module.file.errors ?? []).length === 0)
        return module.file;
    return better(script, module);
}
function attempt(work) {
    const { stackTraceLimit } = Error;
    // A hostile text has ten thousands of errors, and nobody reads where in the parser they were made.
    Error.stackTraceLimit = 0;
    try {
        return { ok: true, file: work() };
    }
    catch (error) {
        return { ok: false, error };
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** Of two failures the one that got further; code with `import` or `export` is judged as a module. */
function better(script, module) {
    if (module.ok && (!script.ok || hasModuleSyntax(module.file)))
        return module.file;
    if (script.ok)
        return script.file;
    if (module.ok)
        return module.file;
    throw positionOf(module.error) > positionOf(script.error) ? module.error : script.error;
}
const hasModuleSyntax = (file) => file.program.body.some((node) => node.type === 'ImportDeclaration' || node.type.startsWith('Export'));
const positionOf = (error) => typeof error === 'object' && error !== null && 'pos' in error && typeof error.pos === 'number' ? error.pos : 0;
/** Code inside code (`eval`, the body of `Function`): anything goes that may stand in a function. Throws when it does not parse. */
function parseInner(source) {
    return (0,lib/* parse */.qg)(source, { ...COMMON, errorRecovery: false, sourceType: 'unambiguous', allowAwaitOutsideFunction: true });
}

;// CONCATENATED MODULE: ./build/inspect/javascript/syntax.js

const MAX_ERRORS = 20;
function syntaxReport(source, errors) {
    const problems = (errors ?? []).slice(0, MAX_ERRORS).map(problemOf);
    const unique = [...new Map(problems.map((problem) => [`${problem.line}:${problem.column}`, problem])).values()];
    return {
        valid: unique.length === 0,
        errors: unique.sort((a, b) => a.line - b.line || a.column - b.column),
        warnings: [],
        suggestions: unique.length === 0 ? [] : suggestionsFor(source, unique),
    };
}
function problemOf(error) {
    const message = error instanceof Error || hasMessage(error) ? error.message : String(error);
    const loc = typeof error === 'object' && error !== null && 'loc' in error ? error.loc : null;
    const { line, column } = isPlace(loc) ? loc : { line: 1, column: 0 };
    return { line, column: column + 1, message: message.replace(/\s*\(\d+:\d+\)\s*$/u, '').replace(/\.$/u, '') };
}
/** Babel reads over some regular expressions that the language refuses: the one that runs here is asked as well. */
function regexErrors(tokens) {
    return tokens.flatMap((token) => {
        if (!isRegexToken(token))
            return [];
        try {
            new RegExp(token.value.pattern, token.value.flags);
            return [];
        }
        catch (error) {
            return [{ message: error instanceof Error ? error.message : String(error), loc: token.loc.start }];
        }
    });
}
/**
 * Octal numbers, which JavaScript's loose mode allows and TypeScript's parser does not. Known residue: `let` as a name
 * (`for (let = 0;;)`), which Node runs and TypeScript refuses.
 */
function typescriptErrors(parsed) {
    return everyNode(parsed.program).flatMap((node) => node.type === 'NumericLiteral' && /^0\d/u.test(String(node.extra?.['raw'] ?? ''))
        ? [{ message: "Octal literals are not allowed. Use the syntax '0o0'", loc: node.loc?.start }]
        : []);
}
const isRegexToken = (token) => typeof token === 'object' &&
    token !== null &&
    'value' in token &&
    'loc' in token &&
    typeof token.value === 'object' &&
    token.value !== null &&
    'pattern' in token.value &&
    'flags' in token.value;
const hasMessage = (value) => typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
const isPlace = (value) => typeof value === 'object' && value !== null && 'line' in value && 'column' in value;
/** What people write by habit from other languages, or forget. */
const CURES = [
    { message: null, line: /^\s*def\s+\w+\s*\(/u, cure: 'Functions start with `function`, not `def`' },
    { message: null, line: /^\s*elif\b/u, cure: 'Write `else if`, not `elif`' },
    {
        message: null,
        line: /^\s*(?:if|while|for)\b[^({]*[^{;]:\s*$/u,
        cure: 'Put the condition in parentheses and the body in braces',
    },
    { message: null, line: /^\s*print\s+["'`\w]/u, cure: 'Print with `console.log(…)`' },
    {
        message: null,
        line: /^\s*(?:from\s+\w+\s+import|import\s+\w+\s*$)/u,
        cure: "Import with `import name from 'module'` or `require('module')`",
    },
    { message: null, line: /^\s*(?:echo|fi|done|then)\b/u, cure: 'This looks like shell: name the block `bash`' },
    { message: null, line: /^\s*#(?!!|\w+\s*[=(;])/u, cure: 'Comments start with `//`, not `#`' },
    {
        message: /Unexpected token, expected ","/u,
        line: null,
        cure: 'A comma or a closing bracket is missing before this place',
    },
    {
        message: /Missing semicolon/u,
        line: /\b(?:let|const|var)\b.*\b(?:let|const|var)\b/u,
        cure: 'Separate the statements with `;`',
    },
    {
        message: /Unterminated string/u,
        line: null,
        cure: 'Close the string with the quote that opened it; text over several lines goes in backticks',
    },
    { message: /Unterminated template/u, line: null, cure: 'Close the template with a backtick' },
    { message: /Unterminated comment/u, line: null, cure: 'Close the comment with `*/`' },
    { message: /Unterminated regular expression/u, line: null, cure: 'Close the regular expression with `/`' },
    {
        message: /has already been declared/u,
        line: null,
        cure: 'Give one of the two another name, or assign without `let`, `const` or `var`',
    },
    {
        message: /'?await'? is only allowed|Unexpected reserved word 'await'/u,
        line: null,
        cure: 'Put `await` inside an `async` function',
    },
    {
        message: /'return' outside of function/u,
        line: null,
        cure: 'A module has no top-level `return`: put the code in a function',
    },
    { message: /Missing initializer in const/u, line: null, cure: 'Give the `const` a value, or use `let`' },
    {
        message: /Invalid left-hand side|Only '=' operator/u,
        line: /[^=!<>]=[^=]/u,
        cure: 'Compare with `===`; a single `=` assigns',
    },
    {
        message: /type annotations|TypeScript|This experimental syntax.*(?:flow|typescript)/iu,
        line: null,
        cure: 'This is TypeScript: name the block `typescript`',
    },
    { message: /jsx/iu, line: null, cure: 'JSX needs a build step; create elements with function calls' },
];
function suggestionsFor(source, problems) {
    const lines = source.split(/\r\n|[\r\n]/u);
    const cures = problems.flatMap((problem) => {
        const line = (lines[problem.line - 1] ?? '').slice(0, 300);
        const fits = (cure) => (cure.message === null || cure.message.test(problem.message)) && (cure.line === null || cure.line.test(line));
        const cure = CURES.find(fits) ?? typeAnnotation(line);
        return cure === null ? [] : [`Line ${problem.line}: ${cure.cure}`];
    });
    const unclosed = problems.some((problem) => problem.line >= lines.length || /expected "[})\]]"/u.test(problem.message))
        ? unclosedBracket(source)
        : null;
    return [...new Set(unclosed === null ? cures : [...cures, unclosed])].slice(0, 10);
}
const typeAnnotation = (line) => /^\s*(?:interface|type|enum|declare)\s+\w|[\w)]\s*:\s*(?:string|number|boolean|void|unknown|never)\b/u.test(line)
    ? { cure: 'This is TypeScript: name the block `typescript`' }
    : null;
const CLOSERS = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
]);
/** The innermost bracket that is still open at the end; quotes and comments are skipped roughly. */
function unclosedBracket(source) {
    const open = [];
    const plain = source.replace(/\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gu, '');
    let line = 1;
    for (const char of plain) {
        if (char === '\n')
            line += 1;
        else if (CLOSERS.has(char))
            open.push({ char, line });
        else if (CLOSERS.get(open.at(-1)?.char ?? '') === char)
            open.pop();
    }
    const last = open.at(-1);
    return last === undefined
        ? null
        : `Line ${last.line}: \`${last.char}\` is not closed; add \`${CLOSERS.get(last.char)}\``;
}

;// CONCATENATED MODULE: ./build/inspect/javascript/values.js
/** A character that no program holds by accident. */
const GAP = '\ue000';
const UNKNOWN = { kind: 'unknown' };
const NOTHING = { kind: 'nothing', text: 'undefined' };
const values_text = (value, how = null) => value.length > 200_000 ? UNKNOWN : { kind: 'string', value, how };
const number = (value) => ({ kind: 'number', value });
const values_boolean = (value) => ({ kind: 'boolean', value });
const path = (name, hidden = false) => name.length > 200 ? UNKNOWN : { kind: 'path', path: name, hidden };
const list = (items) => (items.length > 10_000 ? UNKNOWN : { kind: 'list', items });
const external = (source) => ({ kind: 'external', source });
const childScope = (parent, self = parent.self) => ({
    names: new Map(),
    parent,
    depth: parent.depth + 1,
    self,
});
function scopeOf(scope, name) {
    for (let at = scope; at !== null; at = at.parent)
        if (at.names.has(name))
            return at;
    return null;
}
/** What the rules may see of it. */
function toValue(known) {
    switch (known?.kind) {
        case 'string':
            return { kind: 'string', value: known.value, folded: known.how !== null };
        case 'number':
        case 'boolean':
        case 'external':
            return known;
        case 'list':
            return { kind: 'list', items: known.items.slice(0, 100).map(toValue) };
        case 'partial':
            return {
                kind: 'list',
                items: [partOf(known.source), { kind: 'string', value: shown(known.text), folded: true }],
            };
        case 'path':
            return known.path.startsWith('?') ? { kind: 'unknown' } : { kind: 'path', path: known.path };
        default:
            return { kind: 'unknown' };
    }
}
const partOf = (source) => (source === null ? { kind: 'unknown' } : { kind: 'external', source });
const shown = (text) => text.replaceAll(GAP, '…');
/** Techniques in which a text can no longer be read, as opposed to being merely put together. */
const READABLE = new Set(['concat', 'join', 'template', 'slice', 'case']);
const isDisguise = (how) => how !== null && !READABLE.has(how);
/** The technique to name for a text made of others. */
function mergeHow(parts, own) {
    for (const part of parts)
        if ((part.kind === 'string' || part.kind === 'bytes') && isDisguise(part.how))
            return part.how ?? own;
    return own;
}
/** Names that nobody puts together from pieces for a harmless reason. */
const SENSITIVE = /^(?:eval|Function|constructor|require|process|mainModule|binding|dlopen|getBuiltinModule|(?:node:)?(?:child_process|vm|net|worker_threads)|exec|execSync|execFile|execFileSync|spawn|spawnSync|fork|runIn(?:New|This)?Context|_load|_compile)$/u;
const isSensitiveName = (name) => SENSITIVE.test(name);
/** Does a decoded text look like code, a command or an address? */
const looksLikeCode = (value) => isSensitiveName(value) ||
    /\brequire\b|child_process|\beval\b|\bprocess\b|=>|\bfunction\b|\bimport\b|https?:\/\/|\/bin\/|\/etc\/|\bcurl\b|\bwget\b|\bbash\b|\bsh -|\w\(.{0,80}\)/u.test(value.slice(0, 2000));

;// CONCATENATED MODULE: ./build/inspect/javascript/fold.js
/** Constant folding: what strings, numbers, lists and bytes become without running the program. Pure and bounded. */

/** The text of a value as `String(value)` gives it; null when it is not known. */
function fold_textOf(known) {
    switch (known.kind) {
        case 'string':
            return known.value;
        case 'number':
        case 'boolean':
            return String(known.value);
        case 'list': {
            const parts = known.items.map((item) => (item.kind === 'nothing' ? '' : fold_textOf(item)));
            return parts.includes(null) ? null : parts.join(',');
        }
        case 'nothing':
            return known.text;
        case 'path':
            return nativeText(known.path);
        case 'bytes':
            return Buffer.from(known.value).toString('utf8');
        default:
            return null;
    }
}
/** Folders that are the same on every machine as far as the rules care. */
const FOLDERS = new Map([
    ['os.homedir()', '~'],
    ['process.env.HOME', '~'],
    ['process.env.USERPROFILE', '~'],
    ['os.tmpdir()', '/tmp'],
]);
/** `[].flat + ''`: the letters that programs without letters are made of. */
function nativeText(path) {
    const folder = FOLDERS.get(path);
    if (folder !== undefined)
        return folder;
    const name = /^\?\.(at|concat|entries|fill|filter|find|flat|join|map|slice|sort|italics|fontcolor)$/u.exec(path)?.[1];
    return name === undefined ? null : `function ${name}() { [native code] }`;
}
/** The number of a value as `Number(value)` gives it; null when it is not known. */
const numberOf = (known) => {
    if (known?.kind === 'number')
        return known.value;
    if (known?.kind === 'boolean')
        return Number(known.value);
    if (known?.kind === 'string' && known.value.length < 100)
        return Number(known.value);
    return known?.kind === 'list' && known.items.length === 0 ? 0 : null;
};
function binary(operator, left, right) {
    if (operator === '+' && isTextual(left, right))
        return concat([left, right], 'concat');
    const a = numberOf(left);
    const b = numberOf(right);
    if (left.kind === 'string' && right.kind === 'string' && Object.hasOwn(COMPARED, operator))
        return values_boolean(COMPARED[operator]?.(left.value, right.value) === true);
    if (a === null || b === null)
        return UNKNOWN;
    // Of two kinds, which only the loose comparisons bring together.
    if (left.kind !== right.kind && (operator === '===' || operator === '!=='))
        return values_boolean(operator === '!==');
    const compute = ARITHMETIC[operator];
    return compute === undefined ? UNKNOWN : compute(a, b);
}
const TEXTUAL = new Set(['string', 'list', 'object', 'external', 'partial', 'bytes']);
const isTextual = (...sides) => sides.some((side) => TEXTUAL.has(side.kind) || (side.kind === 'path' && nativeText(side.path) !== null));
const ARITHMETIC = {
    '+': (a, b) => number(a + b),
    '-': (a, b) => number(a - b),
    '*': (a, b) => number(a * b),
    '/': (a, b) => number(a / b),
    '%': (a, b) => number(a % b),
    '**': (a, b) => number(a ** b),
    '^': (a, b) => number(a ^ b),
    '&': (a, b) => number(a & b),
    '|': (a, b) => number(a | b),
    '<<': (a, b) => number(a << b),
    '>>': (a, b) => number(a >> b),
    '>>>': (a, b) => number(a >>> b),
    '<': (a, b) => values_boolean(a < b),
    '<=': (a, b) => values_boolean(a <= b),
    '>': (a, b) => values_boolean(a > b),
    '>=': (a, b) => values_boolean(a >= b),
    '==': (a, b) => values_boolean(a === b),
    '===': (a, b) => values_boolean(a === b),
    '!=': (a, b) => values_boolean(a !== b),
    '!==': (a, b) => values_boolean(a !== b),
};
/** Two texts are compared letter by letter, also where both are numbers. */
const COMPARED = {
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
    '==': (a, b) => a === b,
    '===': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '!==': (a, b) => a !== b,
};
/** Joins the texts of all parts; what comes from outside makes the whole external. */
function concat(parts, how) {
    const texts = parts.map(fold_textOf);
    if (!texts.includes(null))
        return values_text(texts.join(''), mergeHow(parts, how));
    const source = parts.map(sourceOf).find((each) => each !== null) ?? null;
    const known = parts.map((part, index) => (part.kind === 'partial' ? part.text : (texts[index] ?? GAP))).join('');
    if (known.length > 10_000 || known.replaceAll(GAP, '').trim().length < 2)
        return source === null ? UNKNOWN : external(source);
    return { kind: 'partial', text: known, source };
}
const sourceOf = (known) => known.kind === 'external' || known.kind === 'partial' ? known.source : null;
const truth = (known) => {
    switch (known.kind) {
        case 'string':
            return known.value !== '';
        case 'number':
            return known.value !== 0 && !Number.isNaN(known.value);
        case 'boolean':
            return known.value;
        case 'nothing':
            return false;
        case 'list':
        case 'object':
        case 'function':
        case 'bytes':
            return true;
        default:
            return null;
    }
};
function unary(operator, known) {
    const truthful = truth(known);
    if (operator === '!')
        return truthful === null ? UNKNOWN : values_boolean(!truthful);
    if (operator === 'void')
        return NOTHING;
    const value = numberOf(known);
    if (value === null && operator === '~')
        return number(-1);
    if (value === null)
        return operator === '+' || operator === '-' ? number(Number.NaN) : UNKNOWN;
    if (operator === '-')
        return number(-value);
    if (operator === '+')
        return number(value);
    return operator === '~' ? number(~value) : UNKNOWN;
}

// EXTERNAL MODULE: ./build/inspect/renamed.js
var inspect_renamed = __webpack_require__(76734);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./build/inspect/javascript/methods.js
/** Methods of texts, lists and bytes that only compute, folded where everything is known. */


const MAX_REPEAT = 10_000;
/** `'abc'.split('')`, `[…].join('')`, `bytes.toString('hex')` …; null when the method says nothing about constants. */
function method(self, name, args) {
    if (self.kind === 'string')
        return textMethod(self.value, name, args, self);
    if (self.kind === 'list')
        return listMethod(self.items, name, args);
    if (self.kind === 'bytes' && name === 'toString')
        return bytesText(self, args[0]);
    if (self.kind === 'number' && name === 'toString')
        return values_text(self.value.toString(radix(args[0])), 'number');
    return null;
}
const radix = (known) => {
    const value = numberOf(known) ?? 10;
    return value >= 2 && value <= 36 ? Math.trunc(value) : 10;
};
const ENCODINGS = new Set([
    'utf8',
    'utf-8',
    'hex',
    'base64',
    'base64url',
    'latin1',
    'binary',
    'ascii',
    'ucs2',
    'utf16le',
]);
const encodingOf = (known, fallback) => {
    const name = known?.kind === 'string' ? known.value.toLowerCase() : fallback;
    return ENCODINGS.has(name) && Buffer.isEncoding(name) ? name : fallback;
};
function bytesText(bytes, encoding) {
    return values_text(Buffer.from(bytes.value).toString(encodingOf(encoding, 'utf8')), bytes.how);
}
/** `Buffer.from(text, encoding)` and `Buffer.from([…])`. */
function bytesFrom(source, encoding) {
    if (source?.kind === 'string') {
        const name = encodingOf(encoding, 'utf8');
        const how = name === 'utf8' || name === 'utf-8' ? mergeHow([source], 'concat') : name;
        return { kind: 'bytes', value: Buffer.from(source.value, name), how };
    }
    if (source?.kind === 'bytes')
        return source;
    if (source?.kind !== 'list')
        return source?.kind === 'external' ? source : UNKNOWN;
    const codes = source.items.map(numberOf);
    return codes.includes(null)
        ? UNKNOWN
        : { kind: 'bytes', value: Uint8Array.from(codes, (code) => code ?? 0), how: 'char-codes' };
}
const isLeftOut = (known) => known === undefined || (known.kind === 'nothing' && known.text === 'undefined');
/** Where a slice ends; left out it ends with the text. */
const endOf = (known) => (isLeftOut(known) ? undefined : (numberOf(known) ?? 0));
const SLICES = {
    slice: (value, [from, to]) => values_text(value.slice(numberOf(from) ?? 0, endOf(to)), 'slice'),
    substring: (value, [from, to]) => values_text(value.substring(numberOf(from) ?? 0, endOf(to)), 'slice'),
    substr: (value, [from, length]) => {
        const start = numberOf(from) ?? 0;
        const begin = start < 0 ? Math.max(0, value.length + start) : start;
        return values_text(value.slice(begin, length === undefined ? undefined : begin + (numberOf(length) ?? 0)), 'slice');
    },
    charAt: (value, [at]) => values_text(value.charAt(numberOf(at) ?? 0), 'slice'),
    at: (value, [at]) => values_text(value.at(numberOf(at) ?? 0) ?? '', 'slice'),
    trim: (value) => values_text(value.trim(), 'slice'),
};
const TEXT_METHODS = {
    ...SLICES,
    toLowerCase: (value) => values_text(value.toLowerCase(), 'case'),
    toUpperCase: (value) => values_text(value.toUpperCase(), 'case'),
    toString: (value) => values_text(value),
    valueOf: (value) => values_text(value),
    normalize: (value) => values_text(value.normalize('NFKC'), 'escape'),
    charCodeAt: (value, [at]) => number(value.charCodeAt(numberOf(at) ?? 0)),
    codePointAt: (value, [at]) => number(value.codePointAt(numberOf(at) ?? 0) ?? Number.NaN),
    indexOf: (value, [word]) => (word?.kind === 'string' ? number(value.indexOf(word.value)) : null),
    concat: (value, args) => concat([values_text(value), ...args], 'concat'),
    repeat: (value, [count]) => {
        const times = numberOf(count) ?? -1;
        return times >= 0 && times * value.length <= MAX_REPEAT ? values_text(value.repeat(times), 'concat') : null;
    },
    split: (value, [separator]) => {
        if (separator !== undefined && separator.kind !== 'string')
            return null;
        const parts = separator === undefined ? [value] : value.split(separator.value);
        return list(parts.slice(0, MAX_REPEAT).map((part) => values_text(part, 'slice')));
    },
    replace: (value, [from, to]) => replaced(value, from, to, false),
    replaceAll: (value, [from, to]) => replaced(value, from, to, true),
    padStart: (value, [length, fill]) => padded(value, length, fill, 'padStart'),
    padEnd: (value, [length, fill]) => padded(value, length, fill, 'padEnd'),
};
/** Replacing reveals something only where there was nothing to be seen before. */
const replacedHow = (before) => (looksLikeCode(before) ? 'concat' : 'replace');
function padded(value, length, fill, side) {
    const size = numberOf(length) ?? 0;
    return size > MAX_REPEAT ? null : values_text(value[side](size, fill?.kind === 'string' ? fill.value : ' '), 'concat');
}
function replaced(value, from, to, all) {
    if (from?.kind !== 'string' || to?.kind !== 'string')
        return null;
    const result = all ? value.replaceAll(from.value, () => to.value) : value.replace(from.value, () => to.value);
    return values_text(result, replacedHow(value));
}
function textMethod(value, name, args, self) {
    const apply = Object.hasOwn(TEXT_METHODS, name) ? TEXT_METHODS[name] : undefined;
    const result = apply?.(value, args) ?? null;
    if (result?.kind !== 'string' || self.kind !== 'string')
        return result;
    return isDisguise(self.how) ? values_text(result.value, self.how) : result;
}
function listMethod(items, name, args) {
    const [first, second] = args;
    switch (name) {
        case 'join': {
            const separator = first === undefined || isLeftOut(first) ? ',' : fold_textOf(first);
            const parts = items.flatMap((item, index) => index === 0 || separator === null ? [item] : [values_text(separator), item]);
            return separator === null ? UNKNOWN : concat(parts, 'join');
        }
        case 'reverse':
        case 'toReversed':
            return list([...items].reverse().map((item) => (item.kind === 'string' ? values_text(item.value, 'reversed') : item)));
        case 'concat':
            return list([...items, ...args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg]))]);
        case 'slice':
            return list(items.slice(numberOf(first) ?? 0, endOf(second)));
        case 'at':
            return items.at(numberOf(first) ?? 0) ?? NOTHING;
        case 'pop':
            return items.at(-1) ?? NOTHING;
        case 'shift':
            return items[0] ?? NOTHING;
        case 'flat':
            return list(items.flatMap((item) => (item.kind === 'list' ? item.items : [item])));
        case 'toString':
            return concat([list(items)], 'join');
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/inspect/javascript/globals.js
/** Functions of the language and of Node that only compute, so that their results can be folded. */




const codes = (args) => {
    const all = args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg]));
    const numbers = all.flatMap((arg) => arg.kind === 'number' && arg.value >= 0 && arg.value <= 0x10ffff ? [arg.value] : []);
    return numbers.length === all.length && numbers.length <= 10_000 ? numbers : null;
};
const fromCodes = (args) => {
    const numbers = codes(args);
    return numbers === null
        ? UNKNOWN
        : values_text(numbers.map((code) => String.fromCodePoint(Math.trunc(code))).join(''), 'char-codes');
};
const decoded = (how, decode) => ([arg]) => {
    if (arg === undefined)
        return UNKNOWN;
    if (arg.kind === 'external')
        return arg;
    const value = fold_textOf(arg);
    if (value === null)
        return UNKNOWN;
    try {
        return values_text(decode(value), how);
    }
    catch {
        return UNKNOWN;
    }
};
const base64 = (value) => Buffer.from(value, 'base64').toString('latin1');
const percent = (value) => (value.includes('%') ? decodeURIComponent(value) : value);
/** As `unescape` of the standard's annex B: `%41` and `%u0041`. */
const unescaped = (value) => value.replace(/%u([0-9a-f]{4})|%([0-9a-f]{2})/giu, (_, wide, narrow) => String.fromCharCode(Number.parseInt(wide ?? narrow ?? '0', 16)));
const stringOf = ([arg]) => {
    if (arg === undefined)
        return values_text('');
    if (arg.kind === 'bytes')
        return method(arg, 'toString', []) ?? UNKNOWN;
    return arg.kind === 'string' || arg.kind === 'external' ? arg : concat([arg], 'concat');
};
const parsed = ([arg, radix]) => {
    const value = arg === undefined ? null : fold_textOf(arg);
    return value === null ? UNKNOWN : number(Number.parseInt(value, radix?.kind === 'number' ? radix.value : undefined));
};
function fromJson(value, depth) {
    if (typeof value === 'string')
        return values_text(value);
    if (typeof value === 'number')
        return number(value);
    if (value === null || depth > 5)
        return depth > 5 ? UNKNOWN : NOTHING;
    if (Array.isArray(value))
        return list(value.map((item) => fromJson(item, depth + 1)));
    if (typeof value !== 'object')
        return UNKNOWN;
    const entries = Object.entries(value).map(([key, item]) => [key, fromJson(item, depth + 1)]);
    return { kind: 'object', props: new Map(entries) };
}
const parsedJson = ([arg]) => {
    if (arg?.kind !== 'string')
        return arg?.kind === 'external' ? arg : UNKNOWN;
    try {
        const value = JSON.parse(arg.value);
        return typeof value === 'string' ? values_text(value, mergeHow([arg], 'concat')) : fromJson(value, 0);
    }
    catch {
        return UNKNOWN;
    }
};
/** Bounded, so that a few bytes cannot become gigabytes. */
const unpacked = (name) => ([arg]) => {
    if (arg?.kind !== 'bytes')
        return UNKNOWN;
    try {
        return { kind: 'bytes', value: (external_node_zlib_default())[name](arg.value, { maxOutputLength: 64 * 1024 }), how: 'compressed' };
    }
    catch {
        return UNKNOWN;
    }
};
const itemsOf = ([arg]) => {
    if (arg?.kind === 'list')
        return arg;
    if (arg?.kind === 'string')
        return list([...arg.value].map((char) => values_text(char, 'slice')));
    return arg?.kind === 'bytes' ? list([...arg.value].map(number)) : UNKNOWN;
};
const objectPart = (pick) => ([arg]) => arg?.kind === 'object' ? list([...arg.props].map(([key, value]) => pick(key, value))) : UNKNOWN;
/** Where one part is not known the others still say which folder it is. */
const joinedPath = (args) => {
    const parts = args.flatMap((arg, index) => (index === 0 ? [arg] : [values_text('/'), arg]));
    const joined = concat(parts, 'concat');
    return joined.kind === 'string' ? values_text(joined.value.replace(/\/{2,}/gu, '/')) : joined;
};
const PICKED = /^(?:globalThis|process|child_process|module|vm)$/u;
/** What lists the parts of a global or a module: any of them may be picked. */
const listed = (own, show) => (args) => {
    const [arg] = args;
    return arg?.kind === 'path' && PICKED.test(arg.path) ? list([show(path(`${arg.path}.?`, true))]) : own(args);
};
/** By canonical path. */
const PURE = new Map([
    ['String.fromCharCode', fromCodes],
    ['String.fromCodePoint', fromCodes],
    ['String', stringOf],
    ['Number', parsed],
    ['parseInt', parsed],
    ['Number.parseInt', parsed],
    ['atob', decoded('base64', base64)],
    ['btoa', decoded('base64', (value) => Buffer.from(value, 'latin1').toString('base64'))],
    ['decodeURIComponent', decoded('percent', percent)],
    ['decodeURI', decoded('percent', percent)],
    ['unescape', decoded('escape', unescaped)],
    ['Buffer.from', ([source, encoding]) => bytesFrom(source, encoding)],
    ['Buffer', ([source, encoding]) => bytesFrom(source, encoding)],
    ['Uint8Array', ([source]) => bytesFrom(source, undefined)],
    ['Uint8Array.from', ([source]) => bytesFrom(source, undefined)],
    ['Buffer.concat', ([parts]) => (parts?.kind === 'list' ? joinedBytes(parts.items) : UNKNOWN)],
    ['TextDecoder().decode', ([arg]) => (arg?.kind === 'bytes' ? stringOf([arg]) : UNKNOWN)],
    ...['gunzipSync', 'inflateSync', 'inflateRawSync', 'unzipSync', 'brotliDecompressSync'].map((name) => [`zlib.${name}`, unpacked(name)]),
    ['JSON.parse', parsedJson],
    ['path.join', joinedPath],
    ['path.resolve', joinedPath],
    ['path.posix.join', joinedPath],
    ['Uint8Array.of', (args) => bytesFrom(list(args), undefined)],
    ['Buffer.of', (args) => bytesFrom(list(args), undefined)],
    ['Array.from', itemsOf],
    ['Array.of', (args) => list(args)],
    ['Object.keys', objectPart((key) => values_text(key, 'slice'))],
    [
        'Object.values',
        listed(objectPart((_, value) => value), (part) => part),
    ],
    [
        'Object.entries',
        listed(objectPart((key, value) => list([values_text(key, 'slice'), value])), (part) => list([UNKNOWN, part])),
    ],
]);
function joinedBytes(parts) {
    const bytes = parts.flatMap((part) => (part.kind === 'bytes' ? [Buffer.from(part.value)] : []));
    return bytes.length === parts.length
        ? { kind: 'bytes', value: Buffer.concat(bytes), how: mergeHow(parts, 'concat') }
        : UNKNOWN;
}

;// CONCATENATED MODULE: ./build/inspect/javascript/later.js


const SCHEDULERS = /^(?:setTimeout|setImmediate|setInterval|process\.nextTick|queueMicrotask|requestAnimationFrame)$/u;
/** Calls what a timer is given, with the arguments that stand behind it (and behind the time). */
function schedule(machine, name, [first, ...rest], node) {
    if (!SCHEDULERS.test(name))
        return;
    if (name === 'setInterval')
        tellTimer(machine, first, node);
    const args = /^set(?:Timeout|Interval)$/u.test(name) ? rest.slice(1) : rest;
    if (first?.kind === 'path' && !first.path.startsWith('?'))
        callPath(machine, first, args, node);
    if (first?.kind === 'function' && args.length > 0)
        invoke(machine, first, args);
    countItself(machine, first);
}
/** A function that hands itself to a timer whatever happens calls itself; behind a condition it may come to an end. */
function countItself(machine, first) {
    if (first?.kind !== 'function')
        return;
    const self = machine.walking.find(({ node, depth }) => node === first.node && machine.certainFrom <= depth);
    if (self !== undefined)
        machine.called.push(self.name);
}
/** A timer that nobody stops is a loop without an end. */
function tellTimer(machine, first, node) {
    if (first?.kind !== 'function' || machine.source.includes('clearInterval'))
        return;
    const before = machine.called.length;
    invoke(machine, first, []);
    machine.emit({ kind: 'loop', endless: true, calls: machine.called.slice(before, before + 200) }, node);
}
const STARTERS = /^(?:child_process\.(?:fork|spawn|exec)\w*|worker_threads\.Worker)$/u;
const OWN_FILES = new Set(['__filename', 'process.argv0', 'import.meta.filename', 'import.meta.url']);
/** A program that starts itself only under a condition (`isMainThread`) comes to an end. */
const isOwnFile = (known) => known.kind === 'list' ? known.items.some(isOwnFile) : known.kind === 'path' && OWN_FILES.has(known.path);
function tellOwnStart(machine, name, args, node) {
    if (STARTERS.test(name) && !machine.isConditional && args.some(isOwnFile))
        machine.emit({ kind: 'call', path: 'starts-itself', args: [], kw: {}, hidden: false }, node);
}

;// CONCATENATED MODULE: ./build/inspect/javascript/members.js
/** What `object.key` is called: one canonical path however the object was reached. */

const GLOBALS = new Set(['globalThis', 'global', 'window', 'self', 'frames', 'top', 'root', 'GLOBAL']);
/** Different ways to the same thing. */
const SYNONYMS = new Map([
    ['module.require', 'require'],
    ['process.mainModule.require', 'require'],
    ['require.main.require', 'require'],
    ['module.parent.require', 'require'],
    ['module.constructor._load', 'require'],
    ['process.mainModule.constructor._load', 'require'],
    ['module.Module._load', 'require'],
    ['module._load', 'require'],
    ['module.prototype.require', 'require'],
    ['process.getBuiltinModule', 'require'],
    ['import.meta.require', 'require'],
    ['buffer.Buffer', 'Buffer'],
    ['buffer.atob', 'atob'],
    ['process.global', 'globalThis'],
    ['fs/promises', 'fs.promises'],
    ['dns/promises', 'dns.promises'],
    ['timers.setTimeout', 'setTimeout'],
    ['timers.setInterval', 'setInterval'],
    ['vm.default', 'vm'],
]);
/** However a module object was reached, its class loads any other. */
const LOADER = /^(?:module|require|process\.mainModule)\b.{0,80}\.constructor\._load$/u;
const FUNCTION_MAKERS = new Set(['Object.getPrototypeOf()', 'Reflect.getPrototypeOf()']);
/** The value of a free name. */
function globalName(name, hidden) {
    if (GLOBALS.has(name))
        return path('globalThis', hidden);
    if (name === 'undefined')
        return NOTHING;
    if (name === 'parameters')
        return external('parameters');
    return path(name, hidden);
}
/** The module that `require(name)` gives, by its canonical name. */
function moduleName(name) {
    const bare = name.replace(/^node:/u, '').replace(/\/+$/u, '');
    return bare === 'process' || bare === 'console' ? bare : (SYNONYMS.get(bare) ?? bare);
}
/** `key` is null when it is not known; `hidden` when it was put together. */
function member(object, key, hidden) {
    switch (object.kind) {
        case 'path':
            return pathMember(object.path, key, hidden || object.hidden);
        case 'object':
        case 'list':
            return key === null ? UNKNOWN : partMember(object, key, hidden);
        case 'string':
            if (key === 'length')
                return number(object.value.length);
            return key !== null && /^\d+$/u.test(key)
                ? values_text(object.value.charAt(Number(key)), 'slice')
                : foreign(key, hidden);
        case 'function':
            return key === 'constructor' ? path('Function', true) : foreign(key, hidden);
        case 'external':
            return object;
        case 'partial':
            return object.source === null ? foreign(key, hidden) : external(object.source);
        default:
            return foreign(key, hidden);
    }
}
const partMember = (object, key, hidden) => object.kind === 'list' ? listMember(object.items, key, hidden) : (object.props.get(key) ?? foreign(key, hidden));
function listMember(items, key, hidden) {
    if (key === 'length')
        return number(items.length);
    // The texts of a template as they are written.
    if (key === 'raw')
        return { kind: 'list', items };
    return /^\d*$/u.test(key) ? (items[Number(key || Number.NaN)] ?? NOTHING) : foreign(key, hidden);
}
const foreign = (key, hidden) => path(`?.${key ?? '?'}`, hidden);
function pathMember(base, key, hidden) {
    if (base === 'globalThis')
        return key === null ? path('globalThis.?', hidden) : globalName(key, hidden);
    if (key === 'constructor' && isFunctionPath(base))
        return path('Function', true);
    if (key === 'default')
        return path(base, hidden);
    const name = `${base}.${key ?? '?'}`;
    if (base === 'process.argv')
        return external('arguments');
    if (name === 'process.stdin')
        return external('input');
    const synonym = LOADER.test(name) ? 'require' : SYNONYMS.get(name);
    return synonym === undefined ? path(name, hidden) : path(synonym, hidden || synonym === 'require');
}
const METHODS = 'at|map|filter|find|push|pop|shift|flat|concat|sort|slice|join|reverse|forEach|reduce|some|every|keys|values|entries|fill|toString|valueOf|hasOwnProperty|toFixed|split|replace|trim|charAt|repeat|includes|indexOf|sub|sup|big|bold|link|anchor|italics|constructor';
const FUNCTION_PATH = new RegExp(`^(?:eval|Function|Function\\.prototype|Object|Array|String|Number|RegExp|Date|Promise|Map|Set|Symbol|require|fetch|setTimeout|constructor|console\\.\\w+|\\?\\.(?:${METHODS}))$`, 'u');
/** Whose `.constructor` is `Function`: classes, constructors, methods and prototypes of functions. */
const isFunctionPath = (base) => base.endsWith('.constructor') || FUNCTION_MAKERS.has(base) || FUNCTION_PATH.test(base);

;// CONCATENATED MODULE: ./build/inspect/javascript/nested.js

const MAX_NESTING = 3;
/** Position of the code among the arguments; -1 is the last one. */
const EVALUATORS = new Map([
    ['eval', 0],
    ['Function', -1],
    ['vm.runInThisContext', 0],
    ['vm.runInNewContext', 0],
    ['vm.runInContext', 0],
    ['vm.compileFunction', 0],
    ['vm.Script', 0],
    ['vm.SourceTextModule', 0],
    ['module._compile', 0],
    ['?._compile', 0],
    ['module()._compile', 0],
    ['module.Module()._compile', 0],
    ['setTimeout', 0],
    ['setInterval', 0],
    ['setImmediate', 0],
    ['worker_threads.Worker', 0],
]);
const SHELLS = new Map([
    ['sh', 'bash'],
    ['bash', 'bash'],
    ['dash', 'bash'],
    ['zsh', 'bash'],
    ['ash', 'bash'],
    ['ksh', 'bash'],
    ['python', 'python'],
    ['python3', 'python'],
    ['node', 'javascript'],
    ['nodejs', 'javascript'],
    ['process.execPath', 'javascript'],
]);
function tellCodeInside(machine, name, args, node) {
    const inside = codeInside(name, args);
    if (inside !== null && inside.code.trim() !== '')
        machine.emit({ kind: 'nested', ...inside }, node);
}
function codeInside(name, args) {
    const position = EVALUATORS.get(name);
    if (position !== undefined)
        return evaluated(name, args, args.at(position));
    if (name === 'import data')
        return dataUrl(args[0]);
    if (/^child_process\.shell\(\)\.stdin\.(?:write|end)$/u.test(name)) {
        const code = shellText(args[0]);
        return code === null ? null : { language: 'bash', code };
    }
    if (/^child_process\.exec(?:Sync)?$|^\?\.execSync$|^execa(?:\.command(?:Sync)?)?$|^shelljs\.exec$/u.test(name)) {
        const code = shellText(args[0]);
        return code === null ? null : { language: 'bash', code };
    }
    return /^child_process\.(?:spawn|execFile)(?:Sync)?$/u.test(name) ? spawned(args) : null;
}
function evaluated(name, args, code) {
    if (code?.kind !== 'string')
        return null;
    if (name !== 'worker_threads.Worker' || isSet(args[1], 'eval'))
        return { language: 'javascript', code: code.value };
    return /^data:/iu.test(code.value) ? dataUrl(code) : null;
}
/** What a shell is given; a part that is not known is a variable there. */
function shellText(known) {
    if (known?.kind === 'string')
        return known.value;
    return known?.kind === 'partial' ? known.text.replaceAll(GAP, '$unknown') : null;
}
const isSet = (options, key) => {
    const value = options?.kind === 'object' ? options.props.get(key) : undefined;
    return value?.kind === 'boolean' ? value.value : value?.kind === 'string';
};
/** `spawn('sh', ['-c', code])`, or any command with `{ shell: true }`. */
function spawned([command, list, options]) {
    const file = command?.kind === 'string' ? command.value : command?.kind === 'path' ? command.path : null;
    if (file === null)
        return null;
    const words = list?.kind === 'list' ? list.items.map(shellText) : [];
    if (isSet(options, 'shell') || isSet(list, 'shell'))
        return { language: 'bash', code: [file, ...words.map((word) => word ?? '"$unknown"')].join(' ') };
    const language = SHELLS.get(file.slice(file.lastIndexOf('/') + 1));
    const at = words.findIndex((word) => word !== null && /^-[a-z]*[ce]$|^--(?:eval|print)$|^-p$/u.test(word));
    const code = at < 0 ? null : (words[at + 1] ?? null);
    if (language !== undefined && code !== null)
        return { language, code };
    return words.every((word) => word !== null)
        ? { language: 'bash', code: [file, ...words].map(quoted).join(' ') }
        : null;
}
/** A word of an argument list as Bash writes it. */
const quoted = (word) => (/^[\w./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
/** A shell without a script waits for commands on its input. */
function isBareShell(name, [command, list]) {
    if (!/^child_process\.(?:spawn|execFile)$/u.test(name) || command?.kind !== 'string')
        return false;
    const rest = list?.kind === 'list' ? list.items.map(shellText) : [];
    return (SHELLS.get(command.value.slice(command.value.lastIndexOf('/') + 1)) === 'bash' &&
        rest.every((word) => word === '-i' || word === '-s'));
}
/** Variables that a process is given, as if the program had set them for itself. */
function tellEnvironmentGiven(machine, name, args, node) {
    if (!name.startsWith('child_process.'))
        return;
    const options = args.findLast((arg) => arg.kind === 'object');
    const given = options?.kind === 'object' ? options.props.get('env') : undefined;
    if (given?.kind !== 'object')
        return;
    for (const [key, value] of [...given.props].slice(0, 50))
        machine.emit({ kind: 'assign', path: `process.env.${key}`, value: toValue(value) }, node);
}
function dataUrl(source) {
    const value = source?.kind === 'string' ? source.value : '';
    const comma = value.indexOf(',');
    if (comma < 0)
        return null;
    const body = value.slice(comma + 1);
    if (/;base64$/iu.test(value.slice(0, comma)))
        return { language: 'javascript', code: Buffer.from(body, 'base64').toString('utf8') };
    try {
        return { language: 'javascript', code: decodeURIComponent(body) };
    }
    catch {
        return null;
    }
}
/** The value of `eval("require")` or `Function("return process")`; null when the call evaluates nothing known. */
function answerOf(machine, name, args) {
    const isFunction = name === 'Function';
    if (!isFunction && name !== 'eval' && !/^vm\.run/u.test(name))
        return null;
    const code = args.at(isFunction ? -1 : 0);
    if (code?.kind !== 'string')
        return null;
    const value = machine.evaluateInner(code.value, MAX_NESTING);
    const result = value.kind === 'path' ? { ...value, hidden: true } : value;
    return isFunction ? { kind: 'made', result } : result;
}
const freshScope = () => ({ names: new Map(), parent: null, depth: 0, self: TOP });
/** `this` at the top of a program: the empty `module.exports`, or the global object in code that is evaluated. */
const TOP = { kind: 'path', path: 'globalThis', hidden: true };
/** Functions of inner code belong to another tree and are not handed out. */
const portable = (known) => known.kind === 'function' || known.kind === 'object' || known.kind === 'made'
    ? UNKNOWN
    : known === NOTHING
        ? UNKNOWN
        : known;

;// CONCATENATED MODULE: ./build/inspect/javascript/meaning.js








/** Emits the call and gives its value. */
function callPath(machine, callee, args, node) {
    const name = callee.path;
    machine.called.push(name);
    const forwarded = forward(machine, name, args, node);
    if (forwarded !== null)
        return forwarded;
    const fact = {
        kind: 'call',
        path: name,
        args: args.map(toValue),
        kw: optionsOf(args),
        hidden: callee.hidden,
    };
    const renamed = (0,inspect_renamed/* isRenamed */.x)(machine.source, name, node.start ?? 0, node.end ?? 0);
    machine.emit(renamed ? { ...fact, renamed } : fact, node);
    tellAllocation(machine, name, args, node);
    tellOwnStart(machine, name, args, node);
    tellCodeInside(machine, name, args, node);
    tellEnvironmentGiven(machine, name, args, node);
    schedule(machine, name, args, node);
    return foldedCall(name, args) ?? (loads(name) ? load(machine, callee, args, node) : resultOf(machine, name, args));
}
/** What a function that only computes gives; null for one that does not, or whose answer comes from outside. */
function foldedCall(name, args) {
    const pure = PURE.get(name);
    const folded = pure === undefined ? UNKNOWN : pure(args);
    const isOpen = folded.kind === 'unknown' || folded.kind === 'external';
    if (isOpen && isDecoding(name, args))
        return external('decoded');
    return pure === undefined || (isOpen && meaning_sourceOf(name, args) !== null) ? null : folded;
}
/** The last object among the arguments: `{ shell: true }`. */
function optionsOf(args) {
    const last = args.findLast((arg) => arg.kind === 'object');
    if (last?.kind !== 'object')
        return {};
    return Object.fromEntries([...last.props].slice(0, 50).map(([key, value]) => [key, toValue(value)]));
}
const IDENTITIES = new Set([
    'Promise.resolve',
    'Object.freeze',
    'Object.create',
    'structuredClone',
    'util.promisify',
    'util.callbackify',
]);
/** Functions that call, or reach into, what they are given. */
function forward(machine, name, args, node) {
    const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = args;
    if (IDENTITIES.has(name))
        return first;
    switch (name) {
        case 'Reflect.apply':
            return first.kind === 'path' ? callPath(machine, { ...first, hidden: true }, spread(third), node) : null;
        case 'Reflect.construct':
            return first.kind === 'path' ? callPath(machine, { ...first, hidden: true }, spread(second), node) : null;
        case 'Reflect.get':
            return member(first, fold_textOf(second), true);
        case 'Object.getOwnPropertyDescriptor':
        case 'Reflect.getOwnPropertyDescriptor': {
            const part = member(first, fold_textOf(second), true);
            return {
                kind: 'object',
                props: new Map([
                    ['value', part],
                    ['get', part],
                ]),
            };
        }
        default:
            return null;
    }
}
const spread = (known) => (known.kind === 'list' ? known.items : [known]);
const LOADERS = new Set(['require', 'import', 'require.resolve']);
const loads = (name) => LOADERS.has(name) || /^(?:module\.)?createRequire\(\)$/u.test(name);
function load(machine, callee, [first], node) {
    const target = first === undefined ? null : fold_textOf(first);
    if (target === null)
        return UNKNOWN;
    const hidden = callee.hidden || (first?.kind === 'string' && first.how !== null);
    const moduleId = moduleName(target);
    if (/^data:/iu.test(target))
        tellCodeInside(machine, 'import data', [first ?? UNKNOWN], node);
    machine.emit({ kind: 'import', path: moduleId.slice(0, 200), hidden }, node);
    return callee.path === 'require.resolve' ? UNKNOWN : path(moduleId, hidden);
}
/** What arrives by these comes from the network. */
const NETWORK = /^(?:fetch|got|axios|node-fetch|undici|needle|superagent|request|ky|phin|bent)(?:\.(?:get|post|put|request|fetch|stream|text|json|body))?$|^(?:https?|http2|undici|net|tls)\.(?:get|request|connect|createConnection|fetch|stream)$|^(?:WebSocket|EventSource|XMLHttpRequest|net\.Socket|ws|dgram\.createSocket)$|^dns\.(?:promises\.)?resolve\w*$/u;
/** What waits for the network and calls back. */
const LISTENERS = /^(?:https?|http2|net|tls)\.createServer$|^(?:WebSocket|EventSource|ws(?:\.WebSocket)?|net\.Socket|dgram\.createSocket|net\.createServer|https?\.createServer)\(\)\.(?:on|once|addListener|addEventListener)$/u;
/** Texts that were made unreadable and are made readable again. */
const DECODERS = /^(?:atob|zlib\.(?:gunzip|inflate|inflateRaw|unzip|brotliDecompress)(?:Sync)?|crypto\.createDecipher(?:iv)?|(?:crypto|subtle)\.decrypt)$/u;
const isDecoding = (name, [, encoding]) => DECODERS.test(name) ||
    (name === 'Buffer.from' && encoding?.kind === 'string' && /^(?:base64(?:url)?|hex)$/u.test(encoding.value));
const FILES = /^fs\.(?:promises\.)?(?:readFile|readFileSync|createReadStream)$/u;
/** Clients that are used by their methods later, so that their name is worth keeping. */
const CLIENTS = /^(?:net\.Socket|XMLHttpRequest|WebSocket|dgram\.\w+)$/u;
const WRITERS = /^(?:JSON\.stringify|util\.inspect|Object\.\w+)$/u;
function resultOf(machine, name, args) {
    if (LISTENERS.test(name))
        deliver(machine, 'network', args);
    if (isBareShell(name, args))
        return path('child_process.shell()');
    const source = meaning_sourceOf(name, args);
    if (source !== null) {
        deliver(machine, source, args);
        return CLIENTS.test(name) ? path(`${name}()`) : external(source);
    }
    return answerOf(machine, name, args) ?? path(`${name.startsWith('?') ? '?.' : name}()`);
}
/** Where the result of a call comes from, when that is outside of the program. */
function meaning_sourceOf(name, [first]) {
    if (NETWORK.test(name))
        return 'network';
    if (FILES.test(name))
        return first?.kind === 'number' && first.value === 0 ? 'input' : 'file';
    if (name === 'prompt' || name.startsWith('readline.'))
        return 'input';
    return WRITERS.test(name) && carries(first) ? 'environment' : null;
}
const carries = (known) => (known?.kind === 'path' && known.path.startsWith('process.env')) ||
    (known?.kind === 'external' && known.source === 'environment');
const ALLOCATORS = /^(?:Array|Buffer\.alloc(?:Unsafe(?:Slow)?)?|ArrayBuffer|SharedArrayBuffer|(?:Uint|Int|Float|BigInt|BigUint)\d+(?:Clamped)?Array|WebAssembly\.Memory)$/u;
/** Sizes in elements or bytes. */
function tellAllocation(machine, name, args, node) {
    const [first] = args;
    if (args.length === 0 || first?.kind !== 'number')
        return;
    if (ALLOCATORS.test(name) || /^\?\.(?:repeat|padStart|padEnd)$/u.test(name))
        machine.emit({ kind: 'allocation', size: first.value }, node);
}

;// CONCATENATED MODULE: ./build/inspect/javascript/collections.js





/** `eval` that somebody else calls has no name there. */
const handedOn = (known) => known.path === 'eval' || known.path === 'Function' ? { ...known, hidden: true } : known;
/** `map`, `filter`, `reduce` … over a known list, item by item. */
function followed(machine, { object, key, args, node }) {
    const [fn, second] = args;
    const items = object.kind === 'bytes' ? [...object.value].map(number) : object.kind === 'list' ? object.items : null;
    if (key === 'replace' || key === 'replaceAll')
        return replacedBy(machine, object, args);
    if (items === null || fn === undefined || (fn.kind !== 'function' && fn.kind !== 'path') || items.length > 2000)
        return null;
    const call = (callArgs) => fn.kind === 'function'
        ? invoke(machine, fn, callArgs)
        : fn.kind === 'path'
            ? callPath(machine, handedOn(fn), callArgs.slice(0, 1), node)
            : UNKNOWN;
    const each = () => items.map((item, index) => call([item, number(index), object]));
    const picked = () => {
        const answers = each();
        return items.filter((_, index) => truth(answers[index] ?? UNKNOWN) !== false);
    };
    switch (key) {
        case 'map':
        case 'flatMap':
            return list(each());
        case 'forEach':
            each();
            return NOTHING;
        case 'reduce':
        case 'reduceRight':
            return (key === 'reduce' ? [...items] : [...items].reverse()).reduce((total, item, index) => (index === 0 && second === undefined ? item : call([total, item, number(index)])), second ?? UNKNOWN);
        case 'filter':
            return list(picked());
        case 'find':
        case 'findLast':
            return (key === 'find' ? picked() : picked().reverse())[0] ?? NOTHING;
        default:
            return null;
    }
}
const REGEX_SOURCE = /^[\w\s\\[\]^$.,:;'"#%&!@~|<>()-]{1,20}$/u;
/** `null` for one that the language refuses. */
function regexOf(source, flags) {
    try {
        return new RegExp(source, flags?.kind === 'string' ? flags.value : 'g');
    }
    catch {
        return null;
    }
}
/** `text.replace(/./g, (char) => …)` for short expressions without repetitions. */
function replacedBy(machine, object, [pattern, to]) {
    if (object.kind !== 'string' || pattern?.kind !== 'object' || object.value.length > 5000)
        return null;
    const source = pattern.props.get('source');
    if (source?.kind !== 'string' || !REGEX_SOURCE.test(source.value))
        return null;
    const regex = regexOf(source.value, pattern.props.get('flags'));
    if (regex === null)
        return null;
    if (to?.kind === 'string')
        return values_text(object.value.replace(regex, () => to.value), replacedHow(object.value));
    if (to?.kind !== 'function')
        return null;
    let complete = true;
    const result = object.value.replace(regex, (found) => {
        const part = fold_textOf(invoke(machine, to, [values_text(found, 'replace')]));
        complete &&= part !== null;
        return part ?? '';
    });
    return complete ? values_text(result, replacedHow(object.value)) : UNKNOWN;
}
/** `parts.push(…)`, `parts.reverse()`: the name now holds another list. */
function mutate(machine, target, scope, { key, args }) {
    if (target.type !== 'Identifier' || !MUTATORS.has(key))
        return;
    const held = scopeOf(scope, target.name)?.names.get(target.name);
    if (held?.kind === 'list')
        machine.assign(scope, target.name, mutated(held, key, args));
}
const MUTATORS = new Set(['push', 'unshift', 'pop', 'shift', 'reverse']);
function mutated(held, key, args) {
    if (key === 'push')
        return list([...held.items, ...args]);
    if (key === 'unshift')
        return list([...args, ...held.items]);
    if (key === 'pop')
        return list(held.items.slice(0, -1));
    return key === 'shift' ? list(held.items.slice(1)) : (method(held, 'reverse', []) ?? UNKNOWN);
}

;// CONCATENATED MODULE: ./build/inspect/javascript/calls.js







function evaluateCall(machine, node, scope) {
    const { callee } = node;
    if (callee.type === 'Import')
        return callPath(machine, { path: 'import', hidden: false }, evaluateArguments(machine, node, scope), node);
    if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression')
        return callMember(machine, node, callee, scope);
    const known = read(machine, callee, scope);
    if (callee.type === 'Identifier')
        machine.called.push(callee.name);
    return apply(machine, disguised(known, callee), evaluateArguments(machine, node, scope), node);
}
/** `eval` and `Function` have a name of their own; whoever gives them another one hides them. */
function disguised(known, callee) {
    if (known.kind !== 'path' || (known.path !== 'eval' && known.path !== 'Function'))
        return known;
    return callee.type === 'Identifier' && callee.name === known.path ? known : { ...known, hidden: true };
}
function evaluateArguments(machine, node, scope) {
    return node.arguments.flatMap((arg) => {
        if (arg.type === 'ArgumentPlaceholder')
            return [];
        if (arg.type !== 'SpreadElement')
            return [evaluate(machine, arg, scope)];
        const known = evaluate(machine, arg.argument, scope);
        return known.kind === 'list' ? known.items : [known.kind === 'external' ? known : UNKNOWN];
    });
}
/** Calls a value, whatever it is. */
function apply(machine, callee, args, node) {
    switch (callee.kind) {
        case 'path':
            return callPath(machine, callee, args, node);
        case 'function':
            return invoke(machine, callee, args);
        case 'made':
            return callee.result;
        case 'bound':
            return applyBound(machine, callee, args, node);
        case 'external':
            machine.emit({ kind: 'call', path: '?', args: args.map(toValue), kw: {}, hidden: false }, node);
            deliver(machine, callee.source, args);
            return callee;
        default:
            return UNKNOWN;
    }
}
function applyBound(machine, { target, args, via }, more, node) {
    if (via === 'bind')
        return apply(machine, target, [...args, ...more], node);
    const [, second] = [...args, ...more];
    return apply(machine, target, via === 'call' ? more.slice(1) : calls_spread(second), node);
}
function callMember(machine, node, callee, scope) {
    const object = read(machine, callee.object, scope);
    const { key, hidden, bracket } = keyOf(machine, callee, scope);
    const args = evaluateArguments(machine, node, scope);
    tellEnvironment(machine, object, callee.object);
    if (object.kind === 'external' && object.source === 'environment' && key !== null)
        machine.emit({ kind: 'call', path: `environment.${key}`, args: args.map(toValue), kw: {}, hidden: false }, node);
    if (key !== null) {
        const call = { object, key, args, node };
        if (object.kind !== 'path')
            machine.called.push(`?.${key}`);
        mutate(machine, callee.object, scope, call);
        const known = method(object, key, args) ?? followed(machine, call) ?? indirect(machine, call);
        if (known !== null)
            return known;
    }
    const called = member(object, key, hidden || isDetour(object, key, bracket));
    return apply(machine, disguised(called, callee), args, node);
}
/** `process.env.X.split(…)` reads the variable although the path goes on. */
function tellEnvironment(machine, object, node) {
    if (object.kind === 'path' && object.path.startsWith('process.env'))
        machine.emit({ kind: 'attribute', path: object.path, hidden: object.hidden }, node);
}
/** `f.call(this, …)`, `f.apply(this, […])`, `f.bind(this)`, promises. */
function indirect(machine, call) {
    const { object, key, args } = call;
    const callable = object.kind === 'function' || object.kind === 'made';
    if (callable || (object.kind === 'path' && object.path !== 'Reflect')) {
        if (key === 'bind')
            return bindTo(object, args);
        if (key === 'call')
            return viaCall(machine, object, args, call.node);
        if (key === 'apply')
            return apply(machine, object, calls_spread(args[1]), call.node);
    }
    if (key === 'then')
        return settled(machine, call);
    const isPromise = object.kind === 'path' || object.kind === 'external';
    return isPromise && (key === 'catch' || key === 'finally') ? object : null;
}
/** `Function.prototype.call.bind(f)` is a caller of `f`. */
function bindTo(object, args) {
    const [first = UNKNOWN] = args;
    if (object.kind === 'path' && object.path === 'Function.prototype.call')
        return { kind: 'bound', target: hide(first), args: [], via: 'call' };
    if (object.kind === 'path' && object.path === 'Function.prototype.apply')
        return { kind: 'bound', target: hide(first), args: args.slice(1), via: 'apply' };
    return args.length < 2
        ? object
        : { kind: 'bound', target: object.kind === 'path' ? handedOn(object) : object, args: args.slice(1), via: 'bind' };
}
const hide = (known) => (known.kind === 'path' ? { ...known, hidden: true } : known);
const calls_spread = (known) => known === undefined ? [] : known.kind === 'list' ? known.items : [known];
function settled(machine, { object, args, node }) {
    const [first] = args;
    if (first?.kind === 'function')
        return invoke(machine, first, [object]);
    return first?.kind === 'path' ? callPath(machine, handedOn(first), [object], node) : null;
}
/** Also `Function.prototype.call.call(f, this, …)`. */
function viaCall(machine, object, args, node) {
    const [first] = args;
    if (object.kind === 'path' && /^Function\.prototype\.(?:call|apply)$/u.test(object.path) && first !== undefined) {
        const rest = args.slice(2);
        const [only] = rest;
        return apply(machine, first, object.path.endsWith('apply') && only?.kind === 'list' ? only.items : rest, node);
    }
    return apply(machine, object, args.slice(1), node);
}
function evaluateNew(machine, node, scope) {
    const callee = read(machine, node.callee, scope);
    const args = evaluateArguments(machine, node, scope);
    if (callee.kind === 'object')
        return construct(machine, callee, args);
    return callee.kind === 'path'
        ? callPath(machine, asPath(disguised(callee, node.callee), callee), args, node)
        : UNKNOWN;
}
const asPath = (known, otherwise) => (known.kind === 'path' ? known : otherwise);
/** A tag is a function called with the texts and the values: Function`return 1`. */
function evaluateTagged(machine, node, scope) {
    const tag = read(machine, node.tag, scope);
    const values = node.quasi.expressions.map((expression) => evaluate(machine, expression, scope));
    const texts = node.quasi.quasis.map(({ value }) => values_text(value.cooked ?? value.raw));
    if (tag.kind === 'path' && tag.path === 'String.raw' && values.length === 0)
        return values_text(node.quasi.quasis[0]?.value.raw ?? '');
    const strings = texts.length === 1 && texts[0] !== undefined ? texts[0] : list(texts);
    return tag.kind === 'path'
        ? callPath(machine, tag, [strings, ...values], node)
        : apply(machine, tag, [list(texts), ...values], node);
}

;// CONCATENATED MODULE: ./build/inspect/javascript/growth.js
/** `s += s`, `s = s + s`, `a = [a, b]`, `a = { a, b }`: what was there before is kept, and more. */
function grows(source, { operator, left, right }) {
    const own = source.slice(left.start ?? 0, left.end ?? 0);
    const isItself = (part) => part !== null && source.slice(part.start ?? 0, part.end ?? 0) === own && part.type === left.type;
    if (operator === '+=')
        return left.type === 'Identifier' && isItself(right);
    if (operator !== '=')
        return false;
    if (right.type === 'BinaryExpression')
        return right.operator === '+' && isItself(right.left) && isItself(right.right);
    if (right.type === 'ArrayExpression')
        return right.elements.length > 1 && right.elements.some(isItself);
    return (right.type === 'ObjectExpression' &&
        right.properties.length > 1 &&
        right.properties.some((property) => property.type === 'ObjectProperty' && isItself(property.value)));
}

;// CONCATENATED MODULE: ./build/inspect/javascript/machine.js

const MAX_FACTS = 20_000;
/** A call in a loop that is followed round by round tells the same again and again. */
const MAX_FACTS_PER_NODE = 8;
class Machine {
    source;
    steps;
    innerValue;
    facts = [];
    /** Functions whose bodies were not walked yet: they run later, if at all. */
    later = [];
    walked = new Set();
    /** Calls being followed into their functions. */
    depth = 0;
    /** Assignments to scopes outside of this depth may or may not happen. */
    certainFrom = 0;
    /** The value of the last `return` of the function being followed. */
    returned = NOTHING;
    /** The functions whose bodies are being walked, innermost last. */
    walking = [];
    /** Paths and names called so far, in order: what a loop or a function calls is a slice of it. */
    called = [];
    /** Code inside code that is being evaluated for its value. */
    nesting = 0;
    told = new Map();
    /** `steps` bounds following calls and unrolling loops, never the walk itself. */
    constructor(source, steps, innerValue) {
        this.source = source;
        this.steps = steps;
        this.innerValue = innerValue;
    }
    /** The value that code inside the code would give; unknown when it is nested deeper than `most`. */
    evaluateInner(code, most) {
        return this.nesting >= most || code.length > 20_000 || !this.spend(50)
            ? UNKNOWN
            : this.innerValue(code, this.nesting + 1);
    }
    /** False when no more folding by execution is allowed. */
    spend(steps) {
        this.steps -= steps;
        return this.steps > 0;
    }
    /** Does what is being walked hang on a condition of the function around it? */
    get isConditional() {
        return this.certainFrom > (this.walking.at(-1)?.depth ?? 0);
    }
    emit(fact, node) {
        const { loc } = node;
        const place = {
            line: loc?.start.line ?? 1,
            column: (loc?.start.column ?? 0) + 1,
            endLine: loc?.end.line ?? 1,
            endColumn: (loc?.end.column ?? 0) + 1,
        };
        const full = { ...fact, ...place };
        const told = this.told.get(node) ?? new Set();
        const label = machine_labelOf(full);
        if (told.has(label) || told.size >= MAX_FACTS_PER_NODE || this.facts.length >= MAX_FACTS)
            return;
        this.told.set(node, told.add(label));
        this.facts.push(full);
    }
    assign(scope, name, value) {
        const owner = scopeOf(scope, name);
        if (owner === null) {
            rootOf(scope).names.set(name, value);
            return;
        }
        const before = owner.names.get(name);
        owner.names.set(name, owner.depth >= this.certainFrom || before === undefined ? value : either(before, value));
    }
    /** Runs `work` as something that may or may not happen, in a scope of `depth`. */
    maybe(depth, work) {
        const before = this.certainFrom;
        this.certainFrom = Math.max(before, depth);
        work();
        this.certainFrom = before;
    }
}
/** Tells facts of one node apart, as far as a rule might care: a call by its name and its first arguments. */
function machine_labelOf(fact) {
    if (fact.kind === 'call')
        return `call ${fact.path} ${fact.hidden} ${fact.args.slice(0, 3).map(labelOfValue).join()}`;
    if (fact.kind === 'string')
        return `string ${fact.value}`;
    if (fact.kind === 'nested')
        return `nested ${fact.code}`;
    return 'path' in fact ? `${fact.kind} ${fact.path} ${'hidden' in fact && fact.hidden}` : fact.kind;
}
const labelOfValue = (value) => value.kind === 'path' ? value.path : 'value' in value ? `${value.kind} ${value.value}` : value.kind;
function rootOf(scope) {
    let at = scope;
    while (at.parent !== null)
        at = at.parent;
    return at;
}
/** One of two values: the one that a scan must not lose. */
function either(a, b) {
    const weight = Math.max(interest(a), interest(b));
    if (weight === 0)
        return same(a, b) ? a : UNKNOWN;
    return interest(b) === weight ? b : a;
}
const same = (a, b) => 'value' in a && 'value' in b && a.kind === b.kind && a.value === b.value;
function interest(known) {
    switch (known.kind) {
        case 'string':
            return isSensitiveName(known.value) ? 4 : 0;
        case 'external':
        case 'partial':
            return 3;
        case 'path':
            return known.path.startsWith('?') ? 0 : isSensitiveName(known.path) || known.hidden ? 4 : 3;
        case 'function':
        case 'object':
            return 1;
        default:
            return 0;
    }
}

;// CONCATENATED MODULE: ./build/inspect/javascript/texts.js




/** Is a letter written as an escape where nothing asks for one? */
function escapesLetters(machine, node) {
    const raw = machine.source.slice(node.start ?? 0, node.end ?? 0);
    return (raw.length < 5000 && /\\x[2-7][0-9a-f]|\\u00[2-7][0-9a-f]|\\u\{0{0,4}[2-7][0-9a-f]\}|\\[1-7][0-7]{1,2}/iu.test(raw));
}
function tellText(machine, known, node) {
    const folded = known.how !== null;
    if (known.value === '' || (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral' && !folded))
        return;
    machine.emit({ kind: 'string', value: known.value.slice(0, 10_000), folded }, node);
    if (known.how === null)
        return;
    if (isDisguise(known.how) && looksLikeCode(known.value))
        machine.emit({ kind: 'obfuscation', how: known.how }, node);
    else if (isSensitiveName(known.value) && known.how !== 'case')
        machine.emit({ kind: 'obfuscation', how: 'split-name', detail: known.value.slice(0, 40) }, node);
}
function template(machine, node, scope) {
    const parts = node.quasis.flatMap((quasi, index) => {
        const part = values_text(quasi.value.cooked ?? quasi.value.raw);
        const expression = node.expressions[index];
        return expression === undefined ? [part] : [part, evaluate(machine, expression, scope)];
    });
    const escaped = node.quasis.some((quasi) => escapesLetters(machine, quasi));
    if (node.expressions.length === 0)
        return values_text(fold_textOf(parts[0] ?? NOTHING) ?? '', escaped ? 'escape' : null);
    const whole = concat(parts, escaped ? 'escape' : 'template');
    if (whole.kind !== 'string')
        for (const part of parts)
            if (part.kind === 'string')
                tellText(machine, part, node);
    return whole;
}
const EMPTY_TEXT = { kind: 'string', value: '', folded: false };
/** `[...process.env.X]` and `for (const c of process.env.X)` cut the value into letters, as `split('')` does. */
function tellLetters(machine, known, node) {
    if (known.kind === 'path' && known.path.startsWith('process.env.'))
        machine.emit({ kind: 'call', path: `${known.path}.split`, args: [EMPTY_TEXT], kw: {}, hidden: false }, node);
}
function readArray(machine, node, scope) {
    return list(node.elements.flatMap((element) => {
        if (element === null)
            return [NOTHING];
        const known = evaluate(machine, element.type === 'SpreadElement' ? element.argument : element, scope);
        if (element.type !== 'SpreadElement')
            return [known];
        tellLetters(machine, known, element);
        if (known.kind === 'string')
            return [...known.value].map((char) => values_text(char, known.how));
        return known.kind === 'list' ? known.items : [UNKNOWN];
    }));
}
function readObject(machine, node, scope) {
    const props = new Map();
    const self = { kind: 'object', props };
    const inner = childScope(scope, self);
    for (const property of node.properties) {
        if (property.type === 'SpreadElement') {
            const known = evaluate(machine, property.argument, scope);
            if (known.kind === 'object')
                for (const [key, value] of known.props)
                    props.set(key, value);
            continue;
        }
        const key = propertyKey(machine, property, scope);
        const value = property.type === 'ObjectMethod'
            ? memberFunction(machine, property, inner)
            : evaluate(machine, property.value, scope);
        if (key !== null)
            props.set(key, value);
    }
    return self;
}
function memberFunction(machine, property, scope) {
    const made = makeFunction(machine, property, scope);
    return property.kind === 'get' ? got(machine, made) : made;
}
/** The name of a property; null when it is not known. */
function propertyKey(machine, property, scope) {
    if (property.computed === true)
        return fold_textOf(evaluate(machine, property.key, scope));
    const { key } = property;
    if (key.type === 'Identifier')
        return key.name;
    return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : null;
}

;// CONCATENATED MODULE: ./build/inspect/javascript/patterns.js





/** What calls its `onmessage` with what the network sends. */
const CLIENT = /^(?:WebSocket|EventSource|XMLHttpRequest|ws(?:\.WebSocket)?)\(\)$/u;
/** Binds the names of a declaration in `scope`. */
function declare(machine, target, value, scope) {
    const store = (name, known) => void scope.names.set(name, known);
    bind({ machine, scope, store }, target, value);
}
/** An assignment expression's left side; answers with the value, as the expression does. */
function assignTo(machine, target, value, scope) {
    const store = (name, known) => machine.assign(scope, name, known);
    bind({ machine, scope, store }, target, value);
    return value;
}
function bind(binder, target, value) {
    switch (target.type) {
        case 'Identifier':
            binder.store(target.name, value);
            break;
        case 'AssignmentPattern': {
            const fallback = read(binder.machine, target.right, binder.scope);
            bind(binder, target.left, value.kind === 'unknown' || value.kind === 'nothing' ? fallback : value);
            break;
        }
        case 'RestElement':
            bind(binder, target.argument, value);
            break;
        case 'ObjectPattern':
            bindObject(binder, target, value);
            break;
        case 'ArrayPattern':
            bindArray(binder, target, value);
            break;
        case 'MemberExpression':
            storeMember(binder, target, value);
            break;
        case 'TSParameterProperty':
            bind(binder, target.parameter, value);
            break;
        case 'TSAsExpression':
        case 'TSNonNullExpression':
        case 'TSTypeAssertion':
        case 'TSSatisfiesExpression':
        case 'ParenthesizedExpression':
            bind(binder, target.expression, value);
    }
}
function bindObject(binder, target, value) {
    const { machine, scope } = binder;
    for (const property of target.properties) {
        if (property.type === 'RestElement') {
            if (value.kind === 'path')
                machine.emit({ kind: 'attribute', path: value.path, hidden: value.hidden }, property);
            bind(binder, property, value);
            continue;
        }
        const key = propertyKey(machine, property, scope);
        const hidden = property.computed && property.key.type !== 'StringLiteral';
        const part = member(value, key, hidden);
        if (part.kind === 'path' && !part.path.startsWith('?'))
            machine.emit({ kind: 'attribute', path: part.path, hidden: part.hidden }, property);
        bind(binder, property.value, isForeign(part) ? UNKNOWN : part);
    }
}
/** Parts of unknown objects have no name of their own, so that defaults apply. */
const isForeign = (known) => known.kind === 'path' && known.path.startsWith('?');
function bindArray(binder, target, value) {
    for (const [index, element] of target.elements.entries()) {
        if (element === null)
            continue;
        const rest = element.type === 'RestElement';
        bind(binder, element, rest ? itemsFrom(value, index) : itemAt(value, index));
    }
}
const itemAt = (value, index) => value.kind === 'list' ? (value.items[index] ?? UNKNOWN) : value.kind === 'external' ? value : UNKNOWN;
const itemsFrom = (value, index) => value.kind === 'list' ? list(value.items.slice(index)) : value.kind === 'external' ? external(value.source) : UNKNOWN;
function storeMember({ machine, scope }, target, value) {
    const object = read(machine, target.object, scope);
    const { key, hidden } = keyOf(machine, target, scope);
    if (object.kind === 'object' && key !== null)
        object.props.set(key, value);
    const place = member(object.kind === 'object' ? UNKNOWN : object, key, hidden);
    if (object.kind === 'path' && CLIENT.test(object.path) && key?.startsWith('on') === true)
        deliver(machine, 'network', [value]);
    if (place.kind === 'external' && key !== null)
        machine.emit({ kind: 'assign', path: `?.${key}`, value: toValue(value) }, target);
    if (place.kind === 'path')
        machine.emit({ kind: 'assign', path: place.path, value: toValue(value) }, target);
}

;// CONCATENATED MODULE: ./build/inspect/javascript/expressions.js









/** A value that the program uses as such: a name is told, unlike the object part of `object.key`. */
function evaluate(machine, node, scope) {
    const known = read(machine, node, scope);
    if (known.kind === 'path' && isName(node) && !isPlainGlobal(known.path, node))
        machine.emit({ kind: 'attribute', path: known.path, hidden: known.hidden }, node);
    return known;
}
const isName = (node) => node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
/** `console` alone says nothing; `eval` alone is handed on. */
const isPlainGlobal = (path, node) => node.type === 'Identifier' && node.name === path && !isSensitiveName(path);
/** The value alone; names leave no fact. */
function read(machine, node, scope) {
    const known = readNode(machine, node, scope);
    if (known.kind === 'string' && !isName(node))
        tellText(machine, known, node);
    return known;
}
function readNode(machine, node, scope) {
    switch (node.type) {
        case 'StringLiteral':
            return values_text(node.value, escapesLetters(machine, node) ? 'escape' : null);
        case 'NumericLiteral':
            return number(node.value);
        case 'BigIntLiteral':
            return number(Number(node.value));
        case 'BooleanLiteral':
            return values_boolean(node.value);
        case 'NullLiteral':
            return { kind: 'nothing', text: 'null' };
        case 'RegExpLiteral':
            return {
                kind: 'object',
                props: new Map([
                    ['source', values_text(node.pattern)],
                    ['flags', values_text(node.flags)],
                ]),
            };
        case 'Identifier':
            return readName(machine, node, scope);
        case 'ThisExpression':
            return scope.self;
        case 'TemplateLiteral':
            return template(machine, node, scope);
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            return readMember(machine, node, scope);
        case 'CallExpression':
        case 'OptionalCallExpression':
            return evaluateCall(machine, node, scope);
        case 'NewExpression':
            return evaluateNew(machine, node, scope);
        case 'TaggedTemplateExpression':
            return evaluateTagged(machine, node, scope);
        case 'ArrowFunctionExpression':
        case 'FunctionExpression':
            return makeFunction(machine, node, scope);
        case 'ClassExpression':
            return makeClass(machine, node, scope);
        case 'ImportExpression':
        case 'Import':
            return UNKNOWN;
        default:
            return readOperator(machine, node, scope);
    }
}
function readOperator(machine, node, scope) {
    switch (node.type) {
        case 'BinaryExpression':
            return readBinary(machine, node, scope);
        case 'LogicalExpression':
            return readLogical(machine, node, scope);
        case 'ConditionalExpression':
            return readConditional(machine, node, scope);
        case 'UnaryExpression':
            return readUnary(machine, node, scope);
        case 'UpdateExpression':
            return readUpdate(machine, node, scope);
        case 'AssignmentExpression':
            return readAssignment(machine, node, scope);
        case 'SequenceExpression':
            return node.expressions.reduce((_, part) => read(machine, part, scope), NOTHING);
        case 'ArrayExpression':
            return readArray(machine, node, scope);
        case 'ObjectExpression':
            return readObject(machine, node, scope);
        case 'AwaitExpression':
        case 'ParenthesizedExpression':
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
        case 'TSNonNullExpression':
        case 'TSTypeAssertion':
        case 'TSInstantiationExpression':
        case 'SpreadElement':
            return read(machine, 'argument' in node ? node.argument : node.expression, scope);
        case 'YieldExpression':
            if (node.argument != null)
                evaluate(machine, node.argument, scope);
            return UNKNOWN;
        case 'MetaProperty':
            return { kind: 'path', path: `${node.meta.name}.${node.property.name}`, hidden: false };
        default:
            return UNKNOWN;
    }
}
/** A name inside `with (object)` that is one of the object's parts, or could be a dangerous one. */
function withinOf(scope, name) {
    for (let at = scope; at !== null; at = at.parent) {
        if (at.within?.kind === 'object' && at.within.props.has(name))
            return member(at.within, name, false);
        if (at.within?.kind === 'path' && (isSensitiveName(name) || name === 'env'))
            return member(at.within, name, true);
    }
    return null;
}
function readName(machine, node, scope) {
    const owner = scopeOf(scope, node.name);
    if (owner !== null)
        return owner.names.get(node.name) ?? UNKNOWN;
    const within = withinOf(scope, node.name);
    if (within !== null)
        return within;
    const raw = machine.source.slice(node.start ?? 0, (node.start ?? 0) + 2 * node.name.length + 20);
    return globalName(node.name, raw.length > 0 && !raw.startsWith(node.name) && raw.includes('\\u'));
}
/** The name after the dot or in the brackets; `hidden` when it was put together. */
function keyOf(machine, node, scope) {
    const { property } = node;
    if (!node.computed) {
        const name = property.type === 'Identifier' ? property.name : property.type === 'PrivateName' ? `#${property.id.name}` : null;
        const raw = machine.source.slice(property.start ?? 0, property.end ?? 0);
        return { key: name, hidden: raw.includes('\\u'), bracket: false };
    }
    const known = evaluate(machine, property, scope);
    return {
        key: fold_textOf(known),
        hidden: known.kind === 'string' && known.how !== null,
        bracket: known.kind === 'string',
    };
}
function readMember(machine, node, scope) {
    const object = read(machine, node.object, scope);
    const { key, hidden, bracket } = keyOf(machine, node, scope);
    return member(object, key, hidden || isDetour(object, key, bracket));
}
/** Brackets where a dot would do, round a name that gives power. */
const isDetour = (object, key, bracket) => bracket && key !== null && ((object.kind === 'path' && object.path === 'globalThis') || isSensitiveName(key));
/** Long sums lean to the left; they are walked in a loop, not by recursion. */
function readBinary(machine, node, scope) {
    const spine = [];
    let at = node;
    for (; at.type === 'BinaryExpression'; at = at.left)
        spine.push(at);
    let known = at.type === 'PrivateName' ? UNKNOWN : evaluate(machine, at, scope);
    for (const each of spine.reverse())
        known = binary(each.operator, known, evaluate(machine, each.right, scope));
    return known;
}
function readLogical(machine, node, scope) {
    const left = evaluate(machine, node.left, scope);
    return logical(node.operator, left, evaluate(machine, node.right, scope));
}
function logical(operator, left, right) {
    const holds = truth(left);
    if (operator === '??')
        return left.kind === 'nothing' ? right : left.kind === 'unknown' ? right : left;
    if (holds === null)
        return operator === '&&' ? right : either(left, right);
    return (operator === '&&') === holds ? right : left;
}
function readConditional(machine, node, scope) {
    const test = truth(evaluate(machine, node.test, scope));
    const yes = read(machine, node.consequent, scope);
    const no = read(machine, node.alternate, scope);
    return test === null ? either(yes, no) : test ? yes : no;
}
function readUnary(machine, node, scope) {
    const known = node.operator === 'typeof' ? read(machine, node.argument, scope) : evaluate(machine, node.argument, scope);
    return node.operator === 'typeof' || node.operator === 'delete' ? UNKNOWN : unary(node.operator, known);
}
function readUpdate(machine, node, scope) {
    const before = read(machine, node.argument, scope);
    const after = binary(node.operator === '++' ? '+' : '-', before, number(1));
    if (node.argument.type === 'Identifier')
        machine.assign(scope, node.argument.name, after);
    return node.prefix ? after : before;
}
function readAssignment(machine, node, scope) {
    const value = node.left.type === 'Identifier' ? read(machine, node.right, scope) : evaluate(machine, node.right, scope);
    if (grows(machine.source, node))
        machine.called.push('?.grows');
    if (node.operator === '=')
        return assignTo(machine, node.left, value, scope);
    const before = read(machine, node.left, scope);
    const operator = node.operator.slice(0, -1);
    const isLogical = operator === '||' || operator === '&&' || operator === '??';
    return assignTo(machine, node.left, isLogical ? logical(operator, before, value) : binary(operator, before, value), scope);
}

;// CONCATENATED MODULE: ./build/inspect/javascript/declarations.js





function runDeclaration(machine, node, scope) {
    switch (node.type) {
        case 'VariableDeclaration':
            for (const declarator of node.declarations)
                runDeclarator(machine, declarator, scope);
            break;
        case 'ClassDeclaration': {
            const made = makeClass(machine, node, scope);
            if (node.id != null)
                scope.names.set(node.id.name, made);
            break;
        }
        case 'ImportDeclaration':
            runImport(machine, node, scope);
            break;
        case 'ExportAllDeclaration':
            tellImport(machine, node.source.value, node);
            break;
        case 'TSImportEqualsDeclaration':
            runImportEquals(machine, node, scope);
            break;
        case 'TSEnumDeclaration':
            runEnum(machine, node, scope);
            break;
        case 'TSExportAssignment':
            evaluate(machine, node.expression, scope);
    }
}
/** `var x;` after `x` has a value leaves it as it is. */
function runDeclarator(machine, { id, init }, scope) {
    if (init == null && id.type === 'Identifier' && scope.names.has(id.name))
        return;
    declare(machine, id, init == null ? UNKNOWN : read(machine, init, scope), scope);
}
const tellImport = (machine, source, node) => machine.emit({ kind: 'import', path: moduleName(source) }, node);
function runImport(machine, node, scope) {
    for (const { local } of node.specifiers)
        scope.names.set(local.name, UNKNOWN);
    if (node.importKind === 'type')
        return;
    const name = moduleName(node.source.value);
    tellImport(machine, node.source.value, node);
    read(machine, node.source, scope);
    for (const specifier of node.specifiers) {
        const part = path(name);
        scope.names.set(specifier.local.name, specifier.type === 'ImportSpecifier' ? runSpecifier(machine, specifier, name) : part);
    }
}
function runSpecifier(machine, specifier, name) {
    const { imported } = specifier;
    const part = member(path(name), imported.type === 'Identifier' ? imported.name : imported.value, false);
    if (part.kind === 'path')
        machine.emit({ kind: 'attribute', path: part.path }, specifier);
    return part;
}
function runImportEquals(machine, node, scope) {
    const { moduleReference } = node;
    if (moduleReference.type !== 'TSExternalModuleReference') {
        scope.names.set(node.id.name, readEntity(machine, moduleReference, scope));
        return;
    }
    tellImport(machine, moduleReference.expression.value, node);
    scope.names.set(node.id.name, path(moduleName(moduleReference.expression.value)));
}
/** `import run = cp.execSync`: another name for a part. */
function readEntity(machine, node, scope) {
    if (node.type === 'Identifier')
        return read(machine, node, scope);
    return member(readEntity(machine, node.left, scope), node.right.name, false);
}
function runEnum(machine, node, scope) {
    const members = node.members ?? node.body?.members ?? [];
    const props = new Map();
    for (const { id, initializer } of members) {
        const value = initializer == null ? UNKNOWN : evaluate(machine, initializer, scope);
        props.set(id.type === 'Identifier' ? id.name : id.value, value);
    }
    scope.names.set(node.id.name, { kind: 'object', props });
}

;// CONCATENATED MODULE: ./build/inspect/javascript/statements.js









const MAX_ROUNDS = 3000;
/** Fewer rounds are nothing to tell. */
const MANY = 1000;
/** Function declarations hold from the start of their block. */
function hoist(machine, statements, scope) {
    for (const statement of statements) {
        const inner = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
            ? statement.declaration
            : statement;
        if (inner?.type === 'FunctionDeclaration' && inner.id != null)
            scope.names.set(inner.id.name, makeFunction(machine, inner, scope));
        else if (inner?.type === 'FunctionDeclaration')
            makeFunction(machine, inner, scope);
    }
}
function runAll(machine, statements, scope) {
    hoist(machine, statements, scope);
    for (const statement of statements) {
        const completion = run(machine, statement, scope);
        if (completion !== 'normal' && machine.depth > 0)
            return completion;
    }
    return 'normal';
}
function run(machine, node, scope) {
    switch (node.type) {
        case 'ExpressionStatement':
            runExpression(machine, node.expression, scope);
            return 'normal';
        case 'BlockStatement':
        case 'TSModuleBlock':
            return runAll(machine, node.body, childScope(scope));
        case 'IfStatement':
            return runIf(machine, node, scope);
        case 'ReturnStatement':
            return runReturn(machine, node, scope);
        case 'ThrowStatement':
            evaluate(machine, node.argument, scope);
            return 'return';
        case 'BreakStatement':
            return 'break';
        case 'ContinueStatement':
            return 'continue';
        case 'ForStatement':
        case 'WhileStatement':
        case 'DoWhileStatement':
            return runLoop(machine, node, scope);
        case 'ForOfStatement':
        case 'ForInStatement':
            return runEach(machine, node, scope);
        case 'TryStatement':
            return runTry(machine, node, scope);
        case 'SwitchStatement':
            return runSwitch(machine, node, scope);
        case 'LabeledStatement':
            return run(machine, node.body, scope) === 'return' ? 'return' : 'normal';
        case 'WithStatement':
            return run(machine, node.body, { ...childScope(scope), within: read(machine, node.object, scope) });
        case 'ExportNamedDeclaration':
        case 'ExportDefaultDeclaration':
            runExport(machine, node, scope);
            return 'normal';
        default:
            runDeclaration(machine, node, scope);
            if (node.type === 'TSModuleDeclaration' && node.declare !== true)
                runNamespace(machine, node, scope);
            return 'normal';
    }
}
/** The names inside are the parts of an object that is named like the namespace. */
function runNamespace(machine, node, scope) {
    const inner = childScope(scope);
    if (node.body.type === 'TSModuleBlock') {
        hoist(machine, node.body.body, inner);
        for (const statement of node.body.body)
            run(machine, statement, inner);
    }
    else
        run(machine, node.body, inner);
    if (node.id.type === 'Identifier')
        scope.names.set(node.id.name, { kind: 'object', props: inner.names });
}
/** Outside of functions the last value is what `eval` would give. */
function runExpression(machine, node, scope) {
    const value = evaluate(machine, node, scope);
    if (machine.depth === 0)
        machine.returned = value;
}
function runExport(machine, node, scope) {
    if (node.type === 'ExportNamedDeclaration' && node.source != null)
        tellImport(machine, node.source.value, node);
    const { declaration } = node;
    if (declaration == null || declaration.type === 'FunctionDeclaration')
        return;
    if (declaration.type.endsWith('Declaration'))
        run(machine, declaration, scope);
    else
        evaluate(machine, declaration, scope);
}
function runReturn(machine, node, scope) {
    const value = node.argument == null ? NOTHING : evaluate(machine, node.argument, scope);
    machine.returned = machine.returned.kind === 'nothing' ? value : either(machine.returned, value);
    return 'return';
}
function runIf(machine, node, scope) {
    const test = truth(evaluate(machine, node.test, scope));
    const following = machine.depth > 0 && test !== null;
    const branch = (body, taken) => {
        if (test === taken)
            return run(machine, body, scope);
        if (!following)
            machine.maybe(scope.depth + 1, () => run(machine, body, scope));
        return 'normal';
    };
    const yes = branch(node.consequent, true);
    const no = node.alternate == null ? 'normal' : branch(node.alternate, false);
    return yes === 'normal' ? no : yes;
}
function runLoop(machine, node, outer) {
    const scope = childScope(outer);
    const before = machine.called.length;
    if (node.type === 'ForStatement' && node.init != null) {
        if (node.init.type === 'VariableDeclaration')
            run(machine, node.init, scope);
        else
            read(machine, node.init, scope);
    }
    const first = node.test == null ? true : truth(evaluate(machine, node.test, scope));
    const endless = (node.test == null || (first === true && isConstant(node.test))) && !leaves(node.body);
    const completion = first !== null && !endless && node.test != null ? rounds(machine, node, scope, first) : null;
    if (completion === null) {
        machine.maybe(scope.depth, () => {
            run(machine, node.body, scope);
            if (node.type === 'ForStatement' && node.update != null)
                read(machine, node.update, scope);
        });
    }
    const calls = machine.called.slice(before, before + 200);
    machine.emit({ kind: 'loop', endless, ...manyRounds(machine, node, scope), calls }, node);
    return completion ?? 'normal';
}
/** `for (let i = 0; i < 1e6; i++)` goes round about as often as its bound says. */
function manyRounds(machine, node, scope) {
    if (node.type !== 'ForStatement' || node.test?.type !== 'BinaryExpression')
        return {};
    const bound = read(machine, node.test.right, scope);
    return /^(?:<=?|!==?)$/u.test(node.test.operator) && bound.kind === 'number' && bound.value >= MANY
        ? { rounds: bound.value }
        : {};
}
/** Follows the loop; `null` when its end cannot be known, so that the body has to be walked once as uncertain. */
function rounds(machine, node, scope, first) {
    let holds = first || node.type === 'DoWhileStatement';
    for (let round = 0; holds === true; round++) {
        if (round >= MAX_ROUNDS || !machine.spend(3))
            return null;
        const completion = run(machine, node.body, scope);
        if (completion === 'return' || completion === 'break')
            return afterBreak(completion);
        if (node.type === 'ForStatement' && node.update != null)
            read(machine, node.update, scope);
        holds = node.test == null ? true : truth(read(machine, node.test, scope));
    }
    return holds === false && first ? 'normal' : null;
}
const afterBreak = (completion) => (completion === 'return' ? 'return' : 'normal');
function runEach(machine, node, outer) {
    const values = evaluate(machine, node.right, outer);
    const items = statements_itemsOf(values, node.type);
    if (node.type === 'ForOfStatement')
        tellLetters(machine, values, node);
    const pass = (item) => {
        const scope = childScope(outer);
        const { left } = node;
        if (left.type === 'VariableDeclaration')
            for (const { id } of left.declarations)
                declare(machine, id, item, scope);
        else
            declare(machine, left, item, outer);
        return run(machine, node.body, scope);
    };
    for (const item of items ?? []) {
        if (!machine.spend(3))
            break;
        const completion = pass(item);
        if (completion === 'return' || completion === 'break')
            return afterBreak(completion);
    }
    if (items === null || items.length === 0)
        machine.maybe(outer.depth + 1, () => pass(values.kind === 'external' ? values : UNKNOWN));
    return 'normal';
}
function statements_itemsOf(values, type) {
    if (type === 'ForInStatement')
        return values.kind === 'object' ? [...values.props.keys()].map((key) => values_text(key, 'slice')) : null;
    if (values.kind === 'list')
        return values.items;
    return values.kind === 'string' && values.value.length < 3000
        ? [...values.value].map((char) => values_text(char, 'slice'))
        : null;
}
function runTry(machine, node, scope) {
    const completion = run(machine, node.block, scope);
    const { handler } = node;
    if (handler != null)
        machine.maybe(scope.depth + 1, () => {
            const inner = childScope(scope);
            if (handler.param != null)
                declare(machine, handler.param, UNKNOWN, inner);
            run(machine, handler.body, inner);
        });
    if (node.finalizer != null)
        run(machine, node.finalizer, scope);
    return completion;
}
function runSwitch(machine, node, outer) {
    evaluate(machine, node.discriminant, outer);
    const scope = childScope(outer);
    for (const { test, consequent } of node.cases) {
        if (test != null)
            evaluate(machine, test, scope);
        machine.maybe(scope.depth, () => {
            for (const statement of consequent)
                run(machine, statement, scope);
        });
    }
    return 'normal';
}

;// CONCATENATED MODULE: ./build/inspect/javascript/functions.js





const MAX_DEPTH = 6;
function makeFunction(machine, node, scope) {
    const made = { kind: 'function', node, scope };
    machine.later.push(made);
    return made;
}
/** The value a call of `fn` gives. Follows the body while folding is allowed; otherwise the body is walked later anyway. */
function invoke(machine, fn, args) {
    if (machine.depth >= MAX_DEPTH || fn.node.generator === true || !machine.spend(5))
        return UNKNOWN;
    const { certainFrom, returned } = machine;
    const scope = callScope(machine, fn, args);
    machine.depth += 1;
    machine.returned = NOTHING;
    machine.certainFrom = certainFrom === 0 ? 0 : Math.max(1, scope.depth);
    runBody(machine, fn, scope);
    const answer = machine.returned;
    machine.depth -= 1;
    machine.returned = returned;
    machine.certainFrom = certainFrom;
    return answer;
}
function callScope(machine, fn, args) {
    const isArrow = fn.node.type === 'ArrowFunctionExpression';
    const scope = childScope(fn.scope, isArrow || fn.scope.self.kind === 'object' ? fn.scope.self : { kind: 'path', path: 'globalThis', hidden: true });
    if (!isArrow)
        scope.names.set('arguments', list(args));
    for (const [index, param] of fn.node.params.entries()) {
        declare(machine, param, param.type === 'RestElement' ? list(args.slice(index)) : (args[index] ?? UNKNOWN), scope);
        if (param.type === 'TSParameterProperty')
            keep(param.parameter, scope);
    }
    if (fn.node.type === 'FunctionExpression' && fn.node.id != null)
        scope.names.set(fn.node.id.name, fn);
    return scope;
}
/** `constructor(private readonly env = process.env)` sets a part of the object too. */
function keep(parameter, { names, self }) {
    const target = parameter.type === 'Identifier' ? parameter : parameter.left;
    if (target.type !== 'Identifier' || self.kind !== 'object')
        return;
    self.props.set(target.name, names.get(target.name) ?? UNKNOWN);
}
function runBody(machine, fn, scope) {
    const { body } = fn.node;
    const before = machine.called.length;
    const name = nameOf(fn.node) ?? `function ${fn.node.start}`;
    machine.walked.add(fn.node);
    machine.walking.push({ name, node: fn.node, depth: scope.depth });
    if (body.type === 'BlockStatement')
        runBlock(machine, body, scope);
    else
        machine.returned = evaluate(machine, body, scope);
    machine.walking.pop();
    machine.emit({ kind: 'function', name, calls: machine.called.slice(before, before + 200) }, fn.node);
}
function runBlock(machine, body, scope) {
    hoist(machine, body.body, scope);
    for (const statement of body.body)
        if (run(machine, statement, scope) === 'return' && machine.depth > 0)
            break;
}
/** Walks a function that no followed call has walked: parameters are unknown, effects outside of it uncertain. */
function walkLater(machine, fn) {
    if (machine.walked.has(fn.node))
        return;
    const scope = callScope(machine, fn, []);
    scope.names.delete('arguments');
    machine.returned = NOTHING;
    machine.maybe(scope.depth, () => runBody(machine, fn, scope));
}
function nameOf(node) {
    if ('id' in node && node.id != null)
        return node.id.name;
    return node.type === 'ClassMethod' || node.type === 'ObjectMethod'
        ? node.key.type === 'Identifier'
            ? node.key.name
            : null
        : null;
}
/** Members run when the class is made (static parts) or later (methods); the class and all its objects are one. */
function makeClass(machine, node, scope) {
    const parent = node.superClass == null ? null : evaluate(machine, node.superClass, scope);
    const self = { kind: 'object', props: new Map() };
    const inherited = parent?.kind === 'object' ? parent.props : [];
    for (const [key, value] of inherited)
        self.props.set(key, value.kind === 'function' ? { ...value, scope: { ...value.scope, self } } : value);
    if (parent?.kind === 'path' && parent.path === 'Function')
        machine.emit({ kind: 'call', path: 'Function', args: [{ kind: 'unknown' }], kw: {}, hidden: true }, node);
    for (const decorator of node.decorators ?? [])
        evaluate(machine, decorator.expression, scope);
    const inner = childScope(scope, self);
    if (node.id != null)
        inner.names.set(node.id.name, self);
    for (const part of node.body.body)
        runMember(machine, part, inner, self.props);
    return self;
}
/** `new A(…)`: what the constructor leaves in the object is known afterwards. */
function construct(machine, made, args) {
    const start = made.props.get('constructor');
    if (start?.kind === 'function')
        invoke(machine, start, args);
    return made;
}
function runMember(machine, part, scope, props) {
    switch (part.type) {
        case 'ClassMethod':
        case 'ClassPrivateMethod': {
            const key = memberKey(machine, part, scope);
            const made = makeFunction(machine, part, scope);
            if (key !== null && part.kind !== 'set')
                props.set(key, part.kind === 'get' ? got(machine, made) : made);
            return;
        }
        case 'ClassProperty':
        case 'ClassAccessorProperty':
        case 'ClassPrivateProperty': {
            const key = memberKey(machine, part, scope);
            const value = part.value == null ? NOTHING : evaluate(machine, part.value, scope);
            if (key !== null)
                props.set(key, value);
            return;
        }
        case 'StaticBlock':
            for (const statement of part.body)
                run(machine, statement, scope);
    }
}
function memberKey(machine, part, scope) {
    if (part.key.type === 'PrivateName')
        return `#${part.key.id.name}`;
    return part.type === 'ClassPrivateMethod' || part.type === 'ClassPrivateProperty'
        ? null
        : propertyKey(machine, part, scope);
}
/** What a getter gives. */
const got = (machine, made) => made.kind === 'function' ? invoke(machine, made, []) : UNKNOWN;
/** Hands what a source delivers to the callbacks that wait for it. */
function deliver(machine, source, args) {
    for (const arg of args)
        if (arg.kind === 'function')
            invoke(machine, arg, [external(source), external(source)]);
}

;// CONCATENATED MODULE: ./build/inspect/javascript/walk.js






/** Following calls and loops pays only where text may be computed character by character. */
const COMPUTES = /fromCharCode|fromCodePoint|charCodeAt|parseInt|charAt|substr|\^/u;
function walkTree(file, source) {
    const machine = new Machine(source, COMPUTES.test(source) ? 40_000 : 2_000, innerValue);
    runProgram(machine, file);
    for (let fn = machine.later.shift(); fn !== undefined; fn = machine.later.shift())
        walkLater(machine, fn);
    return machine.facts;
}
function runProgram(machine, file) {
    const scope = freshScope();
    hoist(machine, file.program.body, scope);
    for (const { value } of file.program.directives)
        machine.emit({ kind: 'string', value: value.value, folded: false }, value);
    for (const statement of file.program.body)
        run(machine, statement, scope);
}
/** What inner code evaluates to; its facts are found when it is scanned as code of its own. */
function innerValue(code, nesting) {
    try {
        const file = parseInner(code);
        const machine = new Machine(code, 500, innerValue);
        machine.nesting = nesting;
        runProgram(machine, file);
        return portable(machine.returned);
    }
    catch {
        return UNKNOWN;
    }
}

;// CONCATENATED MODULE: ./build/inspect/javascript/index.js





/** For parsing and walking. A snippet of the greatest length takes a tenth of it. */
const BUDGET_MS = 600;
function analyser(dialect) {
    let last = null;
    const outcomeOf = (source) => {
        if (last?.source !== source)
            last = analyse(source, dialect);
        return last;
    };
    return {
        syntax: async (source) => {
            const { parsed, parseError } = outcomeOf(source);
            if (parsed !== null)
                return syntaxReport(source, errorsOf(parsed, dialect));
            if (!isSyntaxError(parseError))
                throw parseError;
            return syntaxReport(source, [parseError]);
        },
        walk: async (source) => walkResult(outcomeOf(source)),
        measure: async (source) => {
            const { parsed } = outcomeOf(source);
            return parsed === null || (parsed.errors ?? []).length > 0 ? null : measure(parsed);
        },
    };
}
const errorsOf = (parsed, dialect) => [
    ...(parsed.errors ?? []),
    ...regexErrors(parsed.tokens ?? []),
    ...(dialect === 'typescript' ? typescriptErrors(parsed) : []),
];
function analyse(source, dialect) {
    const outcome = { source, parsed: null, facts: null, parseError: null, walkError: null };
    try {
        (0,bounded/* boundedByCpu */.L8)(() => fill(outcome, dialect), BUDGET_MS);
    }
    catch (error) {
        if (outcome.parsed === null && outcome.parseError === null)
            outcome.parseError = error;
        outcome.walkError = error;
    }
    return outcome;
}
/** Code that does not parse as a program may still be the body of a function (`eval`, `new Function`). */
function fill(outcome, dialect) {
    try {
        outcome.parsed = parseProgram(outcome.source, dialect);
    }
    catch (error) {
        outcome.parseError = error;
        if (!isSyntaxError(error))
            throw error;
    }
    const isWorthAWalk = outcome.parsed === null || !isHopeless(outcome.parsed);
    outcome.facts = isWorthAWalk ? walkTree(outcome.parsed ?? parseInner(outcome.source), outcome.source) : [];
}
function walkResult({ parsed, facts, walkError }) {
    if (facts === null)
        return { analysed: false, reason: reasonOf(walkError) };
    const isBroken = parsed !== null && (parsed.errors ?? []).length > 0;
    return isBroken ? { analysed: false, reason: 'it has syntax errors', facts } : { analysed: true, facts };
}
const isSyntaxError = (error) => typeof error === 'object' && error !== null && 'name' in error && error.name === 'SyntaxError';
function reasonOf(error) {
    if (error instanceof bounded/* OverBudget */.sg)
        return 'the analysis took too long';
    return isSyntaxError(error) ? 'it has syntax errors' : 'it is nested too deeply';
}
const javascript = analyser('javascript');
const typescript = analyser('typescript');


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