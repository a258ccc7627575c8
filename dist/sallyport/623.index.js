"use strict";
exports.id = 623;
exports.ids = [623,732];
exports.modules = {

/***/ 19732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decideByLabel),
/* harmony export */   handleLabel: () => (/* binding */ handleLabel)
/* harmony export */ });
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23410);
/* harmony import */ var _closing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87172);
/* harmony import */ var _decision__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89396);
/* harmony import */ var _pending_label__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22447);
/* harmony import */ var _ports__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93111);
/* harmony import */ var _records__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21782);
/* harmony import */ var _scene__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45103);







async function handleLabel(house, trigger) {
    const surroundings = await (0,_scene__WEBPACK_IMPORTED_MODULE_6__/* .surround */ .DE)(house, trigger.issueNumber);
    if (!surroundings.ok)
        return [];
    const { approved, rejected, pending } = surroundings.value.config.approval.labels;
    const { event, repository, issueNumber } = trigger;
    const at = { house, asking: { event, repository, issueNumber }, surroundings: surroundings.value };
    if ((0,_pending_label__WEBPACK_IMPORTED_MODULE_3__/* .sameLabel */ .bK)(trigger.label, pending) && !trigger.sender.isBot)
        await (0,_closing__WEBPACK_IMPORTED_MODULE_1__/* .settlePending */ .p)(at);
    if (!(0,_pending_label__WEBPACK_IMPORTED_MODULE_3__/* .sameLabel */ .bK)(trigger.label, approved) && !(0,_pending_label__WEBPACK_IMPORTED_MODULE_3__/* .sameLabel */ .bK)(trigger.label, rejected))
        return [];
    return decideByLabel(at);
}
/** Whatever label is on the thread now. A rejection wins over an approval. */
async function decideByLabel(at) {
    const { thread, config } = at.surroundings;
    const { approved, rejected } = config.approval.labels;
    const isRejected = (0,_pending_label__WEBPACK_IMPORTED_MODULE_3__/* .hasLabel */ .RX)(thread.labels, rejected);
    const name = isRejected ? rejected : approved;
    if (!(0,_pending_label__WEBPACK_IMPORTED_MODULE_3__/* .hasLabel */ .RX)(thread.labels, name))
        return [];
    try {
        const { house, asking } = at;
        const [events, records] = await Promise.all([
            house.forge.listEvents(asking.issueNumber),
            (0,_records__WEBPACK_IMPORTED_MODULE_5__/* .recordsOn */ .yG)(house, asking.issueNumber),
        ]);
        const setting = settingOf(events, name);
        if (setting === null)
            return [];
        await house.forge.removeLabel(asking.issueNumber, name);
        const waiting = records.filter((record) => isOpen(record, at));
        return [await decide(at, { kind: isRejected ? 'reject' : 'approve', setting, waiting, events })];
    }
    catch (error) {
        if (!(error instanceof _ports__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q))
            throw error;
        at.house.log.warn(error.message);
        return [];
    }
}
/** The event that set the label as it stands; `null` when it is not set by what the history says. */
function settingOf(events, name) {
    const last = events.findLast((event) => event.kind !== 'commented' && (0,_pending_label__WEBPACK_IMPORTED_MODULE_3__/* .sameLabel */ .bK)(event.label, name));
    return last?.kind === 'labeled' ? last : null;
}
const isOpen = (record, { house, surroundings }) => {
    const pending = (0,_records__WEBPACK_IMPORTED_MODULE_5__/* .pendingOf */ .lc)(record, surroundings.config.approval.expires);
    return (0,_records__WEBPACK_IMPORTED_MODULE_5__/* .isWaiting */ .Gu)(record) && pending !== null && house.clock.now() < pending.expiresMs;
};
async function decide(at, { kind, setting, waiting, events }) {
    const to = addressee(at, setting);
    const [record, ...others] = waiting;
    if (record === undefined)
        return (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .decline */ .BO)(to, { reasonCode: 'not_found', message: NOTHING_WAITS, lines: [] });
    if (others.length > 0)
        return (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .decline */ .BO)(to, ambiguous(at.house.settings.trigger, kind, waiting));
    const decision = {
        kind,
        actors: [{ account: setting.actor, viaApp: setting.viaApp }],
        isAfterReport: isAfter(events, setting, record),
        reason: null,
    };
    const decided = await (0,_decision__WEBPACK_IMPORTED_MODULE_2__/* .decideOn */ .m)(at, record, decision);
    switch (decided.kind) {
        case 'ran':
            return decided.outcome;
        case 'declined':
            return (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .decline */ .BO)(to, { reasonCode: decided.reasonCode, message: decided.message, lines: [] });
        case 'stopped': {
            const requestId = record.marker.requestId ?? '';
            return (0,_answers__WEBPACK_IMPORTED_MODULE_0__/* .answer */ .ZF)(to, { kind: 'taken', what: decided.what, requestId }, `The request was ${decided.what}.`);
        }
    }
}
const NOTHING_WAITS = 'The label was taken off: nothing waits here, and none counts before the report it decides on.';
/** GitHub's times have whole seconds; the order of its history is finer. */
function isAfter(events, setting, { comment }) {
    const report = events.findIndex((event) => event.kind === 'commented' && event.commentId === comment.id);
    return report !== -1 && events.indexOf(setting) > report && Date.parse(setting.at) >= Date.parse(comment.createdAt);
}
const ambiguous = (trigger, kind, waiting) => ({
    reasonCode: 'approval_ambiguous',
    message: 'The label was taken off: it cannot tell which of these is meant. Type one of the lines.',
    lines: waiting.map(({ marker }) => `${trigger} ${kind} ${marker.requestId}`),
});
function addressee({ house, asking, surroundings }, { actor }) {
    const trigger = { ...asking, sender: actor, source: surroundings.thread.description };
    return { house, trigger, index: 0, config: surroundings.config, author: null };
}


/***/ }),

/***/ 80623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handleSweep: () => (/* binding */ handleSweep)
/* harmony export */ });
/* harmony import */ var _closing__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87172);
/* harmony import */ var _decision__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89396);
/* harmony import */ var _labels__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19732);
/* harmony import */ var _pending_label__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22447);
/* harmony import */ var _ports__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93111);
/* harmony import */ var _records__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21782);
/* harmony import */ var _scene__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45103);







const DAY_MS = 86_400_000;
/** As long as any request may wait, and a day. */
const SINCE_MS = 31 * DAY_MS;
const PAGES_MAX = 30;
const THREADS_MAX = 50;
async function handleSweep(house, repository) {
    try {
        const [self, { comments }] = await Promise.all([
            house.forge.self(),
            house.forge.listRepositoryComments(house.clock.now() - SINCE_MS, PAGES_MAX),
        ]);
        const unfinished = (0,_records__WEBPACK_IMPORTED_MODULE_5__/* .ownRecords */ .Bd)(comments, self).filter(isUnfinished);
        const threads = [...new Set(unfinished.map(({ comment }) => comment.issueNumber))].slice(0, THREADS_MAX);
        const outcomes = [];
        for (const issueNumber of threads)
            outcomes.push(...(await sweepThread(house, repository, issueNumber)));
        return outcomes;
    }
    catch (error) {
        if (!(error instanceof _ports__WEBPACK_IMPORTED_MODULE_4__/* .ForgeError */ .Q))
            throw error;
        house.log.warn(error.message);
        return [];
    }
}
const isUnfinished = ({ marker }) => marker.state === 'waiting' || marker.state === 'running';
async function sweepThread(house, repository, issueNumber) {
    const surroundings = await (0,_scene__WEBPACK_IMPORTED_MODULE_6__/* .surround */ .DE)(house, issueNumber);
    if (!surroundings.ok)
        return [];
    const asking = { event: 'schedule', repository, issueNumber };
    const at = { house, asking, surroundings: surroundings.value };
    const outcomes = await (0,_labels__WEBPACK_IMPORTED_MODULE_2__/* .decideByLabel */ .O)(at);
    for (const record of await (0,_records__WEBPACK_IMPORTED_MODULE_5__/* .recordsOn */ .yG)(house, issueNumber))
        await tidy(at, record);
    const { thread, config } = surroundings.value;
    if ((0,_pending_label__WEBPACK_IMPORTED_MODULE_3__/* .hasLabel */ .RX)(thread.labels, config.approval.labels.pending))
        await (0,_closing__WEBPACK_IMPORTED_MODULE_0__/* .settlePending */ .p)(at);
    return outcomes;
}
/** How long a run may be silent after its time is up. */
const LOST_AFTER_MS = 600_000;
async function tidy(at, record) {
    const { approval, limits } = at.surroundings.config;
    const now = at.house.clock.now();
    const pending = (0,_records__WEBPACK_IMPORTED_MODULE_5__/* .pendingOf */ .lc)(record, approval.expires);
    if (pending === null)
        return;
    if ((0,_records__WEBPACK_IMPORTED_MODULE_5__/* .isWaiting */ .Gu)(record) && now >= pending.expiresMs)
        return (0,_decision__WEBPACK_IMPORTED_MODULE_1__/* .end */ ._)(at, record, EXPIRED);
    const isLost = record.marker.state === 'running' && now >= pending.createdMs + limits.max.timeout + LOST_AFTER_MS;
    if (isLost)
        await (0,_closing__WEBPACK_IMPORTED_MODULE_0__/* .closeRecord */ .y)(at, record, LOST);
}
const NOBODY = { by: null, reason: null, twin: null };
const EXPIRED = {
    ...NOBODY,
    state: 'expired',
    reasonCode: 'approval_expired',
    message: 'Nobody decided in time, so nothing runs. Ask again with a new command.',
};
const LOST = {
    ...NOBODY,
    state: 'refused',
    reasonCode: 'sandbox_error',
    message: 'The run that carried this out never reported back. It will not run a second time by itself: ask again.',
};


/***/ })

};
;