import { makeVisible } from './visible-text.ts';
import { formatExtent } from './wording.ts';

/** A text that is too long for the field: it is read, and shown by its name and size. */
export interface HeldText {
  name: string;
  text: string;
}

/** Characters that the field takes; more make it slow. */
const MAX_FIELD = 100_000;

const MAX_NAME = 60;

/** What a text is called that was pasted. */
export const PASTED = 'Pasted text';

/** Whether a text is held beside the field instead of standing in it. */
export function isTooLong(text: string): boolean {
  return text.length > MAX_FIELD;
}

/** `server.log, 2.1 MB, 31,200 lines` */
export function formatHeld({ name, text }: HeldText): string {
  const extent = formatExtent(new Blob([text]).size, countLines(text));
  return `${makeVisible(name, MAX_NAME)}, ${extent}`;
}

function countLines(text: string): number {
  let count = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < text.length - 1; i = text.indexOf('\n', i + 1)) {
    count++;
  }
  return count;
}
