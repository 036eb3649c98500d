import ts from 'typescript';

/** A constant of `src/schemas/`: what stands in it, and what its doc comment says. */
interface Constant {
  value: ts.Expression;
  file: ts.SourceFile;
  says: string;
}

/** Looks a constant up by its name, first in the file that names it. */
export type FindConstant = (name: string, file?: ts.SourceFile) => Constant | undefined;

/** Reads the constants of some source files, by the text of each. */
export function readConstants(texts: Readonly<Record<string, string>>): FindConstant {
  const constants = Object.entries(texts).flatMap(([name, text]) =>
    listConstants(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)),
  );
  const byName = Map.groupBy(constants, ({ name }) => name);
  return (name, file) => {
    const all = byName.get(name);
    return all?.find((one) => one.file === file) ?? all?.[0];
  };
}

/** What the doc comment above a node says, in one line; empty where it has none. */
export function readDocComment(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const comments = ranges.map(({ pos, end }) => text.slice(pos, end));
  return cleanComment(comments.findLast((comment) => comment.startsWith('/**')) ?? '');
}

function listConstants(file: ts.SourceFile): (Constant & { name: string })[] {
  return file.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      if (!initializer) return [];
      const value = ts.isAsExpression(initializer) ? initializer.expression : initializer;
      return [{ name: name.getText(), value, file, says: readDocComment(statement) }];
    }),
  );
}

/** Without its stars, and without links to other comments, which lead nowhere in an editor. */
function cleanComment(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replaceAll(/\n *\* ?/g, ' ')
    .replaceAll(/[:;,]? [Ss]ee \{@link \w+\}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
