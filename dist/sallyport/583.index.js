"use strict";
exports.id = 583;
exports.ids = [583];
exports.modules = {

/***/ 50317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ codeThatRan),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   We: () => (/* binding */ pointed),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   e: () => (/* binding */ codeToJudge),
/* harmony export */   pG: () => (/* binding */ caption),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41915);
/* harmony import */ var _fit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70773);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49316);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13126);




const INFO = {
    python: 'python',
    javascript: 'javascript',
    typescript: 'typescript',
    bash: 'bash',
};
/** Text of at most `most` units: head and tail with a line between that says how much is gone. */
function shortened(paper, text, most, share) {
    const clipped = (0,_fit__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, most, share);
    if (clipped === null)
        return text;
    const gap = paper.words.leftOut((0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(clipped.leftOut), paper.place);
    const head = clipped.head === '' || clipped.head.endsWith('\n') ? clipped.head : `${clipped.head}\n`;
    return `${head}${gap}\n${clipped.tail}`;
}
/** The folded section with the code that ran. */
function codeThatRan(paper, block) {
    const { options, plan, words } = paper;
    if (!options.code || block.code === '' || plan.code === 0)
        return '';
    const lines = paper.linesOf(block.code);
    const number = severalBlocks(paper) ? block.block : null;
    const summary = words.code.ran(words.language[block.language], number, lines, shortDigest(block.codeDigest));
    const text = shortened(paper, ofTask(paper) ? numbered(block.code) : block.code, plan.code, 0.7);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(summary, (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)((0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), INFO[block.language]));
}
const ofTask = ({ view }) => view.task !== null;
/** Code that stands nowhere else: its lines are numbered, so that errors and findings lead somewhere. */
function numbered(code) {
    const lines = code.replace(/\n$/, '').split('\n');
    const width = String(lines.length).length;
    return lines.map((line, index) => `${String(index + 1).padStart(width)}  ${line}\n`).join('');
}
const shortDigest = (digest) => digest
    .replace(/^sha256:/, '')
    .replace(/[^0-9a-f]/g, '')
    .slice(0, 12);
/** The code of a request that waits: open, with `!` before every line that has a finding. */
function codeToJudge(paper, block) {
    const { plan, words } = paper;
    const marked = new Set(block.security.findings.flatMap(({ line, endLine }) => span(line, endLine)));
    const lines = (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(block.code)
        .replace(/\n$/, '')
        .split('\n')
        .map((line, index) => `${marked.has(index + 1) ? '!' : ' '} ${line}`);
    const text = lines.join('\n');
    const isCut = text.length > plan.code;
    const about = words.code.judge(paper.linesOf(block.code), shortDigest(block.codeDigest), marked.size > 0);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(caption(paper, block), `${words.code.title(words.language[block.language], severalBlocks(paper) ? block.block : null)} ${about}`, isCut ? words.code.cutForDecision : '', (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(shortened(paper, text, plan.code, 0.7), 'diff'), ...materials(paper, block));
}
const severalBlocks = ({ view }) => view.record.executions.length > 1;
/** A finding over many lines marks its first ones only: the point is where to look. */
const span = (from, to) => Array.from({ length: Math.min(Math.max(to - from, 0), 9) + 1 }, (_, index) => from + index);
function materials(paper, block) {
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .extrasOf */ .bI)(paper, block).materials.map(({ role, name, text }) => {
        const title = paper.words.code.material[role];
        const label = name === null ? `**${title}**` : `**${title}** ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(name, 100)}`;
        return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(label, (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(shortened(paper, (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), paper.plan.code, 0.7), 'text'));
    });
}
const WIDEST = 160;
const AROUND = 2;
/** `pointed` in a fence; empty when there is nothing to point at. */
function pointer(code, line, column) {
    const shown = pointed(code, line, column);
    return shown.length === 0 ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(shown.join('\n'), 'text');
}
/**
 * A few lines of code with an arrow at `line`, and a caret under `column` where one is known.
 * Empty when the line does not exist: a language may report one from elsewhere.
 */
function pointed(code, line, column) {
    const lines = code.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
    if (line < 1 || line > lines.length)
        return [];
    const first = Math.max(1, line - AROUND);
    const last = Math.min(lines.length, line + AROUND);
    const width = String(last).length;
    return lines.slice(first - 1, last).flatMap((text, index) => {
        const at = first + index;
        const row = `${at === line ? '>' : ' '} ${String(at).padStart(width)} | ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text.slice(0, WIDEST))}`;
        return at === line && column !== null ? [row, caret(text, column, width)] : [row];
    });
}
/** Stands under the column as the line is shown: tabs stay tabs, hidden characters are wider than one. */
function caret(text, column, width) {
    const before = (0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text.slice(0, Math.min(Math.max(column - 1, 0), WIDEST)));
    return `  ${' '.repeat(width)} | ${before.replace(/[^\t]/g, ' ')}^`;
}
/** Free text beside the block, quoted in a fence: it says nothing to GitHub. */
const caption = (paper, block) => {
    const text = (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .extrasOf */ .bI)(paper, block).caption;
    return text === null ? '' : `${paper.words.code.caption} ${(0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_quote__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, 200), 200)}`;
};


/***/ }),

/***/ 56886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ firstRows),
/* harmony export */   c_: () => (/* binding */ tableOf)
/* harmony export */ });
/* unused harmony export rowsOf */
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41915);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49316);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13126);
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25102);
/** The first rows of a table that a program left. What a cell holds is foreign text, and shown as such. */




const MOST_ROWS = 10;
const MOST_COLUMNS = 8;
const MOST_CELL = 80;
/** A name above a table of at most ten rows and eight columns, and what is left out of it. Empty for one line or less. */
function tableOf(paper, one) {
    const shown = firstRows(paper, one);
    if (shown === null)
        return '';
    const cells = (row) => row.map((cell) => (0,_quote__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(cell, MOST_CELL));
    return (0,_paper__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)(`${(0,_quote__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(one.name, 100)}${shown.left}`, (0,_table__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(cells(shown.head), shown.head.map(() => 'l'), shown.rows.map(cells)));
}
/** The part of a table that a report shows, still as it came; `null` for one line or less. */
function firstRows({ words }, { text, isWhole }) {
    const all = rowsOf(text);
    // The last row of a text that was cut may be half a row.
    const [head, ...rows] = isWhole ? all : all.slice(0, -1);
    if (head === undefined || rows.length === 0 || head.length === 0)
        return null;
    const columns = Math.min(head.length, MOST_COLUMNS);
    const cells = (row) => Array.from({ length: columns }, (_, index) => row[index] ?? '');
    const shown = rows.slice(0, MOST_ROWS);
    const say = words.output.csv;
    const left = [
        isWhole && rows.length > shown.length ? say.moreRows((0,_amounts__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(rows.length - shown.length)) : '',
        isWhole ? '' : say.firstRows,
        head.length > columns ? say.moreColumns((0,_amounts__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(head.length - columns)) : '',
    ].filter((part) => part !== '');
    return {
        head: cells(head).map((cell, index) => cell.trim() || say.column(index + 1)),
        rows: shown.map(cells),
        left: left.length === 0 ? '' : ` (${left.join(', ')})`,
    };
}
const MOST_READ = 2000;
/** RFC 4180: quotes may hold commas, line ends and doubled quotes. The separator is the first of `,`, `;` and tab in the head. */
function rowsOf(text) {
    const separator = /[,;\t]/.exec(text.slice(0, text.search(/\r?\n|$/)))?.[0] ?? ',';
    const rows = [];
    let row = [];
    let at = text.startsWith('\ufeff') ? 1 : 0;
    while (at < text.length && rows.length < MOST_READ) {
        const field = fieldAt(text, at, separator);
        row.push(field.value);
        at = field.end;
        if (text[at] === separator) {
            at += 1;
            if (at === text.length)
                row.push('');
            continue;
        }
        at += text.startsWith('\r\n', at) ? 2 : 1;
        rows.push(row);
        row = [];
    }
    return [...rows, row].filter((one) => one.length > 1 || (one[0] ?? '') !== '').slice(0, MOST_READ);
}
/** `end` is the separator, the line end, or the end of the text. */
function fieldAt(text, start, separator) {
    if (text[start] !== '"') {
        const end = endOf(text, start, separator);
        return { value: text.slice(start, end), end };
    }
    let value = '';
    let at = start + 1;
    for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1)
            return { value: value + text.slice(at), end: text.length };
        value += text.slice(at, quote);
        if (text[quote + 1] !== '"') {
            const end = endOf(text, quote + 1, separator);
            return { value: value + text.slice(quote + 1, end), end };
        }
        value += '"';
        at = quote + 2;
    }
}
function endOf(text, start, separator) {
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (character === separator || character === '\n' || character === '\r')
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 64655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** Where does the output differ from what was expected? Line by line, trailing white space ignored as in the verdict. */
/** Beyond this many lines on a side only the first difference is looked for. */
const MOST_LINES = 400;
const CONTEXT = 2;
/** Longer texts are compared up to here (UTF-16 units): a reader needs the first differences, not all. */
const MOST_UNITS = 200_000;
const linesOf = (text) => {
    const lines = text
        .slice(0, MOST_UNITS)
        .split(/\r\n|\n/)
        .map((line) => line.trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
};
/**
 * Common start and end are cut away first; what differs between is aligned, or, where it is long, listed.
 * Empty when nothing differs as far as the texts are compared.
 */
function diffLines(expected, actual) {
    const left = linesOf(expected);
    const right = linesOf(actual);
    const start = commonStart(left, right);
    const end = commonEnd(left.slice(start), right.slice(start));
    const middle = aligned(left.slice(start, left.length - end), right.slice(start, right.length - end));
    if (middle.length === 0)
        return [];
    const same = (texts) => texts.map((text) => ({ kind: 'same', text }));
    return [
        ...same(left.slice(Math.max(0, start - CONTEXT), start)),
        ...middle,
        ...same(left.slice(left.length - end, left.length - end + CONTEXT)),
    ];
}
function commonStart(left, right) {
    let count = 0;
    while (count < left.length && count < right.length && left[count] === right[count])
        count += 1;
    return count;
}
const commonEnd = (left, right) => commonStart([...left].reverse(), [...right].reverse());
function aligned(left, right) {
    const listed = (kind, texts) => texts.map((text) => ({ kind, text }));
    if (left.length > MOST_LINES || right.length > MOST_LINES)
        return [...listed('expected', left.slice(0, MOST_LINES)), ...listed('actual', right.slice(0, MOST_LINES))];
    const lengths = commonLengths(left, right);
    const lines = [];
    let [i, j] = [0, 0];
    while (i < left.length || j < right.length) {
        const [one, other] = [left[i], right[j]];
        if (one !== undefined && one === other) {
            lines.push({ kind: 'same', text: one });
            i += 1;
            j += 1;
        }
        else if (one !== undefined && (other === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
            lines.push({ kind: 'expected', text: one });
            i += 1;
        }
        else {
            lines.push({ kind: 'actual', text: other ?? '' });
            j += 1;
        }
    }
    return lines;
}
const at = (table, row, column) => table[row]?.[column] ?? 0;
/** `table[i][j]`: length of the longest common subsequence of what follows `i` on the left and `j` on the right. */
function commonLengths(left, right) {
    const table = Array.from({ length: left.length + 1 }, () => []);
    for (let i = left.length - 1; i >= 0; i -= 1) {
        const row = new Array(right.length + 1).fill(0);
        for (let j = right.length - 1; j >= 0; j -= 1)
            row[j] = left[i] === right[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), row[j + 1] ?? 0);
        table[i] = row;
    }
    return table;
}


/***/ }),

/***/ 70773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Cq: () => (/* binding */ fullest),
/* harmony export */   LX: () => (/* binding */ lineCounter),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   ub: () => (/* binding */ COMMENT_BUDGET)
/* harmony export */ });
/* unused harmony export lineCount */
/**
 * How does a report of any size fit into a comment? By choosing before rendering what to leave out: nothing that was
 * rendered is ever cut, so no fence, table or details can break.
 */
/** GitHub refuses comments over 65,536 characters; the budget leaves room for what GitHub counts differently. */
const COMMENT_LIMIT = 65_536;
const COMMENT_BUDGET = 60_000;
/** Chart, environment, code, stderr, stdout; then what is left of each, whole sections last. */
const RESULT_STEPS = [
    { part: 'chart', floor: 0 },
    { part: 'environment', floor: 0 },
    { part: 'code', floor: 1000 },
    { part: 'stderr', floor: 2000 },
    { part: 'stdout', floor: 2000 },
    { part: 'code', floor: 0 },
    { part: 'stderr', floor: 400 },
    { part: 'stdout', floor: 400 },
    { part: 'findings', floor: 10 },
    { part: 'blocks', floor: 0 },
    { part: 'findings', floor: 0 },
];
/** Whoever has to decide needs the code: it goes last. */
const DECISION_STEPS = [
    { part: 'chart', floor: 0 },
    { part: 'environment', floor: 0 },
    { part: 'stderr', floor: 0 },
    { part: 'stdout', floor: 0 },
    { part: 'findings', floor: 30 },
    { part: 'code', floor: 400 },
    { part: 'findings', floor: 5 },
    { part: 'blocks', floor: 0 },
    { part: 'findings', floor: 0 },
];
const fullPlan = (budget) => ({
    chart: 1,
    environment: 1,
    code: budget,
    stderr: budget,
    stdout: budget,
    findings: 200,
    blocks: 300,
});
/** The fullest rendering within the budget; when even the barest is over, that one. */
function fullest({ render, sizeOf, budget, keepsCode }) {
    let plan = fullPlan(budget);
    let text = render(plan);
    if (sizeOf(text) <= budget)
        return text;
    for (const { part, floor } of keepsCode ? DECISION_STEPS : RESULT_STEPS) {
        const ceiling = plan[part];
        plan = { ...plan, [part]: Math.min(floor, ceiling) };
        text = render(plan);
        if (sizeOf(text) > budget)
            continue;
        return roomiest({ low: plan[part], high: ceiling, text, renderWith: withPart(render, plan, part), sizeOf, budget });
    }
    return text;
}
const withPart = (render, plan, part) => (amount) => render({ ...plan, [part]: amount });
/** Halves the distance between what fits (`low`) and what does not (`high`) until little is gained. */
function roomiest(search) {
    let { low, high, text } = search;
    while (high - low > Math.max(1, high / 64)) {
        const middle = Math.floor((low + high) / 2);
        const wider = search.renderWith(middle);
        if (search.sizeOf(wider) > search.budget)
            high = middle;
        else {
            low = middle;
            text = wider;
        }
    }
    return text;
}
/**
 * Head and tail of a text of at most `most` UTF-16 units, cut between lines where lines are short enough and never
 * inside a character. `share` is the head's part of it (0 keeps the tail only). `null` when the text fits as it is.
 */
function clip(text, most, share) {
    if (text.length <= most)
        return null;
    const head = wholeStart(text, Math.floor(most * share));
    const tail = wholeEnd(text, Math.ceil(most * (1 - share)));
    const middle = text.slice(head.length, text.length - tail.length);
    return { head, tail, leftOut: lineCount(middle) };
}
function lineCount(text) {
    if (text === '')
        return 0;
    let count = text.endsWith('\n') ? 0 : 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The first `most` units, up to the last line's end where that loses less than half. */
function wholeStart(text, most) {
    const start = text.slice(0, most);
    const end = start.lastIndexOf('\n');
    return end > most / 2 ? start.slice(0, end + 1) : start.replace(/[\ud800-\udbff]$/, '');
}
/** The last `most` units, from the next line's start where that loses less than half. */
function wholeEnd(text, most) {
    const end = text.slice(text.length - most);
    if (text[text.length - most - 1] === '\n')
        return end;
    const start = end.indexOf('\n');
    return start !== -1 && start < most / 2 ? end.slice(start + 1) : end.replace(/^[\udc00-\udfff]/, '');
}
/** Counts the lines of a text once, however often it is asked: fitting renders the same long output many times. */
function lineCounter() {
    const counted = new Map();
    return (text) => {
        const count = counted.get(text) ?? lineCount(text);
        counted.set(text, count);
        return count;
    };
}


/***/ }),

/***/ 81556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ RISK_ICON),
/* harmony export */   Bd: () => (/* binding */ personIn),
/* harmony export */   Bf: () => (/* binding */ endingIcon),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Sy: () => (/* binding */ withIcon),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XR: () => (/* binding */ whatRuns),
/* harmony export */   fg: () => (/* binding */ endingWords),
/* harmony export */   gb: () => (/* binding */ hasRun)
/* harmony export */ });
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8918);
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41915);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59371);



const RISK_ICON = { low: '🟢', medium: '🟠', high: '🔴' };
const ENDING_ICON = {
    ok: '✅',
    verified: '✅',
    mismatch: '❌',
    'tests-failed': '❌',
    error: '❌',
    timeout: '⏱️',
    oom: '💥',
    'output-limit': '✂️',
    cancelled: '🚫',
    'not-run': '⛔',
    'infra-error': '🛠️',
};
/** Icon and word stay together in narrow cells. */
const withIcon = (icon, words) => `${icon}\u00a0${words}`;
/** One line without `#`. Foreign text in it (an error's type) is inert. */
function headline(paper) {
    const line = lineFor(paper);
    return line.replace(' ', '\u00a0');
}
function lineFor(paper) {
    const { view, words } = paper;
    const { record, ending } = view;
    const by = ending?.by ?? null;
    switch (view.state) {
        case 'queued':
            return words.heading.queued;
        case 'scanning':
            return words.heading.scanning;
        case 'running':
            if (view.task !== null && record.executions.length === 0)
                return words.task.writing;
            return words.heading.running(whatRuns(paper), record.executions.length > 1);
        case 'waiting':
            return words.heading.waiting(words.risk[record.risk ?? 'high']);
        case 'planned':
            return planLine(paper);
        case 'approved':
            return words.heading.approved(personIn(paper, record.trigger.approver));
        case 'rejected':
            return by === null ? words.heading.rejectedByNobody : words.heading.rejected(personIn(paper, by));
        case 'cancelled':
            return cancelLine(paper, by);
        case 'expired':
            return words.heading.expired;
        case 'void':
            return words.heading.void;
        case 'refused':
            return refusalLine(paper);
        case 'done':
            return resultLine(paper);
        default:
            return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(view.state);
    }
}
/** Whether any of it reached a container. */
const hasRun = ({ view }) => view.record.executions.some(({ result }) => result.status !== 'not-run' && result.status !== 'infra-error');
function cancelLine(paper, by) {
    const { heading } = paper.words;
    const who = personIn(paper, by);
    if (hasRun(paper))
        return by === null ? heading.stoppedByNobody : heading.stopped(who);
    return by === null ? heading.cancelledByNobody : heading.cancelled(who);
}
const reasonWords = ({ reason }, code) => Object.hasOwn(reason, code) ? reason[code] : undefined;
const OUR_FAULTS = new Set([
    'docker_unavailable',
    'image_unavailable',
    'sandbox_error',
    'internal_error',
]);
function refusalLine({ view, words, ink }) {
    const { reasonCode } = view.record;
    const why = reasonWords(words, reasonCode) ?? ink.code(reasonCode);
    return OUR_FAULTS.has(reasonCode) ? words.heading.trouble(why) : words.heading.refused(why);
}
function planLine(paper) {
    const { view, words } = paper;
    const what = whatRuns(paper);
    switch (view.record.decision) {
        case 'run':
            return words.heading.planned(what);
        case 'await-approval':
            return words.heading.plannedWaiting(what, words.risk[view.record.risk ?? 'high']);
        case 'refuse':
        case 'ignore':
            return words.heading.plannedRefused(what);
        default:
            return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(view.record.decision);
    }
}
function resultLine(paper) {
    const { view, words } = paper;
    const { executions, timings } = view.record;
    const worst = (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(executions);
    if (worst === undefined)
        return words.heading.nothing;
    const icon = ENDING_ICON[(0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(worst.result)];
    if (executions.length === 1)
        return `${icon} ${nameOf(paper, worst)} ${endingWords(paper, worst)}`;
    const bad = executions.filter((block) => !(0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)((0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(block.result))).length;
    if (bad === 0)
        return `${icon} ${words.several.passed(executions.length, (0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(timings.runMs))}`;
    return `${icon} ${words.several.failed(bad, executions.length, nameOf(paper, worst), causeOf(paper, worst))}`;
}
/** `Python block`, `Python block 2`, `main.py`, `Generated Python program`. */
function nameOf({ view, words, ink }, block) {
    const language = words.language[block.language];
    if (block.file !== null) {
        const file = ink.code(block.file, 80);
        const isOnly = view.record.executions.filter((other) => other.file === block.file).length === 1;
        return isOnly ? file : words.what.fileBlock(file, block.block);
    }
    if (view.record.executions.length > 1)
        return words.what.numbered(language, block.block);
    return view.task === null ? words.what.block(language) : words.what.generated(language);
}
function whatRuns(paper) {
    const { executions } = paper.view.record;
    const [only] = executions;
    if (only === undefined)
        return paper.words.what.request;
    return executions.length === 1 ? nameOf(paper, only) : paper.words.what.blocks(executions.length);
}
const endingIcon = (block) => ENDING_ICON[(0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(block.result)];
/** How a block ended, to stand after its name. */
function endingWords(paper, { result }) {
    const { view, words, ink } = paper;
    const say = words.ending;
    const time = (0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.durationMs);
    const ending = (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(result);
    switch (ending) {
        case 'ok':
            return view.task === null ? say.ok(time) : say.ran(time);
        case 'verified':
            return result.verification.by === 'expect' ? say.verifiedExpect(time) : say.verifiedTests(time);
        case 'mismatch':
            return say.mismatch(time);
        case 'tests-failed':
            return result.verification.by === 'tests' ? say.testsFailed(time) : say.generatedTestsFailed(time);
        case 'error':
            return errorWords(paper, result);
        case 'timeout':
            return say.timeout((0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(view.record.limits.timeoutMs));
        case 'oom':
            return say.oom((0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(view.record.limits.memoryBytes), time);
        case 'output-limit':
            return say.outputLimit(time);
        case 'cancelled':
            return say.cancelled(time);
        case 'not-run':
            return say.notRun(reasonWords(words, result.reasonCode) ?? ink.code(result.reasonCode));
        case 'infra-error':
            return say.infraError(reasonWords(words, result.reasonCode) ?? ink.code(result.reasonCode));
        default:
            return (0,_core_result__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(ending);
    }
}
/** The same in two or three words, for a heading that speaks of several blocks. */
function causeOf({ words, ink }, { result }) {
    const ending = (0,_verdict__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(result);
    if (ending !== 'error')
        return words.overview.ending[ending];
    const say = words.several;
    if (result.error !== null) {
        const type = ink.text(result.error.type, 60);
        return result.error.line === null ? type : say.onLine(type, result.error.line);
    }
    if (result.signal !== null)
        return ink.code(result.signal, 20);
    return result.exitCode === null ? words.overview.ending.error : say.exit(result.exitCode);
}
function errorWords({ words, ink }, result) {
    const say = words.ending;
    const time = (0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(result.durationMs);
    if (result.error !== null) {
        const type = ink.text(result.error.type, 60);
        const { line } = result.error;
        return line === null ? say.error(type, time) : say.errorOnLine(type, line, time);
    }
    if (result.signal !== null)
        return say.signal(ink.code(result.signal, 20), time);
    return result.exitCode === null ? say.unknownEnd(time) : say.exit(result.exitCode, time);
}
/** `@octocat`, or plain words where the record names nobody. */
const personIn = ({ ink, words }, login) => login === null ? words.somebody : ink.person(login);


/***/ }),

/***/ 52233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   VD: () => (/* binding */ diffRows),
/* harmony export */   Vu: () => (/* binding */ EXPLAINED),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   kE: () => (/* binding */ whyStopped)
/* harmony export */ });
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41915);
/* harmony import */ var _code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50317);
/* harmony import */ var _csv__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56886);
/* harmony import */ var _diff__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64655);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49316);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13126);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59371);







/** Up to this many lines output is open; longer output is folded under its line count. */
const OPEN_LINES = 12;
/** So many last lines of stderr are open when a program failed. */
const TAIL_LINES = 20;
function outputOf(paper, block) {
    const { result } = block;
    const ending = (0,_verdict__WEBPACK_IMPORTED_MODULE_3__/* .endingOf */ .z6)(result);
    if (ending === 'not-run')
        return '';
    if (ending === 'infra-error')
        return ourFault(paper, result);
    if ((0,_verdict__WEBPACK_IMPORTED_MODULE_3__/* .isGood */ .Kg)(ending))
        return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(verified(paper, result), stdout(paper, result), stderr(paper, result), violations(paper, result));
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(whyStopped(paper, ending), error(paper, block), mismatch(paper, block), violations(paper, result, EXPLAINED[ending]), stderrTail(paper, result), stdout(paper, result));
}
/** The violation that an ending already tells. */
const EXPLAINED = {
    timeout: 'time',
    oom: 'memory',
    'output-limit': 'output',
};
/** The sandbox's own words about its failure come in place of stderr. */
const ourFault = ({ words }, { stderr }) => (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(words.output.ourFault, stderr === '' ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)((0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .plainOutput */ .MC)(stderr.slice(0, 4000)), 'text'));
/** Which limit ended the program, in a sentence. */
function whyStopped({ view, words }, ending) {
    const { limits } = view.record;
    switch (ending) {
        case 'timeout':
            return words.output.timeout((0,_amounts__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(limits.timeoutMs));
        case 'oom':
            return words.output.oom((0,_amounts__WEBPACK_IMPORTED_MODULE_5__/* .bytes */ .ee)(limits.memoryBytes));
        case 'output-limit':
            return words.output.outputLimit((0,_amounts__WEBPACK_IMPORTED_MODULE_5__/* .bytes */ .ee)(limits.outputBytes));
        default:
            return '';
    }
}
function error(paper, { code, result }) {
    const { words } = paper;
    if (result.error === null)
        return '';
    const { type, line, message } = result.error;
    const where = line === null ? '' : words.output.onLine(line);
    const said = message === '' ? '' : `: ${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(message, 500)}`;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(`**${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(type, 80) || words.output.error}**${where}${said}`, line === null ? '' : (0,_code__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(code, line, null));
}
/** Why a good ending counts as right, or does not say so. Of what a model wrote nobody takes the word. */
function verified({ view, words }, { verification }) {
    if (view.task !== null)
        return words.task.verifiedBy[verification.passed === true ? verification.by : 'none'];
    return verification.by === 'generated-tests' && verification.passed === true ? words.output.generatedTests : '';
}
function mismatch(paper, block) {
    const { verification } = block.result;
    if (block.result.status !== 'ok' || verification.passed !== false)
        return '';
    const said = verification.message === null ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(paper.words.say(verification.message), 500);
    const { expect } = (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .extrasOf */ .bI)(paper, block);
    const differing = verification.by !== 'expect' || expect === null ? [] : (0,_diff__WEBPACK_IMPORTED_MODULE_6__/* .diffLines */ .P)(expect, block.result.stdout);
    if (differing.length === 0)
        return said === '' ? '' : `**${paper.words.output.verdict}**: ${said}`;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(`**${paper.words.output.diff}**`, drawDiff(paper, differing));
}
const SIGNS = { same: ' ', expected: '-', actual: '+' };
function drawDiff(paper, lines) {
    return (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)(diffRows(paper, lines).join('\n'), 'diff');
}
/** Signed lines, fewer where room is short, with a last one that says how many are left out. */
function diffRows(paper, lines) {
    const most = Math.min(60, Math.max(6, Math.floor(paper.plan.stdout / 200)));
    const shown = lines.slice(0, most).map(({ kind, text }) => `${SIGNS[kind]} ${lineOfOutput(text)}`);
    const rest = lines.length - shown.length;
    return [...shown, ...(rest === 0 ? [] : [paper.words.leftOut((0,_amounts__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(rest), paper.place)])];
}
/** One line of output that keeps its inner spaces. */
const lineOfOutput = (text) => (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .plainOutput */ .MC)(text.slice(0, 160)).replace(/\n/g, ' ');
/** What the sandbox refused or cut off; `network ×3: …`. */
function violations({ words }, { violations }, explained) {
    const lines = violations
        .filter(({ kind }) => kind !== explained)
        .slice(0, 10)
        .map(({ kind, detail, count }) => `- **${words.violation[kind]}**${count > 1 ? ` ×${(0,_amounts__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(count)}` : ''}: ${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(words.say(detail), 200)}`);
    return lines.length === 0 ? '' : (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(`**${words.output.violations}**`, lines.join('\n'));
}
function stdout(paper, result) {
    const { words, options } = paper;
    if (!options.output)
        return words.output.hidden;
    if (result.stdout === '')
        return (0,_verdict__WEBPACK_IMPORTED_MODULE_3__/* .isGood */ .Kg)((0,_verdict__WEBPACK_IMPORTED_MODULE_3__/* .endingOf */ .z6)(result)) ? words.output.none : '';
    return section(paper, result, 'stdout');
}
function stderr(paper, result) {
    if (!paper.options.output || result.stderr === '')
        return '';
    const { about, text } = streamOf(paper, result, 'stderr');
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>stderr</b>: ${about}`, (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)(text, 'text'));
}
function section(paper, result, stream) {
    const { about, text } = streamOf(paper, result, stream);
    const name = paper.words.output.title;
    const block = (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)(text, 'text');
    const isOpen = paper.linesOf(result[stream]) <= OPEN_LINES && (0,_verdict__WEBPACK_IMPORTED_MODULE_3__/* .endingOf */ .z6)(result) !== 'mismatch';
    return isOpen ? (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(`**${name}** (${about})`, block) : (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>${name}</b>: ${about}`, block);
}
/** The stream as it is shown, and how much of it that is. */
function streamOf(paper, result, stream) {
    const { plan, words } = paper;
    const raw = result[stream];
    const omitted = result.omittedBytes[stream];
    const text = (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .plainOutput */ .MC)((0,_code__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(paper, raw, plan[stream], 0.5));
    const lines = words.lines((0,_amounts__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(paper.linesOf(raw)));
    const isShort = raw.length > plan[stream];
    if (omitted > 0)
        return { about: words.output.omitted(lines, (0,_amounts__WEBPACK_IMPORTED_MODULE_5__/* .bytes */ .ee)(omitted)), text };
    return { about: isShort ? words.output.shortened(lines) : words.output.complete(lines), text };
}
/** The last lines of stderr, open; the whole of a longer stream folded below it. */
function stderrTail(paper, result) {
    const { words, plan, options } = paper;
    if (!options.output || result.stderr === '')
        return '';
    const lines = paper.linesOf(result.stderr);
    const { about, text } = streamOf(paper, result, 'stderr');
    if (lines <= TAIL_LINES && result.stderr.length <= plan.stderr)
        return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(`**stderr** (${about})`, (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)(text, 'text'));
    const last = lastLines(result.stderr.slice(-plan.stderr), TAIL_LINES);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(words.output.lastLines(paper.linesOf(last)), (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)((0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .plainOutput */ .MC)(last), 'text'), lines > TAIL_LINES * 2 && plan.stderr > 4000 ? (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`<b>stderr</b>: ${about}`, (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .fence */ .EU)(text, 'text')) : '');
}
function lastLines(text, most) {
    const lines = text.replace(/\n$/, '').split('\n');
    return lines.slice(-most).join('\n');
}
const MOST_TABLES = 2;
/** The files that a program left; of tables the first rows. A picture leads to where it can be had: GitHub shows none of them. */
function filesOf(paper, block) {
    const { words, view, plan } = paper;
    const { result } = block;
    if (result.files.length === 0)
        return '';
    const tables = plan.chart === 0 ? [] : ((0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .extrasOf */ .bI)(paper, block).tables ?? []).slice(0, MOST_TABLES);
    const shown = result.files.slice(0, 50).map(({ name, bytes: size, type }) => {
        const label = (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(name, 100), 100);
        const isPicture = type.startsWith('image/');
        return `- ${isPicture ? (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(label, view.links.artifacts) : label}, ${(0,_amounts__WEBPACK_IMPORTED_MODULE_5__/* .bytes */ .ee)(size)}, ${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(type, 60)}`;
    });
    const rest = result.files.length - shown.length;
    const more = rest > 0 ? [`- ${words.output.moreFiles((0,_amounts__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai)(rest))}`] : [];
    const where = view.links.artifacts === null ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(words.output.artifacts, view.links.artifacts);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(...tables.map((one) => (0,_csv__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)(paper, one)), (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(words.output.files(result.files.length), (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)([...shown, ...more].join('\n'), where)));
}


/***/ }),

/***/ 49316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   bI: () => (/* binding */ extrasOf),
/* harmony export */   t$: () => (/* binding */ stack)
/* harmony export */ });
const NOTHING = { caption: null, expect: null, materials: [], memory: [] };
const extrasOf = (paper, block) => paper.view.blocks.find((extra) => extra.block === block.block) ?? { block: block.block, ...NOTHING };
/** Markdown blocks with a blank line between; empty ones are left out. */
const stack = (...blocks) => blocks.filter((block) => block !== '').join('\n\n');
/** A folded section. The summary is HTML of ours; the body is Markdown. Nothing to fold, no section. */
const fold = (summary, body) => body === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;


/***/ }),

/***/ 99750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ syntaxErrors),
/* harmony export */   Q: () => (/* binding */ problemParts),
/* harmony export */   XZ: () => (/* binding */ cureOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export problems */
/* harmony import */ var _code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50317);
/* harmony import */ var _heading__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81556);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49316);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13126);
/* harmony import */ var _risk__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32531);
/** Why did nothing run, and what mends it? What was expected, what came, the cure. */





const MOST_PROBLEMS = 50;
function refusal(paper) {
    const { record } = paper.view;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(record.message === '' ? '' : (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(paper.words.say(record.message), 1000), problems(paper), ...record.executions.filter((block) => !block.syntax.valid).map((block) => syntaxErrors(paper, block)), cure(paper), record.reasonCode === 'blocked_by_policy' || record.reasonCode === 'needs_approval' ? (0,_risk__WEBPACK_IMPORTED_MODULE_3__/* .riskReport */ .WO)(paper, true) : '', ...record.executions.slice(0, paper.plan.blocks).map((block) => (0,_code__WEBPACK_IMPORTED_MODULE_0__/* .codeThatRan */ .Ol)(paper, block)));
}
function cure(paper) {
    const text = cureOf(paper);
    return text === '' ? '' : `**${paper.words.refusal.cure}**: ${text}`;
}
/** What helps, unless the message already says so. The words are ours, so they are Markdown as they stand. */
function cureOf({ view, words }) {
    const { reasonCode, message } = view.record;
    const text = Object.hasOwn(words.cure, reasonCode) ? (words.cure[reasonCode] ?? '') : '';
    return message.toLowerCase().includes(text.toLowerCase()) ? '' : text;
}
function problems(paper) {
    const { view, words } = paper;
    const shown = view.problems
        .slice(0, MOST_PROBLEMS)
        .map((problem) => problemLine(paper, problem))
        .filter((line) => line !== '')
        .map((line) => `- ${line}`);
    const rest = Math.max(0, view.problems.length - MOST_PROBLEMS);
    return [...shown, ...(rest > 0 ? [`- ${words.refusal.moreProblems(rest)}`] : [])].join('\n');
}
function problemLine(paper, problem) {
    const { where, what } = problemParts(paper, problem);
    if (where === '' || what === '')
        return where === '' ? what : `**${where}**`;
    return `**${where}**: ${what}`;
}
/** Where it is wrong, and what: the message with what was expected, what came and the nearest valid word. */
function problemParts({ view, words, ink }, problem) {
    const say = words.refusal;
    const place = problem.line === null ? '' : say.place(problem.line, problem.column);
    const path = problem.path === null ? '' : ink.code(problem.path, 200);
    const details = [
        problem.expected === null ? '' : say.expected(ink.code(words.say(problem.expected), 200)),
        problem.got === null ? '' : say.got(ink.code(problem.got, 200)),
        problem.hint === null ? '' : say.hint(ink.code(problem.hint, 200)),
    ].filter((part) => part !== '');
    // The sentence above the list already is the message of an only problem.
    const message = problem.message === view.record.message ? '' : ink.text(words.say(problem.message), 400);
    return {
        where: [place, path].filter((part) => part !== '').join(', '),
        what: [message, details.length === 0 || message === '' ? details.join('; ') : `(${details.join('; ')})`]
            .filter((part) => part !== '')
            .join(' '),
    };
}
/** Every syntax error with its place in the code; the cures in words below. */
function syntaxErrors(paper, block) {
    const { words } = paper;
    const errors = block.syntax.errors
        .slice(0, 5)
        .map(({ line, column, message }) => (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(`**${words.refusal.syntaxAt((0,_heading__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(paper, block), line)}**: ${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(words.say(message), 300)}`, (0,_code__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(block.code, line, column)));
    const rest = block.syntax.errors.length - errors.length;
    const cures = block.syntax.suggestions.slice(0, 5).map((text) => `- ${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(words.say(text), 300)}`);
    return (0,_paper__WEBPACK_IMPORTED_MODULE_2__/* .stack */ .t$)(...errors, rest > 0 ? words.refusal.moreProblems(rest) : '', cures.join('\n'));
}


/***/ }),

/***/ 76875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ evenly),
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   RO: () => (/* binding */ rowsOf)
/* harmony export */ });
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41915);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49316);
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25102);



function resourcesOf(paper, block) {
    const { resources } = paper.words;
    const rows = rowsOf(paper, block).flatMap(({ name, used, limit, write }) => used === null ? [] : [[name, write(used), write(limit), share(used, limit)]]);
    if (rows.length === 0)
        return '';
    const network = [resources.network, resources.off, resources.off, attempts(paper, block)];
    return (0,_paper__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)(`**${resources.title}**`, (0,_table__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(resources.columns, ['l', 'r', 'r', 'l'], [...rows, network]), chart(paper, block));
}
function rowsOf({ view, words }, { result }) {
    const { limits } = view.record;
    const used = result.resources;
    const name = words.resources.rows;
    return [
        { name: name.wall, used: used.wallMs, limit: limits.timeoutMs, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0 },
        { name: name.cpu, used: used.cpuMs, limit: limits.timeoutMs * limits.cpus, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0 },
        { name: name.memory, used: used.peakMemoryBytes, limit: limits.memoryBytes, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee },
        { name: name.pids, used: used.peakPids, limit: limits.pids, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai },
        { name: name.disk, used: used.diskBytes, limit: limits.diskBytes, write: _amounts__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee },
    ];
}
const share = (used, limit) => {
    const part = limit > 0 ? used / limit : 0;
    return `\`${(0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .bar */ .M0)(part)}\` ${(0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(part)}`;
};
function attempts({ words }, { result }) {
    const count = result.violations.filter(({ kind }) => kind === 'network').reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? words.resources.noAttempts : words.resources.attempts((0,_amounts__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(count));
}
/** Mermaid shows as source in e-mail and apps, so it is only ever an extra below the table. Figures only, no foreign word. */
function chart(paper, block) {
    const { words, plan, view } = paper;
    const samples = (0,_paper__WEBPACK_IMPORTED_MODULE_0__/* .extrasOf */ .bI)(paper, block).memory;
    const last = samples.at(-1);
    if (plan.chart === 0 || last === undefined || samples.length < 2 || last.ms <= 0)
        return '';
    const mebibytes = evenly(samples, 24).map((sample) => Math.round(sample.bytes / 1024 ** 2));
    const top = Math.max(1, ...mebibytes);
    const limit = Math.round(view.record.limits.memoryBytes / 1024 ** 2);
    const lines = [
        '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%',
        'xychart-beta',
        `    title "${words.resources.chartTitle(limit)}"`,
        `    x-axis "${words.resources.seconds}" 0 --> ${Number((last.ms / 1000).toFixed(2)) || 0.01}`,
        `    y-axis "MiB" 0 --> ${top}`,
        `    line [${mebibytes.join(', ')}]`,
    ];
    return (0,_paper__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`<b>${words.resources.chart}</b>`, `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``);
}
/** At most `most` samples, the first and the last among them. */
function evenly(samples, most) {
    if (samples.length <= most)
        return samples;
    const step = (samples.length - 1) / (most - 1);
    return Array.from({ length: most }, (_, index) => samples[Math.round(index * step)]).filter((sample) => sample !== undefined);
}


/***/ }),

/***/ 32531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WO: () => (/* binding */ riskReport),
/* harmony export */   WU: () => (/* binding */ rulesBehind),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   cM: () => (/* binding */ RISK_OF),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _amounts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41915);
/* harmony import */ var _heading__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81556);
/* harmony import */ var _paper__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49316);
/* harmony import */ var _quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13126);
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25102);





const ORDER = ['error', 'warning', 'note'];
const RISK_OF = { error: 'high', warning: 'medium', note: 'low' };
const ICON = { error: '🔴', warning: '🟠', note: '🔵' };
/**
 * The findings of a request, worst first, then in the order of the text. What one rule says several times of one line
 * is shown once: a reader looks at lines.
 */
function findingsOf(paper) {
    const seen = new Map();
    for (const block of paper.view.record.executions)
        for (const finding of block.security.findings) {
            const key = JSON.stringify([block.block, block.file, finding.ruleId, finding.line, finding.message]);
            if (!seen.has(key))
                seen.set(key, { block, finding: { ...finding, ...paper.words.told(finding) } });
        }
    return [...seen.values()].sort((one, other) => ORDER.indexOf(one.finding.level) - ORDER.indexOf(other.finding.level));
}
/** `1 high, 2 low`; empty when nothing was found. */
function countsOf({ words }, found) {
    const counts = ORDER.map((level) => ({
        level,
        count: found.filter(({ finding }) => finding.level === level).length,
    }));
    return counts
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${(0,_amounts__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(count)} ${words.risk[RISK_OF[level]]}`)
        .join(', ');
}
/** `withCure` adds what to do instead: for those who have to decide or to change the code. */
function riskReport(paper, withCure) {
    const { words, view } = paper;
    if (view.record.executions.length === 0)
        return '';
    const found = findingsOf(paper);
    const unread = view.record.executions.some((block) => !block.security.analysed) ? words.findings.notAnalysed : '';
    if (found.length === 0)
        return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(`**${words.findings.title}**: ${words.findings.none}`, unread);
    const title = `**${withCure && view.state === 'waiting' ? words.findings.why : words.findings.title}**: ${countsOf(paper, found)}`;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)(title, findingTable(paper, found, withCure), unread);
}
function findingTable(paper, found, withCure) {
    const { words, plan } = paper;
    if (plan.findings === 0)
        return words.findings.tableLeftOut;
    const shown = found.slice(0, plan.findings);
    const head = withCure ? words.findings.columnsWithCure : words.findings.columns;
    const rows = shown.map((one) => row(paper, one).slice(0, head.length));
    const rest = found.length - shown.length;
    return (0,_paper__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)((0,_table__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(head, head.map(() => 'l'), rows), rest > 0 ? words.findings.more((0,_amounts__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(rest)) : '');
}
const row = (paper, { block, finding }) => [
    (0,_heading__WEBPACK_IMPORTED_MODULE_0__/* .withIcon */ .Sy)(ICON[finding.level], paper.words.risk[RISK_OF[finding.level]]),
    (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(finding.message, 300),
    place(paper, block, finding),
    (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(finding.recommendation, 300),
];
function place(paper, block, finding) {
    const { view, words } = paper;
    const several = view.record.executions.length > 1;
    const label = several ? words.findings.blockLine(block.block, finding.line) : words.findings.line(finding.line);
    const climbs = /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(block.file ?? '');
    if (block.file !== null && view.links.files !== null && !climbs)
        return (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(label, `${view.links.files}/${(0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .uriPath */ .kq)(block.file)}#L${finding.line}`);
    return (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(label, view.links.source);
}
/** The rules behind the findings, each linked to its page. */
function rulesBehind(paper) {
    const ids = [...new Set(findingsOf(paper).map(({ finding }) => finding.ruleId))].slice(0, 30);
    return ids.map((id) => ruleLink(paper, id)).join(', ');
}
const ruleLink = ({ view }, id) => {
    const isPlain = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/.test(id);
    const page = view.links.rules;
    return (0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_quote__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(id, 100), isPlain && page !== null ? `${page}#${id.replace(/\//g, '-')}` : null);
};


/***/ }),

/***/ 25102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** How is a table written so that nothing in a cell can tear it? */
const ZWSP = '\u200b';
const ALIGNMENT = { l: ':--', r: '--:' };
/**
 * A Markdown table. Cells are inert Markdown on one line; a `|` in them, even within code, is escaped here and nowhere
 * else. `columns` has one letter a column: left or right. Empty for no rows.
 */
function table(head, columns, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map(pipeSafe).join(' | ')} |`;
    return [line(head), `|${columns.map((column) => ALIGNMENT[column]).join('|')}|`, ...rows.map(line)].join('\n');
}
/** A backslash before a `|` would eat our escape, so the two are parted by a space of no width. */
const pipeSafe = (cell) => cell.replace(/\\(?=\|)/g, `\\${ZWSP}`).replace(/\|/g, '\\|');


/***/ }),

/***/ 20583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* reexport */ PLAIN),
  D4: () => (/* binding */ plainTitle),
  bF: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/amounts.js
var amounts = __webpack_require__(41915);
// EXTERNAL MODULE: ./build/report/code.js
var code = __webpack_require__(50317);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __webpack_require__(70773);
// EXTERNAL MODULE: ./build/report/heading.js
var heading = __webpack_require__(81556);
// EXTERNAL MODULE: ./build/report/quote.js
var quote = __webpack_require__(13126);
// EXTERNAL MODULE: ./build/report/refusal.js
var refusal = __webpack_require__(99750);
// EXTERNAL MODULE: ./build/report/risk.js
var risk = __webpack_require__(32531);
// EXTERNAL MODULE: ./build/report/diff.js
var diff = __webpack_require__(64655);
// EXTERNAL MODULE: ./build/report/output.js
var output = __webpack_require__(52233);
// EXTERNAL MODULE: ./build/report/paper.js
var paper = __webpack_require__(49316);
// EXTERNAL MODULE: ./build/report/resources.js
var resources = __webpack_require__(76875);
// EXTERNAL MODULE: ./build/report/csv.js
var csv = __webpack_require__(56886);
// EXTERNAL MODULE: ./build/report/wrap.js
var wrap = __webpack_require__(74184);
;// CONCATENATED MODULE: ./build/report/terminal-left.js






function files({ words, palette }, { result }) {
    if (result.files.length === 0)
        return [];
    const rows = result.files
        .slice(0, 50)
        .flatMap(({ name, bytes: size, type }) => (0,wrap/* wrap */.L)(`${(0,quote/* oneLine */.TN)(name, 200)}, ${(0,amounts/* bytes */.ee)(size)}, ${(0,quote/* oneLine */.TN)(type, 60)}`, '  '));
    return [palette.bold(words.terminal.files), ...rows];
}
const MOST_TABLES = 2;
const WIDTH = 80;
const MOST_CELL = 24;
/** Columns below each other, as many as the screen holds. */
function tables(sheet, block) {
    const shown = ((0,paper/* extrasOf */.bI)(sheet, block).tables ?? []).slice(0, MOST_TABLES);
    return shown.map((one) => {
        const table = (0,csv/* firstRows */.C)(sheet, one);
        if (table === null)
            return [];
        const { palette } = sheet;
        const grid = [table.head, ...table.rows].map((row) => row.map((cell) => (0,quote/* oneLine */.TN)(cell, MOST_CELL)));
        const widths = widthsOf(grid);
        const [head = '', ...rows] = grid.map((row) => `  ${widths.map((width, at) => padded(row[at] ?? '', width)).join('  ')}`.trimEnd());
        return [...(0,wrap/* wrap */.L)(`${(0,quote/* oneLine */.TN)(one.name, 100)}${table.left}`, '').map(palette.bold), palette.dim(head), ...rows];
    });
}
function widthsOf(grid) {
    const all = (grid[0] ?? []).map((_, at) => Math.max(1, ...grid.map((row) => (0,wrap/* columns */.Y)(row[at] ?? ''))));
    let room = WIDTH;
    return all.filter((width) => {
        room -= width + 2;
        return room >= 0;
    });
}
const padded = (text, width) => text + ' '.repeat(Math.max(0, width - (0,wrap/* columns */.Y)(text)));
const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const MOST_SAMPLES = 48;
/** One line of bars. A run too short for two samples has none: its peak stands in the table. */
function memoryChart(sheet, block) {
    const { words, palette } = sheet;
    const samples = (0,paper/* extrasOf */.bI)(sheet, block).memory;
    const last = samples.at(-1);
    if (last === undefined || samples.length < 2)
        return [];
    const top = Math.max(1, ...samples.map((sample) => sample.bytes));
    const line = (0,resources/* evenly */.Aw)(samples, MOST_SAMPLES).map((sample) => LEVELS[Math.min(LEVELS.length - 1, Math.floor((sample.bytes / top) * LEVELS.length))] ?? '▁');
    return [`  ${padded(words.terminal.memory, 14)} ${palette.blue(line.join(''))} ${(0,amounts/* duration */.p0)(last.ms)}`];
}

// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(59371);
;// CONCATENATED MODULE: ./build/report/terminal-blocks.js











const same = (text) => text;
/** No colour: for pipes, `NO_COLOR` and tests. */
const PLAIN = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same };
function blocks(sheet) {
    const { view } = sheet;
    if (view.state !== 'done' && view.state !== 'cancelled')
        return [];
    const { executions } = view.record;
    return executions.flatMap((block) => [
        ...(executions.length > 1 ? [blockTitle(sheet, block)] : []),
        ...outcome(sheet, block),
        ...streams(sheet, block),
        files(sheet, block),
        ...tables(sheet, block),
        executions.length === 1 || !(0,verdict/* isGood */.Kg)((0,verdict/* endingOf */.z6)(block.result)) ? terminal_blocks_resources(sheet, block) : [],
    ]);
}
function blockTitle(sheet, block) {
    const { palette } = sheet;
    const paint = (0,verdict/* isGood */.Kg)((0,verdict/* endingOf */.z6)(block.result)) ? palette.green : palette.red;
    return (0,wrap/* wrap */.L)(`${(0,heading/* nameOf */.Vb)(sheet, block)} ${(0,heading/* endingWords */.fg)(sheet, block)}`, '').map((line) => palette.bold(paint(line)));
}
/** The error with a pointer into the code, the limit that ended it, or what was expected instead. */
function outcome(sheet, block) {
    const { palette, words } = sheet;
    const { error, verification, violations } = block.result;
    const ending = (0,verdict/* endingOf */.z6)(block.result);
    const why = (0,output/* whyStopped */.kE)(sheet, ending);
    const where = error === null || error.line === null ? '' : words.output.onLine(error.line);
    const { expect } = (0,paper/* extrasOf */.bI)(sheet, block);
    return [
        why === '' ? [] : (0,wrap/* wrap */.L)(why, '  '),
        error === null
            ? []
            : (0,wrap/* wrap */.L)(`${(0,quote/* oneLine */.TN)(error.type, 80)}${where}: ${(0,quote/* oneLine */.TN)(error.message, 500)}`, '  ').map(palette.red),
        error === null || error.line === null ? [] : (0,code/* pointed */.We)(block.code, error.line, null).map((row) => `    ${row}`),
        verification.passed === false && verification.message !== null
            ? (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(words.say(verification.message), 500), '  ')
            : [],
        ending === 'mismatch' && expect !== null ? terminal_blocks_diff(sheet, expect, block.result.stdout) : [],
        violations
            .filter(({ kind }) => kind !== output/* EXPLAINED */.Vu[ending])
            .slice(0, 10)
            .flatMap(({ kind, detail, count }) => (0,wrap/* wrap */.L)(`${words.violation[kind]}${count > 1 ? ` ×${(0,amounts/* number */.ai)(count)}` : ''}: ${(0,quote/* oneLine */.TN)(words.say(detail), 200)}`, '  - ')),
    ];
}
const terminal_blocks_diff = (sheet, expected, actual) => (0,output/* diffRows */.VD)(sheet, (0,diff/* diffLines */.P)(expected, actual)).map((row) => {
    const { palette } = sheet;
    if (row.startsWith('-'))
        return `    ${palette.red(row)}`;
    return `    ${row.startsWith('+') ? palette.green(row) : row}`;
});
function streams(sheet, { result }) {
    if (result.status === 'infra-error')
        return [(0,wrap/* wrap */.L)(sheet.words.output.ourFault, '  '), (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(result.stderr, 2000), '  ')];
    if (!sheet.options.output)
        return [];
    return [
        stream(sheet, sheet.words.output.title, result.stdout, sheet.plan.stdout),
        stream(sheet, 'stderr', result.stderr, sheet.plan.stderr),
    ];
}
function stream(sheet, name, raw, most) {
    if (raw === '')
        return [];
    const { palette, words } = sheet;
    const text = (0,quote/* plainOutput */.MC)((0,code/* shortened */.vI)(sheet, raw, most, 0.5)).replace(/\n$/, '');
    const title = `${palette.bold(name)} ${palette.dim(`(${words.lines((0,amounts/* number */.ai)(sheet.linesOf(raw)))})`)}`;
    return [title, ...text.split('\n').map((line) => `  ${palette.dim('│')} ${line}`)];
}
function terminal_blocks_resources(sheet, block) {
    const { words, palette } = sheet;
    const rows = (0,resources/* rowsOf */.RO)(sheet, block).flatMap(({ name, used, limit, write }) => {
        if (used === null)
            return [];
        const share = limit > 0 ? used / limit : 0;
        const figures = words.terminal.of(write(used), write(limit)).padEnd(22);
        return [`  ${name.padEnd(14)} ${figures} ${palette.blue((0,amounts/* bar */.M0)(share))} ${(0,amounts/* percent */.KN)(share)}`];
    });
    return rows.length === 0 ? [] : [palette.bold(words.resources.title), ...rows, ...memoryChart(sheet, block)];
}

;// CONCATENATED MODULE: ./build/report/terminal-scan.js



/** A scan is a plan that nobody means to carry out. */
const isScan = ({ view }) => view.state === 'planned' && view.record.trigger.event === 'scan';
const scanTitle = (sheet) => sheet.words.terminal.scanned((0,heading/* whatRuns */.XR)(sheet));
/** Red for what does not parse, else the colour of its risk. */
function scanColor({ view: { record } }) {
    if (record.risk === 'high' || record.executions.some(({ syntax }) => !syntax.valid))
        return 'red';
    return record.risk === 'low' ? 'green' : 'yellow';
}
const SOURCE_MAX = 60;
/** The line that a finding is about, from its first word; what is said of the code as a whole has none. */
function sourceLine(code, { line, column, endLine, endColumn }) {
    const text = code.split(/\r\n|[\r\n]/)[line - 1]?.trim() ?? '';
    const isWhole = line === endLine && column === endColumn;
    return isWhole || text === '' ? [] : [`          ${line} | ${(0,quote/* oneLine */.TN)(text, SOURCE_MAX)}`];
}
const REMARKS_MAX = 10;
/** The score with the remarks below it. Code too short to score is passed over, but in a scan it is said. */
function quality(sheet) {
    const { view, words, palette, options } = sheet;
    if (!options.quality)
        return [];
    const { executions } = view.record;
    const scored = isScan(sheet)
        ? executions.filter(({ syntax }) => syntax.valid)
        : executions.filter(({ quality: { score } }) => score !== null);
    return scored.slice(0, 20).flatMap((block) => {
        const name = executions.length === 1 ? '' : ` ${(0,heading/* nameOf */.Vb)(sheet, block)}`;
        const remarks = block.quality.issues
            .slice(0, REMARKS_MAX)
            .flatMap((issue) => (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(words.say(issue), 300), '  - '));
        return [`${palette.bold(`${words.terminal.quality}${name}`)}: ${verdictOn(sheet, block)}`, ...remarks];
    });
}
function verdictOn({ words }, { quality: { score, issues } }) {
    if (score === null)
        return words.terminal.noScore;
    return issues.length === 0 ? words.terminal.noRemarks(score.toFixed(2)) : words.terminal.score(score.toFixed(2));
}

// EXTERNAL MODULE: ./build/report/words.js + 23 modules
var words = __webpack_require__(15232);
;// CONCATENATED MODULE: ./build/report/terminal.js












const TERMINAL_INK = {
    text: (text, most = 300) => (0,quote/* oneLine */.TN)(text, most),
    code: (text, most = 300) => (0,quote/* oneLine */.TN)(text, most),
    person: (login) => (0,quote/* oneLine */.TN)(login, 60),
};
/** A terminal scrolls: more is shown than in a comment, but never megabytes. */
const PLAN = { chart: 0, environment: 1, code: 0, stderr: 16_000, stdout: 64_000, findings: 100, blocks: 1000 };
/** The heading alone, as plain text of at most 255 characters: for check runs and progress. */
const plainTitle = (view, options) => (0,quote/* oneLine */.TN)((0,heading/* headline */.Pl)(sheetOf(view, options, PLAIN)), 255);
const sheetOf = (view, options, palette) => ({
    view,
    options,
    palette,
    words: (0,words/* wordsFor */.t)(options.lang),
    ink: TERMINAL_INK,
    plan: PLAN,
    place: 'terminal',
    linesOf: (0,fit/* lineCounter */.LX)(),
});
/** Ends with a line feed. */
function renderTerminal(view, options, palette) {
    const sheet = sheetOf(view, options, palette);
    const sections = [
        terminal_heading(sheet),
        ...refusals(sheet),
        ...blocks(sheet),
        terminal_risk(sheet),
        quality(sheet),
        approval(sheet),
        environment(sheet),
    ];
    return `${sections
        .filter((section) => section.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
const COLOR = {
    success: 'green',
    neutral: 'yellow',
    action_required: 'yellow',
    cancelled: 'yellow',
    timed_out: 'red',
    failure: 'red',
};
function terminal_heading(sheet) {
    const { view, palette, words } = sheet;
    const { record } = view;
    const scan = isScan(sheet);
    const paint = palette[scan ? scanColor(sheet) : COLOR[record.conclusion]];
    const { approver, requester } = record.trigger;
    const facts = [
        record.risk === null ? '' : words.second.risk[record.risk].toLowerCase(),
        requester === null ? '' : words.terminal.requestedBy((0,quote/* oneLine */.TN)(requester, 60)),
        approver === null ? '' : words.terminal.approvedBy((0,quote/* oneLine */.TN)(approver, 60)),
        record.requestId ?? '',
    ].filter((fact) => fact !== '');
    const title = (0,wrap/* wrap */.L)(scan ? scanTitle(sheet) : (0,heading/* headline */.Pl)(sheet), '').map((line) => palette.bold(paint(line)));
    return [...title, ...(0,wrap/* wrap */.L)(facts.join(' · '), '  ').map(palette.dim)];
}
/** Why nothing ran: message, every problem with its place, what helps. */
function refusals(sheet) {
    const { view, words } = sheet;
    const { record } = view;
    if (view.state === 'done' || view.state === 'running')
        return [];
    const problems = view.problems.slice(0, 50).flatMap((problem) => {
        const { where, what } = (0,refusal/* problemParts */.Q)(sheet, problem);
        return (0,wrap/* wrap */.L)([where, what].filter((part) => part !== '').join(': '), '  - ');
    });
    const cure = plainWords((0,refusal/* cureOf */.XZ)(sheet));
    return [
        // What a scan is asked for stands below; its plan's message speaks of running.
        isScan(sheet) ? [] : (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(words.say(record.message), 1000), '  '),
        problems,
        ...record.executions.filter(({ syntax }) => !syntax.valid).map((block) => syntax(sheet, block)),
        view.state !== 'refused' || cure === '' || asksNobody(record) ? [] : (0,wrap/* wrap */.L)(`${words.refusal.cure}: ${cure}`, '  '),
    ];
}
/** Without a repository nobody else decides, and the message says what helps. */
const asksNobody = ({ reasonCode, trigger }) => reasonCode === 'needs_approval' && trigger.repository === null;
function syntax(sheet, block) {
    const { words, palette } = sheet;
    const errors = block.syntax.errors
        .slice(0, 5)
        .flatMap(({ line, column, message }) => [
        ...(0,wrap/* wrap */.L)(`${words.refusal.syntaxAt((0,heading/* nameOf */.Vb)(sheet, block), line)}: ${(0,quote/* oneLine */.TN)(words.say(message), 300)}`, '  ').map(palette.red),
        ...(0,code/* pointed */.We)(block.code, line, column).map((row) => `    ${row}`),
    ]);
    return [
        ...errors,
        ...block.syntax.suggestions.slice(0, 5).flatMap((text) => (0,wrap/* wrap */.L)((0,quote/* oneLine */.TN)(words.say(text), 300), '  - ')),
    ];
}
function terminal_risk(sheet) {
    const { words, palette, view } = sheet;
    if (view.record.executions.length === 0)
        return [];
    const found = (0,risk/* findingsOf */.WX)(sheet);
    const unread = view.record.executions.some(({ security }) => !security.analysed);
    const title = palette.bold(words.findings.title);
    return [
        `${title}: ${found.length === 0 ? words.findings.none : (0,risk/* countsOf */.mQ)(sheet, found)}`,
        ...found.slice(0, sheet.plan.findings).flatMap((one) => findingLines(sheet, one)),
        ...(unread ? (0,wrap/* wrap */.L)(words.findings.notAnalysed, '  ') : []),
    ];
}
function findingLines(sheet, { block, finding }) {
    const { words, palette, view } = sheet;
    const level = risk/* RISK_OF */.cM[finding.level];
    const paint = { high: palette.red, medium: palette.yellow, low: palette.blue }[level];
    const several = view.record.executions.length > 1;
    const where = several ? words.findings.blockLine(block.block, finding.line) : words.findings.line(finding.line);
    const message = (0,quote/* oneLine */.TN)(words.say(finding.message), 300).replace(/`/g, '');
    const [first = '', ...rest] = (0,wrap/* wrap */.L)(`${where}: ${message} (${(0,quote/* oneLine */.TN)(finding.ruleId, 60)})`, '          ');
    const source = (0,heading/* hasRun */.gb)(sheet) || !sheet.options.code ? [] : sourceLine(block.code, finding).map(palette.dim);
    return [`  ${paint(words.risk[level].padEnd(8))}${first.trimStart()}`, ...rest, ...source];
}
/** What to type, where somebody has to decide. */
function approval({ view, words, palette }) {
    const { requestId } = view.record;
    if (view.state !== 'waiting' || requestId === null || view.approval === null)
        return [];
    return [
        palette.bold(words.waiting.decide),
        `  ${view.trigger} approve ${requestId}`,
        `  ${view.trigger} reject ${requestId} ${words.waiting.reasonWord}`,
    ];
}
function environment(sheet) {
    const { view, words, palette } = sheet;
    const { executions, timings, policy } = view.record;
    const images = [...new Set(executions.map(({ result }) => (0,quote/* oneLine */.TN)(result.image.reference, 80)))].slice(0, 4);
    if (executions.length === 0)
        return [];
    const times = !(0,heading/* hasRun */.gb)(sheet)
        ? words.environment.scanned((0,amounts/* duration */.p0)(timings.scanMs))
        : words.environment.timingsAre((0,amounts/* duration */.p0)(timings.scanMs), (0,amounts/* duration */.p0)(timings.imageMs), (0,amounts/* duration */.p0)(timings.runMs), (0,amounts/* duration */.p0)(timings.totalMs));
    const limits = `${(0,amounts/* duration */.p0)(view.record.limits.timeoutMs)}, ${(0,amounts/* bytes */.ee)(view.record.limits.memoryBytes)}`;
    return (0,wrap/* wrap */.L)(`${images.join(', ')} · ${(0,quote/* oneLine */.TN)(policy, 40)} · ${limits} · ${times}`, '  ').map(palette.dim);
}
/** Our own Markdown without its marks. */
const plainWords = (markdown) => markdown.replace(/\*\*|`/g, '');


/***/ }),

/***/ 59371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
function endingOf(result) {
    if (result.status !== 'ok')
        return result.status;
    const { by, passed } = result.verification;
    if (passed === false)
        return by === 'expect' ? 'mismatch' : 'tests-failed';
    return passed === true && by !== 'generated-tests' ? 'verified' : 'ok';
}
const GOOD = new Set(['ok', 'verified']);
const isGood = (ending) => GOOD.has(ending);
/** Worst first: what a reader must hear about when several blocks ended differently. */
const SEVERITY = [
    'infra-error',
    'error',
    'oom',
    'timeout',
    'output-limit',
    'tests-failed',
    'mismatch',
    'not-run',
    'cancelled',
    'ok',
    'verified',
];
/** The block that the heading speaks of; the earlier one among equals. `undefined` only for an empty list. */
const worstOf = (blocks) => {
    const rank = (block) => SEVERITY.indexOf(endingOf(block.result));
    return blocks.reduce((worst, block) => (worst === undefined || rank(block) < rank(worst) ? block : worst), undefined);
};


/***/ })

};
;