import { NAME, QUOTE } from './leads.ts';
import type { Kind } from './names.ts';

const AFTER = String.raw`[\s,;:})\]>&<"'\x60\\|?#.]`;

/** What opens a list and a text; in CSV the quotes are doubled. */
const OPENING = new RegExp(
  String.raw`^(?:\[\s{0,40}|\((?=["']))?(?:[bru@$]?(${QUOTE}(?:${QUOTE}(?!${AFTER}|$))?))?`,
  'i',
);

/** How a credential is given: `Bearer …`, `"Bearer " + "…"`. */
const SCHEME =
  /^(?:bearer|basic|digest|token|negotiate|ntlm|api-?key|key|oauth|hmac|signature|jwt|ssws|hawk|googlelogin|sharedkey(?:lite)?|hmac-sha\d{1,3}|aws4-hmac-sha256)(?:[ \t]{1,8}|%20|\+)(?:(?=[^\s"'`])|["'`][ \t]{0,8}[+.][ \t]{0,8}["'`])/i;

/** Where there is no value: the end comes first, or a mark, or nothing but a scheme. */
const NONE = new RegExp(
  String.raw`^(?:\s{0,40}(?:${QUOTE}|[\r\n\uFDD0]|$)|(?:bearer|basic|token)\s{0,8}(?:["'\x60\\&,;)}\]]|$))`,
  'i',
);

/** The same without quotes. */
const NONE_BARE = new RegExp(
  String.raw`^(?:\\{1,16}(?:[rn]|u002|$)|[)}\]](?=${AFTER}|$)|<[/!?a-z]|\{|&(?:quot|apos|lt|gt|#\w{1,4});|&(?:amp;)?(?=[\s&]|$|${NAME}=)|[;,|](?=[\s"'\x60}\])\\]|$|${NAME}[=:]))`,
  'i',
);

/** The end of a value whose sign is encoded as well: `%3D…%26`. */
const ENCODED_END = /^%(?:25){0,3}(?:26|0[ad])/i;

/** What stands for no value without quotes: `null`, the name of a type, `***`. */
const EMPTY =
  /^(?:null|nil|none|undefined|true|false|yes|no|string|str|number|int|integer|boolean|bool|bearer|basic|\*{3,40})(?=[ \t]{0,8}(?:["'`\\\r\n,;)}\]&<]|$|[\w.-]{1,40}[=:]))/i;

/** What a message says about a field behind a colon: "password: is required", "token: the one of …". */
const PROSE =
  /^(?:-----BEGIN|is|are|was|were|must|may|has|have|cannot|can't|could|should|does|invalid|missing|required|expired|incorrect|wrong|failed|not|unauthorized|forbidden)(?=[\s.,;!)"'}]|$)/i;
const TOKEN_PROSE = /^(?:the|a|an|your|this|that|it|no|please) [a-z]/i;

/** The same in quotes: `"password":["This field is required."]`. */
const SENTENCE =
  /^[^\d"'`\r\n]{0,60} (?:(?:must|may|should|cannot|can't) (?:not )?be|(?:is|are|was|has|have|does) (?:not |been |too )?(?:required|missing|invalid|valid|expired|wrong|incorrect|blank|empty|short|long|weak|common|disabled|revoked|denied|allowed|match))\b/i;

const COUNT = /^\d{1,8}(?![\w.-])/;
const ADDRESS = /^[^\s"'`]{0,100}@/;
const NUMBER = /^[a-z]?[+(]{0,2}\d[\d\s().-]{4,30}\d/i;
const WHOLE_NUMBER = /^\s{0,8}[a-z]?[+(]{0,2}\d[\d\s().-]{4,30}\d[a-z]?\s{0,8}(?:["'`\\&%]|$)/i;

/** Names that count things, so that a number behind them is no secret: `max_tokens`. */
const PLURAL = /(?:tokens|secrets|keys|sessions|passwords|cookies|codes)$/i;

/**
 * Whether a text that begins where a field has its value begins with one, and the field's name makes it
 * a secret.
 *
 * @param field.sign what stands between name and value, if anything does
 */
export function isSecretValue(text: string, { name, kind, sign }: Field): boolean {
  const [opening, quote] = OPENING.exec(text) ?? [''];
  const given = text.slice(opening.length);
  const value = given.replace(SCHEME, '');
  if (NONE.test(value) || (PLURAL.test(name) && COUNT.test(value))) return false;
  if (quote === undefined && (NONE_BARE.test(value) || EMPTY.test(given))) return false;
  if (sign?.startsWith('%') && ENCODED_END.test(value)) return false;
  if (sign === ':' && isProse(given, { kind, isQuoted: quote !== undefined })) return false;
  if (kind === 'e-mail') return ADDRESS.test(value);
  if (kind === 'number') return (quote === undefined ? NUMBER : WHOLE_NUMBER).test(value);
  return true;
}

function isProse(text: string, { kind, isQuoted }: { kind: Kind; isQuoted: boolean }): boolean {
  if (PROSE.test(text) || (isQuoted && SENTENCE.test(text))) return true;
  return !isQuoted && kind !== 'password' && TOKEN_PROSE.test(text);
}

/** What is known of a field. */
interface Field {
  name: string;
  kind: Kind;
  sign: string | undefined;
}
