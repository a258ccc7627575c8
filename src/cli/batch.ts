/**
 * Batch: one JSON object per line in, one per line out as each completes. A bad line is answered and the batch goes on;
 * nobody is ever asked.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { decodeUtf8 } from '../adapters/files';
import { type DirectProgram, planDirect } from '../app/direct';
import type { HouseInspector } from '../app/inspector';
import type { Plan } from '../app/plan';
import { programRules } from '../app/program-source';
import { blockRecord, notRun, runPlan } from '../app/run';
import { exitStatusOf, scanStatusOf } from '../core/conclusion';
import { NO_OPTIONS, type Options } from '../core/options';
import { type Problem, problem } from '../core/problem';
import { programOfCode } from '../core/program';
import type { BlockRecord } from '../core/record';
import { err, ok, type Result } from '../core/result';
import { parseDuration } from '../core/units';
import { LANGUAGES, languageOf } from '../languages';
import { verdictFor } from './ask';
import { type HouseRules, inspectorFor, type OpenHouse } from './house';
import { linesOf } from './lines';
import { concurrencyOf, runOptions } from './options';
import { CliProblem } from './problem';
import type { RunQuestion } from './run';

export type BatchQuestion = RunQuestion & { readonly rules: HouseRules; readonly house: OpenHouse };

const LINE_MAX = 8 * 1024 * 1024;

const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  language: z.string(),
  code: z.string(),
  stdin: z.string().nullish(),
  parameters: z.union([z.record(z.string(), z.unknown()), z.string()]).nullish(),
  timeout: z.union([z.string(), z.number()]).nullish(),
});

type Line = z.output<typeof lineSchema>;
type Id = string | number | null;

export async function runBatch(question: BatchQuestion): Promise<number> {
  if (question.given['sarif'] !== undefined)
    throw new CliProblem(2, '--sarif and --jsonl do not go together: the findings of a batch stand in its lines.');
  // Before the first program runs: a batch of which a part cannot be read is not begun.
  const files = question.files.length === 0 ? ['-'] : question.files;
  for (const file of files) if (file !== '-') await mustBeReadable(file);
  const batch = new Batch(question, await inspectorFor(question.rules));
  for (const file of files) await batch.readAll(file === '-' ? process.stdin : createReadStream(file));
  return batch.end();
}

async function mustBeReadable(file: string): Promise<void> {
  const status = await stat(file).catch(() => null);
  if (status === null) throw new CliProblem(2, `File not found: ${file}. Check the path.`);
  if (status.isDirectory())
    throw new CliProblem(2, `${file} is a folder. Expected a file with one JSON object a line.`);
}

class Batch {
  readonly #question: BatchQuestion;
  readonly #scan: HouseInspector;
  readonly #options: Options;
  readonly #most: number;
  readonly #going = new Set<Promise<void>>();
  readonly #counts = { done: 0, bad: 0 };
  #status = 0;

  constructor(question: BatchQuestion, scan: HouseInspector) {
    this.#question = question;
    this.#scan = scan;
    this.#options = runOptions(question.given);
    // One more than run at once: while they run, the next one is scanned and its container starts.
    this.#most = concurrencyOf(question.given) + 1;
  }

  async readAll(input: AsyncIterable<Uint8Array | string>): Promise<void> {
    for await (const { number, bytes } of linesOf(input, LINE_MAX)) {
      const text = textOfLine(bytes);
      if (text.ok && text.value.trim() === '') continue;
      if (this.#question.signal.aborted) break;
      const job = this.#line(text, number).finally(() => this.#going.delete(job));
      this.#going.add(job);
      if (this.#going.size >= this.#most) await Promise.race(this.#going);
    }
  }

  async end(): Promise<number> {
    await Promise.all(this.#going);
    const { done, bad } = this.#counts;
    process.stderr.write(`${done} done, ${bad} bad line(s)\n`);
    return this.#question.signal.aborted ? Math.max(this.#status, 3) : this.#status;
  }

  async #line(text: Result<string, Problem>, line: number): Promise<void> {
    const read = text.ok ? readLine(text.value) : text;
    const planned = read.ok ? await this.#plan(read.value) : read;
    if (!planned.ok) {
      const { reasonCode, message } = planned.error;
      this.#counts.bad += 1;
      this.#raise(2);
      return write({ id: text.ok ? idOf(text.value) : null, line, error: { reasonCode, message } });
    }
    const id: Id = read.ok ? (read.value.id ?? null) : null;
    const { syntax, security, quality, result } = await this.#carryOut(planned.value);
    this.#counts.done += 1;
    this.#raise(this.#question.execute ? exitStatusOf(result) : scanStatusOf({ syntax, security }));
    if (!this.#question.execute) return write({ id, syntax, security, quality });
    return write({ id, syntax, security, quality, result });
  }

  async #plan(line: Line): Promise<Result<Plan, Problem>> {
    const { rules, given } = this.#question;
    const program = programOf(line, rules);
    if (!program.ok) return program;
    const timeoutMs = timeoutOf(line);
    if (!timeoutMs.ok) return timeoutMs;
    return planDirect({
      programs: [program.value],
      options: { ...this.#options, timeoutMs: timeoutMs.value ?? this.#options.timeoutMs },
      config: rules.config,
      configDigest: this.#scan.digest,
      inspector: this.#scan.inspector,
      repositoryId: 0,
      headSha: null,
      decide: (risk) => verdictFor(risk, { yes: given['yes'] === true, signal: this.#question.signal }),
    });
  }

  async #carryOut(plan: Plan): Promise<BlockRecord> {
    const [block] = plan.blocks;
    if (block === undefined) throw new Error('A line is one program');
    if (!this.#question.execute || plan.verdict.kind !== 'run') {
      const reasonCode = plan.verdict.kind === 'refuse' ? plan.verdict.reasonCode : 'needs_approval';
      return blockRecord(block, notRun(block, reasonCode));
    }
    const sandbox = this.#question.house.openSandbox(this.#question.rules.config);
    const [outcome] = await runPlan(plan, { sandbox, signal: this.#question.signal });
    if (outcome === undefined) throw new Error('A plan of one program has one outcome');
    return outcome.record;
  }

  #raise(status: number): void {
    this.#status = Math.max(this.#status, status);
  }
}

/** A byte order mark at the beginning is no part of the text. */
function textOfLine(bytes: Uint8Array): Result<string, Problem> {
  if (bytes.length > LINE_MAX) return err(problem('limit_exceeded', `The line has more than ${LINE_MAX} bytes`));
  const text = decodeUtf8(bytes, 'The line');
  return text.ok ? ok(text.value.text) : err(problem('invalid_characters', text.error.message));
}

function readLine(text: string): Result<Line, Problem> {
  const value = jsonOf(text);
  if (value === undefined)
    return err(problem('usage_error', 'The line is no JSON: expected {"id", "language", "code"}'));
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const places = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  return err(
    problem(
      'usage_error',
      `Expected {"id", "language", "code", "stdin"?, "parameters"?, "timeout"?}. ${places.join('; ')}`,
    ),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The id of a line that may be wrong in every other respect. */
function idOf(text: string): Id {
  const value = jsonOf(text);
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function programOf(line: Line, { config }: HouseRules): Result<DirectProgram, Problem> {
  const language = languageOf(line.language);
  if (language === null) {
    const known = Object.keys(LANGUAGES).join(', ');
    return err(
      problem('unknown_language', `No language is called ${line.language.slice(0, 60)}: expected one of ${known}`),
    );
  }
  const { parameters } = line;
  const snippet = programOfCode(
    {
      source: line.code,
      language,
      parameters:
        parameters === undefined || parameters === null
          ? null
          : typeof parameters === 'string'
            ? parameters
            : JSON.stringify(parameters),
      stdin: line.stdin ?? null,
    },
    programRules(config),
  );
  return snippet.ok ? ok({ number: 1, file: null, snippet: snippet.value }) : snippet;
}

function timeoutOf({ timeout }: Line): Result<number | null, Problem> {
  if (timeout === undefined || timeout === null) return ok(NO_OPTIONS.timeoutMs);
  const ms = parseDuration(String(timeout));
  if (ms !== null && ms > 0) return ok(ms);
  return err(
    problem('usage_error', `timeout: expected seconds or a time such as 90s, got ${String(timeout).slice(0, 60)}`),
  );
}

function write(value: object): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${JSON.stringify(value)}\n`)) resolve();
    else process.stdout.once('drain', () => resolve());
  });
}
