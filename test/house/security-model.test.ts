/** The security model names the tests that show its defences: they have to be there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MODEL = readFileSync(join(ROOT, 'docs/security-model.md'), 'utf8');

describe('the security model', () => {
  const named = [...new Set([...MODEL.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path))];

  it.each(named)('%s is there', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  it('names a test for every class of attack', () => {
    const [, classes = ''] = MODEL.split('## Attack classes');
    const rows = classes.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Class'));
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.filter((row) => !row.includes('`test/'))).toEqual([]);
  });
});
