/** Where an interpreter gets its program from: an option, a file, or its input. */
import type { LanguageId } from '../../core/types';
import { EMPTY, type Field } from './field';
import { CODE_OPTIONS, SHELLS } from './names';

export type CodeSource =
  | { readonly kind: 'text'; readonly code: Field; readonly args: readonly Field[] }
  | { readonly kind: 'file'; readonly path: Field; readonly args: readonly Field[] }
  | { readonly kind: 'input'; readonly args: readonly Field[] }
  /** A module (`python -m x`), help, a version. */
  | { readonly kind: 'none' };

export const isInterpreter = (name: string): boolean => SHELLS.has(name) || CODE_OPTIONS.has(name);

const LANGUAGES: ReadonlyMap<string, LanguageId> = new Map([
  ['python', 'python'],
  ['node', 'javascript'],
  ['bun', 'javascript'],
  ['deno', 'javascript'],
]);
/** `null` for a language without a walker. */
export const languageOf = (name: string): LanguageId | null =>
  SHELLS.has(name) ? 'bash' : (LANGUAGES.get(name) ?? null);

/** `name` is one of the interpreters, `args` its arguments. */
export function codeSource(name: string, args: readonly Field[]): CodeSource {
  return SHELLS.has(name) ? shellSource(args) : interpreterSource(CODE_OPTIONS.get(name) ?? [], args);
}

const VALUED_SHELL_OPTION = /^(--rcfile|--init-file|[-+][oO])$/u;

function shellSource(args: readonly Field[]): CodeSource {
  const end = endOfOptions(args);
  const options = args.slice(0, end).map((arg) => arg.text);
  if (options.some((text) => /^--(version|help)$/u.test(text))) return { kind: 'none' };
  const rest = args.slice(end);
  const [first, ...others] = rest;
  if (options.some((text) => /^-[a-zA-Z]*c/u.test(text)))
    return first === undefined ? { kind: 'none' } : { kind: 'text', code: first, args: others };
  const takesInput = first === undefined || options.some((text) => /^-[a-zA-Z]*s/u.test(text));
  return takesInput ? { kind: 'input', args: rest } : fileSource(first, others);
}

/** Where a shell's options end and its operands begin. */
function endOfOptions(args: readonly Field[]): number {
  let at = 0;
  for (; at < args.length; at++) {
    const text = args[at]?.text ?? '';
    if (text === '--' || text === '-') return at + 1;
    if (VALUED_SHELL_OPTION.test(text)) at++;
    else if (!/^[-+]./u.test(text)) return at;
  }
  return Math.min(at, args.length);
}

const fileSource = (path: Field, args: readonly Field[]): CodeSource =>
  /^(-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/u.test(path.text)
    ? { kind: 'input', args }
    : { kind: 'file', path, args };

function interpreterSource(options: readonly string[], args: readonly Field[]): CodeSource {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? EMPTY;
    const code = codeOption(options, arg, args[at + 1]);
    if (code !== null) return { kind: 'text', code, args: args.slice(at + (code === args[at + 1] ? 2 : 1)) };
    if (/^(-m|--version|--help|-V|-v|-h|--check|--test)$/u.test(arg.text)) return { kind: 'none' };
    if (arg.text === '-') return { kind: 'input', args: args.slice(at + 1) };
    if (/^(-W|-X|-r|--require|--import|--loader|-I)$/u.test(arg.text)) at++;
    else if (!arg.text.startsWith('-')) return fileSource(arg, args.slice(at + 1));
  }
  return { kind: 'input', args: [] };
}

/** The code that this option introduces: the next argument (`-c code`, `-ne code`) or its own rest (`-e'code'`). */
function codeOption(options: readonly string[], arg: Field, next: Field | undefined): Field | null {
  const { text } = arg;
  const letters = options.filter((name) => name.length === 2);
  const isCluster = /^-[a-zA-Z]{2,}$/u.test(text) && letters.some((name) => text.endsWith(name.charAt(1)));
  if (next !== undefined && (options.includes(text) || isCluster)) return next;
  const isAttached = letters.some((name) => text.startsWith(name)) && text.length > 2 && !/^-\w+$/u.test(text);
  return isAttached ? { ...arg, text: text.slice(2) } : null;
}
