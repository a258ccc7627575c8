import { differences } from '../../../src/adapters/docker/comparison';
import { containerSpecification, type Specification } from '../../../src/adapters/docker/specification';

const MIB = 1024 * 1024;

const request = {
  image: 'python:3.13-slim',
  limits: {
    cpus: 1.5,
    memoryBytes: 512 * MIB,
    diskBytes: 100 * MIB,
    pids: 64,
    timeoutMs: 30_000,
    outputBytes: 262_144,
  },
  runtime: 'default',
  runId: 'run-1',
  deadline: 1_700_000_000_000,
  network: 'none',
};

/** What the engine reports of a container that it made as asked. */
const madeAsAsked = ({ HostConfig, Labels, ...config }: Specification): unknown => ({
  Config: { ...config, Labels: { ...Labels, 'image.label': 'x' } },
  HostConfig: { ...HostConfig, Runtime: HostConfig.Runtime ?? 'runc', Binds: null, Devices: [], PidMode: '' },
  Mounts: [],
});

const compared = (specification: Specification, made: unknown) =>
  differences(specification, made as Parameters<typeof differences>[1]);

describe('the container specification', () => {
  test('is this, and nothing else', () => {
    const specification = containerSpecification(request);
    const [program] = specification.Entrypoint?.slice(-1) ?? [];
    expect(
      JSON.stringify(specification, null, 1).replace(JSON.stringify(program), '"the supervisor"'),
    ).toMatchSnapshot();
  });

  test('names a runtime only where one was configured', () => {
    expect(containerSpecification(request).HostConfig.Runtime).toBeUndefined();
    expect(containerSpecification({ ...request, runtime: 'runsc' }).HostConfig.Runtime).toBe('runsc');
  });

  test('joins an anchor without a name of its own, which engines refuse', () => {
    const { HostConfig, Hostname } = containerSpecification({ ...request, network: 'container:abc' });
    expect([HostConfig.NetworkMode, Hostname]).toEqual(['container:abc', undefined]);
  });
});

describe('the comparison after create', () => {
  const specification = containerSpecification(request);

  test('finds nothing where the engine did as asked', () => {
    expect(compared(specification, madeAsAsked(specification))).toEqual([]);
  });

  const hostFields = Object.keys(specification.HostConfig);
  test.each(hostFields)('notices that the engine dropped %s', (field) => {
    const made = madeAsAsked(specification) as { HostConfig: Record<string, unknown> };
    made.HostConfig[field] = undefined;
    expect(compared(specification, made).map((difference) => difference.field)).toEqual([`HostConfig.${field}`]);
  });

  test.each(['User', 'WorkingDir', 'Entrypoint', 'Healthcheck', 'Tty', 'OpenStdin', 'StdinOnce'])(
    'notices another %s',
    (field) => {
      const made = madeAsAsked(specification) as { Config: Record<string, unknown> };
      made.Config[field] = 'other';
      expect(compared(specification, made).map((difference) => difference.field)).toEqual([field]);
    },
  );

  test.each([
    ['Binds', ['/:/host']],
    ['CapAdd', ['SYS_ADMIN']],
    ['Devices', [{ PathOnHost: '/dev/kvm' }]],
    ['PidMode', 'host'],
    ['GroupAdd', ['docker']],
  ])('notices what nobody asked for: %s', (field, value) => {
    const made = madeAsAsked(specification) as { HostConfig: Record<string, unknown> };
    made.HostConfig[field] = value;
    expect(compared(specification, made)).toEqual([{ field: `HostConfig.${field}`, expected: 'nothing', got: value }]);
  });

  test('notices a volume that the image declares', () => {
    const made = { ...(madeAsAsked(specification) as object), Mounts: [{ Type: 'volume', Destination: '/data' }] };
    expect(compared(specification, made).map(({ field }) => field)).toEqual(['Mounts']);
  });

  test('notices a lost label, without which no sweep finds the container', () => {
    const made = madeAsAsked(specification) as { Config: { Labels: Record<string, string> } };
    made.Config.Labels['io.sallyport.run'] = 'other';
    expect(compared(specification, made)).toEqual([
      { field: 'Labels.io.sallyport.run', expected: 'run-1', got: 'other' },
    ]);
  });
});
