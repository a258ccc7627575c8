/** A posted comment as it reads on a screen of 80 columns: the same Markdown, long lines folded, the marker left out. */
const WIDTH = 80;

export function forScreen(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => !line.startsWith('<!-- sallyport:report'));
  return lines.flatMap(fold).join('\n');
}

/** Tables and code keep their lines: folded, they could not be read at all. */
function fold(line: string): readonly string[] {
  if (line.length <= WIDTH || line.startsWith('|')) return [line];
  const folded: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + word.length >= WIDTH) {
      folded.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...folded, current];
}
