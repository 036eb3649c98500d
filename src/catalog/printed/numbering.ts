import type { Numbering } from '../../schemas/numbering.ts';

const DECIMAL = /^[-+]?\d+$/;
const HEXADECIMAL = /^(-)?(?:0x)?([\dA-F]+)$/i;

/**
 * What all writings of a code have in common, in lower case: two texts are the same code of a catalog
 * if this is the same. Without numbering, and for what is no number of it, the text stands for itself:
 * `000` and `0` stay two.
 */
export function getCanonical(text: string, numbering: Numbering | undefined): string {
  const value = numbering && readNumber(text, numbering);
  return value === undefined || numbering === undefined
    ? text.toLowerCase()
    : formatCanonical(text, value, numbering);
}

/** The value of a number in a writing of the numbering; undefined for what is none. */
export function readNumber(
  text: string,
  { base, bits, sign }: Pick<Numbering, 'base' | 'bits' | 'sign'>,
): bigint | undefined {
  const value = parse(text, base, bits);
  if (value === undefined) return undefined;
  if (sign === 'notation' && value < 0n) return -value;
  return bits === undefined || value >= 0n ? value : BigInt.asUintN(bits, value);
}

/**
 * Reads decimal digits, and hexadecimal ones where the base or the prefix tells. Of a base of 16, eight
 * digits are hexadecimal also where no letter is among them; a sign or another length means decimal.
 */
function parse(text: string, base: 10 | 16, bits: number | undefined): bigint | undefined {
  const isPrefixed = /^-?0x/i.test(text);
  if (isPrefixed || (base === 16 && isHexadecimal(text, bits))) {
    const [, minus, digits] = HEXADECIMAL.exec(text) ?? [];
    if (digits === undefined || (!isPrefixed && minus !== undefined)) return undefined;
    if (isPrefixed && base === 10 && bits === undefined) return undefined;
    const value = BigInt(`0x${digits}`);
    return minus === undefined ? value : -value;
  }
  return DECIMAL.test(text) ? BigInt(text.replace('+', '')) : undefined;
}

function isHexadecimal(text: string, bits: number | undefined): boolean {
  const isFull = bits !== undefined && text.length === bits / 4;
  return /^[\dA-F]+$/i.test(text) && (isFull || /[A-F]/i.test(text));
}

/** Zeros count unless they are ignored, or the number was read out of another base or sign. */
function formatCanonical(text: string, value: bigint, { bits, zeros, base }: Numbering): string {
  const digits = text.replace(/^[-+]/, '');
  const keepsZeros = zeros !== 'ignored' && base === 10 && /^0\d/.test(digits);
  return bits === undefined && keepsZeros ? digits : String(value);
}
