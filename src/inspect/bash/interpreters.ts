/** Where an interpreter gets its program from: an option, a file, or its input. */
import type { LanguageId } from '../../core/types';
import type { Field } from './field';
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

function shellSource(args: readonly Field[]): CodeSource {
  let takesCode = false;
  let takesInput = false;
  let at = 0;
  for (; at < args.length; at++) {
    const { text } = args[at] ?? { text: '' };
    if (text === '--' || text === '-') {
      at++;
      break;
    }
    if (/^(--rcfile|--init-file|-o|\+o|-O|\+O)$/u.test(text)) {
      at++;
      continue;
    }
    if (!/^[-+]./u.test(text)) break;
    takesCode ||= /^-[a-zA-Z]*c/u.test(text);
    takesInput ||= /^-[a-zA-Z]*s/u.test(text);
    if (/^--(version|help)$/u.test(text)) return { kind: 'none' };
  }
  const rest = args.slice(at);
  const [first, ...others] = rest;
  if (takesCode) return first === undefined ? { kind: 'none' } : { kind: 'text', code: first, args: others };
  if (takesInput || first === undefined) return { kind: 'input', args: rest };
  return fileSource(first, others);
}

const fileSource = (path: Field, args: readonly Field[]): CodeSource =>
  /^(-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/u.test(path.text)
    ? { kind: 'input', args }
    : { kind: 'file', path, args };

function interpreterSource(options: readonly string[], args: readonly Field[]): CodeSource {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === undefined) break;
    const { text } = arg;
    const option = options.find(
      (name) => text === name || (/^-[a-zA-Z]{2,}$/u.test(text) && name.length === 2 && text.endsWith(name.charAt(1))),
    );
    const code = args[at + 1];
    if (option !== undefined && code !== undefined) return { kind: 'text', code, args: args.slice(at + 2) };
    const attached = options.find(
      (name) => name.length === 2 && text.startsWith(name) && text.length > 2 && !/^-\w+$/u.test(text),
    );
    if (attached !== undefined)
      return { kind: 'text', code: { ...arg, text: text.slice(2) }, args: args.slice(at + 1) };
    if (/^(-m|--version|--help|-V|-v|-h|--check|--test)$/u.test(text)) return { kind: 'none' };
    if (text === '-') return { kind: 'input', args: args.slice(at + 1) };
    if (/^(-W|-X|-r|--require|--import|--loader|-I)$/u.test(text)) at++;
    else if (!text.startsWith('-')) return fileSource(arg, args.slice(at + 1));
  }
  return { kind: 'input', args: [] };
}
