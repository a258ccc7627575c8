const line = `\0${'ab'.repeat(16)}\0ended 0 0\n`;
for (let i = 0; i < 500; i++) require('node:fs').writeSync(2, line);
process.exit(7);
