"use strict";
exports.id = 212;
exports.ids = [212];
exports.modules = {

/***/ 36212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(8918);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/adapters/openai/tokens.js
/** Bytes of a token at least. Prose has four; dense code, hexadecimal and base64 come down to two. */
const TOKEN_BYTES_MIN = 2;
/** What chat templates put around each message. */
const MESSAGE_TOKENS = 8;
/** More than any model's window: a server that claims it counts wrongly. */
const CLAIM_MAX = 100_000_000;
const tokensOf = (text) => Math.ceil(Buffer.byteLength(text) / TOKEN_BYTES_MIN);
/** Tokens of what is sent, rather too many. The schema counts: servers put it into the prompt. */
function promptTokens({ messages, schema }) {
    const texts = messages.map(({ content }) => tokensOf(content) + MESSAGE_TOKENS);
    const form = schema === null ? 0 : tokensOf(JSON.stringify(schema));
    return texts.reduce((sum, each) => sum + each, form + MESSAGE_TOKENS);
}
/** Tokens of a reply whose length nobody told. */
const replyTokens = (text) => tokensOf(text) + MESSAGE_TOKENS;
const count = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= CLAIM_MAX ? value : 0;
/** What the server says it used; `null` where it says nothing, or nothing that can be. */
function claimedTokens(usage) {
    if (typeof usage !== 'object' || usage === null)
        return null;
    const said = { ...usage };
    const tokens = Math.max(count(said['total_tokens']), count(said['prompt_tokens']) + count(said['completion_tokens']));
    return tokens > 0 ? tokens : null;
}

;// CONCATENATED MODULE: ./build/adapters/openai/completion.js
/** What did the server answer? Unknown JSON → a reply with its usage, or `null` when it is no chat completion. */


const parts = schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP().default('') }))
    .transform((all) => all.map(({ text }) => text).join(''));
const message = schemas/* object */.Ikc({
    content: schemas/* union */.KCZ([schemas/* string */.YjP(), parts]).nullish(),
    refusal: schemas/* string */.YjP().nullish().catch(null),
});
/** Tolerant where servers differ: only a message is asked for. */
const completion = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().catch(''),
    model: schemas/* string */.YjP().catch(''),
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({ finish_reason: schemas/* string */.YjP().nullish().catch(null), message })).min(1),
    usage: schemas/* unknown */.L5J().optional(),
});
const NAME_CHARACTERS_MAX = 200;
/** Foreign, but short and of one plain word, so that a record can hold it. */
const plainId = (text) => (text !== null && /^[\w.:-]{1,100}$/.test(text) ? text : null);
function readCompletion(body, requestId) {
    const result = completion.safeParse(body);
    if (!result.success)
        return null;
    const { choices, model, id, usage } = result.data;
    const [choice] = choices;
    if (choice === undefined)
        return null;
    const refusal = choice.message.refusal ?? '';
    const text = choice.message.content ?? '';
    return {
        reply: {
            text: refusal === '' ? text : refusal,
            finish: finishOf(choice.finish_reason ?? '', refusal),
            model: model.slice(0, NAME_CHARACTERS_MAX),
            requestId: plainId(requestId) ?? plainId(id),
        },
        tokens: claimedTokens(usage),
    };
}
/** A server that shows the key it was given must not get it into a program, a report or a transcript. */
function withoutKey(reply, key) {
    if (key === '')
        return reply;
    const hide = (text) => text.replaceAll(key, '***');
    const requestId = reply.requestId?.includes(key) ? null : reply.requestId;
    return { ...reply, text: hide(reply.text), model: hide(reply.model), requestId };
}
function finishOf(reason, refusal) {
    if (refusal !== '' || reason === 'content_filter')
        return 'refusal';
    return reason === 'length' || reason === 'max_tokens' ? 'length' : 'stop';
}

;// CONCATENATED MODULE: ./build/adapters/openai/ladder.js
const FIRST_FORM = { format: 'json_schema', cap: 'max_tokens', hasTemperature: true };
const FORMAT = /response_?format|json_schema|json_object|grammar|guided|structured.?output/i;
const UNKNOWN_FIELD = /unrecognized|unknown|unexpected|extra_forbidden|extra inputs|not permitted|additional propert/i;
/** The next form to try after a refusal; `null` when nothing is left to lower. */
function lowered(form, complaint, parameter) {
    const named = (pattern) => pattern.test(parameter ?? complaint);
    const changed = {
        ...form,
        ...(namesCap(form, named) ? otherCap(form) : {}),
        ...(named(/temperature/) ? { hasTemperature: false } : {}),
        ...(named(FORMAT) ? { format: lowerFormat(form, complaint) } : {}),
    };
    if (!isSameForm(changed, form))
        return changed;
    // It does not say what it dislikes: everything that a plain server might not know goes at once.
    const plain = { ...form, format: 'text', hasTemperature: false };
    return isSameForm(plain, form) ? null : plain;
}
/** Where both names stand in a complaint, the one we used is the one complained of. */
const namesCap = ({ cap }, named) => named(cap === 'max_tokens' ? /\bmax_tokens\b/ : /\bmax_completion_tokens\b/);
/** The names come in generations: models that want the new one have a fixed temperature, servers that want the old one know no schemas. */
function otherCap({ cap, format }) {
    if (cap === 'max_tokens')
        return { cap: 'max_completion_tokens', hasTemperature: false };
    return { cap: 'max_tokens', format: format === 'json_schema' ? 'json_object' : format };
}
function lowerFormat({ format }, complaint) {
    if (format === 'json_schema')
        return UNKNOWN_FIELD.test(complaint) ? 'text' : 'json_object';
    return 'text';
}
const isSameForm = (left, right) => left.format === right.format && left.cap === right.cap && left.hasTemperature === right.hasTemperature;
/** Complains of the format alone: some servers fail with 500 when they cannot build the grammar. */
const blamesFormat = (complaint) => FORMAT.test(complaint);
/** The length is the matter, not its name. */
const blamesLength = (complaint) => /max_(completion_)?tokens/.test(complaint) && /too large|at most|must be less|less than or equal/i.test(complaint);

// EXTERNAL MODULE: ./build/adapters/openai/words.js
var words = __webpack_require__(20070);
;// CONCATENATED MODULE: ./build/adapters/openai/judge.js


/** Servers that are busy, restarting, or behind a gateway that lost them. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529]);
/** These may also mean that it could not build a grammar from our schema. */
const BROKEN = new Set([500, 501]);
const stop = (failure) => ({ kind: 'stop', failure });
/** Long enough for any error; patterns never see more of a hostile one. */
const COMPLAINT_CHARACTERS_MAX = 4_000;
function judge(refusal, form, nowMs) {
    const { status } = refusal;
    const error = errorOf(refusal.body);
    const complaint = {
        status,
        text: refusal.text.slice(0, COMPLAINT_CHARACTERS_MAX),
        code: `${word(error['code'])} ${word(error['type'])}`,
        parameter: word(error['param']),
    };
    const final = finalFailure(refusal, complaint);
    if (final !== null)
        return stop(final);
    if (status === 400 || status === 422)
        return judgeForm(form, complaint);
    if (BROKEN.has(status) && blamesFormat(complaint.text) && form.format !== 'text')
        return { kind: 'lower', form: { ...form, format: 'text' } };
    if (PASSING.has(status))
        return { kind: 'again', waitMs: waitOf(refusal.headers, nowMs) };
    return stop(status < 300 ? words/* NO_COMPLETION */.Zy : words/* ODD_STATUS */.$N(status));
}
/** What no other form and no further try would change. */
function finalFailure({ status, body }, { text, code }) {
    const isJson = body !== undefined;
    if (status === 402 || /insufficient_quota|billing|exceeded_current_quota/.test(code))
        return words/* NO_QUOTA */.he;
    if (status < 300)
        return isJson ? null : words/* NOT_JSON */.Jw(status);
    if (status < 400)
        return words/* REDIRECTED */._U;
    switch (status) {
        case 401:
        case 407:
            return words/* WRONG_KEY */.UK(status);
        case 403:
            return isJson ? words/* WRONG_KEY */.UK(status) : words/* NOT_JSON */.Jw(status);
        case 404:
            // A page that is not found is a wrong path; JSON that speaks of the model is a missing model.
            return isJson && /model|deployment/i.test(text) ? words/* RETIRED */.wk(status) : words/* WRONG_PATH */.IZ(status);
        case 405:
            return words/* WRONG_PATH */.IZ(status);
        case 410:
            return words/* RETIRED */.wk(status);
        case 413:
            return words/* TOO_LONG_PROMPT */.RJ;
        default:
            return null;
    }
}
function judgeForm(form, { text, code, status, parameter }) {
    if (/content_filter|content_policy|ResponsibleAI/i.test(`${code} ${text}`))
        return stop(words/* FILTERED */.Iy);
    if (/context_length|exceed_context|context (length|window|size)|maximum context/i.test(`${code} ${text}`))
        return stop(words/* TOO_LONG_PROMPT */.RJ);
    if (blamesLength(text))
        return stop(words/* CAP_TOO_LARGE */.Gh);
    const next = lowered(form, text, parameter === '' ? null : parameter);
    return next === null ? stop(words/* NOT_UNDERSTOOD */.a9(status)) : { kind: 'lower', form: next };
}
const word = (value) => (typeof value === 'string' ? value.slice(0, 200) : '');
/** The fields of the error, wrapped (`{error: {…}}`) as OpenAI does or bare as older servers do. */
function errorOf(body) {
    if (typeof body !== 'object' || body === null)
        return {};
    const bare = { ...body };
    const wrapped = bare['error'];
    return typeof wrapped === 'object' && wrapped !== null ? { ...wrapped } : bare;
}
/** Gateways send errors with status 200 and the real one inside. */
function realStatus({ status, body }) {
    const code = Number(errorOf(body)['code'] ?? Number.NaN);
    return status < 300 && Number.isInteger(code) && code >= 400 && code < 600 ? code : status;
}
/** Seconds or a date, or milliseconds where the server is that exact. */
function waitOf(headers, nowMs) {
    const exact = Number.parseFloat(headers.get('retry-after-ms') ?? '');
    if (exact >= 0)
        return exact;
    const said = headers.get('retry-after') ?? '';
    if (/^\d+(\.\d+)?$/.test(said.trim()))
        return Number(said) * 1000;
    const date = Date.parse(said);
    return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 152 modules
var openai = __webpack_require__(93674);
;// CONCATENATED MODULE: ./build/adapters/openai/wire.js
/**
 * The `fetch` that the SDK uses: follows no redirect, sends no header beyond the few that are meant, and reads a bounded
 * body whole within the deadline. It keeps what came, since the SDK drops parts of it (errors without an `error` field).
 */
const BODY_BYTES_MAX = 4 * 1024 * 1024;
/** The SDK adds headers from `OPENAI_CUSTOM_HEADERS`, and tells of the machine. Neither is this server's business. */
const SENT_HEADERS = ['authorization', 'content-type', 'accept', 'user-agent'];
class TooLong extends Error {
}
function openWire(signal, hasKey) {
    let received = null;
    return {
        received: () => received,
        async fetch(input, init = {}) {
            const given = new Headers(init.headers);
            const headers = Object.fromEntries(SENT_HEADERS.filter((name) => given.has(name) && (hasKey || name !== 'authorization')).map((name) => [
                name,
                given.get(name) ?? '',
            ]));
            const { method = 'POST', body = null } = init;
            const response = await fetch(input, { method, body, headers, signal, redirect: 'manual' });
            const text = await readWhole(response);
            received = { status: response.status, headers: response.headers, text };
            // A status without a body allows none here either.
            const isEmpty = [204, 205, 304].includes(response.status);
            return new Response(isEmpty ? null : text, { status: response.status, headers: response.headers });
        },
    };
}
async function readWhole(response) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return '';
    const chunks = [];
    let bytes = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
        bytes += next.value.byteLength;
        if (bytes > BODY_BYTES_MAX) {
            await reader.cancel().catch(() => undefined);
            throw new TooLong();
        }
        chunks.push(next.value);
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./build/adapters/openai/send.js
/** One HTTP request through the SDK, and what became of it. Decides nothing. */


/** Low: a program is wanted, not an idea. */
const TEMPERATURE = 0.2;
/** The SDK refuses to be built without a key; the wire leaves it out. */
const NO_KEY = 'none';
async function send(server, letter, signal) {
    const wire = openWire(signal, server.apiKey !== '');
    // Everything that the SDK would else take from the environment is said here: its log goes to stdout, its
    // organisation and project to any address.
    const client = new openai/* OpenAI */.z4({
        apiKey: server.apiKey === '' ? NO_KEY : server.apiKey,
        baseURL: server.baseUrl,
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        logLevel: 'off',
        maxRetries: 0,
        // The deadline is the signal's; this one must not come first.
        timeout: 2 ** 31 - 1,
        fetch: wire.fetch,
    });
    try {
        await client.chat.completions.create(paramsOf(server.name, letter), { signal });
    }
    catch (error) {
        if (wire.received() === null)
            return lossOf(error, signal);
    }
    const received = wire.received();
    if (received === null)
        return { kind: 'lost', cause: 'cut' };
    return { kind: 'answered', ...received, body: jsonOf(received.text) };
}
function paramsOf(model, { request, form, cap }) {
    const format = formatOf(request, form);
    return {
        model,
        messages: request.messages.map(({ role, content }) => ({ role, content })),
        ...(form.cap === 'max_tokens' ? { max_tokens: cap } : { max_completion_tokens: cap }),
        ...(form.hasTemperature ? { temperature: TEMPERATURE } : {}),
        ...(format === null ? {} : { response_format: format }),
    };
}
function formatOf({ schema }, { format }) {
    if (schema === null || format === 'text')
        return null;
    if (format === 'json_object')
        return { type: 'json_object' };
    return { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: { ...schema.schema } } };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The reasons lie under several errors of the SDK and of `fetch`. */
function lossOf(error, signal) {
    if (signal.aborted)
        return { kind: 'aborted' };
    const codes = [];
    for (let each = error, depth = 0; each instanceof Error && depth < 6; each = each.cause, depth += 1) {
        if (each instanceof TooLong)
            return { kind: 'too-long' };
        if ('code' in each && typeof each.code === 'string')
            codes.push(each.code);
    }
    return { kind: 'lost', cause: causeOf(codes.join(' ')) };
}
function causeOf(codes) {
    if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT/.test(codes))
        return 'refused';
    if (/ENOTFOUND|EAI_AGAIN/.test(codes))
        return 'unknown-host';
    return /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO/.test(codes) ? 'certificate' : 'cut';
}

;// CONCATENATED MODULE: ./build/adapters/openai/session.js







/** Of one question, all for the same passing reason. */
const TRIES_MAX = 3;
/** Fewer tokens than this hold no program; unless fewer were asked for. */
const REPLY_TOKENS_MIN = 256;
const BACKOFF_MS = 500;
function openSession(the) {
    let form = FIRST_FORM;
    let spentMs = 0;
    return {
        async ask(request, tokensLeft, signal) {
            const began = performance.now();
            const leftMs = the.timeoutMs - spentMs;
            if (leftMs <= 0)
                return { requests: 0, usage: NOTHING, outcome: (0,result/* err */._)(words/* OUT_OF_TIME */.JL) };
            const deadline = AbortSignal.timeout(Math.ceil(leftMs));
            const question = {
                the,
                request,
                tokensLeft,
                stopped: signal,
                signal: AbortSignal.any([signal, deadline]),
                leftMs: () => leftMs - (performance.now() - began),
            };
            const asked = await pursue(question, form);
            form = asked.form;
            spentMs += performance.now() - began;
            return asked.answer;
        },
    };
}
const NOTHING = { tokens: 0, isEstimated: false };
async function pursue(question, form) {
    let course = { form, requests: 0, tokens: 0, isEstimated: false, failures: 0, refused: [] };
    for (;;) {
        const cap = replyCap(question, course.tokens);
        if (cap === null)
            return ended(course, (0,result/* err */._)(words/* OUT_OF_TOKENS */.g5));
        if (question.signal.aborted)
            return ended(course, (0,result/* err */._)(outOfTime(question)));
        const sent = await send(question.the, { request: question.request, form: course.form, cap }, question.signal);
        const turn = await settle(question, course, { sent, cap });
        if (turn.outcome !== null)
            return ended(turn.course, turn.outcome);
        course = turn.course;
    }
}
function ended({ requests, tokens, isEstimated, form }, outcome) {
    return { form, answer: { requests, usage: { tokens, isEstimated }, outcome } };
}
/** How long the reply may be, so that prompt and reply together stay within what is left; `null`: too little for one. */
function replyCap({ request, tokensLeft }, used) {
    const cap = Math.min(request.maxTokens, Math.floor(tokensLeft) - used - promptTokens(request));
    return cap < Math.min(request.maxTokens, REPLY_TOKENS_MIN) ? null : cap;
}
const outOfTime = ({ stopped, the }) => stopped.aborted ? words/* STOPPED */.yd : words/* SILENT */.qY(the.timeoutMs);
async function settle(question, before, { sent, cap }) {
    const course = charged(before, costOf(question.request, { sent, cap }));
    switch (sent.kind) {
        case 'aborted':
            return { course, outcome: (0,result/* err */._)(outOfTime(question)) };
        case 'too-long':
            return { course, outcome: (0,result/* err */._)(words/* TOO_LONG_REPLY */.r4) };
        case 'lost':
            if (sent.cause === 'cut' || sent.cause === 'refused')
                return again(question, course, { waitMs: null, giveUp: () => words/* UNREACHABLE */.Dr(sent.cause) });
            return { course, outcome: (0,result/* err */._)(words/* UNREACHABLE */.Dr(sent.cause)) };
        case 'answered':
            return settleAnswer(question, course, sent);
    }
}
async function settleAnswer(question, course, sent) {
    const completion = completionOf(sent);
    if (completion !== null)
        return { course, outcome: (0,result.ok)(withoutKey(completion.reply, question.the.apiKey)) };
    if (isCut(sent))
        return again(question, course, { waitMs: null, giveUp: () => words/* UNREACHABLE */.Dr('cut') });
    const status = realStatus(sent);
    const verdict = judge({ ...sent, status }, course.form, Date.now());
    switch (verdict.kind) {
        case 'lower':
            return inForm(verdict.form, course, status);
        case 'stop':
            return { course, outcome: (0,result/* err */._)(verdict.failure) };
        case 'again':
            return again(question, course, { waitMs: verdict.waitMs, giveUp: (tries) => words/* BUSY */.yu(status, tries) });
    }
}
function inForm(form, before, status) {
    const course = { ...before, form, refused: [...before.refused, before.form] };
    const isKnown = course.refused.some((each) => isSameForm(each, form));
    return { course, outcome: isKnown ? (0,result/* err */._)(words/* NOT_UNDERSTOOD */.a9(status)) : null };
}
const completionOf = (sent) => sent.status >= 200 && sent.status < 300
    ? readCompletion(sent.body, sent.headers.get('x-request-id') ?? sent.headers.get('apim-request-id'))
    : null;
/** Begins like JSON and does not end so: the server closed early, in good order. */
const isCut = ({ status, body, text }) => status >= 200 && status < 300 && body === undefined && /^\s*\{/.test(text);
async function again(question, before, { waitMs, giveUp }) {
    const course = { ...before, failures: before.failures + 1 };
    if (course.failures >= TRIES_MAX)
        return { course, outcome: (0,result/* err */._)(giveUp(course.failures)) };
    const backoffMs = (question.the.backoffMs ?? BACKOFF_MS) * 2 ** before.failures * (0.75 + Math.random() / 4);
    const wait = waitMs ?? backoffMs;
    if (wait >= question.leftMs())
        return { course, outcome: (0,result/* err */._)(waitMs === null ? giveUp(course.failures) : words/* WAIT_TOO_LONG */.oj(wait)) };
    await pause(wait, question.signal);
    return { course, outcome: null };
}
/** Ends early when the signal fires; whoever goes on looks at it. */
function pause(ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
        if (signal.aborted)
            done();
    });
}
const charged = (course, cost) => ({
    ...course,
    requests: course.requests + cost.requests,
    tokens: course.tokens + cost.tokens,
    isEstimated: course.isEstimated || cost.isEstimated,
});
/** After these the model may have written all that it was allowed to, and nobody will ever tell. */
const MAYBE_WRITTEN = new Set([408, 504, 524]);
function costOf(request, { sent, cap }) {
    const prompt = promptTokens(request);
    const guess = (reply) => ({ requests: 1, tokens: prompt + reply, isEstimated: true });
    if (sent.kind === 'lost' && sent.cause !== 'cut')
        return { requests: 0, tokens: 0, isEstimated: false };
    if (sent.kind !== 'answered')
        return guess(cap);
    const completion = completionOf(sent);
    if (completion !== null)
        return completion.tokens === null
            ? guess(Math.max(replyTokens(completion.reply.text), completion.reply.finish === 'length' ? cap : 0))
            : { requests: 1, tokens: completion.tokens, isEstimated: false };
    if (isCut(sent) || MAYBE_WRITTEN.has(realStatus(sent)))
        return guess(cap);
    // Refused before a model saw it. A filter has read the prompt, and a failing server may have.
    const isRefused = sent.status >= 300 && sent.status < 500 && !/content_filter/.test(sent.text);
    return isRefused ? { requests: 1, tokens: 0, isEstimated: false } : guess(0);
}


/***/ })

};
;