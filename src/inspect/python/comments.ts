/** What Ruff is given in the place of a program: the same code, without what would mislead or overturn it. */
import type { Comment, PyToken } from './tokens';

/**
 * The source with every comment's words made meaningless, in place: no `# noqa`, `# ruff: noqa` or `# type: ignore`
 * speaks to the linter, yet lines and columns stay, and strings are not touched.
 */
export function blankComments(source: string, comments: readonly Comment[]): string {
  let blank = '';
  let at = 0;
  for (const { from, to } of comments) {
    blank += `${source.slice(at, from)}#${source.slice(from + 1, to).replace(/[^\s]/g, 'x')}`;
    at = to;
  }
  return blank + source.slice(at);
}

/** Ruff reads texts in annotations as code: those too deep for it are made harmless, keeping their length. */
export function withoutDeepTexts(source: string, tokens: readonly PyToken[]): string {
  let safe = source;
  for (const { kind, from, to, text } of tokens) {
    if (kind !== 'string' || text.length < 200 || text.replace(/[^([{.+\-*~]/g, '').length < 100) continue;
    safe = safe.slice(0, from) + text.replace(/[([{.+\-*~]/g, 'x') + safe.slice(to);
  }
  return safe;
}
