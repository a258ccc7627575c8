"use strict";
exports.id = 427;
exports.ids = [427];
exports.modules = {

/***/ 36427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handleChange: () => (/* binding */ handleChange)
/* harmony export */ });
/* harmony import */ var _core_request_key__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82540);
/* harmony import */ var _closing__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87172);
/* harmony import */ var _decision__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89396);
/* harmony import */ var _pending_label__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22447);
/* harmony import */ var _ports__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93111);
/* harmony import */ var _records__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21782);
/* harmony import */ var _revive__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28909);
/* harmony import */ var _scene__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45103);
/** A text was edited or deleted: nothing runs, and what waits on it is void and says so. */








async function handleChange(house, trigger) {
    try {
        const waiting = (await (0,_records__WEBPACK_IMPORTED_MODULE_4__/* .recordsOn */ .yG)(house, trigger.issueNumber)).filter(_records__WEBPACK_IMPORTED_MODULE_4__/* .isWaiting */ .Gu);
        const surroundings = await (0,_scene__WEBPACK_IMPORTED_MODULE_6__/* .surround */ .DE)(house, trigger.issueNumber);
        if (!surroundings.ok)
            return;
        const { event, repository, issueNumber } = trigger;
        const at = { house, asking: { event, repository, issueNumber }, surroundings: surroundings.value };
        for (const record of waiting) {
            if (await isTampered(at, record, trigger))
                await (0,_decision__WEBPACK_IMPORTED_MODULE_1__/* .end */ ._)(at, record, TAMPERED);
            else if (await isTouched(at, record, trigger))
                await (0,_decision__WEBPACK_IMPORTED_MODULE_1__/* .end */ ._)(at, record, VOID);
        }
        // A report of ours that was deleted or spoiled leaves its label behind.
        const { pending } = at.surroundings.config.approval.labels;
        if (waiting.length === 0 && (0,_pending_label__WEBPACK_IMPORTED_MODULE_2__/* .hasLabel */ .RX)(at.surroundings.thread.labels, pending))
            await (0,_closing__WEBPACK_IMPORTED_MODULE_0__/* .settlePending */ .p)(at);
    }
    catch (error) {
        if (!(error instanceof _ports__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q))
            throw error;
        house.log.warn(error.message);
    }
}
const VOID = {
    state: 'void',
    reasonCode: 'approval_stale',
    message: 'The text of this request was edited or deleted, so nothing runs. Ask again with a new command.',
    by: null,
    reason: null,
    twin: null,
};
const TAMPERED = {
    ...VOID,
    message: 'Somebody else changed this report, so it was replaced and decides nothing. Ask again with a new command.',
};
/** The report itself was edited, by somebody who is not the bot. */
async function isTampered(at, record, { kind, source }) {
    if (kind !== 'edited' || source.kind !== 'issue_comment' || source.id !== record.comment.id)
        return false;
    return !(await (0,_records__WEBPACK_IMPORTED_MODULE_4__/* .isIntact */ .kM)(at.house, record, at.asking.repository.id));
}
/** A comment is its request. A description may only lend its code, or change in its title alone: then the digest tells. */
async function isTouched(at, record, { kind, source }) {
    const standsOn = isOn(record, source);
    if (standsOn && (kind === 'deleted' || !isDescription(source)))
        return true;
    if (!isDescription(source))
        return false;
    const revival = await (0,_revive__WEBPACK_IMPORTED_MODULE_5__/* .revive */ .K)(at, record);
    if (!revival.ok)
        return revival.error.ends !== null;
    const { ready, place } = revival.value;
    if (ready.plan.digest !== record.marker.digest)
        return true;
    const { lastEditedAt } = place.scene.text;
    return standsOn && lastEditedAt !== null && Date.parse(lastEditedAt) >= Date.parse(record.comment.createdAt);
}
const isDescription = ({ kind }) => kind === 'issue' || kind === 'pull_request';
function isOn({ marker }, source) {
    const key = (0,_core_request_key__WEBPACK_IMPORTED_MODULE_7__/* .readRequestKey */ .Bi)(marker.source);
    return [key?.asked, key?.again].some((place) => place?.kind === source.kind && place.id === source.id);
}


/***/ })

};
;