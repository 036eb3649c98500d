/**
 * Characters that cannot be seen, or that make what stands around them read otherwise than it is
 * stored (https://trojansource.codes), each class as it stands in the brackets of a regular
 * expression with the flag `u`.
 */
const CLASSES = {
  /** Those of C0 and C1 but for tab and line feed. */
  controls: String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f`,
  /** Line breaks that editors do not show as such. */
  separators: String.raw`\u2028\u2029`,
  /** Marks, embeddings, overrides and isolates that turn the direction of writing. */
  bidi: String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`,
  /** Soft hyphens, zero-width spaces, word joiners, invisible operators, byte order marks. */
  widthless: String.raw`\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff`,
  /** Joiners of letters, which scripts and emoji need. */
  joiners: String.raw`\u200c\u200d`,
  /** Letters of Hangul without a shape: they look like a space. */
  fillers: String.raw`\u115f\u1160\u3164\uffa0`,
  /** What stands around a note between the lines. */
  annotations: String.raw`\ufff9-\ufffb`,
  /** A second alphabet that nothing shows. */
  tags: String.raw`\u{e0000}-\u{e007f}`,
  /** Halves of surrogate pairs. */
  halves: String.raw`\p{Cs}`,
};

type ClassName = keyof typeof CLASSES;

/** Makes the expression that finds every character of some classes. */
export function makeInvisible(...names: readonly ClassName[]): RegExp {
  return new RegExp(`[${names.map((name) => CLASSES[name]).join('')}]`, 'gu');
}

/** All but the joiners: what no text needs. */
export const NEEDLESS = makeInvisible(
  'controls',
  'separators',
  'bidi',
  'widthless',
  'fillers',
  'annotations',
  'tags',
  'halves',
);

/** Names a character as Unicode does: `U+202E`. */
export function formatCodePoint(character: string): string {
  const hex = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `U+${hex.padStart(4, '0')}`;
}
