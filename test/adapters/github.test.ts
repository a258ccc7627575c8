import { ForgeError } from '../../src/app/ports';
import type { Source } from '../../src/core/trigger';
import { account, type ForgeTown, idOf, sources, startForge } from './forge';

describe('GitHub', () => {
  let town: ForgeTown;
  beforeEach(async () => {
    town = await startForge();
  });
  afterEach(async () => {
    await town.github.stop();
    expect(town.github.violations).toEqual([]);
  });

  test('gets a label that it lacks with its colour, and those beside it, once', async () => {
    const seeds = [
      { name: 'run:pending', color: 'fbca04', description: 'Waits' },
      { name: 'run:approved', color: '0e8a16', description: 'Goes' },
      { name: 'run:rejected', color: 'b60205', description: 'Stops' },
    ] as const;
    const [pending, ...beside] = seeds;
    await town.forge.addLabel(1, pending, beside);
    expect(town.github.thread('acme/tools', 1).labels).toContain('run:pending');
    const made = [...town.github.world.labels.values()].map(({ name, color, description }) => ({
      name,
      color,
      description,
    }));
    expect(made).toEqual(expect.arrayContaining([...seeds]));
    const before = town.github.requests.length;
    await town.forge.addLabel(2, pending, beside);
    expect(town.github.requests.slice(before).map(({ method }) => method)).toEqual(['GET', 'POST']);
  });

  describe('reads a text', () => {
    test('of every kind, with its author', async () => {
      const texts = Object.entries(sources(town));
      const read = await Promise.all(
        texts.map(async ([name, source]) => {
          const text = await town.forge.readText(source);
          return [name, text?.body, text?.author.login, text?.lastEditor];
        }),
      );
      expect(read).toEqual([
        ['issue', 'See below', 'alice', null],
        ['comment', '/run', 'alice', null],
        ['pull', 'Mended', 'bob', null],
        ['review', '/run in a review', 'cara', null],
        ['reviewComment', '/run on a line', 'cara', null],
      ]);
    });

    test('whole: words, place, time and hands', async () => {
      const at = '2026-11-20T10:00:00Z';
      const comment = town.github.addComment('acme/tools', 1, { by: 'alice', body: 'first', at });
      town.github.edit(comment, { by: 'bob', body: 'second' });
      const source = { kind: 'issue_comment', id: comment.id, nodeId: '', issueNumber: 1 } as const;
      expect(await town.forge.readText(source)).toEqual({
        body: 'second',
        url: `${town.apiUrl}/acme/tools/issues/1#issuecomment-${comment.id}`,
        createdAt: at,
        author: account(town, 'alice'),
        lastEditor: account(town, 'bob'),
        lastEditedAt: expect.any(String),
        viaApp: false,
      });
    });

    test('that was edited by an account that is gone: by nobody, who grants nothing', async () => {
      const { comment } = sources(town);
      const [text] = town.github.comments('acme/tools', 1);
      if (text === undefined) throw new Error('written');
      town.github.edit(text, { by: 'mallory', body: 'changed' });
      town.github.removeUser('mallory');
      expect((await town.forge.readText(comment))?.lastEditor).toEqual({ id: 0, login: 'ghost', isBot: false });
    });

    test('whose author is gone', async () => {
      const { comment } = sources(town);
      town.github.removeUser('alice');
      expect((await town.forge.readText(comment))?.author.login).toBe('ghost');
    });

    test('that a bot wrote, and says so', async () => {
      const { id } = town.github.addComment('acme/tools', 1, { by: 'renovate[bot]', body: '/run' });
      const source = { kind: 'issue_comment', id, nodeId: '', issueNumber: 1 } as const;
      const author = { id: idOf(town, 'renovate[bot]'), login: 'renovate[bot]', isBot: true };
      expect((await town.forge.readText(source))?.author).toEqual(author);
    });

    test.each<Source['kind']>(['issue', 'pull_request', 'issue_comment', 'review', 'review_comment'])(
      'that is not there (%s) as nothing',
      async (kind) => {
        const gone = { kind, id: 99, nodeId: '', issueNumber: 99 };
        expect(await town.forge.readText(gone)).toBeNull();
      },
    );

    test('that is deleted between two looks as nothing: nobody knows who edited it', async () => {
      const { comment } = sources(town);
      const [text] = town.github.comments('acme/tools', 1);
      if (text === undefined) throw new Error('written');
      town.github.changeBefore('graphql', () => town.github.removeComment(text, 'bob'));
      expect(await town.forge.readText(comment)).toBeNull();
    });
  });

  describe('reads a thread', () => {
    test('that is an issue', async () => {
      const { issue } = sources(town);
      expect(await town.forge.readThread(1)).toEqual({
        locked: false,
        isClosed: false,
        isArchived: false,
        baseRef: null,
        isPullRequest: false,
        headSha: null,
        isFork: false,
        labels: ['bug'],
        description: issue,
      });
    });

    test('that is a pull request, whose own number names its description', async () => {
      const { pull } = sources(town);
      expect(await town.forge.readThread(2)).toEqual({
        locked: false,
        isClosed: false,
        isArchived: false,
        baseRef: 'main',
        isPullRequest: true,
        headSha: town.github.thread('acme/tools', 2).pull?.head.sha,
        isFork: false,
        labels: [],
        description: pull,
      });
    });

    test('that is locked', async () => {
      town.github.lock('acme/tools', 1, { by: 'bob' });
      expect((await town.forge.readThread(1))?.locked).toBe(true);
    });

    test('that is not there as nothing', async () => {
      expect(await town.forge.readThread(99)).toBeNull();
    });
  });

  describe('reads the default branch', () => {
    test('a file', async () => {
      expect(await town.forge.readFile('.github/sallyport.yml')).toBe('version: 1\n');
    });

    test('a file that is not there as nothing', async () => {
      expect(await town.forge.readFile('nowhere.yml')).toBeNull();
    });

    test('a folder where a file should be: refuses', async () => {
      await expect(town.forge.readFile('.github')).rejects.toThrow(
        new ForgeError('.github on the default branch is no regular file', 422, null),
      );
    });

    test('the files of a folder, without those below it', async () => {
      town.github.commit(
        'acme/tools',
        { branch: 'main' },
        { 'rules/a.yml': 'a', 'rules/b.yml': 'b', 'rules/c/d': 'd' },
      );
      expect(await town.forge.listFolder('rules')).toEqual(['rules/a.yml', 'rules/b.yml']);
    });

    test('a folder that is a file as empty, and one that is not there as nothing', async () => {
      expect([await town.forge.listFolder('README.md'), await town.forge.listFolder('rules')]).toEqual([[], null]);
    });
  });

  describe('tells a role', () => {
    test.each([
      ['erin', 'admin'],
      ['bob', 'maintain'],
      ['cara', 'write'],
      ['dan', 'triage'],
      ['alice', 'read'],
    ])('of %s: %s', async (login, role) => {
      expect(await town.forge.roleOf(account(town, login))).toBe(role);
    });

    test('of nobody as none', async () => {
      expect(await town.forge.roleOf({ id: 5, login: 'nobody-at-all', isBot: false })).toBe('none');
    });

    test('of whoever has taken a maintainer’s old login as none', async () => {
      const bob = account(town, 'bob');
      town.github.renameUser('bob', 'robert');
      town.github.addUser('bob');
      town.github.setRole('acme/tools', 'bob', 'admin');
      expect(await town.forge.roleOf(bob)).toBe('none');
    });

    test('live: what was taken away counts no more', async () => {
      town.github.setRole('acme/tools', 'bob', 'none');
      expect(await town.forge.roleOf(account(town, 'bob'))).toBe('read');
    });
  });

  describe('takes comments', () => {
    test('made, edited, listed and deleted', async () => {
      const made = await town.forge.createComment(1, 'A report');
      const bot = { id: 41_898_282, login: 'github-actions[bot]', isBot: true };
      const url = `${town.apiUrl}/acme/tools/issues/1#issuecomment-${made.id}`;
      expect(made).toMatchObject({ id: made.id, issueNumber: 1, url, author: bot, body: 'A report' });
      await town.forge.updateComment(made.id, 'A better report');
      const listed = await town.forge.listComments(1, 0);
      expect(listed.map(({ author, body }) => [author.login, body])).toEqual([
        ['alice', '/run'],
        ['github-actions[bot]', 'A better report'],
      ]);
      await town.forge.deleteComment(made.id);
      expect(town.github.comments('acme/tools', 1).map(({ body }) => body)).toEqual(['/run']);
    });

    test('deleted already: all is well', async () => {
      await expect(town.forge.deleteComment(99)).resolves.toBeUndefined();
    });

    test('listed over all pages', async () => {
      for (let number = 1; number <= 101; number += 1)
        town.github.addComment('acme/tools', 1, { by: 'alice', body: `comment ${number}` });
      const bodies = (await town.forge.listComments(1, 0)).map(({ body }) => body);
      expect([bodies.length, bodies[0], bodies[101]]).toEqual([102, '/run', 'comment 101']);
    });

    test('listed since a moment', async () => {
      town.github.addComment('acme/tools', 1, { by: 'bob', body: 'of old', at: '2020-01-01T00:00:00Z' });
      const since = Date.parse('2021-01-01T00:00:00Z');
      expect((await town.forge.listComments(1, since)).map(({ body }) => body)).toEqual(['/run']);
    });
  });

  describe('takes reactions', () => {
    const REACTED = ['issue', 'pull', 'comment', 'reviewComment'] as const;

    const left = (name: (typeof REACTED)[number], all: ReturnType<typeof sources>): readonly string[] => {
      const kinds = { issue: 'thread', pull: 'thread', comment: 'comment', reviewComment: 'review-comment' } as const;
      // A reaction to a pull request stands on its issue.
      const id = name === 'pull' ? town.github.thread('acme/tools', 2).id : all[name].id;
      return town.github.reactions({ kind: kinds[name], id }).map(({ content }) => content);
    };

    test.each(REACTED)('on the %s, and takes them back', async (name) => {
      const all = sources(town);
      const eyes = await town.forge.react(all[name], 'eyes');
      await town.forge.react(all[name], 'rocket');
      expect(left(name, all)).toEqual(['eyes', 'rocket']);
      await town.forge.unreact(all[name], eyes ?? 0);
      expect(left(name, all)).toEqual(['rocket']);
      // Somebody else was quicker: what should be gone is gone.
      await expect(town.forge.unreact(all[name], eyes ?? 0)).resolves.toBeUndefined();
    });

    test('on everything but a review, which has none', async () => {
      const { review } = sources(town);
      expect(await town.forge.react(review, 'eyes')).toBeNull();
      await expect(town.forge.unreact(review, 1)).resolves.toBeUndefined();
    });
  });
});
