/** What GitHub may do to whoever asks: refuse, hurry, fail, fall silent, lose an answer. */
import type { ForgeError } from '../../src/app/ports';
import type { Fault } from '../../src/local-github';
import { account, type ForgeTown, startForge } from './forge';

jest.setTimeout(60_000);

const STRANGE = '::error::evil @everyone </div> ##[set-output name=x]';
const ALWAYS = { times: Number.POSITIVE_INFINITY };

describe('when GitHub', () => {
  let town: ForgeTown;
  beforeEach(async () => {
    town = await startForge();
  });
  afterEach(() => town.github.stop());

  const failure = async (deed: Promise<unknown>): Promise<Pick<ForgeError, 'name' | 'status' | 'message'>> => {
    try {
      await deed;
    } catch (error) {
      if (error instanceof Error && 'status' in error && typeof error.status === 'number')
        return { name: error.name, status: error.status, message: error.message };
    }
    throw new Error('It did not fail');
  };
  const asked = (operation: string) => town.github.requests.filter(({ operationId }) => operationId === operation);

  describe('refuses', () => {
    test.each([
      [401, 'The token is invalid or expired: check the input `github-token`.'],
      [403, 'The token may not do this: check the `permissions` of the workflow.'],
      [422, 'GitHub refused the content.'],
    ])('with %s, the error says what to check, quotes nobody, and nothing is asked again', async (status, cure) => {
      town.github.fail('issues/create-comment', { kind: 'status', status, message: STRANGE }, ALWAYS);
      expect(await failure(town.forge.createComment(1, 'A report'))).toEqual({
        name: 'ForgeError',
        status,
        message: `GitHub could not post a comment in acme/tools (status ${status}). ${cure}`,
      });
      expect(asked('issues/create-comment')).toHaveLength(1);
    });

    test('with 404 where something must be there, the error says so', async () => {
      expect(await failure(town.forge.updateComment(99, 'x'))).toEqual({
        name: 'ForgeError',
        status: 404,
        message:
          'GitHub could not edit a comment in acme/tools (status 404). It is not there, or the token may not see it.',
      });
    });
  });

  describe('asks for patience', () => {
    test.each<[string, Fault]>([
      ['429 with retry-after', { kind: 'secondary-rate-limit', retryAfterS: 1, status: 429 }],
      ['403 with retry-after', { kind: 'secondary-rate-limit', retryAfterS: 1, status: 403 }],
    ])('(%s), the same is asked again, not before its time', async (_name, fault) => {
      town.github.fail('repos/get-collaborator-permission-level', fault);
      const began = performance.now();
      expect(await town.forge.roleOf(account(town, 'bob'))).toBe('maintain');
      expect(performance.now() - began).toBeGreaterThanOrEqual(990);
    });

    test('because the hour’s requests are used up, but soon are not: waits', async () => {
      await town.github.stop();
      town = await startForge({ waitMaxS: 5 });
      town.github.fail('issues/get', { kind: 'primary-rate-limit', resetInS: 1 });
      const began = performance.now();
      expect((await town.forge.readThread(1))?.locked).toBe(false);
      expect(performance.now() - began).toBeGreaterThanOrEqual(1_000);
    });

    test.each<[string, Fault]>([
      ['a minute', { kind: 'secondary-rate-limit', retryAfterS: 60, status: 403 }],
      ['an hour', { kind: 'primary-rate-limit', resetInS: 3_600, status: 403 }],
    ])('of %s, nobody waits, and the words are not about permissions', async (_name, fault) => {
      town.github.fail('issues/get', fault, ALWAYS);
      expect(await failure(town.forge.readThread(1))).toEqual({
        name: 'ForgeError',
        status: 403,
        message:
          'GitHub could not read the issue in acme/tools (status 403). The rate limit is used up: try again later.',
      });
      expect(asked('issues/get')).toHaveLength(1);
    });
  });

  describe('fails', () => {
    test.each<[string, Fault | number]>([
      ['with 502', 502],
      ['by hanging up', { kind: 'hang-up' }],
    ])('once (%s), it is asked again', async (_name, fault) => {
      town.github.fail('issues/get', fault);
      expect((await town.forge.readThread(1))?.isPullRequest).toBe(false);
    });

    test('for good, it is asked three times, the last time after four times as long', async () => {
      town.github.fail('issues/get', 503, ALWAYS);
      const began = performance.now();
      expect(await failure(town.forge.readThread(1))).toEqual({
        name: 'ForgeError',
        status: 503,
        message:
          'GitHub could not read the issue in acme/tools (status 503). GitHub did not answer as it should: try again.',
      });
      expect(asked('issues/get')).toHaveLength(3);
      expect(performance.now() - began).toBeGreaterThanOrEqual(490);
    });
  });

  test('is elsewhere, there is a pause between any two writes to it', async () => {
    await town.github.stop();
    town = await startForge({ betweenWritesMs: 200 });
    const { id } = await town.forge.createComment(1, 'A report');
    const began = performance.now();
    await town.forge.updateComment(id, 'The same report');
    await town.forge.updateComment(id, 'The end');
    expect(performance.now() - began).toBeGreaterThanOrEqual(290);
  });

  test('never answers, the error says so', async () => {
    await town.github.stop();
    town = await startForge({ answerMaxMs: 300, answerMaxWhenSilentMs: 100 });
    town.github.fail('issues/get', { kind: 'silence' }, ALWAYS);
    expect(await failure(town.forge.readThread(1))).toEqual({
      name: 'ForgeError',
      status: 0,
      message:
        'GitHub could not read the issue in acme/tools (no answer). GitHub did not answer as it should: try again.',
    });
  });

  describe('loses the answer to a comment', () => {
    const bodies = () => town.github.comments('acme/tools', 1).map(({ body }) => body);

    test.each<[string, Fault]>([
      ['502', { kind: 'status', status: 502, after: 'work' }],
      ['a closed connection', { kind: 'hang-up', after: 'work' }],
    ])('that stands there (%s), it is found, not written twice', async (_name, fault) => {
      town.github.fail('issues/create-comment', fault);
      const made = await town.forge.createComment(1, 'A report');
      expect([bodies(), made.body]).toEqual([['/run', 'A report'], 'A report']);
      await town.forge.updateComment(made.id, 'The end');
      expect(bodies()).toEqual(['/run', 'The end']);
    });

    test('that was never made, it is made', async () => {
      town.github.fail('issues/create-comment', 500);
      await town.forge.createComment(1, 'A report');
      expect(bodies()).toEqual(['/run', 'A report']);
    });

    test('and does not say which comments there are, nothing is written twice', async () => {
      town.github.fail('issues/create-comment', { kind: 'status', status: 502, after: 'work' });
      town.github.fail('issues/list-comments', 403, ALWAYS);
      expect((await failure(town.forge.createComment(1, 'A report'))).status).toBe(502);
      expect(bodies()).toEqual(['/run', 'A report']);
    });
  });
});
