/** Facts of a program and of the code inside it (`exec("…")`, `sh -c '…'`, decoded payloads), to depth 3. */
import type { LanguageId } from '../core/types';
import { analyserFor } from './analysers';
import type { Budget } from './budget';
import type { FactSet } from './engine';
import type { Fact, Span, WalkResult } from './facts';

const MAX_DEPTH = 3;
const MAX_PIECES = 100;
const MAX_CHARACTERS = 256 * 1024;

type Piece = {
  readonly language: LanguageId;
  readonly code: string;
  readonly depth: number;
  readonly at: Span | null;
  readonly inside: boolean;
};

type Harvest = { readonly sets: FactSet[]; readonly gaps: Set<string>; readonly budget: Budget };

export type Gathered = {
  /** One set per piece of code; spans of nested code are those of the place that holds it. */
  readonly sets: readonly FactSet[];
  /** Reasons why some part was not looked at. */
  readonly gaps: readonly string[];
};

/** Never rejects: a walker that fails, and a budget that is spent, are gaps beside what was found before. */
export async function gatherFacts(language: LanguageId, code: string, budget: Budget): Promise<Gathered> {
  const sets: FactSet[] = [];
  const gaps = new Set<string>();
  const seen = new Set<string>();
  const queue: Piece[] = [{ language, code, depth: 0, at: null, inside: false }];
  let characters = 0;
  for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
    if (budget.isSpent()) {
      gaps.add('the analysis took too long');
      break;
    }
    const key = `${piece.language} ${piece.code}`;
    if (seen.has(key)) continue;
    seen.add(key);
    characters += piece.code.length;
    if (piece.depth > MAX_DEPTH) gaps.add(`code is nested more than ${MAX_DEPTH} deep`);
    else if (seen.size > MAX_PIECES || characters > MAX_CHARACTERS) gaps.add('there is too much code inside the code');
    else queue.push(...(await walkPiece(piece, { sets, gaps, budget })));
  }
  return { sets, gaps: [...gaps] };
}

/** Adds the piece's facts to `sets`; answers with the pieces inside it. */
async function walkPiece(piece: Piece, { sets, gaps, budget }: Harvest): Promise<readonly Piece[]> {
  const walked = await walk(piece, budget);
  if (!walked.analysed) gaps.add(piece.depth === 0 ? walked.reason : `code inside the code: ${walked.reason}`);
  const facts = (walked.facts ?? []).map((fact) => (piece.at === null ? fact : moved(fact, piece.at)));
  sets.push({ language: piece.language, facts, inside: piece.inside });
  return facts.flatMap((fact) => (fact.kind === 'nested' ? [pieceInside(piece, fact)] : []));
}

function pieceInside(outer: Piece, fact: Extract<Fact, { readonly kind: 'nested' }>): Piece {
  const language = fact.language ?? outer.language;
  const inside = outer.inside || (family(language) === family(outer.language) && language !== 'bash');
  return { language, code: fact.code, depth: outer.depth + 1, at: spanOf(fact), inside };
}

const family = (language: LanguageId): LanguageId => (language === 'typescript' ? 'javascript' : language);

async function walk(piece: Piece, budget: Budget): Promise<WalkResult> {
  try {
    const analyser = await budget.without(() => analyserFor(piece.language));
    return await analyser.walk(piece.code);
  } catch (error) {
    return {
      analysed: false,
      reason: `the analysis failed (${error instanceof Error ? error.name : 'unknown error'})`,
    };
  }
}

const spanOf = ({ line, column, endLine, endColumn }: Span): Span => ({ line, column, endLine, endColumn });

const moved = (fact: Fact, at: Span): Fact => ({ ...fact, ...at });
