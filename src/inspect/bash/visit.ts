/** Visits every command of a program, those in substitutions too. */
import type { Command, Compound, List, Program } from './tree';

export type Visitor = (command: Command, depth: number) => void;

/** `depth` counts the blocks round the command. */
export function visitCommands(program: Program, visit: Visitor): void {
  visitList(program.list, visit, 0);
  for (const { list } of program.substitutions.values()) visitList(list, visit, 0);
}

export function visitList(list: List, visit: Visitor, depth: number): void {
  for (const { command } of list.items) visitCommand(command, visit, depth);
}

function visitCommand(command: Command, visit: Visitor, depth: number): void {
  visit(command, depth);
  switch (command.kind) {
    case 'simple':
      return;
    case 'pipeline':
      for (const stage of command.stages) visitCommand(stage, visit, depth);
      return;
    case 'function':
      visitCommand(command.body, visit, 0);
      return;
    case 'coproc':
      visitCommand(command.command, visit, depth);
      return;
    default:
      for (const list of listsOf(command)) visitList(list, visit, depth + 1);
  }
}

export function listsOf(command: Compound): readonly List[] {
  switch (command.kind) {
    case 'subshell':
    case 'group':
    case 'for':
    case 'select':
    case 'arithmetic-for':
      return [command.body];
    case 'while':
    case 'until':
      return [command.test, command.body];
    case 'if': {
      const lists = command.branches.flatMap(({ test, body }) => [test, body]);
      return command.otherwise === null ? lists : [...lists, command.otherwise];
    }
    case 'case':
      return command.clauses.map(({ body }) => body);
    case 'arithmetic':
    case 'conditional':
      return [];
  }
}
