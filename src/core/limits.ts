/** How much does it get? Defaults and options → effective limits, or why not (contract §2, §4). */
import type { Config } from './config';
import type { Options } from './options';
import { type Problem, problem } from './problem';
import { err, ok, type Result } from './result';
import type { Limits, Policy } from './types';
import { durationText, sizeText } from './units';

export type EffectiveLimits = {
  readonly limits: Limits;
  readonly policy: Policy;
  /** More than the defaults was asked for: the risk is then at least medium. */
  readonly raised: boolean;
};

/** What is above the repository's maximum is refused, never clamped: nobody gets less than was asked for. */
export function effectiveLimits(config: Config, options: Options): Result<EffectiveLimits, Problem> {
  const future = notYet(config, options);
  if (future !== null) return err(future);
  const wishes = wishesOf(config, options);
  const over = wishes.find(({ asked, max }) => asked !== null && asked > max);
  if (over !== undefined) return err(tooMuch(over));
  const usual = defaultLimits(config);
  const limits = {
    ...usual,
    cpus: options.cpus ?? usual.cpus,
    memoryBytes: options.memoryBytes ?? usual.memoryBytes,
    diskBytes: options.diskBytes ?? usual.diskBytes,
    timeoutMs: options.timeoutMs ?? usual.timeoutMs,
  };
  const raised = wishes.some(({ asked, usual: least }) => asked !== null && asked > least);
  return ok({ limits, policy: 'strict', raised });
}

/** What one execution gets when nobody asks for anything else. */
export const defaultLimits = ({ limits, defaults }: Config): Limits => ({
  cpus: limits.cpus,
  memoryBytes: limits.memory,
  diskBytes: limits.disk,
  pids: limits.pids,
  timeoutMs: defaults.timeout,
  outputBytes: limits.output,
});

type Wish = {
  readonly name: 'cpus' | 'memory' | 'disk' | 'timeout';
  readonly asked: number | null;
  readonly usual: number;
  readonly max: number;
  readonly text: (value: number) => string;
};

const wishesOf = ({ limits, defaults }: Config, options: Options): readonly Wish[] => [
  { name: 'cpus', asked: options.cpus, usual: limits.cpus, max: limits.max.cpus, text: String },
  { name: 'memory', asked: options.memoryBytes, usual: limits.memory, max: limits.max.memory, text: sizeText },
  { name: 'disk', asked: options.diskBytes, usual: limits.disk, max: limits.max.disk, text: sizeText },
  { name: 'timeout', asked: options.timeoutMs, usual: defaults.timeout, max: limits.max.timeout, text: durationText },
];

function tooMuch({ name, asked, max, text }: Wish): Problem {
  const message = `--${name} ${text(asked ?? 0)} is more than the ${text(max)} this repository allows (\`limits.max.${name}\`): ask for less, or for a higher maximum`;
  return problem('limit_exceeded', message, { suggestion: `--${name} ${text(max)}` });
}

/** Parsed and understood, but built by a later version. It is never run with less than was asked. */
function notYet({ defaults }: Config, options: Options): Problem | null {
  const policy = options.policy ?? defaults.policy;
  if (policy !== 'strict')
    return problem('blocked_by_policy', `The policy ${policy} is not in this version: there is only strict`, {
      suggestion: options.policy === null ? 'policy: strict' : '--policy strict',
    });
  if (options.network.length === 0) return null;
  const hosts = options.network.join(', ');
  return problem(
    'blocked_by_policy',
    `Network access (${hosts}) is not in this version: programs run without a network`,
  );
}
