/** 把记录里的英文句子换成中文。 */
import { SENTENCES } from './chinese-sentences';

type Sentence = { readonly pattern: RegExp; readonly chinese: string };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const KNOWN: readonly Sentence[] = SENTENCES.map(([english, chinese]) => ({
  pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.+?)')}$`, 's'),
  chinese,
}));

/** 整段，或逐句；不认识的部分保持原样。 */
export function say(text: string): string {
  const whole = known(text);
  if (whole !== null) return whole;
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  return sentences.length === 1 ? text : sentences.map((sentence) => known(sentence) ?? sentence).join(' ');
}

function known(text: string): string | null {
  for (const { pattern, chinese } of KNOWN) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [, ...parts] = match;
    return chinese.split('{}').reduce((said, piece, place) => `${said}${parts[place - 1] ?? ''}${piece}`);
  }
  return null;
}
