"use strict";
exports.id = 261;
exports.ids = [261];
exports.modules = {

/***/ 93111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/** GitHub failed or refused. `status` is 0 when it did not answer. */
class ForgeError extends Error {
    status;
    constructor(message, status, cause) {
        super(message, { cause });
        this.name = 'ForgeError';
        this.status = status;
    }
}


/***/ }),

/***/ 17962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditCommand: () => (/* binding */ auditCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(42543);
// EXTERNAL MODULE: ./build/adapters/github.js + 5 modules
var github = __webpack_require__(53762);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/core/record.js
/**
 * The execution record (contract §6) as a schema: types, the published `schema/report.schema.json` and the check of
 * records that come from elsewhere all follow from these lines. `null` always means "not known" or "does not apply".
 */

const risk = schemas/* enum */.k5n(['low', 'medium', 'high']);
const count = schemas/* number */.aig().int().nonnegative();
const amount = schemas/* number */.aig().nonnegative();
const problem = schemas/* strictObject */.rej({ line: count, column: count, message: schemas/* string */.YjP() });
const finding = schemas/* strictObject */.rej({
    ruleId: schemas/* string */.YjP(),
    capability: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(['error', 'warning', 'note']),
    line: count,
    column: count,
    endLine: count,
    endColumn: count,
    message: schemas/* string */.YjP(),
    recommendation: schemas/* string */.YjP(),
});
const result = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(['ok', 'error', 'timeout', 'oom', 'output-limit', 'cancelled', 'not-run', 'infra-error']),
    reasonCode: schemas/* string */.YjP(),
    success: schemas/* boolean */.zMY(),
    exitCode: schemas/* number */.aig().int().nullable(),
    signal: schemas/* string */.YjP().nullable(),
    stdout: schemas/* string */.YjP(),
    stderr: schemas/* string */.YjP(),
    truncated: schemas/* strictObject */.rej({ stdout: schemas/* boolean */.zMY(), stderr: schemas/* boolean */.zMY() }),
    omittedBytes: schemas/* strictObject */.rej({ stdout: count, stderr: count }),
    error: schemas/* strictObject */.rej({ type: schemas/* string */.YjP(), line: count.nullable(), message: schemas/* string */.YjP() }).nullable(),
    timedOut: schemas/* boolean */.zMY(),
    durationMs: amount,
    containerId: schemas/* string */.YjP().nullable(),
    image: schemas/* strictObject */.rej({ reference: schemas/* string */.YjP(), digest: schemas/* string */.YjP().nullable() }),
    resources: schemas/* strictObject */.rej({
        wallMs: amount.nullable(),
        cpuMs: amount.nullable(),
        peakMemoryBytes: amount.nullable(),
        peakPids: amount.nullable(),
        diskBytes: amount.nullable(),
        networkBytes: amount.nullable(),
    }),
    violations: schemas/* array */.YOg(schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['network', 'memory', 'processes', 'disk', 'output', 'time', 'syscall']),
        detail: schemas/* string */.YjP(),
        count,
    })),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), bytes: count, type: schemas/* string */.YjP() })),
    verification: schemas/* strictObject */.rej({
        by: schemas/* enum */.k5n(['none', 'expect', 'tests', 'generated-tests']),
        passed: schemas/* boolean */.zMY().nullable(),
        message: schemas/* string */.YjP().nullable(),
    }),
});
const execution = schemas/* strictObject */.rej({
    executionId: schemas/* string */.YjP(),
    /** The program block's number, from 1. */
    block: count,
    /** The file's name on the command line; `null` for a block of a comment. */
    file: schemas/* string */.YjP().nullable(),
    language: schemas/* enum */.k5n(['python', 'javascript', 'typescript', 'bash']),
    code: schemas/* string */.YjP(),
    codeDigest: schemas/* string */.YjP(),
    syntax: schemas/* strictObject */.rej({
        valid: schemas/* boolean */.zMY(),
        errors: schemas/* array */.YOg(problem),
        warnings: schemas/* array */.YOg(problem),
        suggestions: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    security: schemas/* strictObject */.rej({
        risk,
        safe: schemas/* boolean */.zMY(),
        analysed: schemas/* boolean */.zMY(),
        findings: schemas/* array */.YOg(finding),
        recommendations: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    quality: schemas/* strictObject */.rej({
        score: schemas/* number */.aig().min(0).max(1).nullable(),
        issues: schemas/* array */.YOg(schemas/* string */.YjP()),
        metrics: schemas/* strictObject */.rej({
            totalLines: count,
            codeLines: count,
            commentLines: count,
            commentRatio: schemas/* number */.aig(),
            hasErrorHandling: schemas/* boolean */.zMY(),
            hasDocumentation: schemas/* boolean */.zMY(),
            avgLineLength: schemas/* number */.aig(),
            complexity: schemas/* number */.aig(),
        }),
    }),
    result,
});
/** The engine that held the programs, as the preflight found it; absent where nothing ran. */
const engine = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP(),
    apiVersion: schemas/* string */.YjP(),
    runtime: schemas/* string */.YjP(),
    cgroupVersion: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(['ok', 'warning', 'failed']),
        detail: schemas/* string */.YjP(),
        cure: schemas/* string */.YjP().nullable(),
    })),
});
const recordSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('sallyport'), version: schemas/* string */.YjP() }),
    requestId: schemas/* string */.YjP().nullable(),
    digest: schemas/* string */.YjP().nullable(),
    decision: schemas/* enum */.k5n(['run', 'await-approval', 'refuse', 'ignore']),
    reasonCode: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    conclusion: schemas/* enum */.k5n(['success', 'failure', 'neutral', 'timed_out', 'action_required', 'cancelled']),
    risk: risk.nullable(),
    createdAt: schemas/* string */.YjP(),
    startedAt: schemas/* string */.YjP().nullable(),
    endedAt: schemas/* string */.YjP().nullable(),
    run: schemas/* strictObject */.rej({ id: schemas/* number */.aig(), attempt: schemas/* number */.aig(), url: schemas/* string */.YjP() }).nullable(),
    trigger: schemas/* strictObject */.rej({
        event: schemas/* string */.YjP(),
        repository: schemas/* string */.YjP().nullable(),
        issueNumber: schemas/* number */.aig().nullable(),
        sourceId: schemas/* number */.aig().nullable(),
        author: schemas/* string */.YjP().nullable(),
        requester: schemas/* string */.YjP().nullable(),
        approver: schemas/* string */.YjP().nullable(),
    }),
    policy: schemas/* string */.YjP(),
    limits: schemas/* strictObject */.rej({
        cpus: amount,
        memoryBytes: amount,
        diskBytes: amount,
        pids: count,
        timeoutMs: amount,
        outputBytes: amount,
    }),
    engine: engine.optional(),
    executions: schemas/* array */.YOg(execution),
    attempts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        number: count,
        /** Empty where the model gave no program. */
        codeDigest: schemas/* string */.YjP(),
        outcome: schemas/* string */.YjP(),
        /** More about the outcome; part foreign. */
        detail: schemas/* string */.YjP().nullable(),
        tokens: count,
        /** The server did not say how many, so they were estimated. */
        isEstimated: schemas/* boolean */.zMY(),
        model: schemas/* string */.YjP(),
        /** The server's own name of the call. */
        requestId: schemas/* string */.YjP().nullable(),
    })),
    generation: schemas/* strictObject */.rej({
        description: schemas/* string */.YjP(),
        dependencies: schemas/* array */.YOg(schemas/* string */.YjP()),
        complexity: schemas/* string */.YjP(),
        /** The model's own guess. */
        estimatedSeconds: amount.nullable(),
    })
        .nullable(),
    timings: schemas/* strictObject */.rej({ totalMs: amount, scanMs: amount, imageMs: amount, runMs: amount }),
})
    .meta({
    title: 'Sallyport execution record',
    description: 'What was asked, what was decided, what ran and how it ended.',
});

// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(8918);
;// CONCATENATED MODULE: ./build/core/audit.js
/** What became of each request, for whoever audits later? One row of an audit, whatever it is read from. */


const OUTCOMES = (/* unused pure expression or super */ null && ([
    'passed',
    'failed',
    'timed-out',
    'out-of-memory',
    'output-limit',
    /** Our machine failed, never the program. */
    'trouble',
    'cancelled',
    'rejected',
    'expired',
    'void',
    'refused',
    'planned',
    'waiting',
    /** It was running, and nothing says how it ended. */
    'unfinished',
]));
const OUTCOME_OF = {
    ok: 'passed',
    error: 'failed',
    timeout: 'timed-out',
    oom: 'out-of-memory',
    'output-limit': 'output-limit',
    cancelled: 'cancelled',
    'not-run': 'refused',
    'infra-error': 'trouble',
};
/** Worst first, as in the heading of a report. */
const SEVERITY = [
    'trouble',
    'failed',
    'out-of-memory',
    'timed-out',
    'output-limit',
    'refused',
    'cancelled',
    'passed',
];
/** The outcome of a request that ran; with no program at all it came to nothing. */
function outcomeOfRun(ended) {
    const outcomes = ended.map(({ status, success }) => (status === 'ok' && !success ? 'failed' : OUTCOME_OF[status]));
    return SEVERITY.find((outcome) => outcomes.includes(outcome)) ?? 'refused';
}
const ENDS = {
    rejected: 'rejected',
    cancelled: 'cancelled',
    approval_expired: 'expired',
    approval_stale: 'void',
    docker_unavailable: 'trouble',
    image_unavailable: 'trouble',
    sandbox_error: 'trouble',
    internal_error: 'trouble',
};
/** The outcome of a request that did not run. */
const outcomeOfReason = (reasonCode) => Object.hasOwn(ENDS, reasonCode) ? (ENDS[reasonCode] ?? 'refused') : 'refused';
function outcomeOf({ decision, reasonCode, executions }) {
    if (decision === 'await-approval')
        return 'waiting';
    if (decision !== 'run')
        return outcomeOfReason(reasonCode);
    const results = executions.map(({ result }) => result);
    // A plan or a scan: it might have run, and was not meant to.
    if (reasonCode === 'ok' && results.every(({ status }) => status === 'not-run'))
        return 'planned';
    return outcomeOfRun(results);
}
/** One row from a whole record; `file` is where it lies. */
function entryOf(record, file) {
    const { trigger, executions, timings } = record;
    return {
        repository: trigger.repository,
        issueNumber: trigger.issueNumber,
        requestId: record.requestId,
        digest: record.digest,
        createdAt: record.createdAt,
        requester: trigger.requester,
        approver: trigger.approver,
        risk: record.risk,
        outcome: outcomeOf(record),
        reasonCode: record.reasonCode,
        languages: executions.map(({ language }) => language),
        statuses: executions.map(({ result }) => result.status),
        durationMs: executions.some(({ result }) => result.status !== 'not-run') ? Math.round(timings.runMs) : null,
        url: record.run?.url ?? null,
        file,
    };
}
/** A row from the text of a record file, or what is wrong with it in one line. Nothing in a file is believed unread. */
function entryIn(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return (0,core_result/* err */._)('no JSON');
    }
    const parsed = recordSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = issue?.path.join('.') ?? '';
        return (0,core_result/* err */._)(`no execution record${place === '' ? '' : ` (see ${place})`}`);
    }
    if (Number.isNaN(Date.parse(parsed.data.createdAt)))
        return (0,core_result/* err */._)('no execution record (createdAt is no time)');
    return (0,core_result.ok)(entryOf(parsed.data, file));
}
/** Of one request (the comment that waited, the one with the result, a record of each) the latest word counts. */
function latestOf(entries) {
    const latest = new Map();
    entries.forEach((entry, index) => {
        const key = entry.requestId === null ? `#${index}` : `${entry.repository}\n${entry.requestId}`;
        const known = latest.get(key);
        if (known === undefined || isLater(entry, known))
            latest.set(key, entry);
    });
    return [...latest.values()].sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
}
const OPEN = new Set(['waiting', 'unfinished', 'planned']);
function isLater(entry, known) {
    if (OPEN.has(entry.outcome) !== OPEN.has(known.outcome))
        return OPEN.has(known.outcome);
    return entry.createdAt >= known.createdAt;
}

// EXTERNAL MODULE: ./build/app/records.js + 1 modules
var app_records = __webpack_require__(21782);
;// CONCATENATED MODULE: ./build/app/audit.js
/** The rows of an audit from the bot's own comments in a whole repository. */



/** GitHub's own account for workflows; a person's token cannot tell which account the bot has. */
const ACTIONS_BOT_ID = 41_898_282;
const PAGES_MAX = 2000;
/** Throws a `ForgeError` when GitHub does not say. */
async function auditComments(question) {
    const { forge, sinceMs } = question;
    const authorId = question.authorId ?? (await botOf(forge));
    const { comments, isWhole } = await forge.listRepositoryComments(sinceMs, PAGES_MAX);
    const records = (0,app_records/* ownRecords */.Bd)(comments, authorId).filter(isOfRequest);
    const people = await loginsOf(forge, records);
    return { entries: latestOf(records.map((record) => audit_entryOf(record, question.repository, people))), isWhole };
}
async function botOf(forge) {
    const self = await forge.self();
    const account = await forge.accountOf(self);
    return account?.isBot === true ? self : ACTIONS_BOT_ID;
}
/** Help, status and other answers in words carry a marker too; they are no request. */
const isOfRequest = ({ marker }) => marker.requestId !== null || marker.reasonCode !== 'ok';
async function loginsOf(forge, records) {
    const ids = new Set(records.flatMap(({ marker }) => [marker.requesterId, marker.approverId ?? marker.requesterId]));
    const known = await Promise.all([...ids].map(async (id) => [id, (await forge.accountOf(id))?.login]));
    // Whose account is gone keeps a number: two of them are two.
    return new Map(known.map(([id, login]) => [id, login ?? `account ${id}`]));
}
function audit_entryOf({ marker, comment }, repository, people) {
    return {
        repository,
        issueNumber: comment.issueNumber,
        requestId: marker.requestId,
        digest: marker.digest,
        createdAt: marker.createdAt,
        requester: people.get(marker.requesterId) ?? null,
        approver: marker.approverId === null ? null : (people.get(marker.approverId) ?? null),
        risk: marker.risk,
        outcome: audit_outcomeOf(marker),
        reasonCode: marker.reasonCode,
        languages: marker.languages,
        statuses: marker.statuses,
        durationMs: marker.durationMs,
        url: comment.url,
        file: null,
    };
}
function audit_outcomeOf({ state, statuses, verified, reasonCode }) {
    switch (state) {
        case 'queued':
        case 'scanning':
        case 'running':
        // The result stands in a comment of its own; without it nothing says how it ended.
        case 'approved':
            return 'unfinished';
        case 'done':
            return outcomeOfRun(statuses.map((status) => ({ status, success: status === 'ok' && verified !== false })));
        case 'refused':
            return outcomeOfReason(reasonCode);
        case 'planned':
        case 'waiting':
        case 'rejected':
        case 'cancelled':
        case 'expired':
        case 'void':
            return state;
        default:
            return (0,core_result/* assertNever */.x)(state);
    }
}

// EXTERNAL MODULE: ./build/app/ports.js
var ports = __webpack_require__(93111);
;// CONCATENATED MODULE: ./build/core/audit-figures.js
const NO_FILTER = { text: '', repository: '', outcome: '', risk: '', language: '', from: '', to: '' };
/** Every word of `text` must occur somewhere in the row. */
function matching(entries, filter) {
    const words = filter.text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '');
    return entries.filter((entry) => {
        const day = entry.createdAt.slice(0, 10);
        return ((filter.repository === '' || entry.repository === filter.repository) &&
            (filter.outcome === '' || entry.outcome === filter.outcome) &&
            (filter.risk === '' || (entry.risk ?? 'none') === filter.risk) &&
            (filter.language === '' || entry.languages.some((language) => language === filter.language)) &&
            (filter.from === '' || day >= filter.from) &&
            (filter.to === '' || day <= filter.to) &&
            (words.length === 0 || holds(entry, words)));
    });
}
function holds(entry, words) {
    const { requester, approver, requestId, digest, repository, issueNumber, reasonCode, file } = entry;
    const thread = issueNumber === null ? '' : `#${issueNumber}`;
    const all = [requester, approver, requestId, digest, repository, thread, reasonCode, file].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
}
const BAD = ['failed', 'timed-out', 'out-of-memory', 'output-limit', 'trouble'];
const kindOf = (outcome) => outcome === 'passed' ? 'good' : BAD.includes(outcome) ? 'bad' : 'other';
function figuresOf(entries) {
    const kinds = entries.map(({ outcome }) => kindOf(outcome));
    const good = kinds.filter((kind) => kind === 'good').length;
    const ran = good + kinds.filter((kind) => kind === 'bad').length;
    return {
        total: entries.length,
        ran,
        passedShare: ran === 0 ? null : good / ran,
        approved: entries.filter(({ approver }) => approver !== null).length,
        waiting: entries.filter(({ outcome }) => outcome === 'waiting').length,
        programs: entries.reduce((sum, { languages }) => sum + languages.length, 0),
        medianMs: median(entries.flatMap(({ durationMs }) => (durationMs === null ? [] : [durationMs]))),
        people: new Set(entries.flatMap(({ requester }) => (requester === null ? [] : [requester]))).size,
        byOutcome: counted(entries.map(({ outcome }) => outcome)),
        byRisk: counted(entries.map(({ risk }) => risk ?? 'none')),
        byLanguage: counted(entries.flatMap(({ languages }) => languages)),
    };
}
function median(values) {
    const sorted = [...values].sort((one, other) => one - other);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle];
    if (upper === undefined)
        return null;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
function counted(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
        .map(([name, count]) => ({ name, count }))
        .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
const DAY_MS = 86_400_000;
const MOST_BUCKETS = 62;
/** Counts of equal stretches of time without gaps, days where they are few enough, else weeks, else months. */
function overTime(entries) {
    const times = entries.map(({ createdAt }) => Date.parse(createdAt)).filter((ms) => !Number.isNaN(ms));
    if (times.length === 0)
        return { unit: 'day', buckets: [] };
    const first = times.reduce((least, ms) => Math.min(least, ms));
    const last = times.reduce((most, ms) => Math.max(most, ms));
    const days = (last - first) / DAY_MS;
    const unit = days < MOST_BUCKETS - 1 ? 'day' : days < (MOST_BUCKETS - 1) * 7 ? 'week' : 'month';
    return { unit, buckets: bucketsOf(entries, unit, [first, last]) };
}
function bucketsOf(entries, unit, [first, last]) {
    const counts = new Map();
    for (let ms = startOf(first, unit); ms <= last; ms = nextOf(ms, unit))
        counts.set(dayOf(ms), { good: 0, bad: 0, other: 0 });
    for (const { createdAt, outcome } of entries) {
        const ms = Date.parse(createdAt);
        const count = Number.isNaN(ms) ? undefined : counts.get(dayOf(startOf(ms, unit)));
        if (count !== undefined)
            count[kindOf(outcome)] += 1;
    }
    return [...counts].map(([start, count]) => ({ start, ...count }));
}
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);
/** Weeks start on Monday; the first day of the epoch was a Thursday. */
function startOf(ms, unit) {
    const day = Math.floor(ms / DAY_MS);
    if (unit === 'day')
        return day * DAY_MS;
    if (unit === 'week')
        return (day - ((((day + 3) % 7) + 7) % 7)) * DAY_MS;
    const date = new Date(ms);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}
function nextOf(ms, unit) {
    if (unit === 'day')
        return ms + DAY_MS;
    if (unit === 'week')
        return ms + 7 * DAY_MS;
    const date = new Date(ms);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
const RISKS = (/* unused pure expression or super */ null && ([null, 'low', 'medium', 'high']));
/** What is unknown stands last, in both directions. */
function sorted(entries, key, isAscending) {
    const valued = entries.map((entry) => ({ entry, value: sortValue(entry, key) }));
    const sign = isAscending ? 1 : -1;
    return valued
        .sort((one, other) => {
        if (one.value === null || other.value === null)
            return Number(one.value === null) - Number(other.value === null);
        return one.value === other.value ? 0 : one.value < other.value ? -sign : sign;
    })
        .map(({ entry }) => entry);
}
function sortValue(entry, key) {
    if (key === 'what')
        return entry.languages.length === 0 ? null : entry.languages.join(' ');
    if (key === 'risk')
        return entry.risk === null ? null : RISKS.indexOf(entry.risk);
    if (key === 'durationMs')
        return entry.durationMs;
    if (key === 'requester' || key === 'approver')
        return entry[key]?.toLowerCase() ?? null;
    return entry[key];
}

// EXTERNAL MODULE: ./build/core/digest.js
var digest = __webpack_require__(89211);
// EXTERNAL MODULE: ./build/report/amounts.js
var amounts = __webpack_require__(41915);
;// CONCATENATED MODULE: ./build/report/audit-script.js
/** The script of an audit’s page. Generated from `page/` by `npm run docs`; a test compares them. */
const PAGE_SCRIPT = "(() => {\nconst modules = {};\nconst require = path => modules[path.slice(path.lastIndexOf(\"/\") + 1)];\n(modules => (exports => {\n\"use strict\";\nObject.defineProperty(exports, \"__esModule\", { value: true });\nexports.kindOf = exports.NO_FILTER = void 0;\nexports.matching = matching;\nexports.figuresOf = figuresOf;\nexports.overTime = overTime;\nexports.sorted = sorted;\nexports.NO_FILTER = { text: '', repository: '', outcome: '', risk: '', language: '', from: '', to: '' };\nfunction matching(entries, filter) {\n    const words = filter.text\n        .toLowerCase()\n        .split(/\\s+/)\n        .filter((word) => word !== '');\n    return entries.filter((entry) => {\n        const day = entry.createdAt.slice(0, 10);\n        return ((filter.repository === '' || entry.repository === filter.repository) &&\n            (filter.outcome === '' || entry.outcome === filter.outcome) &&\n            (filter.risk === '' || (entry.risk ?? 'none') === filter.risk) &&\n            (filter.language === '' || entry.languages.some((language) => language === filter.language)) &&\n            (filter.from === '' || day >= filter.from) &&\n            (filter.to === '' || day <= filter.to) &&\n            (words.length === 0 || holds(entry, words)));\n    });\n}\nfunction holds(entry, words) {\n    const { requester, approver, requestId, digest, repository, issueNumber, reasonCode, file } = entry;\n    const thread = issueNumber === null ? '' : `#${issueNumber}`;\n    const all = [requester, approver, requestId, digest, repository, thread, reasonCode, file].join('\\n').toLowerCase();\n    return words.every((word) => all.includes(word));\n}\nconst BAD = ['failed', 'timed-out', 'out-of-memory', 'output-limit', 'trouble'];\nconst kindOf = (outcome) => outcome === 'passed' ? 'good' : BAD.includes(outcome) ? 'bad' : 'other';\nexports.kindOf = kindOf;\nfunction figuresOf(entries) {\n    const kinds = entries.map(({ outcome }) => (0, exports.kindOf)(outcome));\n    const good = kinds.filter((kind) => kind === 'good').length;\n    const ran = good + kinds.filter((kind) => kind === 'bad').length;\n    return {\n        total: entries.length,\n        ran,\n        passedShare: ran === 0 ? null : good / ran,\n        approved: entries.filter(({ approver }) => approver !== null).length,\n        waiting: entries.filter(({ outcome }) => outcome === 'waiting').length,\n        programs: entries.reduce((sum, { languages }) => sum + languages.length, 0),\n        medianMs: median(entries.flatMap(({ durationMs }) => (durationMs === null ? [] : [durationMs]))),\n        people: new Set(entries.flatMap(({ requester }) => (requester === null ? [] : [requester]))).size,\n        byOutcome: counted(entries.map(({ outcome }) => outcome)),\n        byRisk: counted(entries.map(({ risk }) => risk ?? 'none')),\n        byLanguage: counted(entries.flatMap(({ languages }) => languages)),\n    };\n}\nfunction median(values) {\n    const sorted = [...values].sort((one, other) => one - other);\n    const middle = Math.floor(sorted.length / 2);\n    const upper = sorted[middle];\n    if (upper === undefined)\n        return null;\n    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;\n}\nfunction counted(names) {\n    const counts = new Map();\n    for (const name of names)\n        counts.set(name, (counts.get(name) ?? 0) + 1);\n    return [...counts]\n        .map(([name, count]) => ({ name, count }))\n        .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));\n}\nconst DAY_MS = 86_400_000;\nconst MOST_BUCKETS = 62;\nfunction overTime(entries) {\n    const times = entries.map(({ createdAt }) => Date.parse(createdAt)).filter((ms) => !Number.isNaN(ms));\n    if (times.length === 0)\n        return { unit: 'day', buckets: [] };\n    const first = times.reduce((least, ms) => Math.min(least, ms));\n    const last = times.reduce((most, ms) => Math.max(most, ms));\n    const days = (last - first) / DAY_MS;\n    const unit = days < MOST_BUCKETS - 1 ? 'day' : days < (MOST_BUCKETS - 1) * 7 ? 'week' : 'month';\n    return { unit, buckets: bucketsOf(entries, unit, [first, last]) };\n}\nfunction bucketsOf(entries, unit, [first, last]) {\n    const counts = new Map();\n    for (let ms = startOf(first, unit); ms <= last; ms = nextOf(ms, unit))\n        counts.set(dayOf(ms), { good: 0, bad: 0, other: 0 });\n    for (const { createdAt, outcome } of entries) {\n        const ms = Date.parse(createdAt);\n        const count = Number.isNaN(ms) ? undefined : counts.get(dayOf(startOf(ms, unit)));\n        if (count !== undefined)\n            count[(0, exports.kindOf)(outcome)] += 1;\n    }\n    return [...counts].map(([start, count]) => ({ start, ...count }));\n}\nconst dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);\nfunction startOf(ms, unit) {\n    const day = Math.floor(ms / DAY_MS);\n    if (unit === 'day')\n        return day * DAY_MS;\n    if (unit === 'week')\n        return (day - ((((day + 3) % 7) + 7) % 7)) * DAY_MS;\n    const date = new Date(ms);\n    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());\n}\nfunction nextOf(ms, unit) {\n    if (unit === 'day')\n        return ms + DAY_MS;\n    if (unit === 'week')\n        return ms + 7 * DAY_MS;\n    const date = new Date(ms);\n    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);\n}\nconst RISKS = [null, 'low', 'medium', 'high'];\nfunction sorted(entries, key, isAscending) {\n    const valued = entries.map((entry) => ({ entry, value: sortValue(entry, key) }));\n    const sign = isAscending ? 1 : -1;\n    return valued\n        .sort((one, other) => {\n        if (one.value === null || other.value === null)\n            return Number(one.value === null) - Number(other.value === null);\n        return one.value === other.value ? 0 : one.value < other.value ? -sign : sign;\n    })\n        .map(({ entry }) => entry);\n}\nfunction sortValue(entry, key) {\n    if (key === 'what')\n        return entry.languages.length === 0 ? null : entry.languages.join(' ');\n    if (key === 'risk')\n        return entry.risk === null ? null : RISKS.indexOf(entry.risk);\n    if (key === 'durationMs')\n        return entry.durationMs;\n    if (key === 'requester' || key === 'approver')\n        return entry[key]?.toLowerCase() ?? null;\n    return entry[key];\n}\n})(modules[\"audit-figures\"] = {}))(modules);\n(modules => (exports => {\n\"use strict\";\nObject.defineProperty(exports, \"__esModule\", { value: true });\nexports.number = void 0;\nexports.duration = duration;\nexports.bytes = bytes;\nexports.bar = bar;\nexports.percent = percent;\nexports.moment = moment;\nconst trimmed = (value, digits) => String(Number(value.toFixed(digits)));\nfunction duration(ms) {\n    if (ms < 1000)\n        return `${Math.round(ms)} ms`;\n    if (ms < 10_000)\n        return `${trimmed(ms / 1000, 2)} s`;\n    if (ms < 60_000)\n        return `${trimmed(ms / 1000, 1)} s`;\n    const seconds = Math.round(ms / 1000);\n    const rest = seconds % 60;\n    return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;\n}\nconst UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];\nfunction bytes(count) {\n    let value = count;\n    let unit = 0;\n    while (value >= 1024 && unit < UNITS.length - 1) {\n        value /= 1024;\n        unit += 1;\n    }\n    return `${trimmed(value, value < 100 ? 1 : 0)} ${UNITS[unit]}`;\n}\nconst number = (value) => String(value).replace(/\\B(?=(?:\\d{3})+$)/g, '\\u00a0');\nexports.number = number;\nconst EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];\nconst CELLS = 10;\nfunction bar(share) {\n    const exact = Math.min(Math.max(share, 0), 1) * CELLS * 8;\n    const eighths = exact > 0 ? Math.max(1, Math.round(exact)) : 0;\n    const full = Math.floor(eighths / 8);\n    const drawn = '█'.repeat(full) + (EIGHTHS[eighths % 8] ?? '');\n    return drawn + '░'.repeat(CELLS - drawn.length);\n}\nfunction percent(share) {\n    const value = Math.round(share * 100);\n    return value === 0 && share > 0 ? '< 1 %' : `${value} %`;\n}\nfunction moment(iso) {\n    const date = new Date(iso);\n    if (Number.isNaN(date.getTime()))\n        return null;\n    return {\n        day: date.getUTCDate(),\n        month: date.getUTCMonth() + 1,\n        year: date.getUTCFullYear(),\n        time: date.toISOString().slice(11, 16),\n    };\n}\n})(modules[\"amounts\"] = {}))(modules);\n(modules => (exports => {\n\"use strict\";\nObject.defineProperty(exports, \"__esModule\", { value: true });\nexports.element = element;\nexports.drawn = drawn;\nexports.byId = byId;\nexports.link = link;\nfunction element(name, attributes = {}, ...children) {\n    const made = document.createElement(name);\n    for (const [key, value] of Object.entries(attributes))\n        made.setAttribute(key, value);\n    made.append(...children);\n    return made;\n}\nfunction drawn(name, attributes, ...children) {\n    const made = document.createElementNS('http://www.w3.org/2000/svg', name);\n    for (const [key, value] of Object.entries(attributes))\n        made.setAttribute(key, value);\n    made.append(...children);\n    return made;\n}\nfunction byId(id) {\n    const found = document.getElementById(id);\n    if (found === null)\n        throw new Error(`The page has no element ${id}`);\n    return found;\n}\nfunction link(words, url) {\n    if (url === null || !/^https?:\\/\\//.test(url))\n        return words;\n    return element('a', { href: url, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, words);\n}\n})(modules[\"elements\"] = {}))(modules);\n(modules => (exports => {\n\"use strict\";\nObject.defineProperty(exports, \"__esModule\", { value: true });\nexports.minute = exports.filled = void 0;\nexports.readData = readData;\nexports.nameOf = nameOf;\nfunction readData() {\n    return JSON.parse(document.getElementById('data')?.textContent ?? '');\n}\nconst filled = (words, gaps) => words.replace(/\\{(\\w+)\\}/g, (gap, name) => gaps[name] ?? gap);\nexports.filled = filled;\nfunction nameOf(data, kind, name) {\n    const names = kind === 'outcome' ? data.words.outcome : data[kind];\n    return Object.hasOwn(names, name) ? (names[name] ?? name) : name === 'none' ? data.words.noRisk : name;\n}\nconst minute = (iso) => iso.slice(0, 16).replace('T', ' ');\nexports.minute = minute;\n})(modules[\"data\"] = {}))(modules);\n(modules => (exports => {\n\"use strict\";\nObject.defineProperty(exports, \"__esModule\", { value: true });\nexports.showFigures = showFigures;\nconst audit_figures_1 = require(\"../src/core/audit-figures\");\nconst amounts_1 = require(\"../src/report/amounts\");\nconst data_1 = require(\"./data\");\nconst elements_1 = require(\"./elements\");\nfunction showFigures(data, entries) {\n    const figures = (0, audit_figures_1.figuresOf)(entries);\n    const say = data.words.figures;\n    const unknown = say.unknown;\n    const cards = [\n        [say.total, (0, amounts_1.number)(figures.total)],\n        [say.ran, (0, amounts_1.number)(figures.ran)],\n        [say.passed, figures.passedShare === null ? unknown : (0, amounts_1.percent)(figures.passedShare)],\n        [say.approved, (0, amounts_1.number)(figures.approved)],\n        [say.waiting, (0, amounts_1.number)(figures.waiting)],\n        [say.programs, (0, amounts_1.number)(figures.programs)],\n        [say.median, figures.medianMs === null ? unknown : (0, amounts_1.duration)(figures.medianMs)],\n        [say.people, (0, amounts_1.number)(figures.people)],\n    ];\n    (0, elements_1.byId)('figures').replaceChildren(...cards.map(([name, value]) => (0, elements_1.element)('div', {}, (0, elements_1.element)('dt', {}, name), (0, elements_1.element)('dd', {}, value))));\n    showTime(data, entries);\n    showCounts(data, 'outcome', figures.byOutcome);\n    showCounts(data, 'risk', figures.byRisk);\n    showCounts(data, 'language', figures.byLanguage);\n}\nfunction showCounts(data, kind, counts) {\n    const { plots } = data.words;\n    const most = Math.max(1, ...counts.map(({ count }) => count));\n    const sum = Math.max(1, counts.reduce((all, { count }) => all + count, 0));\n    const rows = counts.map(({ name, count }) => {\n        const width = String(Math.max(1, (count / most) * 100));\n        const bar = (0, elements_1.drawn)('svg', { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, (0, elements_1.drawn)('rect', { width, height: '10' }));\n        return (0, elements_1.element)('tr', {}, (0, elements_1.element)('th', { scope: 'row' }, (0, data_1.nameOf)(data, kind, name)), (0, elements_1.element)('td', { class: 'figure' }, (0, amounts_1.number)(count)), (0, elements_1.element)('td', { class: 'figure' }, (0, amounts_1.percent)(count / sum)), (0, elements_1.element)('td', { class: 'drawing', 'aria-hidden': 'true' }, bar));\n    });\n    const heads = [plots.name, plots.label, plots.share].map((name) => (0, elements_1.element)('th', { scope: 'col' }, name));\n    (0, elements_1.byId)(`by-${kind}`).replaceChildren((0, elements_1.element)('caption', {}, plots[kind]), (0, elements_1.element)('thead', { class: 'unseen' }, (0, elements_1.element)('tr', {}, ...heads)), (0, elements_1.element)('tbody', {}, ...rows));\n}\nconst HEIGHT = 190;\nconst LEFT = 44;\nconst BOTTOM = 22;\nconst KINDS = ['good', 'bad', 'other'];\nfunction showTime(data, entries) {\n    const { plots } = data.words;\n    const { unit, buckets } = (0, audit_figures_1.overTime)(entries);\n    (0, elements_1.byId)('time-title').textContent = plots[unit];\n    (0, elements_1.byId)('time').replaceChildren(buckets.length === 0 ? data.words.table.none : chart(data, plots[unit], buckets));\n    const heads = [plots.start, plots.good, plots.bad, plots.other];\n    (0, elements_1.byId)('time-numbers').replaceChildren((0, elements_1.element)('caption', { class: 'unseen' }, plots[unit]), (0, elements_1.element)('thead', {}, (0, elements_1.element)('tr', {}, ...heads.map((name) => (0, elements_1.element)('th', { scope: 'col' }, name)))), (0, elements_1.element)('tbody', {}, ...buckets.map(({ start, good, bad, other }) => (0, elements_1.element)('tr', {}, (0, elements_1.element)('th', { scope: 'row' }, start), ...[good, bad, other].map((count) => (0, elements_1.element)('td', { class: 'figure' }, (0, amounts_1.number)(count)))))));\n}\nconst totalOf = ({ good, bad, other }) => good + bad + other;\nconst widthOf = (place) => Math.max(280, Math.round(place.clientWidth));\nfunction chart(data, title, buckets) {\n    const width = widthOf((0, elements_1.byId)('time'));\n    const top = niceTop(Math.max(...buckets.map(totalOf)));\n    const step = (width - LEFT) / buckets.length;\n    const heightOf = (count) => (count / top) * (HEIGHT - BOTTOM - 8);\n    const bars = buckets.map((bucket, index) => {\n        const x = LEFT + index * step + Math.min(1.5, step * 0.1);\n        return bar(data, bucket, { x, width: Math.min(Math.max(step - 3, step * 0.7), 40), heightOf });\n    });\n    return (0, elements_1.drawn)('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-label': `${title}. ${sums(data, buckets)}` }, ...grid(top, width, heightOf), ...bars, ...dates(buckets, step));\n}\nconst sums = ({ words }, buckets) => KINDS.map((kind) => `${words.plots[kind]}: ${buckets.reduce((sum, bucket) => sum + bucket[kind], 0)}`).join(', ');\nfunction bar(data, bucket, { x, width, heightOf }) {\n    let y = HEIGHT - BOTTOM;\n    const parts = KINDS.map((kind) => {\n        const height = heightOf(bucket[kind]);\n        y -= height;\n        return (0, elements_1.drawn)('rect', {\n            class: kind,\n            x: x.toFixed(2),\n            y: y.toFixed(2),\n            width: width.toFixed(2),\n            height: height.toFixed(2),\n        });\n    });\n    return (0, elements_1.drawn)('g', {}, (0, elements_1.drawn)('title', {}, `${bucket.start}. ${sums(data, [bucket])}`), ...parts);\n}\nfunction grid(top, width, heightOf) {\n    return [0, top / 2, top].filter(Number.isInteger).flatMap((value) => {\n        const y = (HEIGHT - BOTTOM - heightOf(value)).toFixed(1);\n        return [\n            (0, elements_1.drawn)('line', { class: 'grid', x1: String(LEFT), x2: String(width), y1: y, y2: y }),\n            (0, elements_1.drawn)('text', { x: String(LEFT - 6), y, 'text-anchor': 'end', 'dominant-baseline': 'middle' }, (0, amounts_1.number)(value)),\n        ];\n    });\n}\nfunction dates(buckets, step) {\n    const last = buckets.length - 1;\n    const places = last < 2 ? [0] : [0, Math.floor(last / 2), last];\n    return [...new Set(places)].map((index) => {\n        const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';\n        const x = LEFT + (index + (index === 0 ? 0 : index === last ? 1 : 0.5)) * step;\n        return (0, elements_1.drawn)('text', { x: x.toFixed(1), y: String(HEIGHT - 6), 'text-anchor': anchor }, buckets[index]?.start ?? '');\n    });\n}\nfunction niceTop(most) {\n    const size = 10 ** Math.floor(Math.log10(Math.max(1, most)));\n    return [1, 2, 4, 6, 10].map((factor) => factor * size).find((top) => top >= most) ?? most;\n}\n})(modules[\"plots\"] = {}))(modules);\n(modules => (exports => {\n\"use strict\";\nObject.defineProperty(exports, \"__esModule\", { value: true });\nexports.Rows = void 0;\nconst audit_figures_1 = require(\"../src/core/audit-figures\");\nconst amounts_1 = require(\"../src/report/amounts\");\nconst data_1 = require(\"./data\");\nconst elements_1 = require(\"./elements\");\nconst ROWS = 50;\nconst SORT_KEYS = [\n    'createdAt',\n    'requester',\n    'what',\n    'risk',\n    'approver',\n    'outcome',\n    'durationMs',\n    'requestId',\n];\nclass Rows {\n    #data;\n    #entries = [];\n    #first = 0;\n    #key = 'createdAt';\n    #isAscending = false;\n    constructor(data) {\n        this.#data = data;\n        const { columns } = data.words.table;\n        const heads = SORT_KEYS.map((key) => {\n            const button = (0, elements_1.element)('button', { type: 'button' }, columns[key]);\n            button.addEventListener('click', () => this.#sortBy(key));\n            return (0, elements_1.element)('th', { scope: 'col', id: `sort-${key}` }, button);\n        });\n        (0, elements_1.byId)('heads').replaceChildren(...heads, (0, elements_1.element)('th', { scope: 'col' }, columns.link));\n        (0, elements_1.byId)('previous').addEventListener('click', () => this.#turn(-ROWS));\n        (0, elements_1.byId)('next').addEventListener('click', () => this.#turn(ROWS));\n    }\n    show(entries) {\n        this.#entries = (0, audit_figures_1.sorted)(entries, this.#key, this.#isAscending);\n        this.#first = 0;\n        this.#draw();\n    }\n    #sortBy(key) {\n        this.#isAscending = key === this.#key ? !this.#isAscending : key !== 'createdAt';\n        this.#key = key;\n        this.show(this.#entries);\n    }\n    #turn(by) {\n        this.#first = Math.max(0, Math.min(this.#first + by, this.#entries.length - 1));\n        this.#draw();\n    }\n    #draw() {\n        const { table } = this.#data.words;\n        const shown = this.#entries.slice(this.#first, this.#first + ROWS);\n        (0, elements_1.byId)('rows').replaceChildren(...shown.map((entry) => this.#row(entry)));\n        for (const key of SORT_KEYS) {\n            const direction = this.#isAscending ? 'ascending' : 'descending';\n            (0, elements_1.byId)(`sort-${key}`).setAttribute('aria-sort', key === this.#key ? direction : 'none');\n        }\n        (0, elements_1.byId)('shown').textContent =\n            shown.length === 0\n                ? table.none\n                : (0, data_1.filled)(table.shown, {\n                    from: (0, amounts_1.number)(this.#first + 1),\n                    to: (0, amounts_1.number)(this.#first + shown.length),\n                    count: (0, amounts_1.number)(this.#entries.length),\n                });\n        mute((0, elements_1.byId)('previous'), this.#first === 0);\n        mute((0, elements_1.byId)('next'), this.#first + ROWS >= this.#entries.length);\n    }\n    #row(entry) {\n        const { table } = this.#data.words;\n        const { risk, approver, durationMs } = entry;\n        const cells = [\n            ['time', (0, elements_1.element)('time', { datetime: entry.createdAt }, (0, data_1.minute)(entry.createdAt))],\n            ['name', entry.requester ?? table.nobody],\n            ['what', this.#what(entry)],\n            ['word', risk === null ? this.#data.words.noRisk : badge(`risk-${risk}`, this.#data.risk[risk])],\n            ['name', approver ?? table.nobody],\n            ['word', badge((0, audit_figures_1.kindOf)(entry.outcome), this.#data.words.outcome[entry.outcome])],\n            ['figure', durationMs === null ? '–' : (0, amounts_1.duration)(durationMs)],\n            ['digest', digest(entry)],\n            ['where', this.#where(entry)],\n        ];\n        return (0, elements_1.element)('tr', {}, ...cells.map(([kind, child]) => (0, elements_1.element)('td', { class: kind }, child)));\n    }\n    #what({ languages }) {\n        const counts = new Map();\n        for (const language of languages)\n            counts.set(language, (counts.get(language) ?? 0) + 1);\n        const parts = [...counts].map(([language, count]) => {\n            const name = (0, data_1.nameOf)(this.#data, 'language', language);\n            return count === 1 ? name : `${name} ×${count}`;\n        });\n        return parts.length === 0 ? this.#data.words.table.nothing : parts.join(', ');\n    }\n    #where({ repository, issueNumber, url, file }) {\n        const { table } = this.#data.words;\n        const words = issueNumber === null ? (file ?? repository ?? table.report) : `${repository ?? ''}#${issueNumber}`;\n        return (0, elements_1.link)(words, url);\n    }\n}\nexports.Rows = Rows;\nfunction mute(button, isMute) {\n    button.setAttribute('aria-disabled', String(isMute));\n}\nconst badge = (kind, words) => (0, elements_1.element)('span', { class: `badge ${kind}` }, words);\nfunction digest({ requestId, digest: whole, reasonCode }) {\n    if (requestId === null || whole === null)\n        return (0, elements_1.element)('code', {}, reasonCode);\n    return (0, elements_1.element)('details', {}, (0, elements_1.element)('summary', {}, (0, elements_1.element)('code', {}, requestId)), (0, elements_1.element)('code', { class: 'whole' }, whole), (0, elements_1.element)('br'), (0, elements_1.element)('code', {}, reasonCode));\n}\n})(modules[\"rows\"] = {}))(modules);\n(modules => (exports => {\n\"use strict\";\nObject.defineProperty(exports, \"__esModule\", { value: true });\nconst audit_figures_1 = require(\"../src/core/audit-figures\");\nconst data_1 = require(\"./data\");\nconst elements_1 = require(\"./elements\");\nconst plots_1 = require(\"./plots\");\nconst rows_1 = require(\"./rows\");\nconst data = (0, data_1.readData)();\nconst rows = new rows_1.Rows(data);\nconst form = (0, elements_1.byId)('filter');\nfunction choices(kind, names) {\n    const options = [...new Set(names)].sort().map((name) => {\n        const words = kind === 'repository' ? name : (0, data_1.nameOf)(data, kind, name);\n        return (0, elements_1.element)('option', { value: name }, words);\n    });\n    (0, elements_1.byId)(`filter-${kind}`).append(...options);\n    (0, elements_1.byId)(`filter-${kind}`)\n        .closest('label')\n        ?.toggleAttribute('hidden', options.length < 2);\n}\nconst repositoriesOf = ({ entries }) => entries.flatMap(({ repository }) => (repository === null ? [] : [repository]));\nfunction chosen() {\n    const fields = form instanceof HTMLFormElement ? new FormData(form) : new FormData();\n    const names = Object.keys(audit_figures_1.NO_FILTER).map((name) => [name, String(fields.get(name) ?? '')]);\n    return { ...audit_figures_1.NO_FILTER, ...Object.fromEntries(names) };\n}\nfunction show() {\n    const selected = (0, audit_figures_1.matching)(data.entries, chosen());\n    (0, plots_1.showFigures)(data, selected);\n    rows.show(selected);\n}\nchoices('outcome', data.entries.map(({ outcome }) => outcome));\nchoices('risk', data.entries.map(({ risk }) => risk ?? 'none'));\nchoices('language', data.entries.flatMap(({ languages }) => languages));\nchoices('repository', repositoriesOf(data));\nform.addEventListener('input', show);\nform.addEventListener('submit', (event) => event.preventDefault());\nform.addEventListener('reset', () => setTimeout(show));\nwindow.addEventListener('resize', () => (0, plots_1.showFigures)(data, (0, audit_figures_1.matching)(data.entries, chosen())));\nshow();\n})(modules[\"main\"] = {}))(modules);\n})();\n";

;// CONCATENATED MODULE: ./build/report/audit-style.js
/** How an audit's page looks: system fonts, dark and light as the reader has it, one column on a narrow screen. */
const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --sheet: #f6f8fa; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --link: #0550ae;
  --good: #0969da; --bad: #c93c37; --other: #8c959f; --good-ink: #0550ae; --bad-ink: #a40e26; --other-ink: #59636e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --sheet: #161b22; --ink: #e6edf3; --faint: #9198a1; --line: #3d444d; --link: #79c0ff;
    --good: #4493f8; --bad: #f47067; --other: #656c76; --good-ink: #79c0ff; --bad-ink: #ff9d94; --other-ink: #b1bac4;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem clamp(.75rem, 3vw, 2.5rem) 4rem; max-width: 84rem; background: var(--paper);
  color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", "Liberation Sans", "Noto Sans", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; margin: .5rem 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 .75rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
code { font: .87em ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; }
.faint, header p { color: var(--faint); }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.problems, .note { border-left: 4px solid var(--bad); background: var(--sheet); padding: .5rem .75rem; margin: 1rem 0; }
.note { border-color: var(--other); }
.problems ul { margin: .5rem 0 0; padding-left: 1.25rem; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: end; background: var(--sheet); padding: .75rem;
  border: 1px solid var(--line); border-radius: 8px; }
label { display: grid; gap: .15rem; font-size: .85rem; color: var(--faint); flex: 0 1 auto; min-width: 0; }
label.wide { flex: 1 1 14rem; }
[hidden] { display: none; }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line);
  border-radius: 6px; padding: .35rem .55rem; min-height: 2.3rem; max-width: 100%; }
label.wide input { width: 100%; }
button { cursor: pointer; }
button[aria-disabled="true"] { color: var(--faint); cursor: default; border-style: dashed; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .6rem; margin: 0; }
dl div { border: 1px solid var(--line); border-radius: 8px; padding: .5rem .75rem; display: flex; flex-direction: column; }
dt { color: var(--faint); font-size: .85rem; }
dd { margin: auto 0 0; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
figure { margin: 0; } 
figcaption { font-weight: 600; margin-bottom: .25rem; }
figure > div svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--faint); font-size: 11px; }
.grid { stroke: var(--line); stroke-width: 1; }
rect.good { fill: var(--good); } rect.bad { fill: var(--bad); } rect.other { fill: var(--other); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0; font-size: .85rem; }
.legend svg { width: .8rem; height: .8rem; display: inline-block; vertical-align: -.1rem; margin-right: .35rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1.25rem 2rem;
  margin-top: 1.25rem; align-items: start; }
.counts caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
.counts table { width: 100%; border-collapse: collapse; position: relative; }
.counts th { font-weight: 400; text-align: left; white-space: nowrap; padding: .15rem .5rem .15rem 0; }
.counts td { padding: .15rem .5rem; }
.drawing { width: 45%; }
.bar { width: 100%; height: .7rem; display: block; }
.bar rect { fill: var(--good); }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll { overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
.scroll table { border-collapse: collapse; width: 100%; font-size: .9rem; }
.scroll th, .scroll td { padding: .35rem .65rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.scroll tbody tr:last-child > * { border-bottom: 0; }
.scroll thead th { background: var(--sheet); vertical-align: middle; white-space: nowrap; font-weight: 600; }
.scroll thead button { border: 0; background: none; padding: 0; min-height: 1.8rem; font-weight: 600; }
th[aria-sort="ascending"] button::after { content: " ▲"; } th[aria-sort="descending"] button::after { content: " ▼"; }
td.time, td.word { white-space: nowrap; font-variant-numeric: tabular-nums; }
.scroll td.figure { text-align: right; }
td.name, td.where { min-width: 9rem; max-width: 16rem; overflow-wrap: break-word; } td.what { min-width: 7rem; }
td.digest { min-width: 9rem; max-width: 22rem; } td.digest .whole { overflow-wrap: anywhere; } summary { cursor: pointer; }
.badge { border-bottom: 3px solid var(--other); padding: 0 .1rem; }
.badge.good { border-color: var(--good); color: var(--good-ink); } .badge.bad { border-color: var(--bad); color: var(--bad-ink); }
.badge.risk-low { border-color: transparent; } .badge.risk-medium { border-color: var(--bad); border-bottom-style: dotted; }
.badge.risk-high { border-color: var(--bad); color: var(--bad-ink); font-weight: 600; }
.pager { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin: .75rem 0; }
#time-figures { margin-top: .5rem; } #time-figures .scroll { max-height: 20rem; margin-top: .5rem; }
@media print { form, .pager button, .skip { display: none; } body { max-width: none; } }
`;

// EXTERNAL MODULE: ./build/report/quote.js
var quote = __webpack_require__(13126);
// EXTERNAL MODULE: ./build/report/words.js + 23 modules
var report_words = __webpack_require__(15232);
;// CONCATENATED MODULE: ./build/report/audit-page.js






function auditPage(audit, lang) {
    const words = (0,report_words/* wordsFor */.t)(lang);
    const say = words.audit;
    const title = escaped(filled(say.heading, { source: (0,quote/* oneLine */.TN)(audit.source, 200) }));
    return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#table-title">${escaped(say.skip)}</a>
<header>
<h1>${title}</h1>
<p>${escaped(spanOf(audit, say))}</p>
<p>${escaped(origin(audit, say))}</p>
</header>
<main>
<noscript><p class="note">${escaped(say.noScript)}</p></noscript>
${audit.isWhole ? '' : `<p class="note">${escaped(say.notWhole)}</p>`}
${problems(audit, say)}
${filter(say)}
${figures(say)}
${plots(say)}
${table(say)}
</main>
<script type="application/json" id="data">${dataOf(audit, words)}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
/** Nothing is loaded from anywhere; style and script are these very bytes. */
const policy = () => [
    "default-src 'none'",
    `script-src ${hashOf(PAGE_SCRIPT)}`,
    `style-src ${hashOf(PAGE_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const hashOf = (text) => `'sha256-${Buffer.from((0,digest/* textDigest */.oA)(text).slice('sha256:'.length), 'hex').toString('base64')}'`;
const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const filled = (text, gaps) => text.replace(/\{(\w+)\}/g, (gap, name) => gaps[name] ?? gap);
const minute = (iso) => iso.slice(0, 16).replace('T', ' ');
function spanOf({ entries }, say) {
    const [newest] = entries;
    const oldest = entries.at(-1);
    if (newest === undefined || oldest === undefined)
        return say.empty;
    const [from, to] = [oldest, newest].map(({ createdAt }) => (0,quote/* oneLine */.TN)(createdAt.slice(0, 10), 10));
    return filled(say.span, { count: (0,amounts/* number */.ai)(entries.length), from: from ?? '', to: to ?? '' });
}
function origin({ entries, madeAt, tool }, say) {
    const made = filled(say.made, { time: `${minute(madeAt)} UTC`, version: tool.version });
    const isFromFiles = entries.some(({ file }) => file !== null);
    return entries.length === 0 ? made : `${made} ${isFromFiles ? say.origin.files : say.origin.comments}`;
}
const MOST_PROBLEMS = 200;
function problems({ problems: found }, say) {
    if (found.length === 0)
        return '';
    const shown = found
        .slice(0, MOST_PROBLEMS)
        .map(({ file, message }) => `<li><code>${escaped((0,quote/* oneLine */.TN)(file, 300))}</code>: ${escaped((0,quote/* oneLine */.TN)(message, 300))}</li>`);
    const rest = found.length - shown.length;
    const more = rest > 0 ? [`<li>${escaped(filled(say.moreProblems, { count: (0,amounts/* number */.ai)(rest) }))}</li>`] : [];
    const title = escaped(filled(say.problems, { count: (0,amounts/* number */.ai)(found.length) }));
    return `<details class="problems"><summary>${title}</summary><ul>${[...shown, ...more].join('')}</ul></details>`;
}
function filter({ filter: say }) {
    const choice = (name, words) => `<label>${escaped(words)}<select id="filter-${name}" name="${name}"><option value="">${escaped(say.all)}</option></select></label>`;
    return `<section aria-labelledby="filter-title">
<h2 id="filter-title">${escaped(say.title)}</h2>
<form id="filter" role="search">
<label class="wide">${escaped(say.text)}<input type="search" name="text" placeholder="${escaped(say.textHint)}" autocomplete="off"></label>
${choice('outcome', say.outcome)}
${choice('risk', say.risk)}
${choice('language', say.language)}
${choice('repository', say.repository)}
<label>${escaped(say.from)}<input type="date" name="from"></label>
<label>${escaped(say.to)}<input type="date" name="to"></label>
<button type="reset">${escaped(say.reset)}</button>
</form>
</section>`;
}
const figures = ({ figures: say }) => `<section aria-labelledby="figures-title">
<h2 id="figures-title">${escaped(say.title)}</h2>
<dl id="figures"></dl>
</section>`;
function plots({ plots: say }) {
    const kinds = ['good', 'bad', 'other'].map((kind) => `<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${kind}" width="10" height="10"/></svg>${escaped(say[kind])}</li>`);
    return `<section aria-labelledby="plots-title">
<h2 id="plots-title">${escaped(say.title)}</h2>
<figure>
<figcaption id="time-title"></figcaption>
<div id="time"></div>
<ul class="legend">${kinds.join('')}</ul>
</figure>
<details id="time-figures"><summary>${escaped(say.numbers)}</summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="time-title"><table id="time-numbers"></table></div>
</details>
<div class="counts">
<table id="by-outcome"></table>
<table id="by-risk"></table>
<table id="by-language"></table>
</div>
</section>`;
}
const table = ({ table: say }) => `<section aria-labelledby="table-title">
<h2 id="table-title" tabindex="-1">${escaped(say.title)}</h2>
<div class="pager"><button type="button" id="previous">${escaped(say.previous)}</button>
<button type="button" id="next">${escaped(say.next)}</button>
<span id="shown" role="status"></span></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="table-title">
<table aria-labelledby="table-title"><thead><tr id="heads"></tr></thead><tbody id="rows"></tbody></table>
</div>
</section>`;
/** JSON in which nothing can close the script element, and hidden characters of strangers are shown. */
function dataOf({ entries }, words) {
    const data = { entries: entries.map(shown), words: words.audit, language: words.language, risk: words.risk };
    return JSON.stringify(data).replace(/</g, '\\u003c');
}
const orNull = (text, most) => (text === null ? null : (0,quote/* oneLine */.TN)(text, most));
const shown = (entry) => ({
    ...entry,
    repository: orNull(entry.repository, 150),
    requestId: orNull(entry.requestId, 20),
    digest: orNull(entry.digest, 100),
    createdAt: (0,quote/* oneLine */.TN)(entry.createdAt, 30),
    requester: orNull(entry.requester, 80),
    approver: orNull(entry.approver, 80),
    reasonCode: (0,quote/* oneLine */.TN)(entry.reasonCode, 60),
    url: orNull(entry.url, 500),
    file: orNull(entry.file, 200),
});

// EXTERNAL MODULE: ./build/report/wrap.js
var wrap = __webpack_require__(74184);
;// CONCATENATED MODULE: ./build/report/audit-summary.js





function auditSummary(audit, lang) {
    const words = (0,report_words/* wordsFor */.t)(lang);
    const say = words.audit;
    const title = say.heading.replace('{source}', () => (0,quote/* oneLine */.TN)(audit.source, 60));
    if (audit.entries.length === 0)
        return `${title}\n\n${say.empty}\n`;
    const figures = figuresOf(audit.entries);
    const unknown = say.figures.unknown;
    const totals = [
        [say.figures.total, (0,amounts/* number */.ai)(figures.total)],
        [say.figures.ran, (0,amounts/* number */.ai)(figures.ran)],
        [say.figures.passed, figures.passedShare === null ? unknown : (0,amounts/* percent */.KN)(figures.passedShare)],
        [say.figures.approved, (0,amounts/* number */.ai)(figures.approved)],
        [say.figures.waiting, (0,amounts/* number */.ai)(figures.waiting)],
        [say.figures.programs, (0,amounts/* number */.ai)(figures.programs)],
        [say.figures.median, figures.medianMs === null ? unknown : (0,amounts/* duration */.p0)(figures.medianMs)],
    ];
    const groups = [
        lines(totals),
        counts(say.plots.outcome, figures.byOutcome, say.outcome),
        counts(say.plots.risk, figures.byRisk, { ...words.risk, none: say.noRisk }),
        counts(say.plots.language, figures.byLanguage, words.language),
    ];
    const left = audit.isWhole ? '' : `\n${say.notWhole}\n`;
    return `${title}\n\n${groups.filter((group) => group !== '').join('\n')}${left}`;
}
const WIDEST = 24;
const padded = (text) => text + ' '.repeat(Math.max(1, WIDEST - (0,wrap/* columns */.Y)(text)));
const lines = (rows) => rows.map(([name, value]) => `  ${padded(name)}${value}\n`).join('');
function counts(title, of, names) {
    if (of.length === 0)
        return '';
    const sum = of.reduce((all, { count }) => all + count, 0);
    const rows = of.map(({ name, count }) => [
        names[name] ?? name,
        `${(0,amounts/* number */.ai)(count).padStart(7)}  ${(0,amounts/* bar */.M0)(count / sum)} ${(0,amounts/* percent */.KN)(count / sum)}`,
    ]);
    return `${title}\n${lines(rows)}`;
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(65868);
// EXTERNAL MODULE: ./build/cli/problem.js
var cli_problem = __webpack_require__(74157);
;// CONCATENATED MODULE: ./build/cli/audit.js
/** `sallyport audit`: records in, from comments or files; a page, JSON or a summary out. */












async function auditCommand(given) {
    const lang = langOf(given);
    const audit = await collect(given);
    for (const { file, message } of audit.problems)
        process.stderr.write(`sallyport: ${JSON.stringify(file)}: ${message}\n`);
    const html = (0,options/* textOf */.b6)(given, 'html');
    if (html !== null) {
        await (0,files/* writeWhole */.f8)(html, auditPage(audit, lang)).catch((error) => unwritable(html, error));
        process.stderr.write(`wrote ${html}: ${audit.entries.length} request(s)\n`);
    }
    if (given['json'] === true)
        process.stdout.write(`${JSON.stringify({ ...audit, figures: figuresOf(audit.entries) }, null, 2)}\n`);
    else if (html === null)
        process.stdout.write(auditSummary(audit, lang));
    return 0;
}
function unwritable(file, error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new cli_problem/* CliProblem */.qe(2, `${file} cannot be written${code}. Expected a path in a folder that can be written.`);
}
function langOf(given) {
    const lang = (0,options/* textOf */.b6)(given, 'lang') ?? 'en';
    if (lang !== 'en' && lang !== 'zh')
        throw new cli_problem/* CliProblem */.qe(2, `--lang takes en or zh, not ${lang}`);
    return lang;
}
async function collect(given) {
    const repository = (0,options/* textOf */.b6)(given, 'repo');
    const folder = (0,options/* textOf */.b6)(given, 'records');
    if ((repository === null) === (folder === null))
        throw new cli_problem/* CliProblem */.qe(2, 'Say where the records are: either --repo OWNER/NAME or --records DIR.');
    const found = folder === null ? await ofRepository(repository ?? '', given) : await ofFolder(folder, given);
    return {
        schema: 1,
        tool: { name: 'sallyport', version: version/* VERSION */.x },
        madeAt: new Date().toISOString(),
        source: folder ?? repository ?? '',
        ...found,
    };
}
async function ofFolder(folder, given) {
    const since = sinceOf(given);
    const names = await (0,files/* findRecordFiles */.c4)(folder);
    if (names === null)
        throw new cli_problem/* CliProblem */.qe(2, `There is no folder ${folder}. Expected one with record files (*.json).`);
    const entries = [];
    const problems = [];
    for (const name of names) {
        const text = await (0,files/* readRecordFile */.m7)((0,external_node_path_.join)(folder, name), name);
        const entry = text.ok ? entryIn(text.value.text, name) : text;
        if (entry.ok)
            entries.push(entry.value);
        else
            problems.push({ file: name, message: typeof entry.error === 'string' ? entry.error : entry.error.message });
    }
    const recent = entries.filter(({ createdAt }) => Date.parse(createdAt) >= since);
    return { entries: latestOf(recent), problems, isWhole: true };
}
async function ofRepository(repository, given) {
    const [owner = '', name = '', ...rest] = repository.split('/');
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name) || rest.length > 0)
        throw new cli_problem/* CliProblem */.qe(2, `--repo takes OWNER/NAME, not ${repository}`);
    const token = process.env['GITHUB_TOKEN'] ?? '';
    if (token === '')
        throw new cli_problem/* CliProblem */.qe(2, 'GITHUB_TOKEN is not set. Expected a token that may read issues.');
    const forge = (0,github/* createForge */.u)({
        token,
        apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
        graphqlUrl: process.env['GITHUB_GRAPHQL_URL'] ?? '',
        repository: { id: 0, owner, name },
    });
    try {
        const question = { forge, repository, authorId: authorOf(given), sinceMs: sinceOf(given) };
        return { ...(await auditComments(question)), problems: [] };
    }
    catch (error) {
        if (!(error instanceof ports/* ForgeError */.Q))
            throw error;
        throw new cli_problem/* CliProblem */.qe(4, error.message);
    }
}
function authorOf(given) {
    const text = (0,options/* textOf */.b6)(given, 'author');
    if (text === null)
        return null;
    if (!/^[1-9]\d{0,15}$/.test(text))
        throw new cli_problem/* CliProblem */.qe(2, `--author takes the number of an account, not ${text}`);
    return Number(text);
}
function sinceOf(given) {
    const text = (0,options/* textOf */.b6)(given, 'since');
    if (text === null)
        return 0;
    const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(ms))
        throw new cli_problem/* CliProblem */.qe(2, `--since takes a day such as 2026-11-01, not ${text}`);
    return ms;
}


/***/ }),

/***/ 65868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   RO: () => (/* binding */ concurrencyOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_program_source__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96529);
/* harmony import */ var _core_options__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43661);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74157);
/** What stands on the command line → the options of a `/run` line, by the same table and with the same messages. */




const AT = { line: 1, column: 1 };
function runOptions(given) {
    const words = Object.keys(_core_options__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw).flatMap((name) => valuesOf(given[name]).map((value) => {
        const text = value === true ? `--${name}` : `--${name}=${String(value)}`;
        return { value: text, raw: text, at: AT };
    }));
    const taken = (0,_core_options__WEBPACK_IMPORTED_MODULE_2__/* .takeOptions */ .AD)(words, (0,_app_program_source__WEBPACK_IMPORTED_MODULE_1__/* .vocabularyFor */ .eO)('/run'));
    if (taken.ok)
        return taken.value.options;
    const { message, suggestion } = taken.error;
    throw new _problem__WEBPACK_IMPORTED_MODULE_3__/* .CliProblem */ .qe(2, suggestion === null ? `${message}.` : `${message}. Did you mean ${suggestion}?`);
}
/** As often as it was given: twice is a mistake that the table's reader names. */
const valuesOf = (value) => Array.isArray(value) ? value : value === undefined || value === false ? [] : [value];
const textOf = (given, name) => typeof given[name] === 'string' ? given[name] : null;
/** Programs at once: a whole number from 1 to 64. */
function concurrencyOf(given) {
    const text = textOf(given, 'concurrency');
    if (text === null)
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    if (!/^[1-9]\d?$/.test(text) || Number(text) > 64)
        throw new _problem__WEBPACK_IMPORTED_MODULE_3__/* .CliProblem */ .qe(2, `--concurrency takes a whole number from 1 to 64, not ${text}`);
    return Number(text);
}


/***/ }),

/***/ 47905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ riskAtLeast),
/* harmony export */   gh: () => (/* binding */ highestRisk),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   tc: () => (/* binding */ roleAtLeast),
/* harmony export */   x5: () => (/* binding */ lowestRole)
/* harmony export */ });
const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const RISKS = ['low', 'medium', 'high'];
const roleAtLeast = (role, least) => ROLES.indexOf(role) >= ROLES.indexOf(least);
/** The authority of a request is the lowest of everyone whose hands its text went through. Nobody grants nothing. */
const lowestRole = (roles) => roles.reduce((lowest, role) => (roleAtLeast(role, lowest) ? lowest : role), roles.length === 0 ? 'none' : 'admin');
const riskAtLeast = (risk, least) => RISKS.indexOf(risk) >= RISKS.indexOf(least);
const highestRisk = (risks) => risks.reduce((highest, risk) => (riskAtLeast(risk, highest) ? risk : highest), 'low');
/**
 * The role in GitHub's collaborator-permission answer. `permission` folds maintain into write and triage into read,
 * so `user.permissions` decides, and a custom role counts as its base permission. Where `role_name` is one of GitHub's
 * own and says less, that is believed: two answers that do not agree grant the lesser.
 */
function roleOf(permissions, roleName = '') {
    const named = ROLES.find((role) => role === roleName);
    const base = baseRole(permissions);
    return named === undefined ? base : lowestRole([base, named]);
}
function baseRole(permissions) {
    if (permissions['admin'] === true)
        return 'admin';
    if (permissions['maintain'] === true)
        return 'maintain';
    if (permissions['push'] === true)
        return 'write';
    if (permissions['triage'] === true)
        return 'triage';
    return permissions['pull'] === true ? 'read' : 'none';
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
const OPEN = '<!-- sallyport:report ';
const CLOSE = ' -->';
/** One line of ASCII. `<`, `>` and everything beyond ASCII are written as JSON escapes, so no `-->` can occur inside. */
const writeMarker = (marker) => `${OPEN}${asciiJson(marker)}${CLOSE}`;
const asciiJson = (marker) => JSON.stringify(marker).replace(/[<>\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** The marker of a view, `null` when the view carries no identity. */
function markerOf(view) {
    const { identity, record } = view;
    if (identity === null)
        return null;
    return {
        v: 1,
        requestId: record.requestId,
        digest: record.digest,
        state: view.state,
        source: identity.source,
        requesterId: identity.requesterId,
        approverId: identity.approverId,
        risk: record.risk,
        reasonCode: record.reasonCode,
        ...outcomes(record),
        createdAt: record.createdAt,
        expiresAt: view.approval?.expiresAt ?? null,
        ...(isDisproved(record) ? { verified: false } : {}),
        ...(identity.code === null ? {} : { code: identity.code }),
        ...(identity.made === undefined ? {} : { made: identity.made }),
        ...(identity.signature === null ? {} : { signature: identity.signature }),
    };
}
const isDisproved = ({ executions }) => executions.some(({ result }) => result.status === 'ok' && !result.success);
const outcomes = ({ executions, timings }) => ({
    statuses: executions.map((block) => block.result.status),
    languages: executions.map((block) => block.language),
    durationMs: executions.some((block) => block.result.status !== 'not-run') ? Math.round(timings.runMs) : null,
});
const matching = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const isText = (value) => typeof value === 'string' && value.length <= 300;
const isId = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isTime = matching(/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/);
const isAmount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const orNull = (check) => (value) => value === null || check(value);
const oneOf = (words) => (value) => typeof value === 'string' && words.includes(value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
// Records over the unions: a new member that is missing here is a compile error.
const STATES = {
    queued: true,
    scanning: true,
    waiting: true,
    running: true,
    planned: true,
    approved: true,
    done: true,
    refused: true,
    rejected: true,
    cancelled: true,
    expired: true,
    void: true,
};
const STATUSES = {
    ok: true,
    error: true,
    timeout: true,
    oom: true,
    'output-limit': true,
    cancelled: true,
    'not-run': true,
    'infra-error': true,
};
const LANGUAGES = { python: true, javascript: true, typescript: true, bash: true };
const CHECKS = {
    v: (value) => value === 1,
    requestId: orNull(matching(/^[0-9a-f]{12}$/)),
    digest: orNull(matching(/^sha256:[0-9a-f]{64}$/)),
    state: oneOf(Object.keys(STATES)),
    source: isText,
    requesterId: isId,
    approverId: orNull(isId),
    risk: orNull(oneOf(['low', 'medium', 'high'])),
    reasonCode: matching(/^[a-z_]{1,40}$/),
    statuses: listOf(oneOf(Object.keys(STATUSES))),
    languages: listOf(oneOf(Object.keys(LANGUAGES))),
    durationMs: orNull(isAmount),
    createdAt: isTime,
    expiresAt: orNull(isTime),
    verified: (value) => value === false,
    code: matching(/^[A-Za-z0-9_-]+$/),
    made: matching(/^[A-Za-z0-9_-]+$/),
    signature: isText,
};
const OPTIONAL = new Set(['verified', 'code', 'made', 'signature']);
/**
 * Reads the marker of a comment's first line. Anything unusual (an unknown or missing key, a wrong type, a marker that
 * is not exactly the first line) gives `null`: such a comment is nothing of ours.
 */
function parseMarker(body) {
    const end = body.search(/\r?\n|$/);
    const line = body.slice(0, end);
    if (!line.startsWith(OPEN) || !line.endsWith(CLOSE))
        return null;
    const value = parsed(line.slice(OPEN.length, -CLOSE.length));
    return isMarker(value) ? value : null;
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
function isMarker(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const members = new Map(Object.entries(value));
    if ([...members.keys()].some((key) => !Object.hasOwn(CHECKS, key)))
        return false;
    return Object.entries(CHECKS).every(([key, check]) => members.has(key) ? check(members.get(key)) : OPTIONAL.has(key));
}


/***/ })

};
;