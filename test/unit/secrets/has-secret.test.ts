import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSecret } from '../../../src/secrets/has-secret.ts';
import { fixtureVendors } from '../../support/fixture-catalog.ts';
import { measureThread } from '../../support/thread-time.ts';

const HEADERS = [
  ['a bearer token', 'Authorization: Bearer abc.def-1'],
  ['basic credentials', 'authorization: Basic dTpw'],
  ['a bare credential', 'Authorization: dTpwYXNz'],
  ['an unknown scheme', 'Authorization: My abc def'],
  [
    'parameters of a scheme',
    'Proxy-Authorization: Digest username="Mufasa", response="6629fae4"\nAccept: */*',
  ],
  ['a signed request', 'Authorization: AWS4-HMAC-SHA256 Credential=AKIDX/2015, Signature=fe5f80'],
  ['NHN', 'X-NHN-Authorization: Bearer ab'],
  ['a symmetric key', 'Symmetric-Key: AbCd+/=='],
  ['a request key', 'Request-Key: 1234abcd\r\n'],
  ['cookies', 'Cookie: a="b c"; sid=x\nHost: h'],
  ['a cookie', '< set-cookie: a=b; Path=/; HttpOnly'],
  ['an API key', 'X-Api-Key: k1'],
  ['a name on its own line', 'Authorization:\nBearer abcd'],
  ['a token alone', 'sent Bearer abc123 to it'],
  ['an encoded token', 'Bearer%20abc123'],
] as const;

const FIELDS = [
  ['JSON', '{"apiKey":"a","code":994}'],
  ['a number in JSON', '{"otp":123456,"n":1}'],
  ['an escaped quote', '{"pwd":"a\\"b c","n":1}'],
  ['an escaped backslash', '{"pwd":"a\\\\","n":1}'],
  ['a list', '"tokens": ["a", "b"], "n": 1'],
  ['an inner value', '{"token":{"value":"a"}}'],
  ['a name and a value apart', '{"name":"X-Api-Key","value":"a"}'],
  ['Python', "{'api_key': 'a', 'n': 1}"],
  ['JSON in JSON', '{"body":"{\\"cmcKey\\":\\"a\\",\\"resultCd\\":\\"910\\"}"}'],
  ['JSON in JSON in JSON', '\\\\\\"cmcKey\\\\\\":\\\\\\"a\\\\\\",\\\\\\"n\\\\\\":1'],
  ['an escaped dump', '"POST /\\r\\nCookie: a=b\\r\\nHost: h\\r\\n","code":994'],
  ['JSON in CSV', '"{""pwd"":""a"",""n"":1}"'],
  ['HTML entities', '&quot;token&quot;:&quot;a&quot;,'],
  ['an XML element', '<Password>a b</Password><c>4</c>'],
  ['an XML element of a namespace', '<w:Password Type="t">a</w:Password>'],
  ['CDATA', '<secret><![CDATA[a<b]]></secret>'],
  ['an XML attribute', '<u API_Password="a" n="4"/>'],
  ['an XML setting', '<add key="Pwd" value="a"/>'],
  ['escaped XML', '&lt;pwd&gt;a&lt;/pwd&gt;'],
  ['a form', 'user=b&password=a%26b&code=4'],
  ['a bracketed name', 'user[password]=a&n=1'],
  ['a query', 'https://h/?access_token=a#x=1'],
  ['a query in a query', 'u=https%3A%2F%2Fh%3Ftoken%3Da%26code%3D994'],
  ['encoded JSON', '%22sid%22%3A%22a%22%2C%22n%22'],
  ['logfmt', 'level=info token=a status=401'],
  ['a log line', 'token: abc is wrong (994)'],
  ['an env file', 'export SECRET_KEY=a#b;c\nX=1'],
  ['an env file in quotes', 'PASS="a b" npm start'],
  ['properties', 'spring.datasource.password = a b'],
  ['a connection string', 'Server=x;Pwd=a;Database=y'],
  ['YAML', 'passphrase: correct horse battery\nn: 1'],
  ['a YAML block', 'password: |\n  a\n\n  b\ncode: 994'],
  ['a YAML list', 'tokens:\n  - a\n  - b\nn: 1'],
  ['Kubernetes', '- name: DB_PASSWORD\n  value: a'],
  ['PHP', "'client_secret' => 'a', 'n' => 1"],
  ['a PHP dump', '[api_key] => a [code] => 994'],
  ['serialized PHP', 's:3:"pwd";s:1:"a";'],
  ['a map', '{refresh_token=a, code=994}'],
  ['a call', 'header("X-Api-Key", "a");'],
  ['a sum', 'token = "Bearer " + "a";'],
  ['a part of a form', 'form-data; name="pin"\r\n\r\n1234\r\n--b'],
  ['a flag', 'mysql --password ab -h x'],
  ['curl', 'curl -u u:p -H \'X-Api-Key: a\' -d \'{"sign":"a"}\' https://h'],
  ['a quote in a shell', "--user 'u:it'\\''s p' -k"],
  ['cookies of curl', "-b 'a=b; c=d' https://h"],
  ['a netrc file', 'login bob password a'],
  ['a table', '| token | abc123 |'],
  ['a sentence', 'The password is Tr0ub4dor&3 now'],
  ['a quotation', 'Invalid token "abc1"'],
  ['a name of two words', 'API Key (live): a'],
  ['another language', '密码：a'],
  ['an open quote', 'pwd="a b\nn: 1'],
  ['a name after an escape', 'x\\ntoken=a\\nn'],
] as const;

const SHAPES = [
  ['a JWT', 'x eyJhbGciOi.eyJzdWIi.sig-1 y'],
  ['a key of AWS', 'AKIAIOSFODNN7EXAMPLE'],
  ['a token of GitHub', 'ghp_abcdefghijklmnop1234'],
  ['a key of Stripe', 'id sk_live_abcdefgh12'],
  ['a token of Slack', 'xoxb-123-abc-def123'],
  [
    'a private key',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\nab==\n-----END RSA PRIVATE KEY-----\nn: 1',
  ],
  ['an appKey in a path', '/v1.0/appkeys/aB1/business'],
  ['an appKey in escaped slashes', 'h\\/appkeys\\/aB1\\/x'],
  ['credentials in a URL', 'https://u:p@h/x'],
  ['a password with a slash', 'postgres://u:p/w@h/db'],
  ['an e-mail address', '<a.b+c@mail.example>'],
  ['an encoded e-mail address', 'q=a%40b.example&n=1'],
  ['two addresses', 'a@b.example-c@d.example'],
  ['the address in a message', 'Email address is not valid: john@b.example'],
  ['what is no address in a message', 'Email address is not valid: + john.b'],
] as const;

const NUMBERS = [
  ['a phone', 'to +254712345678 994'],
  ['a phone in groups', '+254 712 345 678, 994'],
  ['a phone with brackets', '+1 (555) 123-4567'],
  ['a phone in a message', 'Phone number is not valid: 254 71'],
  ['a national phone', '0712 345 678'],
  ['a phone by its name', '"phone":"1712345678"'],
  ['a card', '4111111111111111'],
  ['a card in groups', '4111 1111 1111 1112, 4111-1111-1111-1111'],
  ['a card of 15 digits', '3782 822463 10005'],
  ['an identity number', 'ID 123456789.'],
  ['identity numbers in groups', '123-45-6789 900101-1234567'],
  ['a tax number', '"tin":"P051234567X"'],
  ['an IBAN', 'DE89 3704 0044 0532 0130 00'],
  ['an IBAN in one', 'GB29NWBK60161331926819'],
  ['Arabic digits', '٠١٢٣٤٥٦٧٨٩'],
] as const;

/** What people paste into the box. */
const PASTED = [
  'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl is rejected with 401',
  '401 for Bearer 9f8a7b6c5d',
  'authorization: token ghs_16C7e42F292c6912E7710c838347Ae178B4a',
  'AKIAIOSFODNN7EXAMPLE: SignatureDoesNotMatch',
  'sk-proj-abc123def456ghi789 quota exceeded',
  'sk_test_4eC39HqLyjWDarjtT1zdp7dc is not live',
  'xoxp-2345678901-abcdef invalid_auth',
  'glpat-x7Yz12AbCdEfGhIjKlMn 403',
  'AIzaSyA1234567890abcdefghijklmnopqrstuv API key expired',
  'postgres://app:s3cr3t@db.example.com:5432/shop connection refused',
  'mongodb+srv://root:hunter2@cluster0.example.net/test',
  'redis://:p4ss@10.0.0.5:6379 NOAUTH',
  'https://user:pass@api.example.com/v1/ 403',
  'https://api.example.com/?api_key=12ab34cd&code=994',
  'https://api.example.com/v1/send?recipient=1&token=zzz',
  'https://hooks.slack.com/services/T000/B000/XXXXXXXX',
  'https://api.telegram.org/bot123456:AAabcdefghijkl/getMe 401',
  'curl -u admin:admin https://h.example/',
  'curl -H "X-Api-Key: 0a1b2c" https://h.example/',
  'mysql -u root --password=toor',
  'DB_PASSWORD=hunter2',
  'password: hunter2',
  'my password is hunter2 and I get 994',
  '{"username":"bob","password":"hunter2"}',
  '{"client_id":"x","client_secret":"abc"}',
  'client_secret=abc&grant_type=client_credentials',
  'Cookie: session=abc123',
  'Set-Cookie: PHPSESSID=u5p2; path=/',
  'X-CSRF-Token: 7bd1',
  '<Password>hunter2</Password>',
  'cmcKey=1234abcd resultCd=901',
  'OTP 482913 is wrong: otp=482913',
  'PIN: 1234 is blocked',
  'jane.doe+test@example.co.uk is not subscribed',
  'to +44 20 7946 0958 failed, code 21211',
  '{"msisdn":"254712345678","code":21}',
  'card 4242 4242 4242 4242 declined',
  '5555555555554444 do_not_honor',
  'cvv: 123',
  'NL91ABNA0417164300 AC04 closed account',
];

const MARKED = [
  'a: [redacted: token] b',
  'Authorization: Bearer [redacted: token]',
  'Cookie: [redacted: cookie]\nHost: h',
  '{"apiKey":"[redacted: key]","code":994}',
  '"tokens": ["[redacted: token]", "[redacted: token]"], "n": 1',
  '{""pwd"":""[redacted: password]"",""n"":1}',
  '<secret><![CDATA[[redacted: secret]]]></secret>',
  'https://h/?access_token=[redacted: token]#x=1',
  'password: |\n  [redacted: password]\n\n  [redacted: password]\ncode: 994',
  'token = "Bearer " + "[redacted: token]";',
  'The password is [redacted: password] now',
  '-----BEGIN RSA PRIVATE KEY-----\n[redacted: private key]\n-----END RSA PRIVATE KEY-----',
  'postgres://[redacted: credentials]@h/db',
  'Email address is not valid: [redacted: e-mail], Phone number is not valid: + [redacted: phone]',
];

const HARMLESS = [
  '',
  '0',
  '994',
  '-1',
  '000 001 994',
  'HTTP/1.1 401 Unauthorized',
  '{"resultCd":"910","resultMsg":"Request parameter error","resultDt":"20260311094512"}',
  '{"header":{"isSuccessful":false,"resultCode":4000004}}',
  '{"code":400,"error_code":100312}',
  'codes 100300-100329 and 4000004-4000010',
  '4000004 4000005 4000103',
  'Invalid appKey or secretKey.',
  'Missing parameter "Folder_Uid" (positive integer)',
  'password: is required',
  'token: invalid',
  'Bearer token is missing',
  'WWW-Authenticate: Bearer realm="x", error="invalid_token"',
  'INVALID_TOKEN: 4010006',
  '{"error":"invalid_token","error_description":"The access token expired"}',
  '{"token_type":"Bearer","expires_in":3600,"password":null,"token":""}',
  '"max_tokens": 4096, "tokens": 12',
  'X-Key-Version: 3',
  'Access-Control-Allow-Headers: Authorization, X-Api-Key, Cookie',
  'POST /oauth/token HTTP/1.1',
  'https://api.example/v1.0/appkeys/{appKey}/business',
  'https://h.example:8080/a@b?x=1',
  'lodash@4.17.21 @scope/pkg user@localhost',
  'Your session has expired',
  'at Token.parse (src/token.ts:45:12)',
  'Token::create()',
  '2026-03-11T09:45:12.123456789Z 09:45:12,123456',
  '11/03/2026 2026/03/11 11.03.2026',
  '1710150312 1710150312123 1710150312.123456',
  '20260311094512 20260311094512123',
  '192.168.100.200:8080',
  'Chrome/120.0.6099.109 10.0.19041.1234',
  'req 550e8400-e29b-41d4-a716-446655440000',
  'trace 0af7651916cd43dd8448eb211c80319c',
  'Email address is not valid: + [Address]',
  '0x80070005 -2147024891 0.30000000000000004',
  'a: [redacted: token] b',
];

/** What people paste into the box. */
const PASTED_HARMLESS = [
  'Error: connect ECONNREFUSED 127.0.0.1:5432',
  'SQLSTATE[23505]: Unique violation: 7 ERROR: duplicate key value violates unique constraint "users_pkey"',
  'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
  'curl: (6) Could not resolve host: api.example.com',
  'npm ERR! code ERESOLVE',
  'exit code 137',
  'HTTP 429 Too Many Requests, Retry-After: 120',
  '550 5.1.1 User unknown',
  '{"error":{"code":"insufficient_quota","type":"insufficient_quota","param":null}}',
  '{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","status":403}',
  'X-Request-Id: 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'request_id=req_9f8KqLmZ2a status=500',
  'requestId: 7c9e6679-7425-40de-944b-e07fc1f90ae7 failed with code 994',
  'trace_id=4bf92f3577b34da6a3ce929d0e0e4736 span_id=00f067aa0ba902b7',
  'commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke the build',
  'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'ETag: "33a64df551425fcc55e4d42a148795d9f25f89d4"',
  'aws error: InvalidClientTokenId: The security token included in the request is invalid.',
  '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
  '{"password":["This field is required."]}',
  '{"errors":{"api_key":"must be a valid key"}}',
  'The password must be at least 8 characters.',
  'password too short',
  'token expired',
  'Access token expired at 2026-03-11T09:45:12Z',
  'JWT expired',
  'API key not valid. Please pass a valid API key.',
  "error 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)",
  'ORA-01017: invalid username/password; logon denied',
  'FATAL: password authentication failed for user "postgres"',
  'ssh: Permission denied (publickey,password)',
  'csrf token mismatch',
  'CSRFTokenMismatchException',
  'Windows error 0x8007052E',
  'version 10.0.19045.4170, build 19045',
  'Unix time 1710150312, 2026-03-11 09:45:12.123',
  'GET /v1/customers/12345678/orders?limit=100&offset=200 HTTP/1.1 404',
  'http://localhost:8080/api?page=2&sort=name',
  'resultCd 910 Request parameter error, invoice 00012',
  '{"max_tokens":4096,"total_tokens":12345678,"model":"m-2026"}',
];

describe('hasSecret', () => {
  test.each([...HEADERS, ...FIELDS, ...SHAPES, ...NUMBERS])('finds %s: %j', (_, text) => {
    expect(hasSecret(text)).toBe(true);
  });

  test.each(PASTED)('finds one in %j', (text) => {
    expect(hasSecret(text)).toBe(true);
  });

  test.each([...HARMLESS, ...PASTED_HARMLESS])('finds none in %j', (text) => {
    expect(hasSecret(text)).toBe(false);
  });

  test.each(MARKED)('takes a mark for no secret: %j', (text) => {
    expect(hasSecret(text)).toBe(false);
  });

  test.each([
    ['pwd: [redacted: hunter2]', true],
    ['pwd: \uFDD0 x', true],
    ['a \uFDD0 b', false],
  ])('reads no mark into %j, which only looks like one', (text, expected) => {
    expect(hasSecret(text)).toBe(expected);
  });

  test('finds none in any text or answer of the catalog', () => {
    const texts = fixtureVendors.flatMap(({ vendor, codes }) => [
      ...vendor.envelopes.map(({ example }) => example),
      ...codes.flatMap(({ code, key, message, description }) => [code, key, message, description]),
    ]);
    expect(fixtureVendors).not.toEqual([]);
    expect(texts.filter((text) => text !== undefined && hasSecret(text))).toEqual([]);
  });
});

/** The places of a secret: in front of and behind it. Each is a line of its own. */
const NAMES = [
  'apiKey',
  'secret_key',
  'cmcKey',
  'API_Password',
  'access-token',
  'SESSIONID',
  'jwt',
];
const PLACES: readonly ((name: string, secret: string) => string)[] = [
  (name, secret) => `{"${name}":"${secret}","code":994}`,
  (name, secret) => `{\\"${name}\\": \\"${secret}\\"}`,
  (name, secret) => `\\\\\\"${name}\\\\\\":\\\\\\"${secret}\\\\\\"`,
  (name, secret) => `{'${name}': '${secret}'}`,
  (name, secret) => `{"name":"${name}","value":"${secret}"}`,
  (name, secret) => `"${name}": ["${secret}", "${secret}"]`,
  (name, secret) => `<${name}>${secret}</${name}>`,
  (name, secret) => `<x ${name}="${secret}"/>`,
  (name, secret) => `a=1&${name}=${secret}&code=994`,
  (name, secret) => `https://h.example/?${name}=${secret}#x`,
  (name, secret) => `%3F${name}%3D${secret}%26code`,
  (name, secret) => `${name}=${secret}`,
  (name, secret) => `${name}: ${secret}`,
  (name, secret) => `  - ${name}: '${secret}'`,
  (name, secret) => `msg="x" ${name}=${secret} code=994`,
  (name, secret) => `['${name}' => '${secret}']`,
  (name, secret) => `curl -H '${name}: ${secret}' https://h.example`,
  (name, secret) => `tool --${name} ${secret} -v`,
  (_, secret) => `Authorization: ${secret}`,
  (_, secret) => `Authorization: Bearer ${secret}`,
  (_, secret) => `Cookie: a=1; b=${secret}; c`,
  (_, secret) => `curl -u bob:${secret} https://h.example`,
  (_, secret) => `https://bob:${secret}@h.example/x`,
  (_, secret) => `/v1.0/appkeys/${secret}/business`,
];

const anySecret = fc.stringMatching(/^Zq[A-Za-z0-9._~-]{4,40}Z7$/);
const anyPlace = fc
  .tuple(fc.constantFrom(...PLACES), fc.constantFrom(...NAMES), anySecret)
  .map(([makePlace, name, secret]) => makePlace(name, secret));

const PIECES =
  'token password apiKey Authorization Cookie email -u name value = : " \' \\" \\ & ? , ; { } [ ] ( ) < > </ | %3D %22 %26 %40 @ . - + / :// a b1 254712345678 4111 0712 123-45-6789 a@b.example eyJabcdefghijkl.m Bearer Basic Digest [redacted: AKIAIOSFODNN7EXAMPLE DE89370400440532013000 -----BEGIN null => \\n &quot; &amp;'
    .split(' ')
    .concat([' ', '\n', '\r\n', '\t', ': ', '[redacted: token]', '-----BEGIN PRIVATE KEY-----']);
const anyPaste = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join('')),
);

/** Each makes some pattern go far, or start often. */
const REPEATED = [
  ...PIECES,
  'token ',
  '"token',
  'a=',
  'a@a.',
  '://a:',
  '<a token="',
  'login a b ',
  'eyJ.',
  '1-',
];

/** Characters, and the milliseconds of processor time that they may take: some ten times what they do. */
const LONG = 200_000;
const LONGEST_TIME = 3000;

describe('whatever the text, hasSecret', () => {
  test('finds a secret in its place', () => {
    fc.assert(fc.property(anyPlace, (text) => hasSecret(text)));
  });

  test('finds it whatever stands on the other lines', () => {
    fc.assert(
      fc.property(anyPaste, anyPlace, anyPaste, (before, text, after) =>
        hasSecret(`${before}\n${text}\n${after}`),
      ),
      { numRuns: 2000 },
    );
  });

  test('gives an answer', () => {
    fc.assert(
      fc.property(anyPaste, (text) => typeof hasSecret(text) === 'boolean'),
      { numRuns: 2000 },
    );
  });

  test.each(REPEATED)('takes no longer than its length allows: %j', (piece) => {
    const text = piece.repeat(LONG / piece.length);
    expect(measureThread(() => hasSecret(text))).toBeLessThan(LONGEST_TIME);
  });
});
