/**
 * The action's inputs and outputs: the one list of them. `action.yml` and the README's tables are generated from it
 * and checked against it; `readInputs` reads nothing that is not named here.
 */
import { err, ok, type Result } from '../core/result';

export type Field = { readonly name: string; readonly description: string; readonly default?: string };

export const INPUTS = [
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
    description:
      'When the step fails: `never`, `error` (what ran and did not succeed, or could not run) or `refused` (also waits and refusals). Default: `never` for comments and labels, `error` for direct use.',
  },
  { name: 'openai-api-key', description: 'Key of the model that writes programs for tasks. Code blocks need none.' },
  { name: 'openai-base-url', description: 'Base URL of an OpenAI-compatible API.' },
  { name: 'openai-model', description: 'Name of the model.' },
  { name: 'signing-key', description: 'Secret that signs the bot’s records; unsigned or altered ones are then void.' },
] as const satisfies readonly Field[];

export const OUTPUTS = [
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
] as const satisfies readonly Field[];

export type InputName = (typeof INPUTS)[number]['name'];
export type OutputName = (typeof OUTPUTS)[number]['name'];

export type FailOn = 'never' | 'error' | 'refused';

export type Inputs = {
  /** Every input as given, trimmed of nothing; empty when absent. */
  readonly text: Readonly<Record<InputName, string>>;
  /** `null`: the default of the event decides. */
  readonly failOn: FailOn | null;
  readonly issueNumber: number | null;
};

/** What a mode may be called. All but `all` are of a later version: known, and refused with a report. */
const MODES: readonly string[] = ['all', 'plan', 'run', 'report'];

const FAIL_ON: readonly FailOn[] = ['never', 'error', 'refused'];

/** The runner hands inputs over as `INPUT_<NAME>` with spaces as underscores; hyphens stay. */
export function inputText(env: Readonly<Record<string, string | undefined>>, name: InputName): string {
  const given = env[`INPUT_${name.toUpperCase()}`] ?? '';
  if (given !== '') return given;
  const field: Field | undefined = INPUTS.find((input) => input.name === name);
  const fallback = field?.default ?? '';
  return fallback.startsWith('${{') ? '' : fallback;
}

/** Reads all inputs; every problem is named with what was expected and what came. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Result<Inputs, readonly string[]> {
  const text = Object.fromEntries(INPUTS.map(({ name }) => [name, inputText(env, name)])) as Record<InputName, string>;
  const failOn = FAIL_ON.find((word) => word === text['fail-on']) ?? null;
  const issueNumber = /^[1-9]\d{0,15}$/.test(text['issue-number']) ? Number(text['issue-number']) : null;
  const direct = (['code', 'task', 'files'] as const).filter((name) => text[name] !== '');
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
  return problems.length > 0 ? err(problems) : ok({ text, failOn, issueNumber });
}
