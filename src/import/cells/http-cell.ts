import { toPlain } from './plain.ts';

/** `400`, `HTTP 400`, `HTTP/1.1 400 Bad Request`, `400 (Bad Request)`. */
const STATUS =
  /^(?:https?(?:\/\d(?:\.\d)?)?[\s_:-]{0,4})?(?:status|code|error)?[\s_:-]{0,4}(?<status>[1-5]\d{2})(?:(?:\.0+)?|[\s:(（[–—-]+\p{L}[\p{L}\s'’./(),-]*[)）\]]?)$/iu;

/** The HTTP status in a cell; undefined where there is none, or several. */
export function readStatus(cell: string): number | undefined {
  const status = STATUS.exec(toPlain(cell))?.groups?.status;
  return status === undefined ? undefined : Number(status);
}
