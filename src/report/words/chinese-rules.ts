/** 内置规则的中文：发现说了什么，怎样做更好。按规则 ID；仓库自己的规则保留原文。 */
import { bashRules } from './chinese-rules-bash';
import { javascriptRules } from './chinese-rules-javascript';
import { pythonRules } from './chinese-rules-python';

/** 代码做了什么，以及更好的做法；都不带句号。 */
export type RuleWords = readonly [message: string, recommendation: string];

const HIDDEN = '删除该字符，或写成转义形式让读者看得见';
const PLAINLY = '直接写出代码';

const anyRules: Readonly<Record<string, RuleWords>> = {
  'any/obfuscation/bidirectional-text': ['含有改变文字方向的字符，代码看起来与实际运行的不同', HIDDEN],
  'any/obfuscation/invisible-text': ['含有看不见的字符', HIDDEN],
  'any/obfuscation/tag-characters': ['含有人看不见、机器却能读取的字母（标签字符）', HIDDEN],
  'any/obfuscation/confusable-name': ['名称混用了不同文字中外形相似的字母', '名称只用一种文字书写'],
  'any/obfuscation/not-analysed': ['无法完整分析，因此扫描说不出它做什么', '请自行阅读代码；改得更短或更简单即可扫描'],
  'any/environment-secrets/sent-away': ['读取机密或凭据，并访问网络', '把读取机密的代码与发送数据的代码分开'],
  'any/process/download-and-run': ['下载内容并运行', '把文件放进仓库，运行前就能阅读'],
  'any/process/serves-commands': ['等待连接，并运行事先未知的命令', '绝不运行别人发来的内容；只以数据回应'],
  'any/obfuscation/hides-execution': ['把文本伪装起来，用它运行代码、进程或访问本机内存', PLAINLY],
  'any/dynamic-code/hidden-process': ['把文本当作代码运行，由它启动进程或跳出语言本身', PLAINLY],
  'any/resource-exhaustion/endless-fork': ['在没有尽头的循环中启动进程', '给循环设上限，并等待每个进程结束'],
};

export const RULES: Readonly<Record<string, RuleWords>> = {
  ...anyRules,
  ...pythonRules,
  ...javascriptRules,
  ...bashRules,
};
