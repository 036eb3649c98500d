/**
 * The catalog of the HTTP status codes: the only one whose id stands in the code. It is a catalog like
 * any other in all but this:
 *
 * - Codes of other catalogs arrive with a status, and name it: `http` of an entry leads to its page, a
 *   rule wants it to be listed, and the page lists them.
 * - A status stands beside the answer's own code, which is what is asked for. So the look-up reads
 *   statuses apart from other codes, also in the shapes of logs, which no literal form can say, and a
 *   printed line with a status does not say all that it tells.
 * - An exchange begins with a status line, and a bare number from 100 to 599 is a status first.
 *
 * Without such a catalog there is none of this, and everything else stands.
 */
export const HTTP_ID = 'http';
