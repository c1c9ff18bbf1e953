import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const to = (...types) => ({ to: { element: { types: { anyOf: types } } } });
const from = (type, ...types) => ({ from: { element: { type } }, allow: to(...types) });

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'playwright-report', 'test-results', '**/*.gen.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { boundaries, 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app' },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
        { type: 'domain', pattern: 'src/domain' },
        { type: 'api', pattern: 'src/api' },
        { type: 'ui', pattern: 'src/ui' },
        { type: 'lib', pattern: 'src/lib' },
        { type: 'i18n', pattern: 'src/i18n' },
        { type: 'testing', pattern: 'src/testing' },
      ],
    },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/static-components': 'error',
      'react-hooks/set-state-in-render': 'error',
      // Roles given by hand keep a table a table when its cells are laid out as cards.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
      // Calls go down: app > features > domain > api, ui > lib > i18n. Features meet only in app.
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            from('app', 'app', 'feature', 'domain', 'api', 'ui', 'lib', 'i18n', 'testing'),
            from('feature', 'domain', 'api', 'ui', 'lib', 'i18n', 'testing'),
            {
              from: { element: { type: 'feature' } },
              allow: { to: { element: { type: 'feature', captured: { name: '{{ from.element.captured.name }}' } } } },
            },
            from('domain', 'domain', 'api', 'ui', 'lib', 'i18n', 'testing'),
            from('api', 'api', 'lib', 'i18n', 'testing'),
            from('ui', 'ui', 'lib', 'i18n', 'testing'),
            from('lib', 'lib', 'i18n', 'testing'),
            from('i18n', 'i18n', 'testing'),
            from('testing', 'testing', 'app', 'api', 'ui', 'lib', 'i18n'),
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only api talks to the server.' },
        { name: 'XMLHttpRequest', message: 'Only api talks to the server.' },
      ],
    },
  },
  { files: ['src/api/**', 'src/testing/**', 'src/**/*.test.{ts,tsx}'], rules: { 'no-restricted-globals': 'off' } },
  {
    // Only what is under test may be written loosely: the shared set-up stays out of the product.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/**/*.test.{ts,tsx}', 'src/testing/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['@/testing/*'], message: 'For tests only.' }] }],
    },
  },
  { files: ['*.config.{js,ts}', 'scripts/**', 'e2e/**'], languageOptions: { globals: globals.node } },
);
