"use strict";
exports.id = 63;
exports.ids = [63];
exports.modules = {

/***/ 42543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ findTexts),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   c4: () => (/* binding */ findRecordFiles),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   m7: () => (/* binding */ readRecordFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8918);
/** The runner's file system: the files a workflow or a command line names, and the records we leave behind. */





/** Far above any program's limit: the exact limit is judged with the program's own words later. */
const FILE_MAX_BYTES = 4 * 1024 * 1024;
const problem = (reasonCode, message) => (0,_core_result__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ reasonCode, message });
/**
 * Reads the files that lines of paths or globs name, in order, each once. Only regular files that really lie inside
 * `root` (a checked-out link must not lead to the runner's secrets); a line that matches nothing is a problem.
 */
async function readFiles(lines, root) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    const paths = [];
    for (const line of lines) {
        const matches = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .isDynamicPattern */ .ey)(line) ? (await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)(line, { cwd: home, onlyFiles: true })).sort() : [line];
        if (matches.length === 0)
            return problem('not_found', `No file matches ${line}: expected at least one inside the workspace.`);
        paths.push(...matches);
    }
    const files = [];
    for (const path of new Set(paths)) {
        const file = await readInside(home, path);
        if (!file.ok)
            return file;
        files.push(file.value);
    }
    return (0,_core_result__WEBPACK_IMPORTED_MODULE_3__.ok)(files);
}
/** Every file that the patterns match below the working directory, in a stable order. Unreadable ones are left out. */
async function findTexts(patterns) {
    const paths = (await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)([...patterns], { dot: true, onlyFiles: true })).sort();
    const files = await Promise.all(paths.map((path) => readText(path)));
    return files.flatMap((file) => (file.ok ? [file.value] : []));
}
async function readInside(home, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home, path)).catch(() => null);
    if (real === null)
        return problem('not_found', `File not found: ${path}. Expected a path inside the workspace.`);
    if (real !== home && !real.startsWith(home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        return problem('not_found', `${path} leads out of the workspace. Expected a file inside it.`);
    return readText(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(home, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home, path)));
}
/** A record holds all output of up to a few hundred programs. */
const RECORD_MAX_BYTES = 64 * 1024 * 1024;
/** The JSON files below a folder, in a stable order; links are not followed. `null` when there is no such folder. */
async function findRecordFiles(folder) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).catch(() => null);
    if (status === null || !status.isDirectory())
        return null;
    const options = { cwd: folder, dot: true, onlyFiles: true, followSymbolicLinks: false };
    return (await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)('**/*.json', options)).sort();
}
const readRecordFile = (path, name) => readText(path, name, RECORD_MAX_BYTES);
/** Reads one text file wherever it lies; for paths that the person at the command line typed. */
async function readText(path, name = path, mostBytes = FILE_MAX_BYTES) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    if (status === null)
        return problem('not_found', `File not found: ${name}. Check the path.`);
    if (status.isDirectory())
        return problem('usage_error', `${name === '' ? 'The workspace' : name} is a folder. Name the files in it, such as ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(name, '*.py')}.`);
    if (!status.isFile())
        return problem('usage_error', `${name} is no regular file. Expected a program or a Markdown file.`);
    if (status.size > mostBytes)
        return problem('code_too_long', `${name} has ${status.size} bytes; at most ${mostBytes} are read.`);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch(() => null);
    return bytes === null
        ? problem('usage_error', `${name} cannot be read. Check its permissions.`)
        : decodeUtf8(bytes, name);
}
/** UTF-8 or a problem: a program must be run exactly as it was read. */
function decodeUtf8(bytes, name) {
    try {
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_3__.ok)({ path: name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) });
    }
    catch {
        return problem('invalid_characters', `${name} is not valid UTF-8. Save it as UTF-8.`);
    }
}
/** Writes a file whole or not at all, making its folder. */
async function writeWhole(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
    return path;
}


/***/ }),

/***/ 41915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** How is a quantity written? Short, with its unit, the same everywhere. */
const trimmed = (value, digits) => String(Number(value.toFixed(digits)));
/** `43 ms`, `1.43 s`, `12.3 s`, `2 min 5 s`. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 10_000)
        return `${trimmed(ms / 1000, 2)} s`;
    if (ms < 60_000)
        return `${trimmed(ms / 1000, 1)} s`;
    const seconds = Math.round(ms / 1000);
    const rest = seconds % 60;
    return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Binary units with at most one decimal: `512 MiB`, `0.4 MiB` is written `410 KiB`. */
function bytes(count) {
    let value = count;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${trimmed(value, value < 100 ? 1 : 0)} ${UNITS[unit]}`;
}
/** Groups of three with a no-break space between: `1 204`. */
const number = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const CELLS = 10;
/** A bar of ten cells (`███▋░░░░░░`); only nothing is drawn as nothing. Filled to the end, since e-mail clients collapse spaces. */
function bar(share) {
    const exact = Math.min(Math.max(share, 0), 1) * CELLS * 8;
    const eighths = exact > 0 ? Math.max(1, Math.round(exact)) : 0;
    const full = Math.floor(eighths / 8);
    const drawn = '█'.repeat(full) + (EIGHTHS[eighths % 8] ?? '');
    return drawn + '░'.repeat(CELLS - drawn.length);
}
/** `37 %`; what is there but rounds to nothing is `< 1 %`. */
function percent(share) {
    const value = Math.round(share * 100);
    return value === 0 && share > 0 ? '< 1 %' : `${value} %`;
}
/** The parts of a moment in UTC: months from 1, `time` as `11:40`. `null` for what is no date. */
function moment(iso) {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime()))
        return null;
    return {
        day: date.getUTCDate(),
        month: date.getUTCMonth() + 1,
        year: date.getUTCFullYear(),
        time: date.toISOString().slice(11, 16),
    };
}


/***/ }),

/***/ 13126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   MC: () => (/* binding */ plainOutput),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   kq: () => (/* binding */ uriPath),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export htmlCode */
/**
 * How is foreign text made inert? Everything a stranger wrote or printed passes through here on its way into Markdown:
 * it can be read, but it links, mentions, references, embeds and hides nothing.
 */
/** Breaks a word for GitHub's filters without showing. */
const ZWSP = '\u200b';
/**
 * Terminal sequences: CSI, the string kinds (OSC, DCS, SOS, PM, APC) with their end, and two-character escapes. A string
 * that never ends is not swallowed: its introducer is then shown like any control character.
 */
const ANSI = /[\u001b][[][0-?]*[ -/]*[@-~]|\u009b[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b\u009c\n]{0,4096}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]+[0-~]|\u001b[0-Z\\`a-~]/g;
/**
 * What must not reach a reader unseen: control characters but tab and line feed, bidi controls, zero-width and filler
 * characters, tag characters, variation selectors beyond the emoji one, lone surrogates, non-characters.
 */
const HIDDEN = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u180b-\u180d]|\u180f|[\ufe00-\ufe0e]|[\p{Cs}\p{Cn}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]/gu;
/** Joiners that do join (emoji sequences, letters of scripts that need them) may stay. */
const STRAY_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{L}\p{M}*)\u200c|\u200c(?!\p{L})/gu;
const codePoint = (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
/** Shows every hidden character as `⟨U+202E⟩`. `\r\n` becomes `\n`. For source text: nothing is removed. */
const visible = (text) => text.replace(/\r\n/g, '\n').replace(HIDDEN, codePoint).replace(STRAY_JOINER, codePoint);
/** For program output: terminal sequences go, a carriage return starts a new line, what stays hidden is shown. */
const plainOutput = (text) => visible(text.replace(ANSI, '').replace(/\r+\n?/g, '\n'));
const longestRun = (text, run) => text.match(run)?.reduce((longest, one) => Math.max(longest, one.length), 0) ?? 0;
/**
 * A fenced block that nothing inside can close: the fence is longer than any run of backticks in the text, and tildes
 * never close it. `text` must already be `visible`; `info` is ours.
 */
function fence(text, info) {
    const marks = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
    return `${marks}${info}\n${text.replace(/\n$/, '')}\n${marks}`;
}
/** Foreign text on one line of at most `most` UTF-16 units. */
function oneLine(text, most) {
    const line = visible(text.slice(0, most * 4))
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
const DEFAULT_MOST = 300;
/** Foreign text as inline code, on one line. Empty text gives empty code that still shows. */
function codeSpan(text, most = DEFAULT_MOST) {
    const line = oneLine(text, most);
    if (line === '')
        return '` `';
    const marks = '`'.repeat(longestRun(line, /`+/g) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${marks}${pad}${line}${pad}${marks}`;
}
/**
 * Foreign text as prose, on one line: Markdown is escaped, and mentions, references, web addresses, commit ids,
 * emoji words and mathematics are broken by a zero-width space. What stands in balanced backticks becomes code.
 */
function prose(text, most = DEFAULT_MOST) {
    const pieces = oneLine(text, most).split('`');
    if (pieces.length % 2 === 0)
        return pieces.map(inertWords).join('\\`');
    return pieces.map((piece, index) => (index % 2 === 1 ? codeSpan(piece) : inertWords(piece))).join('');
}
const inertWords = (text) => text
    .replace(/[\\*_[\]<>&#~$^]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/[@#]/g, `$&${ZWSP}`)
    .replace(/:(?=[\\/\w+-])/g, `:${ZWSP}`)
    .replace(/www(?=\.)/gi, `www${ZWSP}`)
    .replace(/([A-Za-z]-)(?=\d)/g, `$1${ZWSP}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${ZWSP}`));
/** A live mention, where the name can be an account's or a team's; everything else is shown as code. */
function mention(name) {
    const account = /^[a-z\d](?:-?[a-z\d]){0,38}$/i;
    const team = /^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d](?:[-_]?[a-z\d]){0,99}$/i;
    return account.test(name) || team.test(name) ? `@${name}` : codeSpan(name, 100);
}
/** A link to a web address; `label` is Markdown of ours. What is no web address leaves the label alone. */
function link(label, url) {
    if (url === null || !/^https?:\/\/[^\s<>"'`\\^{|}\0-\u0020\u007f-\uffff]+$/.test(url))
        return label;
    return `[${label}](${url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}
/** A file's path for a web address: every part percent-encoded, half characters replaced. */
const uriPath = (path) => path
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
/** Foreign text as code inside an HTML element of ours, such as a summary. */
const htmlCode = (text, most = DEFAULT_MOST) => `<code>${oneLine(text, most).replace(/[&<>"'`@#:]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;


/***/ }),

/***/ 15232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ wordsFor)
});

;// CONCATENATED MODULE: ./build/report/words/chinese-audit.js
const audit = {
    audit: {
        title: 'Sallyport 审计',
        heading: '审计：{source}',
        made: '由 Sallyport {version} 于 {time} 生成。',
        span: '{from} 至 {to}，共 {count} 个请求。',
        empty: '没有找到任何请求。',
        notWhole: '评论多于已读取的数量：缺少最早的评论。',
        noScript: '表格和图表需要 JavaScript。“sallyport audit --json” 会输出同样的数据。',
        skip: '跳到表格',
        origin: {
            comments: '数据来自机器人的评论。能编辑评论的人可以改动它们；记录文件和带签名的记录更可靠。',
            files: '数据来自记录文件。',
        },
        problems: '不是记录的文件：{count} 个',
        moreProblems: '……另有 {count} 个',
        filter: {
            title: '筛选',
            text: '关键词',
            textHint: '用户名、摘要、讨论编号、文件',
            outcome: '结果',
            risk: '风险',
            language: '语言',
            repository: '仓库',
            from: '起始日期',
            to: '截止日期',
            all: '全部',
            reset: '显示全部',
        },
        figures: {
            title: '合计',
            total: '请求',
            programs: '程序',
            ran: '已运行',
            passed: '通过',
            approved: '经人批准',
            waiting: '正在等待',
            median: '运行时间中位数',
            people: '请求者人数',
            unknown: '无',
        },
        plots: {
            title: '图表',
            day: '每日请求数',
            week: '每周请求数（周一起）',
            month: '每月请求数',
            outcome: '按结果',
            risk: '按风险',
            language: '程序，按语言',
            numbers: '对应的数字',
            start: '起始',
            good: '通过',
            bad: '失败',
            other: '未运行完',
            label: '请求数',
            name: '名称',
            share: '占比',
        },
        table: {
            title: '请求列表',
            columns: {
                createdAt: '时间（UTC）',
                requester: '请求者',
                what: '内容',
                risk: '风险',
                approver: '批准者',
                outcome: '结果',
                durationMs: '用时',
                requestId: '摘要',
                link: '位置',
            },
            shown: '第 {from} 至 {to} 行，共 {count} 行',
            none: '没有符合筛选条件的请求。',
            previous: '上一页',
            next: '下一页',
            nobody: '无人',
            nothing: '没有程序',
            report: '报告',
            thread: '讨论 {number}',
        },
        noRisk: '未扫描',
        outcome: {
            passed: '通过',
            failed: '失败',
            'timed-out': '超时',
            'out-of-memory': '内存不足',
            'output-limit': '输出超限',
            trouble: '系统故障',
            cancelled: '已取消',
            rejected: '已拒绝',
            expired: '已过期',
            void: '已作废',
            refused: '未获准运行',
            planned: '仅计划',
            waiting: '等待批准',
            unfinished: '未完成',
        },
    },
};

;// CONCATENATED MODULE: ./build/report/words/chinese-decisions.js
const decisions = {
    findings: {
        title: '风险报告',
        why: '为何需要您',
        none: '没有发现。',
        notAnalysed: '部分代码无法分析，因此风险至少为中。',
        columns: ['风险', '发现', '位置'],
        columnsWithCure: ['风险', '发现', '位置', '更好的做法'],
        line: (line) => `第 ${line} 行`,
        blockLine: (block, line) => `代码块 ${block}，第 ${line} 行`,
        more: (count) => `… 另有 ${count} 条，见作业摘要。`,
        tableLeftOut: '此处放不下表格；见作业摘要。',
    },
    waiting: {
        nothingRan: '什么都没有运行。',
        mustDecide: '需要维护者决定。',
        asked: (names) => `维护者：${names}`,
        blocksLeftOut: (count) => `**此处放不下 ${count} 个代码块：决定之前请在作业摘要中读完其余部分。**`,
        conditions: {
            title: '批准后的运行条件',
            planTitle: '运行条件',
            columns: ['网络', '机密', '内存', '时间', 'CPU', '进程', '磁盘', '仓库', 'root'],
            none: '无',
            no: '否',
            notMounted: '未挂载',
        },
        decide: '决定',
        decideColumns: ['做什么', '怎么做', '谁'],
        approve: '✅\u00a0运行一次',
        reject: '⛔\u00a0拒绝',
        change: '✏️\u00a0修改',
        reasonWord: '理由',
        orLabel: (label) => `，或标签 ${label}`,
        changeHow: (command) => `修改原文并评论 ${command}：成为新请求`,
        requester: '请求者',
        rolesOrNamed: (roles, names) => `${roles}，或 ${names}`,
        secondPerson: '请求者本人除外',
        bound: '批准只对这段代码和这些限制有效。',
        binding: (on) => `原文被修改、${on.hasCommits ? '有新提交推送、' : ''}或到 ${on.time} 即失效。${on.hasLabels ? '标签使用后会被移除。' : ''}`,
        whyItWaits: '等待的原因',
        rules: (ids) => `规则：${ids}`,
    },
    refusal: {
        cure: '解决办法',
        place: (line, column) => (column === null ? `第 ${line} 行` : `第 ${line} 行第 ${column} 列`),
        expected: (text) => `应为 ${text}`,
        got: (text) => `实为 ${text}`,
        hint: (text) => `是否想写 ${text}？`,
        moreProblems: (count) => `… 另有 ${count} 条`,
        syntaxAt: (name, line) => `${name}，第 ${line} 行`,
    },
    footer: {
        again: '再次运行',
        longer: '延长时间',
        moreMemory: '更多内存',
        onlyBlock: (block) => `只运行代码块 ${block}`,
        cancel: '取消',
        status: '状态',
        help: '帮助',
        files: '文件',
    },
    answer: {
        approved: (id) => `✅\u00a0已批准 ${id}。`,
        rejected: (id) => `⛔\u00a0已拒绝 ${id}。它不会运行。`,
        cancelled: (id) => `🚫\u00a0已取消 ${id}。`,
        declined: (why) => `😕\u00a0**未执行**：${why}。`,
    },
    status: {
        none: '此会话中没有等待或运行中的请求。',
        title: (count) => `ℹ️\u00a0此会话有 ${count} 个请求`,
        columns: ['ID', '状态', '风险', '语言', '提出时间（UTC）'],
        noId: '报告',
        state: {
            queued: '排队中',
            scanning: '检查中',
            waiting: '等待批准',
            running: '运行中',
            planned: '仅计划',
            approved: '已批准',
            done: '已完成',
            refused: '未运行',
            rejected: '已拒绝',
            cancelled: '已取消',
            expired: '已过期',
            void: '已作废',
        },
    },
    stats: {
        title: (days) => `ℹ️\u00a0最近 ${days} 天的运行情况`,
        columns: ['指标', '数值'],
        total: '已运行的请求',
        succeeded: '成功',
        failed: '失败',
        successRate: '成功率',
        average: '平均用时',
        approvals: '经批准后运行',
        rejections: '被拒绝',
        blocked: '被策略阻止',
        syntaxErrors: '有语法错误',
        byLanguage: '各语言的程序数',
        onlyLatest: (count) => `只统计了最近的 ${count} 条评论。`,
    },
    help: {
        title: 'ℹ️\u00a0可以输入的命令',
        commandColumns: ['输入', '作用'],
        commands: [
            ['/run', '运行下方的代码块；没有则运行描述中的代码块'],
            ['/run 2', '只运行代码块 2'],
            ['/run python', '把没有语言名的代码块当作 Python 运行'],
            ['/run compute …', '由模型为文字任务编写程序并运行'],
            ['/run task …', '同上，下面的代码块作为材料，不会运行'],
            ['/run plan', '查看会运行什么、风险如何、谁可批准；什么都不运行'],
            ['/run approve ID', '让等待中的请求运行一次'],
            ['/run reject ID reason', '拒绝等待中的请求'],
            ['/run cancel ID', '停止或撤回请求'],
            ['/run rerun ID', '再次运行同样的内容'],
            ['/run status', '列出此会话的请求'],
            ['/run stats', '统计本仓库的运行，也可加 `--since 7d`'],
            ['/run help', '查看本帮助'],
        ],
        options: '选项，可放在命令行任意位置',
        optionColumns: ['选项', '含义'],
        optionMeaning: (name, says) => ({
            language: '没有语言名的代码块的语言，或要编写的程序的语言',
            timeout: '最长运行时间',
            memory: '内存',
            cpus: 'CPU 数，可为小数',
            disk: '文件空间',
            params: '程序的参数',
            stdin: '程序的标准输入',
            tests: '同时为程序编写测试',
        })[name] ?? says,
        blocks: '为程序服务的代码块以第二个词说明角色',
        roles: [
            '`params`（JSON）、`stdin`（文本）、`file=NAME`：用于该命令的每个程序',
            '`expect`（正确的输出）、`tests`（代码，或列出调用与结果的 JSON）：用于它前面的程序',
        ],
        languages: (names) => `**语言**：${names}。`,
    },
    mayApprove: (who) => `**可批准者**：${who}。`,
};

;// CONCATENATED MODULE: ./build/report/words/chinese-names.js
const CURES = {
    ok: '',
    no_command: '',
    bot_author: '把该机器人的数字 ID 加入 `approval.bots`。',
    usage_error: '`/run help` 列出全部命令和选项。',
    unknown_language: '使用已启用语言的名称，或在 `languages` 中启用该语言。',
    no_code: '把围栏代码块放在命令下方，或放进描述里。',
    code_too_long: '缩短代码，或调高 `limits.code`。',
    invalid_characters: '去掉 NUL 和控制字符，并以 UTF-8 保存文本。',
    syntax_error: '',
    needs_approval: '请有审批权限的人批准，或修改代码以降低风险。',
    approval_stale: '代码、限制或配置已经改变；请用新命令重新提出。',
    approval_expired: '请用新命令重新提出。',
    approval_consumed: '一次批准只能用一次；请用新命令重新提出。',
    approval_ambiguous: '请输入所列命令之一；标签无法指明是哪个请求。',
    approver_not_allowed: '请找报告中所列角色的人。',
    requester_blocked: '维护者可以把该账号移出 `approval.blocked`。',
    rejected: '',
    cancelled: '',
    blocked_by_policy: '修改代码，或请维护者修改策略。',
    limit_exceeded: '减少请求量，或调高 `limits.max` 中的上限。',
    quota_exceeded: '等时间窗口过去，或调高 `quota`。',
    config_invalid: '在默认分支上修正这些行。在此之前什么都不会运行。',
    permission_unknown: '请再试一次；若仍如此，请检查令牌的权限。',
    not_found: '检查编号或 ID。',
    locked: '解锁该会话，或换一个会话。',
    duplicate: '',
    docker_unavailable: '启动 Docker 引擎，或设置 `DOCKER_HOST`。详情见 `sallyport doctor`。',
    image_unavailable: '检查 `images`，或在这台机器上拉取镜像。详情见 `sallyport doctor`。',
    sandbox_error: '不是程序的问题；请再试一次。',
    model_unavailable: '设置 `openai-api-key`、`openai-base-url` 和 `openai-model`。代码块不需要模型。',
    model_refused: '换一种说法描述任务。',
    generation_failed: '把任务说得更准确，或自己写代码。',
    budget_exceeded: '减少要求，或调高 `model.budget_tokens`。',
    disabled: '维护者可以设置 `enabled: true`。',
    internal_error: '运行日志中有详情；请报告此问题。',
};
const WHOLE = { comment: '作业摘要中有更多，记录中有全部', summary: '记录中有全部', terminal: '全部内容见 --json' };
const names = {
    moment: ({ day, month, year, time }) => `${year} 年 ${month} 月 ${day} 日 ${time}（UTC）`,
    language: { python: 'Python', javascript: 'JavaScript', typescript: 'TypeScript', bash: 'Bash' },
    risk: { low: '低', medium: '中', high: '高' },
    role: {
        none: '无权限',
        read: '读权限',
        triage: '分类权限',
        write: '写权限',
        maintain: 'maintain 角色',
        admin: 'admin 角色',
    },
    approvers: {
        none: '任何人',
        read: 'read、triage、write、maintain 或 admin',
        triage: 'triage、write、maintain 或 admin',
        write: 'write、maintain 或 admin',
        maintain: 'maintain 或 admin',
        admin: 'admin',
    },
    reason: {
        ok: '完成',
        no_command: '没有命令',
        bot_author: '机器人不能触发运行',
        usage_error: '无法理解该命令',
        unknown_language: '未知的语言',
        no_code: '没有代码',
        code_too_long: '代码太长',
        invalid_characters: '代码含有无效字符',
        syntax_error: '代码有语法错误',
        needs_approval: '需要批准',
        approval_stale: '批准已失效',
        approval_expired: '批准来得太晚',
        approval_consumed: '批准已被使用',
        approval_ambiguous: '这里有多个请求在等待',
        approver_not_allowed: '该账号无权批准',
        requester_blocked: '该账号已被禁止',
        rejected: '维护者拒绝了它',
        cancelled: '已取消',
        blocked_by_policy: '策略不允许',
        limit_exceeded: '超出允许的上限',
        quota_exceeded: '请求太多',
        config_invalid: '配置无效',
        permission_unknown: '无法确定权限',
        not_found: '所指的对象不存在',
        locked: '会话已锁定',
        duplicate: '另一次运行已在处理该请求',
        docker_unavailable: 'Docker 引擎没有响应',
        image_unavailable: '无法取得镜像',
        sandbox_error: '沙箱失败',
        model_unavailable: '没有配置模型',
        model_refused: '模型拒绝了该任务',
        generation_failed: '模型没有给出可用的程序',
        budget_exceeded: '令牌预算已用完',
        disabled: 'Sallyport 在此处已关闭',
        internal_error: 'Sallyport 自身失败',
    },
    somebody: '某人',
    lines: (count) => `${count} 行`,
    leftOut: (lines, place) => `… 省略 ${lines} 行；${WHOLE[place]} …`,
    violation: {
        network: '网络',
        memory: '内存',
        processes: '进程',
        disk: '磁盘',
        output: '输出',
        time: '时间',
        syscall: '系统调用',
    },
    cure: CURES,
};

;// CONCATENATED MODULE: ./build/report/words/chinese-results.js
const results = {
    heading: {
        queued: '⏳ 排队中：先处理之前的请求',
        scanning: '🔍 运行前检查中',
        running: (what) => `▶️ ${what}正在运行`,
        waiting: (risk) => `🟠 等待批准：${risk}风险`,
        planned: (what) => `📋 计划：${what}会立即运行`,
        plannedWaiting: (what, risk) => `📋 计划：${what}会等待批准，${risk}风险`,
        plannedRefused: (what) => `📋 计划：${what}会被拒绝`,
        approved: (by) => `☑️ 已由 ${by} 批准`,
        rejected: (by) => `⛔ 被 ${by} 拒绝：什么都没有运行`,
        rejectedByNobody: '⛔ 被拒绝：什么都没有运行',
        cancelled: (by) => `🚫 被 ${by} 取消：什么都没有运行`,
        cancelledByNobody: '🚫 已取消：什么都没有运行',
        stopped: (by) => `🚫 运行中被 ${by} 取消`,
        stoppedByNobody: '🚫 运行中被取消',
        expired: '⌛ 已过期：无人及时批准，什么都没有运行',
        void: '🗑️ 已作废：原文被修改或删除，什么都没有运行',
        refused: (why) => `⛔ 未运行：${why}`,
        trouble: (why) => `🛠️ 未运行，是我方故障：${why}`,
        nothing: 'ℹ️ 什么都没有运行',
    },
    what: {
        block: (language) => `${language} 代码块`,
        numbered: (language, block) => `${language} 代码块 ${block}`,
        fileBlock: (file, block) => `${file} 代码块 ${block}`,
        generated: (language) => `生成的 ${language} 程序`,
        blocks: (count) => `${count} 个代码块`,
        request: '该请求',
    },
    ending: {
        ok: (time) => `通过：退出码 0，用时 ${time}`,
        ran: (time) => `已运行：退出码 0，用时 ${time}`,
        verifiedExpect: (time) => `通过：输出与预期一致，用时 ${time}`,
        verifiedTests: (time) => `通过测试，用时 ${time}`,
        mismatch: (time) => `已运行 ${time}，但输出与预期不符`,
        testsFailed: (time) => `已运行 ${time}，但测试失败`,
        generatedTestsFailed: (time) => `已运行 ${time}；生成的测试不一致`,
        error: (error, time) => `失败：${time} 后出现 ${error}`,
        errorOnLine: (error, line, time) => `失败：${time} 后第 ${line} 行出现 ${error}`,
        exit: (code, time) => `失败：${time} 后退出码 ${code}`,
        signal: (name, time) => `失败：${time} 后被 ${name} 终止`,
        unknownEnd: (time) => `${time} 后失败`,
        timeout: (limit) => `超时：${limit} 后被停止`,
        oom: (limit, time) => `${time} 后内存耗尽（${limit}）`,
        outputLimit: (time) => `输出过多：${time} 后被停止`,
        cancelled: (time) => `${time} 后被取消`,
        notRun: (why) => `未运行：${why}`,
        infraError: (why) => `无法运行，是我方故障：${why}`,
    },
    several: {
        passed: (count, time) => `${count} 个代码块全部通过，用时 ${time}`,
        failed: (bad, count, name, cause) => `${count} 个代码块中 ${bad} 个失败：${name}，${cause}`,
        onLine: (error, line) => `第 ${line} 行 ${error}`,
        exit: (code) => `退出码 ${code}`,
    },
    second: {
        risk: { low: '低风险', medium: '中风险', high: '高风险' },
        stop: '。',
        thisText: '这条评论',
        onCommit: (commit) => `，提交 ${commit}`,
        in: (where) => `，见${where}`,
        source: {
            issue_comment: '这条评论',
            issue: '描述',
            pull_request: '描述',
            review: '这次评审',
            review_comment: '这条评审评论',
        },
        requested: (who, standing, where) => `请求者 ${who}${standing}${where}。`,
        author: (who) => `代码作者 ${who}。`,
        approvedBy: (who, where) => `批准者 ${who}${where}。`,
        here: '（见此）',
        withoutApproval: '无需批准即运行。',
        log: '完整日志',
    },
    output: {
        title: '输出',
        none: '**输出**：无。',
        complete: (lines) => `${lines}，完整`,
        shortened: (lines) => `${lines}，此处有删节`,
        omitted: (lines, size) => `${lines}；另有 ${size} 未保留`,
        lastLines: (count) => `**stderr**（最后 ${count} 行）`,
        onLine: (line) => `，第 ${line} 行`,
        ourFault: '这是我方机器的故障，不是程序的问题。',
        generatedTests: '生成的测试与之一致。它们只供参考，不是证明。',
        violations: '被沙箱阻止',
        hidden: '**输出**：此处不显示（`report.output: false`）；见记录。',
        timeout: (limit) => `${limit} 后仍在运行，因此被停止。以下是当时已有的输出。`,
        oom: (limit) => `需要的内存超过 ${limit}，因此被停止。`,
        outputLimit: (limit) => `输出远多于每个流保留的 ${limit}，因此被停止。`,
        error: '错误',
        diff: '预期（−）与实际（+）输出',
        verdict: '检查',
        files: (count) => `<b>文件</b>：${count}`,
        moreFiles: (count) => `另有 ${count} 个`,
        artifacts: '从运行的构件中获取文件',
        csv: {
            moreRows: (count) => `另有 ${count} 行`,
            firstRows: '仅前几行',
            moreColumns: (count) => `另有 ${count} 列`,
            column: (place) => `第 ${place} 列`,
        },
    },
    code: {
        ran: (language, block, lines, digest) => `<b>代码${block === null ? '' : `，代码块 ${block}`}</b>：${lines} 行 ${language}，sha256 <code>${digest}</code>`,
        title: (language, block) => (block === null ? `**${language} 代码**` : `**代码块 ${block}，${language}**`),
        judge: (lines, digest, isMarked) => `（${lines} 行，sha256 \`${digest}\`）。${isMarked ? '标有 `!` 的行有发现。' : ''}`,
        cutForDecision: '**此处放不下全部内容：决定之前请在作业摘要中读完其余部分。**',
        caption: '说明：',
        material: { file: '文件', params: '参数', stdin: '标准输入', expect: '预期输出', tests: '测试' },
    },
    resources: {
        title: '资源',
        columns: ['资源', '已用', '上限', '占比'],
        rows: { wall: '实际时间', cpu: 'CPU 时间', memory: '内存峰值', pids: '进程', disk: '写入文件' },
        network: '网络',
        off: '关闭',
        noAttempts: '无尝试',
        attempts: (count) => `阻止了 ${count} 次尝试`,
        chart: '内存变化',
        chartTitle: (limit) => `内存（MiB，上限 ${limit}）`,
        seconds: '秒',
    },
    environment: {
        title: '环境',
        image: '镜像',
        sandbox: '沙箱',
        sandboxIs: (policy) => `策略 ${policy}：无网络，根文件系统只读，uid 65534，无特权能力`,
        limits: '限制',
        limitsAre: (limit) => `${limit.time}，${limit.cpus} 个 CPU，内存 ${limit.memory}，磁盘 ${limit.disk}，${limit.pids} 个进程，每个流输出 ${limit.output}`,
        timings: '用时',
        timingsAre: (scan, image, run, total) => `扫描 ${scan}，镜像 ${image}，运行 ${run}，总计 ${total}`,
        scanned: (scan) => `扫描 ${scan}`,
        digest: '请求',
    },
    overview: {
        columns: ['代码块', '语言', '结果', '时间', '内存峰值', '风险'],
        quality: '质量',
        waits: '等待',
        runs: '运行中',
        ending: {
            ok: '退出码 0',
            verified: '符合预期',
            mismatch: '输出与预期不符',
            'tests-failed': '测试失败',
            error: '失败',
            timeout: '超时',
            oom: '内存耗尽',
            'output-limit': '输出过多',
            cancelled: '已取消',
            'not-run': '未运行',
            'infra-error': '我方故障',
        },
    },
    terminal: {
        requestedBy: (who) => `请求者 ${who}`,
        approvedBy: (who) => `批准者 ${who}`,
        files: '文件',
        memory: '内存',
        of: (used, limit) => `${used} / ${limit}`,
        scanned: (what) => `🔎 已扫描 ${what}；未运行任何代码`,
        quality: '质量',
        noScore: '未评分',
        noRemarks: (score) => `${score}（满分 1），无意见`,
        score: (score) => `${score}（满分 1）`,
    },
    details: '详情',
    result: '结果',
    resultComes: '正在运行。结果会以新评论给出。',
    reasonGiven: '理由',
    blocksLeftOut: (count) => `… 另有 ${count} 个代码块：见作业摘要。`,
    quality: (score) => `**质量**：${score}（满分 1），无意见。`,
    qualityRemarks: (score, remarks) => `<b>质量</b>：${score === null ? '' : `${score}（满分 1），`}${remarks} 条意见`,
    runningWithin: (time, memory) => `最多 ${time}，内存最多 ${memory}。`,
    skipped: (count) => `<b>跳过</b>：${count} 个不含程序的代码块`,
    skippedBlock: (line, language) => `第 ${line} 行，${language}`,
};

;// CONCATENATED MODULE: ./build/report/words/chinese-decision-sentences.js
const again = {
    'Ask again': '请重新提出',
    'Ask again with a new command': '请用新命令重新提出',
    'Ask again with a new one': '请用新命令重新提出',
    'Try again later': '请稍后再试',
};
const thread = {
    'No request of this thread has this ID': '此会话中没有这个 ID 的请求',
    'The command that asked for this is no longer there': '提出请求的命令已不在',
    'The text of this request was edited or deleted, so nothing runs': '该请求的原文被修改或删除，因此什么都不运行',
    'Somebody else changed this report, so it was replaced and decides nothing': '有人改动了这份报告，因此它被替换，不能作为决定的依据',
    'Bots do not trigger runs': '机器人不能触发运行',
    'This account is on the `approval.blocked` list': '该账号在 `approval.blocked` 名单上',
    'Ask a maintainer to take it off': '请维护者把它移出',
    'Nothing waits on this thread': '此会话中没有等待的请求',
    'Nothing can be decided on this report': '这份报告没有可决定的内容',
    'This request was decided already; a decision counts once': '该请求已有决定；一个决定只算一次',
    'Sallyport is switched off in this repository': 'Sallyport 在本仓库已关闭',
    'The label was taken off: nothing waits here, and none counts before the report it decides on': '标签已移除：此处没有等待的请求，早于报告的标签也不算数',
    'The label was taken off: it cannot tell which of these is meant': '标签已移除：它无法指明是其中哪个请求',
    'Type one of the lines': '请输入所列命令之一',
    'The run that carried this out never reported back': '执行它的那次运行没有回报',
    'It will not run a second time by itself: ask again': '它不会自行再次运行：请重新提出',
    'The day after `--since` has not come yet: name one that has, or a number of days such as 7d': '`--since` 之后的日期还没到：请写已过去的日期，或 7d 这样的天数',
    'Nobody decided in time, so nothing runs': '无人及时决定，因此什么都不运行',
    'Another run already answers this request': '另一次运行已在处理该请求',
    'GitHub did not tell whether another run answers this request already, so nothing ran': 'GitHub 没有说明是否已有另一次运行在处理该请求，因此什么都没有运行',
    'The text that asked is gone, so nothing ran': '提出请求的原文已不在，因此什么都没有运行',
    'The description is gone, so there is nothing to run': '描述已不在，因此没有可运行的内容',
    'This repository is archived, so nothing ran': '本仓库已归档，因此什么都没有运行',
    'Unarchive it and ask again': '请取消归档后重新提出',
    'This conversation is locked, so nothing ran': '此会话已锁定，因此什么都没有运行',
    'Unlock it and ask again': '请解锁后重新提出',
    'This {} is closed, so nothing ran': '此{{1}}已关闭，因此什么都没有运行',
    issue: ' issue ',
    'pull request': '拉取请求',
    'About to run': '即将运行',
    'Reopen it and ask again': '请重新打开后再提出',
    'The mode {} is not in this version: there is only all': '此版本没有 {1} 模式：只有 all',
    'Nothing ran': '什么都没有运行',
    'The requests of this window could not be counted, and without that only trusted accounts go on': '无法统计此时间窗口内的请求；没有统计，只有受信任的账号可以继续',
    'This account has used up its {#} requests of this window (`quota.per_user`)': '该账号已用完此时间窗口的 {1} 次请求（`quota.per_user`）',
    'Further ones are not answered until it has passed': '窗口结束之前不再回应其他请求',
    'This repository has used up its {#} requests of this window (`quota.per_repository`)': '本仓库已用完此时间窗口的 {1} 次请求（`quota.per_repository`）',
};
const approval = {
    'The report was changed by somebody else, so it decides nothing': '报告被他人改动，不能作为决定的依据',
    'This decision is older than the report': '该决定早于报告',
    'Read the report, then decide again': '请阅读报告后再作决定',
    'The request waited too long': '请求等待太久',
    'This request waited too long': '该请求等待太久',
    'Only an approval lets anything run': '只有批准才能使它运行',
    'What would run is no longer what the report shows: the text, a limit, the configuration or the commit changed': '将要运行的内容已与报告所示不同：原文、限制、配置或提交有改变',
    'What would run is no longer what the report shows: its text was changed or is gone': '将要运行的内容已与报告所示不同：原文被修改或已不在',
    'This request runs already; an approval counts once': '该请求已在运行；一次批准只算一次',
    'Its time limit ends it; who may, can cancel the workflow run': '到时限它就会结束；有权限的人可以取消该工作流运行',
    'This request was approved already; an approval counts once': '该请求已获批准；一次批准只算一次',
    'This request was rejected': '该请求已被拒绝',
    'This request was cancelled': '该请求已取消',
    'This request is void: its text or report changed': '该请求已作废：原文或报告有改变',
    'Nobody is known who decided this': '不知道是谁作的决定',
    'Bots do not decide': '机器人不能作决定',
    'Deciding this takes {}': '决定此事需要 {{1}}',
    'the {} role': '{1} 角色',
    'the {} role, or a place on the list of approvers': '{1} 角色，或列在审批者名单上',
    'Nobody approves their own request here (`approval.second_person`)': '此处任何人都不能批准自己的请求（`approval.second_person`）',
    'Approvers are named by team here, and this token does not see the teams: `github-token` must be one that may read the organization’s members': '此处按团队指定审批者，而该令牌看不到团队：`github-token` 须能读取组织的成员',
};
const tasks = {
    'The model gave the same program twice, so it was asked no more': '模型两次给出同样的程序，因此不再询问',
    'The model went back to a program that had failed before, so it was asked no more': '模型又给出先前失败过的程序，因此不再询问',
    'No attempt worked, and `model.max_retries` allows no further one': '没有一次尝试成功，`model.max_retries` 也不允许再试',
    'The reply was cut twice, also with twice the room (`model.max_tokens`)': '回复两次被截断，空间加倍也是如此（`model.max_tokens`）',
    'Nothing of it was used': '其中的内容都没有使用',
    'The model gave no program that can be told for sure, twice': '模型两次都没有给出可明确辨认的程序',
    'The model refused the task': '模型拒绝了该任务',
    'The model did not answer': '模型没有回答',
    'The model’s answer could not be used': '模型的回答无法使用',
    'The tokens of this task are used up (`model.budget_tokens`)': '该任务的令牌已用完（`model.budget_tokens`）',
    '{} tokens were used': '共用 {1} 个令牌',
    'The task ended without a program': '任务结束时没有程序',
    'The program needs an approval and is too long for the report that would carry it': '程序需要批准，但太长，报告放不下',
    'Ask for a shorter one': '请要求更短的程序',
    'The program is too long': '程序太长',
    'The program in the report cannot be read': '报告中的程序无法读取',
    'A plan of a task takes a model, and none is asked here for somebody without the role that runs code at once': '任务的计划需要模型；提出者没有立即运行代码的角色，因此没有询问模型',
    'Ask for the task itself: somebody who may approve it then decides': '请直接提出任务本身，由有审批权限的人决定',
    'The output is too long to be compared: some of it was left out': '输出太长，无法比较：有一部分被省略',
    'Line {#}: expected {}, got {}': '第 {1} 行：应为 {{2}}，实为 {{3}}',
    'the end of the output': '输出末尾',
    'The tests did not start: the program ended with {}': '测试没有开始：程序以 {1} 结束',
    'The tests ended before their last line': '测试在最后一行之前结束',
    'The tests ended before their last line: {}': '测试在最后一行之前结束：{1}',
    'The tests exited with {}': '测试退出码为 {1}',
    'The tests exited with {}: {}': '测试退出码为 {1}：{2}',
};
const decisionSentences = { ...again, ...thread, ...approval, ...tasks };

;// CONCATENATED MODULE: ./build/report/words/chinese-reasons.js
const notAnalysed = {
    'the scan is switched off (security.scan)': '扫描已关闭（security.scan）',
    'it has syntax errors': '代码有语法错误',
    'it is nested too deeply': '嵌套太深',
    'the analysis took too long': '分析用时太久',
    'the analysis failed ({})': '分析失败（{1}）',
    'the code is longer than {#} KB': '代码超过 {1} KB',
    'code is nested more than {#} deep': '代码嵌套超过 {1} 层',
    'there is too much code inside the code': '代码中的代码太多',
    'code inside the code: {}': '代码中的代码：{{1}}',
    'the program has {}': '程序有 {{1}}',
    'more than {#} levels of indentation': '超过 {1} 级缩进',
    'more than {#} levels of nesting': '超过 {1} 层嵌套',
    'f-strings nested more than {#} deep': 'f-string 嵌套超过 {1} 层',
    'the program declares the encoding {}; expected UTF-8': '程序声明的编码是 {1}；应为 UTF-8',
    'the program calls itself too deeply to follow': '程序自我调用太深，无法跟踪',
    'line {#} does not parse': '第 {1} 行无法解析',
    'the script has a syntax error: {}': '脚本有语法错误：{{1}}',
    'the script does too much to be followed': '脚本做的事太多，无法跟踪',
    'The parser gave up: {}': '解析器放弃了：{{1}}',
    'Not checked: {}': '未检查：{{1}}',
    'Cannot be checked: {}': '无法检查：{{1}}',
};
const waits = {
    'The code or the request comes from somebody without the {} role': '代码或请求来自没有 {1} 角色的人',
    'This repository asks for an approval every time': '本仓库要求每次都经过批准',
    'The scan rates the code {} risk': '扫描认定代码为{{1}}风险',
    low: '低',
    medium: '中',
    high: '高',
    'The task comes from somebody without the {} role, so no model was asked and no program is written yet': '任务来自没有 {1} 角色的人，因此没有询问模型，也还没有编写程序',
};
const refused = {
    'High-risk code is blocked here (`security.high: block`)': '此处禁止高风险代码（`security.high: block`）',
    'Change the code, or ask a maintainer to change the policy': '修改代码，或请维护者修改策略',
    'High-risk code does not run in a workflow by itself': '高风险代码不会在工作流中自行运行',
    'Set `approval.required: never` in the configuration to allow it': '在配置中设置 `approval.required: never` 即可允许',
};
const stopped = {
    'tried to reach an address; the sandbox has no network': '试图访问某个地址；沙箱没有网络',
    'used more memory than {#} bytes (memory and disk together); the kernel ended a process': '使用的内存超过 {1} 字节（内存与磁盘合计）；内核结束了一个进程',
    'tried to have more than {#} processes and threads at once': '试图同时拥有超过 {1} 个进程和线程',
    'filled the disk of {#} bytes': '填满了 {1} 字节的磁盘',
    '{} went on past 8 × {#} bytes': '{1} 超过 8 × {2} 字节仍未停止',
    'ran longer than {#} ms': '运行超过 {1} ms',
    'ended by SIGSYS: a system call interface that the sandbox does not have': '被 SIGSYS 结束：沙箱没有该系统调用接口',
};
const skipped = {
    'inside a quote or a list': '在引用或列表中',
    'no language that Sallyport runs': 'Sallyport 不运行该语言',
    'no language word': '没有语言名',
    '{} is switched off here': '{1} 在此处已关闭',
};
const reasonSentences = { ...notAnalysed, ...waits, ...refused, ...stopped, ...skipped };

;// CONCATENATED MODULE: ./build/report/words/chinese-remarks.js
const general = {
    'Line {#}: {}': '第 {1} 行：{{2}}',
    'Too short to score': '太短，不评分',
    'Not scored: the code does not parse': '未评分：代码有语法错误',
    '{#} paths lead through this function, over 8': '该函数有 {1} 条路径，多于 8 条',
    'Blocks are nested {#} deep, over 4': '代码块嵌套 {1} 层，多于 4 层',
    '{#} lines repeat others': '{1} 行与其他行重复',
    '{#} statements share a line with another': '{1} 条语句与别的语句同在一行',
    '{#} lines are longer than {#} characters': '{1} 行超过 {2} 个字符',
    'Nothing says what the code is for': '没有说明代码的用途',
};
const bash = {
    '{} is set and never read': '{1} 已赋值，但从未读取',
    '{} is read and never set': '{1} 被读取，但从未赋值',
    'Writes the file that it reads, which is empty by then': '写入正在读取的文件，而文件那时已被清空',
    'read without -r takes backslashes away': 'read 不带 -r 会去掉反斜杠',
    'eval runs text as code': 'eval 把文本当作代码运行',
    'expr is outdated; use $((…))': 'expr 已过时；请用 $((…))',
    'let is outdated; use ((…))': 'let 已过时；请用 ((…))',
    'egrep is outdated; use grep -E': 'egrep 已过时；请用 grep -E',
    'fgrep is outdated; use grep -F': 'fgrep 已过时；请用 grep -F',
    'which is not in every system; use command -v': '并非每个系统都有 which；请用 command -v',
    'A variable stands in the format of printf': 'printf 的格式中有变量',
    'echo -e differs between shells; use printf': 'echo -e 在不同 shell 中行为不同；请用 printf',
    'local hides the exit status of the command; assign on a line of its own': 'local 掩盖了命令的退出码；请另起一行赋值',
    'Deletes / when the variable is empty; use ${name:?}': '变量为空时会删除 /；请用 ${name:?}',
    '== in [ … ] is known to Bash only; use = or [[ … ]]': '[ … ] 中的 == 只有 Bash 认识；请用 = 或 [[ … ]]',
    '-a and -o in [ … ] are outdated; use && and ||': '[ … ] 中的 -a 和 -o 已过时；请用 && 和 ||',
    'Tests $? instead of the command itself': '检查的是 $? 而不是命令本身',
    'An empty variable breaks this test; put it in quotes': '变量为空时该检查会出错；请加引号',
    '$@ without quotes splits arguments with spaces': '不加引号的 $@ 会拆开含空格的参数',
    'The output of a command without quotes is split at spaces': '不加引号的命令输出会在空格处拆开',
    '{} without quotes is split at spaces': '不加引号的 {1} 会在空格处拆开',
    'Backticks do not nest; use $(…)': '反引号不能嵌套；请用 $(…)',
    'cat is not needed here; let the next command read the file': '此处不需要 cat；让下一个命令读取文件',
    'grep -c counts lines itself': 'grep -c 自己就能数行',
    'pgrep finds processes without finding itself': 'pgrep 查找进程时不会找到自己',
    'The output of ls cannot be taken apart safely; use a pattern or find': 'ls 的输出无法安全地拆分；请用通配符或 find',
    'Write name() or function name, not both': '写 name() 或 function name，不要两者都写',
    'Runs over the output of ls; use a pattern such as *.txt': '遍历 ls 的输出；请用 *.txt 这样的通配符',
    'Runs over words, not lines; use while read -r': '遍历的是词而不是行；请用 while read -r',
    'Put {} in quotes': '给 {1} 加引号',
    'Goes on in the wrong folder when cd fails; write cd … || exit': 'cd 失败后会在错误的文件夹中继续；请写 cd … || exit',
    'Never runs: {} stands before it': '永远不会运行：前面是 {1}',
};
const javascript = {
    'an empty `catch` hides every error': '空的 `catch` 会掩盖所有错误',
    'an empty block does nothing': '空的代码块什么也不做',
    '`{}` converts types; compare with `{}`': '`{1}` 会转换类型；请用 `{2}` 比较',
    '`var` reaches beyond its block; use `const` or `let`': '`var` 会超出所在的块；请用 `const` 或 `let`',
    'the condition assigns instead of comparing': '条件是赋值而不是比较',
    'a value is compared with itself': '值与自身比较',
    'a value is assigned to itself': '值赋给自身',
    'the condition is always the same': '条件永远不变',
    'code after the end of a block is never reached': '代码块结束之后的代码永远不会执行',
    'an object has the same key twice': '对象中有重复的键',
    'a function has more than five parameters': '函数的参数多于 5 个',
    'a function is longer than 70 lines': '函数超过 70 行',
    '`debugger` and `with` do not belong in a program': '程序中不应有 `debugger` 和 `with`',
    'a statement computes something and drops it': '语句算出结果却丢弃了',
    'a `?:` inside a `?:` is hard to read': '`?:` 里套 `?:` 不易阅读',
    '`eval` runs text as code': '`eval` 把文本当作代码运行',
    'a lone semicolon does nothing': '单独的分号什么也不做',
    '`{}` is never used': '`{1}` 从未使用',
};
const python = {
    'Nothing reaches this line': '永远执行不到这一行',
    '{} repeats {}': '{1} 与 {2} 重复',
};
const remarkSentences = { ...general, ...bash, ...javascript, ...python };

;// CONCATENATED MODULE: ./build/report/words/chinese-request-sentences.js
const command = {
    'takes no options': '不接受选项',
    'An ID is the 12 hex digits that the report shows, {}': 'ID 是报告所示的 12 位十六进制数，{{1}}',
    'it is missing': '此处缺少',
    'task needs words: say what the program should do': 'task 需要文字：请说明程序要做什么',
    'task needs words that people can see: say what the program should do': 'task 需要人能看见的文字：请说明程序要做什么',
    "One block's number and one language at most: {} is a second one": '最多一个代码块编号和一种语言：{1} 是第二个',
    'There is no subcommand {}': '没有子命令 {1}',
    '{} picks a program block and takes no text': '{1} 用于选择代码块，不接受文字',
    'If it begins a task for the model, write task before it': '若它是给模型的任务的开头，请在前面写 task',
    'The command names two languages: name one': '命令写了两种语言：请只写一种',
    'The quote {} is never closed: close it on the same line, or put long text into a fenced block': '引号 {1} 没有关闭：请在同一行关闭，或把长文本放进围栏代码块',
    'The text holds {#} commands and at most {#} are allowed, so none of them ran: split it': '文本含有 {1} 个命令，最多允许 {2} 个，因此都没有运行：请分开写',
};
const options = {
    '--{} {} is more than the {} this repository allows (`limits.max.{}`): ask for less, or for a higher maximum': '--{1} {2} 超过本仓库允许的 {3}（`limits.max.{4}`）：请减少，或请求调高上限',
    'The policy {} is not in this version: there is only strict': '此版本没有策略 {1}：只有 strict',
    'Network access ({}) is not in this version: programs run without a network': '此版本没有网络访问（{1}）：程序运行时没有网络',
    '--{} stands twice: give it once': '--{1} 出现两次：请只写一次',
    '{} stands twice: give it once': '{1} 出现两次：请只写一次',
    '--{} is a switch and takes no value: write --{} alone': '--{1} 是开关，不带值：请只写 --{2}',
    '--{} has no value: it takes {}, as in --{}': '--{1} 缺少值：应为 {{2}}，如 --{3}',
    '--{} has curly quotes; only straight ones (\' and ") hold words together': '--{1} 用了弯引号；只有直引号（\' 和 "）能把词合在一起',
    'There is no option {}': '没有选项 {1}',
    'Options are {}; for text that begins with a dash put -- before it': '选项有 {1}；以短横线开头的文字前请加 --',
    '{} is no language that Sallyport runs': 'Sallyport 不运行 {1} 语言',
    '{} is no language that Sallyport runs: name another one, or none': 'Sallyport 不运行 {1} 语言：换一种，或不写',
    'It runs {}': '它运行 {1}',
    'a language word': '语言名',
    'a time from 100ms, such as 90s, 2m or 120 (seconds)': '至少 100ms 的时间，如 90s、2m 或 120（秒）',
    'a size from 32m, such as 512m or 1g': '至少 32m 的大小，如 512m 或 1g',
    'a number from 0.1, such as 0.5 or 2': '至少 0.1 的数，如 0.5 或 2',
    'a size from 1m, such as 100m': '至少 1m 的大小，如 100m',
    'a JSON object': 'JSON 对象',
    text: '文本',
};
const blocks = {
    "The role {} is a block's second word; a language word comes first": '角色 {1} 是代码块的第二个词；先写语言名',
    'There is no role {} for a block': '代码块没有角色 {1}',
    'The fenced block that begins here is never closed: end it with a fence as long': '此处开始的围栏代码块没有关闭：请用同样长的围栏结束',
    'The code block stands inside a quote or a list, and such code is never run: move it to the left margin': '代码块在引用或列表中，这样的代码不会运行：请移到最左边',
    'This is the second {}: there can be one': '这是第二个 {1}：只能有一个',
    '--{} and a {} block are both given: give one': '同时给了 --{1} 和 {2} 代码块：请只给一个',
    'A file needs a plain name of letters, digits, dots and dashes, as in file=util.py, not {}': '文件名只能用字母、数字、点和短横线，如 file=util.py，不能是 {{1}}',
    'an empty one': '空名称',
    '{} is the program itself: give the file another name': '{1} 是程序本身：请给文件换个名称',
    'Bash programs take tests as code: ```bash tests': 'Bash 程序的测试须是代码：```bash tests',
    'The program above is {}, so its tests are a {} block or JSON cases, not {}': '上面的程序是 {1}，其测试应为 {2} 代码块或 JSON 用例，不能是 {3}',
    'The test cases are no JSON: {}': '测试用例不是 JSON：{1}',
    'Test cases are a JSON list with at least one {"call": "add(2, 3)", "expected": 5}': '测试用例是 JSON 列表，至少有一个 {"call": "add(2, 3)", "expected": 5}',
    'Test case {#} is not of the form {"call": "add(2, 3)", "expected": 5}': '测试用例 {1} 不是 {"call": "add(2, 3)", "expected": 5} 的形式',
    'The number {} is too large for JSON test cases: write the test as code instead, as `assert`': '数 {1} 对 JSON 测试用例太大：请把测试写成代码，如 `assert`',
    'The block is empty: write a program into it': '代码块是空的：请写入程序',
    'The code has {#} characters and at most {#} are allowed: shorten it, or raise `limits.code`': '代码有 {1} 个字符，最多允许 {2} 个：请缩短，或调高 `limits.code`',
    'The code holds {}; code is UTF-8 text with tabs and line ends: write it as an escape, or remove it': '代码含有 {{1}}；代码应为 UTF-8 文本，可有制表符和换行：请写成转义形式或删除',
    '{}, the mark of bytes that are no UTF-8': '{1}（表示不是 UTF-8 的字节）',
    '{}, half of a character': '{1}（半个字符）',
    'the control character {}': '控制字符 {1}',
    'The {} has {#} bytes and at most {#} are allowed': '{{1}}有 {2} 字节，最多允许 {3} 字节',
    parameters: '参数',
    'standard input': '标准输入',
    'The parameters are no JSON: {}': '参数不是 JSON：{1}',
    'The parameters are no JSON object: write {"name": value}': '参数不是 JSON 对象：请写 {"name": value}',
    '--tests asks the model for tests, and here is code, not a task: put your tests into a block such as ```python tests': '--tests 是请模型写测试，而这里是代码不是任务：请把测试放进 ```python tests 这样的代码块',
    '{} is switched off here; enabled are {}': '{1} 在此处已关闭；已启用的有 {2}',
    'A maintainer can add it to `languages`': '维护者可以把它加入 `languages`',
    'Data for the program carries a role: {} stdin': '给程序的数据要写角色：{1} stdin',
    'A {} block serves the program block before it, and there is none': '{1} 代码块服务于它前面的程序，而前面没有程序',
    'This is the second {} block of program {#}: it takes one': '这是程序 {2} 的第二个 {1} 代码块：只能有一个',
    'This is the second {} block: a task takes one': '这是第二个 {1} 代码块：任务只能有一个',
    'There are {#} program blocks and at most {#} run at once: pick one by its number': '有 {1} 个程序代码块，一次最多运行 {2} 个：请按编号选一个',
    'There is no program block {#}: {}': '没有程序代码块 {1}：{{2}}',
    'there is one, number 1': '只有一个，编号 1',
    'their numbers are 1 to {#}': '编号为 1 到 {1}',
    'There is no code: put a fenced block below the command, or into the description': '没有代码：请把围栏代码块放在命令下方，或放进描述里',
    'No block here is a program: {}': '此处没有一个代码块是程序：{1}',
    'The task has {#} characters and at most {#} are allowed: say it shorter': '任务有 {1} 个字符，最多允许 {2} 个：请说得更短',
    'The material has {#} characters, too many for one task: give less': '材料有 {1} 个字符，对一个任务太多：请减少',
    'Block {} does not parse, so nothing ran': '代码块 {1} 有语法错误，因此什么都没有运行',
    'Mend the lines below and ask again': '请修改下列各行后重新提出',
    'No Docker engine answered ({})': 'Docker 引擎没有响应（{1}）',
    'Start it, or set DOCKER_HOST; “sallyport doctor” shows what is missing': '请启动它，或设置 DOCKER_HOST；“sallyport doctor” 会显示缺少什么',
    'The Docker engine refused ({}): {}': 'Docker 引擎拒绝了（{1}）：{2}',
    'The Docker engine did not answer within {} s ({})': 'Docker 引擎在 {1} 秒内没有响应（{2}）',
    'See whether it is overloaded, then try again': '请看它是否过载，然后再试',
    'The image {} is not here and could not be pulled: {}': '镜像 {1} 不在本机，也无法拉取：{{2}}',
    'it is not here, and pulling is switched off': '本机没有它，而拉取已关闭',
    'the engine pulled it, but does not have it': '引擎已拉取，却没有它',
    'Check `images` in the configuration, or build the local images (config/local-images.yml)': '请检查配置中的 `images`，或构建本地镜像（config/local-images.yml）',
    'The connection to the Docker engine broke while the program ran; it was stopped': '程序运行时与 Docker 引擎的连接中断；程序已被停止',
    'There is no program to run': '没有可运行的程序',
    'There is no program to judge': '没有可检验的程序',
    'No image is configured for {}': '没有为 {1} 配置镜像',
};
const config = {
    '{} on the default branch has {#} problem(s), so nothing ran': '默认分支上的 {1} 有 {2} 个问题，因此什么都没有运行',
    'The rules of this repository (`security.rules`, `security.overrides`) are invalid, so nothing ran': '本仓库的规则（`security.rules`、`security.overrides`）无效，因此什么都没有运行',
    'Unknown key {}': '未知的键 {1}',
    'Wrong value': '值不对',
    'More than its maximum': '超过其上限',
    'at most {}': '不超过 {1}',
    'The default language is missing': '缺少默认语言',
    'a list with {}': '含有 {1} 的列表',
    'a whole number from {#} to {#}': '{1} 到 {2} 的整数',
    'true or false': 'true 或 false',
    'one of {}': '{1} 之一',
    'low, medium or high': 'low、medium 或 high',
    'a mapping of the documented keys': '由文档所列的键组成的映射',
    'a number of CPUs from {} to {}': '{1} 到 {2} 的 CPU 数',
    'a size from {} to {}, such as {}': '{1} 到 {2} 的大小，如 {3}',
    'a time from {} to {}, such as {}': '{1} 到 {2} 的时间，如 {{3}}',
    '{} or {}': '{1} 或 {2}',
    'an image reference, such as {}': '镜像引用，如 {1}',
    'a login': '登录名',
    'a label name of at most {#} characters': '最多 {1} 个字符的标签名',
    'a host name, such as {}': '主机名，如 {1}',
    'a list of logins': '登录名的列表',
    'a list of team slugs': '团队标识的列表',
    '1, the only version there is': '1，唯一的版本',
    'a list of {}': '{1} 的列表',
    'at least one language': '至少一种语言',
    'a policy name': '策略名',
    'a path or glob in the repository': '仓库中的路径或通配符',
    'a list of paths': '路径的列表',
    'a rule id': '规则 ID',
    'a list of rule ids': '规则 ID 的列表',
    'a mapping of rule ids to low, medium or high': '规则 ID 到 low、medium 或 high 的映射',
    'a list of host names': '主机名的列表',
    'a list of numeric account ids': '数字账号 ID 的列表',
    'a runtime of the engine, such as runsc': '引擎的运行时，如 runsc',
    'a URL, or empty': 'URL，或留空',
    'a model name, or empty': '模型名，或留空',
    'More than {#} aliases are unfolded': '展开的别名超过 {1} 个',
    'Write the values out': '请直接写出各个值',
    'The file has {#} characters; at most {#} are read': '文件有 {1} 个字符；最多读取 {2} 个',
    'The file is nested deeper than {#} levels': '文件嵌套超过 {1} 层',
    'The file has more than {#} values': '文件的值超过 {1} 个',
};
const requestSentences = { ...command, ...options, ...blocks, ...config };

;// CONCATENATED MODULE: ./build/report/words/chinese-rules-bash.js
const COMMANDS = '直接写出命令';
const TAKE_OUT = '去掉它';
const NAME_OUT = '直接写出名称';
const IN_REPOSITORY = '把代码放进仓库，运行前就能阅读';
const LOOP_END = '给循环一个能结束它的条件';
const bashRules = {
    'sh/process/download-to-shell': [
        '未经查看就运行刚下载的内容（curl | bash、wget -O - | sh）',
        '把脚本放进仓库，运行前就能阅读',
    ],
    'sh/process/decoded-to-shell': ['解码内容后运行，没有人能读到运行的是什么', COMMANDS],
    'sh/dynamic-code/decoded-elsewhere': ['让另一个程序解码文本，并运行其结果', COMMANDS],
    'sh/dynamic-code/generated': ['运行另一个程序打印的内容，此处无法看到', '直接写出命令，或让那个程序自己完成工作'],
    'sh/process/code-from-outside': [
        '把来自外部的文本（参数、输入、环境变量）当作命令运行',
        '写明要调用的程序，文本作为参数传入',
    ],
    'sh/process/shell-string': ['把值放进会被 shell 再次解读的命令行', '把值作为单独的参数传入'],
    'sh/dynamic-code/eval': ['把运行时拼成的文本当作代码运行（eval）', '直接调用命令；参数放在数组里'],
    'sh/dynamic-code/literal-eval': ['把固定的文本或另一个文件当作代码运行', '把命令写在运行它的地方'],
    'sh/obfuscation/decoded-code': ['解码文本（base64、十六进制、反转、转义等）并运行', COMMANDS],
    'sh/obfuscation/reshaped-code': ['截取或替换文本的一部分并运行结果', COMMANDS],
    'sh/obfuscation/hidden-command': ['隐藏可能造成危害的命令的名称（拆开、引号、转义、通配符）', NAME_OUT],
    'sh/obfuscation/hidden-name': ['隐藏命令的名称', NAME_OUT],
    'sh/obfuscation/function-in-variable': [
        '把函数藏在变量的值里，旧的 shell 启动时会运行它（Shellshock）',
        '在脚本中定义函数',
    ],
    'sh/obfuscation/false-name': ['以另一个程序的名称启动程序，使进程列表中看不到它', '以程序的本名启动'],
    'sh/obfuscation/ifs': ['用 ${IFS} 代替空格，从而绕过过滤', '写空格'],
    'sh/environment-secrets/dump': ['列出整个环境', '只读取需要的那个变量'],
    'sh/environment-secrets/named': ['读取名称像机密的变量', '从评论运行的代码中不要使用机密'],
    'sh/environment-secrets/store': ['向机密存储或工具索取凭据', TAKE_OUT],
    'sh/environment-secrets/encoded': ['以另一种形式写出机密，使遮盖失效', '打印的内容中不要含有机密'],
    'sh/environment-secrets/search': ['在系统中搜索密码和密钥', '去掉这项搜索'],
    'sh/native/preload': ['向每个启动的程序注入外来代码（LD_PRELOAD）', TAKE_OUT],
    'sh/native/kernel': ['向内核或 shell 加载代码，或读取其他程序的内存', TAKE_OUT],
    'sh/native/compile': ['编译本机代码', '事先构建好程序'],
    'sh/filesystem/delete': ['删除文件', '写明究竟删除什么'],
    'sh/filesystem/delete-all': [
        '删除或毁坏整个文件系统、主文件夹或系统文件夹（rm -rf /）',
        '去掉它；清理时写明程序创建的那个文件夹',
    ],
    'sh/filesystem/delete-given': [
        '删除由参数、环境或通配符指定的文件夹',
        '先检查路径，或只删除程序自己创建的内容（mktemp -d）',
    ],
    'sh/filesystem/overwrite-all': ['覆盖、加密或清空主文件夹或系统中的所有文件', '只写入脚本自己创建的文件'],
    'sh/filesystem/disk': ['写入磁盘，或更改分区或文件系统（mkfs、fdisk、dd）', '去掉它；测试请用映像文件'],
    'sh/filesystem/formats': ['创建或挂载文件系统', '去掉它；沙箱没有这样的权限'],
    'sh/filesystem/rights-of-all': ['更改整个系统的权限或所有者', '去掉它；写明那一个文件夹'],
    'sh/filesystem/rights': ['允许所有人写入，或更改系统文件夹的权限', '只给所需的最小权限'],
    'sh/filesystem/sensitive-path': [
        '读取密钥、密码、历史记录或其他进程的内存',
        '不要碰这些文件；把程序需要的数据交给它',
    ],
    'sh/filesystem/packs-home': ['打包或复制整个主文件夹或系统文件夹', '写明需要的那一个文件夹'],
    'sh/environment-secrets/process-environment': ['通过 /proc 读取进程的环境或内存', '按名称只读取需要的变量'],
    'sh/filesystem/key-files': ['读取机器的密码散列或私钥', TAKE_OUT],
    'sh/filesystem/covers-tracks': ['删除或关闭历史记录和日志', '不要改动历史记录和日志'],
    'sh/filesystem/persistence': [
        '埋入以后会再次运行的内容（cron、systemd、ssh 密钥、动态链接器）',
        '去掉它；沙箱中运行的一切随沙箱结束',
    ],
    'sh/filesystem/account-files': ['更改或清空规定谁可登录的文件', '不要改动账号'],
    'sh/filesystem/later-steps': ['更改工作流后续步骤的环境或路径', '所需的设置写在工作流里'],
    'sh/filesystem/startup-file': ['更改之后的 shell、作业或提交所运行的内容', '所需的设置写在脚本里'],
    'sh/filesystem/system-write': ['写入系统文件夹', '写入工作文件夹'],
    'sh/process/shell': ['启动另一个 shell 或解释器', '把命令写进脚本本身'],
    'sh/process/makes-executable': ['把文件设为可执行', '在仓库中设置文件模式'],
    'sh/process/runs-fetched-tree': ['取得一个仓库并运行其中的内容', IN_REPOSITORY],
    'sh/process/installs-from-address': [
        '从某个地址而不是公共注册表安装软件包',
        '从注册表安装指定的版本，或把代码放进仓库',
    ],
    'sh/process/kill': ['结束不是它启动的进程', '只按 ID（$!）结束自己的进程'],
    'sh/process/kill-all': ['结束所有进程，或关停机器', TAKE_OUT],
    'sh/process/root': ['要求更多权限（sudo、su）', '不用 sudo 运行；沙箱没有 root'],
    'sh/process/root-shell': ['变为 root', '不以 root 运行'],
    'sh/process/rights': ['给程序或人持久的 root 权限（setuid、sudoers、账号、能力）', TAKE_OUT],
    'sh/process/accounts': ['创建或更改账号，或寻找以 root 运行的程序', '不要碰账号'],
    'sh/process/stands-in': ['用函数顶替人们放心输入密码的程序', '给函数起自己的名称'],
    'sh/process/steals-password': ['顶替人们放心输入密码的程序，并访问网络', '去掉该函数'],
    'sh/process/program-runs-shell': ['让普通程序通过其选项启动 shell（tar、vim、find、zip 等）', '去掉该选项'],
    'sh/process/one-liner-shell': ['从其他语言（awk、perl、ruby、php）的单行程序启动命令', '在脚本本身中启动命令'],
    'sh/dynamic-code/one-liner-eval': ['在其他语言的单行程序中解码并运行代码', '直接写出代码'],
    'sh/resource-exhaustion/fork-bomb': ['在新进程中一再启动自己（fork 炸弹）', TAKE_OUT],
    'sh/resource-exhaustion/self-start': ['在某个条件下于后台启动自己', '使用有上限的循环'],
    'sh/resource-exhaustion/process-flood': ['在没有上限的循环中启动后台进程', '给循环设上限，并等待进程结束'],
    'sh/resource-exhaustion/busy-loop': ['循环没有尽头，也不等待', LOOP_END],
    'sh/resource-exhaustion/endless-loop': ['循环没有尽头', LOOP_END],
    'sh/resource-exhaustion/fills': ['需要 1 GB 或更多的磁盘或内存', '减少处理的数据'],
    'sh/resource-exhaustion/fills-endlessly': ['无止境地填满磁盘或内存', '去掉它，或用 head -c 限制'],
    'sh/resource-exhaustion/miner': ['挖掘加密货币', TAKE_OUT],
    'sh/sandbox-escape/container-socket': ['与容器引擎的套接字通信，等同于机器上的 root', TAKE_OUT],
    'sh/sandbox-escape/host': ['离开容器或触及宿主机（特权容器、nsenter、cgroup release agent）', TAKE_OUT],
    'sh/sandbox-escape/probe': ['查看自己是否在容器中，或寻找出路', '程序不需要时请去掉'],
    'sh/network/client': ['从网络取得内容', '用文件提供数据，因为沙箱没有网络'],
    'sh/network/socket': ['打开到另一台机器的连接', '去掉该连接；沙箱没有网络'],
    'sh/network/repository': ['从仓库或软件包注册表取得内容', '把需要的内容放进镜像'],
    'sh/network/uploads-file': ['把文件或命令的输出发送到另一台机器', '去掉上传，或写明发送什么、为什么'],
    'sh/network/push': ['把提交发送到另一个仓库', '推送交给工作流'],
    'sh/network/asks-for-name': ['向网络查询运行时拼成的名称', '去掉该查询；沙箱没有网络'],
    'sh/network/dev-tcp': ['通过 /dev/tcp 或 /dev/udp 打开网络连接', '使用名称说明用途的程序，或去掉该连接'],
    'sh/network/metadata-address': [
        '访问云主机的元数据服务，该服务会交出凭据',
        '去掉该请求；议题中的程序都不需要机器的凭据',
    ],
    'sh/network/reverse-shell': ['把 shell 交给另一台机器（反向或绑定 shell）', '去掉它；仓库中的一切都不需要远程 shell'],
    'sh/network/tunnel': ['打开从外部进入本机或本网络的通道（隧道）', '去掉该隧道'],
    'sh/network/server': ['监听连接，或在网络中搜索机器', '去掉该服务或搜索'],
    'sh/network/file-server': ['通过 HTTP 提供文件', '在文件所在之处读取'],
    'sh/network/filters-off': ['关闭机器的防护（防火墙、SELinux、AppArmor、审计）', '保持机器的配置不变'],
};

;// CONCATENATED MODULE: ./build/report/words/chinese-rules-javascript.js
const WRITE_OUT = '直接写出代码；选择已知函数用对照表';
const TEXT_PLAINLY = '直接写出文本';
const NAME_PLAINLY = '直接写出名称';
const OWN_PROCESSES = '只结束程序自己启动的进程，并通过其句柄';
const DOCUMENTED = '使用有文档的模块';
const BOUNDED_START = '启动有限的数量，并等待每个结束';
const BOUNDED_PARTS = '分成大小有限的部分处理';
const PASS_VALUES = '用参数传入值；沙箱中没有机密';
const NAMED_FILES = '只删除程序自己创建并指名的文件';
const OUTPUT = '写入 `OUTPUT_DIR`';
const javascriptRules = {
    'js/dynamic-code/eval': ['把文本当作代码运行（`eval`、`Function`、`vm`）', WRITE_OUT],
    'js/dynamic-code/eval-variable': ['把运行前未知的文本当作代码运行', WRITE_OUT],
    'js/dynamic-code/eval-download': ['运行从网络取得的代码', '把代码放进仓库，运行前就能阅读'],
    'js/obfuscation/eval-decoded': ['运行由它解码、解压或解密出来的代码', WRITE_OUT],
    'js/dynamic-code/hidden-eval': ['用伪装的名称访问 `eval` 或 `Function`', WRITE_OUT],
    'js/dynamic-code/text-with-power': ['把文本当作代码运行，其中访问进程、模块或网络', WRITE_OUT],
    'js/dynamic-code/encoded-module': ['导入编码在地址中的代码', WRITE_OUT],
    'js/dynamic-code/worker-of-text': ['把文本作为独立的 worker 运行', WRITE_OUT],
    'js/dynamic-code/poisoned-options': ['在所有对象的原型中埋入选项，影响之后启动的进程', '把选项传给需要它的那次调用'],
    'js/dynamic-code/timer-text': ['把文本交给定时器当作代码运行', '交给它一个函数'],
    'js/dynamic-code/computed-module': ['加载运行前名称未知的模块', '写明模块名，或从固定的列表中选择'],
    'js/dynamic-code/data-module': ['从 `data:` 地址导入代码', WRITE_OUT],
    'js/dynamic-code/computed-global': ['调用运行前名称未知的全局函数或模块函数', WRITE_OUT],
    'js/dynamic-code/found-global': ['遍历全局名称，并调用其中挑出的一个', WRITE_OUT],
    'js/dynamic-code/text-to-prompt': ['把文本送进交互式解释器，由它运行', WRITE_OUT],
    'js/dynamic-code/changed-builtin': ['为所有代码改动语言内置的部分', '另写一个自己的函数'],
    'js/obfuscation/decoded-code': ['解码出的文本是代码、命令或地址', TEXT_PLAINLY],
    'js/obfuscation/split-name': ['把危险的名称拆开再拼接', NAME_PLAINLY],
    'js/obfuscation/computed-text': ['由字符编码算出文本', '已知的文本请直接写出'],
    'js/process/child-process': ['启动其他进程', '在程序内完成这项工作'],
    'js/process/shell': ['启动 shell 命令', '传入参数列表（`execFile`），不用 shell'],
    'js/process/renamed-shell': ['通过改了名的函数启动 shell 命令', '用函数的本名调用，或不用 shell'],
    'js/process/given-command': ['运行程序开始前未知的命令', '在已知的命令中选择'],
    'js/process/hidden-child-process': ['用伪装的名称加载或调用 `child_process`', NAME_PLAINLY],
    'js/process/probe': [
        '像入侵者首先做的那样，问 shell 自己是谁、在哪里',
        '去掉它；程序需要知道的，`os` 和 `process` 都能提供',
    ],
    'js/process/runs-file': ['运行程序文件，或把文件设为可执行', '只运行仓库中已有的内容'],
    'js/process/kill': ['向其他进程发送信号', OWN_PROCESSES],
    'js/process/kill-all': ['终止它能触及的所有进程，或第一个进程', OWN_PROCESSES],
    'js/process/reverse-shell': ['把网络连接接到 shell 上', '绝不把 shell 交给网络'],
    'js/native/binding': ['访问 Node 的内部部件，或加载本机代码', DOCUMENTED],
    'js/native/preload': ['向每个启动的程序注入外来代码（LD_PRELOAD、NODE_OPTIONS）', '不要改动其他程序的环境'],
    'js/native/spawn-binding': ['通过普通程序不会用的内部部件启动进程或加载本机代码', DOCUMENTED],
    'js/native/webassembly': ['运行 WebAssembly', '优先使用可以阅读的代码'],
    'js/sandbox-escape/container-socket': ['与容器引擎的套接字通信', '绝不把引擎交给程序'],
    'js/sandbox-escape/kernel-files': ['访问容器可借以触及宿主机的文件', '不要碰内核和宿主机的文件'],
    'js/sandbox-escape/inspector': ['更改自己的用户，或打开调试器', '以启动时的身份运行'],
    'js/sandbox-escape/inspector-code': ['让调试器把文本当作代码运行', '直接写出代码'],
    'js/sandbox-escape/vm-breakout': ['通过构造函数跳出 `vm` 上下文', '`vm` 上下文不是边界；不要在其中运行外来代码'],
    'js/resource-exhaustion/endless-loop': ['含有没有尽头的循环', '给循环一个必定到达的终点'],
    'js/resource-exhaustion/fork-bomb': ['无止境地启动进程或 worker', BOUNDED_START],
    'js/resource-exhaustion/timer-bomb': ['每次都多次启动自己的定时器，使其无止境地倍增', '只启动一个定时器，完成后停止'],
    'js/resource-exhaustion/fork': ['启动程序的副本', BOUNDED_START],
    'js/resource-exhaustion/memory': ['占用大量内存或磁盘', BOUNDED_PARTS],
    'js/resource-exhaustion/memory-bomb': ['占用内存或磁盘没有尽头，或超过任何机器所有', BOUNDED_PARTS],
    'js/network/request': ['访问网络', '用参数或文件传入数据；沙箱没有网络'],
    'js/network/module': ['加载网络模块', '不需要时请去掉；沙箱没有网络'],
    'js/network/listen': ['等待连接', '沙箱中的程序无法从外部访问；请直接调用处理函数'],
    'js/network/metadata-address': ['访问云的元数据服务，该服务会交出凭据', '不要碰元数据服务'],
    'js/network/drop-address': ['向专门收集外来数据的服务发送内容', '改为打印结果'],
    'js/environment-secrets/variable': ['读取一个环境变量', PASS_VALUES],
    'js/environment-secrets/secret': ['读取整个环境，或保存机密的变量', PASS_VALUES],
    'js/environment-secrets/encoded': ['对环境编码，使机密的遮盖失效', '只按原样打印需要的值'],
    'js/environment-secrets/process-files': ['从 `/proc` 读取进程的环境或内存', PASS_VALUES],
    'js/filesystem/access': ['读写文件', '使用标准输入和 `OUTPUT_DIR`'],
    'js/filesystem/sensitive-path': ['读取保存凭据或透露系统情况的文件', '不要碰工作目录以外的文件'],
    'js/filesystem/delete': ['删除整个文件夹，或运行前名称未知的文件', NAMED_FILES],
    'js/filesystem/delete-own': ['删除程序的文件或文件夹', '不必删除文件：沙箱用完即弃'],
    'js/filesystem/delete-system': ['删除系统或主文件夹', NAMED_FILES],
    'js/filesystem/overwrite-everything': ['覆盖或重命名在主文件夹或系统中找到的一切', '只写入程序自己指名的文件'],
    'js/filesystem/startup-file': ['写入其他程序会运行或信任的文件', OUTPUT],
    'js/filesystem/package-hook': ['埋入别人安装该软件包时会运行的命令', '安装钩子请手工写入 package.json，以便审阅'],
    'js/filesystem/set-user-id': ['创建以所有者权限运行的文件', '不要改动权限'],
    'js/filesystem/system-write': ['写入系统或登录时读取设置的位置', OUTPUT],
};

;// CONCATENATED MODULE: ./build/report/words/chinese-rules-python.js
const chinese_rules_python_IN_REPOSITORY = '把代码放进仓库，运行前就能阅读';
const PLAINLY = '直接写出代码';
const IMPORT = '使用 import 语句';
const JSON_DATA = '用 JSON 保存数据';
const KNOWN_COMMANDS = '在已知的命令中选择';
const ENVIRONMENT = '不要改动其他程序的环境';
const PERMISSIONS = '不要改动权限';
const SANDBOX_USER = '以沙箱给定的用户运行';
const OFFLINE = '改用文件和参数：沙箱没有网络';
const SINGLE = '按名称只读取需要的变量';
const IN_PARTS = '把数据分成几部分处理';
const OWN_PATHS = '只删除程序自己创建的路径';
const NO_CREDENTIALS = '在沙箱中运行的程序不要使用凭据';
const chinese_rules_python_OUTPUT = '只写入输出文件夹';
const pythonRules = {
    'py/dynamic-code/eval': [
        '运行以文本形式保存的代码（eval、exec 或 compile）',
        '直接写出代码；读取数据用 json.loads 或 ast.literal_eval',
    ],
    'py/dynamic-code/eval-of-data': [
        '用运行前未知的值组成代码并运行',
        '读取数据用 json.loads 或 ast.literal_eval；选择函数用字典',
    ],
    'py/dynamic-code/eval-of-outside-data': ['运行来自程序外部的代码', chinese_rules_python_IN_REPOSITORY],
    'py/dynamic-code/file-as-code': ['把另一个文件当作代码运行', IMPORT],
    'py/dynamic-code/shared-folder-as-code': ['运行任何程序都可写入的文件夹中的代码', chinese_rules_python_IN_REPOSITORY],
    'py/dynamic-code/renamed': ['通过改了名的函数把文本当作代码运行', '用函数的本名调用，或直接写出代码'],
    'py/dynamic-code/decorator': ['把执行代码或命令的函数用作装饰器，使调用不可见', '直接写出调用'],
    'py/dynamic-code/handed-over': ['把执行代码或命令的函数传给别处，由别处调用', '在需要的地方用本名调用该函数'],
    'py/dynamic-code/import-by-name': ['按文本中的名称导入模块', IMPORT],
    'py/dynamic-code/import-of-data': ['导入运行前名称未知的模块', '用字典在已知的模块中选择'],
    'py/dynamic-code/computed-function': ['调用功能强大的模块中运行前名称未知的函数', '用字典选择函数'],
    'py/dynamic-code/found-function': ['遍历功能强大的模块中的名称，并调用其中挑出的一个', '导入函数并用本名调用'],
    'py/dynamic-code/unpickle': ['以加载时可运行代码的格式加载对象', JSON_DATA],
    'py/dynamic-code/pickled-call': ['加载的对象会在加载时调用系统函数', JSON_DATA],
    'py/dynamic-code/unpickle-download': ['从网络加载对象，所用格式在加载时可运行代码', '用 JSON 传送数据'],
    'py/dynamic-code/bytecode': ['用字节码创建或修改函数', '直接写出函数'],
    'py/dynamic-code/own-bytecode': ['把自制的字节码放进函数，没有人能读懂', '直接写出函数'],
    'py/sandbox-escape/object-graph': ['从普通对象一路取到解释器自身的类或全局变量', '按名称导入所需的内容'],
    'py/sandbox-escape/template': ['让模板取到解释器自身的类或全局变量', '只把普通的值交给模板，并在沙箱环境中渲染'],
    'py/sandbox-escape/frames': ['访问其他代码的栈帧或全局变量', '通过参数传值'],
    'py/sandbox-escape/tampering': ['替换其他代码所信任的解释器部件', '不要改动内置对象和已加载的模块'],
    'py/obfuscation/hidden-call': ['隐藏所调用的危险函数的名称', '导入函数并用本名调用'],
    'py/obfuscation/hidden-import': ['隐藏所导入模块的名称', IMPORT],
    'py/obfuscation/disguised-code': ['解码或拼接隐藏的文本并运行', PLAINLY],
    'py/obfuscation/lookalike-name': ['名称所用的字母会被 Python 读作其他字母', '用普通字母书写名称'],
    'py/process/subprocess': ['启动其他进程', '在程序内完成这项工作'],
    'py/process/shell': ['启动 shell 命令', '把参数列表传给 subprocess.run，不用 shell'],
    'py/process/renamed-shell': ['通过改了名的函数启动 shell 命令', '用函数的本名调用，或不用 shell'],
    'py/process/probe': [
        '像入侵者首先做的那样，问 shell 自己是谁、在哪里',
        '去掉它；程序需要知道的，`os` 和 `platform` 都能提供',
    ],
    'py/process/fetched-module': ['从网络取得程序并作为模块运行', chinese_rules_python_IN_REPOSITORY],
    'py/process/outside-command': ['启动来自程序外部的命令', KNOWN_COMMANDS],
    'py/process/given-command': ['运行程序开始前未知的命令', KNOWN_COMMANDS],
    'py/process/kill': ['向其他进程发送信号', '只结束程序自己启动的进程，并通过其进程对象'],
    'py/process/kill-all': ['终止它能触及的所有进程，或第一个进程', '只结束程序自己启动的进程'],
    'py/process/starts-itself': ['再次启动自己的文件', '再次调用函数，而不是重新启动程序'],
    'py/process/fork': ['把自己分成两个进程', '在一个进程中完成工作'],
    'py/process/detached': ['让进程脱离启动它的程序', '等待程序启动的每个进程结束'],
    'py/native/preload': ['向每个启动的程序注入外来代码（LD_PRELOAD）', ENVIRONMENT],
    'py/process/preload': ['设置会让其他程序加载或运行内容的变量', ENVIRONMENT],
    'py/process/installs-packages': ['安装软件包，软件包自己的代码随之运行', '使用镜像中已有的内容'],
    'py/native/ctypes': ['调用本机代码', '使用标准库'],
    'py/native/memory': ['按地址读写内存', '使用 bytes、memoryview 或 struct'],
    'py/native/system-call': ['通过本机代码调用系统，绕过解释器的所有检查', '使用标准库中的函数'],
    'py/native/machine-code': ['把自制的字节当作机器码调用', '用 Python 编写该函数，或使用公开构建的扩展'],
    'py/filesystem/open': ['读写文件', chinese_rules_python_OUTPUT],
    'py/filesystem/modules': ['导入可访问文件和系统的模块', '只导入程序需要的内容'],
    'py/filesystem/delete': ['删除文件', '不必删除文件：沙箱用完即弃'],
    'py/filesystem/delete-by-argument': ['删除由外部指定的内容', OWN_PATHS],
    'py/filesystem/delete-everything': ['删除主文件夹或整个文件系统', OWN_PATHS],
    'py/filesystem/overwrite-everything': ['覆盖主文件夹或系统文件夹中的所有文件', '只写入程序自己创建的文件'],
    'py/filesystem/sensitive-path': ['打开保存账号、密钥或凭据的文件', '只读取程序自己的文件'],
    'py/filesystem/credential-name': ['写有保存密钥或凭据的文件的名称', NO_CREDENTIALS],
    'py/filesystem/credentials-sent': ['按凭据的名称寻找文件，打开文件并访问网络', NO_CREDENTIALS],
    'py/environment-secrets/process-environment': ['通过 /proc 读取进程的环境或内存', '用 os.environ 只读取需要的变量'],
    'py/sandbox-escape/container-socket': ['与控制宿主机的容器引擎通信', '引擎只留给宿主机使用'],
    'py/sandbox-escape/terminal-input': ['像人一样向启动程序的终端输入内容', '去掉它'],
    'py/sandbox-escape/kernel': ['访问内核自己的文件', '不要碰 /proc、/sys 和 /dev'],
    'py/filesystem/startup-file': ['写入其他程序会运行或信任的文件', chinese_rules_python_OUTPUT],
    'py/filesystem/permissions': ['给文件设置让他人可修改、或以他人身份运行的权限', PERMISSIONS],
    'py/filesystem/makes-executable': ['把文件设为可执行', '在仓库中设置文件模式'],
    'py/filesystem/set-user-id': ['创建以所有者权限运行的文件', PERMISSIONS],
    'py/filesystem/unpacks-anywhere': ['把归档解压到系统文件夹', '解压到程序自己的文件夹，并使用 `filter="data"`'],
    'py/sandbox-escape/device': ['创建设备文件，可绕过所有检查访问磁盘', '不要碰设备'],
    'py/sandbox-escape/root-shell': ['切换为其他用户或离开命名空间，然后运行命令', SANDBOX_USER],
    'py/sandbox-escape/privileges': ['更改运行所用的用户、根目录或命名空间', SANDBOX_USER],
    'py/network/use': ['使用网络', OFFLINE],
    'py/network/send': ['通过网络发送内容', OFFLINE],
    'py/network/download': ['从网络取得数据', '把数据放进仓库'],
    'py/network/metadata-address': ['访问云的元数据服务，该服务会交出机器的凭据', '不要碰机器的身份'],
    'py/network/reverse-shell': ['把 shell 接到网络连接上', '绝不把 shell 交给网络'],
    'py/network/serves': ['等待连接', '沙箱中的程序无法从外部访问；请直接调用处理函数'],
    'py/network/listen': ['向所有网络打开端口', '绑定到 127.0.0.1，或不绑定'],
    'py/environment-secrets/environment': ['读取环境变量', '程序所需的值用参数传入'],
    'py/environment-secrets/whole-environment': ['取得整个环境，包括其中所有机密', SINGLE],
    'py/environment-secrets/environment-shown': ['打印或保存整个环境，包括其中所有机密', SINGLE],
    'py/environment-secrets/secret-variable': ['读取名称像机密的环境变量', '在沙箱中运行的程序不要使用机密'],
    'py/environment-secrets/encoded': ['以另一种形式写出环境中的机密，使遮盖失效', '打印的内容中不要含有机密'],
    'py/resource-exhaustion/endless-loop': ['含有没有尽头的循环', '给循环设上限'],
    'py/resource-exhaustion/process-bomb': ['无止境地启动进程或线程', '限制进程数，并等待每个进程结束'],
    'py/resource-exhaustion/memory': ['占用内存没有上限，或超过 1 GB', IN_PARTS],
    'py/resource-exhaustion/memory-bomb': ['占用的内存超过任何机器所有', IN_PARTS],
    'py/resource-exhaustion/disk': ['无止境地写入', '限制写入量'],
    'py/resource-exhaustion/limits': ['取消解释器或系统的限制', '保持限制不变'],
};

;// CONCATENATED MODULE: ./build/report/words/chinese-rules.js
/** 内置规则的中文：发现说了什么，怎样做更好。按规则 ID；仓库自己的规则保留原文。 */



const HIDDEN = '删除该字符，或写成转义形式让读者看得见';
const chinese_rules_PLAINLY = '直接写出代码';
const anyRules = {
    'any/obfuscation/bidirectional-text': ['含有改变文字方向的字符，代码看起来与实际运行的不同', HIDDEN],
    'any/obfuscation/invisible-text': ['含有看不见的字符', HIDDEN],
    'any/obfuscation/tag-characters': ['含有人看不见、机器却能读取的字母（标签字符）', HIDDEN],
    'any/obfuscation/confusable-name': ['名称混用了不同文字中外形相似的字母', '名称只用一种文字书写'],
    'any/obfuscation/not-analysed': ['无法完整分析，因此扫描说不出它做什么', '请自行阅读代码；改得更短或更简单即可扫描'],
    'any/environment-secrets/sent-away': ['读取机密或凭据，并访问网络', '把读取机密的代码与发送数据的代码分开'],
    'any/process/download-and-run': ['下载内容并运行', '把文件放进仓库，运行前就能阅读'],
    'any/process/serves-commands': ['等待连接，并运行事先未知的命令', '绝不运行别人发来的内容；只以数据回应'],
    'any/obfuscation/hides-execution': ['把文本伪装起来，用它运行代码、进程或访问本机内存', chinese_rules_PLAINLY],
    'any/dynamic-code/hidden-process': ['把文本当作代码运行，由它启动进程或跳出语言本身', chinese_rules_PLAINLY],
    'any/resource-exhaustion/endless-fork': ['在没有尽头的循环中启动进程', '给循环设上限，并等待每个进程结束'],
};
const RULES = {
    ...anyRules,
    ...pythonRules,
    ...javascriptRules,
    ...bashRules,
};

;// CONCATENATED MODULE: ./build/report/words/chinese-syntax.js
const chinese_syntax_python = {
    '{} is a function in Python 3: write {}': '在 Python 3 中 {1} 是函数：请写 {2}',
    'name the exception with as, and put several types in brackets: except (A, B) as error:': '用 as 给异常命名，多个类型放在括号里：except (A, B) as error:',
    'Python 3 raises an instance: raise Error("message")': 'Python 3 抛出的是实例：raise Error("message")',
    'write elif instead of else if': '用 elif 代替 else if',
    'leave {} out: Python declares a variable by assigning to it': '去掉 {1}：在 Python 中赋值即声明变量',
    'a function begins with def: def name(arguments):': '函数以 def 开头：def name(arguments):',
    'write match value: with case lines below': '写 match value:，下面各行用 case',
    'a comparison takes ==, or := to assign inside the condition': '比较用 ==；要在条件中赋值则用 :=',
    'write and instead of &&': '用 and 代替 &&',
    'write or instead of ||': '用 or 代替 ||',
    'write not instead of !': '用 not 代替 !',
    'Python has no ++: write += 1': 'Python 没有 ++：请写 += 1',
    'Python has no --: write -= 1': 'Python 没有 --：请写 -= 1',
    'write != instead of <>': '用 != 代替 <>',
    'write repr(value) instead of backticks': '用 repr(value) 代替反引号',
    'replace the typographic quotes by " or \'': '把弯引号换成 " 或 \'',
    'replace the no-break spaces by ordinary ones': '把不间断空格换成普通空格',
    'an octal number is written 0o17, a decimal one without leading zeros': '八进制数写作 0o17，十进制数不带前导零',
    'leave the L out: Python 3 integers have no limit': '去掉 L：Python 3 的整数没有上限',
    'Python marks blocks by a colon and indentation, not by braces': 'Python 用冒号和缩进表示代码块，不用花括号',
    'put a colon at the end of the line': '在行末加冒号',
    'close the string with the quote that opened it': '用开头的同一种引号结束字符串',
    'make the function around it async def': '把外层函数改为 async def',
    'choose another name: {} is a word of the language': '换一个名称：{1} 是语言的关键字',
    'move this into a function ({})': '把它移进函数（{1}）',
    'indent with spaces only, four for each level': '只用空格缩进，每级四个',
    'indent the lines of the block, or write pass': '缩进代码块中的各行，或写 pass',
    'make the indentation equal to that of the lines of the same block': '缩进应与同一代码块的各行一致',
    'give the try block an except or finally': '给 try 块加上 except 或 finally',
    'nothing is open that the {} in column {#} could close': '第 {2} 列的 {1} 没有对应的左括号',
    'the {} of line {#}, column {#} is closed by {}': '第 {2} 行第 {3} 列的 {1} 被 {4} 关闭',
    'close the {} of column {#} with {}': '用 {3} 关闭第 {2} 列的 {1}',
};
const chinese_syntax_javascript = {
    'Functions start with `function`, not `def`': '函数以 `function` 开头，不是 `def`',
    'Write `else if`, not `elif`': '写 `else if`，不是 `elif`',
    'Put the condition in parentheses and the body in braces': '条件放在圆括号里，主体放在花括号里',
    'Print with `console.log(…)`': '打印用 `console.log(…)`',
    "Import with `import name from 'module'` or `require('module')`": "导入用 `import name from 'module'` 或 `require('module')`",
    'This looks like shell: name the block `bash`': '这像是 shell：请把代码块标为 `bash`',
    'Comments start with `//`, not `#`': '注释以 `//` 开头，不是 `#`',
    'A comma or a closing bracket is missing before this place': '此处之前缺少逗号或右括号',
    'Separate the statements with `;`': '用 `;` 分隔语句',
    'Close the string with the quote that opened it; text over several lines goes in backticks': '用开头的同一种引号结束字符串；跨行的文本用反引号',
    'Close the template with a backtick': '用反引号结束模板',
    'Close the comment with `*/`': '用 `*/` 结束注释',
    'Close the regular expression with `/`': '用 `/` 结束正则表达式',
    'Give one of the two another name, or assign without `let`, `const` or `var`': '给其中一个换个名称，或不用 `let`、`const`、`var` 直接赋值',
    'Put `await` inside an `async` function': '把 `await` 放进 `async` 函数',
    'A module has no top-level `return`: put the code in a function': '模块顶层不能有 `return`：把代码放进函数',
    'Give the `const` a value, or use `let`': '给 `const` 赋值，或改用 `let`',
    'Compare with `===`; a single `=` assigns': '比较用 `===`；单个 `=` 是赋值',
    'This is TypeScript: name the block `typescript`': '这是 TypeScript：请把代码块标为 `typescript`',
    'JSX needs a build step; create elements with function calls': 'JSX 需要构建步骤；请用函数调用创建元素',
    "Octal literals are not allowed. Use the syntax '0o0'": "不允许这样的八进制数；请写作 '0o0'",
    '`{}` is not closed; add `{}`': '`{1}` 没有关闭；请加上 `{2}`',
};
const bashDoubts = {
    'the here-document that ends at {} runs to the end of the script': '以 {1} 结束的 here-document 一直延续到脚本末尾',
    '{} is one word, so Bash looks for a command of that name': '{1} 是一个词，Bash 会去找同名的命令',
    '[ belongs to the word before it': '[ 与它前面的词连在一起',
    'an assignment has no $ before its name': '赋值时名称前没有 $',
    'runs the command {} instead of assigning': '运行了命令 {1}，而不是赋值',
    '[ lacks its closing ]': '[ 缺少结尾的 ]',
    'this test is always true, since it is one word': '该检查只是一个词，因此永远为真',
    '== in [ … ] is known to Bash only': '[ … ] 中的 == 只有 Bash 认识',
    '&& does not work inside [ … ]': '&& 不能用在 [ … ] 里',
};
const chinese_syntax_bash = {
    'The script has Windows line ends (CR LF); save it with plain line ends (LF)': '脚本使用 Windows 换行（CR LF）；请以普通换行（LF）保存',
    'Write elif for else if, or close every if with a fi of its own': '用 elif 代替 else if，或给每个 if 各配一个 fi',
    'End the here-document with a line that holds {} and nothing else': '用只含 {1} 的一行结束 here-document',
    'Put a space after [ and before ]': '在 [ 之后和 ] 之前加空格',
    'Put a space before [': '在 [ 之前加空格',
    'Write {}': '请写 {1}',
    'Write {}=value without spaces': '请写 {1}=value，不加空格',
    'End the test with a space and ]': '用空格和 ] 结束检查',
    'Put spaces round the = of the test: [ "$a" = "$b" ]': '在检查的 = 两边加空格：[ "$a" = "$b" ]',
    'Write = in [ … ], or use [[ … ]], which knows ==': '在 [ … ] 中写 =，或改用认识 == 的 [[ … ]]',
    'Write [ a ] && [ b ], or use [[ a && b ]]': '写 [ a ] && [ b ]，或用 [[ a && b ]]',
    'Take this fi away, or write the if … then that belongs to it': '去掉这个 fi，或补上对应的 if … then',
    'Take this done away, or write the loop … do that belongs to it': '去掉这个 done，或补上对应的循环 … do',
    'Take this esac away, or write the case … in that belongs to it': '去掉这个 esac，或补上对应的 case … in',
    'then belongs to an if; write if before the test': 'then 属于 if；在条件之前写 if',
    'else belongs to an if; write if … then before it': 'else 属于 if；在它之前写 if … then',
    'elif belongs to an if; write if … then before it': 'elif 属于 if；在它之前写 if … then',
    'do belongs to a loop; write for, while or until before it': 'do 属于循环；在它之前写 for、while 或 until',
    'Take this } away, or open the group with { and a space': '去掉这个 }，或用 { 加空格开始该组',
    'Take this ) away, or quote it if it is meant as text': '去掉这个 )，若它是文本则加引号',
    ';; ends a clause of case; outside of it write one ;': ';; 结束 case 的一个分支；别处只写一个 ;',
    'Quote the parenthesis if it is meant as text; a function is written name() { …; }': '括号若是文本则加引号；函数写作 name() { …; }',
    'Write a command after the operator': '在运算符之后写一个命令',
    'Take this {} away, or write a command before it': '去掉这个 {1}，或在它之前写一个命令',
    'Write then after the test of the if on line {#} (on a new line or after ;)': '在第 {1} 行 if 的条件之后写 then（另起一行或在 ; 之后）',
    'Write do after the head of the {} on line {#} (on a new line or after ;)': '在第 {2} 行 {1} 的开头之后写 do（另起一行或在 ; 之后）',
    'Write a command (at least :) inside the {} on line {#}': '在第 {2} 行的 {1} 中写一个命令（至少写 :）',
    'Close the {} on line {#} with {}': '用 {3} 结束第 {2} 行的 {1}',
    'Close the quote with {}': '用 {1} 结束引号',
    'Close the bracket with {}': '用 {1} 关闭括号',
    'Close the quote with {} (inside single quotes an apostrophe is written {})': '用 {1} 结束引号（单引号中的撇号写作 {2}）',
    'Close the array with )': '用 ) 关闭数组',
    'Close the test with ]] (with a space before it), and put a space on either side of its operators': '用 ]] 结束检查（前面加空格），运算符两边也加空格',
    'Write the head of the loop as for ((i = 0; i < n; i++))': '把循环的开头写作 for ((i = 0; i < n; i++))',
    'expected {} for the {} on line {#}, found {}': '第 {3} 行的 {2} 应有 {{1}}，实为 {{4}}',
    'expected {}, found {}': '应为 {{1}}，实为 {{2}}',
    'expected a closing {} for this {}, found the end of the script': '此处的 {2} 应以 {1} 关闭，脚本却已结束',
    'expected a closing ) for this array, found the end of the script': '该数组应以 ) 关闭，脚本却已结束',
    'expected {} in [[ … ]], found {}': '[[ … ]] 中应为 {{1}}，实为 {{2}}',
    'expected a word in this array, found {}': '该数组中应为一个词，实为 {1}',
    '{} on line {#}': '第 {2} 行的 {1}',
    'a command': '命令',
    'a line end': '行尾',
    'the end of the script': '脚本末尾',
    'nested more than {#} deep, which is not looked into': '嵌套超过 {1} 层，不再深入查看',
    'nested too deep to be looked into': '嵌套太深，不再深入查看',
    'takes too many steps to parse: its brackets can be read in too many ways': '解析所需步骤太多：其中的括号有太多种读法',
};
const syntaxSentences = { ...chinese_syntax_python, ...chinese_syntax_javascript, ...bashDoubts, ...chinese_syntax_bash };

;// CONCATENATED MODULE: ./build/report/words/phrasebook.js
/** Sentences with gaps in one language, told in another. What the book does not hold is foreign and comes back as it is. */
const MOST_DEPTH = 4;
const LONGEST = 2000;
function phrasebook(phrases) {
    const fixed = new Map(Object.entries(phrases));
    const open = Object.entries(phrases)
        .filter(([sentence]) => /\{#?\}/.test(sentence))
        .map(phraseOf);
    // The one that says most by itself is meant.
    open.sort((one, other) => other.literals.join('').length - one.literals.join('').length);
    const all = (text, depth) => depth > MOST_DEPTH || text.length > LONGEST ? text : (one(text, depth) ?? text);
    const one = (sentence, depth) => {
        const isStopped = sentence.endsWith('.');
        const bare = isStopped ? sentence.slice(0, -1) : sentence;
        const known = fixed.get(bare);
        const parts = known === undefined ? several(sentence, depth) : null;
        if (parts !== null)
            return parts;
        const told = known ?? withGaps(bare, depth);
        return told === null || !isStopped ? told : `${told}。`;
    };
    /** Before gaps are tried: none swallows a sentence that can be told by itself. Others stay between them. */
    const several = (text, depth) => {
        const parts = text.split(/(?<=[.!?]) (?=\S)/);
        const told = parts.length === 1 ? [] : parts.map((part) => one(part, depth));
        if (told.every((part) => part === null))
            return null;
        return told
            .map((part, index) => part ?? `${parts[index]} `)
            .join('')
            .trimEnd();
    };
    const withGaps = (text, depth) => {
        for (const phrase of open) {
            const gaps = gapsOf(phrase, text);
            if (gaps !== null)
                return fill(phrase.translation, gaps, (gap) => all(gap, depth + 1));
        }
        return null;
    };
    return (sentence) => all(sentence, 0);
}
function phraseOf([sentence, translation]) {
    const numeric = [...sentence.matchAll(/\{(#?)\}/g)].map(([, mark]) => mark === '#');
    return { literals: sentence.split(/\{#?\}/), numeric, translation };
}
/** What stands in the gaps; each ends where the next words of the sentence first come. No backtracking: texts are foreign. */
function gapsOf({ literals, numeric }, text) {
    const [first = '', ...rest] = literals;
    if (!text.startsWith(first))
        return null;
    const gaps = [];
    let at = first.length;
    for (const [index, literal] of rest.entries()) {
        const isLast = index === rest.length - 1;
        const end = isLast ? text.length - literal.length : text.indexOf(literal, at + 1);
        if (end <= at || (isLast && !text.endsWith(literal)))
            return null;
        const gap = text.slice(at, end);
        if (numeric[index] === true && !/^\d+$/.test(gap))
            return null;
        gaps.push(gap);
        at = end + literal.length;
    }
    return gaps;
}
const fill = (translation, gaps, tell) => translation.replace(/\{\{(\d)\}\}|\{(\d)\}/g, (_, told, kept) => told === undefined ? (gaps[Number(kept) - 1] ?? '') : tell(gaps[Number(told) - 1] ?? ''));

;// CONCATENATED MODULE: ./build/report/words/chinese-sentences.js
/** 其他部分用英文说出、报告显示的话：发现、质量意见、修改建议、等待的原因。不认识的即为外来文字，原样保留。 */







const say = phrasebook({
    ...remarkSentences,
    ...syntaxSentences,
    ...reasonSentences,
    ...decisionSentences,
    ...requestSentences,
});
/** 规则旁边的文件，由检查器写在消息之前。 */
const FILE = /^In (the tests|\S+): /;
function told({ ruleId, message, recommendation }) {
    const words = Object.hasOwn(RULES, ruleId) ? RULES[ruleId] : undefined;
    if (words === undefined)
        return { message, recommendation };
    const [prefix = '', file] = FILE.exec(message) ?? [];
    // 规则的英文消息不含冒号加空格：其后是细节。
    const [, ...details] = message.slice(prefix.length).split(': ');
    const detail = details.join(': ');
    const place = file === undefined ? '' : file === 'the tests' ? '测试中：' : `${file} 中：`;
    return {
        message: `${place}${words[0]}${detail === '' ? '' : `：${say(detail)}`}`,
        recommendation: words[1],
    };
}
const sentences = {
    told,
    withCure: (message, recommendation) => `${message}。${recommendation}。`,
    say,
    syntax: '语法',
};

;// CONCATENATED MODULE: ./build/report/words/chinese-tasks.js
const OUTCOME = {
    unavailable: '模型没有回答',
    failed: '回答无法使用',
    'over-budget': '未提问：令牌已用完',
    refused: '模型拒绝',
    truncated: '回复被截断；没有使用其中任何内容',
    'no-code': '没有可以确定的程序',
    'wrong-language': '用了另一种语言',
    unfit: '不可检查',
    repeated: '又是同一个程序；未运行',
    oscillating: '之前失败过的程序；未运行',
    written: '已编写',
    blocked: '被策略阻止；未运行',
    'syntax-error': '语法错误；未运行',
    waits: '等待批准；未运行',
    planned: '仅计划；未运行',
    'machine-failed': '无法运行，是我们的问题',
    cancelled: '已取消',
    'output-limit': '输出过多',
    timeout: '超时',
    oom: '内存不足',
    error: '失败',
    'tests-failed': '已运行，但测试未通过',
    'wrong-answer': '已运行，但输出不符合预期',
    'generated-tests-failed': '已运行；生成的测试不一致',
    ran: '已运行',
    verified: '已运行并经过验证',
};
const chinese_tasks_tasks = {
    task: {
        asked: (task) => `**任务**：${task}。`,
        written: (models) => `代码由${models === '' ? '模型' : ` ${models} `}编写。`,
        unreviewed: (models) => `代码由${models === '' ? '模型' : ` ${models} `}编写；没有人审阅过。`,
        read: (options) => `从文字中读出：${options}。`,
        removed: (comments, characters) => `询问模型之前去掉了隐藏内容：${[
            ...(comments > 0 ? [`${comments} 个 HTML 注释`] : []),
            ...(characters > 0 ? [`${characters} 个不可见字符`] : []),
        ].join('、')}。`,
        gaveUp: (why) => `**没有更好的尝试**：${why}`,
        verifiedBy: {
            none: '**验证**：无。程序运行了；答案是否正确，没有人检查。',
            expect: '**验证**：预期输出。',
            tests: '**验证**：请求中的测试。',
            'generated-tests': '**验证**：无。模型自己编写的测试一致，但这不能证明什么。',
        },
        writing: '✍️ 模型正在编写程序',
        notThisOne: '这个程序没有运行过；之前的尝试运行过。',
        asksModel: '**批准后**，任务的文字会发给模型。它编写的程序之后需要单独决定。',
        approve: '✅\u00a0询问模型',
        changeHow: (command) => `用新评论换一种说法：${command} …`,
        bound: '批准只对这个任务有效。',
        origin: (attempts, tokens) => `<b>代码的由来</b>：${attempts} 次尝试，${tokens} 个令牌`,
        description: '模型的描述',
        dependencies: '依赖',
        noDependencies: '无',
        complexity: '复杂度',
        estimate: '预计时间',
        transcript: '记录',
        transcriptIs: (name) => `结果文件中的 ${name}`,
        columns: ['尝试', '结果', '令牌', '模型', '代码'],
        outcome: OUTCOME,
        estimated: (tokens) => `约 ${tokens}`,
    },
};

;// CONCATENATED MODULE: ./build/report/words/english-audit.js
const english_audit_OUTCOME = {
    passed: 'passed',
    failed: 'failed',
    'timed-out': 'timed out',
    'out-of-memory': 'out of memory',
    'output-limit': 'output limit',
    trouble: 'our fault',
    cancelled: 'cancelled',
    rejected: 'rejected',
    expired: 'expired',
    void: 'void',
    refused: 'refused',
    planned: 'planned',
    waiting: 'waiting',
    unfinished: 'unfinished',
};
const english_audit_audit = {
    audit: {
        title: 'Sallyport audit',
        heading: 'Audit: {source}',
        made: 'Made on {time} by Sallyport {version}.',
        span: '{count} requests from {from} to {to}.',
        empty: 'No request was found.',
        notWhole: 'There are more comments than were read: the oldest are missing.',
        noScript: 'This page needs JavaScript for its table and plots. “sallyport audit --json” prints the same rows.',
        skip: 'Skip to the table',
        origin: {
            comments: 'Read from the bot’s comments. Whoever may edit comments can alter them; record files and signed records are safer.',
            files: 'Read from record files.',
        },
        problems: 'Files that are no records: {count}',
        moreProblems: '… and {count} more',
        filter: {
            title: 'Filter',
            text: 'Words',
            textHint: 'name, digest, thread, file',
            outcome: 'Outcome',
            risk: 'Risk',
            language: 'Language',
            repository: 'Repository',
            from: 'From',
            to: 'To',
            all: 'all',
            reset: 'Show all',
        },
        figures: {
            title: 'Totals',
            total: 'Requests',
            programs: 'Programs',
            ran: 'Ran',
            passed: 'Passed',
            approved: 'Approved by a person',
            waiting: 'Waiting now',
            median: 'Median run time',
            people: 'People who asked',
            unknown: 'none',
        },
        plots: {
            title: 'Plots',
            day: 'Requests per day',
            week: 'Requests per week (from Monday)',
            month: 'Requests per month',
            outcome: 'By outcome',
            risk: 'By risk',
            language: 'Programs by language',
            numbers: 'The same in numbers',
            start: 'From',
            good: 'passed',
            bad: 'failed',
            other: 'did not run to an end',
            label: 'Requests',
            name: 'Name',
            share: 'Share',
        },
        table: {
            title: 'Requests',
            columns: {
                createdAt: 'Time (UTC)',
                requester: 'Who',
                what: 'What',
                risk: 'Risk',
                approver: 'Approved by',
                outcome: 'Outcome',
                durationMs: 'Took',
                requestId: 'Digest',
                link: 'Where',
            },
            shown: 'Rows {from} to {to} of {count}',
            none: 'No request matches the filter.',
            previous: 'Previous rows',
            next: 'Next rows',
            nobody: 'nobody',
            nothing: 'no program',
            report: 'report',
            thread: 'thread {number}',
        },
        noRisk: 'not scanned',
        outcome: english_audit_OUTCOME,
    },
};

;// CONCATENATED MODULE: ./build/report/words/plural.js
/** `1 line`, `2 lines`. */
const plural = (count, one, many = `${one}s`) => `${count} ${String(count) === '1' ? one : many}`;

;// CONCATENATED MODULE: ./build/report/words/english-decisions.js

const english_decisions_decisions = {
    findings: {
        title: 'Risk report',
        why: 'Why it needs you',
        none: 'nothing found.',
        notAnalysed: 'Part of the code could not be analysed, so the risk is at least medium.',
        columns: ['Risk', 'Finding', 'Where'],
        columnsWithCure: ['Risk', 'Finding', 'Where', 'Better'],
        line: (line) => `line ${line}`,
        blockLine: (block, line) => `block ${block}, line ${line}`,
        more: (count) => `… and ${count} more in the job summary.`,
        tableLeftOut: 'The table did not fit here; it is in the job summary.',
    },
    waiting: {
        nothingRan: 'Nothing has run.',
        mustDecide: 'A maintainer has to decide.',
        asked: (names) => `Maintainers: ${names}`,
        blocksLeftOut: (count) => `**${plural(count, 'block')} did not fit here: read the rest in the job summary before you decide.**`,
        conditions: {
            title: 'If you approve, it runs with',
            planTitle: 'It would run with',
            columns: [
                'Network',
                'Secrets',
                'Memory',
                'Time',
                'CPUs',
                'Processes',
                'Disk',
                'Repository',
                'Root',
            ],
            none: 'none',
            no: 'no',
            notMounted: 'not mounted',
        },
        decide: 'Decide',
        decideColumns: ['What', 'How', 'Who'],
        approve: '✅\u00a0Run\u00a0once',
        reject: '⛔\u00a0Refuse',
        change: '✏️\u00a0Change',
        reasonWord: 'reason',
        orLabel: (label) => `, or the label ${label}`,
        changeHow: (command) => `edit the text and comment ${command}: a new request`,
        requester: 'the requester',
        rolesOrNamed: (roles, names) => `${roles}, or ${names}`,
        secondPerson: 'not the requester',
        bound: 'The approval is for exactly this code and these limits.',
        binding: (on) => `It is void when the text is edited, ${on.hasCommits ? 'when commits are pushed, ' : ''}or on ${on.time}.${on.hasLabels ? ' A label is removed once it was used.' : ''}`,
        whyItWaits: 'Why it waits',
        rules: (ids) => `Rules: ${ids}`,
    },
    refusal: {
        cure: 'What helps',
        place: (line, column) => column === null ? `line ${line}` : `line ${line}, column ${column}`,
        expected: (text) => `expected ${text}`,
        got: (text) => `got ${text}`,
        hint: (text) => `did you mean ${text}?`,
        moreProblems: (count) => `… and ${count} more`,
        syntaxAt: (name, line) => `${name}, line ${line}`,
    },
    footer: {
        again: 'again',
        longer: 'longer',
        moreMemory: 'more memory',
        onlyBlock: (block) => `only block ${block}`,
        cancel: 'cancel',
        status: 'status',
        help: 'help',
        files: 'files',
    },
    answer: {
        approved: (id) => `✅\u00a0Approved ${id}.`,
        rejected: (id) => `⛔\u00a0Rejected ${id}. It will not run.`,
        cancelled: (id) => `🚫\u00a0Cancelled ${id}.`,
        declined: (why) => `😕\u00a0**Not done**: ${why}.`,
    },
    status: {
        none: 'No request of this thread waits or runs.',
        title: (count) => `ℹ️\u00a0${plural(count, 'request')} on this thread`,
        columns: ['ID', 'State', 'Risk', 'Languages', 'Asked (UTC)'],
        noId: 'report',
        state: {
            queued: 'queued',
            scanning: 'being checked',
            waiting: 'waits for approval',
            running: 'running',
            planned: 'plan only',
            approved: 'approved',
            done: 'done',
            refused: 'not run',
            rejected: 'rejected',
            cancelled: 'cancelled',
            expired: 'expired',
            void: 'void',
        },
    },
    stats: {
        title: (days) => `ℹ️\u00a0What ran here in the last ${plural(days, 'day')}`,
        columns: ['Figure', 'Value'],
        total: 'Requests that ran',
        succeeded: 'Succeeded',
        failed: 'Failed',
        successRate: 'Success rate',
        average: 'Average time',
        approvals: 'After an approval',
        rejections: 'Rejected',
        blocked: 'Blocked by the policy',
        syntaxErrors: 'With a syntax error',
        byLanguage: 'Programs by language',
        onlyLatest: (count) => `Only the latest ${count} comments were counted.`,
    },
    help: {
        title: 'ℹ️\u00a0What can be typed here',
        commandColumns: ['Type', 'To'],
        commands: [
            ['/run', 'run the code blocks below it; with none, those of the description'],
            ['/run 2', 'run only block 2'],
            ['/run python', 'run blocks without a language word as Python'],
            ['/run compute …', 'have a model write a program for a task in words, and run it'],
            ['/run task …', 'the same with code blocks below as material, which do not run'],
            ['/run plan', 'see what would run, its risk and who may approve; nothing runs'],
            ['/run approve ID', 'let a waiting request run once'],
            ['/run reject ID reason', 'refuse a waiting request'],
            ['/run cancel ID', 'stop or withdraw a request'],
            ['/run rerun ID', 'run the same again'],
            ['/run status', 'list the requests of this thread'],
            ['/run stats', 'count what ran in this repository, also `--since 7d`'],
            ['/run help', 'see this'],
        ],
        options: 'Options, anywhere on the line',
        optionColumns: ['Option', 'Meaning'],
        optionMeaning: (_name, says) => says,
        blocks: 'Blocks that serve a program carry their role as the second word',
        roles: [
            '`params` (JSON), `stdin` (text), `file=NAME`: for every program of the command',
            '`expect` (the right output), `tests` (code, or JSON calls with what they give): for the program before them',
        ],
        languages: (names) => `**Languages**: ${names}.`,
    },
    mayApprove: (who) => `**May approve**: ${who}.`,
};

;// CONCATENATED MODULE: ./build/report/words/english-names.js

const LANGUAGE = {
    python: 'Python',
    javascript: 'JavaScript',
    typescript: 'TypeScript',
    bash: 'Bash',
};
const RISK = { low: 'low', medium: 'medium', high: 'high' };
const ROLE = {
    none: 'no access',
    read: 'read access',
    triage: 'triage access',
    write: 'write access',
    maintain: 'the maintain role',
    admin: 'the admin role',
};
/** Who a role rule lets in: the role and everything above it. */
const APPROVERS = {
    none: 'anybody',
    read: 'read, triage, write, maintain or admin',
    triage: 'triage, write, maintain or admin',
    write: 'write, maintain or admin',
    maintain: 'maintain or admin',
    admin: 'admin',
};
/** Where the whole of a shortened text is. */
const english_names_WHOLE = {
    comment: 'the job summary has more, the record has all',
    summary: 'the record has all',
    terminal: '--json has all',
};
const english_names_CURES = {
    ok: '',
    no_command: '',
    bot_author: 'list the numeric id of the bot under `approval.bots`.',
    usage_error: '`/run help` lists the commands and options.',
    unknown_language: 'use the language word of an enabled language, or enable the language under `languages`.',
    no_code: 'put a fenced code block below the command, or into the description.',
    code_too_long: 'shorten the code, or raise `limits.code`.',
    invalid_characters: 'remove NUL and control characters, and save the text as UTF-8.',
    syntax_error: '',
    needs_approval: 'ask somebody who may approve, or change the code so that its risk is lower.',
    approval_stale: 'the code, its limits or the configuration changed; ask again with a new command.',
    approval_expired: 'ask again with a new command.',
    approval_consumed: 'an approval counts once; ask again with a new command.',
    approval_ambiguous: 'type one of the listed lines; a label cannot tell which request is meant.',
    approver_not_allowed: 'ask somebody with the role that the report names.',
    requester_blocked: 'a maintainer can take the account off `approval.blocked`.',
    rejected: '',
    cancelled: '',
    blocked_by_policy: 'change the code, or ask a maintainer to change the policy.',
    limit_exceeded: 'ask for less, or raise the maximum under `limits.max`.',
    quota_exceeded: 'wait for the window to pass, or raise `quota`.',
    config_invalid: 'mend these lines on the default branch. Until then nothing runs.',
    permission_unknown: 'try again; if it stays, check the permissions of the token.',
    not_found: 'check the number or the ID.',
    locked: 'unlock the conversation, or use another one.',
    duplicate: '',
    docker_unavailable: 'start the Docker engine, or set `DOCKER_HOST`. `sallyport doctor` says more.',
    image_unavailable: 'check `images`, or pull the image on this machine. `sallyport doctor` says more.',
    sandbox_error: 'the program is not to blame; try again.',
    model_unavailable: 'set `openai-api-key`, `openai-base-url` and `openai-model`. Code blocks run without a model.',
    model_refused: 'say the task in other words.',
    generation_failed: 'say the task more exactly, or write the code yourself.',
    budget_exceeded: 'ask for less, or raise `model.budget_tokens`.',
    disabled: 'a maintainer can set `enabled: true`.',
    internal_error: 'the log of the run has the details; please report it.',
};
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const english_names_names = {
    moment: ({ day, month, year, time }) => `${day} ${MONTHS[month - 1] ?? month} ${year} at ${time} UTC`,
    language: LANGUAGE,
    risk: RISK,
    role: ROLE,
    approvers: APPROVERS,
    /** Short reasons for headings; the sentence with the cure comes from the reason codes. */
    reason: {
        ok: 'done',
        no_command: 'no command',
        bot_author: 'bots do not trigger runs',
        usage_error: 'the command could not be read',
        unknown_language: 'unknown language',
        no_code: 'there is no code',
        code_too_long: 'the code is too long',
        invalid_characters: 'the code holds invalid characters',
        syntax_error: 'the code does not parse',
        needs_approval: 'needs an approval',
        approval_stale: 'the approval is out of date',
        approval_expired: 'the approval came too late',
        approval_consumed: 'the approval was already used',
        approval_ambiguous: 'several requests wait here',
        approver_not_allowed: 'this account may not approve it',
        requester_blocked: 'this account is blocked',
        rejected: 'a maintainer rejected it',
        cancelled: 'it was cancelled',
        blocked_by_policy: 'the policy forbids it',
        limit_exceeded: 'more was asked for than is allowed',
        quota_exceeded: 'too many requests',
        config_invalid: 'the configuration is invalid',
        permission_unknown: 'permissions could not be established',
        not_found: 'what it refers to is not there',
        locked: 'the conversation is locked',
        duplicate: 'another run owns this request',
        docker_unavailable: 'no Docker engine answered',
        image_unavailable: 'the image cannot be had',
        sandbox_error: 'the sandbox failed',
        model_unavailable: 'no model is configured',
        model_refused: 'the model refused the task',
        generation_failed: 'the model gave no working program',
        budget_exceeded: 'the token budget is used up',
        disabled: 'Sallyport is switched off here',
        internal_error: 'Sallyport itself failed',
    },
    somebody: 'somebody',
    lines: (count) => plural(count, 'line'),
    leftOut: (lines, place) => `… ${plural(lines, 'line')} left out; ${english_names_WHOLE[place]} …`,
    violation: {
        network: 'network',
        memory: 'memory',
        processes: 'processes',
        disk: 'disk',
        output: 'output',
        time: 'time',
        syscall: 'system call',
    },
    /** What helps, by reason code; empty where the message must say it or nothing does. */
    cure: english_names_CURES,
};

;// CONCATENATED MODULE: ./build/report/words/english-results.js

const english_results_results = {
    heading: {
        queued: '⏳ Queued: what was asked before comes first',
        scanning: '🔍 Being checked before it may run',
        running: (what, isPlural) => `▶️ ${what} ${isPlural ? 'are' : 'is'} running`,
        waiting: (risk) => `🟠 Waiting for approval: ${risk} risk`,
        planned: (what) => `📋 Plan: ${what} would run at once`,
        plannedWaiting: (what, risk) => `📋 Plan: ${what} would wait for approval, ${risk} risk`,
        plannedRefused: (what) => `📋 Plan: ${what} would be refused`,
        approved: (by) => `☑️ Approved by ${by}`,
        rejected: (by) => `⛔ Rejected by ${by}: nothing ran`,
        rejectedByNobody: '⛔ Rejected: nothing ran',
        cancelled: (by) => `🚫 Cancelled by ${by}: nothing ran`,
        cancelledByNobody: '🚫 Cancelled: nothing ran',
        stopped: (by) => `🚫 Cancelled by ${by} while it ran`,
        stoppedByNobody: '🚫 Cancelled while it ran',
        expired: '⌛ Expired: nobody approved in time, nothing ran',
        void: '🗑️ Void: the text was changed or deleted, nothing ran',
        refused: (why) => `⛔ Not run: ${why}`,
        trouble: (why) => `🛠️ Not run, our fault: ${why}`,
        nothing: 'ℹ️ Nothing ran',
    },
    what: {
        block: (language) => `${language} block`,
        numbered: (language, block) => `${language} block ${block}`,
        fileBlock: (file, block) => `${file} block ${block}`,
        generated: (language) => `Generated ${language} program`,
        blocks: (count) => plural(count, 'block'),
        request: 'the request',
    },
    /** After the name of a block: how it ended. */
    ending: {
        ok: (time) => `passed: exit 0 in ${time}`,
        ran: (time) => `ran: exit 0 in ${time}`,
        verifiedExpect: (time) => `passed: output as expected, ${time}`,
        verifiedTests: (time) => `passed its tests in ${time}`,
        mismatch: (time) => `ran in ${time}, but the output is not as expected`,
        testsFailed: (time) => `ran in ${time}, but its tests failed`,
        generatedTestsFailed: (time) => `ran in ${time}; generated tests disagree`,
        error: (error, time) => `failed: ${error} after ${time}`,
        errorOnLine: (error, line, time) => `failed: ${error} on line ${line} after ${time}`,
        exit: (code, time) => `failed: exit ${code} after ${time}`,
        signal: (name, time) => `failed: ended by ${name} after ${time}`,
        unknownEnd: (time) => `failed after ${time}`,
        timeout: (limit) => `timed out: stopped after ${limit}`,
        oom: (limit, time) => `ran out of memory (${limit}) after ${time}`,
        outputLimit: (time) => `printed too much: stopped after ${time}`,
        cancelled: (time) => `was cancelled after ${time}`,
        notRun: (why) => `was not run: ${why}`,
        infraError: (why) => `could not be run, our fault: ${why}`,
    },
    several: {
        passed: (count, time) => `${count} blocks passed in ${time}`,
        failed: (bad, count, name, cause) => `${bad} of ${count} blocks failed: ${name}, ${cause}`,
        onLine: (error, line) => `${error} on line ${line}`,
        exit: (code) => `exit ${code}`,
    },
    second: {
        risk: { low: 'Low risk', medium: 'Medium risk', high: 'High risk' },
        stop: '.',
        thisText: 'this comment',
        onCommit: (commit) => ` on ${commit}`,
        in: (where) => ` in ${where}`,
        source: {
            issue_comment: 'this comment',
            issue: 'the description',
            pull_request: 'the description',
            review: 'this review',
            review_comment: 'this review comment',
        },
        requested: (who, standing, where) => `Requested by ${who}${standing}${where}.`,
        author: (who) => `The code is by ${who}.`,
        approvedBy: (who, where) => `Approved by ${who}${where}.`,
        here: 'here',
        withoutApproval: 'Ran without approval.',
        log: 'Full log',
    },
    output: {
        title: 'Output',
        none: '**Output**: none.',
        complete: (lines) => `${lines}, complete`,
        shortened: (lines) => `${lines}, shortened here`,
        omitted: (lines, size) => `${lines}; ${size} more came and were not kept`,
        lastLines: (count) => `**stderr** (last ${plural(count, 'line')})`,
        onLine: (line) => ` on line ${line}`,
        ourFault: 'This was a failure of our machine, not of the program.',
        generatedTests: 'Generated tests agree with it. They are advice, not proof.',
        violations: 'Stopped by the sandbox',
        hidden: '**Output**: not shown here (`report.output: false`); it is in the record.',
        timeout: (limit) => `It was still running after ${limit}, so it was stopped. This is what it had printed by then.`,
        oom: (limit) => `It needed more than ${limit} of memory, so it was stopped.`,
        outputLimit: (limit) => `It printed far more than the ${limit} that are kept of each stream, so it was stopped.`,
        error: 'Error',
        diff: 'Expected (−) and actual (+) output',
        verdict: 'Check',
        files: (count) => `<b>Files</b>: ${count}`,
        moreFiles: (count) => `${count} more`,
        artifacts: 'Get the files from the artifacts of the run',
        csv: {
            moreRows: (count) => `${plural(count, 'more row')}`,
            firstRows: 'first rows',
            moreColumns: (count) => `${plural(count, 'more column')}`,
            column: (place) => `column ${place}`,
        },
    },
    code: {
        ran: (language, block, lines, digest) => `<b>Code${block === null ? '' : ` of block ${block}`}</b>: ${plural(lines, 'line')} of ${language}, sha256 <code>${digest}</code>`,
        title: (language, block) => block === null ? `**The ${language} code**` : `**Block ${block}, ${language}**`,
        judge: (lines, digest, isMarked) => `(${plural(lines, 'line')}, sha256 \`${digest}\`).${isMarked ? ' Lines marked `!` have findings.' : ''}`,
        cutForDecision: '**Not all of it fits here: read the rest in the job summary before you decide.**',
        caption: 'Note:',
        material: {
            file: 'File',
            params: 'Parameters',
            stdin: 'Standard input',
            expect: 'Expected output',
            tests: 'Tests',
        },
    },
    resources: {
        title: 'Resources',
        columns: ['Resource', 'Used', 'Limit', 'Share'],
        rows: {
            wall: 'Wall time',
            cpu: 'CPU time',
            memory: 'Peak memory',
            pids: 'Processes',
            disk: 'Files written',
        },
        network: 'Network',
        off: 'off',
        noAttempts: 'no attempts',
        attempts: (count) => `${plural(count, 'attempt')} blocked`,
        chart: 'Memory over time',
        chartTitle: (limit) => `Memory in MiB (limit ${limit})`,
        seconds: 'seconds',
    },
    environment: {
        title: 'Environment',
        image: 'Image',
        sandbox: 'Sandbox',
        sandboxIs: (policy) => `policy ${policy}: no network, read-only root, uid 65534, no capabilities`,
        limits: 'Limits',
        limitsAre: (limit) => `${limit.time}, ${plural(limit.cpus, 'CPU')}, memory ${limit.memory}, disk ${limit.disk}, ${limit.pids} processes, output ${limit.output} per stream`,
        timings: 'Timings',
        timingsAre: (scan, image, run, total) => `scan ${scan}, image ${image}, run ${run}, all ${total}`,
        scanned: (scan) => `scan ${scan}`,
        digest: 'request',
    },
    overview: {
        columns: ['Block', 'Language', 'Result', 'Time', 'Peak memory', 'Risk'],
        quality: 'Quality',
        waits: 'waits',
        runs: 'runs',
        ending: {
            ok: 'exit 0',
            verified: 'as expected',
            mismatch: 'other output than expected',
            'tests-failed': 'tests failed',
            error: 'failed',
            timeout: 'timed out',
            oom: 'out of memory',
            'output-limit': 'printed too much',
            cancelled: 'cancelled',
            'not-run': 'not run',
            'infra-error': 'our fault',
        },
    },
    terminal: {
        requestedBy: (who) => `requested by ${who}`,
        approvedBy: (who) => `approved by ${who}`,
        files: 'Files',
        memory: 'Memory',
        of: (used, limit) => `${used} of ${limit}`,
        scanned: (what) => `🔎 Scanned ${what}; nothing was run`,
        quality: 'Quality',
        noScore: 'not scored',
        noRemarks: (score) => `${score} of 1, no remarks`,
        score: (score) => `${score} of 1`,
    },
    details: 'Details',
    result: 'The result',
    resultComes: 'It runs now. The result comes in a new comment.',
    reasonGiven: 'Reason',
    blocksLeftOut: (count) => `… ${plural(count, 'more block')}: see the job summary.`,
    quality: (score) => `**Quality**: ${score} of 1, no remarks.`,
    qualityRemarks: (score, remarks) => `<b>Quality</b>: ${score === null ? '' : `${score} of 1, `}${plural(remarks, 'remark')}`,
    runningWithin: (time, memory) => `At most ${time} and ${memory} of memory.`,
    skipped: (count) => `<b>Skipped</b>: ${plural(count, 'block')} without a program`,
    skippedBlock: (line, language) => `Line ${line}, ${language}`,
};

;// CONCATENATED MODULE: ./build/report/words/english-sentences.js
const english_sentences_sentences = {
    told: ({ message, recommendation }) => ({ message, recommendation }),
    /** A finding in one text: what the code does, and what to do instead. */
    withCure: (message, recommendation) => `${message}. ${recommendation}`,
    /** A sentence that is written in English once. What nobody knows is foreign and stays as it is. */
    say: (sentence) => sentence,
    syntax: 'Syntax',
};

;// CONCATENATED MODULE: ./build/report/words/english-tasks.js

const english_tasks_OUTCOME = {
    unavailable: 'the model did not answer',
    failed: 'the answer could not be used',
    'over-budget': 'not asked: the tokens are used up',
    refused: 'the model refused',
    truncated: 'the reply was cut; nothing of it was used',
    'no-code': 'no program that can be told for sure',
    'wrong-language': 'written in another language',
    unfit: 'may not be looked at',
    repeated: 'the same program again; not run',
    oscillating: 'a program that had failed before; not run',
    written: 'written',
    blocked: 'blocked by the policy; not run',
    'syntax-error': 'does not parse; not run',
    waits: 'waits for its approval; not run',
    planned: 'planned; not run',
    'machine-failed': 'could not be run, our fault',
    cancelled: 'cancelled',
    'output-limit': 'printed too much',
    timeout: 'timed out',
    oom: 'ran out of memory',
    error: 'failed',
    'tests-failed': 'ran, but the tests failed',
    'wrong-answer': 'ran, but the output is not as expected',
    'generated-tests-failed': 'ran; its generated tests disagree',
    ran: 'ran',
    verified: 'ran, and was verified',
};
const english_tasks_tasks = {
    task: {
        asked: (task) => `**Task**: ${task}.`,
        written: (models) => `${models === '' ? 'A model' : models} wrote the code.`,
        unreviewed: (models) => `${models === '' ? 'A model' : models} wrote the code; nobody has reviewed it.`,
        read: (options) => `Read from its words: ${options}.`,
        removed: (comments, characters) => `Hidden text was taken out before the model was asked: ${[
            ...(comments > 0 ? [plural(comments, 'HTML comment')] : []),
            ...(characters > 0 ? [plural(characters, 'invisible character')] : []),
        ].join(', ')}.`,
        gaveUp: (why) => `**No better attempt**: ${why}`,
        verifiedBy: {
            none: '**Verified by**: nothing. It ran; whether its answer is right, nobody checked.',
            expect: '**Verified by**: the expected output.',
            tests: '**Verified by**: the tests of the request.',
            'generated-tests': '**Verified by**: nothing. Tests that the model wrote itself agree, which proves nothing.',
        },
        writing: '✍️ A model is writing the program',
        notThisOne: 'This program has not run; earlier attempts have.',
        asksModel: '**If you approve**, the words of the task go to the model. The program it writes then gets a decision of its own.',
        approve: '✅\u00a0Ask\u00a0the\u00a0model',
        changeHow: (command) => `ask in other words with a new comment: ${command} …`,
        bound: 'The approval is for exactly this task.',
        origin: (attempts, tokens) => `<b>How the code was made</b>: ${plural(attempts, 'attempt')}, ${plural(tokens, 'token')}`,
        description: 'The model’s description',
        dependencies: 'Needs',
        noDependencies: 'nothing',
        complexity: 'Complexity',
        estimate: 'Estimated time',
        transcript: 'Transcript',
        transcriptIs: (name) => `${name} among the result files`,
        columns: ['Attempt', 'Outcome', 'Tokens', 'Model', 'Code'],
        outcome: english_tasks_OUTCOME,
        /** A number of tokens that the server did not tell. */
        estimated: (tokens) => `about ${tokens}`,
    },
};

;// CONCATENATED MODULE: ./build/report/words.js
/**
 * Every word of a report, behind one door and in one voice: short, the same term for the same thing, nothing boasted.
 * Arguments are Markdown that is already inert, or figures that already carry their unit.
 */












const ENGLISH = { ...english_names_names, ...english_results_results, ...english_decisions_decisions, ...english_audit_audit, ...english_tasks_tasks, ...english_sentences_sentences };
const WORDS = {
    en: ENGLISH,
    zh: {
        ...names,
        ...results,
        ...decisions,
        ...audit,
        ...chinese_tasks_tasks,
        ...sentences,
    },
};
const wordsFor = (lang) => WORDS[lang];


/***/ })

};
;