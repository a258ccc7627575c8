/** Commands that run another command: `sudo`, `env`, `xargs`, `timeout` … and what they run. */
import { type Field, knownField, unknownField } from './field';

export type Inner = {
  /** The command's name and arguments. */
  readonly fields: readonly Field[];
  /** Assignments in front of it (`env A=1 cmd`). */
  readonly assignments: readonly Field[];
};

/** Options that take the next argument, per wrapper; `words` more arguments come before the command. */
type Wrapper = {
  readonly valued: string;
  readonly long?: readonly string[];
  readonly words?: number;
  readonly assigns?: boolean;
};

const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  command: { valued: '' },
  builtin: { valued: '' },
  exec: { valued: 'a' },
  env: { valued: 'uC', long: ['--unset', '--chdir'], assigns: true },
  nohup: { valued: '' },
  sudo: { valued: 'ugpCrtThURD', long: ['--user', '--group', '--host', '--chdir', '--prompt'], assigns: true },
  busybox: { valued: '' },
  toybox: { valued: '' },
  nice: { valued: 'n', long: ['--adjustment'] },
  ionice: { valued: 'cnpPu', long: ['--class', '--classdata'] },
  timeout: { valued: 'ks', long: ['--kill-after', '--signal'], words: 1 },
  stdbuf: { valued: 'ioe', long: ['--input', '--output', '--error'] },
  setsid: { valued: '' },
  chroot: { valued: '', words: 1 },
  flock: { valued: 'wE', long: ['--timeout', '--wait'], words: 1 },
  watch: { valued: 'n', long: ['--interval'] },
  strace: { valued: 'eopsu' },
  ltrace: { valued: 'eopsu' },
  unshare: { valued: '' },
  nsenter: { valued: 'tSG', long: ['--target'] },
  taskset: { valued: 'p', words: 1 },
  chrt: { valued: 'TPD', words: 1 },
  numactl: { valued: 'NmCip' },
  setarch: { valued: '', words: 1 },
  unbuffer: { valued: '' },
  chronic: { valued: '' },
  caffeinate: { valued: 'tw' },
  proxychains: { valued: 'f' },
  proxychains4: { valued: 'f' },
  torsocks: { valued: '' },
  torify: { valued: '' },
  time: { valued: 'fo', long: ['--format', '--output'] },
  'ld.so': { valued: '' },
  'ld-linux-x86-64.so.2': { valued: '' },
  catchsegv: { valued: '' },
  setpriv: { valued: '' },
  runuser: { valued: 'ug' },
  gosu: { valued: '', words: 1 },
  'su-exec': { valued: '', words: 1 },
  parallel: { valued: 'jnNP' },
  firejail: { valued: '' },
  'systemd-run': { valued: 'pu', long: ['--unit', '--property'] },
};

export const isWrapper = (name: string): boolean => Object.hasOwn(WRAPPERS, name);

/** What `name args…` runs; `null` when it runs nothing (`env` alone, `command -v x`). */
export function unwrap(name: string, args: readonly Field[]): Inner | null {
  const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
  if (wrapper === undefined) return null;
  if (name === 'command' && args[0] !== undefined && /^-p?[vV]/u.test(args[0].text)) return null;
  const split = name === 'env' ? args.findIndex((arg) => /^(-S|--split-string)/u.test(arg.text)) : -1;
  if (split >= 0) return splitString(args.slice(split));
  const rest = args.slice(optionCount(wrapper, args) + (wrapper.words ?? 0));
  const end = wrapper.assigns === true ? rest.findIndex((arg) => !/^[A-Za-z_]\w*=/u.test(arg.text)) : 0;
  const count = end < 0 ? rest.length : end;
  return rest.length === 0 ? null : { assignments: rest.slice(0, count), fields: rest.slice(count) };
}

/** `watch 'rm -r x'`, `flock f -c 'rm -r x'`, `parallel ::: 'rm -r x'`: one argument that a shell reads; `null` for words. */
export function commandText([first, ...rest]: readonly Field[]): Field | null {
  if (first === undefined) return null;
  if (/^(-c|--command|:::)$/u.test(first.text)) return rest[0] ?? null;
  return rest.length === 0 && first.known && /\S\s+\S/u.test(first.text) ? first : null;
}

/** How many arguments the wrapper's own options take. */
function optionCount(wrapper: Wrapper, args: readonly Field[]): number {
  let at = 0;
  while (at < args.length && isOption(args[at])) at += takesValue(wrapper, args[at]?.text ?? '') ? 2 : 1;
  return at;
}

const isOption = (field: Field | undefined): boolean => field !== undefined && /^-./u.test(field.text);

function takesValue({ valued, long = [] }: Wrapper, option: string): boolean {
  if (option.startsWith('--')) return long.includes(option);
  return option.length === 2 && valued.includes(option.charAt(1));
}

/** `env -S 'cmd arg'` */
function splitString([option, ...rest]: readonly Field[]): Inner | null {
  if (option === undefined) return null;
  const text = option.text.replace(/^(-S|--split-string=?)/u, '');
  // With quotes in it only a shell can tell the words apart.
  const whole = text === '' ? (rest[0]?.text ?? '') : text;
  if (/["']/u.test(whole)) return { fields: [knownField(whole, option.how)], assignments: [] };
  const [first, ...others] = text === '' ? rest : [knownField(text, option.how), ...rest];
  if (first === undefined) return null;
  const words = first.text.split(/\s+/u).filter((word) => word !== '');
  return { fields: [...words.map((word) => knownField(word, first.how)), ...others], assignments: [] };
}

/** `xargs [options] cmd args`: its input becomes arguments. */
export function unwrapXargs(args: readonly Field[], standard: Field | null): readonly Field[] {
  const input = standard ?? unknownField('${input}', ['input']);
  const { count, placeholder } = xargsOptions(args);
  const command = args.slice(count);
  const fields = command.length === 0 ? [knownField('echo')] : command;
  if (placeholder !== null) return fields.map((field) => replacePlaceholder(field, placeholder, input));
  return [...fields, ...(input.known ? words(input) : [unknownField('${input}', input.sources)])];
}

const XARGS_VALUED = /^(-[IPnLsdEa]|--(max-args|max-procs|delimiter|arg-file))$/u;

/** How many arguments are options, and what `-I` has replaced. */
function xargsOptions(args: readonly Field[]): { readonly count: number; readonly placeholder: string | null } {
  let count = 0;
  let placeholder: string | null = null;
  while (count < args.length && isOption(args[count])) {
    const option = args[count]?.text ?? '';
    const attached = /^(?:-[Ii]|--replace=?)(.*)$/su.exec(option)?.[1];
    if (attached !== undefined) placeholder = attached || (option === '-I' && args[count + 1]?.text) || '{}';
    count += XARGS_VALUED.test(option) ? 2 : 1;
  }
  return { count, placeholder };
}

const words = (field: Field): readonly Field[] =>
  field.text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, 64)
    .map((word) => knownField(word, field.how));

export function replacePlaceholder(field: Field, placeholder: string, value: Field): Field {
  if (!field.text.includes(placeholder)) return field;
  const text = field.text.replaceAll(placeholder, () => value.text.replace(/\n$/u, ''));
  return {
    text,
    known: field.known && value.known,
    how: [...field.how, ...value.how],
    sources: [...field.sources, ...value.sources],
  };
}

/** Without a filter everything in the folder is found; with one, or in the current folder, something in it. */
export function foundBy(root: Field, args: readonly Field[]): Field {
  const isFiltered = args.some(
    (arg, at) =>
      /^-(i?name|i?path|i?regex|newer|size|mtime|mmin|user|empty|perm)$/u.test(arg.text) && args[at + 1]?.text !== '*',
  );
  const isCurrent = /^\.\/?$/u.test(root.text);
  const end = isFiltered || isCurrent ? '/found' : '/*';
  return { ...root, text: root.text.replace(/\/$/u, '') + end };
}

/** The commands that `find … -exec cmd {} ;` runs; `{}` stands for the first folder that is searched. */
export function findCommands(args: readonly Field[]): readonly (readonly Field[])[] {
  const roots = args.slice(
    0,
    args.findIndex((arg) => /^[-(!]/u.test(arg.text)),
  );
  const found = foundBy(roots.find((field) => !/^-/u.test(field.text)) ?? knownField('.'), args);
  const commands: Field[][] = [];
  for (let at = 0; at < args.length; at++) {
    if (!/^-(exec|execdir|ok|okdir)$/u.test(args[at]?.text ?? '')) continue;
    const end = args.findIndex((arg, index) => index > at && (arg.text === ';' || arg.text === '+'));
    const command = args.slice(at + 1, end < 0 ? args.length : end);
    commands.push(command.map((field) => replacePlaceholder(field, '{}', found)));
  }
  return commands;
}
