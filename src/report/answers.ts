/** Short answers that are no report of a request: help, the state of what waits here, what became of a decision. */
import { OPTIONS } from '../core/options';
import type { ReasonCode } from '../core/reasons';
import { assertNever } from '../core/result';
import type { LanguageId } from '../core/types';
import { RISK_ICON, withIcon } from './heading';
import type { Marker } from './marker';
import { stack } from './paper';
import { codeSpan, link, prose } from './quote';
import { type StatsAnswer, statsPage } from './stats';
import { table } from './table';
import type { ReportOptions } from './view';
import { type Words, wordsFor } from './words';

export type Answer =
  | { readonly kind: 'help'; readonly languages: readonly LanguageId[] }
  /** Newest first. */
  | { readonly kind: 'status'; readonly requests: readonly { readonly marker: Marker; readonly url: string }[] }
  | StatsAnswer
  /** An approval, rejection or cancellation that was taken. */
  | { readonly kind: 'taken'; readonly what: 'approved' | 'rejected' | 'cancelled'; readonly requestId: string }
  /** One that was not: one sentence why, and the lines to type instead where there are several. */
  | {
      readonly kind: 'declined';
      readonly reasonCode: ReasonCode;
      readonly message: string;
      readonly lines: readonly string[];
    };

export type Answering = { readonly trigger: string; readonly lang: ReportOptions['lang'] };

/** Markdown of a few hundred to a few thousand characters; carries no marker, since it holds no state. */
export function renderAnswer(answer: Answer, { trigger, lang }: Answering): string {
  const words = wordsFor(lang);
  switch (answer.kind) {
    case 'help':
      return help(words, trigger, answer.languages);
    case 'status':
      return status(words, answer.requests);
    case 'stats':
      return statsPage(words, answer);
    case 'taken':
      return words.answer[answer.what](codeSpan(answer.requestId, 40));
    case 'declined':
      return stack(
        `${words.answer.declined(words.reason[answer.reasonCode] ?? '')} ${prose(words.say(answer.message), 600)}`,
        answer.lines
          .slice(0, 20)
          .map((line) => `- ${codeSpan(line, 100)}`)
          .join('\n'),
      );
    default:
      return assertNever(answer);
  }
}

/** Options that this version only parses are not advertised. */
const NOT_YET: ReadonlySet<string> = new Set(['policy', 'network']);

function help(words: Words, trigger: string, languages: readonly LanguageId[]): string {
  const say = words.help;
  const commands = say.commands.map(([form, meaning]) => [codeSpan(form.replace('/run', trigger)), meaning]);
  const options = Object.entries(OPTIONS)
    .filter(([name]) => !NOT_YET.has(name))
    .map(([name, { takes, says }]) => [codeSpan(`--${name} ${takes}`.trimEnd()), say.optionMeaning(name, says)]);
  return stack(
    `### ${say.title}`,
    table(say.commandColumns, ['l', 'l'], commands),
    `**${say.options}**`,
    table(say.optionColumns, ['l', 'l'], options),
    `**${say.blocks}**`,
    say.roles.map((role) => `- ${role}`).join('\n'),
    say.languages(languages.map((language) => words.language[language]).join(', ')),
  );
}

const MOST_REQUESTS = 50;

function status(words: Words, requests: readonly { readonly marker: Marker; readonly url: string }[]): string {
  const say = words.status;
  if (requests.length === 0) return say.none;
  const rows = requests
    .slice(0, MOST_REQUESTS)
    .map(({ marker, url }) => [
      link(marker.requestId === null ? say.noId : codeSpan(marker.requestId, 12), url),
      say.state[marker.state],
      marker.risk === null ? '' : withIcon(RISK_ICON[marker.risk], words.risk[marker.risk]),
      marker.languages.map((language) => words.language[language]).join(', '),
      codeSpan(marker.createdAt.slice(0, 16).replace('T', ' '), 16),
    ]);
  return stack(`### ${say.title(requests.length)}`, table(say.columns, ['l', 'l', 'l', 'l', 'l'], rows));
}
