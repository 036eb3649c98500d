import { countBreaks } from '../text/lines.ts';
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

/** A break at the end ends the last line and begins none. */
function countLines(text: string): number {
  return countBreaks(text) + (text.endsWith('\n') ? 0 : 1);
}
