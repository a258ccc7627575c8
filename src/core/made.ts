/** What a waiting report keeps beside a generated program, and how it is read back: from our own comment, yet strictly. */
import { z } from 'zod';
import { OUTCOMES } from './attempt-outcome';

const shortText = z.string().max(1000);

const attempt = z.strictObject({
  number: z.number().int().min(1).max(20),
  codeDigest: z.string().regex(/^(?:sha256:[0-9a-f]{64})?$/),
  likeness: z.string().regex(/^(?:[0-9a-f]{16})?$/),
  outcome: z.enum(OUTCOMES),
  detail: shortText.nullable(),
  tokens: z.number().int().nonnegative(),
  isEstimated: z.boolean(),
  model: shortText,
  requestId: shortText.nullable(),
});

const generation = z.strictObject({
  description: shortText,
  dependencies: z.array(shortText).max(20),
  complexity: z.string().max(60),
  estimatedSeconds: z.number().nonnegative().nullable(),
});

const made = z.strictObject({
  v: z.literal(1),
  /** Tests that came with the program. */
  tests: z.string().nullable(),
  generation,
  attempts: z.array(attempt).min(1).max(20),
});

export type Made = z.infer<typeof made>;
export type Generation = Made['generation'];

/** `null` for anything that was not written here. */
export function readMade(text: string): Made | null {
  try {
    const parsed = made.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
