/** 其他部分用英文说出、报告显示的话：发现、质量意见、修改建议、等待的原因。不认识的即为外来文字，原样保留。 */
import { decisionSentences } from './chinese-decision-sentences';
import { reasonSentences } from './chinese-reasons';
import { remarkSentences } from './chinese-remarks';
import { requestSentences } from './chinese-request-sentences';
import { RULES } from './chinese-rules';
import { syntaxSentences } from './chinese-syntax';
import type { sentences as english, Told } from './english-sentences';
import { phrasebook } from './phrasebook';

const say = phrasebook({
  ...remarkSentences,
  ...syntaxSentences,
  ...reasonSentences,
  ...decisionSentences,
  ...requestSentences,
});

/** 规则旁边的文件，由检查器写在消息之前。 */
const FILE = /^In (the tests|\S+): /;

function told({ ruleId, message, recommendation }: Told): Omit<Told, 'ruleId'> {
  const words = Object.hasOwn(RULES, ruleId) ? RULES[ruleId] : undefined;
  if (words === undefined) return { message, recommendation };
  const [prefix = '', file] = FILE.exec(message) ?? [];
  // 规则的英文消息不含冒号加空格：其后是细节。
  const [, ...details] = message.slice(prefix.length).split(': ');
  const detail = details.join(': ');
  const place = file === undefined ? '' : file === 'the tests' ? '测试中：' : `${file} 中：`;
  return {
    message: `${place}${words[0]}${detail === '' ? '' : `：${say(detail)}`}`,
    recommendation: words[1],
  };
}

export const sentences: typeof english = {
  told,
  withCure: (message, recommendation) => `${message}。${recommendation}。`,
  say,
  syntax: '语法',
};
