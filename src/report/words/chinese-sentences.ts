/**
 * 记录里的句子：记录只写一次，用英文；报告在这里换成中文。`{}` 是名字、数字等照原样保留的部分。
 * 这里没有的句子（扫描规则的说明、解析器和引擎自己的话）保持原样。
 */

export const SENTENCES: readonly (readonly [english: string, chinese: string])[] = [
  // 关卡
  ['The code or the request comes from somebody without the {} role.', '代码或请求来自没有 {} 角色的人。'],
  ['This repository asks for an approval every time.', '此仓库每次都要求批准。'],
  ['The scan rates the code low risk.', '扫描把代码评为低风险。'],
  ['The scan rates the code medium risk.', '扫描把代码评为中风险。'],
  ['The scan rates the code high risk.', '扫描把代码评为高风险。'],
  [
    'The task comes from somebody without the {} role, so no model was asked and no program is written yet.',
    '任务来自没有 {} 角色的人，因此尚未询问模型，也还没有写程序。',
  ],
  [
    'High-risk code is blocked here (`security.high: block`). Change the code, or ask a maintainer to change the policy.',
    '此处禁止高风险代码（`security.high: block`）。请修改代码，或请维护者修改策略。',
  ],
  [
    'High-risk code does not run in a workflow by itself. Set `approval.required: never` in the configuration to allow it.',
    '高风险代码不会在工作流里自行运行。要允许它，请在配置中设置 `approval.required: never`。',
  ],
  ['Deciding this takes {}.', '作出此决定需要 {}。'],
  ['Bots do not decide.', '机器人不能作决定。'],
  ['Bots do not trigger runs.', '机器人不能触发运行。'],
  // 决定
  ['No request of this thread has this ID.', '此会话中没有这个 ID 的请求。'],
  ['Nothing waits on this thread.', '此会话中没有等待的请求。'],
  ['Nothing can be decided on this report.', '无法对这份报告作任何决定。'],
  ['Nobody is known who decided this.', '不知道是谁作的决定。'],
  ['This request was decided already; a decision counts once.', '此请求已有决定；一个决定只算一次。'],
  ['This request was approved already; an approval counts once.', '此请求已被批准；一次批准只算一次。'],
  ['This request runs already; an approval counts once.', '此请求已在运行；一次批准只算一次。'],
  ['This request was cancelled. Ask again with a new command.', '此请求已被取消。请用新命令重新提出。'],
  ['This request was rejected. Ask again with a new command.', '此请求已被拒绝。请用新命令重新提出。'],
  ['This request waited too long. Ask again with a new command.', '此请求等待太久。请用新命令重新提出。'],
  ['The request waited too long. Ask again with a new command.', '此请求等待太久。请用新命令重新提出。'],
  ['This request is void: its text or report changed. Ask again.', '此请求已作废：它的原文或报告有改动。请重新提出。'],
  [
    'Nobody decided in time, so nothing runs. Ask again with a new command.',
    '无人及时决定，因此什么都不运行。请用新命令重新提出。',
  ],
  ['The report was changed by somebody else, so it decides nothing.', '报告被别人改动过，因此不能据以作决定。'],
  [
    'Somebody else changed this report, so it was replaced and decides nothing. Ask again with a new command.',
    '别人改动了这份报告，因此它已被替换，不能据以作决定。请用新命令重新提出。',
  ],
  [
    'This decision is older than the report. Read the report, then decide again.',
    '此决定早于报告。请先读报告，再作决定。',
  ],
  [
    'What would run is no longer what the report shows: its text was changed or is gone. Ask again.',
    '将要运行的已不是报告所示的内容：原文被修改或已不在。请重新提出。',
  ],
  [
    'What would run is no longer what the report shows: the text, a limit, the configuration or the commit changed. Ask again with a new command.',
    '将要运行的已不是报告所示的内容：原文、限制、配置或提交有变。请用新命令重新提出。',
  ],
  [
    'The text of this request was edited or deleted, so nothing runs. Ask again with a new command.',
    '此请求的原文被修改或删除，因此什么都不运行。请用新命令重新提出。',
  ],
  [
    'The label was taken off: it cannot tell which of these is meant. Type one of the lines.',
    '标签已移除：它无法指明是哪一个。请输入其中一行。',
  ],
  [
    'The label was taken off: nothing waits here, and none counts before the report it decides on.',
    '标签已移除：这里没有等待的请求，而且早于报告的标签不算。',
  ],
  // 会话与仓库
  ['The text that asked is gone, so nothing ran.', '提出请求的原文已不在，因此什么都没有运行。'],
  [
    'This repository is archived, so nothing ran. Unarchive it and ask again.',
    '此仓库已归档，因此什么都没有运行。请取消归档后重新提出。',
  ],
  [
    'This conversation is locked, so nothing ran. Unlock it and ask again.',
    '此会话已锁定，因此什么都没有运行。请解锁后重新提出。',
  ],
  [
    'This issue is closed, so nothing ran. Reopen it and ask again.',
    '此 issue 已关闭，因此什么都没有运行。请重新打开后再提出。',
  ],
  [
    'This pull request is closed, so nothing ran. Reopen it and ask again.',
    '此拉取请求已关闭，因此什么都没有运行。请重新打开后再提出。',
  ],
  ['Sallyport is switched off in this repository.', '此仓库已关闭 Sallyport。'],
  [
    'The mode {} is not in this version: there is only all. Nothing ran.',
    '此版本没有模式 {}，只有 all。什么都没有运行。',
  ],
  ['This account is on the `approval.blocked` list.', '此账号在 `approval.blocked` 名单上。'],
  [
    'This account has used up its {} requests of this window (`quota.per_user`). Further ones are not answered until it has passed.',
    '此账号已用完本时间窗口的 {} 个请求（`quota.per_user`）。窗口过去之前不再答复。',
  ],
  [
    'This repository has used up its {} requests of this window (`quota.per_repository`).',
    '此仓库已用完本时间窗口的 {} 个请求（`quota.per_repository`）。',
  ],
  [
    'The requests of this window could not be counted, and without that only trusted accounts go on. Try again later.',
    '无法统计本时间窗口的请求数；在此期间只有受信任的账号可以继续。请稍后再试。',
  ],
  [
    'GitHub did not tell whether another run answers this request already, so nothing ran. Ask again with a new command.',
    'GitHub 没有说明是否已有另一次运行在处理此请求，因此什么都没有运行。请用新命令重新提出。',
  ],
  ['Another run already answers this request.', '另一次运行已在处理此请求。'],
  [
    'The run that carried this out never reported back. It will not run a second time by itself: ask again.',
    '执行它的运行没有回报结果。它不会自行再次运行：请重新提出。',
  ],
  [
    'The command that asked for this is no longer there. Ask again with a new one.',
    '提出它的命令已不在。请用新命令重新提出。',
  ],
  ['The description is gone, so there is nothing to run.', '描述已不在，因此没有可运行的内容。'],
  // 配置与规则
  ['{} on the default branch has {} problem(s), so nothing ran.', '默认分支上的 {} 有 {} 个问题，因此什么都没有运行。'],
  [
    'The rules of this repository (`security.rules`, `security.overrides`) are invalid, so nothing ran.',
    '此仓库的规则（`security.rules`、`security.overrides`）无效，因此什么都没有运行。',
  ],
  ['Unknown key {}', '未知的键 {}'],
  ['Wrong value', '值不正确'],
  ['More than its maximum', '超过其最大值'],
  ['The default language is missing', '缺少缺省语言'],
  // 命令与代码块
  ['There is no option {}', '没有选项 {}'],
  ['There is no role {} for a block', '代码块没有 {} 这个用途'],
  ['There is no program to run', '没有可运行的程序'],
  ['There is no program to judge', '没有可检验的程序'],
  [
    'There is no code: put a fenced block below the command, or into the description',
    '没有代码：请把围栏代码块放在命令下方，或放进描述里',
  ],
  ['The command names two languages: name one', '命令写了两种语言：只写一种'],
  ['The block is empty: write a program into it', '代码块是空的：请写入程序'],
  [
    'The fenced block that begins here is never closed: end it with a fence as long',
    '从这里开始的围栏代码块没有结束：请用同样长的围栏结束它',
  ],
  [
    'The code block stands inside a quote or a list, and such code is never run: move it to the left margin',
    '代码块在引用或列表里，这样的代码从不运行：请把它移到最左边',
  ],
  [
    'Block {} does not parse, so nothing ran. Mend the lines below and ask again.',
    '代码块 {} 无法解析，因此什么都没有运行。请修正下面的行后重新提出。',
  ],
  ['{} stands twice: give it once', '{} 出现了两次：只写一次'],
  ['The policy {} is not in this version: there is only strict', '此版本没有策略 {}，只有 strict'],
  [
    'Network access ({}) is not in this version: programs run without a network',
    '此版本不提供网络访问（{}）：程序在没有网络的情况下运行',
  ],
  [
    'There are {} program blocks and at most {} run at once: pick one by its number',
    '有 {} 个程序代码块，一次最多运行 {} 个：请用编号选择一个',
  ],
  [
    'The text holds {} commands and at most {} are allowed, so none of them ran: split it',
    '原文有 {} 条命令，最多允许 {} 条，因此一条都没有运行：请拆开',
  ],
  [
    'The task has {} characters and at most {} are allowed: say it shorter',
    '任务有 {} 个字符，最多允许 {} 个：请写得短些',
  ],
  // 检验
  ['Line {}: expected {}, got {}.', '第 {} 行：应为 {}，实为 {}。'],
  ['The output is too long to be compared: some of it was left out.', '输出太长，无法比较：其中一部分未保留。'],
  ['The tests did not start: the program ended with {}.', '测试没有开始：程序以 {} 结束。'],
  ['The tests exited with {}: {}', '测试以 {} 结束：{}'],
  ['The tests exited with {}', '测试以 {} 结束'],
  ['The tests ended before their last line: {}', '测试在最后一行之前结束：{}'],
  ['The tests ended before their last line', '测试在最后一行之前结束'],
  ['no language that Sallyport runs', '不是 Sallyport 能运行的语言'],
  ['no language word', '没有语言词'],
  ['inside a quote or a list', '在引用或列表里'],
  ['{} is switched off here', '{} 在此处已关闭'],
  // 任务
  ['The model did not answer.', '模型没有回答。'],
  ['The model refused the task.', '模型拒绝了此任务。'],
  ['The model’s answer could not be used.', '模型的回答无法使用。'],
  ['The model gave no program that can be told for sure, twice.', '模型两次都没有给出可以确认的程序。'],
  ['The model gave the same program twice, so it was asked no more.', '模型两次给出同一个程序，因此不再询问。'],
  [
    'The model went back to a program that had failed before, so it was asked no more.',
    '模型又给出先前失败过的程序，因此不再询问。',
  ],
  [
    'No attempt worked, and `model.max_retries` allows no further one.',
    '没有一次尝试成功，而 `model.max_retries` 不允许再试。',
  ],
  [
    'The reply was cut twice, also with twice the room (`model.max_tokens`). Nothing of it was used.',
    '回答两次被截断，给了双倍的空间（`model.max_tokens`）也一样。没有采用其中任何内容。',
  ],
  ['The tokens of this task are used up (`model.budget_tokens`).', '此任务的 token 已用完（`model.budget_tokens`）。'],
  ['The task ended without a program.', '任务结束时没有得到程序。'],
  ['The program in the report cannot be read.', '无法读取报告中的程序。'],
  [
    'The program needs an approval and is too long for the report that would carry it. Ask for a shorter one.',
    '程序需要批准，但太长，报告装不下。请要求写得短些。',
  ],
  [
    'A plan of a task takes a model, and none is asked here for somebody without the role that runs code at once. Ask for the task itself: somebody who may approve it then decides.',
    '任务的计划需要模型，而这里不为没有立即运行角色的人询问模型。请直接提出任务：由可以批准的人决定。',
  ],
  // 机器
  [
    'No Docker engine answered ({}). Start it, or set DOCKER_HOST; “sallyport doctor” shows what is missing.',
    '没有 Docker 引擎应答（{}）。请启动它，或设置 DOCKER_HOST；“sallyport doctor” 会显示缺少什么。',
  ],
  [
    'The connection to the Docker engine broke while the program ran; it was stopped.',
    '程序运行时与 Docker 引擎的连接中断；程序已被停止。',
  ],
  ['About to run.', '即将运行。'],
];
