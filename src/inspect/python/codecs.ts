/** Character sets and Python's text transforms over known texts. */
import { both, type Text, type Val } from './values';

/** Text to bytes, one char per byte. */
export function encodeText(value: string, encoding: string | null): string {
  if (encoding !== null && /^(latin|iso-?8859|ascii)/i.test(encoding)) return value;
  return Buffer.from(value, 'utf8').toString('latin1');
}

/** `bytes.decode` and `codecs.decode`: character sets and Python's text transforms. */
export function decodeText(self: Text, encoding: string): Val {
  const name = encoding.toLowerCase().replace(/[-_ ]/g, '');
  const transform = Object.hasOwn(TRANSFORMS, name) ? TRANSFORMS[name] : undefined;
  if (transform !== undefined) return transform(self);
  if (/^(latin|iso8859|ascii|cp|usascii)/.test(name)) return { ...self, bytes: false };
  if (name.startsWith('utf16'))
    return {
      ...self,
      bytes: false,
      value: Buffer.from(self.value, 'latin1').toString('utf16le'),
      how: both(self.how, ['utf-16']),
    };
  if (name.startsWith('utf8') || name === 'u8')
    return { ...self, bytes: false, value: Buffer.from(self.value, 'latin1').toString('utf8') };
  return { kind: 'instance', path: 'codecs.decode', source: null, text: null, how: both(self.how, [name]) };
}

const decoded = (self: Text, value: string, way: string, bytes: boolean): Text => ({
  kind: 'text',
  value,
  bytes,
  how: both(self.how, [way]),
  gap: null,
});
const bytesOf = (self: Text, encoding: 'hex' | 'base64') =>
  Buffer.from(self.value.replace(/\s/g, ''), encoding).toString('latin1');

const TRANSFORMS: Readonly<Record<string, ((self: Text) => Val) | undefined>> = {
  rot13: (self) => decoded(self, rot13(self.value), 'rot13', false),
  hex: (self) => decoded(self, bytesOf(self, 'hex'), 'hex', true),
  hexcodec: (self) => decoded(self, bytesOf(self, 'hex'), 'hex', true),
  base64: (self) => decoded(self, bytesOf(self, 'base64'), 'base64', true),
  base64codec: (self) => decoded(self, bytesOf(self, 'base64'), 'base64', true),
  unicodeescape: (self) => decoded(self, escapes(self.value), 'escape', false),
  rawunicodeescape: (self) => decoded(self, escapes(self.value), 'escape', false),
};

export const rot13 = (value: string) =>
  value.replace(/[a-zA-Z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + (char.toLowerCase() < 'n' ? 13 : -13)));

const escapes = (value: string) =>
  value.replace(
    /\\x([\da-fA-F]{2})|\\u([\da-fA-F]{4})|\\([0-7]{1,3})/g,
    (_, hex: string | undefined, wide: string | undefined, octal: string | undefined) =>
      String.fromCharCode(octal === undefined ? Number.parseInt(hex ?? wide ?? '', 16) : Number.parseInt(octal, 8)),
  );
