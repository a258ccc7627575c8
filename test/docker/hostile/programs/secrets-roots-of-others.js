const fs = require('node:fs');
const tries = fs.readdirSync('/proc').filter((name) => /^\d+$|self/.test(name));
for (const name of tries) {
  for (const way of ['root', 'cwd', 'root/proc/1/root', 'task/1/root', 'fd/0/../../../..']) {
    try {
      console.log('REACHED', fs.readFileSync(`/proc/${name}/${way}${parameters.file}`, 'utf8'));
    } catch {}
  }
}
console.log('held');
