// Source is ESM syntax without "type": "module"; jest runs it as CommonJS, so ESM-only packages are transformed too.
const transform = {
  '^.+\\.[mc]?[tj]s$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
  ],
};
const layer = (displayName, folders, extra = {}) => ({
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  transform,
  resolver: '<rootDir>/test/support/resolver.cjs',
  setupFiles: ['<rootDir>/test/support/realm.cjs'],
  transformIgnorePatterns: ['/node_modules/(?!.*\\.m?js$)'],
  ...extra,
});

const ROOMS = [
  'core',
  'documents',
  'inspect',
  'languages',
  'report',
  'rules',
  'app',
  'adapters',
  'cli',
  'doors',
  'local-github',
  'local-model',
  'house',
];

module.exports = {
  projects: [
    layer('unit', ROOMS),
    layer('docker', ['docker']),
    layer('acceptance', ['acceptance']),
    layer('browser', ['browser']),
  ],
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: [['text', { skipFull: true }], 'json-summary'],
  // A floor, not a goal, over the layers unit and docker together (`scripts/test`): the acceptance tests start the built
  // action in processes of its own, where nothing is counted. One layer alone does not reach it.
  // The floor that is wanted is 90 for branches too; 88.1 % were measured, and most of what is missing lies in inspect/. Raise this with the tests that reach them, never lower it.
  coverageThreshold: { global: { lines: 90, branches: 87, functions: 90, statements: 90 } },
};
