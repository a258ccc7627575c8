/** What is said of tasks in words and of the programs that a model wrote for them. */
import type { Outcome } from '../../core/attempt-outcome';
import { plural } from './plural';

const OUTCOME: Readonly<Record<Outcome, string>> = {
  unavailable: 'the model did not answer',
  failed: 'the answer could not be used',
  'over-budget': 'not asked: the tokens are used up',
  refused: 'the model refused',
  truncated: 'the reply was cut; nothing of it was used',
  'no-code': 'no program that can be told for sure',
  'wrong-language': 'written in another language',
  unfit: 'may not be looked at',
  repeated: 'the same program again; not run',
  oscillating: 'a program that had failed before; not run',
  written: 'written',
  blocked: 'blocked by the policy; not run',
  'syntax-error': 'does not parse; not run',
  waits: 'waits for its approval; not run',
  planned: 'planned; not run',
  'machine-failed': 'could not be run, our fault',
  cancelled: 'cancelled',
  'output-limit': 'printed too much',
  timeout: 'timed out',
  oom: 'ran out of memory',
  error: 'failed',
  'tests-failed': 'ran, but the tests failed',
  'wrong-answer': 'ran, but the output is not as expected',
  'generated-tests-failed': 'ran; its generated tests disagree',
  ran: 'ran',
  verified: 'ran, and was verified',
};

export const tasks = {
  task: {
    asked: (task: string) => `**Task**: ${task}.`,
    written: (models: string) => `${models === '' ? 'A model' : models} wrote the code.`,
    unreviewed: (models: string) => `${models === '' ? 'A model' : models} wrote the code; nobody has reviewed it.`,
    read: (options: string) => `Read from its words: ${options}.`,
    removed: (comments: number, characters: number) =>
      `Hidden text was taken out before the model was asked: ${[
        ...(comments > 0 ? [plural(comments, 'HTML comment')] : []),
        ...(characters > 0 ? [plural(characters, 'invisible character')] : []),
      ].join(', ')}.`,
    gaveUp: (why: string) => `**No better attempt**: ${why}`,
    verifiedBy: {
      none: '**Verified by**: nothing. It ran; whether its answer is right, nobody checked.',
      expect: '**Verified by**: the expected output.',
      tests: '**Verified by**: the tests of the request.',
      'generated-tests': '**Verified by**: nothing. Tests that the model wrote itself agree, which proves nothing.',
    },
    writing: '✍️ A model is writing the program',
    notThisOne: 'This program has not run; earlier attempts have.',
    asksModel:
      '**If you approve**, the words of the task go to the model. The program it writes then gets a decision of its own.',
    approve: '✅\u00a0Ask\u00a0the\u00a0model',
    changeHow: (command: string) => `ask in other words with a new comment: ${command} …`,
    bound: 'The approval is for exactly this task.',
    origin: (attempts: number, tokens: string) =>
      `<b>How the code was made</b>: ${plural(attempts, 'attempt')}, ${plural(tokens, 'token')}`,
    description: 'The model’s description',
    dependencies: 'Needs',
    noDependencies: 'nothing',
    complexity: 'Complexity',
    estimate: 'Estimated time',
    transcript: 'Transcript',
    transcriptIs: (name: string) => `${name} among the result files`,
    columns: ['Attempt', 'Outcome', 'Tokens', 'Model', 'Code'] as readonly string[],
    outcome: OUTCOME as Readonly<Record<string, string>>,
    /** A number of tokens that the server did not tell. */
    estimated: (tokens: string) => `about ${tokens}`,
  },
};
