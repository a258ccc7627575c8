import type { Comment } from './tokens';

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
