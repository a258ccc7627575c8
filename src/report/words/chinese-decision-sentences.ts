/** 关于请求、批准、会话和任务的英文消息，用中文说。 */
import type { Phrases } from './phrasebook';

const again: Phrases = {
  'Ask again': '请重新提出',
  'Ask again with a new command': '请用新命令重新提出',
  'Ask again with a new one': '请用新命令重新提出',
  'Try again later': '请稍后再试',
};

const thread: Phrases = {
  'No request of this thread has this ID': '此会话中没有这个 ID 的请求',
  'The command that asked for this is no longer there': '提出请求的命令已不在',
  'The text of this request was edited or deleted, so nothing runs': '该请求的原文被修改或删除，因此什么都不运行',
  'Somebody else changed this report, so it was replaced and decides nothing':
    '有人改动了这份报告，因此它被替换，不能作为决定的依据',
  'Bots do not trigger runs': '机器人不能触发运行',
  'This account is on the `approval.blocked` list': '该账号在 `approval.blocked` 名单上',
  'Ask a maintainer to take it off': '请维护者把它移出',
  'Nothing waits on this thread': '此会话中没有等待的请求',
  'Nothing can be decided on this report': '这份报告没有可决定的内容',
  'This request was decided already; a decision counts once': '该请求已有决定；一个决定只算一次',
  'Sallyport is switched off in this repository': 'Sallyport 在本仓库已关闭',
  'The label was taken off: nothing waits here, and none counts before the report it decides on':
    '标签已移除：此处没有等待的请求，早于报告的标签也不算数',
  'The label was taken off: it cannot tell which of these is meant': '标签已移除：它无法指明是其中哪个请求',
  'Type one of the lines': '请输入所列命令之一',
  'The run that carried this out never reported back': '执行它的那次运行没有回报',
  'It will not run a second time by itself: ask again': '它不会自行再次运行：请重新提出',
  'The day after `--since` has not come yet: name one that has, or a number of days such as 7d':
    '`--since` 之后的日期还没到：请写已过去的日期，或 7d 这样的天数',
  'Nobody decided in time, so nothing runs': '无人及时决定，因此什么都不运行',
  'Another run already answers this request': '另一次运行已在处理该请求',
  'GitHub did not tell whether another run answers this request already, so nothing ran':
    'GitHub 没有说明是否已有另一次运行在处理该请求，因此什么都没有运行',
  'The text that asked is gone, so nothing ran': '提出请求的原文已不在，因此什么都没有运行',
  'The description is gone, so there is nothing to run': '描述已不在，因此没有可运行的内容',
  'This repository is archived, so nothing ran': '本仓库已归档，因此什么都没有运行',
  'Unarchive it and ask again': '请取消归档后重新提出',
  'This conversation is locked, so nothing ran': '此会话已锁定，因此什么都没有运行',
  'Unlock it and ask again': '请解锁后重新提出',
  'This {} is closed, so nothing ran': '此{{1}}已关闭，因此什么都没有运行',
  issue: ' issue ',
  'pull request': '拉取请求',
  'About to run': '即将运行',
  'Reopen it and ask again': '请重新打开后再提出',
  'The mode {} is not in this version: there is only all': '此版本没有 {1} 模式：只有 all',
  'Nothing ran': '什么都没有运行',
  'The requests of this window could not be counted, and without that only trusted accounts go on':
    '无法统计此时间窗口内的请求；没有统计，只有受信任的账号可以继续',
  'This account has used up its {#} requests of this window (`quota.per_user`)':
    '该账号已用完此时间窗口的 {1} 次请求（`quota.per_user`）',
  'Further ones are not answered until it has passed': '窗口结束之前不再回应其他请求',
  'This repository has used up its {#} requests of this window (`quota.per_repository`)':
    '本仓库已用完此时间窗口的 {1} 次请求（`quota.per_repository`）',
};

const approval: Phrases = {
  'The report was changed by somebody else, so it decides nothing': '报告被他人改动，不能作为决定的依据',
  'This decision is older than the report': '该决定早于报告',
  'Read the report, then decide again': '请阅读报告后再作决定',
  'The request waited too long': '请求等待太久',
  'This request waited too long': '该请求等待太久',
  'Only an approval lets anything run': '只有批准才能使它运行',
  'What would run is no longer what the report shows: the text, a limit, the configuration or the commit changed':
    '将要运行的内容已与报告所示不同：原文、限制、配置或提交有改变',
  'What would run is no longer what the report shows: its text was changed or is gone':
    '将要运行的内容已与报告所示不同：原文被修改或已不在',
  'This request runs already; an approval counts once': '该请求已在运行；一次批准只算一次',
  'Its time limit ends it; who may, can cancel the workflow run': '到时限它就会结束；有权限的人可以取消该工作流运行',
  'This request was approved already; an approval counts once': '该请求已获批准；一次批准只算一次',
  'This request was rejected': '该请求已被拒绝',
  'This request was cancelled': '该请求已取消',
  'This request is void: its text or report changed': '该请求已作废：原文或报告有改变',
  'Nobody is known who decided this': '不知道是谁作的决定',
  'Bots do not decide': '机器人不能作决定',
  'Deciding this takes {}': '决定此事需要 {{1}}',
  'the {} role': '{1} 角色',
  'the {} role, or a place on the list of approvers': '{1} 角色，或列在审批者名单上',
  'Nobody approves their own request here (`approval.second_person`)':
    '此处任何人都不能批准自己的请求（`approval.second_person`）',
  'Approvers are named by team here, and this token does not see the teams: `github-token` must be one that may read the organization’s members':
    '此处按团队指定审批者，而该令牌看不到团队：`github-token` 须能读取组织的成员',
};

const tasks: Phrases = {
  'The model gave the same program twice, so it was asked no more': '模型两次给出同样的程序，因此不再询问',
  'The model went back to a program that had failed before, so it was asked no more':
    '模型又给出先前失败过的程序，因此不再询问',
  'No attempt worked, and `model.max_retries` allows no further one':
    '没有一次尝试成功，`model.max_retries` 也不允许再试',
  'The reply was cut twice, also with twice the room (`model.max_tokens`)':
    '回复两次被截断，空间加倍也是如此（`model.max_tokens`）',
  'Nothing of it was used': '其中的内容都没有使用',
  'The model gave no program that can be told for sure, twice': '模型两次都没有给出可明确辨认的程序',
  'The model refused the task': '模型拒绝了该任务',
  'The model did not answer': '模型没有回答',
  'The model’s answer could not be used': '模型的回答无法使用',
  'The tokens of this task are used up (`model.budget_tokens`)': '该任务的令牌已用完（`model.budget_tokens`）',
  '{} tokens were used': '共用 {1} 个令牌',
  'The task ended without a program': '任务结束时没有程序',
  'The program needs an approval and is too long for the report that would carry it':
    '程序需要批准，但太长，报告放不下',
  'Ask for a shorter one': '请要求更短的程序',
  'The program is too long': '程序太长',
  'The program in the report cannot be read': '报告中的程序无法读取',
  'A plan of a task takes a model, and none is asked here for somebody without the role that runs code at once':
    '任务的计划需要模型；提出者没有立即运行代码的角色，因此没有询问模型',
  'Ask for the task itself: somebody who may approve it then decides': '请直接提出任务本身，由有审批权限的人决定',
  'The output is too long to be compared: some of it was left out': '输出太长，无法比较：有一部分被省略',
  'Line {#}: expected {}, got {}': '第 {1} 行：应为 {{2}}，实为 {{3}}',
  'the end of the output': '输出末尾',
  'The tests did not start: the program ended with {}': '测试没有开始：程序以 {1} 结束',
  'The tests ended before their last line': '测试在最后一行之前结束',
  'The tests ended before their last line: {}': '测试在最后一行之前结束：{1}',
  'The tests exited with {}': '测试退出码为 {1}',
  'The tests exited with {}: {}': '测试退出码为 {1}：{2}',
};

export const decisionSentences: Phrases = { ...again, ...thread, ...approval, ...tasks };
