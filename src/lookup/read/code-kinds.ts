/** What a piece of text looks like as a code, by its form alone, and whose it would be. */
export interface CodeKind {
  /** In words that follow "looks like". */
  what: string;
  /** The code in its first group; the whole of it is shown where there is none. */
  pattern: RegExp;
  /** The kind of problem, a gRPC status name, where the form tells that. */
  problem?: string;
}

export const CODE_KINDS: readonly CodeKind[] = [
  {
    what: 'the name of an exception that says that no answer came in time',
    pattern:
      /\b((?:Socket|Connect|Read|Write|Http|Request|Gateway)?Time(?:d)?[oO]ut(?:Exception|Error))\b/,
    problem: 'DEADLINE_EXCEEDED',
  },
  {
    what: 'an operating system’s error name',
    pattern:
      /\b(E(?:CONN(?:REFUSED|RESET|ABORTED)|TIMEDOUT|NOTFOUND|NOENT|ACCES|ADDRINUSE|ADDRNOTAVAIL|PIPE|PERM|HOSTUNREACH|NETUNREACH|AI_AGAIN|EXIST|MFILE|NFILE|NOSPC|ISDIR|NOTDIR|NOTEMPTY|BUSY|INVAL|AGAIN|INTR|IO|NOMEM|BADF|ALREADY|NOTCONN|PROTO|LOOP))\b/,
  },
  { what: 'an error number of Oracle’s database', pattern: /\b((?:ORA|PLS|TNS)-\d{4,5})\b/ },
  { what: 'an SQLSTATE, a database’s code', pattern: /\bSQLSTATE[\s:=[(]{0,3}([\dA-Z]{5})\b/ },
  { what: 'an exit code of curl', pattern: /\b(curl: \(\d{1,2}\))/ },
  { what: 'an error number of Windows', pattern: /\b(0x[89A-F][\dA-F]{7})\b/i },
  { what: 'an error of Microsoft’s sign-in', pattern: /\b(AADSTS\d{4,8})\b/ },
  {
    what: 'the enhanced status of a mail server',
    pattern: /\b([245]\d\d[ -][245]\.\d{1,3}\.\d{1,3})\b/,
  },
  { what: 'the number of a compiler’s message', pattern: /\b((?:TS|CS|E0|C|LNK)\d{3,5})(?=[\]:])/ },
  {
    what: 'an exit code of a program',
    pattern: /\bexit(?:ed)?(?: with)?(?: code| status)?:? (\d{1,3})\b/i,
  },
  {
    what: 'the name of an error of AWS',
    pattern: /\bAn error occurred \(([A-Za-z][\w.]{2,60})\) when calling\b/,
  },
  { what: 'the name of an error of Redis', pattern: /\(error\) ([A-Z]{3,20})(?= )/ },
  { what: 'an error code of npm', pattern: /\bnpm (?:ERR!|error) code ([A-Z\d]{3,30})\b/ },
  { what: 'an error of Chromium', pattern: /\bnet::(ERR_[A-Z\d_]{3,60})\b/ },
  { what: 'an error code of Node.js', pattern: /\b(ERR_[A-Z\d_]{3,60})\b/ },
  {
    what: 'the name of an exception',
    pattern: /\b([A-Z][A-Za-z\d]{2,60}(?:Exception|Error))\b/,
  },
];

/** Texts that show each kind, in order, and texts that hold none. */
export const examples: {
  true: readonly (readonly [text: string, code: string])[];
  false: readonly string[];
} = {
  true: [
    ['java.net.SocketTimeoutException: Read timed out', 'SocketTimeoutException'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'],
    ['ORA-01017: invalid username/password', 'ORA-01017'],
    ['(SQLSTATE 23505)', '23505'],
    ['curl: (60) SSL certificate problem', 'curl: (60)'],
    ['installer failed with 0x80070005', '0x80070005'],
    ['AADSTS50011: The reply URL', 'AADSTS50011'],
    ['550 5.1.1 User unknown', '550 5.1.1'],
    ['error TS2345: Argument of type', 'TS2345'],
    ['Process finished with exit code 137', '137'],
    ['An error occurred (NoSuchBucket) when calling the ListObjects operation', 'NoSuchBucket'],
    ['(error) WRONGTYPE Operation against a key', 'WRONGTYPE'],
    ['npm error code ERESOLVE', 'ERESOLVE'],
    ['net::ERR_CERT_DATE_INVALID', 'ERR_CERT_DATE_INVALID'],
    ['code: ERR_MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'],
    ['java.net.UnknownHostException: a.example', 'UnknownHostException'],
  ],
  false: ['Every exit is on floor 3', 'an Exception was thrown', '0x12', 'Error: x'],
};
