import { z } from 'astro/zod';
import { show } from './shown.ts';
import { codeString, EMPTY_LIST, line } from './text.ts';
import { sectionId } from './section.ts';

/** What may stand between the braces of a form, and what each takes: see `catalog/printed/`. */
export const HOLES = ['code', 'key', 'number', 'phrase', 'message', 'n', 'word', '*'] as const;

/** Holes that say something of a code; a form has one of them at least. */
export const TELLING_HOLES = ['code', 'key', 'number', 'phrase', 'message'] as const;

const NO_TELLING_HOLE =
  'must have a hole for a code, a name or a text\nPut {code}, {key}, {number}, {phrase} or {message} where it stands.';
const NO_LINES =
  'must show what the form is for\nList at least one line as a program really printed it.';
const NO_MISSES =
  'must show what the form is not for\nList at least one line that looks like it and is something else.';

/**
 * How a program prints a code outside of JSON: literal text with holes. Letters match as written, but
 * for the first of a word, which may be small or capital; a blank stands for one or more; the whole may
 * stand anywhere in a line, but not inside a word.
 */
export const formSchema = z.strictObject({
  /** The line with its holes: `curl: ({code}) {message}`. */
  form: line
    .refine((form) => getUnknownHoles(form).length === 0, {
      error: ({ input }) => describeUnknownHoles(String(input)),
    })
    .refine((form) => TELLING_HOLES.some((hole) => form.includes(`{${hole}}`)), NO_TELLING_HOLE)
    .meta(show(new RegExp(String.raw`\{(?:${TELLING_HOLES.join('|')})\}`), NO_TELLING_HOLE)),
  /** Ours: the program, library or language that prints it so, in a few words. */
  by: line,
  /** Lines as they were really printed, which the form must match with a code or name of the catalog. */
  matches: z.array(line, { error: NO_LINES }).min(1, NO_LINES),
  /** Lines that look like it, which it must not match with a code or name of the catalog. */
  misses: z.array(line, { error: NO_MISSES }).min(1, NO_MISSES),
  /** The sections of which codes are printed so; left out, all. */
  sections: z.array(sectionId).min(1, EMPTY_LIST).optional(),
  /** The codes that are printed so; goes before `sections`. */
  codes: z.array(codeString).min(1, EMPTY_LIST).optional(),
  /** Whether others print so too: then the form alone does not tell the catalog. */
  shared: z.literal(true).optional(),
});

export type PrintedForm = z.infer<typeof formSchema>;

function getUnknownHoles(form: string): string[] {
  return Array.from(form.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name).filter(
    (name) => !(HOLES as readonly string[]).includes(name),
  );
}

function describeUnknownHoles(form: string): string {
  const unknown = getUnknownHoles(form).map((name) => `{${name}}`);
  const known = HOLES.map((name) => `{${name}}`);
  return `has a hole that nothing fills, ${unknown.join(', ')}\nThere are ${known.join(' ')}.`;
}
