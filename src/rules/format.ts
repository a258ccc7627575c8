/**
 * The shape of a rule: data, the same for built-in rules (TypeScript objects in this folder) and for a repository's
 * own (YAML). A rule says which facts about a program it recognises, never how they were found.
 */
import type { Capability, LanguageId, RiskLevel } from '../core/types';

export type Rule = {
  /** `js/process/shell`: family, capability, name. Its anchor in docs/rules.md is the same with dashes. */
  readonly id: string;
  readonly languages: readonly LanguageId[];
  readonly severity: RiskLevel;
  /** One sentence without a full stop that says what the code does. */
  readonly message: string;
  readonly recommendation: string;
  readonly metadata: { readonly capability: Capability; readonly cwe?: string };
  /** Words that combination rules look for besides the capability and the id: `secrets`, `download` … */
  readonly tags?: readonly string[];
  /** Only in text that a program runs as code of its own language (`eval('…')`). */
  readonly inside?: boolean;
  /** Alternatives: the rule fires once for every fact that one of them recognises. */
  readonly match: Match | readonly Match[];
  /** Snippets (in the first language, unless one is named) that the rule must find, and that it must leave alone. */
  readonly bad: readonly Example[];
  readonly ok: readonly Example[];
};

export type Example = string | { readonly language: LanguageId; readonly code: string };

/** A path pattern: `os.system`, or with `*` for any run of characters (`subprocess.*`, `*.execSync`). */
export type Pattern = string;
export type Patterns = Pattern | readonly Pattern[];
export type Words = string | readonly string[];

export type Match =
  | CallMatch
  | { readonly import: Patterns; readonly hidden?: boolean }
  | { readonly attribute: Patterns; readonly hidden?: boolean }
  | { readonly decorator: Patterns }
  | { readonly assign: Patterns; readonly value?: ValueTest }
  | { readonly string: TextTest & { readonly folded?: boolean } }
  | { readonly pipe: PipeTest }
  | { readonly redirect: { readonly operator?: Words; readonly target?: TextTest } }
  /** `rounds`: a loop without an end, or one that is known to go round at least so often. */
  | { readonly loop: { readonly endless?: boolean; readonly rounds?: number; readonly calls?: Patterns } }
  | { readonly allocation: { readonly atLeast: number } }
  | { readonly function: { readonly selfCalls?: number; readonly calls?: Patterns } }
  | { readonly nested: LanguageId | 'any' | 'unknown' }
  | { readonly obfuscation: Patterns }
  /** Every listed matcher recognises some fact of the snippet; the finding stands at the last one's fact. */
  | { readonly all: readonly Match[] }
  /**
   * Every listed item was found by other rules: an item is a capability, a tag or a rule id (`*` allowed), or a list of
   * alternatives. Makes combinations (`[secrets, network]`); looked at after all other rules.
   */
  | { readonly combine: readonly Words[] };

export type CallMatch = {
  readonly call: Patterns;
  /** Only where the name was put together or disguised (`true`), or written plainly (`false`). */
  readonly hidden?: boolean;
  /** Only where another name stands at the call (`true`), or where its own does (`false`). */
  readonly renamed?: boolean;
  /** All of these must hold. */
  readonly where?: ArgumentTest | readonly ArgumentTest[];
};

/** A test of one argument. Every key given must hold, but the text forms are alternatives to each other. */
export type ArgumentTest = ValueTest & {
  /**
   * A position from 0, a keyword's name, `any` (one of all), `rest` (one from the second on), `count` is separate.
   * A list names alternatives for the same argument: the first that is there (`[0, 'args']`).
   */
  readonly arg?: number | string | readonly (number | string)[];
  /** Command words: one of these options is set (`r` in `-rf`, `recursive` for `--recursive`, `-name` for single dash words). */
  readonly flag?: Words;
  /** At least so many positional arguments. */
  readonly minArgs?: number;
  /** At most so many positional arguments. */
  readonly maxArgs?: number;
  /** Turns the whole test round. */
  readonly not?: boolean;
};

/**
 * `literal`: known without running (string, number, boolean, list of such) · `non-literal`: not so · `external`: comes
 * from outside · `string` `number` `list` `path` `unknown`: the kind · `true` `false`: that boolean · `folded`: a string
 * put together from pieces · `missing` `present`: the argument itself.
 */
export type ValueKind =
  | 'literal'
  | 'non-literal'
  | 'external'
  | 'string'
  | 'number'
  | 'list'
  | 'path'
  | 'unknown'
  | 'true'
  | 'false'
  | 'folded'
  | 'missing'
  | 'present';

export type ValueTest = TextTest & {
  readonly is?: ValueKind | readonly ValueKind[];
  /** A value from outside (`external`) that comes from here: `network`, `parameters`, `arguments`, `environment`, `input`. */
  readonly source?: Words;
  /** A number not below this. */
  readonly atLeast?: number;
  /** A number not above this. */
  readonly atMost?: number;
  /** A name (`kind: 'path'`) with this canonical path. */
  readonly path?: Patterns;
};

/** The text passes when one of the given forms holds; of a list value, when one of its texts passes. */
export type TextTest = {
  readonly equals?: Words;
  readonly prefix?: Words;
  readonly suffix?: Words;
  readonly contains?: Words;
  /**
   * A JavaScript regular expression (unicode; `(?i)` in front ignores case), matched in windows of 256 characters.
   * At most two unbounded or long (over 20) repetitions, none inside another, no back-reference or lookbehind.
   */
  readonly regex?: Words;
};

export type PipeTest = {
  /** An earlier stage is one of these … */
  readonly from?: Patterns;
  /** … and a later stage one of these. */
  readonly to: Patterns;
};

/** Changes to the rules that a repository's configuration makes (`security.overrides`). */
export type Overrides = {
  /** Rule ids, `*` allowed. */
  readonly disable: readonly string[];
  readonly severity: Readonly<Record<string, RiskLevel>>;
  readonly allow: {
    /** Host names a program may name; `*.example.org` covers subdomains. Findings that name only such hosts go. */
    readonly network: readonly string[];
  };
};

export const NO_OVERRIDES: Overrides = { disable: [], severity: {}, allow: { network: [] } };
