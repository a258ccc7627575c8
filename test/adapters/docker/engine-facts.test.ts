import { judgeEngine, parseFacts, runtimeName } from '../../../src/adapters/docker/engine-facts';

const version = {
  Version: '28.0.1',
  ApiVersion: '1.48',
  Components: [{ Name: 'Engine' }, { Name: 'runc', Version: '1.2.8' }],
};
const info = {
  OSType: 'linux',
  Architecture: 'x86_64',
  CgroupVersion: '2',
  CgroupDriver: 'systemd',
  MemoryLimit: true,
  SwapLimit: true,
  PidsLimit: true,
  CpuCfsQuota: true,
  SecurityOptions: ['name=apparmor', 'name=seccomp,profile=builtin'],
  Runtimes: { 'io.containerd.runc.v2': {}, runc: {} },
};

const judged = (changes: object, runtime = 'default', said: object = version) =>
  judgeEngine(parseFacts(said, { ...info, ...changes }), runtime);
const troubles = (changes: object, runtime?: string, said?: object) =>
  judged(changes, runtime, said)
    .filter(({ state }) => state !== 'ok')
    .map(({ name, state }) => `${name} ${state}`);
const runc = (release: string) => ({ ...version, Components: [{ Name: 'runc', Version: release }] });

describe('the engine’s fitness', () => {
  test('is shown check by check', () => {
    expect(judged({})).toMatchSnapshot();
  });

  test.each<[string, object, readonly string[]]>([
    ['no seccomp', { SecurityOptions: ['name=apparmor'] }, ['seccomp failed']],
    ['seccomp as 20.10 spells it', { SecurityOptions: ['seccomp'] }, []],
    ['no memory limit', { MemoryLimit: false }, ['memory limit failed']],
    [
      'what it does not say it cannot do',
      { PidsLimit: undefined, CpuCfsQuota: undefined },
      ['process limit failed', 'processor limit failed'],
    ],
    ['Windows', { OSType: 'windows' }, ['platform failed']],
    ['another machine', { Architecture: 'riscv64' }, ['platform failed']],
    ['an ARM', { Architecture: 'aarch64' }, []],
  ])('%s', (_, changes, expected) => {
    expect(troubles(changes)).toEqual(expected);
  });

  test('a configured runtime must be there', () => {
    expect(troubles({}, 'runsc')).toEqual(['runtime failed']);
    expect(troubles({ Runtimes: { runc: {}, runsc: {} } }, 'runsc')).toEqual([]);
  });

  test('an engine older than 20.10 is refused, one that nobody mends any more is warned about', () => {
    const engine = (Version: string, ApiVersion: string) =>
      troubles({}, 'default', { ...version, Version, ApiVersion });
    expect(engine('19.03.1', '1.40')).toEqual(['engine failed']);
    expect(engine('20.10.24+dfsg1', '1.41')).toEqual(['engine warning']);
    expect(engine('24.0.9', '1.43')).toEqual(['engine warning']);
    expect(engine('25.0.1', '1.44')).toEqual([]);
    expect(engine('dev', '1.52')).toEqual(['engine warning']);
  });

  test('names the runtime that the engine would choose', () => {
    const facts = parseFacts(version, { ...info, DefaultRuntime: 'runsc' });
    expect([runtimeName(facts, 'default'), runtimeName(facts, 'kata')]).toEqual(['runsc', 'kata']);
  });

  test.each([
    ['1.1.5+ds1', true],
    ['1.1.11', true],
    ['1.1.12', false],
    ['1.2.7', true],
    ['1.2.8', false],
    ['1.3.2', true],
    ['1.3.3-0ubuntu1', false],
    ['1.4.0-rc.1', false],
    ['2.0.0', false],
  ])('runc %s: warned about %s', (release, isOld) => {
    expect(troubles({}, 'default', runc(release))).toEqual(isOld ? ['runc warning'] : []);
  });

  test('an engine that answers with nothing is refused, not trusted', () => {
    expect(
      judgeEngine(parseFacts({}, {}), 'default')
        .filter(({ state }) => state === 'ok')
        .map(({ name }) => name),
    ).toEqual(['runtime']);
  });
});
