import type { Kind } from './marks.ts';

/** Where a name falls into words: `X-Api-Key`, `api_key`, `apiKey`, `APIKey`, `cvv2`. */
const BREAK =
  /[\s_.$-]+|(?<=\p{Ll})(?=[\p{Lu}\d])|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\d)(?=\p{L})|(?<=\p{Lu})(?=\d)/u;

/** Names longer than this are read from their end. */
const LONGEST = 64;

/** Words of a name that speaks about a secret instead of holding it: `token_type`, `INVALID_TOKEN`. */
const ABOUT = new Set(
  (
    'type name length len count size min max limit usage used policy strength field label message msg ' +
    'error errors err invalid missing expired unknown unsupported mismatch denied failed required ' +
    'url uri endpoint expiry expires expire exp expiration expiresin ttl timeout lifetime version ' +
    'status state valid verified format algorithm alg method enabled disabled allowed supported ' +
    'created updated changed date time at bucket'
  ).split(' '),
);

const KEY_OWNERS =
  'api|app|application|secret|access|private|request|symmetric|shared|auth|authorization|account|' +
  'storage|client|consumer|service|subscription|licen[cs]e|master|encryption|decryption|encrypt|' +
  'decrypt|aes|des|rsa|hmac|ssh|gpg|pgp|psk|signing|sign|signature|session|function|admin|deploy|' +
  'write|merchant|webhook|integration|cmc|intrl|sdk|dev|developer|partner|secure|security|wpa|host|bot';

/** Ends of names, written small with a dash between words and before the first. */
const SECRETS: readonly (readonly [Kind, RegExp])[] = [
  [
    'password',
    /(?:pass-?words?|passwd|pass-?wort|kennwort|pass-?phrases?|pass-?codes?|pwd|pswd|密码|口令|비밀번호|パスワード|пароль|senha|contraseña)(?:-|$)|-pass$|-(?:db|user|my|smtp|ftp|root|admin|proxy|key|store)pass$|-pw$|-passe$/u,
  ],
  ['session', /sess(?:ion)?-?(?:id|key|token|uid)?s?$|-sid$/],
  [
    'code',
    /-(?:[th]?otp|m?pin|cv[vcn]|csc)(?:-(?:code|value|number|no))?$|-(?:security|verification|confirmation|authorization|auth|mfa|fa|pin|activation|recovery|backup)-?codes?$/,
  ],
  [
    'key',
    new RegExp(
      `(?:${KEY_OWNERS})-?keys?(?:-(?:id|value|hash|base|b|hex|pem|plain|prod|live|test))?$|密钥$`,
    ),
  ],
  ['token', /tokens?(?:-|$)|-jwt$|-bearer$|-[cx]srf|authori[sz]ation$|-auth$|令牌$/],
  ['secret', /secrets?(?:-|$)|credentials?$|-creds?$/],
  ['cookie', /cookies?$/],
  ['signature', /signature$|-(?:sign|sig|hmac)$/],
  ['e-mail', /e-?mail(?:-?address)?$|-mail$/],
  [
    'number',
    /(?:phone|mobile|msisdn|whatsapp|card|account|passport|identity|iban|ssn)(?:-?(?:no|num|number))?$|-(?:tel|fax|cell|pan|tin|nid)(?:-?(?:no|num|number))?$|id-?number$/,
  ],
];

/** Names of one piece that tell a cookie or a list of them from a single number: `tokens: 32`. */
const PLURAL = /(?:tokens|secrets|keys|sessions|passwords|cookies|codes)$/i;

/** What a field of this name holds, if it is a secret: `cmcKey` → key, `INVALID_TOKEN` → nothing. */
export function getKind(name: string): Kind | undefined {
  const words = name.slice(-LONGEST).normalize('NFKC').split(BREAK).filter(isWord);
  const lower = words.map((word) => word.toLowerCase());
  if (lower.length === 0 || lower.some((word) => ABOUT.has(word))) return undefined;
  const joined = `-${lower.join('-')}`;
  return SECRETS.find(([, pattern]) => pattern.test(joined))?.[0];
}

/** Whether a name counts things, so that a number behind it is no secret: `max_tokens`. */
export function isPlural(name: string): boolean {
  return PLURAL.test(name);
}

/** Whether the value of a name is an HTTP credential: a scheme, and what belongs to it. */
export function isAuthorization(name: string): boolean {
  return /auth(?:ori[sz]ation)?$/i.test(name);
}

function isWord(word: string): boolean {
  return word !== '' && !/^\d+$/.test(word);
}
