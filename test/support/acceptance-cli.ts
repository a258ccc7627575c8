/** The built command line in a folder of its own, as a person starts it. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DIST, type Process, ROOT, start } from './acceptance-step';
import { takeTurn } from './acceptance-turns';

export type CliQuestion = {
  readonly words: readonly string[];
  /** What lies in the folder beside the configuration with the local images. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Files to read afterwards; empty text where there is none. */
  readonly reads?: readonly string[];
  readonly node?: string;
};

export type CliOutcome = Process & { readonly read: Readonly<Record<string, string>> };

export async function cli({ words, files = {}, stdin, env = {}, reads = [], node }: CliQuestion): Promise<CliOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-cli-'));
  const images = await readFile(join(ROOT, 'config/local-images.yml'));
  for (const [name, content] of Object.entries({ '.github/sallyport.yml': images, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const { PATH = '', HOME = '', DOCKER_HOST } = process.env;
  const own = { PATH, HOME, ...(DOCKER_HOST === undefined ? {} : { DOCKER_HOST }), ...env };
  const options = { env: own, cwd: folder, ...(stdin === undefined ? {} : { stdin }) };
  const done = await takeTurn(() => start([node ?? process.execPath, join(DIST, 'cli.js'), ...words], options));
  const texts = reads.map(async (name) => [name, await readFile(join(folder, name), 'utf8').catch(() => '')] as const);
  const read = Object.fromEntries(await Promise.all(texts));
  await rm(folder, { recursive: true, force: true });
  return { ...done, read };
}
