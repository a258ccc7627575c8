/** The pending label: on a thread exactly while something waits there. A courtesy: when GitHub refuses it, nothing else changes. */
import type { ForgeHouse } from './house';
import { ForgeError } from './ports';
import type { Surroundings } from './scene';

const COLOR = 'fbca04';
const DESCRIPTION = 'A request to run code waits here for an approval';

export async function showPending(
  { forge, log }: ForgeHouse,
  issueNumber: number,
  { config, thread }: Surroundings,
  isPending: boolean,
): Promise<void> {
  const name = config.approval.labels.pending;
  const isSet = hasLabel(thread.labels, name);
  try {
    if (isPending && !isSet) await forge.addLabel(issueNumber, { name, color: COLOR, description: DESCRIPTION });
    if (!isPending) await forge.removeLabel(issueNumber, name);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    log.warn(error.message);
  }
}

/** GitHub compares label names without regard to case. */
export const sameLabel = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const hasLabel = (labels: readonly string[], name: string): boolean =>
  labels.some((label) => sameLabel(label, name));
