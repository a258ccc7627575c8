// Reads its standard input:   sallyport run examples/programs/longest-word.js --stdin 'a guarded double gate'
const words = require('node:fs').readFileSync(0, 'utf8').split(/\s+/);
const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
console.log(longest || '(nothing came in)');
