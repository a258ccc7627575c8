/**
 * What of a text does nobody see? GitHub shows no HTML comment and no invisible character, so whoever approves a task or
 * reads its report would not know what the model was told. It is taken out before, and counted so that it can be said.
 */

export type Cleaned = {
  readonly text: string;
  readonly removed: Removed;
};

export type Removed = { readonly comments: number; readonly characters: number };

export const NOTHING_REMOVED: Removed = { comments: 0, characters: 0 };

/** A comment that is not closed hides the rest. `<!-->` and `<!--->` are whole comments by CommonMark. */
const COMMENT = /<!--(?:-?>|[\s\S]*?(?:-->|$))/g;

/**
 * Format characters (bidi controls, zero widths, tags), fillers, variation selectors but the emoji one, control
 * characters but tab and line ends, private and unassigned characters, half characters.
 */
const INVISIBLE =
  /(?![\u200c\u200d])\p{Cf}|(?![\t\n\r])\p{Cc}|[\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u17b4\u17b5\u2028\u2029\u3164\uffa0]|\u034f|[\u180b-\u180d]|\u180f|[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]/gu;

/** Joiners stay where they join: in an emoji sequence, or between letters of scripts that need them. */
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{L}\p{M}*)\u200c|\u200c(?!\p{L})/gu;

/** Text as people write it in a comment. */
export function withoutHidden(text: string): Cleaned {
  let comments = 0;
  const shown = text.replace(COMMENT, () => {
    comments += 1;
    return ' ';
  });
  const cleaned = withoutInvisible(shown);
  return { text: cleaned.text, removed: { comments, characters: cleaned.removed.characters } };
}

/** Text of a code block: there a comment's marks are shown, so they stay. */
export function withoutInvisible(text: string): Cleaned {
  let characters = 0;
  const drop = (): string => {
    characters += 1;
    return '';
  };
  const visible = text.replace(INVISIBLE, drop).replace(STRAY_JOINER, drop);
  return { text: visible, removed: { comments: 0, characters } };
}

export const allRemoved = (parts: readonly Removed[]): Removed =>
  parts.reduce(
    (sum, part) => ({ comments: sum.comments + part.comments, characters: sum.characters + part.characters }),
    NOTHING_REMOVED,
  );

export const isAnythingRemoved = ({ comments, characters }: Removed): boolean => comments + characters > 0;
