const { spawn } = require('node:child_process');
let failed = 0;
for (let i = 0; i < 100; i++) spawn('sleep', ['30']).on('error', () => failed++);
setTimeout(() => {
  console.log(failed > 0 ? 'held' : 'REACHED');
  process.exit(0);
}, 300);
