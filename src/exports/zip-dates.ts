/*
 * Records of a ZIP archive and where their fields stand:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
 */

/** The end of the archive, if it has no comment: its length, and where the offset of the list stands. */
const END = { length: 22, count: 10, list: 16 };

/** An entry of the list: its length without the texts behind it, their lengths, and the file's offset. */
const ENTRY = { length: 46, texts: [28, 30, 32], date: 12, file: 42 };

/** The record before a file. */
const FILE = { date: 10 };

/** 1 January 1980, midnight: the first that there is. The time stands in the lower half. */
const FIRST_DATE = 0x00_21_00_00;

/**
 * Gives every file of a ZIP archive the same date, in place of when it was made: the same content is the
 * same bytes. The archive must be one without a comment.
 *
 * @returns the archive that was given, changed
 */
export function setZipDates(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END.length;
  let entry = view.getUint32(end + END.list, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left--) {
    view.setUint32(entry + ENTRY.date, FIRST_DATE, true);
    view.setUint32(view.getUint32(entry + ENTRY.file, true) + FILE.date, FIRST_DATE, true);
    const texts = ENTRY.texts.map((field) => view.getUint16(entry + field, true));
    entry += texts.reduce((sum, length) => sum + length, ENTRY.length);
  }
  return archive;
}
