/** `sallyport doctor`: engine, images, permissions and configuration; what is missing, and the cure. */
import { randomUUID } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { connectDocker } from '../adapters/docker/engine-connection';
import { examine } from '../adapters/docker/preflight';
import { type Config, DEFAULT_CONFIG } from '../core/config';
import { digestOf } from '../core/digest';
import { defaultLimits } from '../core/limits';
import type { Check, Job } from '../core/types';
import type { Palette } from '../report/terminal';
import { wrap } from '../report/wrap';
import { paletteFor } from './colours';
import { DEFAULT_CONFIG_PATH, type HouseRules, openHouse, readHouseRules } from './house';
import { type Given, textOf } from './options';
import { CliProblem } from './problem';

/** 0 when nothing failed, 2 for the configuration, 4 for the engine or an image. */
export async function doctorCommand(given: Given): Promise<number> {
  const house = openHouse({ signal: new AbortController().signal, say: () => undefined });
  try {
    const [rules, configCheck] = await configuration(textOf(given, 'config'));
    const docker = connectDocker();
    const { config } = rules;
    const node = nodeCheck();
    const socket = await socketCheck();
    const images = await Promise.all(imagesOf(config).map((image) => imageCheck(docker, image, config)));
    const hasBash = images.some(({ name, state }) => name === `image ${config.images.bash}` && state === 'ok');
    const engine = await examine({
      docker,
      runtime: config.docker.runtime,
      probe: probeFor(rules),
      sandbox: house.openSandbox(config),
    });
    const trusted = hasBash ? engine : engine.filter(({ name }) => name !== 'container');
    const answers = !engine.some(({ name, state }) => name === 'engine' && state === 'failed');
    const checks = [node, configCheck, socket, ...trusted, ...(answers ? images : [])];
    if (given['json'] === true) process.stdout.write(`${JSON.stringify({ checks }, null, 2)}\n`);
    else process.stdout.write(pageOf(checks, paletteFor(process.stdout)));
    if (checks.some(({ name, state }) => state === 'failed' && name !== 'configuration')) return 4;
    return configCheck.state === 'failed' ? 2 : 0;
  } finally {
    await house.close();
  }
}

function pageOf(checks: readonly Check[], palette: Palette): string {
  const failed = checks.filter(({ state }) => state === 'failed').map(({ name }) => name);
  const lacksImages = checks.some(({ name, state }) => name.startsWith('image ') && state === 'warning');
  const ready = lacksImages ? 'Programs can run here once their images are here.' : 'Programs can run here.';
  const verdict = failed.length === 0 ? ready : `Mend first: ${failed.join(', ')}.`;
  return `${[...checks.flatMap((check) => linesFor(check, palette)), ...wrap(verdict, '')].join('\n')}\n`;
}

const COLOR = { ok: 'green', warning: 'yellow', failed: 'red' } as const;
const INDENT = ' '.repeat(9);

/** The mark, the name and what was found; below them, as far in, what else was found and the cure. */
function linesFor({ name, state, detail, cure }: Check, palette: Palette): readonly string[] {
  const [first = '', ...rest] = detail.split('\n');
  const [head = '', ...folded] = wrap(`${name}: ${first}`, INDENT);
  return [
    `${palette[COLOR[state]](state.padEnd(9))}${palette.bold(name)}${head.slice(INDENT.length + name.length)}`,
    ...folded,
    ...rest.flatMap((line) => wrap(line.trim(), INDENT)),
    ...(cure === null ? [] : wrap(`cure: ${cure}`, INDENT)),
  ];
}

const passed = (name: string, detail: string): Check => ({ name, state: 'ok', detail, cure: null });

async function configuration(path: string | null): Promise<readonly [HouseRules, Check]> {
  try {
    const rules = await readHouseRules(path);
    return [
      rules,
      passed(
        'configuration',
        path ?? (rules.isFile ? DEFAULT_CONFIG_PATH : `the defaults (no ${DEFAULT_CONFIG_PATH} here)`),
      ),
    ];
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    return [
      { config: DEFAULT_CONFIG, digest: '', isFile: false },
      {
        name: 'configuration',
        state: 'failed',
        detail: error.message,
        cure: 'Mend what it names; docs/configuration.md has every key.',
      },
    ];
  }
}

function nodeCheck(): Check {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20) return passed('node', process.version);
  return { name: 'node', state: 'failed', detail: process.version, cure: 'Install Node 20 or newer.' };
}

/** Who may not open the socket hears the same from the engine as when there is none; this tells them apart. */
async function socketCheck(): Promise<Check> {
  const host = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
  if (!host.startsWith('unix://')) return passed('socket', host);
  const path = host.slice('unix://'.length);
  try {
    await access(path, constants.R_OK | constants.W_OK);
    return passed('socket', path);
  } catch (error) {
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

const imagesOf = ({ images, languages }: Config): readonly string[] => [
  ...new Set(languages.map((language) => images[language])),
];

async function imageCheck(
  docker: ReturnType<typeof connectDocker>,
  image: string,
  { docker: { pull } }: Config,
): Promise<Check> {
  try {
    const { Id } = await docker.getImage(image).inspect();
    return passed(`image ${image}`, Id.slice(0, 19));
  } catch {
    const cure = image.startsWith('sallyport.local/')
      ? 'scripts/setup makes it.'
      : pull === 'never'
        ? 'Build or load it: `docker.pull` is never.'
        : 'It is pulled at the first run. Where no registry answers, scripts/setup makes local images: --config config/local-images.yml.';
    return { name: `image ${image}`, state: pull === 'never' ? 'failed' : 'warning', detail: 'not here', cure };
  }
}

/** A harmless job that shows whether a container can be built and held as the specification asks. */
const probeFor = ({ config, digest }: HouseRules): Job => ({
  id: randomUUID(),
  digest: digestOf({
    repositoryId: 0,
    issueNumber: null,
    request: { kind: 'doctor', id: 0, index: 0, rerun: 0 },
    source: { kind: 'doctor', id: 0 },
    blocks: [],
    options: {},
    limits: defaultLimits(config),
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
  limits: defaultLimits(config),
  policy: 'strict',
  runtime: config.docker.runtime,
});
