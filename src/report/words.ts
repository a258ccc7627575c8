/**
 * Every word of a report, behind one door and in one voice: short, the same term for the same thing, nothing boasted.
 * Arguments are Markdown that is already inert, or figures that already carry their unit.
 */
import { audit as chineseAudit } from './words/chinese-audit';
import { decisions as chineseDecisions } from './words/chinese-decisions';
import { names as chineseNames } from './words/chinese-names';
import { results as chineseResults } from './words/chinese-results';
import { sentences as chineseSentences } from './words/chinese-sentences';
import { tasks as chineseTasks } from './words/chinese-tasks';
import { audit } from './words/english-audit';
import { decisions } from './words/english-decisions';
import { names } from './words/english-names';
import { results } from './words/english-results';
import { sentences } from './words/english-sentences';
import { tasks } from './words/english-tasks';

const ENGLISH = { ...names, ...results, ...decisions, ...audit, ...tasks, ...sentences };

/** The shape that every language's words have. */
export type Words = typeof ENGLISH;

const WORDS: Readonly<Record<'en' | 'zh', Words>> = {
  en: ENGLISH,
  zh: {
    ...chineseNames,
    ...chineseResults,
    ...chineseDecisions,
    ...chineseAudit,
    ...chineseTasks,
    ...chineseSentences,
  },
};

export const wordsFor = (lang: 'en' | 'zh'): Words => WORDS[lang];
