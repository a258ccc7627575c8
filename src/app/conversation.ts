/**
 * A text on GitHub becomes requests, and every request one report. The payload's copy is parsed first: when that holds
 * no command, GitHub is never asked. What runs is always read again.
 */
import type { ParsedCommand } from '../core/command';
import { assertNever } from '../core/result';
import type { TextTrigger } from '../core/trigger';
import { readConfig } from '../documents/config';
import { viewOf } from '../report/view';
import { Acknowledgement } from './acknowledgement';
import { type Answering, answerHelp, refuse } from './answers';
import { commandsIn } from './commands';
import { decideByCommand } from './decide-command';
import { frameFor } from './frame';
import type { ForgeHouse, Outcome } from './house';
import { refusedRecord } from './record';
import { handleRun } from './request';
import { type Scene, setScene } from './scene';

/** Empty when the text holds no command. */
export async function handleText(house: ForgeHouse, trigger: TextTrigger): Promise<readonly Outcome[]> {
  const glimpse = commandsIn(house.settings, trigger.text);
  const [first] = glimpse;
  if (first === undefined) return [];
  // A bot never triggers, so that no two bots talk for ever; only the house rules can make an exception.
  if (trigger.sender.isBot && !(await isAllowedBot(house, trigger.sender.id))) return [ignored(house, trigger)];
  const seen = new Acknowledgement(house, trigger.source);
  const scene = await setScene(house, trigger);
  if (!scene.ok) {
    const outcome = await refuse({ house, trigger, index: first.index, scene: null }, scene.error);
    await seen.settle([outcome]);
    return [outcome];
  }
  const outcomes: Outcome[] = [];
  for (const command of commandsIn(house.settings, scene.value.text.body))
    outcomes.push(await handleCommand({ house, trigger, index: command.index, scene: scene.value }, command));
  await seen.settle(outcomes);
  return outcomes;
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

async function handleCommand(at: Answering & { readonly scene: Scene }, parsed: ParsedCommand): Promise<Outcome> {
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
        : refuse(at, NO_MODEL);
    case 'generate':
      return refuse(at, NO_MODEL);
    case 'help':
      return answerHelp(at);
    case 'reject':
      return decideByCommand(at, command);
    case 'approve':
      return decideByCommand(at, { kind: 'approve', id: command.id, reason: null });
    case 'cancel':
      return decideByCommand(at, { kind: 'cancel', id: command.id, reason: null });
    case 'rerun':
    case 'status':
    case 'stats':
      return refuse(at, {
        reasonCode: 'blocked_by_policy',
        message: `\`/run ${command.kind}\` is not in this version.`,
      });
    default:
      return assertNever(command);
  }
}

const NO_MODEL = {
  reasonCode: 'model_unavailable',
  message:
    'A task in plain words needs a model, and this version has none. Put the code into a fenced block below the command.',
} as const;
