import fc from 'fast-check';
import { type Marker, markerOf, parseMarker, writeMarker } from '../../src/report/marker';
import { hostileText } from './hostile';
import { record, view } from './records';
import { STATES } from './states';

const SEED = 20261120;

const marker: Marker = {
  v: 1,
  requestId: '9f2c41d7e0a5',
  digest: 'sha256:9f2c41d7e0a5c07e55ab6ed5bff4a2c37f1ad1cb9b0b1d2a7d2b6b0a1c8e0c0f',
  state: 'waiting',
  source: 'issue_comment:2291734455',
  requesterId: 583231,
  approverId: null,
  risk: 'high',
  reasonCode: 'needs_approval',
  statuses: ['not-run'],
  languages: ['bash'],
  durationMs: null,
  createdAt: '2026-11-20T11:40:00.000Z',
  expiresAt: '2026-11-21T11:40:00Z',
};

describe('the marker', () => {
  it('is one line that reads back as what was written', () => {
    const line = writeMarker(marker);
    expect(line).not.toContain('\n');
    expect(parseMarker(`${line}\n### heading`)).toEqual(marker);
  });

  it.each(Object.entries(STATES))('reads back from the report of %s', (_name, of) => {
    const written = markerOf(of);
    expect(written).not.toBeNull();
    expect(written && parseMarker(writeMarker(written))).toEqual(written);
  });

  it('carries the exact code and the signature of a generated program', () => {
    const whole = { ...marker, code: 'H4sIAAAAAAAAA-_', signature: 'hmac:abc' };
    expect(parseMarker(writeMarker(whole))).toEqual(whole);
  });

  it('says when programs ended well and were wrong all the same, which no status says', () => {
    const of = (name: string) => (STATES[name] === undefined ? null : markerOf(STATES[name]));
    expect([of('failed-expected')?.verified, of('failed-tests')?.verified]).toEqual([false, false]);
    expect(of('passed')).not.toHaveProperty('verified');
    expect(parseMarker(writeMarker({ ...marker, verified: false }))?.verified).toBe(false);
    expect(parseMarker(writeMarker(marker).replace('"v":1', '"v":1,"verified":true'))).toBeNull();
  });

  it('has no ID when the request was refused before it had a content', () => {
    const of = view('refused', record({ requestId: null, digest: null, executions: [] }));
    expect(markerOf(of)).toMatchObject({ requestId: null, digest: null, statuses: [], durationMs: null });
  });

  it('is left out where nobody said who asked', () => {
    expect(markerOf({ ...view('done', record({})), identity: null })).toBeNull();
  });

  it('cannot be ended from inside, whatever its texts hold', () => {
    fc.assert(
      fc.property(hostileText(20), (source) => {
        const line = writeMarker({ ...marker, source });
        expect(line.indexOf('-->')).toBe(line.length - 3);
        expect(line).toMatch(/^[ -~]+$/);
        expect(parseMarker(line)?.source ?? null).toBe(source.length <= 300 ? source : null);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('a marker that is not exactly ours', () => {
  const json = JSON.stringify(marker);
  const line = (text: string): string => `<!-- sallyport:report ${text} -->`;
  const changed = (change: Readonly<Record<string, unknown>>): string => line(JSON.stringify({ ...marker, ...change }));

  it.each([
    ['stands on the second line', `hello\n${line(json)}`],
    ['is indented', ` ${line(json)}`],
    ['has text behind it', `${line(json)} x`],
    ['has another word', `<!-- sallyport:other ${json} -->`],
    ['is no JSON', line('{')],
    ['is a list', line('[]')],
    ['is null', line('null')],
    ['has an unknown key', changed({ extra: 1 })],
    ['has a prototype for a key', line(json.replace('{', '{"__proto__":{"a":1},'))],
    ['lacks a key', line(json.replace('"risk":"high",', ''))],
    ['is of another version', changed({ v: 2 })],
    ['has a short ID', changed({ requestId: '9f2c41' })],
    ['has an ID in capitals', changed({ requestId: '9F2C41D7E0A5' })],
    ['has a digest of another kind', changed({ digest: 'md5:abc' })],
    ['has an unknown state', changed({ state: 'passed' })],
    ['has a state from the prototype', changed({ state: 'constructor' })],
    ['has a name for an id', changed({ requesterId: 'octocat' })],
    ['has a broken id', changed({ requesterId: 1.5 })],
    ['has an unknown risk', changed({ risk: 'none' })],
    ['has an unknown status', changed({ statuses: ['fine'] })],
    ['has a status that is no list', changed({ statuses: 'ok' })],
    ['has a time that is none', changed({ createdAt: 'yesterday' })],
    ['has code that is no base64url', changed({ code: 'a b' })],
  ])('is nothing when it %s', (_name, body) => {
    expect(parseMarker(body)).toBeNull();
  });
});
