import { readDocument } from './read-document.ts';
import type { ReadOptions } from './read-document.ts';
import { understand } from './understand.ts';
import type { UnderstandOptions, Understanding } from './understanding.ts';

/**
 * Reads a vendor's document, and says what it means.
 *
 * @throws {ImportError} with one message, if it cannot be read or lists no codes
 */
export function readCodes(
  bytes: Uint8Array,
  options: ReadOptions & UnderstandOptions = {},
): Understanding {
  return understand(readDocument(bytes, options), options);
}
