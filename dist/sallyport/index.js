/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 78367:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony exports INPUTS, OUTPUTS */
/* harmony import */ var _core_result__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8918);
/**
 * The action's inputs and outputs: the one list of them. `action.yml` and the README's tables are generated from it
 * and checked against it; `readInputs` reads nothing that is not named here.
 */

const INPUTS = [
    {
        name: 'github-token',
        description: 'Token that reads the request and writes the report.',
        default: '${{ github.token }}',
    },
    { name: 'mode', description: 'Which stages run. This version knows `all`.', default: 'all' },
    { name: 'config', description: 'Path of the configuration on the default branch.', default: '.github/sallyport.yml' },
    { name: 'trigger', description: 'The word that starts a command.', default: '/run' },
    { name: 'code', description: 'Direct use: source text to run.' },
    { name: 'task', description: 'Direct use: a task in plain words, for the model.' },
    {
        name: 'files',
        description: 'Direct use: files to run, one path or glob a line (Markdown, or programs by their extension).',
    },
    { name: 'language', description: 'Direct use: language of `code`; by default the configuration’s.' },
    { name: 'parameters', description: 'Direct use: JSON that the program sees as `parameters`.' },
    { name: 'stdin', description: 'Direct use: exact text for the program’s standard input.' },
    { name: 'issue-number', description: 'Direct use: issue or pull request that gets the report as a comment.' },
    {
        name: 'fail-on',
        description: 'When the step fails: `never`, `error` (what ran and did not succeed, or could not run) or `refused` (also waits and refusals). Default: `never` for comments and labels, `error` for direct use.',
    },
    { name: 'openai-api-key', description: 'Key of the model that writes programs for tasks. Code blocks need none.' },
    { name: 'openai-base-url', description: 'Base URL of an OpenAI-compatible API.' },
    { name: 'openai-model', description: 'Name of the model.' },
    { name: 'signing-key', description: 'Secret that signs the bot’s records; unsigned or altered ones are then void.' },
];
const OUTPUTS = [
    { name: 'decision', description: '`run`, `await-approval`, `refuse` or `ignore`.' },
    { name: 'reason-code', description: 'Stable word for why (see docs/reason-codes.md).' },
    {
        name: 'conclusion',
        description: '`success`, `failure`, `neutral`, `timed_out`, `action_required` or `cancelled`.',
    },
    { name: 'risk', description: '`low`, `medium` or `high`.' },
    { name: 'request-id', description: 'ID of the request: 12 hex digits.' },
    { name: 'exit-code', description: 'Exit code of the first failing block (empty where it was stopped), else 0.' },
    {
        name: 'stdout',
        description: 'First 32 KiB of what all blocks printed. Foreign text: use it through `env:`, never inside a script.',
    },
    { name: 'report-path', description: 'Path of the execution record (JSON).' },
    { name: 'sarif-path', description: 'Path of the findings as SARIF 2.1.0.' },
    { name: 'comment-url', description: 'URL of the report comment.' },
];
/** What a mode may be called. All but `all` are of a later version: known, and refused with a report. */
const MODES = ['all', 'plan', 'run', 'report'];
const FAIL_ON = ['never', 'error', 'refused'];
/** The runner hands inputs over as `INPUT_<NAME>` with spaces as underscores; hyphens stay. */
function inputText(env, name) {
    const given = env[`INPUT_${name.toUpperCase()}`] ?? '';
    if (given !== '')
        return given;
    const field = INPUTS.find((input) => input.name === name);
    const fallback = field?.default ?? '';
    return fallback.startsWith('${{') ? '' : fallback;
}
/** Reads all inputs; every problem is named with what was expected and what came. */
function readInputs(env) {
    const text = Object.fromEntries(INPUTS.map(({ name }) => [name, inputText(env, name)]));
    const failOn = FAIL_ON.find((word) => word === text['fail-on']) ?? null;
    const issueNumber = /^[1-9]\d{0,15}$/.test(text['issue-number']) ? Number(text['issue-number']) : null;
    const direct = ['code', 'task', 'files'].filter((name) => text[name] !== '');
    const problems = [
        ...(text['fail-on'] !== '' && failOn === null
            ? ['Input fail-on: expected never, error or refused. Leave it out for the default.']
            : []),
        ...(MODES.includes(text.mode) ? [] : ['Input mode: expected all, the only one that this version carries out.']),
        ...(text['issue-number'] !== '' && issueNumber === null
            ? ['Input issue-number: expected a positive whole number.']
            : []),
        ...(direct.length > 1 ? [`Inputs ${direct.join(', ')}: give one of them, not several.`] : []),
        ...(/^\S{1,32}$/.test(text.trigger) ? [] : ['Input trigger: expected one word without white space, like /run.']),
    ];
    return problems.length > 0 ? (0,_core_result__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(problems) : (0,_core_result__WEBPACK_IMPORTED_MODULE_0__.ok)({ text, failOn, issueNumber });
}


/***/ }),

/***/ 8918:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });
/** Ends every switch over a union: a new member becomes a compile error, and an impossible value a loud one. */
function assertNever(value) {
    throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = require("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = require("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = require("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = require("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = require("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat */
/******/ 	
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action),
  cli: () => (/* binding */ cli),
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/adapters/inputs.js
var inputs = __nccwpck_require__(78367);
;// CONCATENATED MODULE: ./build/core/trigger.js
/**
 * What happened? An unknown webhook payload becomes a trigger, or the reason why it is none.
 * Written without a schema library on purpose: this runs for every comment of a repository, and most hold no command.
 */
const EMPTY = {};
const object = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : EMPTY;
const trigger_text = (value) => (typeof value === 'string' ? value : '');
const integer = (value) => (Number.isSafeInteger(value) ? value : 0);
const account = (value) => {
    const user = object(value);
    return { id: integer(user['id']), login: trigger_text(user['login']), isBot: trigger_text(user['type']) !== 'User' };
};
const repository = (value) => {
    const [owner = '', name = ''] = trigger_text(object(value)['full_name']).split('/');
    return { id: integer(object(value)['id']), owner, name };
};
/** Which payload field holds the text of each event, and what GitHub calls the thing. */
const TEXTS = {
    issue_comment: { field: 'comment', kind: 'issue_comment', created: 'created' },
    issues: { field: 'issue', kind: 'issue', created: 'opened' },
    pull_request: { field: 'pull_request', kind: 'pull_request', created: 'opened' },
    pull_request_review: { field: 'review', kind: 'review', created: 'submitted' },
    pull_request_review_comment: { field: 'comment', kind: 'review_comment', created: 'created' },
};
const LABEL_EVENTS = new Set(['issues', 'pull_request', 'pull_request_target']);
const nothing = (event, message, reasonCode = 'no_command') => ({ kind: 'nothing', event, reasonCode, message });
/**
 * Reads one webhook delivery. `trigger` is the word commands start with (`/run`): a text without it anywhere is
 * settled here, with no request and no parser.
 */
function readTrigger(event, payload, trigger) {
    if (event === 'schedule')
        return { kind: 'sweep', event };
    const body = object(payload);
    const action = trigger_text(body['action']);
    if (action === 'labeled' && LABEL_EVENTS.has(event))
        return labeled(event, body);
    const shape = Object.hasOwn(TEXTS, event) ? TEXTS[event] : undefined;
    if (shape === undefined)
        return nothing(event, `Nothing to do for the event ${event}.`);
    const place = placeOf(event, body);
    const item = object(body[shape.field]);
    const source = {
        kind: shape.kind,
        id: integer(item['id']),
        nodeId: trigger_text(item['node_id']),
        issueNumber: place.issueNumber,
    };
    if (CHANGES.has(action))
        return isIdle(body, shape, trigger)
            ? nothing(event, 'The text held no command.')
            : { ...place, kind: action === 'edited' ? 'edited' : 'deleted', source };
    const found = { ...place, kind: 'text', source, text: trigger_text(item['body']) };
    return written(found, body, { trigger, created: shape.created });
}
/** A new text: a trigger when it holds the word and comes from where an answer can go. */
function written(found, body, { trigger, created }) {
    const { event, source } = found;
    const action = trigger_text(body['action']);
    if (action !== created)
        return nothing(event, `Nothing to do when a text was ${action || 'touched'}.`);
    if (!found.text.includes(trigger))
        return nothing(event, 'The text holds no command.');
    if (source.id === 0 || found.issueNumber === 0 || found.repository.id === 0)
        return nothing(event, 'The payload names no text, issue or repository.');
    if (isForeignHead(body))
        return nothing(event, FORK_MESSAGE, 'blocked_by_policy');
    return found;
}
const CHANGES = new Set(['edited', 'deleted', 'dismissed']);
/** A comment that holds no command and held none: no request can stand on it. A description may hold the code alone. */
function isIdle(body, { field, kind }, trigger) {
    if (kind === 'issue' || kind === 'pull_request')
        return false;
    const before = object(object(body['changes'])['body'])['from'];
    if (trigger_text(body['action']) === 'edited' && typeof before !== 'string')
        return false;
    return ![trigger_text(object(body[field])['body']), trigger_text(before)].some((words) => words.includes(trigger));
}
const FORK_MESSAGE = 'The token of a fork’s pull request cannot answer. Comment the command on the pull request instead.';
const FORK_LABEL = 'The token of a fork’s pull request cannot act on a label. The scheduled sweep does, or a comment.';
function labeled(event, body) {
    if (event === 'pull_request' && isForeignHead(body))
        return nothing(event, FORK_LABEL, 'blocked_by_policy');
    const label = trigger_text(object(body['label'])['name']);
    return { ...placeOf(event, body), kind: 'labeled', label };
}
function placeOf(event, body) {
    const thread = object(body['issue'] ?? body['pull_request']);
    return {
        event,
        repository: repository(body['repository']),
        issueNumber: integer(thread['number']),
        isPullRequest: event !== 'issues' && (body['pull_request'] !== undefined || thread['pull_request'] !== undefined),
        sender: account(body['sender']),
    };
}
/** Events on a fork's pull request come with a read-only token; `issue_comment` payloads carry no head at all. */
function isForeignHead(body) {
    const pull = object(body['pull_request']);
    if (pull['head'] === undefined)
        return false;
    const head = integer(object(object(pull['head'])['repo'])['id']);
    return head !== integer(object(object(pull['base'])['repo'])['id']);
}

;// CONCATENATED MODULE: ./build/index.js
/**
 * The front doors: `action` and `post` for the runner, `cli` for people. This module stays small on purpose: it is all
 * that is loaded for a comment that holds no command, and that is most comments of a repository.
 */



const DIRECT_INPUTS = ['code', 'task', 'files'];
async function action() {
    const { env } = process;
    const isDirect = DIRECT_INPUTS.some((name) => (0,inputs/* inputText */.AN)(env, name) !== '');
    const trigger = isDirect ? null : eventTrigger(env);
    if (trigger !== null && trigger !== 'unreadable' && trigger.kind === 'nothing') {
        ignore(env, trigger);
        return;
    }
    // The event is read. The toolkit would read it again as it loads, print where the file should be, or throw its words.
    delete env['GITHUB_EVENT_PATH'];
    const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(884), __nccwpck_require__.e(251), __nccwpck_require__.e(815), __nccwpck_require__.e(392), __nccwpck_require__.e(360), __nccwpck_require__.e(63), __nccwpck_require__.e(583), __nccwpck_require__.e(394), __nccwpck_require__.e(379), __nccwpck_require__.e(198), __nccwpck_require__.e(805), __nccwpck_require__.e(88), __nccwpck_require__.e(231), __nccwpck_require__.e(774)]).then(__nccwpck_require__.bind(__nccwpck_require__, 427));
    await main(trigger);
}
async function post() {
    // Set by the main step once it may have started a container; without it there is nothing to sweep.
    if (process.env['STATE_sandbox'] === undefined)
        return;
    const { post: sweep } = await Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(394), __nccwpck_require__.e(841)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71841));
    await sweep();
}
async function cli() {
    const { cli: run } = await Promise.all(/* import() */[__nccwpck_require__.e(696), __nccwpck_require__.e(396)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39396));
    await run(process.argv.slice(2));
}
/** What happened, or `unreadable` when the runner's event file is missing or no JSON: never a guess. */
function eventTrigger(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (event === 'schedule')
        return { kind: 'sweep', event };
    try {
        return readTrigger(event, JSON.parse((0,external_node_fs_.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')), (0,inputs/* inputText */.AN)(env, 'trigger'));
    }
    catch {
        return 'unreadable';
    }
}
/** Fixed words only, so that no delimiter is needed; loading the toolkit for this would double the start-up time. */
function ignore(env, { reasonCode, message }) {
    console.log(reasonCode === 'no_command' ? 'Sallyport: nothing to do.' : `Sallyport: ${message}`);
    const output = env['GITHUB_OUTPUT'];
    if (output)
        (0,external_node_fs_.appendFileSync)(output, `decision=ignore\nreason-code=${reasonCode}\nconclusion=neutral\n`);
}

module.exports = __webpack_exports__;
/******/ })()
;