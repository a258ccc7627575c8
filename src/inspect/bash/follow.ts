/**
 * Follows a script as Bash would run it, without running anything: variables get their known values, functions are
 * entered where they are called, and what each command prints is known where it can be told. Facts are told on the way.
 */
import type { Fact, Span } from '../facts';
import { followBlock } from './blocks';
import { followCall } from './call';
import { execute } from './execute';
import { expandText } from './expand';
import { EMPTY, type Field, join, knownField, unknownField } from './field';

import { Places } from './place';
import { Recursion } from './recursion';
import { followRedirects } from './redirects';
import { type Definition, Scope } from './scope';
import { followSimple } from './simple';
import { ENDLESS_SIZE } from './sizes';
import type { Command, Compound, List, Program } from './tree';
import { isConstant } from './truth';

/** A fact without its place. */
export type Bare = Fact extends infer Each ? (Each extends Fact ? Omit<Each, keyof Span> : never) : never;

/** Commands followed before the script counts as too much to follow. */
const MAX_STEPS = 10_000;
/** Characters of words, values and outputs worked on. */
const MAX_CHARACTERS = 3_000_000;
const MAX_FACTS = 10_000;
/** Code inside code; deeper text is told as a `nested` fact. */
const MAX_CODE_DEPTH = 5;
const MAX_DEPTH = 60;

export class TooMuch extends Error {}

export class Follower {
  readonly scope = new Scope();
  readonly facts: Fact[] = [];
  /** Parts that could not be read, as ends of the sentence "not analysed: …". */
  readonly gaps = new Set<string>();
  readonly recursion = new Recursion();
  /** What the current command reads; `null` for the script's own input. */
  input: Field | null = null;
  /** Where redirected descriptors lead (`exec 5<>/dev/tcp/…`). */
  readonly descriptors = new Map<string, Field>();
  /** Loops that are being followed collect the names of what they call; `&` stands for a background command. */
  readonly collectors: string[][] = [];
  loopDepth = 0;
  private readonly root: Program;
  private readonly places: Places;
  private span: Span;
  private steps = 0;
  private characters = 0;
  private depth = 0;
  private codeDepth = 0;

  constructor(program: Program) {
    this.root = program;
    this.places = new Places(program.source);
    this.span = this.places.span({ start: 0, end: 0 });
  }

  emit(fact: Bare): void {
    if (this.facts.length >= MAX_FACTS) throw new TooMuch();
    this.facts.push({ ...this.span, ...fact });
  }

  collect(name: string): void {
    for (const names of this.collectors) names.push(name);
  }

  /** The place of the facts that follow. Code inside code keeps the place of what holds it. */
  enter(program: Program, range: { readonly start: number; readonly end: number }): void {
    if (++this.steps > MAX_STEPS) throw new TooMuch();
    if (program === this.root && this.codeDepth === 0) this.span = this.places.span(range);
  }

  spend = (characters: number): void => {
    this.characters += characters;
    if (this.characters > MAX_CHARACTERS) throw new TooMuch();
  };

  readsEnvironment = (name: string): void => {
    this.emit({ kind: 'attribute', path: `env.${name}` });
  };

  /** A substitution runs in a process of its own. */
  run = (list: List, program: Program): Field => {
    const kept = this.span;
    const output = this.recursion.forked(() => this.list(list, program));
    this.span = kept;
    if (output.sources.includes('endless')) this.emit({ kind: 'allocation', size: ENDLESS_SIZE });
    return output;
  };

  list(list: List, program: Program): Field {
    const outputs: Field[] = [];
    let guarded = false;
    for (const { command, operator } of list.items) {
      const follow = () => this.command(command, program);
      const isBackground = operator === '&';
      if (isBackground) this.collect('&');
      const inPlace = guarded ? () => this.recursion.guarded(follow) : follow;
      outputs.push(isBackground ? this.recursion.spawned(inPlace) : inPlace());
      guarded = operator === '&&' || operator === '||' ? guarded || !isConstant(command) : false;
    }
    return outputs.length === 0 ? EMPTY : join(outputs);
  }

  command(command: Command, program: Program): Field {
    if (++this.depth > MAX_DEPTH) throw new TooMuch();
    try {
      return this.anyCommand(command, program);
    } finally {
      this.depth--;
    }
  }

  private anyCommand(command: Command, program: Program): Field {
    switch (command.kind) {
      case 'simple':
        return followSimple(this, command, program).output;
      case 'pipeline':
        return this.pipeline(command.stages, program, command);
      case 'function':
        return this.define({ name: command.name.text, body: command.body, program, called: false });
      case 'coproc':
        return this.coprocess(command.command, command.name ?? 'COPROC', program);
      default:
        return this.compound(command, program);
    }
  }

  /** Its ends are the two descriptors in an array of its name. */
  private coprocess(command: Command, name: string, program: Program): Field {
    const output = this.recursion.spawned(() => this.command(command, program));
    this.descriptors.set('63', output);
    this.scope.setArray(name, [
      ['0', knownField('63')],
      ['1', knownField('60')],
    ]);
    return EMPTY;
  }

  private define(definition: Definition): Field {
    this.emit({ kind: 'assign', path: `function.${definition.name}`, value: { kind: 'unknown' } });
    this.scope.functions.set(definition.name, definition);
    return EMPTY;
  }

  private pipeline(stages: readonly Command[], program: Program, range: Command): Field {
    if (stages.length === 1 && stages[0] !== undefined) return this.command(stages[0], program);
    const kept = this.input;
    const names: string[] = [];
    for (const stage of stages) {
      this.input = this.recursion.spawned(() => this.stage(stage, program, names));
    }
    const output = this.input ?? EMPTY;
    this.input = kept;
    this.enter(program, range);
    this.emit({ kind: 'pipe', stages: names });
    return output;
  }

  private stage(stage: Command, program: Program, names: string[]): Field {
    if (stage.kind !== 'simple') {
      names.push(stage.kind);
      return this.command(stage, program);
    }
    const { output, name } = followSimple(this, stage, program);
    names.push(name);
    return output;
  }

  compound(command: Compound, program: Program): Field {
    this.enter(program, command);
    const kept = this.input;
    const { input, store } = followRedirects(this, command.redirects, program);
    this.input = input ?? kept;
    const output = followBlock(this, command, program);
    this.input = kept;
    return store === null ? output : store(output);
  }

  /** Follows the substitutions of a word that is not an argument. */
  text(range: { readonly start: number; readonly end: number }, program: Program): Field {
    return expandText(this, program, range, true);
  }

  /** Runs `follow` with another standard input. */
  withInput<T>(input: Field | null, follow: () => T): T {
    const kept = this.input;
    this.input = input;
    const result = follow();
    this.input = kept;
    return result;
  }

  /** Enters a function. */
  callFunction(definition: Definition, args: readonly Field[]): Field {
    definition.called = true;
    const frame = this.recursion.enter(definition.name);
    if (frame === null) return unknownField('${:function}', ['unknown']);
    const output = this.scope.withArguments(args, () => this.compound(definition.body, definition.program));
    this.leaveFrame(definition.name);
    return output;
  }

  leaveFrame(name: string): void {
    const calls = this.recursion.leave();
    if (calls.length > 0) this.emit({ kind: 'function', name, calls });
  }

  /** Runs `follow` on code inside code, whose facts stand where the code stands; `null` when it is too deep. */
  deeper<T>(follow: () => T): T | null {
    if (this.codeDepth >= MAX_CODE_DEPTH) return null;
    this.codeDepth++;
    try {
      return follow();
    } finally {
      this.codeDepth--;
    }
  }

  /** Follows functions and aliases that nothing called. */
  finish(): void {
    for (const [name, code] of this.scope.aliases) {
      this.scope.aliases.delete(name);
      execute(this, knownField(code), 'alias');
    }
    for (const definition of this.scope.functions.values()) {
      if (definition.called) continue;
      definition.called = true;
      this.enter(definition.program, definition.body);
      if (this.recursion.enter(definition.name) === null) continue;
      this.scope.withArguments(null, () => this.compound(definition.body, definition.program));
      this.leaveFrame(definition.name);
    }
  }

  call(fields: readonly Field[], input: Field | null): { readonly output: Field; readonly name: string } {
    if (++this.depth > MAX_DEPTH) throw new TooMuch();
    try {
      return followCall(this, fields, input);
    } finally {
      this.depth--;
    }
  }
}
