/** Secrets of the environment written in another form, so that no log can mask them. */
import type { Call } from './apply';
import type { Machine } from './machine';
import type { Range } from './tree';
import { isWhole, sourceOf, type Val } from './values';

/** What makes text unreadable for people and for the masking of a log. */
const ENCODERS = /^(?:base64|binascii|codecs|zlib|gzip|bz2|lzma)\.|\.(?:hex|translate|swapcase)$/;
/** What makes single letters of a text. */
const TAKING_APART = /^(?:map|list|tuple|reversed|enumerate|sorted|iter|bytes|bytearray|ord)$/;

const tell = (machine: Machine, at: Range): void =>
  machine.tell(at, { kind: 'obfuscation', how: 'encoded-environment' });

/** The value of a variable, or what a method made of it. */
const isValue = (value: Val): boolean =>
  (value.kind === 'external' || (value.kind === 'instance' && value.path.startsWith('?'))) &&
  value.source === 'environment';

/** Who takes the value of an environment variable apart may write it letter by letter. */
export function letterByLetter(machine: Machine, items: Val, at: Range): void {
  if (isValue(items)) tell(machine, at);
}

export function encodedByCall(machine: Machine, path: string, { args, at }: Call): void {
  const encodes = ENCODERS.test(path) && args.some((one) => sourceOf(one) === 'environment');
  if (encodes || (TAKING_APART.test(path) && args.some(isValue))) tell(machine, at);
}

/** `token.hex()`, `token.replace("", " ")`, `token.encode("rot13")`. */
export function encodedByMethod(machine: Machine, object: Val, name: string, { args, at }: Call): void {
  if (!isValue(object)) return;
  const [first] = args;
  const word = isWhole(first) ? first.value : null;
  const isSpaced = name === 'replace' && word !== null && word.length <= 1;
  const isEncoded = name === 'encode' && word !== null && !/^(?:utf-?8|ascii|latin-?1)$/i.test(word);
  if (isSpaced || isEncoded || /^(?:hex|translate|swapcase)$/.test(name)) tell(machine, at);
}

/** The first letters show which secret it is; the others, or every second one, are the secret. */
export function encodedBySlice(
  machine: Machine,
  object: Val,
  { lower, upper, step }: { readonly lower: Val | null; readonly upper: Val | null; readonly step: Val | null },
  at: Range,
): void {
  const isRest = upper === null && lower?.kind === 'number' && lower.value > 0 && isValue(object);
  if (isRest || (step !== null && sourceOf(object) === 'environment')) tell(machine, at);
}
