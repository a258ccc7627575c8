import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, digestOf, type RequestContent, requestIdOf, textDigest } from '../../src/core/digest';

const CONTENT: RequestContent = {
  repositoryId: 1,
  issueNumber: 5,
  request: { kind: 'issue_comment', id: 11, index: 0, rerun: 0 },
  source: { kind: 'issue_comment', id: 11 },
  blocks: [
    { role: 'program', language: 'python', name: null, text: 'print(1)\n' },
    { role: 'stdin', language: null, name: null, text: 'in' },
  ],
  options: { timeout: '90s' },
  limits: { cpus: 1, memoryBytes: 536870912, diskBytes: 104857600, pids: 64, timeoutMs: 30000, outputBytes: 262144 },
  policy: 'strict',
  hosts: [],
  images: { python: 'python:3.13-slim' },
  runtime: 'default',
  headSha: null,
  configDigest: 'sha256:00',
};

/** Every leaf of the content, as a function that changes just that leaf. */
function edits(value: unknown, rebuild: (next: unknown) => unknown): readonly (() => unknown)[] {
  if (typeof value === 'string') return [() => rebuild(`${value}x`)];
  if (typeof value === 'number') return [() => rebuild(value + 1)];
  if (value === null) return [() => rebuild('x')];
  if (Array.isArray(value))
    return [
      () => rebuild([...value, 'x']),
      ...value.flatMap((item, index) =>
        edits(item, (next) => rebuild(value.map((old, at) => (at === index ? next : old)))),
      ),
    ];
  return Object.entries(value as object).flatMap(([key, item]) =>
    edits(item, (next) => rebuild({ ...(value as object), [key]: next })),
  );
}

describe('the digest', () => {
  it('is SHA-256 over canonical JSON, and stays the same from version to version', () => {
    expect(digestOf(CONTENT)).toBe('sha256:93b88ef5e361ad6cc0105fd40339f67c6a732e30f8799d0c84d2aa8fc0f332a4');
  });

  it('gives the ID as its first 12 hex digits', () => {
    expect(requestIdOf(digestOf(CONTENT))).toBe(digestOf(CONTENT).slice(7, 19));
  });

  it('changes with every single field', () => {
    const all = edits(CONTENT, (next) => next).map((edit) => digestOf(edit() as RequestContent));
    expect(new Set([...all, digestOf(CONTENT)]).size).toBe(all.length + 1);
  });

  it('changes when two blocks change places, or text moves from one to the next', () => {
    const [first, second] = CONTENT.blocks;
    const moved = {
      ...CONTENT,
      blocks: [
        { ...first, text: 'print(1)\ni' },
        { ...second, text: 'n' },
      ],
    } as RequestContent;
    const swapped = { ...CONTENT, blocks: [...CONTENT.blocks].reverse() };
    expect(new Set([CONTENT, moved, swapped].map(digestOf)).size).toBe(3);
  });

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        return canonicalJson(value as never) === canonicalJson(reversed as never);
      }),
      { seed: 1 },
    );
  });

  it('says the same as JSON about every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value as never))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 1 },
    );
  });

  it('refuses numbers that JSON cannot carry, so that two contents never look alike', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow('Not a JSON number: NaN');
  });

  it('counts a text by its UTF-8 bytes', () => {
    expect(textDigest('é')).toBe(
      `sha256:${createHash('sha256')
        .update(Buffer.from([0xc3, 0xa9]))
        .digest('hex')}`,
    );
  });
});
