// Exits 0 when node_modules holds what package-lock.json lists: npm writes what it installed into
// node_modules/.package-lock.json, so no stamp of our own can go stale.
import { readFileSync } from 'node:fs';

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
};

const wanted = packagesOf('package-lock.json');
const installed = packagesOf('node_modules/.package-lock.json');
const same = (a, b) => a.version === b.version && a.integrity === b.integrity;
// Packages for other platforms are optional and rightly absent; stubs/… are folders of this checkout, linked.
const isInstalled = ([name, entry]) => {
  if (!name.startsWith('node_modules/')) return true;
  const found = installed[name];
  return found === undefined ? Boolean(entry.optional || entry.devOptional) : same(entry, found);
};

process.exitCode = wanted && installed && Object.entries(wanted).every(isInstalled) ? 0 : 1;
