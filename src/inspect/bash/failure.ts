/** How the parser says that it cannot go on. Thrown inside `parse.ts` only, which catches it and makes a value of it. */
import type { Failure } from './tree';

/** Nesting of brackets, substitutions and blocks; real scripts stay under 20. */
export const MAX_DEPTH = 150;

export class ParseError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

type Details = { readonly suggestion?: string | null; readonly limit?: boolean };

export const failAt = (offset: number, message: string, { suggestion = null, limit = false }: Details = {}) =>
  new ParseError({ offset, message, suggestion, limit });

export const tooDeep = (offset: number) =>
  failAt(offset, `nested more than ${MAX_DEPTH} deep, which is not looked into`, { limit: true });

export const tooLong = (offset: number) =>
  failAt(offset, 'takes too many steps to parse: its brackets can be read in too many ways', { limit: true });
