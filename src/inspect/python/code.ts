/** Code that the program holds as text and hands to the interpreter. */
import type { Call } from './apply';
import { evaluate } from './evaluate';
import { execute } from './execute';
import type { Machine } from './machine';
import { asText } from './operators';
import { parsePython } from './parse';
import { external, instance, options, sourceOf, type Text, UNKNOWN, type Val } from './values';

/** Texts that execute texts: followed this deep for their effect on names. */
const MAX_TEXTS = 3;
const MAX_CODE = 20_000;

/** `eval`, `exec` and their like: the text is told as nested code, and what it gives or binds is followed. */
export function code(machine: Machine, call: Call): Val | undefined {
  const [given] = call.args;
  if (given === undefined) return undefined;
  let value: Val | undefined;
  for (const one of options(given)) {
    if (one.kind === 'instance') disguised(machine, one.how, call);
    const written = asText(one);
    if (written === null) continue;
    disguised(machine, written.how, call);
    if (written.gap !== null) continue;
    machine.tell(call.at, { kind: 'nested', language: 'python', code: written.value });
    value = follow(machine, written);
  }
  if (value !== undefined) return value;
  const source = sourceOf(given);
  return source === null || source === '' ? instance('eval') : external(source);
}

/** The way in which code or a command was put together. Plain joining of texts hides nothing. */
export function disguised(machine: Machine, how: readonly string[], { at }: Call): void {
  for (const one of how) if (!PLAIN.has(one)) machine.tell(at, { kind: 'obfuscation', how: one });
}

const PLAIN = new Set(['concatenation', 'format', 'utf-16']);

/** What the text evaluates to, and its assignments, without telling its facts: the engine scans it by itself. */
function follow(machine: Machine, { value }: Text): Val {
  if (machine.texts >= MAX_TEXTS || value.length > MAX_CODE || !machine.spend(value.length)) return UNKNOWN;
  const parsed = parsePython(value.trim());
  if (!parsed.ok || parsed.program.unread.length > 0) return UNKNOWN;
  const { body } = parsed.program;
  const [only] = body;
  machine.texts++;
  try {
    return machine.quietly(() => {
      if (body.length === 1 && only?.kind === 'expression') return evaluate(machine, only.value);
      execute(machine, body);
      return UNKNOWN;
    });
  } finally {
    machine.texts--;
  }
}
