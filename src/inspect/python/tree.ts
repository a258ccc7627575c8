/** Python's syntax tree, as far as the walker needs it. Offsets are UTF-16 units; `to` is exclusive. */

export type Range = { readonly from: number; readonly to: number };

export type Expr = Range & {
  /** Levels of nodes below, counted so that no reader of the tree ever recurses too deep. */
  readonly height: number;
} & ExprKind;

type ExprKind =
  | { readonly kind: 'name'; readonly id: string }
  /** The decoded text; bytes hold one char per byte. `escaped`: written with `\x`, octal, `\u` or `\N` escapes of plain letters. */
  | { readonly kind: 'string'; readonly value: string; readonly bytes: boolean; readonly escaped: boolean }
  | { readonly kind: 'fstring'; readonly parts: readonly FPart[] }
  | { readonly kind: 'number'; readonly value: number | null; readonly big: bigint | null }
  /** `True`, `False`, `None` and `...`. */
  | { readonly kind: 'constant'; readonly value: 'True' | 'False' | 'None' | '...' }
  | { readonly kind: 'attribute'; readonly object: Expr; readonly name: string }
  | { readonly kind: 'subscript'; readonly object: Expr; readonly index: Expr }
  | { readonly kind: 'slice'; readonly lower: Expr | null; readonly upper: Expr | null; readonly step: Expr | null }
  | { readonly kind: 'call'; readonly callee: Expr; readonly args: readonly Argument[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expr }
  | { readonly kind: 'boolean'; readonly operator: string; readonly left: Expr; readonly right: Expr }
  | {
      readonly kind: 'compare';
      readonly first: Expr;
      readonly rest: readonly { readonly operator: string; readonly operand: Expr }[];
    }
  | { readonly kind: 'conditional'; readonly test: Expr; readonly body: Expr; readonly orelse: Expr }
  | { readonly kind: 'walrus'; readonly target: Expr; readonly value: Expr }
  | { readonly kind: 'lambda'; readonly parameters: readonly Parameter[]; readonly body: Expr }
  | { readonly kind: 'tuple' | 'list' | 'set'; readonly items: readonly Expr[] }
  /** A `key` of null is `**value`. */
  | { readonly kind: 'dict'; readonly entries: readonly { readonly key: Expr | null; readonly value: Expr }[] }
  | {
      readonly kind: 'comprehension';
      readonly result: 'list' | 'set' | 'generator' | 'dict';
      readonly key: Expr | null;
      readonly value: Expr;
      readonly clauses: readonly Clause[];
    }
  | { readonly kind: 'starred'; readonly value: Expr }
  | { readonly kind: 'await' | 'yield-from'; readonly value: Expr }
  | { readonly kind: 'yield'; readonly value: Expr | null }
  /** A pattern's `… as name`. */
  | { readonly kind: 'as'; readonly pattern: Expr; readonly name: string };

export type FPart =
  | { readonly kind: 'text'; readonly value: string; readonly escaped: boolean }
  | { readonly kind: 'field'; readonly value: Expr; readonly conversion: string; readonly spec: readonly FPart[] };

export type Argument = { readonly name: string | null; readonly star: '' | '*' | '**'; readonly value: Expr };

export type Parameter = {
  readonly name: string;
  readonly star: '' | '*' | '**';
  readonly annotation: Expr | null;
  readonly value: Expr | null;
};

export type Clause = { readonly target: Expr; readonly iterable: Expr; readonly conditions: readonly Expr[] };

export type Block = readonly Stmt[];

export type Alias = { readonly path: string; readonly as: string | null };

export type Stmt = Range &
  (
    | { readonly kind: 'expression'; readonly value: Expr }
    | { readonly kind: 'assign'; readonly targets: readonly Expr[]; readonly value: Expr }
    | { readonly kind: 'augmented'; readonly target: Expr; readonly operator: string; readonly value: Expr }
    | { readonly kind: 'annotated'; readonly target: Expr; readonly annotation: Expr; readonly value: Expr | null }
    | { readonly kind: 'return' | 'delete'; readonly value: Expr | null }
    | { readonly kind: 'pass' | 'break' | 'continue' }
    | { readonly kind: 'global' | 'nonlocal'; readonly names: readonly string[] }
    | { readonly kind: 'import'; readonly names: readonly Alias[] }
    /** `module` keeps its leading dots. A star import has the one name `*`. */
    | { readonly kind: 'import-from'; readonly module: string; readonly names: readonly Alias[] }
    | { readonly kind: 'raise'; readonly value: Expr | null; readonly cause: Expr | null }
    | { readonly kind: 'assert'; readonly test: Expr; readonly message: Expr | null }
    | {
        readonly kind: 'if';
        readonly branches: readonly { readonly test: Expr; readonly body: Block }[];
        readonly orelse: Block;
      }
    | { readonly kind: 'while'; readonly test: Expr; readonly body: Block; readonly orelse: Block }
    | {
        readonly kind: 'for';
        readonly target: Expr;
        readonly iterable: Expr;
        readonly body: Block;
        readonly orelse: Block;
      }
    | {
        readonly kind: 'try';
        /** Written with `except*`. */
        readonly star: boolean;
        readonly body: Block;
        readonly handlers: readonly Handler[];
        readonly orelse: Block;
        readonly final: Block;
      }
    | {
        readonly kind: 'with';
        readonly items: readonly { readonly value: Expr; readonly target: Expr | null }[];
        readonly body: Block;
      }
    | {
        readonly kind: 'function';
        readonly async: boolean;
        readonly name: string;
        readonly parameters: readonly Parameter[];
        readonly returns: Expr | null;
        readonly decorators: readonly Expr[];
        readonly body: Block;
      }
    | {
        readonly kind: 'class';
        readonly name: string;
        readonly bases: readonly Argument[];
        readonly decorators: readonly Expr[];
        readonly body: Block;
      }
    | { readonly kind: 'match'; readonly subject: Expr; readonly cases: readonly MatchCase[] }
    | { readonly kind: 'type-alias'; readonly name: string; readonly value: Expr }
  );

export type Handler = Range & { readonly type: Expr | null; readonly name: string | null; readonly body: Block };

export type MatchCase = { readonly pattern: Expr; readonly guard: Expr | null; readonly body: Block };
