/** What the walker knows about a JavaScript value without running anything. */
import type * as t from '@babel/types';
import type { Value } from '../facts';

export type Known =
  /** `how` names the technique that put the text together (`concat`, `base64` …); null when it is written out. */
  | { readonly kind: 'string'; readonly value: string; readonly how: string | null }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'nothing'; readonly text: 'undefined' | 'null' }
  | { readonly kind: 'bytes'; readonly value: Uint8Array; readonly how: string }
  | { readonly kind: 'list'; readonly items: readonly Known[] }
  | { readonly kind: 'object'; readonly props: Map<string, Known> }
  /** A canonical name; starts with `?` when the object it belongs to is not known. */
  | { readonly kind: 'path'; readonly path: string; readonly hidden: boolean }
  | { readonly kind: 'function'; readonly node: t.Function; readonly scope: Scope }
  /** A text of which only parts are known; `GAP` stands for the others. `source`: where one of them comes from. */
  | { readonly kind: 'partial'; readonly text: string; readonly source: string | null }
  /** A function made from text, of which only the answer is known. */
  | { readonly kind: 'made'; readonly result: Known }
  /** A function bound to arguments; `via` tells what becomes of those of the call. */
  | {
      readonly kind: 'bound';
      readonly target: Known;
      readonly args: readonly Known[];
      readonly via: 'bind' | 'call' | 'apply';
    }
  | { readonly kind: 'external'; readonly source: string }
  | { readonly kind: 'unknown' };

export type Text = Extract<Known, { readonly kind: 'string' }>;
export type Path = Extract<Known, { readonly kind: 'path' }>;
export type FunctionValue = Extract<Known, { readonly kind: 'function' }>;

/** Names and what they hold. `depth` counts from 0 for the program. */
export type Scope = {
  readonly names: Map<string, Known>;
  readonly parent: Scope | null;
  readonly depth: number;
  readonly self: Known;
  /** The object of a `with` statement: its parts are names here. */
  readonly within?: Known;
};

/** A character that no program holds by accident. */
export const GAP = '\ue000';

export const UNKNOWN: Known = { kind: 'unknown' };
export const NOTHING: Known = { kind: 'nothing', text: 'undefined' };
export const text = (value: string, how: string | null = null): Known =>
  value.length > 200_000 ? UNKNOWN : { kind: 'string', value, how };
export const number = (value: number): Known => ({ kind: 'number', value });
export const boolean = (value: boolean): Known => ({ kind: 'boolean', value });
export const path = (name: string, hidden = false): Known =>
  name.length > 200 ? UNKNOWN : { kind: 'path', path: name, hidden };
export const list = (items: readonly Known[]): Known => (items.length > 10_000 ? UNKNOWN : { kind: 'list', items });
export const external = (source: string): Known => ({ kind: 'external', source });

export const childScope = (parent: Scope, self: Known = parent.self): Scope => ({
  names: new Map(),
  parent,
  depth: parent.depth + 1,
  self,
});

export function scopeOf(scope: Scope, name: string): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.names.has(name)) return at;
  return null;
}

/** What the rules may see of it. */
export function toValue(known: Known | undefined): Value {
  switch (known?.kind) {
    case 'string':
      return { kind: 'string', value: known.value, folded: known.how !== null };
    case 'number':
    case 'boolean':
    case 'external':
      return known;
    case 'list':
      return { kind: 'list', items: known.items.slice(0, 100).map(toValue) };
    case 'partial':
      return {
        kind: 'list',
        items: [partOf(known.source), { kind: 'string', value: shown(known.text), folded: true }],
      };
    case 'path':
      return known.path.startsWith('?') ? { kind: 'unknown' } : { kind: 'path', path: known.path };
    default:
      return { kind: 'unknown' };
  }
}

const partOf = (source: string | null): Value => (source === null ? { kind: 'unknown' } : { kind: 'external', source });
const shown = (text: string): string => text.replaceAll(GAP, '…');

/** Techniques in which a text can no longer be read, as opposed to being merely put together. */
const READABLE = new Set(['concat', 'join', 'template', 'slice', 'case']);
export const isDisguise = (how: string | null): boolean => how !== null && !READABLE.has(how);

/** The technique to name for a text made of others. */
export function mergeHow(parts: readonly Known[], own: string): string {
  for (const part of parts)
    if ((part.kind === 'string' || part.kind === 'bytes') && isDisguise(part.how)) return part.how ?? own;
  return own;
}

/** Names that nobody puts together from pieces for a harmless reason. */
const SENSITIVE =
  /^(?:eval|Function|constructor|require|process|mainModule|binding|dlopen|getBuiltinModule|(?:node:)?(?:child_process|vm|net|worker_threads)|exec|execSync|execFile|execFileSync|spawn|spawnSync|fork|runIn(?:New|This)?Context|_load|_compile)$/u;
export const isSensitiveName = (name: string): boolean => SENSITIVE.test(name);

/** Does a decoded text look like code, a command or an address? */
export const looksLikeCode = (value: string): boolean =>
  isSensitiveName(value) ||
  /\brequire\b|child_process|\beval\b|\bprocess\b|=>|\bfunction\b|\bimport\b|https?:\/\/|\/bin\/|\/etc\/|\bcurl\b|\bwget\b|\bbash\b|\bsh -|\w\(.{0,80}\)/u.test(
    value.slice(0, 2000),
  );
