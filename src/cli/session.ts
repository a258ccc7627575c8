/** One `sallyport run` or `scan` of named files: each is planned, run where that is asked, and told. */
import { decodeUtf8, readText, writeWhole } from '../adapters/files';
import { blockView, withOutcomes } from '../app/block-view';
import { type NamedText, planDirect, readPrograms } from '../app/direct';
import type { HouseInspector } from '../app/inspector';
import { keepFiles } from '../app/leave';
import type { Plan } from '../app/plan';
import { plannedRecord, type RecordFrame, refusedRecord } from '../app/record';
import { runRequest } from '../app/run-request';
import { exitStatusOf, scanStatusOf } from '../core/conclusion';
import { defaultLimits } from '../core/limits';
import type { Options } from '../core/options';
import type { ReasonCode } from '../core/reasons';
import type { ExecutionRecord } from '../core/record';
import { ok, type Result } from '../core/result';
import { sarifOf } from '../report/sarif';
import { renderTerminal } from '../report/terminal';
import { type ReportOptions, type ReportView, viewOf } from '../report/view';
import { VERSION } from '../version';
import { type Asking, askAbout, isTerminal, verdictFor } from './ask';
import { paletteFor } from './colours';
import { type HouseRules, inspectorFor, type OpenHouse } from './house';
import { createLiveOutput } from './live-output';
import { mergeRecords } from './merge';
import { textOf } from './options';
import { complain, say, sentenceOf } from './problem';
import type { Progress } from './progress';
import type { RunQuestion } from './run';
import { warmLanguages } from './warm';

/** What became of one file. `complaint` stands for the report where the file came to no plan. */
type Told = { readonly view: ReportView; readonly complaint: string | null };

/** Why a file comes to no plan. */
type Trouble = { readonly reasonCode: ReasonCode; readonly message: string };

export type Surroundings = {
  readonly rules: HouseRules;
  readonly house: OpenHouse;
  readonly progress: Progress;
  readonly options: Options;
  /** The file for whose program a container starts already. */
  readonly warmed: string | null;
};

export class Session {
  readonly #question: RunQuestion;
  readonly #rules: HouseRules;
  readonly #house: OpenHouse;
  readonly #progress: Progress;
  readonly #options: Options;
  readonly #warmed: string | null;
  readonly #asking: Asking;
  #opened: Promise<HouseInspector> | null = null;

  constructor(question: RunQuestion, { rules, house, progress, options, warmed }: Surroundings) {
    this.#question = question;
    this.#rules = rules;
    this.#house = house;
    this.#progress = progress;
    this.#options = options;
    this.#warmed = warmed;
    this.#asking = { yes: question.given['yes'] === true, signal: question.signal };
  }

  async run(): Promise<number> {
    const told: Told[] = [];
    for (const path of this.#question.files) told.push(await this.#file(path));
    this.#progress.end();
    for (const { complaint } of told) if (complaint !== null) complain(complaint);
    await this.#show(told);
    return Math.max(...told.map(({ view }) => this.#statusOf(view.record)));
  }

  async #file(path: string): Promise<Told> {
    const text = await readNamed(path);
    if (!text.ok) return this.#refused(text.error, text.error.message);
    const { config } = this.#rules;
    const found = readPrograms(text.value, this.#options, config);
    if (!found.ok) return this.#refused(found.error, sentenceOf(path, found.error));
    const { programs } = found.value;
    this.#progress.step(`scanning ${path}`);
    if (this.#question.execute && path !== this.#warmed)
      // Before the scan, which then keeps this thread.
      await warmLanguages(
        { house: this.#house, rules: this.#rules, options: this.#options },
        programs.map(({ snippet }) => snippet.language),
      );
    const scan = await this.#inspector();
    const plan = await planDirect({
      programs,
      options: this.#options,
      config,
      configDigest: scan.digest,
      inspector: scan.inspector,
      repositoryId: 0,
      headSha: null,
      decide: (risk) => verdictFor(risk, this.#asking),
    });
    if (!plan.ok) return this.#refused(plan.error, sentenceOf(path, plan.error));
    const view = await this.#carryOut(path, plan.value);
    return { view: { ...view, skipped: found.value.skipped }, complaint: null };
  }

  #refused({ reasonCode, message }: Trouble, complaint: string): Told {
    const frame = this.#frame(defaultLimits(this.#rules.config));
    return { view: viewOf(refusedRecord(frame, reasonCode, message), 'refused'), complaint };
  }

  /** Loading it keeps this thread, too. */
  #inspector(): Promise<HouseInspector> {
    this.#opened ??= inspectorFor(this.#rules);
    return this.#opened;
  }

  async #carryOut(path: string, planned: Plan): Promise<ReportView> {
    const plan = await this.#asked(path, planned);
    const frame = this.#frame(plan.limits);
    const blocks = plan.blocks.map(blockView);
    if (!this.#question.execute) return { ...viewOf(scanRecord(frame, plan), 'planned'), blocks };
    if (plan.verdict.kind !== 'run') return { ...viewOf(plannedRecord(frame, plan), 'refused'), blocks };
    this.#progress.step(`running ${path}`);
    const sandbox = this.#house.openSandbox(this.#rules.config);
    const write = (text: string): void => {
      this.#progress.clear();
      process.stderr.write(text);
    };
    const live = this.#streams() ? createLiveOutput(write, paletteFor(process.stderr)) : null;
    const onOutput = live === null ? {} : { onOutput: live.listen };
    const { record, outcomes } = await runRequest(this.#house, { frame, plan, sandbox, ...onOutput });
    live?.end();
    this.#progress.end();
    const kept = await keepFiles(this.#house.store, { requestId: plan.requestId, outcomes }, (name) =>
      complain(`results/${name} cannot be written: a folder of that name is in the way, or the disk refuses it.`),
    );
    for (const file of kept) say(`kept ${file}`);
    return { ...viewOf(record, 'done'), blocks: withOutcomes(blocks, outcomes) };
  }

  /** Only where a person watches: a pipe gets the report alone. */
  #streams(): boolean {
    return process.stderr.isTTY === true && this.#question.given['json'] !== true;
  }

  /** A person at a terminal sees the findings first and is then asked. */
  async #asked(path: string, plan: Plan): Promise<Plan> {
    const waits = plan.verdict.kind === 'refuse' && plan.verdict.reasonCode === 'needs_approval';
    if (!this.#question.execute || !waits || !isTerminal()) return plan;
    this.#progress.end();
    const asked: Plan = { ...plan, verdict: { kind: 'run' } };
    const view = {
      ...viewOf(plannedRecord(this.#frame(plan.limits), asked), 'planned'),
      blocks: plan.blocks.map(blockView),
    };
    process.stderr.write(renderTerminal(view, this.#rules.config.report, paletteFor(process.stderr)));
    return { ...plan, verdict: await askAbout(path, plan.risk, this.#asking) };
  }

  #frame(limits: Plan['limits']): RecordFrame {
    const event = this.#question.execute ? 'run' : 'scan';
    const nobody = {
      repository: null,
      issueNumber: null,
      sourceId: null,
      author: null,
      requester: null,
      approver: null,
    };
    const createdAt = new Date(this.#house.clock.now()).toISOString();
    return { version: VERSION, createdAt, run: null, limits, trigger: { event, ...nobody } };
  }

  async #show(told: readonly Told[]): Promise<void> {
    const record = mergeRecords(told.map(({ view }) => view.record));
    const sarif = textOf(this.#question.given, 'sarif');
    if (sarif !== null) await writeWhole(sarif, `${JSON.stringify(sarifOf(record), null, 2)}\n`);
    if (this.#question.given['json'] === true) process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    else
      for (const { view, complaint } of told)
        if (complaint === null)
          process.stdout.write(renderTerminal(view, this.#reportOptions(), paletteFor(process.stdout)));
  }

  /** What was already seen as it came is not shown a second time on the same terminal. */
  #reportOptions(): ReportOptions {
    const { report } = this.#rules.config;
    return this.#streams() && process.stdout.isTTY ? { ...report, output: false } : report;
  }

  #statusOf({ executions, reasonCode }: ExecutionRecord): number {
    const { execute } = this.#question;
    if (executions.length === 0) return exitStatusOf({ status: 'not-run', success: false, reasonCode });
    return Math.max(0, ...executions.map((block) => (execute ? exitStatusOf(block.result) : scanStatusOf(block))));
  }
}

/** Its decision is the one that a run would meet unasked; its words are a scan's. */
const scanRecord = (frame: RecordFrame, plan: Plan): ExecutionRecord => ({
  ...plannedRecord(frame, plan),
  message: 'Scanned; nothing was run.',
});

async function readNamed(path: string): Promise<Result<NamedText, Trouble>> {
  if (path !== '-') {
    const file = await readText(path);
    return file.ok ? ok({ name: path, text: file.value.text }) : file;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const text = decodeUtf8(Buffer.concat(chunks), 'stdin');
  return text.ok ? ok({ name: '-', text: text.value.text }) : text;
}
