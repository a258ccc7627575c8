/** `/run rerun [ID]`: a new request for the same command, read again and judged again as if it were asked now. */
import { type CommandPlace, readRequestKey } from '../core/request-key';
import type { Source } from '../core/trigger';
import { type Answering, refuse } from './answers';
import { commandsIn } from './commands';
import type { Outcome } from './house';
import { ForgeError } from './ports';
import { findRequest, type OwnRecord, recordsOn } from './records';
import { handleRun } from './request';
import { forgeProblem, type Scene } from './scene';
import { handleGenerate } from './tasks/request';

type Place = Answering & { readonly scene: Scene };

export async function handleRerun(at: Place, id: string | null): Promise<Outcome> {
  try {
    const { house, trigger } = at;
    const records = (await recordsOn(house, trigger.issueNumber)).filter(({ marker }) => marker.requestId !== null);
    const origin = originOf(id === null ? (records.at(-1) ?? null) : findRequest(records, id));
    if (origin === null) return await refuse(at, NOT_FOUND);
    const source: Source = { kind: origin.kind, id: origin.id, nodeId: '', issueNumber: trigger.issueNumber };
    const text = await house.forge.readText(source);
    const parsed = text === null ? undefined : commandsIn(house.settings, text.body)[origin.index];
    if (text === null || parsed === undefined) return await refuse(at, GONE);
    const { command } = parsed;
    if (!command.ok) return await refuse(at, GONE);
    const again = { source, text, index: origin.index };
    const { value } = command;
    if (value.kind === 'generate')
      return await handleGenerate({ ...at, again }, { parsed, command: value, execute: true });
    if (value.kind !== 'run') return await refuse(at, GONE);
    return await handleRun({ ...at, again }, { parsed, command: value, execute: true });
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return refuse(at, forgeProblem(error));
  }
}

/** A rerun of a rerun is one of the first command. */
function originOf(record: OwnRecord | null): CommandPlace | null {
  const key = record === null ? null : readRequestKey(record.marker.source);
  return key === null ? null : (key.again ?? key.asked);
}

const NOT_FOUND = { reasonCode: 'not_found', message: 'No request of this thread has this ID.' } as const;
const GONE = {
  reasonCode: 'not_found',
  message: 'The command that asked for this is no longer there. Ask again with a new one.',
} as const;
