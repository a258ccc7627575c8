/** The runner's file system: the files a workflow or a command line names, and the records we leave behind. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { ReasonCode } from '../core/reasons';
import { err, ok, type Result } from '../core/result';

/** Far above any program's limit: the exact limit is judged with the program's own words later. */
const FILE_MAX_BYTES = 4 * 1024 * 1024;

export type TextFile = { readonly path: string; readonly text: string };

/** Why a file could not be read. Only `not_found` says that there is none. */
export type FileProblem = { readonly reasonCode: ReasonCode; readonly message: string };

const problem = (reasonCode: ReasonCode, message: string): Result<never, FileProblem> => err({ reasonCode, message });

/**
 * Reads the files that lines of paths or globs name, in order, each once. Only regular files that really lie inside
 * `root` (a checked-out link must not lead to the runner's secrets); a line that matches nothing is a problem.
 */
export async function readFiles(
  lines: readonly string[],
  root: string,
): Promise<Result<readonly TextFile[], FileProblem>> {
  const home = await realpath(root);
  const paths: string[] = [];
  for (const line of lines) {
    const matches = isDynamicPattern(line) ? (await glob(line, { cwd: home, onlyFiles: true })).sort() : [line];
    if (matches.length === 0)
      return problem('not_found', `No file matches ${line}: expected at least one inside the workspace.`);
    paths.push(...matches);
  }
  const files: TextFile[] = [];
  for (const path of new Set(paths)) {
    const file = await readInside(home, path);
    if (!file.ok) return file;
    files.push(file.value);
  }
  return ok(files);
}

/** Every file that the patterns match below the working directory, in a stable order. Unreadable ones are left out. */
export async function findTexts(patterns: readonly string[]): Promise<readonly TextFile[]> {
  const paths = (await glob([...patterns], { dot: true, onlyFiles: true })).sort();
  const files = await Promise.all(paths.map((path) => readText(path)));
  return files.flatMap((file) => (file.ok ? [file.value] : []));
}

async function readInside(home: string, path: string): Promise<Result<TextFile, FileProblem>> {
  const real = await realpath(resolve(home, path)).catch(() => null);
  if (real === null) return problem('not_found', `File not found: ${path}. Expected a path inside the workspace.`);
  if (real !== home && !real.startsWith(home + sep))
    return problem('not_found', `${path} leads out of the workspace. Expected a file inside it.`);
  return readText(real, relative(home, resolve(home, path)));
}

/** A record holds all output of up to a few hundred programs. */
const RECORD_MAX_BYTES = 64 * 1024 * 1024;

/** The JSON files below a folder, in a stable order; links are not followed. `null` when there is no such folder. */
export async function findRecordFiles(folder: string): Promise<readonly string[] | null> {
  const status = await stat(folder).catch(() => null);
  if (status === null || !status.isDirectory()) return null;
  const options = { cwd: folder, dot: true, onlyFiles: true, followSymbolicLinks: false } as const;
  return (await glob('**/*.json', options)).sort();
}

export const readRecordFile = (path: string, name: string): Promise<Result<TextFile, FileProblem>> =>
  readText(path, name, RECORD_MAX_BYTES);

/** Reads one text file wherever it lies; for paths that the person at the command line typed. */
export async function readText(
  path: string,
  name = path,
  mostBytes = FILE_MAX_BYTES,
): Promise<Result<TextFile, FileProblem>> {
  const status = await stat(path).catch(() => null);
  if (status === null) return problem('not_found', `File not found: ${name}. Check the path.`);
  if (status.isDirectory())
    return problem(
      'usage_error',
      `${name === '' ? 'The workspace' : name} is a folder. Name the files in it, such as ${join(name, '*.py')}.`,
    );
  if (!status.isFile())
    return problem('usage_error', `${name} is no regular file. Expected a program or a Markdown file.`);
  if (status.size > mostBytes)
    return problem('code_too_long', `${name} has ${status.size} bytes; at most ${mostBytes} are read.`);
  const bytes = await readFile(path).catch(() => null);
  return bytes === null
    ? problem('usage_error', `${name} cannot be read. Check its permissions.`)
    : decodeUtf8(bytes, name);
}

/** UTF-8 or a problem: a program must be run exactly as it was read. */
export function decodeUtf8(bytes: Uint8Array, name: string): Result<TextFile, FileProblem> {
  try {
    return ok({ path: name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) });
  } catch {
    return problem('invalid_characters', `${name} is not valid UTF-8. Save it as UTF-8.`);
  }
}

/** Writes a file whole or not at all, making its folder. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${randomUUID()}`);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return path;
}
