/** Rules for every language: what a reader cannot see, and what the scan could not look at. */
import { LANGUAGE_IDS } from '../core/types';
import type { Rule } from './format';

const hidden = 'Delete the character, or write it as an escape so that readers see it';

export const anyRules: readonly Rule[] = [
  {
    id: 'any/obfuscation/bidirectional-text',
    languages: LANGUAGE_IDS,
    severity: 'high',
    message: 'Has characters that change the direction of text, so that code reads otherwise than it runs',
    recommendation: hidden,
    metadata: { capability: 'obfuscation', cwe: 'CWE-1007' },
    match: { obfuscation: 'bidi' },
    bad: ["# \u202e admin \u2066\nprint('x')"],
    ok: ["print('שלום')", "print('\\u202e')"],
  },
  {
    id: 'any/obfuscation/invisible-text',
    languages: LANGUAGE_IDS,
    severity: 'medium',
    message: 'Has invisible characters',
    recommendation: hidden,
    metadata: { capability: 'obfuscation', cwe: 'CWE-1007' },
    match: { obfuscation: 'invisible' },
    bad: ["x = 'a\u200bb'"],
    ok: ["print('👨‍👩‍👧')", "print('\\u200b')"],
  },
  {
    id: 'any/obfuscation/tag-characters',
    languages: LANGUAGE_IDS,
    severity: 'high',
    message: 'Has letters that nobody sees but a machine reads (tag characters)',
    recommendation: hidden,
    metadata: { capability: 'obfuscation', cwe: 'CWE-1007' },
    match: { obfuscation: 'tags' },
    bad: ["print('ok')  # \u{e0065}\u{e0076}\u{e0061}\u{e006c}"],
    ok: ["print('\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}')"],
  },
  {
    id: 'any/obfuscation/confusable-name',
    languages: LANGUAGE_IDS,
    severity: 'high',
    message: 'Has a name that mixes letters of different scripts which look alike',
    recommendation: 'Write the name in one script',
    metadata: { capability: 'obfuscation', cwe: 'CWE-1007' },
    match: { obfuscation: 'confusable' },
    bad: ["p\u0430ssword = 'x'"],
    ok: ["пароль = 'x'", "print('p\u0430ssword')", 'naïve = 1', 'Δx = 0.1'],
  },
  {
    id: 'any/obfuscation/not-analysed',
    languages: LANGUAGE_IDS,
    severity: 'medium',
    message: 'Could not be analysed in full, so the scan cannot say what it does',
    recommendation: 'Read the code yourself; make it smaller or simpler to have it scanned',
    metadata: { capability: 'obfuscation' },
    match: { obfuscation: 'not-analysed' },
    bad: ['(', { language: 'javascript', code: 'eval(`eval(\'eval("eval(String(1))")\')`)' }],
    ok: ['print(1)', { language: 'javascript', code: 'console.log(1)' }],
  },
];
