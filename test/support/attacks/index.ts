/** All attacks, by the classes of docs/security-model.md. */
import { AUTHORITY } from './authority';
import { CHANGED } from './changed';
import { ELSEWHERE } from './elsewhere';
import { EXHAUSTION } from './exhaustion';
import { INJECTION } from './injection';
import { REPLAY } from './replay';
import type { Attack } from './stage';

export const ATTACKS: readonly Attack[] = [
  ...CHANGED,
  ...AUTHORITY,
  ...REPLAY,
  ...INJECTION,
  ...EXHAUSTION,
  ...ELSEWHERE,
];
