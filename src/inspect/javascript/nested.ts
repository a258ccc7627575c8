/** Code inside code: what JavaScript evaluates, what a shell is given, and the value such code would have. */
import type * as t from '@babel/types';
import type { LanguageId } from '../../core/types';
import type { Machine } from './machine';
import { GAP, type Known, NOTHING, type Scope, toValue, UNKNOWN } from './values';

const MAX_NESTING = 3;

/** Position of the code among the arguments; -1 is the last one. */
const EVALUATORS: ReadonlyMap<string, number> = new Map([
  ['eval', 0],
  ['Function', -1],
  ['vm.runInThisContext', 0],
  ['vm.runInNewContext', 0],
  ['vm.runInContext', 0],
  ['vm.compileFunction', 0],
  ['vm.Script', 0],
  ['vm.SourceTextModule', 0],
  ['module._compile', 0],
  ['?._compile', 0],
  ['module()._compile', 0],
  ['module.Module()._compile', 0],
  ['setTimeout', 0],
  ['setInterval', 0],
  ['setImmediate', 0],
  ['worker_threads.Worker', 0],
]);
const SHELLS: ReadonlyMap<string, LanguageId> = new Map([
  ['sh', 'bash'],
  ['bash', 'bash'],
  ['dash', 'bash'],
  ['zsh', 'bash'],
  ['ash', 'bash'],
  ['ksh', 'bash'],
  ['python', 'python'],
  ['python3', 'python'],
  ['node', 'javascript'],
  ['nodejs', 'javascript'],
  ['process.execPath', 'javascript'],
]);

export function tellCodeInside(machine: Machine, name: string, args: readonly Known[], node: t.Node): void {
  const inside = codeInside(name, args);
  if (inside !== null && inside.code.trim() !== '') machine.emit({ kind: 'nested', ...inside }, node);
}

type Inside = { readonly language: LanguageId; readonly code: string };

function codeInside(name: string, args: readonly Known[]): Inside | null {
  const position = EVALUATORS.get(name);
  if (position !== undefined) return evaluated(name, args, args.at(position));
  if (name === 'import data') return dataUrl(args[0]);
  if (/^child_process\.shell\(\)\.stdin\.(?:write|end)$/u.test(name)) {
    const code = shellText(args[0]);
    return code === null ? null : { language: 'bash', code };
  }
  if (/^child_process\.exec(?:Sync)?$|^\?\.execSync$|^execa(?:\.command(?:Sync)?)?$|^shelljs\.exec$/u.test(name)) {
    const code = shellText(args[0]);
    return code === null ? null : { language: 'bash', code };
  }
  return /^child_process\.(?:spawn|execFile)(?:Sync)?$/u.test(name) ? spawned(args) : null;
}

function evaluated(name: string, args: readonly Known[], code: Known | undefined): Inside | null {
  if (code?.kind !== 'string') return null;
  if (name !== 'worker_threads.Worker' || isSet(args[1], 'eval')) return { language: 'javascript', code: code.value };
  return /^data:/iu.test(code.value) ? dataUrl(code) : null;
}

/** What a shell is given; a part that is not known is a variable there. */
function shellText(known: Known | undefined): string | null {
  if (known?.kind === 'string') return known.value;
  return known?.kind === 'partial' ? known.text.replaceAll(GAP, '$unknown') : null;
}

const isSet = (options: Known | undefined, key: string): boolean => {
  const value = options?.kind === 'object' ? options.props.get(key) : undefined;
  return value?.kind === 'boolean' ? value.value : value?.kind === 'string';
};

/** `spawn('sh', ['-c', code])`, or any command with `{ shell: true }`. */
function spawned([command, list, options]: readonly Known[]): Inside | null {
  const file = command?.kind === 'string' ? command.value : command?.kind === 'path' ? command.path : null;
  if (file === null) return null;
  const words = list?.kind === 'list' ? list.items.map(shellText) : [];
  if (isSet(options, 'shell') || isSet(list, 'shell'))
    return { language: 'bash', code: [file, ...words.map((word) => word ?? '"$unknown"')].join(' ') };
  const language = SHELLS.get(file.slice(file.lastIndexOf('/') + 1));
  const at = words.findIndex((word) => word !== null && /^-[a-z]*[ce]$|^--(?:eval|print)$|^-p$/u.test(word));
  const code = at < 0 ? null : (words[at + 1] ?? null);
  if (language !== undefined && code !== null) return { language, code };
  return words.every((word) => word !== null)
    ? { language: 'bash', code: [file, ...words].map(quoted).join(' ') }
    : null;
}

/** A word of an argument list as Bash writes it. */
const quoted = (word: string): string => (/^[\w./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** A shell without a script waits for commands on its input. */
export function isBareShell(name: string, [command, list]: readonly Known[]): boolean {
  if (!/^child_process\.(?:spawn|execFile)$/u.test(name) || command?.kind !== 'string') return false;
  const rest = list?.kind === 'list' ? list.items.map(shellText) : [];
  return (
    SHELLS.get(command.value.slice(command.value.lastIndexOf('/') + 1)) === 'bash' &&
    rest.every((word) => word === '-i' || word === '-s')
  );
}

/** Variables that a process is given, as if the program had set them for itself. */
export function tellEnvironmentGiven(machine: Machine, name: string, args: readonly Known[], node: t.Node): void {
  if (!name.startsWith('child_process.')) return;
  const options = args.findLast((arg) => arg.kind === 'object');
  const given = options?.kind === 'object' ? options.props.get('env') : undefined;
  if (given?.kind !== 'object') return;
  for (const [key, value] of [...given.props].slice(0, 50))
    machine.emit({ kind: 'assign', path: `process.env.${key}`, value: toValue(value) }, node);
}

function dataUrl(source: Known | undefined): Inside | null {
  const value = source?.kind === 'string' ? source.value : '';
  const comma = value.indexOf(',');
  if (comma < 0) return null;
  const body = value.slice(comma + 1);
  if (/;base64$/iu.test(value.slice(0, comma)))
    return { language: 'javascript', code: Buffer.from(body, 'base64').toString('utf8') };
  try {
    return { language: 'javascript', code: decodeURIComponent(body) };
  } catch {
    return null;
  }
}

/** The value of `eval("require")` or `Function("return process")`; null when the call evaluates nothing known. */
export function answerOf(machine: Machine, name: string, args: readonly Known[]): Known | null {
  const isFunction = name === 'Function';
  if (!isFunction && name !== 'eval' && !/^vm\.run/u.test(name)) return null;
  const code = args.at(isFunction ? -1 : 0);
  if (code?.kind !== 'string') return null;
  const value = machine.evaluateInner(code.value, MAX_NESTING);
  const result: Known = value.kind === 'path' ? { ...value, hidden: true } : value;
  return isFunction ? { kind: 'made', result } : result;
}

export const freshScope = (): Scope => ({ names: new Map(), parent: null, depth: 0, self: TOP });

/** `this` at the top of a program: the empty `module.exports`, or the global object in code that is evaluated. */
const TOP: Known = { kind: 'path', path: 'globalThis', hidden: true };

/** Functions of inner code belong to another tree and are not handed out. */
export const portable = (known: Known): Known =>
  known.kind === 'function' || known.kind === 'object' || known.kind === 'made'
    ? UNKNOWN
    : known === NOTHING
      ? UNKNOWN
      : known;
