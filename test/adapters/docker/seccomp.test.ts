import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBTRACTIONS, seccompProfile } from '../../../src/adapters/docker/seccomp';

/** Names that Docker's default profile allows without a capability, one per line, from its release 28. */
const dockerAllows = readFileSync(join(__dirname, '../../fixtures/docker/default-seccomp-names.txt'), 'utf8')
  .trim()
  .split('\n');

const profile = seccompProfile();
const allowed = profile.syscalls.filter(({ action }) => action === 'SCMP_ACT_ALLOW').flatMap(({ names }) => names);

describe('the seccomp profile', () => {
  test('allows what Docker’s default allows, but for the subtractions', () => {
    const ofOtherMachines = /^s390_/;
    const missing = dockerAllows.filter((name) => !allowed.includes(name) && !ofOtherMachines.test(name));
    const subtracted = missing.filter((name) => SUBTRACTIONS[name] !== undefined);
    expect(missing.filter((name) => !subtracted.includes(name))).toEqual([]);
  });

  test('allows nothing that Docker’s default does not', () => {
    expect(allowed.filter((name) => !dockerAllows.includes(name))).toEqual([]);
  });

  test('allows what is subtracted in part only with conditions', () => {
    const unconditional = profile.syscalls.filter(
      ({ args, action }) => action === 'SCMP_ACT_ALLOW' && args === undefined,
    );
    const names = unconditional.flatMap((rule) => rule.names);
    expect(Object.keys(SUBTRACTIONS).filter((name) => names.includes(name))).toEqual([]);
  });

  test('lists no call twice', () => {
    const [first] = profile.syscalls;
    expect(new Set(first?.names).size).toBe(first?.names.length);
  });

  test('has no 32-bit interface, sends clone3 back to clone, and forbids new namespaces', () => {
    expect(profile.archMap.flatMap(({ subArchitectures }) => subArchitectures)).toEqual([]);
    expect(profile.syscalls.slice(1)).toMatchSnapshot();
  });
});
