/** Format strings: `%`, `format` and what `str` shows. */
import { concatenate, GAP } from './operators';
import { type Text, text, UNKNOWN, type Val } from './values';

/** `"%s%s" % (a, b)`. */
export function percent(format: Text, right: Val): Val {
  const values = right.kind === 'list' ? [...right.items] : [right];
  const named = right.kind === 'dict' ? right.entries : null;
  const parts: Val[] = [];
  let at = 0;
  for (const match of format.value.matchAll(/%(?:\((\w{1,80})\))?[-+ #0-9.*]{0,12}([a-zA-Z%])/g)) {
    parts.push(text(format.value.slice(at, match.index), format.how));
    at = match.index + match[0].length;
    if (match[2] === '%') parts.push(text('%'));
    else
      parts.push(
        shown(
          match[1] === undefined ? (values.shift() ?? UNKNOWN) : (named?.get(`s:${match[1]}`) ?? UNKNOWN),
          match[2] ?? 's',
        ),
      );
  }
  if (at === 0) return format;
  parts.push(text(format.value.slice(at), format.how));
  return { ...concatenated(parts, 'format'), bytes: format.bytes };
}

function concatenated(parts: readonly Val[], way: string): Text {
  const joined = concatenate(parts, way);
  return joined.kind === 'text' ? joined : { kind: 'text', value: GAP, bytes: false, how: [], gap: '' };
}

/** A value as `str()` or a `%` conversion shows it. */
export function shown(value: Val, conversion = 's'): Val {
  if (value.kind === 'number') {
    if (conversion === 'c')
      return text(String.fromCodePoint(Math.min(0x10ffff, Math.max(0, Math.floor(value.value)))), ['char-codes']);
    if (conversion === 'x') return text(value.value.toString(16));
    return text(value.big === null ? String(value.value) : String(value.big));
  }
  if (value.kind === 'boolean') return text(value.value ? 'True' : 'False');
  if (value.kind === 'none') return text('None');
  return value;
}

/** `"{}{0}{name}".format(…)`. */
export function format(template: Text, args: readonly Val[], keywords: ReadonlyMap<string, Val>): Val {
  const parts: Val[] = [];
  let at = 0;
  let next = 0;
  for (const match of template.value.matchAll(FIELD)) {
    parts.push(text(template.value.slice(at, match.index), template.how));
    at = match.index + match[0].length;
    const [whole, given = '', path, spec = 's'] = match;
    if (whole === '{{' || whole === '}}') {
      parts.push(text(whole.charAt(0)));
      continue;
    }
    const name = given === '' ? String(next++) : given;
    const value = /^\d+$/.test(name) ? args[Number(name)] : keywords.get(name);
    parts.push(path !== '' || value === undefined ? UNKNOWN : shown(value, spec));
  }
  if (at === 0) return template;
  parts.push(text(template.value.slice(at), template.how));
  return concatenated(parts, 'format');
}

const FIELD = /\{\{|\}\}|\{([^{}!:.[]{0,80})((?:\.\w{1,80}|\[[^\]]{0,80}\]){0,8})(?:![rsa])?(?::([^{}]{0,40}))?\}/g;
