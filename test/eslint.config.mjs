// Run from the project's root: eslint -c test/eslint.config.mjs
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const BROWSER_LAYERS = ['core', 'receipts', 'ui', 'messages', 'services', 'cleanup', 'testing'];
const SERVER_PACKAGES = ['hono', '@hono/node-server', 'jose', 'pg'];

/** What the files of each folder of src/ never import as a value. Types cost nothing and are free. */
const NEVER = {
  model: {
    folders: [...BROWSER_LAYERS, 'server', 'lint', 'cli'],
    packages: ['lit', 'js-cookie', 'idb-keyval', 'canonicalize', ...SERVER_PACKAGES],
  },
  core: {
    folders: ['receipts', 'ui', 'messages', 'services', 'cleanup', 'lint', 'testing', 'server', 'cli'],
    packages: ['lit', 'valibot', 'canonicalize', ...SERVER_PACKAGES],
  },
  receipts: { folders: ['core', 'ui', 'messages', 'server', 'cli'], packages: ['lit', ...SERVER_PACKAGES] },
  cleanup: { folders: ['core', 'ui', 'messages', 'server', 'cli'], packages: ['lit', ...SERVER_PACKAGES] },
  services: { folders: ['core', 'ui', 'server', 'cli'], packages: ['lit', ...SERVER_PACKAGES] },
  lint: { folders: ['core', 'ui', 'receipts', 'server', 'cli'], packages: ['lit', ...SERVER_PACKAGES] },
  ui: {
    folders: ['core', 'receipts', 'server', 'cli'],
    packages: ['js-cookie', 'idb-keyval', 'valibot', ...SERVER_PACKAGES],
  },
  messages: {
    folders: ['core', 'receipts', 'ui', 'server', 'cli'],
    packages: ['lit', 'valibot', ...SERVER_PACKAGES],
  },
  server: {
    folders: ['core', 'ui', 'receipts', 'messages', 'services', 'cleanup', 'cli'],
    packages: ['lit', 'js-cookie', 'idb-keyval'],
  },
};

const layer = ([folder, { folders, packages }]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${folders.join('|')})/`,
            allowTypeImports: true,
            message: `${folder}/ never imports these layers.`,
          },
          {
            regex: `^(${packages.join('|')})(/|$)`,
            allowTypeImports: true,
            message: `${folder}/ never imports these packages.`,
          },
        ],
      },
    ],
  },
});

const SINKS = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text becomes markup here.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Text becomes markup here.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'Text becomes markup here.',
  },
  { selector: 'NewExpression[callee.name="Function"]', message: 'Text becomes code here.' },
  { selector: 'CallExpression[callee.name="eval"]', message: 'Text becomes code here.' },
  {
    selector: 'Identifier[name=/^(unsafeHTML|unsafeStatic|unsafeSVG)$/]',
    message: 'Text becomes markup here.',
  },
  {
    selector:
      'CallExpression[callee.property.name="addEventListener"][arguments.0.value="message"]:not([callee.object.name=/[cC]hannel/])',
    message: 'Any page may post messages; none of them is listened to.',
  },
  {
    selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"]',
    message: 'Use a union of literals, or a module.',
  },
];
const LAZY_ONLY = { selector: 'ImportExpression', message: 'In core/, only lazy.ts calls import().' };

const TS = ['src/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/node_modules/**', 'dist/**', 'build/**', 'coverage/**', 'data/**', 'test/vectors/**'] },
  js.configs.recommended,
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ['test/server/runtimes/*.mjs'],
    languageOptions: { globals: { Bun: 'readonly', Deno: 'readonly' } },
  },
  {
    files: TS,
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: TS,
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...SINKS],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/lazy.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SINKS, LAZY_ONLY] },
  },
  ...Object.entries(NEVER).map(layer),
  // The one file that hands canonical JSON to all the others.
  { files: ['src/model/canonical-json.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    files: ['src/model/**/*.ts'],
    ignores: ['src/model/*-schema.ts'],
    rules: { 'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'fetch', 'indexedDB'] },
  },
  {
    files: ['src/ui/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['test/**/*.ts'],
    rules: Object.fromEntries(
      [
        'no-floating-promises',
        'no-unsafe-assignment',
        'no-unsafe-member-access',
        'no-unsafe-call',
        'no-unsafe-argument',
        'no-unsafe-return',
        'no-misused-promises',
        'no-explicit-any',
        'no-unused-expressions',
        'unbound-method',
        'no-unnecessary-type-assertion',
      ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
    ),
  },
);
