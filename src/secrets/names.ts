/** What a field may hold, as far as it matters to what its value looks like. */
export type Kind = 'secret' | 'password' | 'e-mail' | 'number';

/** Where a name falls into words: `X-Api-Key`, `api_key`, `apiKey`, `APIKey`, `cvv2`. */
const BREAK =
  /[\s_.$-]+|(?<=\p{Ll})(?=[\p{Lu}\d])|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\d)(?=\p{L})|(?<=\p{Lu})(?=\d)/u;

/** Words of a name that speaks about a secret instead of holding it: `token_type`, `INVALID_TOKEN`. */
const ABOUT =
  /-(?:type|name|length|len|count|size|min|max|limit|usage|used|policy|strength|field|label|message|msg|errors?|err|invalid|missing|unknown|unsupported|mismatch|denied|failed|required|ur[li]|endpoint|expiry|expire[sd]?|exp|expiration|expiresin|ttl|timeout|lifetime|version|status|state|valid|verified|format|algorithm|alg|method|enabled|disabled|allowed|supported|created|updated|changed|date|time|at|bucket)(?=-|$)/;

const KEY_OWNER =
  'api|app|application|secret|access|private|request|symmetric|shared|auth|authorization|account|' +
  'storage|client|consumer|service|subscription|licen[cs]e|master|encryption|decryption|encrypt|' +
  'decrypt|aes|des|rsa|hmac|ssh|gpg|pgp|psk|signing|sign|signature|session|function|admin|deploy|' +
  'write|merchant|webhook|integration|cmc|intrl|sdk|dev|developer|partner|secure|security|wpa|host|bot';

/** Ends of names, written small with a dash between words and before the first. */
const ENDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'password',
    /(?:pass-?words?|passwd|pass-?wort|kennwort|pass-?phrases?|pass-?codes?|pwd|pswd|密码|口令|비밀번호|パスワード|пароль|senha|contraseña)(?:-|$)|-(?:db|user|my|smtp|ftp|root|admin|proxy|key|store)?pass$|-pw$|-passe$/,
  ],
  [
    'secret',
    new RegExp(
      [
        'sess(?:ion)?-?(?:id|key|token|uid)?s?$|-sid$|cookies?$|-(?:[th]?otp|m?pin|cv[vcn]|csc)(?:-(?:code|value|number|no))?$',
        '-(?:security|verification|confirmation|authorization|auth|mfa|fa|pin|activation|recovery|backup)-?codes?$',
        `(?:${KEY_OWNER})-?keys?(?:-(?:id|value|hash|base|b|hex|pem|plain|prod|live|test))?$|密钥$`,
        'tokens?(?:-|$)|-jwt$|-bearer$|-[cx]srf|authori[sz]ation$|-auth$|令牌$',
        'secrets?(?:-|$)|credentials?$|-creds?$|signature$|-(?:sign|sig|hmac)$',
      ].join('|'),
    ),
  ],
  ['e-mail', /e-?mail(?:-?address)?$|-mail$/],
  [
    'number',
    /(?:(?:phone|mobile|msisdn|whatsapp|card|account|passport|identity|iban|ssn)|-(?:tel|fax|cell|pan|tin|nid))(?:-?(?:no|num|number))?$|id-?number$/,
  ],
];

/** What a field of this name holds, if that is nobody else's business: `cmcKey`, not `INVALID_TOKEN`. */
export function getKind(name: string): Kind | undefined {
  const words = name.normalize('NFKC').split(BREAK);
  const joined = words.map((word) => (/^\d*$/.test(word) ? '' : `-${word.toLowerCase()}`)).join('');
  return ABOUT.test(joined) ? undefined : ENDS.find(([, end]) => end.test(joined))?.[0];
}
