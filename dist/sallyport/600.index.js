"use strict";
exports.id = 600;
exports.ids = [600];
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

/***/ 62523:
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

;// CONCATENATED MODULE: ./build/report/words/chinese-sentences.js
/**
 * 记录里的句子：记录只写一次，用英文；报告在这里换成中文。`{}` 是名字、数字等照原样保留的部分。
 * 这里没有的句子（扫描规则的说明、解析器和引擎自己的话）保持原样。
 */
const SENTENCES = [
    // 关卡
    ['The code or the request comes from somebody without the {} role.', '代码或请求来自没有 {} 角色的人。'],
    ['This repository asks for an approval every time.', '此仓库每次都要求批准。'],
    ['The scan rates the code low risk.', '扫描把代码评为低风险。'],
    ['The scan rates the code medium risk.', '扫描把代码评为中风险。'],
    ['The scan rates the code high risk.', '扫描把代码评为高风险。'],
    [
        'The task comes from somebody without the {} role, so no model was asked and no program is written yet.',
        '任务来自没有 {} 角色的人，因此尚未询问模型，也还没有写程序。',
    ],
    [
        'High-risk code is blocked here (`security.high: block`). Change the code, or ask a maintainer to change the policy.',
        '此处禁止高风险代码（`security.high: block`）。请修改代码，或请维护者修改策略。',
    ],
    [
        'High-risk code does not run in a workflow by itself. Set `approval.required: never` in the configuration to allow it.',
        '高风险代码不会在工作流里自行运行。要允许它，请在配置中设置 `approval.required: never`。',
    ],
    ['Deciding this takes {}.', '作出此决定需要 {}。'],
    ['Bots do not decide.', '机器人不能作决定。'],
    ['Bots do not trigger runs.', '机器人不能触发运行。'],
    // 决定
    ['No request of this thread has this ID.', '此会话中没有这个 ID 的请求。'],
    ['Nothing waits on this thread.', '此会话中没有等待的请求。'],
    ['Nothing can be decided on this report.', '无法对这份报告作任何决定。'],
    ['Nobody is known who decided this.', '不知道是谁作的决定。'],
    ['This request was decided already; a decision counts once.', '此请求已有决定；一个决定只算一次。'],
    ['This request was approved already; an approval counts once.', '此请求已被批准；一次批准只算一次。'],
    ['This request runs already; an approval counts once.', '此请求已在运行；一次批准只算一次。'],
    ['This request was cancelled. Ask again with a new command.', '此请求已被取消。请用新命令重新提出。'],
    ['This request was rejected. Ask again with a new command.', '此请求已被拒绝。请用新命令重新提出。'],
    ['This request waited too long. Ask again with a new command.', '此请求等待太久。请用新命令重新提出。'],
    ['The request waited too long. Ask again with a new command.', '此请求等待太久。请用新命令重新提出。'],
    ['This request is void: its text or report changed. Ask again.', '此请求已作废：它的原文或报告有改动。请重新提出。'],
    [
        'Nobody decided in time, so nothing runs. Ask again with a new command.',
        '无人及时决定，因此什么都不运行。请用新命令重新提出。',
    ],
    ['The report was changed by somebody else, so it decides nothing.', '报告被别人改动过，因此不能据以作决定。'],
    [
        'Somebody else changed this report, so it was replaced and decides nothing. Ask again with a new command.',
        '别人改动了这份报告，因此它已被替换，不能据以作决定。请用新命令重新提出。',
    ],
    [
        'This decision is older than the report. Read the report, then decide again.',
        '此决定早于报告。请先读报告，再作决定。',
    ],
    [
        'What would run is no longer what the report shows: its text was changed or is gone. Ask again.',
        '将要运行的已不是报告所示的内容：原文被修改或已不在。请重新提出。',
    ],
    [
        'What would run is no longer what the report shows: the text, a limit, the configuration or the commit changed. Ask again with a new command.',
        '将要运行的已不是报告所示的内容：原文、限制、配置或提交有变。请用新命令重新提出。',
    ],
    [
        'The text of this request was edited or deleted, so nothing runs. Ask again with a new command.',
        '此请求的原文被修改或删除，因此什么都不运行。请用新命令重新提出。',
    ],
    [
        'The label was taken off: it cannot tell which of these is meant. Type one of the lines.',
        '标签已移除：它无法指明是哪一个。请输入其中一行。',
    ],
    [
        'The label was taken off: nothing waits here, and none counts before the report it decides on.',
        '标签已移除：这里没有等待的请求，而且早于报告的标签不算。',
    ],
    // 会话与仓库
    ['The text that asked is gone, so nothing ran.', '提出请求的原文已不在，因此什么都没有运行。'],
    [
        'This repository is archived, so nothing ran. Unarchive it and ask again.',
        '此仓库已归档，因此什么都没有运行。请取消归档后重新提出。',
    ],
    [
        'This conversation is locked, so nothing ran. Unlock it and ask again.',
        '此会话已锁定，因此什么都没有运行。请解锁后重新提出。',
    ],
    [
        'This issue is closed, so nothing ran. Reopen it and ask again.',
        '此 issue 已关闭，因此什么都没有运行。请重新打开后再提出。',
    ],
    [
        'This pull request is closed, so nothing ran. Reopen it and ask again.',
        '此拉取请求已关闭，因此什么都没有运行。请重新打开后再提出。',
    ],
    ['Sallyport is switched off in this repository.', '此仓库已关闭 Sallyport。'],
    [
        'The mode {} is not in this version: there is only all. Nothing ran.',
        '此版本没有模式 {}，只有 all。什么都没有运行。',
    ],
    ['This account is on the `approval.blocked` list.', '此账号在 `approval.blocked` 名单上。'],
    [
        'This account has used up its {} requests of this window (`quota.per_user`). Further ones are not answered until it has passed.',
        '此账号已用完本时间窗口的 {} 个请求（`quota.per_user`）。窗口过去之前不再答复。',
    ],
    [
        'This repository has used up its {} requests of this window (`quota.per_repository`).',
        '此仓库已用完本时间窗口的 {} 个请求（`quota.per_repository`）。',
    ],
    [
        'The requests of this window could not be counted, and without that only trusted accounts go on. Try again later.',
        '无法统计本时间窗口的请求数；在此期间只有受信任的账号可以继续。请稍后再试。',
    ],
    [
        'GitHub did not tell whether another run answers this request already, so nothing ran. Ask again with a new command.',
        'GitHub 没有说明是否已有另一次运行在处理此请求，因此什么都没有运行。请用新命令重新提出。',
    ],
    ['Another run already answers this request.', '另一次运行已在处理此请求。'],
    [
        'The run that carried this out never reported back. It will not run a second time by itself: ask again.',
        '执行它的运行没有回报结果。它不会自行再次运行：请重新提出。',
    ],
    [
        'The command that asked for this is no longer there. Ask again with a new one.',
        '提出它的命令已不在。请用新命令重新提出。',
    ],
    ['The description is gone, so there is nothing to run.', '描述已不在，因此没有可运行的内容。'],
    // 配置与规则
    ['{} on the default branch has {} problem(s), so nothing ran.', '默认分支上的 {} 有 {} 个问题，因此什么都没有运行。'],
    [
        'The rules of this repository (`security.rules`, `security.overrides`) are invalid, so nothing ran.',
        '此仓库的规则（`security.rules`、`security.overrides`）无效，因此什么都没有运行。',
    ],
    ['Unknown key {}', '未知的键 {}'],
    ['Wrong value', '值不正确'],
    ['More than its maximum', '超过其最大值'],
    ['The default language is missing', '缺少缺省语言'],
    // 命令与代码块
    ['There is no option {}', '没有选项 {}'],
    ['There is no role {} for a block', '代码块没有 {} 这个用途'],
    ['There is no program to run', '没有可运行的程序'],
    ['There is no program to judge', '没有可检验的程序'],
    [
        'There is no code: put a fenced block below the command, or into the description',
        '没有代码：请把围栏代码块放在命令下方，或放进描述里',
    ],
    ['The command names two languages: name one', '命令写了两种语言：只写一种'],
    ['The block is empty: write a program into it', '代码块是空的：请写入程序'],
    [
        'The fenced block that begins here is never closed: end it with a fence as long',
        '从这里开始的围栏代码块没有结束：请用同样长的围栏结束它',
    ],
    [
        'The code block stands inside a quote or a list, and such code is never run: move it to the left margin',
        '代码块在引用或列表里，这样的代码从不运行：请把它移到最左边',
    ],
    [
        'Block {} does not parse, so nothing ran. Mend the lines below and ask again.',
        '代码块 {} 无法解析，因此什么都没有运行。请修正下面的行后重新提出。',
    ],
    ['{} stands twice: give it once', '{} 出现了两次：只写一次'],
    ['The policy {} is not in this version: there is only strict', '此版本没有策略 {}，只有 strict'],
    [
        'Network access ({}) is not in this version: programs run without a network',
        '此版本不提供网络访问（{}）：程序在没有网络的情况下运行',
    ],
    [
        'There are {} program blocks and at most {} run at once: pick one by its number',
        '有 {} 个程序代码块，一次最多运行 {} 个：请用编号选择一个',
    ],
    [
        'The text holds {} commands and at most {} are allowed, so none of them ran: split it',
        '原文有 {} 条命令，最多允许 {} 条，因此一条都没有运行：请拆开',
    ],
    [
        'The task has {} characters and at most {} are allowed: say it shorter',
        '任务有 {} 个字符，最多允许 {} 个：请写得短些',
    ],
    // 检验
    ['Line {}: expected {}, got {}.', '第 {} 行：应为 {}，实为 {}。'],
    ['The output is too long to be compared: some of it was left out.', '输出太长，无法比较：其中一部分未保留。'],
    ['The tests did not start: the program ended with {}.', '测试没有开始：程序以 {} 结束。'],
    ['The tests exited with {}: {}', '测试以 {} 结束：{}'],
    ['The tests exited with {}', '测试以 {} 结束'],
    ['The tests ended before their last line: {}', '测试在最后一行之前结束：{}'],
    ['The tests ended before their last line', '测试在最后一行之前结束'],
    ['no language that Sallyport runs', '不是 Sallyport 能运行的语言'],
    ['no language word', '没有语言词'],
    ['inside a quote or a list', '在引用或列表里'],
    ['{} is switched off here', '{} 在此处已关闭'],
    // 任务
    ['The model did not answer.', '模型没有回答。'],
    ['The model refused the task.', '模型拒绝了此任务。'],
    ['The model’s answer could not be used.', '模型的回答无法使用。'],
    ['The model gave no program that can be told for sure, twice.', '模型两次都没有给出可以确认的程序。'],
    ['The model gave the same program twice, so it was asked no more.', '模型两次给出同一个程序，因此不再询问。'],
    [
        'The model went back to a program that had failed before, so it was asked no more.',
        '模型又给出先前失败过的程序，因此不再询问。',
    ],
    [
        'No attempt worked, and `model.max_retries` allows no further one.',
        '没有一次尝试成功，而 `model.max_retries` 不允许再试。',
    ],
    [
        'The reply was cut twice, also with twice the room (`model.max_tokens`). Nothing of it was used.',
        '回答两次被截断，给了双倍的空间（`model.max_tokens`）也一样。没有采用其中任何内容。',
    ],
    ['The tokens of this task are used up (`model.budget_tokens`).', '此任务的 token 已用完（`model.budget_tokens`）。'],
    ['The task ended without a program.', '任务结束时没有得到程序。'],
    ['The program in the report cannot be read.', '无法读取报告中的程序。'],
    [
        'The program needs an approval and is too long for the report that would carry it. Ask for a shorter one.',
        '程序需要批准，但太长，报告装不下。请要求写得短些。',
    ],
    [
        'A plan of a task takes a model, and none is asked here for somebody without the role that runs code at once. Ask for the task itself: somebody who may approve it then decides.',
        '任务的计划需要模型，而这里不为没有立即运行角色的人询问模型。请直接提出任务：由可以批准的人决定。',
    ],
    // 机器
    [
        'No Docker engine answered ({}). Start it, or set DOCKER_HOST; “sallyport doctor” shows what is missing.',
        '没有 Docker 引擎应答（{}）。请启动它，或设置 DOCKER_HOST；“sallyport doctor” 会显示缺少什么。',
    ],
    [
        'The connection to the Docker engine broke while the program ran; it was stopped.',
        '程序运行时与 Docker 引擎的连接中断；程序已被停止。',
    ],
    ['About to run.', '即将运行。'],
];

;// CONCATENATED MODULE: ./build/report/words/chinese-say.js
/** 把记录里的英文句子换成中文。 */

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const KNOWN = SENTENCES.map(([english, chinese]) => ({
    pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.+?)')}$`, 's'),
    chinese,
}));
/** 整段，或逐句；不认识的部分保持原样。 */
function say(text) {
    const whole = known(text);
    if (whole !== null)
        return whole;
    const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
    return sentences.length === 1 ? text : sentences.map((sentence) => known(sentence) ?? sentence).join(' ');
}
function known(text) {
    for (const { pattern, chinese } of KNOWN) {
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const [, ...parts] = match;
        return chinese.split('{}').reduce((said, piece, place) => `${said}${parts[place - 1] ?? ''}${piece}`);
    }
    return null;
}

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
    say: say,
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
const tasks = {
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
    /** A sentence of the record, which is written in English once. What nobody knows stays as it is. */
    say: (text) => text,
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










const ENGLISH = { ...english_names_names, ...english_results_results, ...english_decisions_decisions, ...english_audit_audit, ...english_tasks_tasks };
const WORDS = {
    en: ENGLISH,
    zh: { ...names, ...results, ...decisions, ...audit, ...tasks },
};
const wordsFor = (lang) => WORDS[lang];


/***/ })

};
;