/** Tokens that tell by their beginning whose they are. */
const ISSUED = [
  '(?:AKIA|ASIA|ABIA|ACCA)[A-Z\\d]{16}|AIza[\\w-]{30}|EAA[A-Za-z\\d]{40}',
  '(?:gh[pousr]|github_pat)_\\w{16}|(?:hf|glsa)_\\w{20}|npm_\\w{30}|whsec_[\\w+/=]{16}',
  '(?:gl(?:pat|dt|rt|ptt|cbt|soat)|xapp)-[\\w-]{16}|xox[a-z]-[\\w-]{8}|pypi-[\\w-]{30}',
  '[srp]k_(?:live|test)_\\w{8}|sk-(?=[\\w-]{0,80}\\d)[\\w-]{16}|key-[\\da-f]{32}',
  'GOCSPX-[\\w-]{10}|ya29\\.[\\w-]{10}|SG\\.[\\w-]{10,80}\\.[\\w-]{10}',
  'shp(?:at|ca|pa|ss)_[\\da-fA-F]{16}|do[opr]_v1_[\\da-f]{32}|\\d{8,10}:AA[\\w-]{30}',
].join('|');

/** What follows "Bearer" where somebody writes about it: "Bearer token is missing". */
const ABOUT_BEARER =
  '(?:tokens?|auth\\w{0,12}|schemes?|headers?|realm|error|scope|format|type|is|was|not|and|or|in|of|for|with|must|http|jwt|credentials?|access|security|prefix|required|missing|invalid)(?![\\w.~+/-])';

/** No repetition is without a bound, so that no text takes longer than its length allows. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z])(?:${ISSUED})`),
  /eyJ[\w.-]{9,80}[\w-]/,
  new RegExp(`bearer(?::?[ \\t]{1,8}|%20|\\+|:)(?!${ABOUT_BEARER})[\\w.~+/=%:|-]{3}`, 'i'),
  /basic(?:[ \t]{1,8}|%20)(?![a-z]{1,40}(?![\w+/=]))[\w+/-]{6}/i,
  /-----BEGIN [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?!\s{0,9}-----)\s{0,9}[^\s\uFDD0]/,
  /(?:hooks\.slack\.com\/services\/|api\.telegram\.org\/bot)[\w/:-]{8}/,
  /(?<![a-z])app-?keys?(?:\\{0,3}\/|%2F)[^\s/?#"'<>\\&{}%\uFDD0]/i,
  /[?&](?:amp;)?(?:key|code|hash)=(?=[^\s&]{0,80}\d)[\w.~%+/-]{16}/i,
  // Credentials in a URL, and those that curl is given.
  /:\\{0,3}\/\\{0,3}\/(?!\uFDD0)[^\s/?#"'<>\\[]{1,512}@/,
  /:\\{0,3}\/\\{0,3}\/[^\s/:@"'<>\\[]{1,128}:(?!\d{1,5}[/?#])[^\s@"'<>\\]{1,256}@/,
  /%3A%2F%2F[^\s%/]{1,128}%3A[^\s%/]{1,256}(?:%40|@)/i,
  /(?<!\S)-u[\w.@-]{1,64}:[^\s'"\uFDD0]/,
  /(?<![^\s"'`(\\])-(?:[uU]|-(?:proxy-)?user)(?:[ \t]{1,8}|=)(?:["'`][^"'`:]{1,200}|[^\s"'`:-][^\s"'`:]{0,200}):/,
  /(?<![^\s"'`(\\])-b[ \t=]{1,8}(?:["'`][^"'`=]{1,200}|[^\s"'`=-][^\s"'`=]{0,200})=/,
  // An e-mail address, and what a message says is none: "Email address is not valid: a.b".
  /[\p{L}\p{N}._%+-](?:@|%40|&#64;|\\u0040)[\p{L}\p{N}-][\p{L}\p{N}\p{M}.-]{0,253}\.\p{L}{2}/u,
  /(?:e-?mail(?: address)?|phone(?: number)?) (?:is not valid|is invalid|not valid): ?(?:\+ )?(?!\+ )[^\s"'`<>[\]{},;\\\uFDD0]/i,
];

/** Whether a text holds what tells by how it is written that it is a secret. */
export function hasSecretShape(text: string): boolean {
  return SHAPES.some((shape) => shape.test(text));
}
