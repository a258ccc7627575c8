"use strict";
exports.id = 623;
exports.ids = [623];
exports.modules = {

/***/ 80623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handleSweep: () => (/* binding */ handleSweep)
/* harmony export */ });
/* harmony import */ var _core_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31453);
/* harmony import */ var _documents_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44574);
/* harmony import */ var _closing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87172);
/* harmony import */ var _decision__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89396);
/* harmony import */ var _house__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38851);
/* harmony import */ var _labels__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19732);
/* harmony import */ var _lost__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73841);
/* harmony import */ var _pending_label__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22447);
/* harmony import */ var _ports__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93111);
/* harmony import */ var _records__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21782);
/* harmony import */ var _scene__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45103);
/** From time to time: what no event delivered. Labels on forks' pull requests, requests that waited too long, lost runs. */











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
        for (const issueNumber of await threadsOf(house))
            outcomes.push(...(await sweepThread(house, { ...repository, id }, issueNumber)));
        return outcomes;
    }
    catch (error) {
        if (!(error instanceof _ports__WEBPACK_IMPORTED_MODULE_7__/* .ForgeError */ .Q))
            throw error;
        house.log.warn(error.message);
        return [];
    }
}
/** Threads with something unfinished: by the label, which no flood of comments can bury, and by the records themselves. */
async function threadsOf(house) {
    const { forge, settings } = house;
    const config = (0,_documents_config__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(await forge.readFile(settings.configPath));
    const labels = (config.ok ? config.value : _core_config__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIG */ .PV).approval.labels;
    const [self, { comments }, ...labeled] = await Promise.all([
        forge.self(),
        forge.listRepositoryComments((0,_house__WEBPACK_IMPORTED_MODULE_10__/* .nowMs */ .T)(house) - SINCE_MS, PAGES_MAX),
        forge.listLabeled(labels.pending),
    ]);
    const unfinished = (0,_records__WEBPACK_IMPORTED_MODULE_8__/* .ownRecords */ .Bd)(comments, self).filter(isUnfinished);
    const recorded = unfinished.map(({ comment }) => comment.issueNumber);
    return [...new Set([...labeled.flat(), ...recorded])].slice(0, THREADS_MAX);
}
const isUnfinished = (record) => record.marker.state === 'waiting' || record.marker.state === 'running' || (0,_lost__WEBPACK_IMPORTED_MODULE_5__/* .isEarly */ .Mv)(record);
/** What fails on one thread is told, and the others have their turn. */
async function sweepThread(house, repository, issueNumber) {
    const surroundings = await (0,_scene__WEBPACK_IMPORTED_MODULE_9__/* .surround */ .DE)(house, issueNumber);
    if (!surroundings.ok)
        return [];
    const asking = { event: 'schedule', repository, issueNumber };
    const at = { house, asking, surroundings: surroundings.value };
    const { thread, config } = surroundings.value;
    const outcomes = (0,_scene__WEBPACK_IMPORTED_MODULE_9__/* .shutProblem */ .M6)(thread) === null ? await (0,_labels__WEBPACK_IMPORTED_MODULE_4__/* .decideByLabel */ .O)(at) : [];
    try {
        for (const record of await (0,_records__WEBPACK_IMPORTED_MODULE_8__/* .recordsOn */ .yG)(house, issueNumber))
            await tidy(at, record);
    }
    catch (error) {
        if (!(error instanceof _ports__WEBPACK_IMPORTED_MODULE_7__/* .ForgeError */ .Q))
            throw error;
        house.log.warn(error.message);
    }
    if ((0,_pending_label__WEBPACK_IMPORTED_MODULE_6__/* .hasLabel */ .RX)(thread.labels, config.approval.labels.pending))
        await (0,_closing__WEBPACK_IMPORTED_MODULE_2__/* .settlePending */ .p)(at);
    return outcomes;
}
async function tidy(at, record) {
    if ((0,_lost__WEBPACK_IMPORTED_MODULE_5__/* .isEarly */ .Mv)(record) && (await (0,_lost__WEBPACK_IMPORTED_MODULE_5__/* .isLost */ .JD)(at, record)))
        return (0,_decision__WEBPACK_IMPORTED_MODULE_3__/* .end */ ._)(at, record, _lost__WEBPACK_IMPORTED_MODULE_5__/* .LOST */ .Rj);
    const pending = (0,_records__WEBPACK_IMPORTED_MODULE_8__/* .pendingOf */ .lc)(record, at.surroundings.config.approval.expires);
    if (pending === null || !isUnfinished(record))
        return;
    if (await (0,_lost__WEBPACK_IMPORTED_MODULE_5__/* .isLost */ .JD)(at, record))
        return (0,_decision__WEBPACK_IMPORTED_MODULE_3__/* .end */ ._)(at, record, _lost__WEBPACK_IMPORTED_MODULE_5__/* .LOST */ .Rj);
    // Somebody decided on it in time, and is at it.
    const isOver = (0,_records__WEBPACK_IMPORTED_MODULE_8__/* .isWaiting */ .Gu)(record) && (0,_house__WEBPACK_IMPORTED_MODULE_10__/* .nowMs */ .T)(at.house) >= pending.expiresMs;
    if (isOver && (await (0,_lost__WEBPACK_IMPORTED_MODULE_5__/* .takenInHandMs */ .Q4)(at, record)) === null)
        await (0,_decision__WEBPACK_IMPORTED_MODULE_3__/* .end */ ._)(at, record, EXPIRED);
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