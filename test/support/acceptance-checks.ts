/** What must hold after every run of the action, whatever happened: the words of what does not. */
import type { Outcome } from './acceptance';
import { CANARIES } from './acceptance-step';

/** Everything that a step may print: our own fixed sentences, letter by letter nothing that came from outside. */
const OWN_LINES = [
  /^Sallyport: [A-Za-z0-9 ,.’_-]+\.$/,
  /^::warning::GitHub could not [a-z ]+ in acme\/tools \((?:no answer|status \d{3})\)\. [A-Za-z` :,-]+\.(?: The report is in the job summary: https:\/\/github\.com\/acme\/tools\/actions\/runs\/\d+\.)?$/,
  /^::notice::GitHub could not [a-z ]+ in acme\/tools \(status 403\)\. [A-Za-z` :,-]+\. The report is in the job summary: https:\/\/github\.com\/acme\/tools\/actions\/runs\/\d+\.$/,
  /^::error::\d+ request\(s\) did not succeed; the job summary has the report\.$/,
  /^::error::(?:Input|Inputs|The event file|Sallyport itself) [A-Za-z0-9 ,:./’_()-]+$/,
  /^$/,
];

export function complaints(outcome: Outcome, token: string): readonly string[] {
  const { stdout, stderr, post, comments, summary, records, outputs } = outcome;
  const strange = stdout.split('\n').filter((line) => !OWN_LINES.some((own) => own.test(line)));
  const left = [stdout, stderr, post.stdout, post.stderr, ...comments, summary, JSON.stringify([records, outputs])];
  const secrets = [token, ...Object.values(CANARIES)].flatMap(disguises);
  const told = secrets.filter((secret) => left.some((text) => text.includes(secret)));
  return [
    ...strange.map((line) => `printed a line that is none of ours: ${JSON.stringify(line)}`),
    ...(stderr === '' ? [] : [`printed on stderr: ${JSON.stringify(stderr)}`]),
    ...(post.exitCode === 0 && post.stderr === '' ? [] : [`the post step failed: ${post.stderr}`]),
    ...told.map((secret) => `told a secret: ${secret}`),
  ];
}

function disguises(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [secret, bytes.toString('base64'), bytes.toString('hex'), [...secret].reverse().join('')];
}
