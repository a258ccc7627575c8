/**
 * How is foreign text made inert? Everything a stranger wrote or printed passes through here on its way into Markdown:
 * it can be read, but it links, mentions, references, embeds and hides nothing.
 */

/** Breaks a word for GitHub's filters without showing. */
const ZWSP = '\u200b';

/**
 * Terminal sequences: CSI, the string kinds (OSC, DCS, SOS, PM, APC) with their end, and two-character escapes. A string
 * that never ends is not swallowed: its introducer is then shown like any control character.
 */
const ANSI =
  /[\u001b][[][0-?]*[ -/]*[@-~]|\u009b[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b\u009c\n]{0,4096}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]+[0-~]|\u001b[0-Z\\`a-~]/g;

/**
 * What must not reach a reader unseen: control characters but tab and line feed, bidi controls, zero-width and filler
 * characters, tag characters, variation selectors beyond the emoji one, lone surrogates, non-characters.
 */
const HIDDEN =
  /[\0-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u180b-\u180d]|\u180f|[\ufe00-\ufe0e]|[\p{Cs}\p{Cn}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]/gu;

/** Joiners that do join (emoji sequences, letters of scripts that need them) may stay. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{L}\p{M}*)\u200c|\u200c(?!\p{L})/gu;

const codePoint = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** Shows every hidden character as `⟨U+202E⟩`. `\r\n` becomes `\n`. For source text: nothing is removed. */
export const visible = (text: string): string =>
  text.replace(/\r\n/g, '\n').replace(HIDDEN, codePoint).replace(STRAY_JOINER, codePoint);

/** For program output: terminal sequences go, a carriage return starts a new line, what stays hidden is shown. */
export const plainOutput = (text: string): string => visible(text.replace(ANSI, '').replace(/\r+\n?/g, '\n'));

const longestRun = (text: string, run: RegExp): number =>
  text.match(run)?.reduce((longest, one) => Math.max(longest, one.length), 0) ?? 0;

/**
 * A fenced block that nothing inside can close: the fence is longer than any run of backticks in the text, and tildes
 * never close it. `text` must already be `visible`; `info` is ours.
 */
export function fence(text: string, info: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  return `${marks}${info}\n${text.replace(/\n$/, '')}\n${marks}`;
}

/** Foreign text on one line of at most `most` UTF-16 units. */
export function oneLine(text: string, most: number): string {
  const line = visible(text.slice(0, most * 4))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const DEFAULT_MOST = 300;

/** Foreign text as inline code, on one line. Empty text gives empty code that still shows. */
export function codeSpan(text: string, most = DEFAULT_MOST): string {
  const line = oneLine(text, most);
  if (line === '') return '` `';
  const marks = '`'.repeat(longestRun(line, /`+/g) + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${marks}${pad}${line}${pad}${marks}`;
}

/**
 * Foreign text as prose, on one line: Markdown is escaped, and mentions, references, web addresses, commit ids,
 * emoji words and mathematics are broken by a zero-width space. What stands in balanced backticks becomes code.
 */
export function prose(text: string, most = DEFAULT_MOST): string {
  const pieces = oneLine(text, most).split('`');
  if (pieces.length % 2 === 0) return pieces.map(inertWords).join('\\`');
  return pieces.map((piece, index) => (index % 2 === 1 ? codeSpan(piece) : inertWords(piece))).join('');
}

const inertWords = (text: string): string =>
  text
    .replace(/[\\*_[\]<>&#~$^]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/[@#]/g, `$&${ZWSP}`)
    .replace(/:(?=[\\/\w+-])/g, `:${ZWSP}`)
    .replace(/www(?=\.)/gi, `www${ZWSP}`)
    .replace(/([A-Za-z]-)(?=\d)/g, `$1${ZWSP}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${ZWSP}`));

/** A live mention, where the name can be an account's or a team's; everything else is shown as code. */
export function mention(name: string): string {
  const account = /^[a-z\d](?:-?[a-z\d]){0,38}$/i;
  const team = /^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d](?:[-_]?[a-z\d]){0,99}$/i;
  return account.test(name) || team.test(name) ? `@${name}` : codeSpan(name, 100);
}

/** A link to a web address; `label` is Markdown of ours. What is no web address leaves the label alone. */
export function link(label: string, url: string | null): string {
  if (url === null || !/^https?:\/\/[^\s<>"'`\\^{|}\0-\u0020\u007f-\uffff]+$/.test(url)) return label;
  return `[${label}](${url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}

/** A file's path for a web address: every part percent-encoded, half characters replaced. */
export const uriPath = (path: string): string =>
  path
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');

/** Foreign text as code inside an HTML element of ours, such as a summary. */
export const htmlCode = (text: string, most = DEFAULT_MOST): string =>
  `<code>${oneLine(text, most).replace(/[&<>"'`@#:]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
