/** Holds what the engine made against what it was asked for: an option that it dropped in silence is an abort. */
import type { ContainerInspectInfo } from 'dockerode';
import type { Specification } from './specification';

export type Difference = { readonly field: string; readonly expected: unknown; readonly got: unknown };

type Fields = Readonly<Record<string, unknown>>;

const CONFIG_FIELDS = ['User', 'WorkingDir', 'Entrypoint', 'Healthcheck', 'Tty', 'OpenStdin', 'StdinOnce'] as const;

/** Every field of the specification that the engine reports otherwise; empty means it is as asked. */
export function differences(specification: Specification, made: ContainerInspectInfo): readonly Difference[] {
  const config: Fields = { ...made.Config };
  const hostConfig: Fields = { ...made.HostConfig };
  const asked: Fields = { ...specification };
  const configured = CONFIG_FIELDS.map((field) => compare(field, asked[field], config[field]));
  const hosted = Object.entries(specification.HostConfig).map(([field, expected]) =>
    compare(`HostConfig.${field}`, expected, hostConfig[field]),
  );
  const labelled = Object.entries(specification.Labels ?? {}).map(([label, expected]) =>
    compare(`Labels.${label}`, expected, made.Config.Labels[label]),
  );
  const added = ADDITIONS.flatMap((field) =>
    isEmpty(hostConfig[field]) ? [] : [compare(`HostConfig.${field}`, 'nothing', hostConfig[field])],
  );
  // A VOLUME of the image is a folder on the host's disk, writable whatever the root is.
  const mounts = compare('Mounts', [], made.Mounts);
  return [...configured, ...hosted, ...labelled, ...added, mounts].filter((difference) => difference !== null);
}

/** What we never ask for, so that nothing may be there. */
const ADDITIONS = [
  'Binds',
  'Mounts',
  'CapAdd',
  'Devices',
  'DeviceRequests',
  'VolumesFrom',
  'PortBindings',
  'GroupAdd',
  'ExtraHosts',
  'Links',
  'PidMode',
  'UsernsMode',
  'UTSMode',
] as const;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

function compare(field: string, expected: unknown, got: unknown): Difference | null {
  return expected === undefined || canonical(expected) === canonical(got) ? null : { field, expected, got };
}

/** Key order and the order of lists that are sets do not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}:${canonical(item)}`)
    .sort()
    .join()}}`;
}
