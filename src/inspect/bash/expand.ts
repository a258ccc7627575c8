/** Words → arguments, as Bash makes them: braces, variables, substitutions, splitting, well-known file names. */
import { assertNever } from '../../core/result';
import { expandBraces } from './braces';
import { type Field, join, knownField, unique, unknownField } from './field';
import { wellKnownFile } from './globs';
import { applyOperator } from './parameter';
import { type Parameter, type Part, partsOf, type Style } from './parts';
import type { Scope } from './scope';
import { sumOf } from './sums';
import type { List, Program, Range } from './tree';

/** What the expansion asks of the one who follows the script. */
export type Host = {
  readonly scope: Scope;
  /** Follows the commands of a substitution; answers what they print. */
  readonly run: (list: List, program: Program) => Field;
  /** Counts characters that were worked on; throws when it is too much. */
  readonly spend: (characters: number) => void;
  /** The script reads a variable that it has not set. */
  readonly readsEnvironment: (name: string) => void;
};

/** One contribution to a word. `splits`: white space in it separates arguments. */
type Piece = { readonly field: Field; readonly style: Style | 'parameter' | 'command'; readonly splits: boolean };

const MAX_FIELDS = 512;

/** The arguments that one word becomes: none, one or several. */
export function expandWord(host: Host, program: Program, word: Range): Field[] {
  host.spend(word.end - word.start);
  return expandBraces(partsOf(program, word)).flatMap((parts, _index, words) => {
    const fields = fieldsOf(host, piecesOf(host, program, parts));
    return words.length === 1 ? fields : fields.map((field) => ({ ...field, how: unique([...field.how, 'braces']) }));
  });
}

/** The word as one text, as in an assignment or a redirection: nothing is split. */
export function expandText(host: Host, program: Program, range: Range, quoted = false): Field {
  host.spend(range.end - range.start);
  return withTechniques(host, piecesOf(host, program, partsOf(program, range, quoted)));
}

function piecesOf(host: Host, program: Program, parts: readonly Part[]): Piece[] {
  return parts.flatMap((part): Piece[] => {
    switch (part.kind) {
      case 'text':
        return [{ field: knownField(part.value), style: part.style, splits: false }];
      case 'parameter':
        return parameterPieces(host, program, part, parts.length > 1);
      case 'command': {
        const output = trimEnd(host.run(part.list, part.program));
        return [{ field: output, style: 'command', splits: !part.quoted }];
      }
      case 'process': {
        const path = `/dev/fd/${63 - (host.scope.files.size % 40)}`;
        host.scope.files.set(path, host.run(part.list, part.program));
        return [{ field: knownField(path), style: 'plain', splits: false }];
      }
      case 'arithmetic':
        return [{ field: arithmetic(host, program, part.expression), style: 'parameter', splits: !part.quoted }];
      default:
        return assertNever(part);
    }
  });
}

const trimEnd = (field: Field): Field => ({ ...field, text: field.text.replace(/\n{1,100}$/u, '') });

function parameterPieces(host: Host, program: Program, part: Parameter, isGlued: boolean): Piece[] {
  const piece = (field: Field): Piece => ({ field, style: 'parameter', splits: !part.quoted });
  const isAll = part.name === '@' || part.name === '*' || part.subscript === '@' || part.subscript === '*';
  if (!isAll || part.length || part.operator !== '') return [piece(parameterValue(host, program, part))];
  const values =
    part.subscript === null ? host.scope.positional : [...(host.scope.get(part.name)?.values.values() ?? [])];
  // Glued to a word (`c$@at`) the arguments are as good as none: a way to cut the word in two.
  if (values === null && isGlued) return [{ field: knownField(''), style: 'single', splits: false }];
  if (values === null) return [piece(unknownField(`\${${part.name}}`, ['argument']))];
  const separates = !part.quoted || part.name === '@' || part.subscript === '@';
  if (!separates) return [piece(joinArray(host, values))];
  const gap: Piece = { field: knownField(' '), style: 'parameter', splits: true };
  return values.flatMap((field, index) => (index === 0 ? [piece(field)] : [gap, piece(field)]));
}

/** `"${a[*]}"` puts the first character of IFS between the values; none at all makes one word of letters. */
function joinArray({ scope }: Host, values: readonly Field[]): Field {
  const ifs = scope.value('IFS');
  const separator = ifs?.known === true ? ifs.text.slice(0, 1) : ' ';
  const joined = join(values, separator);
  return separator === '' && values.length > 2 ? { ...joined, how: unique([...joined.how, 'joined']) } : joined;
}

function parameterValue(host: Host, program: Program, part: Parameter): Field {
  const { operator } = part;
  if (part.length) return lengthOf(host, program, part);
  const value = plainValue(host, program, part);
  const known = value ?? outside(host, part.name);
  const isSet = value !== null && (value.text !== '' || !operator.startsWith(':'));
  const operand = (): Field => expandText(host, program, part.operand, part.quoted);
  switch (operator.replace(/^:(?=[-=+?])/u, '')) {
    case '':
    case '?':
      return known;
    case '-':
      return isSet ? known : operand();
    case '=':
      if (!isSet) host.scope.set(part.name, operand());
      return isSet ? known : (host.scope.value(part.name) ?? known);
    case '+':
      return isSet ? operand() : knownField('');
    default:
      return applyOperator(known, operator, tellLetters(host, part, known, operand()));
  }
}

/** `${X:0:4}` and `${X: -4}` show which value it is; other parts are the value. */
const FIRST_LETTERS = /^\s*(?:0\s*:\s*\d{1,3}|-\d{1,3})\s*$/u;

function tellLetters(host: Host, { name, operator }: Parameter, value: Field, picked: Field): Field {
  if (operator === ':' && value.sources.includes('environment') && !FIRST_LETTERS.test(picked.text))
    host.readsEnvironment(`${name}[letters]`);
  return picked;
}

/** `${#x}` counts letters, `${#a[@]}` and `${#@}` values. */
function lengthOf(host: Host, program: Program, part: Parameter): Field {
  const isAll = /^[@*]$/u.test(part.subscript ?? part.name);
  const values =
    part.subscript === null ? host.scope.positional : [...(host.scope.get(part.name)?.values.values() ?? [])];
  if (isAll && values !== null) return knownField(String(values.length));
  const value = plainValue(host, program, part);
  return value?.known === true ? knownField(String(value.text.length)) : unknownField('${#}', ['unknown']);
}

/** `null` when the script has not set the variable. */
function plainValue(host: Host, program: Program, part: Parameter): Field | null {
  const { scope } = host;
  if (/^\d+$/u.test(part.name))
    return part.name === '0' ? unknownField('${0}', ['self']) : scope.argument(Number(part.name));
  if (/^[@*]$/u.test(part.name))
    return scope.positional === null ? unknownField('${@}', ['argument']) : join(scope.positional, ' ');
  if (/^[#?$!-]$/u.test(part.name)) return unknownField(`\${${part.name}}`, ['unknown']);
  const subscript = part.subscript === null ? null : subscriptOf(host, program, part.subscript);
  const value =
    subscript === '@' || subscript === '*'
      ? joinArray(host, [...(scope.get(part.name)?.values.values() ?? [])])
      : scope.value(part.name, subscript);
  if (!part.indirect) return value;
  if (value === null || !value.known) return unknownField(`\${!${part.name}}`, ['unknown']);
  const target = scope.value(value.text) ?? outside(host, value.text);
  return { ...target, how: unique([...target.how, 'indirect']) };
}

function subscriptOf({ scope }: Host, _program: Program, text: string): string {
  const plain = text.replace(/^(["'])(.*)\1$/su, '$2').trim();
  const name = /^\$?\{?([A-Za-z_]\w*)\}?$/u.exec(plain)?.[1];
  const value = name === undefined ? null : scope.value(name);
  return value?.known === true ? value.text : plain;
}

function outside(host: Host, name: string): Field {
  const isName = /^[A-Za-z_]\w*$/u.test(name);
  if (isName && !host.scope.isHarmless(name)) host.readsEnvironment(name);
  const source = !isName || host.scope.isHarmless(name) ? 'unknown' : 'environment';
  return unknownField(`\${${name}}`, [source]);
}

/** Only numbers and known variables are added up; the commands inside are followed all the same. */
function arithmetic(host: Host, program: Program, expression: Range): Field {
  const text = expandText(host, program, expression, true);
  const unknown = unknownField('${number}', ['unknown']);
  if (!text.known || text.text.length > 200) return unknown;
  const filled = text.text.replace(/\b[A-Za-z_]\w*\b/gu, (name) => host.scope.value(name)?.text ?? '?');
  const value = /^[\s\d+()*-]+$/u.test(filled) || /^\s*0x[\da-fA-F]+\s*$/u.test(filled) ? sumOf(filled) : null;
  return value === null ? unknown : knownField(String(value), text.how);
}

/** Splits at white space that comes from expansions, and joins what stands together. */
function fieldsOf(host: Host, pieces: readonly Piece[]): Field[] {
  const ifs = host.scope.value('IFS');
  const separators = ifs?.known === true ? ifs.text : ' \t\n';
  host.spend(10 * pieces.length);
  const words: Piece[][] = [];
  let current: Piece[] = [];
  const end = () => {
    if (current.some(({ field, style }) => field.text !== '' || style === 'double' || style === 'single'))
      words.push(current);
    current = [];
  };
  for (const piece of pieces) {
    if (!piece.splits || !piece.field.known || separators === '') {
      current.push(piece);
      continue;
    }
    const parts = splitText(piece.field.text, separators);
    parts.forEach((text, index) => {
      if (index > 0) end();
      if (text !== '') current.push({ ...piece, field: { ...piece.field, text } });
    });
  }
  end();
  return words.slice(0, MAX_FIELDS).map((word) => withTechniques(host, word));
}

/** A leading or trailing separator gives an empty first or last part. */
function splitText(text: string, separators: string): string[] {
  const parts = [''];
  for (const character of text) {
    if (!separators.includes(character)) parts[parts.length - 1] += character;
    else if (parts.at(-1) !== '' || parts.length === 1) parts.push('');
  }
  return parts;
}

function withTechniques(host: Host, pieces: readonly Piece[]): Field {
  const field = join(pieces.map((piece) => piece.field));
  host.spend(field.text.length + pieces.length);
  const glob = resolveGlob(field, pieces);
  const how = unique([...field.how, ...techniques(pieces), ...(glob === null ? [] : ['glob'])]);
  return { ...field, text: glob ?? field.text, how };
}

function resolveGlob(field: Field, pieces: readonly Piece[]): string | null {
  const isPattern = pieces.some(
    ({ style, field: { text } }) => (style === 'plain' || style === 'parameter') && /[?*[]/u.test(text),
  );
  return isPattern && field.known ? wellKnownFile(field.text) : null;
}

/** How the last part of a path was put together from several pieces. */
function techniques(pieces: readonly Piece[]): readonly string[] {
  const slash = pieces.findLastIndex(({ field }) => field.text.includes('/'));
  const tail = pieces
    .slice(Math.max(0, slash))
    .filter((piece, index) => index > 0 || !piece.field.text.endsWith('/') || slash < 0);
  const how: string[] = [];
  if (tail.some(({ style, field }) => style === 'ansi' && /^[\x20-\x7e]+$/u.test(field.text))) how.push('escape');
  if (tail.length < 2) return how;
  if (tail.some(({ style }) => style === 'parameter' || style === 'command')) how.push('concat');
  const escapes = tail.slice(1).some(({ style, field }) => style === 'escaped' && /\w/u.test(field.text));
  if (escapes) how.push('escape');
  const styles = tail.map(({ style }) => style).filter((style) => style !== 'parameter' && style !== 'command');
  const isMixed = styles.some((style) => style === 'single' || style === 'double') && new Set(styles).size > 1;
  if (isMixed || styles.filter((style) => style === 'single').length > 1) how.push('quotes');
  return how;
}
