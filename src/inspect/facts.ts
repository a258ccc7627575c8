/**
 * What a walker tells about a program, whatever its language: one neutral stream that the rules read.
 * Paths are canonical: aliases are resolved (`from os import system as f; f()` gives `os.system`) and constant
 * expressions folded (`"ex" + "ec"` gives `exec`) before a fact is made.
 */
import type { LanguageId, SyntaxReport } from '../core/types';

/** Where a fact stands in the snippet. Lines and columns count from 1; the end column is exclusive. */
export type Span = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A value as far as it can be known without running the program. */
export type Value =
  | {
      readonly kind: 'string';
      readonly value: string /** Put together from pieces rather than written out. */;
      readonly folded: boolean;
    }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'path'; readonly path: string }
  /** Known to come from outside (parameters, arguments, environment, input, the network). */
  | { readonly kind: 'external'; readonly source: string }
  | { readonly kind: 'unknown' };

export type Fact = Span &
  /** `hidden` as for a call: the module's name was put together or disguised. */
  (
    | { readonly kind: 'import'; readonly path: string; readonly hidden?: boolean }
    | {
        readonly kind: 'call';
        /** Python and JavaScript: dotted (`subprocess.run`, `child_process.exec`, `eval`). Bash: the command's name without its folder. */
        readonly path: string;
        readonly args: readonly Value[];
        readonly kw: Readonly<Record<string, Value>>;
        /** The name was put together or hidden rather than written (`getattr(os, "sys" + "tem")`, `$'\x65val'`). */
        readonly hidden: boolean;
        /** The name that stands at the call is another one (`from os import system as greet`; `greet('id')`). */
        readonly renamed?: boolean;
      }
    | { readonly kind: 'attribute'; readonly path: string; readonly hidden?: boolean }
    /** A store into a named place that outlives the expression: `sys.modules`, `Object.prototype.x`, Bash `LD_PRELOAD=`. */
    | { readonly kind: 'assign'; readonly path: string; readonly value: Value }
    | { readonly kind: 'string'; readonly value: string; readonly folded: boolean }
    /** A pipeline: the canonical command names in order (`['curl', 'bash']`). */
    | { readonly kind: 'pipe'; readonly stages: readonly string[] }
    | { readonly kind: 'redirect'; readonly operator: string; readonly target: string | null }
    | {
        readonly kind: 'loop';
        readonly endless: boolean;
        /** How often it goes round, where that is known and many. */
        readonly rounds?: number;
        /** Paths called inside the loop. */
        readonly calls: readonly string[];
      }
    /** A known large allocation, in bytes or elements. */
    | { readonly kind: 'allocation'; readonly size: number }
    | {
        readonly kind: 'function';
        readonly name: string /** Paths called inside; a function that calls itself twice is a bomb. */;
        readonly calls: readonly string[];
      }
    | { readonly kind: 'decorator'; readonly path: string }
    /** Code inside code: an `exec("…")`, `sh -c '…'`, a decoded payload. Scanned again to depth 3. `language` is null when unknown. */
    | { readonly kind: 'nested'; readonly language: LanguageId | null; readonly code: string }
    /** `how` names the technique: base64, hex, char-codes, escape, reversed, rot13, compressed, getattr, unicode-name … `detail` ends the finding's message. */
    | { readonly kind: 'obfuscation'; readonly how: string; readonly detail?: string }
  );

/** It never throws for foreign text; what it cannot parse it says. */
export type Walk = (source: string) => Promise<WalkResult>;

export type WalkResult =
  | { readonly analysed: true; readonly facts: readonly Fact[] }
  /** `reason` completes the sentence "not analysed: …". `facts` are those gathered before. */
  | { readonly analysed: false; readonly reason: string; readonly facts?: readonly Fact[] };

/** What every language offers the inspector. Each method parses when asked first and may keep the last tree. */
export type Analyser = {
  /** The exact parser's answer. Suppression comments in the snippet have no effect on it. */
  readonly syntax: (source: string) => Promise<SyntaxReport>;
  readonly walk: Walk;
  /** What the quality score is computed from; `null` for code that does not parse. */
  readonly measure: (source: string) => Promise<Measures | null>;
};

export type Token = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly text: string;
  readonly comment: boolean;
};

export type Measures = {
  /** All tokens in order, comments too; white space and line ends left out. */
  readonly tokens: readonly Token[];
  /** Every function and, as one more, the code outside of them. `nesting` is the deepest block inside (0 = none). */
  readonly functions: readonly { readonly line: number; readonly complexity: number; readonly nesting: number }[];
  readonly hasErrorHandling: boolean;
  /** A docstring, a doc comment of a function, or a comment at the top that says something. */
  readonly hasDocumentation: boolean;
  /** Lines on which a simple statement starts, one entry per statement: a line named twice holds two. */
  readonly statementLines: readonly number[];
  /** `weight` 1 for style, 2 for smell, 4 for a likely bug. `message` is one sentence without a full stop. */
  readonly lint: readonly { readonly line: number; readonly message: string; readonly weight: 1 | 2 | 4 }[];
};
