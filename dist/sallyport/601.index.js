"use strict";
exports.id = 601;
exports.ids = [601];
exports.modules = {

/***/ 36601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeDirectly: () => (/* binding */ makeDirectly)
/* harmony export */ });
/* harmony import */ var _core_command_grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71697);
/* harmony import */ var _core_gate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77928);
/* harmony import */ var _core_limits__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13779);
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8918);
/* harmony import */ var _core_task__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70519);
/* harmony import */ var _languages__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51149);
/* harmony import */ var _gate_rules__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90682);
/* harmony import */ var _plan__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75923);
/* harmony import */ var _program_source__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96529);
/* harmony import */ var _bench__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5110);
/* harmony import */ var _generate__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3522);
/* harmony import */ var _in_report__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33078);
/* harmony import */ var _prepare__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8149);
/** A task that a workflow gives (the input `task`): whoever wrote the workflow asked, so only high risk is held back. */













async function makeDirectly(question) {
    const read = readDirect(question);
    if (!read.ok)
        return read;
    const { task, limits } = read.value;
    const { house, config } = question;
    const frame = question.frameFor(limits.limits);
    const planOf = planner(question, read.value);
    const plan = await planOf([]);
    const ready = { ...read.value, planOf: (snippet) => planOf([snippet]) };
    const opened = await (0,_bench__WEBPACK_IMPORTED_MODULE_7__/* .openBench */ .z)({ house, config, ready, execute: true, mayWait: false, frameFor: () => frame });
    if (!opened.ok)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_11__/* .err */ ._)(opened.error);
    const made = await (0,_generate__WEBPACK_IMPORTED_MODULE_8__/* .generate */ .c)(opened.value.bench);
    const { requestId } = made.answer?.plan ?? plan;
    const transcript = await (0,_bench__WEBPACK_IMPORTED_MODULE_7__/* .saveTranscript */ ._)(house, requestId, opened.value.transcript());
    const { attempts, answer } = made;
    const inReport = { ...(0,_in_report__WEBPACK_IMPORTED_MODULE_9__/* .unanswered */ .bj)(task), attempts, generation: answer?.generation ?? null, transcript };
    return (0,_core_result__WEBPACK_IMPORTED_MODULE_11__.ok)({ frame, plan, made, inReport });
}
function readDirect({ config, words, options, }) {
    const vocabulary = (0,_program_source__WEBPACK_IMPORTED_MODULE_6__/* .vocabularyFor */ .eO)('/run');
    const rules = (0,_program_source__WEBPACK_IMPORTED_MODULE_6__/* .programRules */ .CF)(config);
    const language = options.language ?? (0,_core_command_grammar__WEBPACK_IMPORTED_MODULE_0__/* .languageNamedIn */ .NJ)(words.split(/\s+/), _languages__WEBPACK_IMPORTED_MODULE_4__/* .languageOf */ .eX);
    const command = { kind: 'generate', task: words, options: { ...options, language } };
    const task = (0,_core_task__WEBPACK_IMPORTED_MODULE_3__/* .readTask */ .g)({ command, fences: [], vocabulary, rules });
    if (!task.ok)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_11__/* .err */ ._)({ ...task.error, problem: task.error });
    const limits = (0,_core_limits__WEBPACK_IMPORTED_MODULE_2__/* .effectiveLimits */ .W)(config, task.value.options);
    if (!limits.ok)
        return (0,_core_result__WEBPACK_IMPORTED_MODULE_11__/* .err */ ._)({ ...limits.error, problem: limits.error });
    const snippetOf = (program, tests) => (0,_prepare__WEBPACK_IMPORTED_MODULE_10__/* .withTests */ .wk)((0,_core_task__WEBPACK_IMPORTED_MODULE_3__/* .snippetFor */ .d)(task.value, program, { vocabulary, maxCharacters: rules.maxCharacters }), tests);
    return (0,_core_result__WEBPACK_IMPORTED_MODULE_11__.ok)({ task: task.value, limits: limits.value, snippetOf });
}
const planner = ({ config, scan, content }, { task, limits }) => (snippets) => (0,_plan__WEBPACK_IMPORTED_MODULE_5__/* .makePlan */ .C)({
    programs: snippets.map((snippet) => ({ number: 1, file: null, snippet })),
    content: {
        ...content,
        issueNumber: null,
        request: { kind: 'direct', id: 0, index: 0, rerun: 0 },
        source: { kind: 'direct', id: 0 },
        options: (0,_prepare__WEBPACK_IMPORTED_MODULE_10__/* .optionsOf */ .cz)(task),
    },
    limits: limits.limits,
    raised: false,
    images: config.images,
    runtime: config.docker.runtime,
    inspector: scan.inspector,
    decide: (risk) => (0,_core_gate__WEBPACK_IMPORTED_MODULE_1__/* .decideDirect */ .So)(risk, (0,_gate_rules__WEBPACK_IMPORTED_MODULE_12__/* .gateRules */ .D)(config)),
});


/***/ })

};
;