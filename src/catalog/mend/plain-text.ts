import { isUtf8 } from 'node:buffer';

/**
 * The text of a file without byte order mark, with LF line ends and one at its end.
 *
 * @returns undefined for what is no UTF-8, which only its author can tell
 */
export function makePlain(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes) || bytes.includes(0)) return undefined;
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
