/** 关于命令、选项、代码块和配置的英文消息，用中文说。 */
import type { Phrases } from './phrasebook';

const command: Phrases = {
  'takes no options': '不接受选项',
  'An ID is the 12 hex digits that the report shows, {}': 'ID 是报告所示的 12 位十六进制数，{{1}}',
  'it is missing': '此处缺少',
  'task needs words: say what the program should do': 'task 需要文字：请说明程序要做什么',
  'task needs words that people can see: say what the program should do': 'task 需要人能看见的文字：请说明程序要做什么',
  "One block's number and one language at most: {} is a second one": '最多一个代码块编号和一种语言：{1} 是第二个',
  'There is no subcommand {}': '没有子命令 {1}',
  '{} picks a program block and takes no text': '{1} 用于选择代码块，不接受文字',
  'If it begins a task for the model, write task before it': '若它是给模型的任务的开头，请在前面写 task',
  'The command names two languages: name one': '命令写了两种语言：请只写一种',
  'The quote {} is never closed: close it on the same line, or put long text into a fenced block':
    '引号 {1} 没有关闭：请在同一行关闭，或把长文本放进围栏代码块',
  'The text holds {#} commands and at most {#} are allowed, so none of them ran: split it':
    '文本含有 {1} 个命令，最多允许 {2} 个，因此都没有运行：请分开写',
};

const options: Phrases = {
  '--{} {} is more than the {} this repository allows (`limits.max.{}`): ask for less, or for a higher maximum':
    '--{1} {2} 超过本仓库允许的 {3}（`limits.max.{4}`）：请减少，或请求调高上限',
  'The policy {} is not in this version: there is only strict': '此版本没有策略 {1}：只有 strict',
  'Network access ({}) is not in this version: programs run without a network':
    '此版本没有网络访问（{1}）：程序运行时没有网络',
  '--{} stands twice: give it once': '--{1} 出现两次：请只写一次',
  '{} stands twice: give it once': '{1} 出现两次：请只写一次',
  '--{} is a switch and takes no value: write --{} alone': '--{1} 是开关，不带值：请只写 --{2}',
  '--{} has no value: it takes {}, as in --{}': '--{1} 缺少值：应为 {{2}}，如 --{3}',
  '--{} has curly quotes; only straight ones (\' and ") hold words together':
    '--{1} 用了弯引号；只有直引号（\' 和 "）能把词合在一起',
  'There is no option {}': '没有选项 {1}',
  'Options are {}; for text that begins with a dash put -- before it': '选项有 {1}；以短横线开头的文字前请加 --',
  '{} is no language that Sallyport runs': 'Sallyport 不运行 {1} 语言',
  '{} is no language that Sallyport runs: name another one, or none': 'Sallyport 不运行 {1} 语言：换一种，或不写',
  'It runs {}': '它运行 {1}',
  'a language word': '语言名',
  'a time from 100ms, such as 90s, 2m or 120 (seconds)': '至少 100ms 的时间，如 90s、2m 或 120（秒）',
  'a size from 32m, such as 512m or 1g': '至少 32m 的大小，如 512m 或 1g',
  'a number from 0.1, such as 0.5 or 2': '至少 0.1 的数，如 0.5 或 2',
  'a size from 1m, such as 100m': '至少 1m 的大小，如 100m',
  'a JSON object': 'JSON 对象',
  text: '文本',
};

const blocks: Phrases = {
  "The role {} is a block's second word; a language word comes first": '角色 {1} 是代码块的第二个词；先写语言名',
  'There is no role {} for a block': '代码块没有角色 {1}',
  'The fenced block that begins here is never closed: end it with a fence as long':
    '此处开始的围栏代码块没有关闭：请用同样长的围栏结束',
  'The code block stands inside a quote or a list, and such code is never run: move it to the left margin':
    '代码块在引用或列表中，这样的代码不会运行：请移到最左边',
  'This is the second {}: there can be one': '这是第二个 {1}：只能有一个',
  '--{} and a {} block are both given: give one': '同时给了 --{1} 和 {2} 代码块：请只给一个',
  'A file needs a plain name of letters, digits, dots and dashes, as in file=util.py, not {}':
    '文件名只能用字母、数字、点和短横线，如 file=util.py，不能是 {{1}}',
  'an empty one': '空名称',
  '{} is the program itself: give the file another name': '{1} 是程序本身：请给文件换个名称',
  'Bash programs take tests as code: ```bash tests': 'Bash 程序的测试须是代码：```bash tests',
  'The program above is {}, so its tests are a {} block or JSON cases, not {}':
    '上面的程序是 {1}，其测试应为 {2} 代码块或 JSON 用例，不能是 {3}',
  'The test cases are no JSON: {}': '测试用例不是 JSON：{1}',
  'Test cases are a JSON list with at least one {"call": "add(2, 3)", "expected": 5}':
    '测试用例是 JSON 列表，至少有一个 {"call": "add(2, 3)", "expected": 5}',
  'Test case {#} is not of the form {"call": "add(2, 3)", "expected": 5}':
    '测试用例 {1} 不是 {"call": "add(2, 3)", "expected": 5} 的形式',
  'The number {} is too large for JSON test cases: write the test as code instead, as `assert`':
    '数 {1} 对 JSON 测试用例太大：请把测试写成代码，如 `assert`',
  'The block is empty: write a program into it': '代码块是空的：请写入程序',
  'The code has {#} characters and at most {#} are allowed: shorten it, or raise `limits.code`':
    '代码有 {1} 个字符，最多允许 {2} 个：请缩短，或调高 `limits.code`',
  'The code holds {}; code is UTF-8 text with tabs and line ends: write it as an escape, or remove it':
    '代码含有 {{1}}；代码应为 UTF-8 文本，可有制表符和换行：请写成转义形式或删除',
  '{}, the mark of bytes that are no UTF-8': '{1}（表示不是 UTF-8 的字节）',
  '{}, half of a character': '{1}（半个字符）',
  'the control character {}': '控制字符 {1}',
  'The {} has {#} bytes and at most {#} are allowed': '{{1}}有 {2} 字节，最多允许 {3} 字节',
  parameters: '参数',
  'standard input': '标准输入',
  'The parameters are no JSON: {}': '参数不是 JSON：{1}',
  'The parameters are no JSON object: write {"name": value}': '参数不是 JSON 对象：请写 {"name": value}',
  '--tests asks the model for tests, and here is code, not a task: put your tests into a block such as ```python tests':
    '--tests 是请模型写测试，而这里是代码不是任务：请把测试放进 ```python tests 这样的代码块',
  '{} is switched off here; enabled are {}': '{1} 在此处已关闭；已启用的有 {2}',
  'A maintainer can add it to `languages`': '维护者可以把它加入 `languages`',
  'Data for the program carries a role: {} stdin': '给程序的数据要写角色：{1} stdin',
  'A {} block serves the program block before it, and there is none': '{1} 代码块服务于它前面的程序，而前面没有程序',
  'This is the second {} block of program {#}: it takes one': '这是程序 {2} 的第二个 {1} 代码块：只能有一个',
  'This is the second {} block: a task takes one': '这是第二个 {1} 代码块：任务只能有一个',
  'There are {#} program blocks and at most {#} run at once: pick one by its number':
    '有 {1} 个程序代码块，一次最多运行 {2} 个：请按编号选一个',
  'There is no program block {#}: {}': '没有程序代码块 {1}：{{2}}',
  'there is one, number 1': '只有一个，编号 1',
  'their numbers are 1 to {#}': '编号为 1 到 {1}',
  'There is no code: put a fenced block below the command, or into the description':
    '没有代码：请把围栏代码块放在命令下方，或放进描述里',
  'No block here is a program: {}': '此处没有一个代码块是程序：{1}',
  'The task has {#} characters and at most {#} are allowed: say it shorter':
    '任务有 {1} 个字符，最多允许 {2} 个：请说得更短',
  'The material has {#} characters, too many for one task: give less': '材料有 {1} 个字符，对一个任务太多：请减少',
  'Block {} does not parse, so nothing ran': '代码块 {1} 有语法错误，因此什么都没有运行',
  'Mend the lines below and ask again': '请修改下列各行后重新提出',
  'No Docker engine answered ({})': 'Docker 引擎没有响应（{1}）',
  'Start it, or set DOCKER_HOST; “sallyport doctor” shows what is missing':
    '请启动它，或设置 DOCKER_HOST；“sallyport doctor” 会显示缺少什么',
  'The Docker engine refused ({}): {}': 'Docker 引擎拒绝了（{1}）：{2}',
  'The Docker engine did not answer within {} s ({})': 'Docker 引擎在 {1} 秒内没有响应（{2}）',
  'See whether it is overloaded, then try again': '请看它是否过载，然后再试',
  'The image {} is not here and could not be pulled: {}': '镜像 {1} 不在本机，也无法拉取：{{2}}',
  'it is not here, and pulling is switched off': '本机没有它，而拉取已关闭',
  'the engine pulled it, but does not have it': '引擎已拉取，却没有它',
  'Check `images` in the configuration, or build the local images (config/local-images.yml)':
    '请检查配置中的 `images`，或构建本地镜像（config/local-images.yml）',
  'The connection to the Docker engine broke while the program ran; it was stopped':
    '程序运行时与 Docker 引擎的连接中断；程序已被停止',
  'There is no program to run': '没有可运行的程序',
  'There is no program to judge': '没有可检验的程序',
  'No image is configured for {}': '没有为 {1} 配置镜像',
};

const config: Phrases = {
  '{} on the default branch has {#} problem(s), so nothing ran': '默认分支上的 {1} 有 {2} 个问题，因此什么都没有运行',
  'The rules of this repository (`security.rules`, `security.overrides`) are invalid, so nothing ran':
    '本仓库的规则（`security.rules`、`security.overrides`）无效，因此什么都没有运行',
  'Unknown key {}': '未知的键 {1}',
  'Wrong value': '值不对',
  'More than its maximum': '超过其上限',
  'at most {}': '不超过 {1}',
  'The default language is missing': '缺少默认语言',
  'a list with {}': '含有 {1} 的列表',
  'a whole number from {#} to {#}': '{1} 到 {2} 的整数',
  'true or false': 'true 或 false',
  'one of {}': '{1} 之一',
  'low, medium or high': 'low、medium 或 high',
  'a mapping of the documented keys': '由文档所列的键组成的映射',
  'a number of CPUs from {} to {}': '{1} 到 {2} 的 CPU 数',
  'a size from {} to {}, such as {}': '{1} 到 {2} 的大小，如 {3}',
  'a time from {} to {}, such as {}': '{1} 到 {2} 的时间，如 {{3}}',
  '{} or {}': '{1} 或 {2}',
  'an image reference, such as {}': '镜像引用，如 {1}',
  'a login': '登录名',
  'a label name of at most {#} characters': '最多 {1} 个字符的标签名',
  'a host name, such as {}': '主机名，如 {1}',
  'a list of logins': '登录名的列表',
  'a list of team slugs': '团队标识的列表',
  '1, the only version there is': '1，唯一的版本',
  'a list of {}': '{1} 的列表',
  'at least one language': '至少一种语言',
  'a policy name': '策略名',
  'a path or glob in the repository': '仓库中的路径或通配符',
  'a list of paths': '路径的列表',
  'a rule id': '规则 ID',
  'a list of rule ids': '规则 ID 的列表',
  'a mapping of rule ids to low, medium or high': '规则 ID 到 low、medium 或 high 的映射',
  'a list of host names': '主机名的列表',
  'a list of numeric account ids': '数字账号 ID 的列表',
  'a runtime of the engine, such as runsc': '引擎的运行时，如 runsc',
  'a URL, or empty': 'URL，或留空',
  'a model name, or empty': '模型名，或留空',
  'More than {#} aliases are unfolded': '展开的别名超过 {1} 个',
  'Write the values out': '请直接写出各个值',
  'The file has {#} characters; at most {#} are read': '文件有 {1} 个字符；最多读取 {2} 个',
  'The file is nested deeper than {#} levels': '文件嵌套超过 {1} 层',
  'The file has more than {#} values': '文件的值超过 {1} 个',
};

export const requestSentences: Phrases = { ...command, ...options, ...blocks, ...config };
