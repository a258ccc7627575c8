/** Functions, branches and nesting of a script, and where its statements stand. */
import type { Measures } from '../facts';
import type { Places } from './place';
import type { Command, Condition, List, Program, Simple } from './tree';
import { listsOf } from './visit';

export type Shape = Pick<Measures, 'functions' | 'statementLines' | 'hasErrorHandling'>;

type Open = { readonly line: number; complexity: number; nesting: number };

export function shapeOf(program: Program, places: Places): Shape {
  const builder = new Builder(places);
  builder.list(program.list, 0);
  return builder;
}

class Builder implements Shape {
  readonly functions: Open[] = [{ line: 1, complexity: 1, nesting: 0 }];
  readonly statementLines: number[] = [];
  hasErrorHandling = false;
  private current: Open = this.functions[0] ?? { line: 1, complexity: 1, nesting: 0 };
  private readonly places: Places;

  constructor(places: Places) {
    this.places = places;
  }

  /** Commands joined by `&&` and `||` are one statement. */
  list(list: List, depth: number, isTest = false): void {
    let joined = false;
    for (const { command, operator } of list.items) {
      const isPlain = command.kind === 'simple' || command.kind === 'pipeline';
      if (isPlain && !joined && !isTest) this.statementLines.push(this.places.at(command.start).line);
      this.command(command, depth);
      joined = operator === '&&' || operator === '||';
      if (joined) this.current.complexity++;
    }
    this.noteHandling(list);
  }

  /** `… || exit`, `… || return`, `… || die …` */
  private noteHandling({ items }: List): void {
    items.forEach(({ operator }, index) => {
      const next = items[index + 1]?.command;
      if (operator !== '||' || next === undefined) return;
      const name = next.kind === 'simple' ? next.words[0]?.text : next.kind;
      this.hasErrorHandling ||= name !== undefined && !/^(true|:|echo|printf)$/u.test(name);
    });
  }

  private command(command: Command, depth: number): void {
    switch (command.kind) {
      case 'simple':
        this.hasErrorHandling ||= handlesErrors(command);
        return;
      case 'pipeline':
        for (const stage of command.stages) this.command(stage, depth);
        return;
      case 'coproc':
        this.command(command.command, depth);
        return;
      case 'function':
        this.inFunction(command);
        return;
      default:
        this.block(command, depth + 1);
    }
  }

  private inFunction(command: Extract<Command, { kind: 'function' }>): void {
    const outer = this.current;
    this.current = { line: this.places.at(command.start).line, complexity: 1, nesting: 0 };
    this.functions.push(this.current);
    for (const list of listsOf(command.body)) this.list(list, 0);
    this.current = outer;
  }

  private block(
    command: Exclude<Command, { kind: 'simple' | 'pipeline' | 'coproc' | 'function' }>,
    depth: number,
  ): void {
    this.current.nesting = Math.max(this.current.nesting, depth);
    this.current.complexity += branchesOf(command);
    if (command.kind === 'if') {
      for (const { test, body } of command.branches) {
        this.list(test, depth, true);
        this.list(body, depth);
      }
      if (command.otherwise !== null) this.list(command.otherwise, depth);
    } else if (command.kind === 'while' || command.kind === 'until') {
      this.list(command.test, depth, true);
      this.list(command.body, depth);
    } else for (const list of listsOf(command)) this.list(list, depth);
  }
}

/** A long `case` is easier to read than as many ifs. */
function branchesOf(command: Command): number {
  switch (command.kind) {
    case 'if':
      return command.branches.length;
    case 'while':
    case 'until':
    case 'for':
    case 'select':
    case 'arithmetic-for':
      return 1;
    case 'case':
      return Math.ceil(command.clauses.length / 3);
    case 'conditional':
      return operatorsOf(command.condition);
    default:
      return 0;
  }
}

const operatorsOf = (condition: Condition): number =>
  condition.kind === 'test'
    ? 0
    : condition.parts.reduce((sum, part) => sum + operatorsOf(part), 0) + condition.parts.length - 1;

function handlesErrors({ words }: Simple): boolean {
  const [name, ...rest] = words.map((word) => word.text);
  if (name === 'trap') return true;
  return name === 'set' && rest.some((word) => /^-[a-zA-Z]*e/u.test(word) || word === 'errexit' || word === 'pipefail');
}
