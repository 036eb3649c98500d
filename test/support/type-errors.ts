import ts from 'typescript';

/** What the strictest settings of the TypeScript compiler say against files. */
export function getTypeErrors(files: string[]): string[] {
  const program = ts.createProgram(files, {
    noEmit: true,
    // Those of the language, which come with the compiler.
    skipDefaultLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    types: [],
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    allowUnreachableCode: false,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
