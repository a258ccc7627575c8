/** Text that runs as Bash code: `eval`, `sh -c`, a decoded payload, the lines of a crontab. */
import { type Field, unique, unknownField } from './field';
import type { Follower } from './follow';
import { DECODERS } from './names';
import { parse } from './parse';

/**
 * `via` is what runs the text, `args` its arguments (`null`: those of the script). Unknown parts are told as a pipe from
 * where they come. Answers what the code prints.
 */
export function execute(follower: Follower, code: Field, via: string, args: readonly Field[] | null = null): Field {
  if (code.sources.length > 0) follower.emit({ kind: 'pipe', stages: [...code.sources, via] });
  tellDisguise(follower, code);
  const unknown = unknownField('${:code}', unique([...code.sources, 'unknown']));
  if (/^(\s*\$\{[^{}]*\}\s*)*$/u.test(code.text)) return unknown;
  const key = `code ${code.text}`;
  if (follower.recursion.enter(key) === null) return unknown;
  const output = follower.deeper(() => followText(follower, code, args));
  follower.leaveFrame(key);
  if (output === null) follower.emit({ kind: 'nested', language: 'bash', code: code.text });
  return output ?? unknown;
}

/** What a character of code inside code costs, in characters of words: it is read, parsed and followed anew each time. */
const COST_OF_CODE = 24;

function followText(follower: Follower, code: Field, args: readonly Field[] | null): Field {
  follower.spend(COST_OF_CODE * code.text.length);
  const program = parse(code.text);
  const [failure] = program.failures;
  if (failure !== undefined && code.known) follower.gaps.add(`code inside the code: ${failure.message}`);
  const follow = () => follower.list(program.list, program);
  return args === null ? follow() : follower.scope.withArguments(args, follow);
}

/** Code that a decoder made: nobody could read it. */
export function tellDisguise(follower: Follower, code: Field): void {
  for (const how of unique(code.how)) if (DECODERS.has(how)) follower.emit({ kind: 'obfuscation', how });
}
