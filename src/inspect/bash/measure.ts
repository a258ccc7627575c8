/** Tokens, functions and lint of a script: what the quality score is computed from. */
import type { Measures, Token } from '../facts';
import { lint } from './lint';
import { Places } from './place';
import { shapeOf } from './shape';
import type { Program, Range } from './tree';

/** `null` for a script that does not parse. */
export function measureProgram(program: Program): Measures | null {
  if (program.failures.length > 0) return null;
  const places = new Places(program.source);
  const tokens = tokensOf(program, places);
  const shape = shapeOf(program, places);
  return {
    tokens,
    functions: shape.functions,
    hasErrorHandling: shape.hasErrorHandling,
    hasDocumentation: isDocumented(program, places, shape.functions),
    statementLines: shape.statementLines,
    lint: lint(program, places),
  };
}

/** Words that only close or continue a block say no more than a bracket does. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['fi', '}'],
  ['done', '}'],
  ['esac', '}'],
  ['then', '{'],
  ['do', '{'],
  ['else', '}{'],
]);

function tokensOf(program: Program, places: Places): Token[] {
  const make = ({ start, end }: Range, text: string, comment: boolean): Token => {
    const { line, column } = places.at(start);
    return { line, column, endLine: places.at(Math.max(start, end - 1)).line, text, comment };
  };
  const code = outermost(program.tokens).map((token) => make(token, BRACKETS.get(token.text) ?? token.text, false));
  const documents = program.hereDocuments
    .filter((document) => document.end > document.start)
    .map((document) => make(document, program.source.slice(document.start, document.end), false));
  const comments = program.comments.map((range) => make(range, program.source.slice(range.start, range.end), true));
  return [...code, ...documents, ...comments].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Leaves out what lies inside another token. */
function outermost<T extends Range>(ranges: readonly T[]): T[] {
  let end = -1;
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

/** A comment of some length at the top or right above a function; `#!` and directives of linters say nothing. */
function isDocumented(program: Program, places: Places, functions: Measures['functions']): boolean {
  const heads = new Set(functions.map(({ line }) => line));
  const first = program.list.items[0];
  const top = first === undefined ? 0 : places.at(first.command.start).line;
  return program.comments.some((range) => {
    const text = program.source.slice(range.start, range.end);
    if (/^#!|^#\s*shellcheck\b/u.test(text) || text.replace(/[#\s=*-]+/gu, ' ').trim().length < 10) return false;
    const { line } = places.at(range.start);
    return line < top || heads.has(line + 1);
  });
}
