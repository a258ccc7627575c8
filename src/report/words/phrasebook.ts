/** Sentences with gaps in one language, told in another. What the book does not hold is foreign and comes back as it is. */

/**
 * In a sentence `{#}` stands for a number and `{}` for any text. Its translation has `{1}` for the first gap as it came
 * and `{{1}}` for the first gap told in its turn. Neither has a full stop: it comes and goes with the sentence.
 */
export type Phrases = Readonly<Record<string, string>>;

type Phrase = {
  readonly literals: readonly string[];
  readonly numeric: readonly boolean[];
  readonly translation: string;
};

const MOST_DEPTH = 4;
const LONGEST = 2000;

export function phrasebook(phrases: Phrases): (sentence: string) => string {
  const fixed = new Map(Object.entries(phrases));
  const open = Object.entries(phrases)
    .filter(([sentence]) => /\{#?\}/.test(sentence))
    .map(phraseOf);
  // The one that says most by itself is meant.
  open.sort((one, other) => other.literals.join('').length - one.literals.join('').length);

  const all = (text: string, depth: number): string =>
    depth > MOST_DEPTH || text.length > LONGEST ? text : (one(text, depth) ?? text);

  const one = (sentence: string, depth: number): string | null => {
    const isStopped = sentence.endsWith('.');
    const bare = isStopped ? sentence.slice(0, -1) : sentence;
    const known = fixed.get(bare);
    const parts = known === undefined ? several(sentence, depth) : null;
    if (parts !== null) return parts;
    const told = known ?? withGaps(bare, depth);
    return told === null || !isStopped ? told : `${told}。`;
  };

  /** Before gaps are tried: none swallows a sentence that can be told by itself. Others stay between them. */
  const several = (text: string, depth: number): string | null => {
    const parts = text.split(/(?<=[.!?]) (?=\S)/);
    const told = parts.length === 1 ? [] : parts.map((part) => one(part, depth));
    if (told.every((part) => part === null)) return null;
    return told
      .map((part, index) => part ?? `${parts[index]} `)
      .join('')
      .trimEnd();
  };

  const withGaps = (text: string, depth: number): string | null => {
    for (const phrase of open) {
      const gaps = gapsOf(phrase, text);
      if (gaps !== null) return fill(phrase.translation, gaps, (gap) => all(gap, depth + 1));
    }
    return null;
  };

  return (sentence) => all(sentence, 0);
}

function phraseOf([sentence, translation]: readonly [string, string]): Phrase {
  const numeric = [...sentence.matchAll(/\{(#?)\}/g)].map(([, mark]) => mark === '#');
  return { literals: sentence.split(/\{#?\}/), numeric, translation };
}

/** What stands in the gaps; each ends where the next words of the sentence first come. No backtracking: texts are foreign. */
function gapsOf({ literals, numeric }: Phrase, text: string): readonly string[] | null {
  const [first = '', ...rest] = literals;
  if (!text.startsWith(first)) return null;
  const gaps: string[] = [];
  let at = first.length;
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const end = isLast ? text.length - literal.length : text.indexOf(literal, at + 1);
    if (end <= at || (isLast && !text.endsWith(literal))) return null;
    const gap = text.slice(at, end);
    if (numeric[index] === true && !/^\d+$/.test(gap)) return null;
    gaps.push(gap);
    at = end + literal.length;
  }
  return gaps;
}

const fill = (translation: string, gaps: readonly string[], tell: (gap: string) => string): string =>
  translation.replace(/\{\{(\d)\}\}|\{(\d)\}/g, (_, told?: string, kept?: string) =>
    told === undefined ? (gaps[Number(kept) - 1] ?? '') : tell(gaps[Number(told) - 1] ?? ''),
  );
