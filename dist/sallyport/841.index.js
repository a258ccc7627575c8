"use strict";
exports.id = 841;
exports.ids = [841];
exports.modules = {

/***/ 79888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runIdOf),
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
const wholeNumber = (text) => text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : null;
/** The same for the main and the post step of one job, and another for every other job. */
const runIdOf = (env) => [
    env['GITHUB_RUN_ID'] ?? 'local',
    env['GITHUB_RUN_ATTEMPT'] ?? '1',
    env['GITHUB_JOB'] ?? 'job',
    env['RUNNER_NAME'] ?? 'runner',
]
    .map((part) => part.replace(/[^\w.-]/g, '_'))
    .join('-');
/** `null` outside a workflow. */
function runOf(env) {
    const id = wholeNumber(env['GITHUB_RUN_ID']);
    if (id === null)
        return null;
    const url = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${id}`;
    return { id, attempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1, url };
}


/***/ }),

/***/ 71841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67512);
/* harmony import */ var _adapters_docker_sweep__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76861);
/* harmony import */ var _adapters_run_identity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79888);
/** The post step: removes what this run left in Docker when it was cancelled, and what others left past their deadline. */



async function post() {
    try {
        const removed = await (0,_adapters_docker_sweep__WEBPACK_IMPORTED_MODULE_1__/* .sweep */ .X)({ docker: (0,_adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_0__/* .connectDocker */ .Z)(), now: Date.now(), runId: (0,_adapters_run_identity__WEBPACK_IMPORTED_MODULE_2__/* .runIdOf */ .S)(process.env) });
        console.log(removed === 0 ? 'Sallyport left nothing behind.' : `Sallyport removed ${removed} leftover container(s).`);
    }
    catch {
        // The job is over and its result is out: a failed clean-up must not turn it red. The next start sweeps again.
        console.log('Sallyport could not ask the Docker engine for leftovers; the next run will sweep them.');
    }
}


/***/ })

};
;