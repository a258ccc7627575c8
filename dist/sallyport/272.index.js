"use strict";
exports.id = 272;
exports.ids = [272];
exports.modules = {

/***/ 20070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ ODD_STATUS),
/* harmony export */   Ag: () => (/* binding */ UNSET),
/* harmony export */   Dr: () => (/* binding */ UNREACHABLE),
/* harmony export */   Gh: () => (/* binding */ CAP_TOO_LARGE),
/* harmony export */   IZ: () => (/* binding */ WRONG_PATH),
/* harmony export */   Iy: () => (/* binding */ FILTERED),
/* harmony export */   JL: () => (/* binding */ OUT_OF_TIME),
/* harmony export */   Jw: () => (/* binding */ NOT_JSON),
/* harmony export */   RJ: () => (/* binding */ TOO_LONG_PROMPT),
/* harmony export */   UK: () => (/* binding */ WRONG_KEY),
/* harmony export */   YB: () => (/* binding */ WRONG_URL),
/* harmony export */   Zy: () => (/* binding */ NO_COMPLETION),
/* harmony export */   _U: () => (/* binding */ REDIRECTED),
/* harmony export */   a9: () => (/* binding */ NOT_UNDERSTOOD),
/* harmony export */   g5: () => (/* binding */ OUT_OF_TOKENS),
/* harmony export */   he: () => (/* binding */ NO_QUOTA),
/* harmony export */   oj: () => (/* binding */ WAIT_TOO_LONG),
/* harmony export */   qY: () => (/* binding */ SILENT),
/* harmony export */   r4: () => (/* binding */ TOO_LONG_REPLY),
/* harmony export */   wk: () => (/* binding */ RETIRED),
/* harmony export */   yd: () => (/* binding */ STOPPED),
/* harmony export */   yu: () => (/* binding */ BUSY)
/* harmony export */ });
const because = (reasonCode) => (message) => ({ reasonCode, message });
const unavailable = because('model_unavailable');
const UNSET = (names) => `Tasks in plain words need a model, and none is configured: set ${names.join(' and ')} in the workflow (the key as a secret), or \`model.base_url\` and \`model.name\` in the configuration. Code blocks run without a model.`;
const WRONG_URL = 'The model’s base URL is no plain http or https address: expected something like https://host/v1, without user, query or fragment. Mend `openai-base-url` or `model.base_url`.';
const REDIRECTED = unavailable('The model server sends on to another address. The key is never carried along: put the final address into `openai-base-url` or `model.base_url`.');
const WRONG_KEY = (status) => unavailable(`The model server refused the key (HTTP ${status}). Check the secret behind \`openai-api-key\`, and that it may use this model.`);
const NO_QUOTA = unavailable('The account behind the key has no quota or credit left, so trying again does not help. Check its plan and billing, or set another key.');
const RETIRED = (status) => unavailable(`The model server does not know this model, or has retired it (HTTP ${status}). Set \`openai-model\` or \`model.name\` to one that it offers now (with Azure: the name of the deployment).`);
const WRONG_PATH = (status) => unavailable(`There is no chat completions API at the configured address (HTTP ${status}). The base URL usually ends in /v1 (with Azure in /openai/v1): check \`openai-base-url\` or \`model.base_url\`.`);
const NOT_JSON = (status) => unavailable(`The configured address answered with a web page or other text instead of JSON (HTTP ${status}): a proxy, a login page or a wrong path. Check \`openai-base-url\` or \`model.base_url\`.`);
const NO_COMPLETION = unavailable('The model server answered with JSON that is no chat completion. Check that the base URL is that of an OpenAI-compatible API.');
const TOO_LONG_PROMPT = because('generation_failed')('The task, with its material and feedback, is longer than this model can read. Ask for less, or use a model with a larger window.');
const TOO_LONG_REPLY = because('generation_failed')('The model server sent more than a reply can be, so it was cut off. Check the server behind the base URL.');
const CAP_TOO_LARGE = unavailable('The model server refused the length asked for: this model writes fewer tokens. Lower `model.max_tokens`.');
const FILTERED = because('model_refused')('A content filter of the model server refused the task. Say it in other words.');
const NOT_UNDERSTOOD = (status) => unavailable(`The model server refused the request in every form it was tried (HTTP ${status}). Check that the model answers chat completions with plain text.`);
const ODD_STATUS = (status) => unavailable(`The model server answered with HTTP ${status}. Check the server behind the base URL.`);
const BUSY = (status, tries) => unavailable(status === 429
    ? `The model server is over its rate limit (HTTP 429, ${tries} tries). Try again later.`
    : `The model server failed (HTTP ${status}, ${tries} tries). Try again later.`);
const WAIT_TOO_LONG = (waitMs) => unavailable(`The model server asks to wait ${Math.ceil(waitMs / 1000)} s, longer than what is left of \`model.timeout\`. Try again later, or raise it.`);
const UNREACHABLE = (cause) => unavailable({
    refused: 'Nothing answers at the configured address: the connection was refused. Is the model server running, and reachable from this runner?',
    'unknown-host': 'The host of the base URL has no address. Check its spelling in `openai-base-url` or `model.base_url`.',
    certificate: 'The certificate of the model server is not trusted here, so nothing was sent.',
    cut: 'The connection to the model server broke before the reply was whole, again and again. Try again later.',
}[cause]);
const SILENT = (timeoutMs) => unavailable(`The model has not answered within ${Math.ceil(timeoutMs / 1000)} s (\`model.timeout\`). Try again, or raise it.`);
const STOPPED = unavailable('The run was stopped while the model was asked.');
const OUT_OF_TOKENS = because('budget_exceeded')('The tokens left for this task (`model.budget_tokens`) are not enough for another request, so none was sent.');
const OUT_OF_TIME = because('budget_exceeded')('The time of this task’s model calls (`model.timeout`) is used up, so no further request was sent.');


/***/ }),

/***/ 78272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openModel: () => (/* binding */ open_model_openModel)
});

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/adapters/openai/words.js
var words = __webpack_require__(20070);
;// CONCATENATED MODULE: ./build/adapters/openai/index.js


const OPENAI_URL = 'https://api.openai.com/v1';
/** Where an input of the workflow is set it wins over the configuration. */
function modelSettings(inputs, config) {
    return {
        apiKey: inputs.apiKey.trim(),
        baseUrl: inputs.baseUrl.trim() || config.base_url.trim(),
        name: inputs.name.trim() || config.name.trim(),
        timeoutMs: config.timeout,
    };
}
/** One instance for one task. Sends nothing yet. */
function openModel(settings) {
    const missing = missingOf(settings);
    if (missing.length > 0)
        return (0,result/* err */._)({ reasonCode: 'model_unavailable', message: (0,words/* UNSET */.Ag)(missing) });
    const baseUrl = plainUrl(settings.baseUrl === '' ? OPENAI_URL : settings.baseUrl);
    if (baseUrl === null)
        return (0,result/* err */._)({ reasonCode: 'model_unavailable', message: words/* WRONG_URL */.YB });
    let session = null;
    const open = async () => (await Promise.all(/* import() */[__webpack_require__.e(674), __webpack_require__.e(212)]).then(__webpack_require__.bind(__webpack_require__, 36212))).openSession({ ...settings, baseUrl });
    return (0,result.ok)({
        async ask(request, tokensLeft, signal) {
            session ??= open();
            return (await session).ask(request, tokensLeft, signal);
        },
    });
}
function missingOf({ apiKey, baseUrl, name }) {
    return [...(apiKey === '' && baseUrl === '' ? ['`openai-api-key`'] : []), ...(name === '' ? ['`openai-model`'] : [])];
}
/** Without user, query and fragment: the SDK hangs a path onto it, and a password in an address ends up in logs. */
function plainUrl(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!/^https?:$/.test(url.protocol) || !isPlain)
        return null;
    return url.href.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
}

// EXTERNAL MODULE: ./build/core/transcript.js
var transcript = __webpack_require__(55993);
// EXTERNAL MODULE: ./build/adapters/files.js
var files = __webpack_require__(42543);
;// CONCATENATED MODULE: ./build/adapters/replay.js



async function openReplay(path) {
    const file = await (0,files/* readText */.yR)(path);
    if (!file.ok)
        return (0,result/* err */._)(unavailable('The transcript to replay cannot be read.'));
    const read = (0,transcript/* readTranscript */.l)(file.value.text);
    if ('problem' in read)
        return (0,result/* err */._)(unavailable(`The transcript cannot be replayed. ${read.problem}`));
    return (0,result.ok)({ model: modelOf(read.transcript), name: 'replay' });
}
const unavailable = (message) => ({ reasonCode: 'model_unavailable', message });
/** The first prompt has to be the recorded one: later ones carry what programs printed, which may differ from run to run. */
function modelOf({ exchanges }) {
    let at = 0;
    return {
        async ask({ messages }) {
            const exchange = exchanges[at];
            if (exchange === undefined)
                return failure('The transcript has no further reply.');
            if (at === 0 && exchange.requestDigest !== (0,transcript/* requestDigest */.u)(messages))
                return failure('The transcript is of another task, or of another version.');
            at += 1;
            return exchange.answer;
        },
    };
}
const failure = (message) => ({
    requests: 0,
    usage: { tokens: 0, isEstimated: false },
    outcome: { ok: false, error: unavailable(message) },
});

;// CONCATENATED MODULE: ./build/open-model.js



/** Set by `sallyport simulate --replay` alone: a transcript's path. No text of GitHub reaches the environment. */
const REPLAY = 'SALLYPORT_REPLAY';
async function open_model_openModel({ text }, { model }, env) {
    const replay = env[REPLAY] ?? '';
    if (replay !== '')
        return openReplay(replay);
    const inputs = {
        apiKey: text['openai-api-key'],
        baseUrl: text['openai-base-url'],
        name: text['openai-model'],
    };
    const settings = modelSettings(inputs, model);
    const opened = openModel(settings);
    return opened.ok ? (0,result.ok)({ model: opened.value, name: settings.name }) : opened;
}


/***/ })

};
;