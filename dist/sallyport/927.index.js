"use strict";
exports.id = 927;
exports.ids = [927];
exports.modules = {

/***/ 5927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handleSweep: () => (/* binding */ handleSweep)
});

// EXTERNAL MODULE: ./build/core/config.js
var core_config = __webpack_require__(31453);
;// CONCATENATED MODULE: ./build/core/sweep-order.js
/** Which threads are swept, when there are more than one sweep can look at? */
/**
 * First what somebody decided on, then what must end, then the rest. Each of these begins at another place with every
 * turn, so that a thread on which nothing moves keeps no other one from being looked at.
 */
function sweepOrder(threads, turn) {
    const parts = [
        threads.filter(({ isDecided }) => isDecided),
        threads.filter(({ isDecided, isOver }) => !isDecided && isOver),
        threads.filter(({ isDecided, isOver }) => !isDecided && !isOver),
    ];
    return parts.flatMap((part) => {
        const numbers = part.map(({ issueNumber }) => issueNumber).sort((one, other) => one - other);
        const start = numbers.length === 0 ? 0 : turn % numbers.length;
        return [...numbers.slice(start), ...numbers.slice(0, start)];
    });
}

// EXTERNAL MODULE: ./build/documents/config.js
var documents_config = __webpack_require__(44574);
// EXTERNAL MODULE: ./build/app/closing.js
var closing = __webpack_require__(87172);
// EXTERNAL MODULE: ./build/app/decision.js + 3 modules
var decision = __webpack_require__(89396);
// EXTERNAL MODULE: ./build/app/house.js
var app_house = __webpack_require__(38851);
// EXTERNAL MODULE: ./build/app/labels.js
var labels = __webpack_require__(19732);
// EXTERNAL MODULE: ./build/app/lost.js
var lost = __webpack_require__(73841);
// EXTERNAL MODULE: ./build/app/pending-label.js
var pending_label = __webpack_require__(22447);
// EXTERNAL MODULE: ./build/app/ports.js
var ports = __webpack_require__(93111);
// EXTERNAL MODULE: ./build/app/records.js + 1 modules
var records = __webpack_require__(21782);
// EXTERNAL MODULE: ./build/app/scene.js + 1 modules
var scene = __webpack_require__(45103);
;// CONCATENATED MODULE: ./build/app/sweep.js
/** From time to time: what no event delivered. Labels on forks' pull requests, requests that waited too long, lost runs. */












const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** As long as any request may wait, and a day. */
const SINCE_MS = 31 * DAY_MS;
const PAGES_MAX = 30;
const THREADS_MAX = 50;
async function handleSweep(house, repository) {
    try {
        // Every digest names the repository's number, so a wrong one would make void whatever waits.
        const id = repository.id === 0 ? await house.forge.repositoryId() : repository.id;
        const outcomes = [];
        const threads = await threadsOf(house);
        if (threads.length > THREADS_MAX)
            house.log.notice(cutShort(threads.length));
        for (const issueNumber of threads.slice(0, THREADS_MAX))
            outcomes.push(...(await sweepThread(house, { ...repository, id }, issueNumber)));
        return outcomes;
    }
    catch (error) {
        if (!(error instanceof ports/* ForgeError */.Q))
            throw error;
        house.log.warn(error.message);
        return [];
    }
}
const cutShort = (count) => `The sweep looked at ${THREADS_MAX} of ${count} threads on which something waits, those first that a label decides on. The next sweep goes on.`;
/** Threads with something unfinished: by the label, which no flood of comments can bury, and by the records themselves. */
async function threadsOf(house) {
    const { forge, settings } = house;
    const config = (0,documents_config/* readConfig */.X)(await forge.readFile(settings.configPath));
    const labels = (config.ok ? config.value : core_config/* DEFAULT_CONFIG */.PV).approval.labels;
    const [self, { comments }, labeled] = await Promise.all([
        forge.self(),
        forge.listRepositoryComments((0,app_house/* nowMs */.T)(house) - SINCE_MS, PAGES_MAX),
        forge.listLabeled(labels.pending),
    ]);
    const found = new Map();
    for (const { issueNumber, labels: set } of labeled) {
        const isDecided = [labels.approved, labels.rejected].some((name) => (0,pending_label/* hasLabel */.RX)(set, name));
        found.set(issueNumber, { issueNumber, isDecided, isOver: false });
    }
    for (const record of (0,records/* ownRecords */.Bd)(comments, self).filter(isUnfinished)) {
        const { issueNumber } = record.comment;
        const known = found.get(issueNumber) ?? { issueNumber, isDecided: false, isOver: false };
        found.set(issueNumber, { ...known, isOver: known.isOver || mayBeOver(record, (0,app_house/* nowMs */.T)(house)) });
    }
    return sweepOrder([...found.values()], Math.floor((0,app_house/* nowMs */.T)(house) / MINUTE_MS));
}
const mayBeOver = (record, now) => {
    const { state, expiresAt } = record.marker;
    return state === 'running' || (0,lost/* isEarly */.Mv)(record) || expiresAt === null || Date.parse(expiresAt) <= now;
};
const isUnfinished = (record) => record.marker.state === 'waiting' || record.marker.state === 'running' || (0,lost/* isEarly */.Mv)(record);
/** What fails on one thread is told, and the others have their turn. */
async function sweepThread(house, repository, issueNumber) {
    const surroundings = await (0,scene/* surround */.DE)(house, issueNumber);
    if (!surroundings.ok)
        return [];
    const asking = { event: 'schedule', repository, issueNumber };
    const at = { house, asking, surroundings: surroundings.value };
    const { thread, config } = surroundings.value;
    const outcomes = (0,scene/* shutProblem */.M6)(thread) === null ? await (0,labels/* decideByLabel */.O)(at) : [];
    try {
        for (const record of await (0,records/* recordsOn */.yG)(house, issueNumber))
            await tidy(at, record);
    }
    catch (error) {
        if (!(error instanceof ports/* ForgeError */.Q))
            throw error;
        house.log.warn(error.message);
    }
    if ((0,pending_label/* hasLabel */.RX)(thread.labels, config.approval.labels.pending))
        await (0,closing/* settlePending */.p)(at);
    return outcomes;
}
async function tidy(at, record) {
    if ((0,lost/* isEarly */.Mv)(record) && (await (0,lost/* isLost */.JD)(at, record)))
        return (0,decision/* end */._)(at, record, lost/* LOST */.Rj);
    const pending = (0,records/* pendingOf */.lc)(record, at.surroundings.config.approval.expires);
    if (pending === null || !isUnfinished(record))
        return;
    if (await (0,lost/* isLost */.JD)(at, record))
        return (0,decision/* end */._)(at, record, lost/* LOST */.Rj);
    // Somebody decided on it in time, and is at it.
    const isOver = (0,records/* isWaiting */.Gu)(record) && (0,app_house/* nowMs */.T)(at.house) >= pending.expiresMs;
    if (isOver && (await (0,lost/* takenInHandMs */.Q4)(at, record)) === null)
        await (0,decision/* end */._)(at, record, EXPIRED);
}
const NOBODY = { by: null, reason: null, twin: null };
const EXPIRED = {
    ...NOBODY,
    state: 'expired',
    reasonCode: 'approval_expired',
    message: 'Nobody decided in time, so nothing runs. Ask again with a new command.',
};


/***/ })

};
;