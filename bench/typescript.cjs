// Lets node run the project's TypeScript as it is: `node -r ./bench/typescript.cjs bench/sandbox.ts`.
const { readFileSync } = require('node:fs');
const { extname } = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2022', parser: { syntax: extname(filename) === '.ts' ? 'typescript' : 'ecmascript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
