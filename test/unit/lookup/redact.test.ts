import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../../src/catalog/read-catalog.ts';
import { redact } from '../../../src/lookup/redact.ts';

const HEADERS = [
  ['a bearer token', 'Authorization: Bearer abc.def-1', 'Authorization: Bearer [redacted: token]'],
  ['basic credentials', 'authorization: Basic dTpw', 'authorization: Basic [redacted: token]'],
  ['a bare credential', 'Authorization: dTpwYXNz', 'Authorization: [redacted: token]'],
  ['an unknown scheme', 'Authorization: My abc def', 'Authorization: [redacted: token]'],
  [
    'parameters of a scheme',
    'Proxy-Authorization: Digest username="Mufasa", response="6629fae4"\nAccept: */*',
    'Proxy-Authorization: Digest [redacted: token]\nAccept: */*',
  ],
  [
    'a signed request',
    'Authorization: AWS4-HMAC-SHA256 Credential=AKIDX/2015, Signature=fe5f80',
    'Authorization: AWS4-HMAC-SHA256 [redacted: token]',
  ],
  ['NHN', 'X-NHN-Authorization: Bearer ab', 'X-NHN-Authorization: Bearer [redacted: token]'],
  ['a symmetric key', 'Symmetric-Key: AbCd+/==', 'Symmetric-Key: [redacted: key]'],
  ['a request key', 'Request-Key: 1234abcd\r\n', 'Request-Key: [redacted: key]\r\n'],
  ['cookies', 'Cookie: a="b c"; sid=x\nHost: h', 'Cookie: [redacted: cookie]\nHost: h'],
  ['a cookie', '< set-cookie: a=b; Path=/; HttpOnly', '< set-cookie: [redacted: cookie]'],
  ['an API key', 'X-Api-Key: k1', 'X-Api-Key: [redacted: key]'],
  [
    'a name on its own line',
    'Authorization:\nBearer abcd',
    'Authorization:\nBearer [redacted: token]',
  ],
  ['a token alone', 'sent Bearer abc123 to it', 'sent Bearer [redacted: token] to it'],
  ['an encoded token', 'Bearer%20abc123', 'Bearer%20[redacted: token]'],
] as const;

const FIELDS = [
  ['JSON', '{"apiKey":"a","code":994}', '{"apiKey":"[redacted: key]","code":994}'],
  ['a number in JSON', '{"otp":123456,"n":1}', '{"otp":[redacted: code],"n":1}'],
  ['an escaped quote', '{"pwd":"a\\"b c","n":1}', '{"pwd":"[redacted: password]","n":1}'],
  ['an escaped backslash', '{"pwd":"a\\\\","n":1}', '{"pwd":"[redacted: password]","n":1}'],
  [
    'a list',
    '"tokens": ["a", "b"], "n": 1',
    '"tokens": ["[redacted: token]", "[redacted: token]"], "n": 1',
  ],
  ['an inner value', '{"token":{"value":"a"}}', '{"token":{"value":"[redacted: token]"}}'],
  [
    'a name and a value apart',
    '{"name":"X-Api-Key","value":"a"}',
    '{"name":"X-Api-Key","value":"[redacted: key]"}',
  ],
  ['Python', "{'api_key': 'a', 'n': 1}", "{'api_key': '[redacted: key]', 'n': 1}"],
  [
    'JSON in JSON',
    '{"body":"{\\"cmcKey\\":\\"a\\",\\"resultCd\\":\\"910\\"}"}',
    '{"body":"{\\"cmcKey\\":\\"[redacted: key]\\",\\"resultCd\\":\\"910\\"}"}',
  ],
  [
    'JSON in JSON in JSON',
    '\\\\\\"cmcKey\\\\\\":\\\\\\"a\\\\\\",\\\\\\"n\\\\\\":1',
    '\\\\\\"cmcKey\\\\\\":\\\\\\"[redacted: key]\\\\\\",\\\\\\"n\\\\\\":1',
  ],
  [
    'an escaped dump',
    '"POST /\\r\\nCookie: a=b\\r\\nHost: h\\r\\n","code":994',
    '"POST /\\r\\nCookie: [redacted: cookie]\\r\\nHost: h\\r\\n","code":994',
  ],
  ['JSON in CSV', '"{""pwd"":""a"",""n"":1}"', '"{""pwd"":""[redacted: password]"",""n"":1}"'],
  [
    'HTML entities',
    '&quot;token&quot;:&quot;a&quot;,',
    '&quot;token&quot;:&quot;[redacted: token]&quot;,',
  ],
  [
    'an XML element',
    '<Password>a b</Password><c>4</c>',
    '<Password>[redacted: password]</Password><c>4</c>',
  ],
  [
    'an XML element of a namespace',
    '<w:Password Type="t">a</w:Password>',
    '<w:Password Type="t">[redacted: password]</w:Password>',
  ],
  ['CDATA', '<secret><![CDATA[a<b]]></secret>', '<secret><![CDATA[[redacted: secret]]]></secret>'],
  [
    'an XML attribute',
    '<u API_Password="a" n="4"/>',
    '<u API_Password="[redacted: password]" n="4"/>',
  ],
  ['an XML setting', '<add key="Pwd" value="a"/>', '<add key="Pwd" value="[redacted: password]"/>'],
  ['escaped XML', '&lt;pwd&gt;a&lt;/pwd&gt;', '&lt;pwd&gt;[redacted: password]&lt;/pwd&gt;'],
  ['a form', 'user=b&password=a%26b&code=4', 'user=b&password=[redacted: password]&code=4'],
  ['a bracketed name', 'user[password]=a&n=1', 'user[password]=[redacted: password]&n=1'],
  ['a query', 'https://h/?access_token=a#x=1', 'https://h/?access_token=[redacted: token]#x=1'],
  [
    'a query in a query',
    'u=https%3A%2F%2Fh%3Ftoken%3Da%26code%3D994',
    'u=https%3A%2F%2Fh%3Ftoken%3D[redacted: token]%26code%3D994',
  ],
  [
    'encoded JSON',
    '%22sid%22%3A%22a%22%2C%22n%22',
    '%22sid%22%3A%22[redacted: session]%22%2C%22n%22',
  ],
  ['logfmt', 'level=info token=a status=401', 'level=info token=[redacted: token] status=401'],
  ['a log line', 'token: abc is wrong (994)', 'token: [redacted: token] is wrong (994)'],
  ['an env file', 'export SECRET_KEY=a#b;c\nX=1', 'export SECRET_KEY=[redacted: key]\nX=1'],
  ['an env file in quotes', 'PASS="a b" npm start', 'PASS="[redacted: password]" npm start'],
  [
    'properties',
    'spring.datasource.password = a b',
    'spring.datasource.password = [redacted: password]',
  ],
  [
    'a connection string',
    'Server=x;Pwd=a;Database=y',
    'Server=x;Pwd=[redacted: password];Database=y',
  ],
  ['YAML', 'passphrase: correct horse battery\nn: 1', 'passphrase: [redacted: password]\nn: 1'],
  [
    'a YAML block',
    'password: |\n  a\n\n  b\ncode: 994',
    'password: |\n  [redacted: password]\n\n  [redacted: password]\ncode: 994',
  ],
  [
    'a YAML list',
    'tokens:\n  - a\n  - b\nn: 1',
    'tokens:\n  - [redacted: token]\n  - [redacted: token]\nn: 1',
  ],
  [
    'Kubernetes',
    '- name: DB_PASSWORD\n  value: a',
    '- name: DB_PASSWORD\n  value: [redacted: password]',
  ],
  ['PHP', "'client_secret' => 'a', 'n' => 1", "'client_secret' => '[redacted: secret]', 'n' => 1"],
  ['a PHP dump', '[api_key] => a [code] => 994', '[api_key] => [redacted: key] [code] => 994'],
  ['serialized PHP', 's:3:"pwd";s:1:"a";', 's:3:"pwd";s:1:"[redacted: password]";'],
  ['a map', '{refresh_token=a, code=994}', '{refresh_token=[redacted: token], code=994}'],
  ['a call', 'header("X-Api-Key", "a");', 'header("X-Api-Key", "[redacted: key]");'],
  ['a sum', 'token = "Bearer " + "a";', 'token = "Bearer " + "[redacted: token]";'],
  [
    'a part of a form',
    'form-data; name="pin"\r\n\r\n1234\r\n--b',
    'form-data; name="pin"\r\n\r\n[redacted: code]\r\n--b',
  ],
  ['a flag', 'mysql --password ab -h x', 'mysql --password [redacted: password] -h x'],
  [
    'curl',
    'curl -u u:p -H \'X-Api-Key: a\' -d \'{"sign":"a"}\' https://h',
    'curl -u [redacted: credentials] -H \'X-Api-Key: [redacted: key]\' -d \'{"sign":"[redacted: signature]"}\' https://h',
  ],
  ['a quote in a shell', "--user 'u:it'\\''s p' -k", "--user '[redacted: credentials]' -k"],
  ['cookies of curl', "-b 'a=b; c=d' https://h", "-b '[redacted: cookie]' https://h"],
  ['a netrc file', 'login bob password a', 'login bob password [redacted: password]'],
  ['a table', '| token | abc123 |', '| token | [redacted: token] |'],
  ['a sentence', 'The password is Tr0ub4dor&3 now', 'The password is [redacted: password] now'],
  ['a quotation', 'Invalid token "abc1"', 'Invalid token "[redacted: token]"'],
  ['a name of two words', 'API Key (live): a', 'API Key (live): [redacted: key]'],
  ['another language', '密码：a', '密码：[redacted: password]'],
  ['an open quote', 'pwd="a b\nn: 1', 'pwd="[redacted: password]\nn: 1'],
  ['a name after an escape', 'x\\ntoken=a\\nn', 'x\\ntoken=[redacted: token]\\nn'],
] as const;

const SHAPES = [
  ['a JWT', 'x eyJhbGciOi.eyJzdWIi.sig-1 y', 'x [redacted: token] y'],
  ['a key of AWS', 'AKIAIOSFODNN7EXAMPLE', '[redacted: token]'],
  ['a token of GitHub', 'ghp_abcdefghijklmnop1234', '[redacted: token]'],
  ['a key of Stripe', 'id sk_live_abcdefgh12', 'id [redacted: token]'],
  ['a token of Slack', 'xoxb-123-abc-def123', '[redacted: token]'],
  [
    'a private key',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\nab==\n-----END RSA PRIVATE KEY-----\nn: 1',
    '-----BEGIN RSA PRIVATE KEY-----\n[redacted: private key]\n[redacted: private key]\n-----END RSA PRIVATE KEY-----\nn: 1',
  ],
  ['an appKey in a path', '/v1.0/appkeys/aB1/business', '/v1.0/appkeys/[redacted: key]/business'],
  ['an appKey in escaped slashes', 'h\\/appkeys\\/aB1\\/x', 'h\\/appkeys\\/[redacted: key]\\/x'],
  ['credentials in a URL', 'https://u:p@h/x', 'https://[redacted: credentials]@h/x'],
  ['a password with a slash', 'postgres://u:p/w@h/db', 'postgres://[redacted: credentials]@h/db'],
  ['an e-mail address', '<a.b+c@mail.example>', '<[redacted: e-mail]>'],
  ['an encoded e-mail address', 'q=a%40b.example&n=1', 'q=[redacted: e-mail]&n=1'],
  ['two addresses', 'a@b.example-c@d.example', '[redacted: e-mail][redacted: e-mail]'],
  [
    'the address in a message',
    'Email address is not valid: john@b.example',
    'Email address is not valid: [redacted: e-mail]',
  ],
  [
    'what is no address in a message',
    'Email address is not valid: + john.b',
    'Email address is not valid: + [redacted: e-mail]',
  ],
] as const;

const NUMBERS = [
  ['a phone', 'to +254712345678 994', 'to [redacted: phone] 994'],
  ['a phone in groups', '+254 712 345 678, 994', '[redacted: phone], 994'],
  ['a phone with brackets', '+1 (555) 123-4567', '[redacted: phone]'],
  [
    'a phone in a message',
    'Phone number is not valid: 254 71',
    'Phone number is not valid: [redacted: phone]',
  ],
  ['a national phone', '0712 345 678', '[redacted: number]'],
  ['a phone by its name', '"phone":"1712345678"', '"phone":"[redacted: number]"'],
  ['a card', '4111111111111111', '[redacted: number]'],
  [
    'a card in groups',
    '4111 1111 1111 1112, 4111-1111-1111-1111',
    '[redacted: number], [redacted: number]',
  ],
  ['a card of 15 digits', '3782 822463 10005', '[redacted: number]'],
  ['an identity number', 'ID 123456789.', 'ID [redacted: number].'],
  [
    'identity numbers in groups',
    '123-45-6789 900101-1234567',
    '[redacted: number] [redacted: number]',
  ],
  ['a tax number', '"tin":"P051234567X"', '"tin":"[redacted: number]"'],
  ['an IBAN', 'DE89 3704 0044 0532 0130 00', '[redacted: account]'],
  ['an IBAN in one', 'GB29NWBK60161331926819', '[redacted: account]'],
  ['Arabic digits', '٠١٢٣٤٥٦٧٨٩', '[redacted: number]'],
] as const;

const UNTOUCHED = [
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
] as const;

describe('redact', () => {
  test.each([...HEADERS, ...FIELDS, ...SHAPES, ...NUMBERS])(
    'redacts %s: %j',
    (_, text, expected) => {
      expect(redact(text)).toBe(expected);
      expect(redact(expected)).toBe(expected);
    },
  );

  test.each(UNTOUCHED)('keeps %j', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('keeps every message and description of the catalog', () => {
    const { vendors } = readCatalog('content').reading;
    const texts = vendors.flatMap(({ codes }) =>
      codes.flatMap(({ code, key, message, description }) => [code, key, message, description]),
    );
    const changed = texts.filter((text) => text !== undefined && redact(text) !== text);
    expect(vendors).not.toEqual([]);
    expect(changed).toEqual([]);
  });

  test('keeps every example of an answer', () => {
    const { vendors } = readCatalog('content').reading;
    const examples = vendors.flatMap(({ vendor }) =>
      vendor.envelopes.map(({ example }) => example),
    );
    expect(examples.map(redact)).toEqual(examples);
  });

  test('reads no mark into a text that only looks like one', () => {
    expect(redact('pwd: [redacted: hunter2]')).not.toContain('hunter2');
    expect(redact('pwd: \uFDD0 x')).toBe('pwd: [redacted: password]');
    expect(redact('a \uFDD0 b')).toBe('a \uFFFD b');
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
  .map(([makePlace, name, secret]) => ({ text: makePlace(name, secret), secret }));

const PIECES =
  'token password apiKey Authorization Cookie email -u name value = : " \' \\" \\ & ? , ; { } [ ] ( ) < > </ | %3D %22 %26 %40 @ . - + / :// a b1 254712345678 4111 0712 123-45-6789 a@b.example eyJabcdefghijkl.m Bearer Basic Digest [redacted: AKIAIOSFODNN7EXAMPLE DE89370400440532013000 -----BEGIN null => \\n &quot; &amp;'
    .split(' ')
    .concat([' ', '\n', '\r\n', '\t', ': ', '[redacted: token]', '-----BEGIN PRIVATE KEY-----']);
const anyPaste = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join('')),
);

describe('whatever the text, redact', () => {
  test('lets no secret survive in its place', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 5 }), (places) => {
        const redacted = redact(places.map(({ text }) => text).join('\n'));
        for (const { secret } of places) expect(redacted).not.toContain(secret);
      }),
    );
  });

  test('finds nothing more the second time', () => {
    fc.assert(
      fc.property(anyPaste, (text) => {
        expect(redact(redact(text))).toBe(redact(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps the number of lines', () => {
    fc.assert(
      fc.property(anyPaste, (text) => {
        expect(redact(text).split('\n')).toHaveLength(text.split('\n').length);
      }),
      { numRuns: 1000 },
    );
  });
});
