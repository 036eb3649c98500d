/** What codes look like, for finding them in lines and cells; what a column is, others decide. */

/** `0x80070005`, `-1`, `4000001`, `5.1.1`, `400-499`, `4xx`. */
const NUMBER = String.raw`0x[\da-fA-F]{1,16}|[-+]?\d{1,12}(?:\.\d{1,6}){0,3}(?:[-–]\d{1,12})?|\dxx`;
/** `E1001`, `SMS-42`, `ORA-00942`, `42P01`, `ERR_X`, `INVALID_PARAM`. */
const UPPER = String.raw`[A-Z][A-Z\d]{0,30}(?:[_.:-][A-Z\d]{1,40}){1,12}|[A-Z]{1,8}[-_]?\d[\dA-Z]{0,12}|\d[\dA-Z]{1,4}[A-Z\d]{1,8}`;
/** `card_declined`, `auth/wrong-password`, `InvalidParameter.Value`: only where a sign sets them apart. */
const WORD = String.raw`[A-Za-z][A-Za-z\d]{0,40}(?:[_./-][A-Za-z\d]{1,40}){1,10}|[A-Z][a-z\d]{1,30}(?:[A-Z][a-z\d]{1,30}){1,8}|[a-z]{1,30}(?:[A-Z][a-z\d]{1,30}){1,8}`;

const PLAIN = new RegExp(`^(?:${NUMBER}|${UPPER})$`, 'u');
const ANY = new RegExp(`^(?:${NUMBER}|${UPPER}|${WORD})$`, 'u');

/** Whether a text is a number or a name in capitals, as codes are: `404`, `ERR_X`, `E1001`. */
export function isCode(text: string): boolean {
  return PLAIN.test(text.normalize('NFKC').trim());
}

/** Whether a text may be a code where something else says so: also `card_declined`, `NotFound`. */
export function isCodeOrName(text: string): boolean {
  return ANY.test(text.normalize('NFKC').trim());
}
