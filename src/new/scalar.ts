import { stringify } from 'yaml';

/** A text as a YAML value on one line, in quotes where it needs some. */
export function formatScalar(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

/** A text below a key that ends with "|", at the depth of `indent` spaces. */
export function formatBlock(text: string, indent: number): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : ' '.repeat(indent) + line.trimEnd()))
    .join('\n');
}
