import css from '@eslint/css';
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.dist.*/', '.cache/', '.astro/']),
  {
    ignores: ['**/*.css'],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      astro.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers read well inside sentences.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => done()` for callbacks that want no value.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Types are told from values by `import type`, also where both come from one module.
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/styles/*.css'],
    language: 'css/css',
    plugins: { css },
    rules: {
      // What all browsers of the README know, and what a page does well without.
      'css/use-baseline': [
        'error',
        {
          available: 2024,
          allowProperties: [
            'accent-color',
            'content-visibility',
            'field-sizing',
            'forced-color-adjust',
            'overscroll-behavior',
            'resize',
          ],
          // Of the tracks of a grid, where all have it since 2020; the rule thinks of widths.
          allowFunctions: ['fit-content'],
        },
      ],
    },
  },
  {
    // Texts of any length and kind come in here: no expression may take more than linear time.
    files: ['src/**'],
    ignores: ['**/*.css'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  // Astro's templates and the two files in plain JavaScript are not part of a TypeScript project.
  { files: ['**/*.astro', '**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
