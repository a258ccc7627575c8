/** The pending label: on a thread exactly while something waits there. A courtesy: when GitHub refuses it, nothing else changes. */
import type { ForgeHouse } from './house';
import { ForgeError } from './ports';
import type { Surroundings } from './scene';

/** Of GitHub's own palette: yellow waits, green goes, red stops. */
const PENDING = { color: 'fbca04', description: 'A request to run code waits here for an approval' } as const;
const APPROVED = { color: '0e8a16', description: 'Approves the one request that waits here, once' } as const;
const REJECTED = { color: 'b60205', description: 'Rejects the one request that waits here' } as const;

export async function showPending(
  { forge, log }: ForgeHouse,
  issueNumber: number,
  { config, thread }: Surroundings,
  isPending: boolean,
): Promise<void> {
  const { pending: name, approved, rejected } = config.approval.labels;
  // Nobody can set a label that the repository does not have: the first request that waits brings all three.
  const beside = [
    { name: approved, ...APPROVED },
    { name: rejected, ...REJECTED },
  ];
  const isSet = hasLabel(thread.labels, name);
  try {
    if (isPending && !isSet) await forge.addLabel(issueNumber, { name, ...PENDING }, beside);
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
