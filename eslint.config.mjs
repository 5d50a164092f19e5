import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/** Names that say nothing about what is inside (CONTRIBUTING.md, "The house"). */
const EMPTY_NAMES = 'Name it for what it is: no utils, helpers, common, shared, misc, manager, service.';

/** Attributes whose values are for machines, not for readers. */
const TECHNICAL_ATTRIBUTES = [
  ...['aria-labelledby', 'ariaCurrentWhenActive', 'autocapitalize', 'content', 'd', 'data-width', 'enctype', 'icon', 'inputmode', 'kind'],
  ...[
    'link',
    'loading',
    'matButton',
    'matButtonToggle',
    'media',
    'method',
    'ngCspNonce',
    'rel',
    'sandbox',
    'scope',
    'textLanguage',
    'tone',
    'translate',
    'width',
    'xPosition',
  ],
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.angular/**',
      'data/**',
      'client/src/app/core/api/schema.ts',
      '**/*.mjs',
      'client/node_modules/**',
      'verifier/types/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ClassDeclaration[id.name=/(Service|Manager|Helper|Utils?)$/]', message: EMPTY_NAMES },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Ports and hooks are asynchronous whether or not one implementation has to wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // The verifier runs as it is written: types stand in comments, and tsc checks them.
    files: ['verifier/**/*.js'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      // Casts stand in comments, which these rules do not read.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['verifier/**/*.test.js'],
    rules: {
      'max-lines': ['error', { max: 280 }],
      // node:test collects what its functions promise.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    // The library runs in browsers: WebCrypto, and nothing of Node.js.
    files: ['verifier/lib/**/*.js'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
      'no-restricted-globals': ['error', 'Buffer', 'process', 'require'],
    },
  },
  {
    // Emitted decorator metadata needs the classes of injected dependencies as values.
    files: ['server/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['client/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: { '@angular-eslint/component-class-suffix': 'off', '@angular-eslint/directive-class-suffix': 'off' },
  },
  {
    files: ['client/src/**/*.html'],
    // The title of the bare page is the product's name, the same in every language.
    ignores: ['client/src/index.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/i18n': [
        'error',
        {
          checkId: true,
          checkText: true,
          checkAttributes: true,
          checkDuplicateId: false,
          requireDescription: false,
          ignoreAttributes: TECHNICAL_ATTRIBUTES,
        },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.db-spec.ts', 'e2e/**/*.ts', 'server/test/**/*.ts'],
    rules: {
      // A specification tells one subject to its end.
      'max-lines': ['error', { max: 280 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
