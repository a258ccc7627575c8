/** Direct use in a workflow (contract §3): the inputs `code`, `files` or `task` are one request, with a page of summary. */
import { type Config, DEFAULT_CONFIG } from '../core/config';
import { textDigest } from '../core/digest';
import { decideDirect } from '../core/gate';
import { defaultLimits } from '../core/limits';
import type { Options } from '../core/options';
import type { Problem } from '../core/problem';
import type { ExecutionRecord } from '../core/record';
import { err, ok, type Result } from '../core/result';
import { readConfig } from '../documents/config';
import { renderComment } from '../report/markdown';
import { type ReportView, viewOf } from '../report/view';
import { problemsOf, type Refusal } from './answers';
import { blockView, withOutcomes } from './block-view';
import { type DirectProgram, type NamedText, planDirect, readPrograms } from './direct';
import { gateRules } from './gate-rules';
import type { House, Outcome } from './house';
import { type HouseInspector, openInspector } from './inspector';
import { artifactsOf, leave } from './leave';
import { LiveReport } from './live-report';
import type { Plan } from './plan';
import { type Forge, ForgeError } from './ports';
import { RULES_INVALID } from './prepare';
import { plannedRecord, type RecordFrame, refusedRecord } from './record';
import type { BlockOutcome } from './run';
import { runRequest } from './run-request';
import { laterMode, ruleFilesOf } from './scene';
import type { DirectlyMade } from './tasks/direct';
import { notesOf } from './tasks/in-report';
import { recordOf } from './tasks/outcome';
import { warm } from './warm';

export type DirectRequest = {
  readonly event: string;
  /** The files' or the input's texts; a refusal where they could not be read. */
  readonly texts: Result<readonly NamedText[], Refusal>;
  readonly options: Options;
  /** The input `task`; `null` where code or files are given. */
  readonly task: string | null;
  /** Issue or pull request that gets the report too; `null` for none. */
  readonly issueNumber: number | null;
  readonly repository: { readonly id: number; readonly fullName: string | null };
  readonly actor: string | null;
  readonly headSha: string | null;
  /** `null` without a token: the defaults then rule, and nothing can be posted. */
  readonly forge: Forge | null;
};

export async function handleDirect(house: House, request: DirectRequest): Promise<Outcome> {
  const rules = await houseRules(house, request);
  const config = rules.ok ? rules.value.config : DEFAULT_CONFIG;
  const answer = new DirectAnswer(house, request, config);
  if (!rules.ok) return answer.refuse(rules.error);
  if (!config.enabled)
    return answer.refuse({ reasonCode: 'disabled', message: 'Sallyport is switched off in this repository.' });
  if (request.task !== null) return handleTask(house, request, { answer, rules: rules.value, words: request.task });
  if (!request.texts.ok) return answer.refuse(request.texts.error);
  const programs = programsOf(request.texts.value, request.options, config);
  if (!programs.ok) return answer.refuse({ ...programs.error, problem: programs.error });
  const languages = programs.value.map(({ snippet }) => snippet.language);
  await warm(house, { config, limits: defaultLimits(config), languages });
  const scan = await scanUnder(config, request);
  if (!scan.ok) return answer.refuse(scan.error);
  const plan = await planDirect({
    programs: programs.value,
    options: request.options,
    config,
    configDigest: textDigest(rules.value.digest + scan.value.digest),
    inspector: scan.value.inspector,
    repositoryId: request.repository.id,
    headSha: request.headSha,
    decide: (risk) => decideDirect(risk, gateRules(config)),
  });
  if (!plan.ok) return answer.refuse({ ...plan.error, problem: plan.error });
  return answer.carryOut(plan.value);
}

async function scanUnder(config: Config, { forge }: DirectRequest): Promise<Result<HouseInspector, Refusal>> {
  const scan = await openInspector(config, async (patterns) => (forge === null ? [] : ruleFilesOf(forge, patterns)));
  if (scan.ok) return scan;
  return err({ reasonCode: 'config_invalid', message: RULES_INVALID, configProblems: scan.error });
}

type TaskParts = { readonly answer: DirectAnswer; readonly rules: Rules; readonly words: string };

async function handleTask(house: House, request: DirectRequest, { answer, rules, words }: TaskParts): Promise<Outcome> {
  const { config, digest } = rules;
  if (!request.texts.ok) return answer.refuse(request.texts.error);
  const scan = await scanUnder(config, request);
  if (!scan.ok) return answer.refuse(scan.error);
  const { makeDirectly } = await import('./tasks/direct');
  const made = await makeDirectly({
    house,
    config,
    scan: scan.value,
    words,
    options: request.options,
    content: {
      repositoryId: request.repository.id,
      headSha: request.headSha,
      configDigest: textDigest(digest + scan.value.digest),
    },
    frameFor: (limits) => answer.frame(limits),
  });
  return made.ok ? answer.tell(made.value) : answer.refuse(made.error);
}

type Rules = { readonly config: Config; readonly digest: string };

async function houseRules({ settings }: House, { forge }: DirectRequest): Promise<Result<Rules, Refusal>> {
  const later = laterMode(settings.mode);
  if (later !== null) return err({ reasonCode: 'blocked_by_policy', message: later });
  try {
    const text = forge === null ? null : await forge.readFile(settings.configPath);
    const config = readConfig(text);
    if (config.ok) return ok({ config: config.value, digest: textDigest(text ?? '') });
    const message = `${settings.configPath} on the default branch has ${config.error.length} problem(s), so nothing ran.`;
    return err({ reasonCode: 'config_invalid', message, configProblems: config.error });
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return err({ reasonCode: 'permission_unknown', message: error.message });
  }
}

/** All files are one request, and its blocks are numbered through. */
function programsOf(
  texts: readonly NamedText[],
  options: Options,
  config: Config,
): Result<readonly DirectProgram[], Problem> {
  const programs: DirectProgram[] = [];
  for (const text of texts) {
    const found = readPrograms(text, options, config);
    if (!found.ok) return found;
    for (const program of found.value.programs) programs.push({ ...program, number: programs.length + 1 });
  }
  return ok(programs);
}

class DirectAnswer {
  readonly #house: House;
  readonly #request: DirectRequest;
  readonly #config: Config;

  constructor(house: House, request: DirectRequest, config: Config) {
    this.#house = house;
    this.#request = request;
    this.#config = config;
  }

  refuse(refusal: Refusal): Promise<Outcome> {
    const record = refusedRecord(this.frame(defaultLimits(this.#config)), refusal.reasonCode, refusal.message);
    return this.#finish({ ...viewOf(record, 'refused'), problems: problemsOf(refusal) }, []);
  }

  async carryOut(plan: Plan): Promise<Outcome> {
    const frame = this.frame(plan.limits);
    const blocks = plan.blocks.map(blockView);
    if (plan.verdict.kind !== 'run')
      return this.#finish({ ...viewOf(plannedRecord(frame, plan), 'refused'), blocks }, []);
    const sandbox = this.#house.openSandbox(this.#config);
    const { record, outcomes } = await runRequest(this.#house, { frame, plan, sandbox });
    return this.#finish({ ...viewOf(record, 'done'), blocks: withOutcomes(blocks, outcomes) }, outcomes);
  }

  /** What a task came to. */
  tell({ frame, plan, made, inReport }: DirectlyMade): Promise<Outcome> {
    const { answer } = made;
    const shown = answer?.plan ?? plan;
    const { requestId, digest } = shown;
    const record = recordOf(made, frame, { requestId, digest });
    const state = answer?.ran == null ? 'refused' : 'done';
    const view = { ...viewOf(record, state), task: inReport.task.text, taskNotes: notesOf(inReport) };
    const outcomes = answer?.ran?.outcomes ?? [];
    return this.#finish({ ...view, blocks: withOutcomes(shown.blocks.map(blockView), outcomes) }, outcomes);
  }

  async #finish(bare: ReportView, outcomes: readonly BlockOutcome[]): Promise<Outcome> {
    const { settings } = this.#house;
    const { headSha, forge } = this.#request;
    const { repositoryUrl: home, rulesUrl: rules } = settings;
    const at = headSha === null || home === null ? null : { sha: headSha, url: `${home}/commit/${headSha}` };
    const files = at === null ? null : `${home}/blob/${at.sha}`;
    const links = { ...bare.links, artifacts: artifactsOf(settings), rules, commit: at, files };
    const view = { ...bare, trigger: settings.trigger, links };
    const commentUrl = await this.#comment(view);
    const fallbackName = `direct-${textDigest(bare.record.createdAt).slice(7, 19)}`;
    const onCommit = forge === null || headSha === null ? null : { forge, headSha };
    return leave(this.#house, { view, outcomes, options: this.#config.report, commentUrl, fallbackName, onCommit });
  }

  async #comment(view: ReportView): Promise<string | null> {
    const { forge, issueNumber } = this.#request;
    if (forge === null || issueNumber === null) return null;
    const live = new LiveReport(forge, issueNumber, this.#house);
    await live.show(renderComment(view, this.#config.report));
    return live.url;
  }

  frame(limits: ExecutionRecord['limits']): RecordFrame {
    const { event, repository, issueNumber, actor } = this.#request;
    const { settings, clock } = this.#house;
    const trigger = {
      event,
      repository: repository.fullName,
      issueNumber,
      sourceId: null,
      author: actor,
      requester: actor,
      approver: null,
    };
    return {
      version: settings.version,
      createdAt: new Date(clock.now()).toISOString(),
      run: settings.run,
      limits,
      trigger,
    };
  }
}
