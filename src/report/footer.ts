/** What can be typed now? At most five commands that make sense in this state. */
import { sizeText } from '../core/units';
import type { Paper } from './paper';
import { codeSpan, link } from './quote';

const MOST = 5;
const TASK_MOST = 100;

export function footer(paper: Paper): string {
  const { view, words } = paper;
  const commands = commandsFor(paper).slice(0, MOST);
  const { artifacts } = view.links;
  const hasFiles = view.record.executions.some(({ result }) => result.files.length > 0);
  const files = artifacts === null || !hasFiles ? [] : [link(words.footer.files, artifacts)];
  const version = /^\d+(?:\.\d+){0,2}(?:-[a-z]{1,10}(?:\.\d+)?)?$/.test(view.record.tool.version)
    ? ` v${view.record.tool.version}`
    : '';
  return `<sub>${[...commands, ...files, `sallyport${version}`].join(' · ')}</sub>`;
}

/** `**again:** /run rerun ID`, in the order of likely use. */
function commandsFor(paper: Paper): readonly string[] {
  const { view, words } = paper;
  const id = view.record.requestId;
  const say = words.footer;
  const command = (label: string, text: string): string => `**${label}:** ${codeSpan(`${view.trigger} ${text}`)}`;
  const help = command(say.help, 'help');
  const withId = (label: string, verb: string): readonly string[] =>
    id === null ? [] : [command(label, `${verb} ${id}`)];
  switch (view.state) {
    case 'queued':
    case 'scanning':
    case 'running':
      return [...withId(say.cancel, 'cancel'), command(say.status, 'status'), help];
    case 'waiting':
      return [...withId(say.cancel, 'cancel'), command(say.status, 'status'), help];
    case 'planned':
      return [help];
    case 'done':
      return [...withId(say.again, 'rerun'), ...longer(paper), ...otherBlock(paper), help];
    case 'refused':
    case 'expired':
    case 'void':
    case 'cancelled':
    case 'rejected':
      return [help];
    case 'approved':
      return [command(say.status, 'status'), help];
  }
}

/** More time or memory, where that was what lacked. */
function longer({ view, words }: Paper): readonly string[] {
  const { executions, limits } = view.record;
  const ended = (status: string): boolean => executions.some(({ result }) => result.status === status);
  // `/run` alone would run the code of the description: a task is asked for by its words, where they are short.
  if (view.task !== null && view.task.length > TASK_MOST) return [];
  const typed = view.task === null ? '' : ` task ${view.task}`;
  const more = (label: string, option: string): string =>
    `**${label}:** ${codeSpan(`${view.trigger}${typed} ${option}`)}`;
  const seconds = Math.ceil((limits.timeoutMs * 2) / 1000);
  return [
    ...(ended('timeout') ? [more(words.footer.longer, `--timeout ${seconds}s`)] : []),
    ...(ended('oom') ? [more(words.footer.moreMemory, `--memory ${sizeText(limits.memoryBytes * 2)}`)] : []),
  ];
}

function otherBlock({ view, words }: Paper): readonly string[] {
  const { executions } = view.record;
  const bad = executions.find(({ result }) => !result.success);
  if (executions.length < 2 || bad === undefined) return [];
  return [`**${words.footer.onlyBlock(bad.block)}:** ${codeSpan(`${view.trigger} ${bad.block}`)}`];
}
