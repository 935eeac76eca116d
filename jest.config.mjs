// ES modules end to end: specs beside pure code, and specs under test/ that face a real PostgreSQL.
const shared = {
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['/dist/', '/.nx/', '/.cairn/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@cairn/cli$': '<rootDir>/apps/cairn/src/index.ts',
    '^@cairn/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      swcrc: false,
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'es6' },
    }],
  },
};

const onPostgres = (name, folder, more = {}) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/test/${folder}/**/*.spec.ts`],
  globalSetup: '<rootDir>/test/harness/postgres.setup.mjs',
  globalTeardown: '<rootDir>/test/harness/postgres.teardown.mjs',
  ...more,
});

export default {
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'pure', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts'] },
    { ...shared, displayName: 'vectors', testMatch: ['<rootDir>/test/vectors/**/*.spec.ts'] },
    onPostgres('api', 'api'),
    onPostgres('architecture', 'architecture'),
    onPostgres('e2e', 'e2e'),
  ],
};
