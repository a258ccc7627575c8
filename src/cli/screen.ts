/** A posted comment as it reads on a screen of 80 columns: the same Markdown, long lines folded, the marker left out. */
const WIDTH = 80;

export function forScreen(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => !line.startsWith('<!-- sallyport:report'));
  return parts(lines)
    .flatMap(({ isTable, lines: part }) => (isTable ? tableOnScreen(part) : part.flatMap(fold)))
    .join('\n');
}

type Part = { readonly isTable: boolean; readonly lines: string[] };

/** Tables, and what stands between them: also an output, in its fence, that looks like one. */
function parts(lines: readonly string[]): readonly Part[] {
  const found: Part[] = [];
  let fence: string | null = null;
  for (const line of lines) {
    const isTable = fence === null && line.startsWith('|');
    const last = found.at(-1);
    if (last?.isTable === isTable) last.lines.push(line);
    else found.push({ isTable, lines: [line] });
    if (fence === null) fence = /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? null;
    else if (line === fence) fence = null;
  }
  return found;
}

function tableOnScreen(table: readonly string[]): readonly string[] {
  if (table.every((line) => line.length <= WIDTH)) return table;
  const [head = '', , ...rows] = table;
  const titles = cells(head);
  return rows.flatMap((row) =>
    fold(
      `- ${cells(row)
        .map((cell, at) => told(titles[at] ?? '', cell))
        .join(' · ')}`,
    ),
  );
}

/** A table that is too wide is told row by row: folded, it could not be read at all. */
const told = (title: string, cell: string): string => (title === '' ? cell : `${title}: ${cell}`);

const cells = (row: string): readonly string[] =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

function fold(line: string): readonly string[] {
  if (line.length <= WIDTH) return [line];
  const folded: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + word.length >= WIDTH) {
      folded.push(current);
      current = line.startsWith('- ') ? `  ${word}` : word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...folded, current];
}
