/** Before the id of a section, where a note is on the whole class: no code's slug has a slash. */
export const CLASS_NOTES = 'class/';

/** The name of the note on a section, beside the slugs of codes: `class/23`. */
export function getClassNoteSlug(section: string): string {
  return CLASS_NOTES + section;
}

/** The id of the note on a section. */
export function getClassNoteId(vendor: string, section: string): string {
  return `${vendor}/${getClassNoteSlug(section)}`;
}

/** The section that a note is on, or undefined where it is on a code. */
export function getNotedSection(slug: string): string | undefined {
  return slug.startsWith(CLASS_NOTES) ? slug.slice(CLASS_NOTES.length) : undefined;
}
