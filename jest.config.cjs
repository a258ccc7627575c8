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
  // Against what never ends. How long something may take is a matter of the test that says so.
  testTimeout: 60_000,
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
  // `scripts/test` adds the layers up and holds the floor (`scripts/coverage.mjs`).
  coverageReporters: ['json'],
};
