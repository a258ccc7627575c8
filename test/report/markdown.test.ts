import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderComment } from '../../src/report/markdown';
import { DEFAULT_OPTIONS } from '../../src/report/view';
import { STATES } from './states';

const golden = (name: string): string => join(__dirname, 'golden', name);

/** Compares with the golden file; `UPDATE_GOLDEN=1` writes it instead. */
function expectGolden(name: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden(name), text);
  if (!existsSync(golden(name))) throw new Error(`No golden file ${name}: write it with UPDATE_GOLDEN=1`);
  expect(text).toBe(readFileSync(golden(name), 'utf8'));
}

describe('the report comment', () => {
  it.each(Object.entries(STATES))('shows %s as its golden file does', (name, view) => {
    expectGolden(`${name}.md`, renderComment(view, DEFAULT_OPTIONS));
  });
});
