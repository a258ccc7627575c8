/** Commands whose outcome is plain: `true`, `[ 1 ]`, `((1))` … */
import type { Command, Condition, List } from './tree';

const ALWAYS = new Set(['true', ':', '/bin/true', '/usr/bin/true', 'sleep', 'echo', 'printf', 'date']);
const NEVER = new Set(['false', '/bin/false', '/usr/bin/false']);

/** True when the command always succeeds. */
export const isConstant = (command: Command): boolean => outcome(command) === true;

/** The outcome of a loop's test; `null` when it depends on something. */
export function outcomeOf(list: List): boolean | null {
  const last = list.items.at(-1);
  return last === undefined || list.items.some(({ operator }) => operator === '&&' || operator === '||')
    ? null
    : outcome(last.command);
}

function outcome(command: Command): boolean | null {
  switch (command.kind) {
    case 'simple':
      return ofWords(command.words.map((word) => word.text));
    case 'arithmetic':
      return /^\s*\d+\s*$/u.test(command.expression.text) ? Number(command.expression.text) !== 0 : null;
    case 'conditional':
      return ofCondition(command.condition);
    case 'pipeline': {
      const [only] = command.stages;
      const inner = command.stages.length === 1 && only !== undefined ? outcome(only) : null;
      return inner === null ? null : inner !== command.negated;
    }
    default:
      return null;
  }
}

function ofWords([name, ...rest]: readonly string[]): boolean | null {
  if (name === undefined) return null;
  if (ALWAYS.has(name)) return true;
  if (NEVER.has(name)) return false;
  if (name === '[') return ofTest(rest.slice(0, -1));
  return name === 'test' ? ofTest(rest) : null;
}

function ofCondition(condition: Condition): boolean | null {
  if (condition.kind === 'logic') return null;
  const [first, second] = condition.operands.map(({ text }) => text);
  if (condition.operator === '-n' && second === undefined) return first === undefined ? null : ofTest([first]);
  return first !== undefined && second !== undefined ? ofTest([first, condition.operator, second]) : null;
}

function ofTest(operands: readonly string[]): boolean | null {
  if (operands.some((operand) => /[$`*?[]/u.test(operand))) return null;
  const [first = '', operator, second] = operands.map((operand) => operand.replace(/["'\\]/gu, ''));
  if (operands.length <= 1) return first !== '';
  if (operands.length !== 3) return null;
  if (operator === '=' || operator === '==' || operator === '-eq') return first === second;
  return operator === '!=' || operator === '-ne' ? first !== second : null;
}
