/**
 * The front doors: `action` and `post` for the runner, `cli` for people. This module stays small on purpose: it is all
 * that is loaded for a comment that holds no command, and that is most comments of a repository.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { inputText } from './adapters/inputs';
import { readTrigger, type Trigger } from './core/trigger';

const DIRECT_INPUTS = ['code', 'task', 'files'] as const;

export async function action(): Promise<void> {
  const { env } = process;
  const isDirect = DIRECT_INPUTS.some((name) => inputText(env, name) !== '');
  const trigger = isDirect ? null : eventTrigger(env);
  if (trigger !== null && trigger !== 'unreadable' && trigger.kind === 'nothing') {
    ignore(env, trigger);
    return;
  }
  // The event is read. The toolkit would read it again as it loads, print where the file should be, or throw its words.
  delete env['GITHUB_EVENT_PATH'];
  const { main } = await import('./main');
  await main(trigger);
}

export async function post(): Promise<void> {
  // Set by the main step once it may have started a container; without it there is nothing to sweep.
  if (process.env['STATE_sandbox'] === undefined) return;
  const { post: sweep } = await import('./post');
  await sweep();
}

export async function cli(): Promise<void> {
  const { cli: run } = await import('./cli');
  await run(process.argv.slice(2));
}

/** What happened, or `unreadable` when the runner's event file is missing or no JSON: never a guess. */
function eventTrigger(env: NodeJS.ProcessEnv): Trigger | 'unreadable' {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (event === 'schedule') return { kind: 'sweep', event };
  try {
    return readTrigger(
      event,
      JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')),
      inputText(env, 'trigger'),
    );
  } catch {
    return 'unreadable';
  }
}

/** Fixed words only, so that no delimiter is needed; loading the toolkit for this would double the start-up time. */
function ignore(env: NodeJS.ProcessEnv, { reasonCode, message }: Extract<Trigger, { kind: 'nothing' }>): void {
  console.log(reasonCode === 'no_command' ? 'Sallyport: nothing to do.' : `Sallyport: ${message}`);
  const output = env['GITHUB_OUTPUT'];
  if (output) appendFileSync(output, `decision=ignore\nreason-code=${reasonCode}\nconclusion=neutral\n`);
}
