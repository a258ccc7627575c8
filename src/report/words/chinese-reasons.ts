/** 为什么：无法分析的原因、等待的原因、跳过代码块的原因。 */
import type { Phrases } from './phrasebook';

const notAnalysed: Phrases = {
  'the scan is switched off (security.scan)': '扫描已关闭（security.scan）',
  'it has syntax errors': '代码有语法错误',
  'it is nested too deeply': '嵌套太深',
  'the analysis took too long': '分析用时太久',
  'the analysis failed ({})': '分析失败（{1}）',
  'the code is longer than {#} KB': '代码超过 {1} KB',
  'code is nested more than {#} deep': '代码嵌套超过 {1} 层',
  'there is too much code inside the code': '代码中的代码太多',
  'code inside the code: {}': '代码中的代码：{{1}}',
  'the program has {}': '程序有 {{1}}',
  'more than {#} levels of indentation': '超过 {1} 级缩进',
  'more than {#} levels of nesting': '超过 {1} 层嵌套',
  'f-strings nested more than {#} deep': 'f-string 嵌套超过 {1} 层',
  'the program declares the encoding {}; expected UTF-8': '程序声明的编码是 {1}；应为 UTF-8',
  'the program calls itself too deeply to follow': '程序自我调用太深，无法跟踪',
  'line {#} does not parse': '第 {1} 行无法解析',
  'the script has a syntax error: {}': '脚本有语法错误：{{1}}',
  'the script does too much to be followed': '脚本做的事太多，无法跟踪',
  'The parser gave up: {}': '解析器放弃了：{{1}}',
  'Not checked: {}': '未检查：{{1}}',
  'Cannot be checked: {}': '无法检查：{{1}}',
};

const waits: Phrases = {
  'The code or the request comes from somebody without the {} role': '代码或请求来自没有 {1} 角色的人',
  'This repository asks for an approval every time': '本仓库要求每次都经过批准',
  'The scan rates the code {} risk': '扫描认定代码为{{1}}风险',
  low: '低',
  medium: '中',
  high: '高',
  'The task comes from somebody without the {} role, so no model was asked and no program is written yet':
    '任务来自没有 {1} 角色的人，因此没有询问模型，也还没有编写程序',
};

const refused: Phrases = {
  'High-risk code is blocked here (`security.high: block`)': '此处禁止高风险代码（`security.high: block`）',
  'Change the code, or ask a maintainer to change the policy': '修改代码，或请维护者修改策略',
  'High-risk code does not run in a workflow by itself': '高风险代码不会在工作流中自行运行',
  'Set `approval.required: never` in the configuration to allow it': '在配置中设置 `approval.required: never` 即可允许',
};

const stopped: Phrases = {
  'tried to reach an address; the sandbox has no network': '试图访问某个地址；沙箱没有网络',
  'used more memory than {#} bytes (memory and disk together); the kernel ended a process':
    '使用的内存超过 {1} 字节（内存与磁盘合计）；内核结束了一个进程',
  'tried to have more than {#} processes and threads at once': '试图同时拥有超过 {1} 个进程和线程',
  'filled the disk of {#} bytes': '填满了 {1} 字节的磁盘',
  '{} went on past 8 × {#} bytes': '{1} 超过 8 × {2} 字节仍未停止',
  'ran longer than {#} ms': '运行超过 {1} ms',
  'ended by SIGSYS: a system call interface that the sandbox does not have': '被 SIGSYS 结束：沙箱没有该系统调用接口',
};

const skipped: Phrases = {
  'inside a quote or a list': '在引用或列表中',
  'no language that Sallyport runs': 'Sallyport 不运行该语言',
  'no language word': '没有语言名',
  '{} is switched off here': '{1} 在此处已关闭',
};

export const reasonSentences: Phrases = { ...notAnalysed, ...waits, ...refused, ...stopped, ...skipped };
