/**
 * A text on GitHub becomes requests, and every request one report. The payload's copy is parsed first: when that holds
 * no command, GitHub is never asked. What runs is always read again.
 */
import { includesLogin } from '../core/approval';
import type { ParsedCommand } from '../core/command';
import { roleAtLeast } from '../core/policy';
import { assertNever } from '../core/result';
import type { TextTrigger } from '../core/trigger';
import { readConfig } from '../documents/config';
import { viewOf } from '../report/view';
import { Acknowledgement } from './acknowledgement';
import { handleRerun } from './again';
import { type Answering, answerHelp, refuse } from './answers';
import { commandsIn } from './commands';
import { decideByCommand } from './decide-command';
import { FIRST_WORD_MS, FirstWord } from './first-word';
import { frameFor } from './frame';
import type { ForgeHouse, Outcome } from './house';
import { answerStats, answerStatus } from './overview';
import { quotaFor } from './quota';
import { refusedRecord } from './record';
import { handleRun } from './request';
import { type Scene, setScene } from './scene';
import { shareSummary } from './summary-share';
import { handleGenerate } from './tasks/request';

/** Empty when the text holds no command. */
export async function handleText(house: ForgeHouse, trigger: TextTrigger): Promise<readonly Outcome[]> {
  const glimpse = commandsIn(house.settings, trigger.text);
  const [first] = glimpse;
  if (first === undefined) return [];
  // A bot never triggers, so that no two bots talk for ever; only the house rules can make an exception.
  if (trigger.sender.isBot && !(await isAllowedBot(house, trigger.sender.id))) return [ignored(house, trigger)];
  const heardMs = house.clock.now();
  const seen = new Acknowledgement(house, trigger.source);
  const scene = await setScene(house, trigger);
  if (!scene.ok) {
    const outcome = await refuse({ house, trigger, index: first.index, scene: null }, scene.error);
    await seen.settle([outcome]);
    return [outcome];
  }
  const outcomes = await handleCommands(house, trigger, { scene: scene.value, heardMs });
  await seen.settle(outcomes);
  return outcomes;
}

type Heard = { readonly scene: Scene; readonly heardMs: number };

async function handleCommands(
  house: ForgeHouse,
  trigger: TextTrigger,
  { scene, heardMs }: Heard,
): Promise<readonly Outcome[]> {
  // Who wrote it is read again as well: the event's word for it decides nothing.
  if (scene.text.author.isBot && !scene.config.approval.bots.includes(scene.text.author.id))
    return [ignored(house, trigger)];
  const quota = await quotaFor(house, trigger, scene);
  const commands = commandsIn(house.settings, scene.text.body);
  const sharing = { ...house, store: shareSummary(house.store, commands.length) };
  const silentMs = heardMs + FIRST_WORD_MS - house.clock.now();
  const asked = commands.map((command, place) => {
    const at = { house: sharing, trigger, index: command.index, scene };
    const mayTakeLong = place < quota.left && takesLong(at, command);
    return { command, at: mayTakeLong ? { ...at, firstWord: new FirstWord(at, silentMs) } : at };
  });
  try {
    return await answerEach(asked, quota);
  } finally {
    for (const { at } of asked) if ('firstWord' in at) await at.firstWord.drop();
  }
}

type Place = Answering & { readonly scene: Scene };

async function answerEach(
  asked: readonly { readonly at: Place; readonly command: ParsedCommand }[],
  quota: Awaited<ReturnType<typeof quotaFor>>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let { left } = quota;
  for (const { at, command } of asked) {
    at.firstWord?.begin();
    if (left > 0 || (await mayGoOn(at, command))) outcomes.push(await handleCommand(at, command));
    else if (!quota.isSaid) return [...outcomes, await refuse(at, quota.refusal)];
    else return [...outcomes, silent(at, quota.refusal.message)];
    left -= 1;
    // One answer for all that a blocked account may have written.
    if (outcomes.at(-1)?.record.reasonCode === 'requester_blocked') return outcomes;
  }
  return outcomes;
}

/** Code and tasks are looked at and run; everything else is answered at once. */
const takesLong = (at: Place, { command }: ParsedCommand): boolean =>
  !isBlocked(at) && command.ok && WORK.has(command.value.kind);

const WORK: ReadonlySet<string> = new Set(['run', 'plan', 'generate', 'rerun']);

const isBlocked = ({ trigger, scene }: Place): boolean =>
  [trigger.sender.login, scene.text.author.login].some((login) => includesLogin(scene.config.approval.blocked, login));

/** Who has to decide on other people's requests is not stopped by how many there are. */
async function mayGoOn({ scene, trigger }: Place, { command }: ParsedCommand) {
  if (!command.ok || !DECISIONS.has(command.value.kind)) return false;
  const role = await scene.roles.of(trigger.sender).catch(() => 'none' as const);
  return roleAtLeast(role, scene.config.approval.trusted);
}

const DECISIONS: ReadonlySet<string> = new Set(['approve', 'reject', 'cancel']);

/** The reaction says that it was heard; why, stands in the one answer that was given before. */
function silent({ house, trigger }: Place, message: string): Outcome {
  const record = refusedRecord(frameFor(house, trigger, null), 'quota_exceeded', message);
  return { record, view: viewOf(record, 'refused'), reportPath: null, sarifPath: null, commentUrl: null };
}

/** A configuration that cannot be read allows nobody. */
async function isAllowedBot({ forge, settings }: ForgeHouse, id: number): Promise<boolean> {
  const text = await forge.readFile(settings.configPath).catch(() => null);
  const config = readConfig(text);
  return config.ok && config.value.approval.bots.includes(id);
}

function ignored(house: ForgeHouse, trigger: TextTrigger): Outcome {
  const record = refusedRecord(frameFor(house, trigger, null), 'bot_author', 'Bots do not trigger runs.');
  return { record, view: viewOf(record, 'refused'), reportPath: null, sarifPath: null, commentUrl: null };
}

async function handleCommand(at: Place, parsed: ParsedCommand): Promise<Outcome> {
  if (isBlocked(at)) return refuse(at, { reasonCode: 'requester_blocked', message: BLOCKED });
  if (!parsed.command.ok) {
    const { reasonCode, message } = parsed.command.error;
    return refuse(at, { reasonCode, message, problem: parsed.command.error });
  }
  const command = parsed.command.value;
  switch (command.kind) {
    case 'run':
      return handleRun({ ...at, again: null }, { parsed, command, execute: true });
    case 'plan':
      return command.of.kind === 'run'
        ? handleRun({ ...at, again: null }, { parsed, command: command.of, execute: false })
        : handleGenerate({ ...at, again: null }, { parsed, command: command.of, execute: false });
    case 'generate':
      return handleGenerate({ ...at, again: null }, { parsed, command, execute: true });
    case 'help':
      return answerHelp(at);
    case 'reject':
      return decideByCommand(at, command);
    case 'approve':
      return decideByCommand(at, { kind: 'approve', id: command.id, reason: null });
    case 'cancel':
      return decideByCommand(at, { kind: 'cancel', id: command.id, reason: null });
    case 'rerun':
      return handleRerun(at, command.id);
    case 'status':
      return answerStatus(at);
    case 'stats':
      return answerStats(at, command.since);
    default:
      return assertNever(command);
  }
}

const BLOCKED = 'This account is on the `approval.blocked` list. Ask a maintainer to take it off.';
