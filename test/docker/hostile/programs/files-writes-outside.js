const fs = require('node:fs');
for (const f of ['/x', '/etc/x', '/usr/local/bin/node', '/etc/passwd']) {
  try {
    fs.appendFileSync(f, 'x');
    console.log('REACHED', f);
  } catch {}
}
console.log('held');
