/** What an interpreter runs: Bash text is followed, other languages are handed on, one-liners without a walker are read. */
import { execute, tellDisguise } from './execute';
import { type Field, join, knownField, unique, unknownField } from './field';
import type { Follower } from './follow';
import { type Foreign, readForeign } from './foreign';
import { codeSource, languageOf } from './interpreters';
import { SHELLS } from './names';
import { SCRIPT } from './recursion';
import { fileContent } from './redirects';
import type { Outcome } from './simple';

/** `null` where the interpreter waits for a person (no code, no input). */
export function followCode(
  follower: Follower,
  name: string,
  args: readonly Field[],
  input: Field | null,
): Outcome | null {
  const source = codeSource(name, args);
  switch (source.kind) {
    case 'text':
      return { output: run(follower, name, source.code, source.args), name: `${name} -c` };
    case 'file': {
      if (source.path.sources.includes('self')) follower.recursion.enter(SCRIPT);
      const code = fileContent(follower, source.path);
      const isKnown = code.known || code.sources.some((from) => from !== 'file');
      if (!isKnown && !source.path.known && source.path.sources.length > 0)
        follower.emit({ kind: 'pipe', stages: [...source.path.sources, `${name} file`] });
      const output = isKnown ? run(follower, name, code, source.args) : plainOutput(name, input);
      return { output, name: `${name} file` };
    }
    case 'input':
      if (input === null) return null;
      return { output: run(follower, name, input, source.args), name };
    case 'none':
      return { output: plainOutput(name, input), name: `${name} module` };
  }
}

const plainOutput = (name: string, input: Field | null): Field =>
  unknownField(`\${:${name}}`, unique([...(input?.sources ?? []), name]));

function run(follower: Follower, name: string, code: Field, args: readonly Field[]): Field {
  if (SHELLS.has(name)) return execute(follower, code, name, args);
  const language = languageOf(name);
  if (code.sources.length > 0) follower.emit({ kind: 'pipe', stages: [...code.sources, name] });
  tellDisguise(follower, code);
  if (language === null) tellForeign(follower, name, readForeign(code.text));
  else if (code.text.trim() !== '' && !/^\$\{[^{}]*\}$/u.test(code.text))
    follower.emit({ kind: 'nested', language, code: code.text });
  return unknownField(`\${:${name}}`, [name]);
}

/** The calls become `perl.system` and the like; shell commands in them are followed. */
export function tellForeign(follower: Follower, name: string, foreign: Foreign): void {
  for (const call of foreign.calls) {
    follower.collect(`${name}.${call}`);
    follower.emit({ kind: 'call', path: `${name}.${call}`, args: [], kw: {}, hidden: false });
  }
  for (const code of foreign.shell) execute(follower, knownField(code), 'sh');
}

/** Arguments that run together as one command line (`eval`, `watch`, `ssh host …`). */
export const commandLine = (args: readonly Field[]): Field => join(args, ' ');
