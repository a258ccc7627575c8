/** The pictures in the READMEs show the reports as they are now: each is noted with what it was made of. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES, pictures, sources } from '../support/pictures';

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const READMES = read('README.md') + read('README.zh-CN.md');

/** Width and height stand in the first chunk of a PNG file. */
const sizeOf = (file: string): readonly [string, number, number] => {
  const bytes = readFileSync(join(PICTURES, file));
  return [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the pictures of reports', () => {
  it('were made from the golden reports and the page as they are; mend it with: scripts/pictures', () => {
    expect(readFileSync(join(PICTURES, 'sources.json'), 'utf8')).toBe(sources());
  });

  it('are all there, and no others', () => {
    const names = pictures.map(({ name }) => name);
    expect(readdirSync(PICTURES).sort()).toEqual([...names, 'sources.json'].sort());
  });

  it.each(pictures.map(({ name }) => name))('%s is a picture, small, and shown to readers', (name) => {
    const [format, width, height] = sizeOf(name);
    expect({ format, width }).toEqual({ format: 'PNG', width: 820 });
    expect(height).toBeGreaterThan(300);
    expect(statSync(join(PICTURES, name)).size).toBeLessThan(250_000);
    expect(READMES).toContain(`docs/pictures/${name}`);
  });
});
