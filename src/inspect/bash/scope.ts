/** What a script knows while it is followed: variables, functions, aliases, arguments and the files it has written. */

import { type Field, knownField, unknownField } from './field';
import type { Compound, Program } from './tree';

/** By subscript; a plain variable has the one subscript `0`. */
export type Variable = { readonly values: ReadonlyMap<string, Field>; readonly isArray: boolean };

export type Definition = { readonly name: string; readonly body: Compound; readonly program: Program; called: boolean };

const DEFAULTS: ReadonlyMap<string, Field> = new Map([
  ['IFS', knownField(' \t\n')],
  ['HOME', knownField('~')],
  // Whatever started the script: in a container its first process.
  ['PPID', knownField('1')],
  ['SHELL', knownField('/bin/bash')],
  ['BASH', knownField('/bin/bash')],
  ['PATH', knownField('/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin')],
]);
/** Variables whose value says nothing about the machine's secrets. */
const HARMLESS =
  /^(PWD|OLDPWD|RANDOM|SECONDS|LINENO|EPOCH\w+|BASH\w*|UID|EUID|PPID|HOSTNAME|USER|LANG|LC_\w+|TERM|COLUMNS|LINES|OPT\w+|FUNCNAME|PIPESTATUS|REPLY|SHLVL|TMPDIR|COMP_\w+|SRANDOM|GROUPS|MACHTYPE|OSTYPE|HOSTTYPE|DIRSTACK|MAPFILE|COPROC\w*|_)$/u;

const MAX_VARIABLES = 2000;
const MAX_ELEMENTS = 500;

export class Scope {
  private readonly variables = new Map<string, Variable>();
  /** `declare -n name=target`. */
  private readonly references = new Map<string, string>();
  readonly functions = new Map<string, Definition>();
  readonly aliases = new Map<string, string>();
  /** What stands in files that the script wrote, by path. */
  readonly files = new Map<string, Field>();
  /** Where the script stands; `.` is where it began, `null` after a `cd` to somewhere unknown. */
  folder: string | null = '.';
  /** `$1`, `$2` …; `null` while they come from outside. */
  positional: readonly Field[] | null = null;

  /** `null` for a variable that the script has not set. */
  get(asked: string): Variable | null {
    const name = this.references.get(asked) ?? asked;
    const known = this.variables.get(name);
    if (known !== undefined) return known;
    const value = name === 'PWD' && this.folder !== null ? knownField(this.folder) : DEFAULTS.get(name);
    return value === undefined ? null : { values: new Map([['0', value]]), isArray: false };
  }

  refer(name: string, target: string): void {
    if (this.references.size < MAX_VARIABLES) this.references.set(name, this.references.get(target) ?? target);
  }

  isHarmless(name: string): boolean {
    return HARMLESS.test(name);
  }

  set(name: string, value: Field, subscript: string | null = null): void {
    if (this.variables.size >= MAX_VARIABLES) return;
    const target = this.references.get(name) ?? name;
    const before = this.variables.get(target);
    if (subscript !== null && (before?.values.size ?? 0) >= MAX_ELEMENTS) return;
    const values = new Map(subscript === null ? [] : before?.values);
    values.set(subscript ?? '0', value);
    this.variables.set(target, { values, isArray: subscript !== null || before?.isArray === true });
  }

  setArray(name: string, entries: Iterable<readonly [string, Field]>): void {
    if (this.variables.size >= MAX_VARIABLES) return;
    const kept = [...entries].slice(0, MAX_ELEMENTS);
    this.variables.set(name, { values: new Map(kept), isArray: true });
  }

  unset(name: string): void {
    this.variables.delete(name);
    this.functions.delete(name);
  }

  /** One value of a variable; `null` when the script has not set it. */
  value(name: string, subscript: string | null = null): Field | null {
    const variable = this.get(name);
    if (variable === null) return null;
    return variable.values.get(subscript ?? '0') ?? (variable.isArray ? unknownField('', ['unknown']) : null);
  }

  argument(position: number): Field {
    if (this.positional === null) return unknownField(`\${${position}}`, ['argument']);
    return this.positional[position - 1] ?? knownField('');
  }

  /** Runs `body` with other arguments. */
  withArguments<T>(args: readonly Field[] | null, body: () => T): T {
    const kept = this.positional;
    this.positional = args;
    try {
      return body();
    } finally {
      this.positional = kept;
    }
  }
}
