import { toMark } from './marks.ts';
import type { Kind } from './marks.ts';

/** Tokens that tell by their beginning whose they are. */
const ISSUED = [
  '(?:AKIA|ASIA|ABIA|ACCA)[A-Z\\d]{16,}',
  'gh[pousr]_\\w{16,}',
  'github_pat_\\w{16,}',
  'gl(?:pat|dt|rt|ptt|cbt|soat)-[\\w-]{16,}',
  '[srp]k_(?:live|test)_\\w{8,}',
  'sk-(?=[\\w-]{0,80}\\d)[\\w-]{16,}',
  'whsec_[\\w+/=]{16,}',
  'xox[a-z]-[\\w-]{8,}',
  'xapp-[\\w-]{16,}',
  'AIza[\\w-]{30,}',
  'ya29\\.[\\w-]{10,}',
  'GOCSPX-[\\w-]{10,}',
  'SG\\.[\\w-]{10,}\\.[\\w-]{10,}',
  'npm_\\w{30,}',
  'pypi-[\\w-]{30,}',
  'hf_\\w{20,}',
  'shp(?:at|ca|pa|ss)_[\\da-fA-F]{16,}',
  'do[opr]_v1_[\\da-f]{32,}',
  'glsa_\\w{20,}',
  'key-[\\da-f]{32,}',
  'EAA[A-Za-z\\d]{40,}',
  '\\d{8,10}:AA[\\w-]{30,}',
].join('|');

/** What follows "Bearer" where somebody writes about it: "Bearer token is missing". */
const ABOUT_BEARER =
  '(?:tokens?|auth\\w{0,12}|schemes?|headers?|realm|error|scope|format|type|is|was|not|and|or|in|of|for|with|must|http|jwt|credentials?|access|security|prefix|required|missing|invalid)(?![\\w.~+/-])';

/** A part that stays, and the secret behind it. */
const SHAPES: readonly (readonly [Kind, RegExp])[] = [
  ['token', /()(eyJ[\w.-]{9,}[\w-])/g],
  [
    'token',
    new RegExp(`(bearer(?::?[ \\t]{1,8}|%20|\\+|:))((?!${ABOUT_BEARER})[\\w.~+/=%:|-]{3,})`, 'gi'),
  ],
  ['credentials', /(basic(?:[ \t]{1,8}|%20))((?![A-Za-z][a-z]*(?![\w+/=]))[\w+/-]{6,}={0,2})/gi],
  ['token', new RegExp(`((?<![A-Za-z]))(${ISSUED})`, 'g')],
  ['token', /(hooks\.slack\.com\/services\/)([\w/]{8,})/g],
  ['token', /(api\.telegram\.org\/bot)([\w:-]{8,})/g],
  ['credentials', /((?:^|\s)-u)([\w.@-]{1,64}:[^\s'"]+)/g],
  ['key', /((?<![A-Za-z])app-?keys?(?:\\{0,3}\/|%2F))([^\s/?#"'<>\\&{}%]+)/gi],
  ['key', /([?&](?:amp;)?(?:key|code|hash)=)(?=[^\s&]{0,80}\d)([\w.~%+/-]{16,})/gi],
  ['credentials', /(:\\{0,3}\/\\{0,3}\/)([^\s/?#"'<>\\[]{1,512})(?=@)/g],
  [
    'credentials',
    /(:\\{0,3}\/\\{0,3}\/)([^\s/:@"'<>\\[]{1,128}:(?!\d{1,5}[/?#])[^\s@"'<>\\]{1,256})(?=@)/g,
  ],
  ['credentials', /(%3A%2F%2F)([^\s%/]{1,128}%3A[^\s%/]{1,256})(?=%40|@)/gi],
];

const KEY_BEGIN = /-----BEGIN [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

/** Marks what can be told from how it is written: tokens, and credentials of URLs. */
export function redactShapes(text: string): string {
  return SHAPES.reduce(
    (rest, [kind, pattern]) =>
      rest.replace(pattern, (_, before: string, value: string) => before + toMark(value, kind)),
    text,
  );
}

/** Marks the lines between the first and the last one of a private key. */
export function redactPrivateKeys(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  KEY_BEGIN.lastIndex = 0;
  while (KEY_BEGIN.test(text)) {
    const start = KEY_BEGIN.lastIndex;
    const next = text.indexOf('-----', start);
    const end = next < 0 ? text.length : next;
    pieces.push(text.slice(done, start), toMark(text.slice(start, end), 'private key'));
    KEY_BEGIN.lastIndex = done = end;
  }
  return pieces.join('') + text.slice(done);
}
