const ENTITIES: Partial<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** What tells that a text was percent-encoded as a whole: brackets or quotes in that writing. */
const PERCENT_ENCODED = /%(?:25)?(?:7[bB]|22|5[bB])/;

/** What tells the encoding of mail: two quotes, or an equals sign, in that writing. */
const QUOTED_PRINTABLE = /=22[^\n]{0,200}=22|=3D/;

/** What Python 2 prints before each text in a list or dictionary: `{u'code': u'x'}`. */
const UNICODE_PREFIX = /(?<=[[{(,:=] ?)u(?=(['"])[^'"\n]{0,200}\1)/g;

/**
 * Takes off what a text was wrapped in on its way: entities of HTML, percent-encoding, quoted-printable, Python's
 * marks of texts, the marks that mail and curl put before each line.
 */
export function unwrapText(text: string): string {
  let plain = text;
  if (plain.includes('&')) {
    plain = plain.replace(
      /&(?:amp;)?(?:#(\d{1,6})|#[xX]([\dA-Fa-f]{1,5})|([a-z]{2,5}));/g,
      decodeEntity,
    );
  }
  // Twice at most: an address in an address.
  for (let i = 0; i < 2 && PERCENT_ENCODED.test(plain); i++) {
    plain = plain.replace(/(?:%[\dA-Fa-f]{2})+/g, decodePercent);
  }
  if (QUOTED_PRINTABLE.test(plain)) {
    plain = plain
      .replace(/=\n/g, '')
      .replace(/(?:=[\dA-F]{2})+/g, (run) => decodePercent(run.replaceAll('=', '%')));
  }
  if (/u['"]/.test(plain)) plain = plain.replace(UNICODE_PREFIX, '');
  return plain.replace(/^(?:[<>|] ?){1,8}(?=[ "'{[\w])/gm, keepTag);
}

/** Decodes a percent-encoded run; one that is no UTF-8 stays as it is. */
export function decodePercent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? entity;
  const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : ' ';
}

/** `<code>` begins a line without being a mark before it: a mark has a space behind it. */
function keepTag(marks: string): string {
  return marks.endsWith(' ') || !marks.includes('<') ? '' : marks;
}
