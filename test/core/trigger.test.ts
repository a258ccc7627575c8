import { readTrigger } from '../../src/core/trigger';

const repository = { id: 7, full_name: 'octo/widgets' };
const user = (login: string, id: number, type = 'User') => ({ login, id, type });

const comment = (body: string, more: object = {}) => ({
  action: 'created',
  repository,
  sender: user('ann', 3),
  issue: { id: 50, number: 5, node_id: 'I_5' },
  comment: { id: 11, node_id: 'IC_11', body, user: user('ann', 3) },
  ...more,
});

const pull = (head: number) => ({
  id: 60,
  number: 6,
  node_id: 'PR_6',
  body: '/run',
  head: { sha: 'abc', repo: { id: head } },
  base: { repo: { id: 7 } },
});

const kindOf = (event: string, payload: unknown) => readTrigger(event, payload, '/run').kind;

describe('an event', () => {
  it('with a comment that may hold a command is a text to read', () => {
    expect(readTrigger('issue_comment', comment('please\n/run'), '/run')).toEqual({
      kind: 'text',
      event: 'issue_comment',
      repository: { id: 7, owner: 'octo', name: 'widgets' },
      issueNumber: 5,
      isPullRequest: false,
      sender: { id: 3, login: 'ann', isBot: false },
      source: { kind: 'issue_comment', id: 11, nodeId: 'IC_11', issueNumber: 5 },
      text: 'please\n/run',
    });
  });

  it.each([
    [
      'issues',
      { action: 'opened', repository, sender: user('ann', 3), issue: { id: 50, number: 5, body: '/run' } },
      'issue',
    ],
    ['pull_request', { action: 'opened', repository, sender: user('ann', 3), pull_request: pull(7) }, 'pull_request'],
    [
      'pull_request_review',
      {
        action: 'submitted',
        repository,
        sender: user('ann', 3),
        pull_request: pull(7),
        review: { id: 12, body: '/run' },
      },
      'review',
    ],
    [
      'pull_request_review_comment',
      {
        action: 'created',
        repository,
        sender: user('ann', 3),
        pull_request: pull(7),
        comment: { id: 13, body: '/run' },
      },
      'review_comment',
    ],
  ])('%s holds its text in the right place', (event, payload, kind) => {
    const trigger = readTrigger(event, payload, '/run');
    expect(trigger.kind === 'text' ? trigger.source.kind : trigger).toBe(kind);
  });

  it('without the word is nothing', () => {
    expect(kindOf('issue_comment', comment('just talk'))).toBe('nothing');
  });

  it.each(['edited', 'deleted'])('%s never asks for a run', (action) => {
    expect(kindOf('issue_comment', comment('/run', { action }))).toBe(action);
  });

  it('labeled names the label and who set it', () => {
    const payload = {
      action: 'labeled',
      repository,
      sender: user('max', 4),
      issue: { number: 5 },
      label: { name: 'run:approved' },
    };
    expect(readTrigger('issues', payload, '/run')).toEqual({
      kind: 'labeled',
      event: 'issues',
      repository: { id: 7, owner: 'octo', name: 'widgets' },
      issueNumber: 5,
      isPullRequest: false,
      sender: { id: 4, login: 'max', isBot: false },
      label: 'run:approved',
    });
  });

  it('of a fork’s pull request is refused with words, since its token cannot answer', () => {
    const payload = { action: 'opened', repository, sender: user('eve', 9), pull_request: pull(99) };
    expect(readTrigger('pull_request', payload, '/run')).toMatchObject({
      kind: 'nothing',
      reasonCode: 'blocked_by_policy',
    });
  });

  it('of a pull request whose fork is gone counts as a fork’s', () => {
    const gone = { ...pull(7), head: { sha: 'abc', repo: null } };
    const payload = { action: 'opened', repository, sender: user('eve', 9), pull_request: gone };
    expect(readTrigger('pull_request', payload, '/run')).toMatchObject({
      kind: 'nothing',
      reasonCode: 'blocked_by_policy',
    });
  });

  it('on a schedule is a sweep', () => {
    expect(kindOf('schedule', {})).toBe('sweep');
  });

  it.each([
    ['push', {}],
    ['issue_comment', null],
    ['issue_comment', []],
    ['issue_comment', { action: 'created', comment: { body: '/run' } }],
    [
      'issue_comment',
      { action: 'created', repository: { id: '7' }, issue: { number: '5' }, comment: { id: 1, body: '/run' } },
    ],
    ['__proto__', { action: 'created' }],
    ['constructor', { action: 'created' }],
  ])('that makes no sense (%s) is nothing', (event, payload) => {
    expect(kindOf(event, payload)).toBe('nothing');
  });

  it('by a bot says so', () => {
    const trigger = readTrigger('issue_comment', comment('/run', { sender: user('ci[bot]', 8, 'Bot') }), '/run');
    expect(trigger.kind === 'text' && trigger.sender).toEqual({ id: 8, login: 'ci[bot]', isBot: true });
  });
});
