/** Code that the library finds by itself where no call of it is written: examples in documentation, annotations, configurations. */
import { apply, type Call } from './apply';
import { canonical } from './modules';
import type { Special } from './special-calls';
import { isWhole, path, UNKNOWN, type Val } from './values';

const MAX_CODE = 20_000;

/** The lines after `>>>` and `...`: what `doctest` runs. */
const doctests: Special = (machine, call) => {
  const lines = machine.source
    .slice(0, MAX_CODE)
    .split('\n')
    .flatMap((line) => /^\s{0,80}(?:>>>|\.\.\.) (.*)$/.exec(line)?.[1] ?? []);
  if (lines.length > 0) machine.tell(call.at, { kind: 'nested', language: 'python', code: lines.join('\n') });
  return undefined;
};

/** `typing.get_type_hints(f)` evaluates annotations that are written as texts. */
const typeHints: Special = (machine, call) => {
  for (const code of machine.annotations) machine.tell(call.at, { kind: 'nested', language: 'python', code });
  return undefined;
};

/** `logging.config.dictConfig` calls what stands under `()` with the rest of the mapping as its arguments. */
const factories: Special = (machine, call) => {
  const visit = (value: Val, depth: number): void => {
    if (depth > 6) return;
    if (value.kind === 'list') for (const one of value.items) visit(one, depth + 1);
    if (value.kind !== 'dict') return;
    const factory = value.entries.get('s:()');
    if (factory !== undefined) make(factory, value.entries, call);
    for (const one of value.entries.values()) visit(one, depth + 1);
  };
  const make = (factory: Val, entries: ReadonlyMap<string, Val>, { at }: Call): void => {
    const callee = isWhole(factory) ? path(canonical(factory.value.replace(/^ext:\/\//, '')), true) : factory;
    const args = [...entries].filter(([key]) => key !== 's:()').map(([, value]) => value);
    apply(machine, callee, { args, keywords: new Map(), at });
  };
  visit(call.args[0] ?? UNKNOWN, 0);
  return undefined;
};

/** A text with a first line such as `#!/bin/sh` that is written to a file is a program. */
export const scripts: Special = (machine, { args, at }) => {
  const written = args.find((one) => isWhole(one) && one.value.startsWith('#!'));
  if (!isWhole(written)) return undefined;
  const [first = ''] = written.value.split('\n', 1);
  const language = /python/.test(first) ? 'python' : /(?:ba|da|z|k)?sh\b/.test(first) ? 'bash' : null;
  if (language !== null) machine.tell(at, { kind: 'nested', language, code: written.value });
  return undefined;
};

export const LIBRARY_CODE: Readonly<Record<string, Special>> = {
  'doctest.testmod': doctests,
  'doctest.run_docstring_examples': doctests,
  'doctest.DocTestSuite': doctests,
  'typing.get_type_hints': typeHints,
  'inspect.get_annotations': typeHints,
  'logging.config.dictConfig': factories,
};
