/**
 * Every word of a report, behind one door and in one voice: short, the same term for the same thing, nothing boasted.
 * Arguments are Markdown that is already inert, or figures that already carry their unit.
 */
import { decisions } from './words/english-decisions';
import { names } from './words/english-names';
import { results } from './words/english-results';

const ENGLISH = { ...names, ...results, ...decisions };

/** The shape that every language's words have. */
export type Words = typeof ENGLISH;

/** Chinese is not written yet: until then every language speaks English. */
export const wordsFor = (_lang: 'en' | 'zh'): Words => ENGLISH;
