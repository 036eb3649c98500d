import { globSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What runs in the browser begins in these files. */
const ENTRIES = ['src/scripts/*.ts', 'src/box/worker.ts', 'src/offline/worker/sw.ts'];

describe('the scripts of the pages', () => {
  test('use nothing of the language that is newer than ES2023', () => {
    const program = ts.createProgram(
      [...ENTRIES.flatMap((entry) => globSync(entry)), 'src/env.d.ts'],
      {
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: [],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        target: ts.ScriptTarget.ESNext,
        allowImportingTsExtensions: true,
        noEmit: true,
        skipLibCheck: true,
        strict: true,
      },
    );
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, start = 0, messageText }) => {
        const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
        const message = ts.flattenDiagnosticMessageText(messageText, ' ');
        return `${file?.fileName ?? ''}:${line} ${message}`;
      })
      // Vite fills in `import.meta.env` and addresses of workers; its types would bring those of Node
      // along.
      .filter((problem) => !/\bImportMeta\b|'\S+\?worker&url'/.test(problem));
    expect(problems).toEqual([]);
  });
});
