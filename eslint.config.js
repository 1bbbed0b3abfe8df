import tseslint from 'typescript-eslint';
import product from './bin/lint-rules.js';

export default tseslint.config(
  { ignores: ['build/**', 'dist/**', 'node_modules/**', '.data/**', '.cache/**', 'shims/**', '**/*.mjs', '**/*.js'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { product },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A closed union of string literals says the same and is erasable.' },
      ],
      'no-empty': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['domain/**/*.ts', 'documents/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'product/no-clock-in-domain': 'error' },
  },
  { files: ['app/**/*.tsx'], rules: { 'product/no-text-in-markup': 'error' } },
);
