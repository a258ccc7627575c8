import { RuffFailed, ruff, startRuff } from '../../src/inspect/python/ruff';

/** Deeper than the checker's recursive parser has stack for; `checkSyntax` never hands such a source on. */
const DEEP = `x = ${'('.repeat(200_000)}`;

describe('the thread of the Python checker', () => {
  it('answers several questions in the order of their asking', async () => {
    startRuff();
    const sources = ['x = (', 'y = 1', 'z = )', 'print(parameters)'];
    const answers = await Promise.all(sources.map((source) => ruff(source, 'syntax')));
    expect(answers.map((found) => found.length > 0)).toEqual([true, false, true, false]);
  });

  it('is replaced when a source stopped it: the next one is judged as ever', async () => {
    await expect(ruff(DEEP, 'syntax')).rejects.toThrow(RuffFailed);
    expect(await ruff('x = 1', 'syntax')).toEqual([]);
    expect(await ruff('x = (', 'syntax')).toMatchObject([{ code: null }]);
  });

  it('spoils no answer that others wait for', async () => {
    const [broken, sound] = await Promise.allSettled([ruff(DEEP, 'lint'), ruff('import os\n', 'lint')]);
    expect(broken.status).toBe('rejected');
    expect(sound).toMatchObject({ status: 'fulfilled', value: [{ code: 'F401' }] });
  });
});
