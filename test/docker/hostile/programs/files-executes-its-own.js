const fs = require('node:fs');
fs.copyFileSync('/bin/true', '/tmp/own');
fs.chmodSync('/tmp/own', 0o755);
const { error } = require('node:child_process').spawnSync('/tmp/own');
console.log(error ? 'held' : 'REACHED');
