import { createAnchors } from '../../../src/adapters/docker/anchors';
import type { WaitingContainer } from '../../../src/adapters/docker/container';
import { COLLECTION, createCollector } from '../../../src/adapters/docker/output-files';
import { createPool } from '../../../src/adapters/docker/pool';
import { createSlots } from '../../../src/adapters/docker/slots';

const container = (id: string, isClosed = false): WaitingContainer => ({
  id,
  pid: 1,
  hasOwnKernel: false,
  closed: new Promise(() => undefined),
  isClosed: () => isClosed,
  listen: () => undefined,
  send: () => undefined,
  kill: async () => undefined,
  end: async () => true,
  endState: async () => ({ oomKilled: false, running: true, exitCode: null }),
  remove: async () => undefined,
});

/** Starts containers `name-1`, `name-2` …; counts them. */
const starter = (name: string, isClosed = false) => {
  let started = 0;
  return {
    start: async () => container(`${name}-${++started}`, isClosed),
    started: () => started,
  };
};

describe('the pool', () => {
  test('gives each waiting container once, of the wanted kind only, and starts what is missing', async () => {
    const [warm, cold] = [starter('warm'), starter('cold')];
    const pool = createPool(4);
    pool.warm('python', warm.start);
    pool.warm('node', warm.start);
    const taken = [await pool.take('python', cold.start), await pool.take('python', cold.start)];
    expect(taken.map(({ id }) => id)).toEqual(['warm-1', 'cold-1']);
    expect((await pool.drain()).map(({ id }) => id)).toEqual(['warm-2']);
  });

  test('holds no more than its size and follows as containers are taken', async () => {
    const warm = starter('warm');
    const pool = createPool(2);
    for (let wish = 0; wish < 5; wish++) pool.warm('k', warm.start);
    expect(warm.started()).toBe(2);
    await pool.take('k', warm.start);
    expect(warm.started()).toBe(3);
  });

  test('passes over what ended while it waited, and what could not be started', async () => {
    const cold = starter('cold');
    const pool = createPool(4);
    pool.warm('k', starter('dead', true).start);
    expect((await pool.take('k', cold.start)).id).toBe('cold-1');
    pool.warm('k', () => Promise.reject(new Error('no image')));
    expect((await pool.take('k', cold.start)).id).toBe('cold-2');
  });

  test('fails with the start’s own error', async () => {
    await expect(createPool(1).take('k', () => Promise.reject(new Error('no image')))).rejects.toThrow('no image');
  });
});

describe('the anchors', () => {
  const anchorsOf = (most: number) => {
    const source = starter('anchor');
    const discarded: string[] = [];
    const anchors = createAnchors({ most, start: source.start, discard: ({ id }) => discarded.push(id) });
    return { anchors, source, discarded };
  };

  test('are made only when there is enough for them to do', async () => {
    const { anchors, source } = anchorsOf(2);
    anchors.expect(5);
    expect(source.started()).toBe(0);
    expect(await anchors.borrow('now')).toBeNull();
    anchors.expect(100);
    expect(source.started()).toBe(2);
  });

  test('serve one container at a time, and a used loopback ends their service', async () => {
    const { anchors, discarded } = anchorsOf(1);
    anchors.expect(6);
    const first = await anchors.borrow('now');
    expect(first?.container.id).toBe('anchor-1');
    expect(await anchors.borrow('now')).toBeNull();
    if (first !== null) anchors.giveBack(first, true);
    const again = await anchors.borrow('now');
    expect(again).toBe(first);
    if (again !== null) anchors.giveBack(again, false);
    expect([discarded, await anchors.borrow('now')]).toEqual([['anchor-1'], null]);
  });

  test('make who works ahead wait, until one is free or none will ever be', async () => {
    const { anchors } = anchorsOf(1);
    expect(await anchors.borrow('ahead')).toBeNull();
    anchors.expect(6);
    const first = await anchors.borrow('ahead');
    const [second, third] = [anchors.borrow('ahead'), anchors.borrow('ahead')];
    if (first !== null) anchors.giveBack(first, true);
    expect(await second).toBe(first);
    if (first !== null) anchors.giveBack(first, false);
    expect(await third).toBeNull();
  });

  test('are all handed over at the end', async () => {
    const { anchors } = anchorsOf(3);
    anchors.expect(100);
    await anchors.borrow('now');
    expect((await anchors.drain()).map(({ id }) => id)).toEqual(['anchor-1', 'anchor-2', 'anchor-3']);
  });
});

describe('the slots', () => {
  const never = new AbortController().signal;

  test('are given in order, and given back once', async () => {
    const slots = createSlots(1);
    const release = await slots.take(never);
    const order: string[] = [];
    const second = slots.take(never).then((give) => {
      order.push('second');
      return give;
    });
    const third = slots.take(never).then(() => order.push('third'));
    expect(slots.areTaken()).toBe(true);
    release?.();
    release?.();
    await second;
    expect(order).toEqual(['second']);
    (await second)?.();
    await third;
    expect(order).toEqual(['second', 'third']);
  });

  test('are not waited for after a cancel', async () => {
    const slots = createSlots(1);
    const cancel = new AbortController();
    const release = await slots.take(never);
    const waiting = slots.take(cancel.signal);
    cancel.abort();
    expect([await waiting, await slots.take(cancel.signal)]).toEqual([null, null]);
    release?.();
    expect(slots.areTaken()).toBe(false);
  });
});

describe('the output folder’s listing', () => {
  const record = (name: string, content: string) =>
    `file ${Buffer.byteLength(name)} ${Buffer.byteLength(content)}\n${name}${content}`;
  const parse = (text: string) => createCollector()(Buffer.from(text));

  test('gives files with a type by their ending, and the count of what was left out', () => {
    const parsed = parse(`${record('a.txt', 'hi\nfile 1 1\n')}${record('d/b.PNG', '')}end 0 1\n3`);
    expect(parsed).toEqual({
      files: [
        { name: 'a.txt', bytes: 12, type: 'text/plain', content: new Uint8Array(Buffer.from('hi\nfile 1 1\n')) },
        { name: 'd/b.PNG', bytes: 0, type: 'image/png', content: new Uint8Array() },
      ],
      omitted: 3,
    });
  });

  test('is not read before it is whole', () => {
    const whole = `${record('a.txt', 'hello')}end 0 1\n0`;
    for (let length = 0; length < whole.length; length++) expect(parse(whole.slice(0, length))).toBeNull();
  });

  test('is the same however the stream is cut', () => {
    const whole = Buffer.from(`${record('a.txt', 'end 0 1\n0')}${record('', '')}${record('ä', '')}end 0 2\n12`);
    for (const size of [1, 2, 3, 7, whole.length]) {
      const collect = createCollector();
      const answers: unknown[] = [];
      for (let at = 0; at < whole.length; at += size) answers.push(collect(whole.subarray(at, at + size)));
      expect(answers.slice(0, -1).filter((answer) => answer !== null)).toEqual([]);
      expect(answers.at(-1)).toMatchObject({
        files: [
          { name: 'a.txt', bytes: 9 },
          { name: 'ä', bytes: 0 },
        ],
        omitted: 12,
      });
    }
  });

  test('takes no longer over content that looks like its end, and holds it once', () => {
    const content = Buffer.alloc(8 * 1024 * 1024, 'end 0 ');
    const before = process.memoryUsage().arrayBuffers;
    const collect = createCollector();
    const began = performance.now();
    collect(Buffer.from(`file 1 ${content.length}\na`));
    for (let at = 0; at < content.length; at += 32_768) collect(content.subarray(at, at + 32_768));
    expect(collect(Buffer.from('end 0 1\n0'))?.files).toMatchObject([{ bytes: content.length }]);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1.5 * content.length);
  });

  test.each(['../a', '/etc/passwd', 'a/../b', 'a//b', '.', 'a\nb', 'a\\b', '\u001b[31m', ''])(
    'drops the name %j',
    (name) => {
      expect(parse(`${record(name, 'x')}end 0 1\n0`)).toEqual({ files: [], omitted: 0 });
    },
  );

  test('drops names that are no UTF-8: as text they would be longer than a name may be, or the same', () => {
    const head = Buffer.from('file 200 0\n');
    const collected = createCollector()(Buffer.concat([head, Buffer.alloc(200, 0xff), Buffer.from('end 0 1\n0')]));
    expect(collected).toEqual({ files: [], omitted: 0 });
  });

  test('throws for what is no listing', () => {
    expect(() => parse('hello\n')).toThrow('not one');
    expect(() => parse('file -1 5\n')).toThrow('not one');
    expect(() => parse('x'.repeat(100))).toThrow('not one');
    expect(() => parse('end 0 99\n')).toThrow('not one');
    expect(() => parse('file 99999 1\n')).toThrow('not one');
  });

  test('throws for more than may come', () => {
    const bounded = (text: string) => createCollector({ files: 1, bytes: 5 })(Buffer.from(text));
    expect(bounded(`${record('a', '12345')}end 0 1\n0`)?.files).toHaveLength(1);
    expect(() => bounded(`${record('a', '123456')}end 0 1\n0`)).toThrow('not one');
    expect(() => bounded(`${record('a', '')}${record('b', '')}end 0 1\n0`)).toThrow('not one');
  });

  test('has bounds below what the runner may use', () => {
    expect(COLLECTION).toEqual({ files: 100, bytes: 20 * 1024 * 1024 });
  });
});
