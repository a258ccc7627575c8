/** 质量意见的中文：检查器自己的固定说法，以及 Python 检查器最常见的说法。 */
import type { Phrases } from './phrasebook';

const general: Phrases = {
  'Line {#}: {}': '第 {1} 行：{{2}}',
  'Too short to score': '太短，不评分',
  'Not scored: the code does not parse': '未评分：代码有语法错误',
  '{#} paths lead through this function, over 8': '该函数有 {1} 条路径，多于 8 条',
  'Blocks are nested {#} deep, over 4': '代码块嵌套 {1} 层，多于 4 层',
  '{#} lines repeat others': '{1} 行与其他行重复',
  '{#} statements share a line with another': '{1} 条语句与别的语句同在一行',
  '{#} lines are longer than {#} characters': '{1} 行超过 {2} 个字符',
  'Nothing says what the code is for': '没有说明代码的用途',
};

const bash: Phrases = {
  '{} is set and never read': '{1} 已赋值，但从未读取',
  '{} is read and never set': '{1} 被读取，但从未赋值',
  'Writes the file that it reads, which is empty by then': '写入正在读取的文件，而文件那时已被清空',
  'read without -r takes backslashes away': 'read 不带 -r 会去掉反斜杠',
  'eval runs text as code': 'eval 把文本当作代码运行',
  'expr is outdated; use $((…))': 'expr 已过时；请用 $((…))',
  'let is outdated; use ((…))': 'let 已过时；请用 ((…))',
  'egrep is outdated; use grep -E': 'egrep 已过时；请用 grep -E',
  'fgrep is outdated; use grep -F': 'fgrep 已过时；请用 grep -F',
  'which is not in every system; use command -v': '并非每个系统都有 which；请用 command -v',
  'A variable stands in the format of printf': 'printf 的格式中有变量',
  'echo -e differs between shells; use printf': 'echo -e 在不同 shell 中行为不同；请用 printf',
  'local hides the exit status of the command; assign on a line of its own': 'local 掩盖了命令的退出码；请另起一行赋值',
  'Deletes / when the variable is empty; use ${name:?}': '变量为空时会删除 /；请用 ${name:?}',
  '== in [ … ] is known to Bash only; use = or [[ … ]]': '[ … ] 中的 == 只有 Bash 认识；请用 = 或 [[ … ]]',
  '-a and -o in [ … ] are outdated; use && and ||': '[ … ] 中的 -a 和 -o 已过时；请用 && 和 ||',
  'Tests $? instead of the command itself': '检查的是 $? 而不是命令本身',
  'An empty variable breaks this test; put it in quotes': '变量为空时该检查会出错；请加引号',
  '$@ without quotes splits arguments with spaces': '不加引号的 $@ 会拆开含空格的参数',
  'The output of a command without quotes is split at spaces': '不加引号的命令输出会在空格处拆开',
  '{} without quotes is split at spaces': '不加引号的 {1} 会在空格处拆开',
  'Backticks do not nest; use $(…)': '反引号不能嵌套；请用 $(…)',
  'cat is not needed here; let the next command read the file': '此处不需要 cat；让下一个命令读取文件',
  'grep -c counts lines itself': 'grep -c 自己就能数行',
  'pgrep finds processes without finding itself': 'pgrep 查找进程时不会找到自己',
  'The output of ls cannot be taken apart safely; use a pattern or find': 'ls 的输出无法安全地拆分；请用通配符或 find',
  'Write name() or function name, not both': '写 name() 或 function name，不要两者都写',
  'Runs over the output of ls; use a pattern such as *.txt': '遍历 ls 的输出；请用 *.txt 这样的通配符',
  'Runs over words, not lines; use while read -r': '遍历的是词而不是行；请用 while read -r',
  'Put {} in quotes': '给 {1} 加引号',
  'Goes on in the wrong folder when cd fails; write cd … || exit': 'cd 失败后会在错误的文件夹中继续；请写 cd … || exit',
  'Never runs: {} stands before it': '永远不会运行：前面是 {1}',
};

const javascript: Phrases = {
  'an empty `catch` hides every error': '空的 `catch` 会掩盖所有错误',
  'an empty block does nothing': '空的代码块什么也不做',
  '`{}` converts types; compare with `{}`': '`{1}` 会转换类型；请用 `{2}` 比较',
  '`var` reaches beyond its block; use `const` or `let`': '`var` 会超出所在的块；请用 `const` 或 `let`',
  'the condition assigns instead of comparing': '条件是赋值而不是比较',
  'a value is compared with itself': '值与自身比较',
  'a value is assigned to itself': '值赋给自身',
  'the condition is always the same': '条件永远不变',
  'code after the end of a block is never reached': '代码块结束之后的代码永远不会执行',
  'an object has the same key twice': '对象中有重复的键',
  'a function has more than five parameters': '函数的参数多于 5 个',
  'a function is longer than 70 lines': '函数超过 70 行',
  '`debugger` and `with` do not belong in a program': '程序中不应有 `debugger` 和 `with`',
  'a statement computes something and drops it': '语句算出结果却丢弃了',
  'a `?:` inside a `?:` is hard to read': '`?:` 里套 `?:` 不易阅读',
  '`eval` runs text as code': '`eval` 把文本当作代码运行',
  'a lone semicolon does nothing': '单独的分号什么也不做',
  '`{}` is never used': '`{1}` 从未使用',
};

const python: Phrases = {
  'Nothing reaches this line': '永远执行不到这一行',
  '{} repeats {}': '{1} 与 {2} 重复',
};

export const remarkSentences: Phrases = { ...general, ...bash, ...javascript, ...python };
