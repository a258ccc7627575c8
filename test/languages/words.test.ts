import { LANGUAGE_IDS } from '../../src/core/types';
import { LANGUAGE_WORDS, LANGUAGES, languageOf, languageOfFile } from '../../src/languages';

describe('the languages', () => {
  test.each([
    ['python', 'python'],
    ['Python3', 'python'],
    ['py', 'python'],
    ['js', 'javascript'],
    ['node', 'javascript'],
    ['ts', 'typescript'],
    ['sh', 'bash'],
    ['Shell', 'bash'],
    ['zsh', null],
    ['rust', null],
    ['', null],
    ['__proto__', null],
    ['constructor', null],
  ])('read the fence word %j as %j', (word, id) => expect(languageOf(word)).toBe(id));

  test.each([
    ['a/b/tool.py', 'python'],
    ['x.test.mjs', 'javascript'],
    ['X.TS', 'typescript'],
    ['run.sh', 'bash'],
    ['Makefile', null],
    ['notes.md', null],
    ['a.__proto__', null],
  ])('know the file %j as %j', (name, id) => expect(languageOfFile(name)).toBe(id));

  test('give every word to one language only', () => {
    expect(new Set(LANGUAGE_WORDS).size).toBe(Object.values(LANGUAGES).flatMap(({ words }) => words).length);
  });

  test.each(LANGUAGE_IDS)('call %s by its own id', (id) => {
    expect(LANGUAGES[id].id).toBe(id);
    expect(languageOf(id)).toBe(id);
    expect(languageOfFile(LANGUAGES[id].mainFile)).toBe(id);
  });
});
