/** The inside of a block: which of its commands run, and under which conditions. */
import { EMPTY, type Field, join } from './field';
import type { Follower } from './follow';
import { followLoop } from './loops';
import type { Compound, Condition, Program } from './tree';
import { isConstant } from './truth';

export function followBlock(follower: Follower, block: Compound, program: Program): Field {
  switch (block.kind) {
    case 'subshell':
      return follower.recursion.forked(() => follower.list(block.body, program));
    case 'group':
      return follower.list(block.body, program);
    case 'if':
      return followBranches(follower, block, program);
    case 'case':
      follower.text(block.word, program);
      return follower.recursion.guarded(() =>
        join([EMPTY, ...block.clauses.map(({ body }) => follower.list(body, program))]),
      );
    case 'arithmetic':
      follower.text(block.expression, program);
      return EMPTY;
    case 'conditional':
      followCondition(follower, block.condition, program);
      return EMPTY;
    default:
      return followLoop(follower, block, program);
  }
}

function followBranches(follower: Follower, block: Extract<Compound, { kind: 'if' }>, program: Program): Field {
  const { recursion } = follower;
  const outputs = block.branches.map(({ test, body }) => {
    follower.list(test, program);
    const [only] = test.items;
    const follow = () => follower.list(body, program);
    const always = test.items.length === 1 && only !== undefined && isConstant(only.command);
    return always ? follow() : recursion.guarded(follow);
  });
  const { otherwise } = block;
  if (otherwise !== null) outputs.push(recursion.guarded(() => follower.list(otherwise, program)));
  return join(outputs);
}

function followCondition(follower: Follower, condition: Condition, program: Program): void {
  if (condition.kind === 'logic') for (const part of condition.parts) followCondition(follower, part, program);
  else for (const operand of condition.operands) follower.text(operand, program);
}
