import { readdirSync, readFileSync } from 'node:fs';

declare const parameters: { file: string };
const mounts: string = readFileSync('/proc/self/mountinfo', 'utf8');
const paths: string[] = [...mounts.matchAll(/(\/(?:var|run|home|mnt)\/[^\s:,]+)/g)].map((match) => match[1] as string);
for (const path of [...paths, parameters.file, '/var/lib/docker', '/run/docker', '/home/runner', '/github/workflow']) {
  try {
    console.log('REACHED', readdirSync(path).length);
  } catch {}
}
console.log('held');
