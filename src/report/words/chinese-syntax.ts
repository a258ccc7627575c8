/** 语法错误的修改建议，以及 Bash 检查器自己的错误说法。其他语言的错误消息是解析器的原话，保留原文。 */
import type { Phrases } from './phrasebook';

const python: Phrases = {
  '{} is a function in Python 3: write {}': '在 Python 3 中 {1} 是函数：请写 {2}',
  'name the exception with as, and put several types in brackets: except (A, B) as error:':
    '用 as 给异常命名，多个类型放在括号里：except (A, B) as error:',
  'Python 3 raises an instance: raise Error("message")': 'Python 3 抛出的是实例：raise Error("message")',
  'write elif instead of else if': '用 elif 代替 else if',
  'leave {} out: Python declares a variable by assigning to it': '去掉 {1}：在 Python 中赋值即声明变量',
  'a function begins with def: def name(arguments):': '函数以 def 开头：def name(arguments):',
  'write match value: with case lines below': '写 match value:，下面各行用 case',
  'a comparison takes ==, or := to assign inside the condition': '比较用 ==；要在条件中赋值则用 :=',
  'write and instead of &&': '用 and 代替 &&',
  'write or instead of ||': '用 or 代替 ||',
  'write not instead of !': '用 not 代替 !',
  'Python has no ++: write += 1': 'Python 没有 ++：请写 += 1',
  'Python has no --: write -= 1': 'Python 没有 --：请写 -= 1',
  'write != instead of <>': '用 != 代替 <>',
  'write repr(value) instead of backticks': '用 repr(value) 代替反引号',
  'replace the typographic quotes by " or \'': '把弯引号换成 " 或 \'',
  'replace the no-break spaces by ordinary ones': '把不间断空格换成普通空格',
  'an octal number is written 0o17, a decimal one without leading zeros': '八进制数写作 0o17，十进制数不带前导零',
  'leave the L out: Python 3 integers have no limit': '去掉 L：Python 3 的整数没有上限',
  'Python marks blocks by a colon and indentation, not by braces': 'Python 用冒号和缩进表示代码块，不用花括号',
  'put a colon at the end of the line': '在行末加冒号',
  'close the string with the quote that opened it': '用开头的同一种引号结束字符串',
  'make the function around it async def': '把外层函数改为 async def',
  'choose another name: {} is a word of the language': '换一个名称：{1} 是语言的关键字',
  'move this into a function ({})': '把它移进函数（{1}）',
  'indent with spaces only, four for each level': '只用空格缩进，每级四个',
  'indent the lines of the block, or write pass': '缩进代码块中的各行，或写 pass',
  'make the indentation equal to that of the lines of the same block': '缩进应与同一代码块的各行一致',
  'give the try block an except or finally': '给 try 块加上 except 或 finally',
  'nothing is open that the {} in column {#} could close': '第 {2} 列的 {1} 没有对应的左括号',
  'the {} of line {#}, column {#} is closed by {}': '第 {2} 行第 {3} 列的 {1} 被 {4} 关闭',
  'close the {} of column {#} with {}': '用 {3} 关闭第 {2} 列的 {1}',
};

const javascript: Phrases = {
  'Functions start with `function`, not `def`': '函数以 `function` 开头，不是 `def`',
  'Write `else if`, not `elif`': '写 `else if`，不是 `elif`',
  'Put the condition in parentheses and the body in braces': '条件放在圆括号里，主体放在花括号里',
  'Print with `console.log(…)`': '打印用 `console.log(…)`',
  "Import with `import name from 'module'` or `require('module')`":
    "导入用 `import name from 'module'` 或 `require('module')`",
  'This looks like shell: name the block `bash`': '这像是 shell：请把代码块标为 `bash`',
  'Comments start with `//`, not `#`': '注释以 `//` 开头，不是 `#`',
  'A comma or a closing bracket is missing before this place': '此处之前缺少逗号或右括号',
  'Separate the statements with `;`': '用 `;` 分隔语句',
  'Close the string with the quote that opened it; text over several lines goes in backticks':
    '用开头的同一种引号结束字符串；跨行的文本用反引号',
  'Close the template with a backtick': '用反引号结束模板',
  'Close the comment with `*/`': '用 `*/` 结束注释',
  'Close the regular expression with `/`': '用 `/` 结束正则表达式',
  'Give one of the two another name, or assign without `let`, `const` or `var`':
    '给其中一个换个名称，或不用 `let`、`const`、`var` 直接赋值',
  'Put `await` inside an `async` function': '把 `await` 放进 `async` 函数',
  'A module has no top-level `return`: put the code in a function': '模块顶层不能有 `return`：把代码放进函数',
  'Give the `const` a value, or use `let`': '给 `const` 赋值，或改用 `let`',
  'Compare with `===`; a single `=` assigns': '比较用 `===`；单个 `=` 是赋值',
  'This is TypeScript: name the block `typescript`': '这是 TypeScript：请把代码块标为 `typescript`',
  'JSX needs a build step; create elements with function calls': 'JSX 需要构建步骤；请用函数调用创建元素',
  "Octal literals are not allowed. Use the syntax '0o0'": "不允许这样的八进制数；请写作 '0o0'",
  '`{}` is not closed; add `{}`': '`{1}` 没有关闭；请加上 `{2}`',
};

const bashDoubts: Phrases = {
  'the here-document that ends at {} runs to the end of the script': '以 {1} 结束的 here-document 一直延续到脚本末尾',
  '{} is one word, so Bash looks for a command of that name': '{1} 是一个词，Bash 会去找同名的命令',
  '[ belongs to the word before it': '[ 与它前面的词连在一起',
  'an assignment has no $ before its name': '赋值时名称前没有 $',
  'runs the command {} instead of assigning': '运行了命令 {1}，而不是赋值',
  '[ lacks its closing ]': '[ 缺少结尾的 ]',
  'this test is always true, since it is one word': '该检查只是一个词，因此永远为真',
  '== in [ … ] is known to Bash only': '[ … ] 中的 == 只有 Bash 认识',
  '&& does not work inside [ … ]': '&& 不能用在 [ … ] 里',
};

const bash: Phrases = {
  'The script has Windows line ends (CR LF); save it with plain line ends (LF)':
    '脚本使用 Windows 换行（CR LF）；请以普通换行（LF）保存',
  'Write elif for else if, or close every if with a fi of its own': '用 elif 代替 else if，或给每个 if 各配一个 fi',
  'End the here-document with a line that holds {} and nothing else': '用只含 {1} 的一行结束 here-document',
  'Put a space after [ and before ]': '在 [ 之后和 ] 之前加空格',
  'Put a space before [': '在 [ 之前加空格',
  'Write {}': '请写 {1}',
  'Write {}=value without spaces': '请写 {1}=value，不加空格',
  'End the test with a space and ]': '用空格和 ] 结束检查',
  'Put spaces round the = of the test: [ "$a" = "$b" ]': '在检查的 = 两边加空格：[ "$a" = "$b" ]',
  'Write = in [ … ], or use [[ … ]], which knows ==': '在 [ … ] 中写 =，或改用认识 == 的 [[ … ]]',
  'Write [ a ] && [ b ], or use [[ a && b ]]': '写 [ a ] && [ b ]，或用 [[ a && b ]]',
  'Take this fi away, or write the if … then that belongs to it': '去掉这个 fi，或补上对应的 if … then',
  'Take this done away, or write the loop … do that belongs to it': '去掉这个 done，或补上对应的循环 … do',
  'Take this esac away, or write the case … in that belongs to it': '去掉这个 esac，或补上对应的 case … in',
  'then belongs to an if; write if before the test': 'then 属于 if；在条件之前写 if',
  'else belongs to an if; write if … then before it': 'else 属于 if；在它之前写 if … then',
  'elif belongs to an if; write if … then before it': 'elif 属于 if；在它之前写 if … then',
  'do belongs to a loop; write for, while or until before it': 'do 属于循环；在它之前写 for、while 或 until',
  'Take this } away, or open the group with { and a space': '去掉这个 }，或用 { 加空格开始该组',
  'Take this ) away, or quote it if it is meant as text': '去掉这个 )，若它是文本则加引号',
  ';; ends a clause of case; outside of it write one ;': ';; 结束 case 的一个分支；别处只写一个 ;',
  'Quote the parenthesis if it is meant as text; a function is written name() { …; }':
    '括号若是文本则加引号；函数写作 name() { …; }',
  'Write a command after the operator': '在运算符之后写一个命令',
  'Take this {} away, or write a command before it': '去掉这个 {1}，或在它之前写一个命令',
  'Write then after the test of the if on line {#} (on a new line or after ;)':
    '在第 {1} 行 if 的条件之后写 then（另起一行或在 ; 之后）',
  'Write do after the head of the {} on line {#} (on a new line or after ;)':
    '在第 {2} 行 {1} 的开头之后写 do（另起一行或在 ; 之后）',
  'Write a command (at least :) inside the {} on line {#}': '在第 {2} 行的 {1} 中写一个命令（至少写 :）',
  'Close the {} on line {#} with {}': '用 {3} 结束第 {2} 行的 {1}',
  'Close the quote with {}': '用 {1} 结束引号',
  'Close the bracket with {}': '用 {1} 关闭括号',
  'Close the quote with {} (inside single quotes an apostrophe is written {})':
    '用 {1} 结束引号（单引号中的撇号写作 {2}）',
  'Close the array with )': '用 ) 关闭数组',
  'Close the test with ]] (with a space before it), and put a space on either side of its operators':
    '用 ]] 结束检查（前面加空格），运算符两边也加空格',
  'Write the head of the loop as for ((i = 0; i < n; i++))': '把循环的开头写作 for ((i = 0; i < n; i++))',
  'expected {} for the {} on line {#}, found {}': '第 {3} 行的 {2} 应有 {{1}}，实为 {{4}}',
  'expected {}, found {}': '应为 {{1}}，实为 {{2}}',
  'expected a closing {} for this {}, found the end of the script': '此处的 {2} 应以 {1} 关闭，脚本却已结束',
  'expected a closing ) for this array, found the end of the script': '该数组应以 ) 关闭，脚本却已结束',
  'expected {} in [[ … ]], found {}': '[[ … ]] 中应为 {{1}}，实为 {{2}}',
  'expected a word in this array, found {}': '该数组中应为一个词，实为 {1}',
  '{} on line {#}': '第 {2} 行的 {1}',
  'a command': '命令',
  'a line end': '行尾',
  'the end of the script': '脚本末尾',
  'nested more than {#} deep, which is not looked into': '嵌套超过 {1} 层，不再深入查看',
  'nested too deep to be looked into': '嵌套太深，不再深入查看',
  'takes too many steps to parse: its brackets can be read in too many ways':
    '解析所需步骤太多：其中的括号有太多种读法',
};

export const syntaxSentences: Phrases = { ...python, ...javascript, ...bashDoubts, ...bash };
