/** Exactly one program in the language that was asked for, or none: whatever a model puts around it. */
import { type Reading, readReply } from '../../src/core/reply';
import type { LanguageId } from '../../src/core/types';
import { languageOf } from '../../src/languages';
import { block, CODE, SHAPES, UNSURE, WRONG } from '../support/reply-shapes';

const read = (text: string, language: LanguageId = 'python', finish: 'stop' | 'length' | 'refusal' = 'stop'): Reading =>
  readReply({ text, finish }, { language, languageOf });

const codeIn = (text: string, language: LanguageId = 'python'): string | null => {
  const reading = read(text, language);
  return reading.kind === 'program' ? reading.written.code : null;
};

describe('a reply', () => {
  test('is tried in at least 25 shapes', () => {
    expect(Object.keys(SHAPES).length).toBeGreaterThanOrEqual(25);
  });

  test.each(Object.entries(SHAPES))('gives its program with %s', (_name, text) => {
    expect(codeIn(text)).toBe(CODE);
  });

  test.each(Object.entries(UNSURE))('gives none with %s', (_name, text) => {
    expect(read(text, text.includes('bash') ? 'bash' : 'python').kind).toBe('no-code');
  });

  test.each(Object.entries(WRONG))('is told to be in another language with %s', (_name, text) => {
    expect(read(text).kind).toBe('wrong-language');
  });

  test.each(Object.entries({ ...SHAPES, ...UNSURE, ...WRONG }))('gives nothing of a cut one: %s', (_name, text) => {
    expect([read(text, 'python', 'length').kind, read(text, 'python', 'refusal').kind]).toEqual([
      'truncated',
      'refused',
    ]);
  });

  // Without its opening tag a thought is told only by its end: nothing can be known of what is cut before.
  const whole = Object.entries(SHAPES).filter(([name]) => name !== 'thoughts with a lost opening');
  test.each(whole)('gives no other program however much of it is lost: %s', (_name, text) => {
    const seen = new Set<string | null>();
    for (let end = 0; end < text.length; end += 1) seen.add(codeIn(text.slice(0, end)));
    // What a server cuts without saying so may lack what stood around the program, never a part of it.
    expect([...seen].filter((code) => code !== null && code !== CODE)).toEqual([]);
  });

  test('keeps a bash program that installs packages when that is the program', () => {
    expect(codeIn(block('bash', 'pip install requests\n'), 'bash')).toBe('pip install requests\n');
  });

  test('tells what the model says of its program, in both forms', () => {
    const about = {
      code: CODE,
      tests: 'assert True\n',
      description: 'Prints.',
      dependencies: ['numpy'],
      complexity: 'moderate',
      estimatedSeconds: 2,
    };
    const words = 'Description: Prints.\nDependencies: numpy\nComplexity: moderate\nEstimated seconds: 2\n\n';
    expect(read(JSON.stringify({ language: 'python', ...about }))).toEqual({ kind: 'program', written: about });
    expect(read(`${words}${block()}\n\n${block('python tests', 'assert True\n')}`)).toEqual({
      kind: 'program',
      written: about,
    });
  });

  test('says nothing of what the model did not say', () => {
    expect(read(block())).toMatchObject({
      written: { tests: null, description: '', dependencies: [], complexity: null, estimatedSeconds: null },
    });
  });

  test('has no effect beyond its program: it approves and rates nothing', () => {
    const claims = { language: 'python', code: CODE, risk: 'low', approved: true, verdict: { kind: 'run' } };
    const reading = read(JSON.stringify(claims));
    expect(reading.kind === 'program' && Object.keys(reading.written).sort()).toEqual([
      'code',
      'complexity',
      'dependencies',
      'description',
      'estimatedSeconds',
      'tests',
    ]);
  });
});
