/** Where does a line of a terminal end? Words on lines of at most 80 columns. */

const WIDTH = 80;

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const PICTURE = /\p{Emoji_Presentation}/u;
const MARK = /\p{M}|\u200d|\ufe0f/u;

/** Columns that a text takes: two for East Asian letters and pictures, none for marks that sit on others. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) {
    if (MARK.test(character)) continue;
    width += WIDE.test(character) || PICTURE.test(character) ? 2 : 1;
  }
  return width;
}

/** `lead` stands before the first line, white space as wide before the others. A word too long for a line is split. */
export function wrap(text: string, lead: string): readonly string[] {
  const room = WIDTH - columns(lead);
  const lines: string[] = [];
  let line = '';
  // A figure and its unit stay together.
  const joined = text.replace(/(\d) (?=(?:ms|s|min|B|[KMGT]iB|%)(?![a-z]))/gi, '$1\u00a0');
  for (const word of joined.split(' ').flatMap((long) => pieces(long, room))) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  const indent = ' '.repeat(columns(lead));
  return lines.map((one, index) => (index === 0 ? lead : indent) + one.replaceAll('\u00a0', ' '));
}

function pieces(word: string, room: number): readonly string[] {
  if (columns(word) <= room) return word === '' ? [] : [word];
  const parts: string[] = [''];
  for (const character of word) {
    const last = parts.at(-1) ?? '';
    if (columns(last + character) > room) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
