/** A comment between slashes and stars, as TypeScript and PHP read it, set in by an indent. */
export function formatBlockComment(lines: readonly string[], indent = ''): string {
  const inner = lines.map((line) => `${indent} * ${escapeBlock(line)}\n`);
  return `${indent}/**\n${inner.join('')}${indent} */`;
}

/** The same for Java, which reads HTML in it, and escapes of characters even there. */
export function formatJavadoc(lines: readonly string[], indent = ''): string {
  const [first = '', ...others] = lines.map(escapeJavadoc);
  const inner = [first, ...others.map((line) => `<br>${line}`)];
  return `${indent}/**\n${inner.map((line) => `${indent} * ${line}\n`).join('')}${indent} */`;
}

/** A summary and further lines, as C# reads them: XML behind three slashes. */
export function formatXmlComment(lines: readonly string[], indent = ''): string {
  const [first = '', ...others] = lines.map(escapeXml);
  const summary = `${indent}/// <summary>${first}</summary>`;
  if (others.length === 0) return summary;
  const paragraphs = others.map((line) => `${indent}/// <para>${line}</para>\n`).join('');
  return `${summary}\n${indent}/// <remarks>\n${paragraphs}${indent}/// </remarks>`;
}

/** A text between three quotes, as Python reads it. */
export function formatDocstring(lines: readonly string[], indent = ''): string {
  const inner = lines.map((line) => line.replaceAll(/["\\]/g, String.raw`\$&`));
  return `${indent}"""${inner.join(`\n${indent}`)}"""`;
}

/** Lines behind two slashes. */
export function formatLineComment(lines: readonly string[], indent = ''): string {
  return lines.map((line) => `${indent}// ${line}`.trimEnd()).join('\n');
}

/** An end of the comment is none any more, and neither is the beginning of a tag. */
function escapeBlock(text: string): string {
  if (!/[*@]/.test(text)) return text;
  return text.replaceAll('*/', String.raw`*\/`).replaceAll(/(^|\{)@/g, String.raw`$1\@`);
}

function escapeJavadoc(text: string): string {
  return text.replaceAll(/[&<>@{}\\*]/g, (sign) => `&#${String(sign.codePointAt(0))};`);
}

function escapeXml(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
