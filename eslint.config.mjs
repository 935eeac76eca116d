import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { exemptions } from './test/architecture/lint/exemptions.mjs';
import { features } from './test/architecture/lint/layers.mjs';
import cairn from './test/architecture/lint/plugin.mjs';

const CODE = '**/*.{ts,tsx,mjs}';
const PACKAGES = ['apps/**/*.{ts,tsx,mjs}', 'libs/**/*.{ts,tsx,mjs}'];
const IN_FEATURES = features.map((name) => `libs/${name}/src/**/*.ts`);
const IN_WEB = 'apps/web/src/**/*.{ts,tsx}';

/** A rule where it holds, which is not in `home`: the files whose job is what it bans. */
function hold(rule, files, { home = [], options = [] } = {}) {
  return { files, ignores: home, rules: { [rule]: ['error', ...options] } };
}

export default defineConfig(
  { ignores: ['**/node_modules/', '**/dist/', '**/coverage/', '.nx/', '.cairn/', 'libs/contracts/src/generated/', 'test/e2e/shots/'] },
  { files: [CODE], plugins: { cairn }, linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  { files: [CODE], extends: [js.configs.recommended, ts.configs.recommended] },
  {
    files: [CODE],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      // Cleaning text names control characters on purpose.
      'no-control-regex': 'off',
      // TypeScript finds undefined names, and knows the globals of each package.
      'no-undef': 'off',
      // Nest and TypeORM type classes as Function.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    // Said here, because without it the rule would turn classes that Nest injects into types.
    languageOptions: { parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true } },
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }] },
  },
  { files: ['libs/*/src/**/*.ts'], rules: { 'no-console': 'error', '@typescript-eslint/explicit-module-boundary-types': 'error' } },
  { files: [IN_WEB], rules: { 'no-console': 'error' } },
  { files: [IN_WEB], ...a11y.flatConfigs.strict, settings: { 'jsx-a11y': { components: { Anchor: 'a', Button: 'button', Image: 'img', UnstyledButton: 'button' } } } },
  // A box that scrolls is a stop for the keyboard, or nobody without a mouse reads its end.
  { files: [IN_WEB], rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }] } },
  // The two rules of hooks. The plugin's other rules compile every component, which took as long as all the rest of lint.
  { files: [IN_WEB], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },

  hold('cairn/layers', PACKAGES),
  hold('cairn/no-deep-imports', PACKAGES),
  hold('cairn/no-query-builder', PACKAGES),
  hold('cairn/no-database-session', IN_FEATURES),
  hold('cairn/platform-libraries', [...IN_FEATURES, 'libs/composition/src/**/*.ts']),
  hold('cairn/file-kinds', IN_FEATURES),
  hold('cairn/field-names', IN_FEATURES),
  hold('cairn/environment-in-config', [CODE]),
  hold('cairn/pure', ['libs/{domain,charts}/src/**/*.ts'], { home: ['**/*.spec.ts'] }),
  hold('cairn/statements-in-pages', PACKAGES, { home: ['**/*.page.ts'] }),
  hold('cairn/identity-door', PACKAGES, { home: ['libs/identity/src/**'] }),
  hold('cairn/system-door', PACKAGES, { home: ['**/*.jobs.ts'] }),
  hold('cairn/declared-access', ['libs/**/*.ts']),
  hold('cairn/plain-resolvers', ['libs/**/*.ts']),
  hold('cairn/words-from-locale', ['apps/web/src/**/*.tsx']),
  hold('max-lines', [CODE], { home: ['libs/composition/src/migrations/**', 'apps/web/src/**/locales/**'], options: [400] }),

  ...Object.entries(exemptions).map(([rule, files]) => ({ files: Object.keys(files), rules: { [rule]: 'off' } })),
);
