/** A Bash program as a tree. Offsets are UTF-16 units from 0 into the source; ends are exclusive. */

export type Range = { readonly start: number; readonly end: number };

/**
 * One word as it stands in the source. `text` has line continuations taken out and keeps its quotes; `words.ts` takes
 * it apart.
 */
export type Word = Range & { readonly text: string };

export type Assignment = Range & {
  readonly name: string;
  /** What stands between the brackets of `a[…]=`; `null` for a plain variable. */
  readonly subscript: string | null;
  /** `+=` */
  readonly append: boolean;
  /** `null` for an array. */
  readonly value: Word | null;
  /** The elements of `a=(…)`, each perhaps as `[key]=value`. */
  readonly elements: readonly Word[];
};

export type Redirect = Range & {
  /** `>`, `>>`, `<`, `<<`, `<<-`, `<<<`, `<&`, `>&`, `<>`, `>|`, `&>`, `&>>`. */
  readonly operator: string;
  /** `2` in `2>`, `fd` in `{fd}>`; `null` when none is written. */
  readonly descriptor: string | null;
  /** The file, descriptor or here-document's delimiter. */
  readonly target: Word;
  readonly document: HereDocument | null;
};

/** The body is the source from `start` to `end`, without the delimiter's line. */
export type HereDocument = {
  readonly delimiter: string;
  /** A quoted delimiter: nothing inside is expanded. */
  readonly literal: boolean;
  readonly stripTabs: boolean;
  start: number;
  end: number;
  /** Ended by its delimiter and not by the end of the file. */
  closed: boolean;
};

export type List = Range & { readonly items: readonly ListItem[] };

export type ListItem = {
  readonly command: Command;
  /** What stands after it: `&`, `;` (or a line end), `&&`, `||`. */
  readonly operator: '&' | ';' | '&&' | '||';
};

export type Simple = Range & {
  readonly kind: 'simple';
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
};

export type CaseClause = {
  readonly patterns: readonly Word[];
  readonly body: List;
  readonly end: ';;' | ';&' | ';;&' | '';
};

export type Condition =
  | { readonly kind: 'test'; readonly operator: string; readonly operands: readonly Word[] }
  | { readonly kind: 'logic'; readonly operator: '&&' | '||' | '!' | '('; readonly parts: readonly Condition[] };

export type Compound = Range & { readonly redirects: readonly Redirect[] } & (
    | { readonly kind: 'subshell' | 'group'; readonly body: List }
    | {
        readonly kind: 'if';
        readonly branches: readonly { readonly test: List; readonly body: List }[];
        readonly otherwise: List | null;
      }
    | { readonly kind: 'while' | 'until'; readonly test: List; readonly body: List }
    /** `items` is `null` for `for x; do`, which runs over the arguments. */
    | {
        readonly kind: 'for' | 'select';
        readonly variable: Word;
        readonly items: readonly Word[] | null;
        readonly body: List;
      }
    | { readonly kind: 'arithmetic-for'; readonly expressions: Word; readonly body: List }
    | { readonly kind: 'case'; readonly word: Word; readonly clauses: readonly CaseClause[] }
    | { readonly kind: 'arithmetic'; readonly expression: Word }
    | { readonly kind: 'conditional'; readonly condition: Condition }
  );

export type Command =
  | Simple
  | Compound
  | (Range & {
      readonly kind: 'pipeline';
      readonly negated: boolean;
      readonly timed: boolean;
      /** At least one; several are joined by `|` or `|&`. */
      readonly stages: readonly Command[];
    })
  | (Range & { readonly kind: 'function'; readonly name: Word; readonly body: Compound })
  | (Range & { readonly kind: 'coproc'; readonly name: string | null; readonly command: Command });

/** Where the grammar was broken and, where it is known, what mends it. */
export type Failure = {
  readonly offset: number;
  readonly message: string;
  readonly suggestion: string | null;
  /** The parser gave up because of its own bounds (depth, steps), not because of the grammar. */
  readonly limit: boolean;
};

export type Program = {
  readonly source: string;
  readonly list: List;
  readonly failures: readonly Failure[];
  /** Every `$(…)`, `<(…)` and `>(…)`, by the offset of the first character after its parenthesis. */
  readonly substitutions: ReadonlyMap<number, Substitution>;
  readonly hereDocuments: readonly HereDocument[];
  readonly comments: readonly Range[];
  /** In the order in which they were read; tokens of substitutions lie inside those of words. */
  readonly tokens: readonly Word[];
};

/** `end` is the offset after the closing parenthesis. */
export type Substitution = { readonly list: List; readonly end: number };
