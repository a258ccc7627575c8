/**
 * A Markdown text as far as commands and programs go: in order, the lines that CommonMark shows as plain text and that
 * begin with the trigger, and all fenced code blocks. Line ends are `\n`, however they were written: a comment typed in
 * a browser comes with `\r\n`, which no shell could run.
 */
export type MarkdownDocument = { readonly elements: readonly DocumentElement[] };

export type DocumentElement = CommandLine | Fence;

/** A line of an ordinary top-level paragraph that begins with the trigger, which white space or the line's end follows. */
export type CommandLine = {
  readonly kind: 'command-line';
  /** From the trigger to the end of the line, as written. */
  readonly text: string;
  readonly line: number;
  /** Where the trigger begins: 1 to 4, since a paragraph's line may be indented by up to three spaces. */
  readonly column: number;
};

export type Fence = {
  readonly kind: 'fence';
  /** What follows the opening fence, trimmed; empty when nothing does. */
  readonly info: string;
  /** Every line of the block with its `\n`, control characters and NUL included; empty when there is none. */
  readonly content: string;
  /** Line of the opening fence; the content begins on the next one. */
  readonly line: number;
  /** False when the text ended before the closing fence. */
  readonly closed: boolean;
  /** Inside a quote or a list: somebody else's code, or an example. */
  readonly nested: boolean;
};
