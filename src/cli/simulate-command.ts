/** `sallyport simulate`: shows each step on stderr and what was posted on stdout. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { paletteFor } from './colours';
import { forScreen } from './screen';
import { simulate } from './simulate';

const textOption = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The folder of the built action, which this command line is part of. */
const distFolder = (): string => dirname(realpathSync(process.argv[1] ?? '.'));

export async function simulateCommand(event: string, given: Readonly<Record<string, unknown>>): Promise<number> {
  const say = (message: string) => process.stderr.write(`${paletteFor(process.stderr).dim('›')} ${message}\n`);
  const done = await simulate(event, {
    github: textOption(given['github']),
    event: textOption(given['event']),
    config: textOption(given['config']),
    model: { replay: textOption(given['replay']), script: textOption(given['script']) },
    dist: distFolder(),
    say,
  });
  const comments = done.comments ?? [];
  if (done.comments !== null)
    say(comments.length === 0 ? 'It posted no comment' : `It posted ${comments.length} comment(s)`);
  const text = comments.length > 0 ? comments.join('\n\n---\n\n') : done.summary;
  const shown = given['screen'] === true ? forScreen(text) : text;
  process.stdout.write(text === '' ? 'The action had nothing to say.\n' : `\n${shown}\n\n`);
  say(`Records, outputs and the job summary: ${done.folder}`);
  return done.exitCode === 0 ? 0 : 1;
}
