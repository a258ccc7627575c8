"use strict";
exports.id = 215;
exports.ids = [215];
exports.modules = {

/***/ 29215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67512);
/* harmony import */ var _adapters_docker_preflight__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30670);
/* harmony import */ var _core_config__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31453);
/* harmony import */ var _core_digest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89211);
/* harmony import */ var _core_limits__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13779);
/* harmony import */ var _report_wrap__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74184);
/* harmony import */ var _colours__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46935);
/* harmony import */ var _house__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99870);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65868);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74157);
/** `sallyport doctor`: engine, images, permissions and configuration; what is missing, and the cure. */












/** 0 when nothing failed, 2 for the configuration, 4 for the engine or an image. */
async function doctorCommand(given) {
    const house = (0,_house__WEBPACK_IMPORTED_MODULE_8__/* .openHouse */ .hb)({ signal: new AbortController().signal, say: () => undefined });
    try {
        const [rules, configCheck] = await configuration((0,_options__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(given, 'config'));
        const docker = (0,_adapters_docker_engine_connection__WEBPACK_IMPORTED_MODULE_2__/* .connectDocker */ .Z)();
        const { config } = rules;
        const node = nodeCheck();
        const socket = await socketCheck();
        const images = await Promise.all(imagesOf(config).map((image) => imageCheck(docker, image, config)));
        const hasBash = images.some(({ name, state }) => name === `image ${config.images.bash}` && state === 'ok');
        const engine = await (0,_adapters_docker_preflight__WEBPACK_IMPORTED_MODULE_3__/* .examine */ .sb)({
            docker,
            runtime: config.docker.runtime,
            probe: probeFor(rules),
            sandbox: house.openSandbox(config),
        });
        const trusted = hasBash ? engine : engine.filter(({ name }) => name !== 'container');
        const answers = !engine.some(({ name, state }) => name === 'engine' && state === 'failed');
        const checks = [node, configCheck, socket, ...trusted, ...(answers ? images : [])];
        if (given['json'] === true)
            process.stdout.write(`${JSON.stringify({ checks }, null, 2)}\n`);
        else
            process.stdout.write(pageOf(checks, (0,_colours__WEBPACK_IMPORTED_MODULE_7__/* .paletteFor */ .D)(process.stdout)));
        if (checks.some(({ name, state }) => state === 'failed' && name !== 'configuration'))
            return 4;
        return configCheck.state === 'failed' ? 2 : 0;
    }
    finally {
        await house.close();
    }
}
function pageOf(checks, palette) {
    const failed = checks.filter(({ state }) => state === 'failed').map(({ name }) => name);
    const lacksImages = checks.some(({ name, state }) => name.startsWith('image ') && state === 'warning');
    const ready = lacksImages ? 'Programs can run here once their images are here.' : 'Programs can run here.';
    const verdict = failed.length === 0 ? ready : `Mend first: ${failed.join(', ')}.`;
    return `${[...checks.flatMap((check) => linesFor(check, palette)), ...(0,_report_wrap__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .L)(verdict, '')].join('\n')}\n`;
}
const COLOR = { ok: 'green', warning: 'yellow', failed: 'red' };
const INDENT = ' '.repeat(9);
/** The mark, the name and what was found; below them, as far in, what else was found and the cure. */
function linesFor({ name, state, detail, cure }, palette) {
    const [first = '', ...rest] = detail.split('\n');
    const [head = '', ...folded] = (0,_report_wrap__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .L)(`${name}: ${first}`, INDENT);
    return [
        `${palette[COLOR[state]](state.padEnd(9))}${palette.bold(name)}${head.slice(INDENT.length + name.length)}`,
        ...folded,
        ...rest.flatMap((line) => (0,_report_wrap__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .L)(line.trim(), INDENT)),
        ...(cure === null ? [] : (0,_report_wrap__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .L)(`cure: ${cure}`, INDENT)),
    ];
}
const passed = (name, detail) => ({ name, state: 'ok', detail, cure: null });
async function configuration(path) {
    try {
        const rules = await (0,_house__WEBPACK_IMPORTED_MODULE_8__/* .readHouseRules */ .E0)(path);
        return [
            rules,
            passed('configuration', path ?? (rules.isFile ? _house__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG_PATH */ .Bi : `the defaults (no ${_house__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG_PATH */ .Bi} here)`)),
        ];
    }
    catch (error) {
        if (!(error instanceof _problem__WEBPACK_IMPORTED_MODULE_10__/* .CliProblem */ .qe))
            throw error;
        return [
            { config: _core_config__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_CONFIG */ .PV, digest: '', isFile: false },
            {
                name: 'configuration',
                state: 'failed',
                detail: error.message,
                cure: 'Mend what it names; docs/configuration.md has every key.',
            },
        ];
    }
}
function nodeCheck() {
    const major = Number(process.versions.node.split('.')[0]);
    if (major >= 20)
        return passed('node', process.version);
    return { name: 'node', state: 'failed', detail: process.version, cure: 'Install Node 20 or newer.' };
}
/** Who may not open the socket hears the same from the engine as when there is none; this tells them apart. */
async function socketCheck() {
    const host = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
    if (!host.startsWith('unix://'))
        return passed('socket', host);
    const path = host.slice('unix://'.length);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        return passed('socket', path);
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        if (missing)
            return {
                name: 'socket',
                state: 'failed',
                detail: `${path} is not there`,
                cure: 'Start Docker (scripts/setup does), or set DOCKER_HOST.',
            };
        return {
            name: 'socket',
            state: 'failed',
            detail: `no permission for ${path}`,
            cure: 'Add yourself to the group docker, or run as root.',
        };
    }
}
const imagesOf = ({ images, languages }) => [
    ...new Set(languages.map((language) => images[language])),
];
async function imageCheck(docker, image, { docker: { pull } }) {
    try {
        const { Id } = await docker.getImage(image).inspect();
        return passed(`image ${image}`, Id.slice(0, 19));
    }
    catch {
        const cure = image.startsWith('sallyport.local/')
            ? 'scripts/setup makes it.'
            : pull === 'never'
                ? 'Build or load it: `docker.pull` is never.'
                : 'It is pulled at the first run. Where no registry answers, scripts/setup makes local images: --config config/local-images.yml.';
        return { name: `image ${image}`, state: pull === 'never' ? 'failed' : 'warning', detail: 'not here', cure };
    }
}
/** A harmless job that shows whether a container can be built and held as the specification asks. */
const probeFor = ({ config, digest }) => ({
    id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
    digest: (0,_core_digest__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)({
        repositoryId: 0,
        issueNumber: null,
        request: { kind: 'doctor', id: 0, index: 0, rerun: 0 },
        source: { kind: 'doctor', id: 0 },
        blocks: [],
        options: {},
        limits: (0,_core_limits__WEBPACK_IMPORTED_MODULE_6__/* .defaultLimits */ .M)(config),
        policy: 'strict',
        hosts: [],
        images: config.images,
        runtime: config.docker.runtime,
        headSha: null,
        configDigest: digest,
    }),
    language: 'bash',
    image: config.images.bash,
    program: 'echo done\n',
    files: [],
    parameters: '{}',
    stdin: null,
    check: null,
    limits: (0,_core_limits__WEBPACK_IMPORTED_MODULE_6__/* .defaultLimits */ .M)(config),
    policy: 'strict',
    runtime: config.docker.runtime,
});


/***/ })

};
;