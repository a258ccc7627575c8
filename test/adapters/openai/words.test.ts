/** Whoever reads a sentence of ours in a report finds it in docs/models.md, by its beginning, with its cure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as words from '../../../src/adapters/openai/words';

const page = readFileSync(join(__dirname, '../../../docs/models.md'), 'utf8');

/** First cells of the table, where `…` stands for anything. */
const beginnings = [...page.slice(page.indexOf('| It says |')).matchAll(/^\| ([^|]+) \|/gm)]
  .flatMap(([, cell = '']) => cell.split(' · '))
  .filter((beginning) => !/^(It says|:--)/.test(beginning));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isBeginningOf = (message: string) => (beginning: string) =>
  new RegExp(`^${beginning.split('…').map(escaped).join('.*')}`).test(message);

const MESSAGES: readonly string[] = [
  words.UNSET(['`openai-model`']),
  words.WRONG_URL,
  ...[
    words.REDIRECTED,
    words.WRONG_KEY(401),
    words.NO_QUOTA,
    words.RETIRED(404),
    words.WRONG_PATH(404),
    words.NOT_JSON(200),
    words.NO_COMPLETION,
    words.TOO_LONG_PROMPT,
    words.TOO_LONG_REPLY,
    words.CAP_TOO_LARGE,
    words.FILTERED,
    words.NOT_UNDERSTOOD(400),
    words.ODD_STATUS(418),
    words.BUSY(429, 3),
    words.BUSY(503, 3),
    words.WAIT_TOO_LONG(1),
    words.SILENT(1),
    words.STOPPED,
    words.OUT_OF_TOKENS,
    words.OUT_OF_TIME,
    ...(['refused', 'unknown-host', 'certificate', 'cut'] as const).map(words.UNREACHABLE),
  ].map(({ message }) => message),
];

describe('the words about a model that fails', () => {
  it.each(MESSAGES)('are explained: %s', (message) => {
    expect(beginnings.filter(isBeginningOf(message))).toHaveLength(1);
  });

  it('are all there is in the table', () => {
    expect(beginnings.filter((beginning) => !MESSAGES.some((message) => isBeginningOf(message)(beginning)))).toEqual(
      [],
    );
  });
});
