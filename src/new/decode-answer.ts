import { decode } from '../import/decode.ts';
import { ImportError } from '../import/table.ts';
import { NewVendorError } from './new-error.ts';

/**
 * Reads the bytes of an example answer as text, in whatever encoding they are; nothing is an empty text.
 *
 * @throws {NewVendorError} for what is no text, and says what it is: a PDF, a picture
 */
export function decodeAnswer(bytes: Uint8Array): string {
  if (bytes.every((byte) => byte <= 0x20)) return '';
  try {
    return decode(bytes).text;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    // What follows is what to do with a document.
    const [what = ''] = error.message.split(/(?<=\.) /);
    throw new NewVendorError(
      `The example answer cannot be read. ${what}\n  Give an answer of the API as text, saved as UTF-8.`,
      { cause: error },
    );
  }
}
