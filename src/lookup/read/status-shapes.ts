/**
 * Shapes of logs and sentences in which a status stands, each with the number in its first group. Lines
 * that a program prints word by word are forms in the catalog of statuses; these are what no literal form
 * can say: where in the line it stands, what may be left out, what must not come behind it. Repetitions
 * are bounded.
 */
export const STATUS_SHAPES = {
  'pseudo-header': /^\s{0,8}:status:?\s{1,3}([1-5]\d\d)\b/gm,
  'HTTP and the number':
    /\bHTTP(?:[ _-]?(?:status|error|response|code)){0,3}(?: code)?\s{0,3}[:=#]?\s{0,3}[(`'"]?([1-5]\d\d)\b/gi,
  'named field':
    /\b(?:response|http|request)[ _-]?status(?:[ _-]?code)?["']?\s{0,3}[:=]\s{0,3}["']?([1-5]\d\d)\b/gi,
  'status and phrase': /^\s{0,8}status(?:[ _-]?code)?:\s{0,3}([1-5]\d\d)(?=\s{1,3}[A-Z][a-z])/gim,
  'printed object': /\bstatus(?:Code)?: ([45]\d\d),/g,
  'failed with a status':
    /\b(?:responded|replied|answered|failed|returned)(?: with)?(?: an?)?(?: error)?(?: a)? (?:HTTP )?status(?: code)?(?: of)?[: ]{1,2}([1-5]\d\d)\b/gi,
  'got from upstream':
    /\b(?:got|received|returne?[ds]|responde?[ds]|answere?[ds]|replie[ds])(?: with)?(?: an?)? ([45]\d\d)(?= (?:(?:from|by|while|when|since|again|now|every|today|sometimes|randomly)\b|on \/|for (?:\/|GET|POST|PUT|http))|[.,;]?\s{0,3}$)/gim,
  'unexpected response':
    /\b(?:unexpected|bad)(?: server| HTTP)? response(?: code| status)?:? \(?([45]\d\d)(?=[.,;)]?\s{0,3}$)/gim,
  'error of a client':
    /\b(?:HTTP|Http|Api|API|Client|Server|Request|Response|Fetch) ?(?:Status)?(?:Response)?(?:Error|Exception):? [([]?([45]\d\d)(?=[)\]:,]|\s[A-Z]|\s{0,3}$)/gm,
  'retried statuses':
    /(?<=\bretr(?:y|ies|ied|ying) on (?:HTTP |status |a |any ){0,3}(?:[45]\d\d(?:, (?:and |or )?| and | or |\/)){0,9})([45]\d\d)\b(?! ?(?:ms|s|of)\b)/gi,
  Rails: /\bCompleted ([1-5]\d\d)(?= [A-Z])/g,
  'method, path, status':
    /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?:\/|https?:\/\/)[^\s"]{0,400} ([1-5]\d\d)(?= \d{1,8}(?:\.\d{1,6})? ?(?:ms|s|\u00b5s)\b| - | in \d| \(|\s{0,3}$)/gm,
  'method, path, arrow':
    /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?:\/|https?:\/\/)[^\s"]{0,400} ?(?:->|=>|\u2192|:) (?:HTTP )?([1-5]\d\d)(?=[\s,(]|$)/gm,
  arrow: /(?:->|=>|\u2192) ([45]\d\d)(?=[.,;]?\s{0,3}$)/gm,
  'status, method, path':
    /(?:^|[\s\]])([1-5]\d\d) (?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?:\/|https?:\/\/)/gm,
  'AWS load balancer': /(?: -?\d{1,6}\.\d{3}){3} ([1-5]\d\d) (?:[1-5]\d\d|-) \d{1,12} \d{1,12} "/g,
  'access log': /\] "[^"\n]{0,400}" ([1-5]\d\d) (?:-|\d{1,12})(?=\s|$)/gm,
  HAProxy: / -?\d{1,7}\/-?\d{1,7}\/-?\d{1,7}\/-?\d{1,7}\/\+?\d{1,8} ([1-5]\d\d) \+?\d{1,12} /g,
  'title of a page': /<(?:title|h1)>\s{0,9}([1-5]\d\d) [A-Z]/g,
  'other languages':
    /(?:\u72b6\u6001\u7801|\uc0c1\ud0dc ?\ucf54\ub4dc|\u30b9\u30c6\u30fc\u30bf\u30b9\u30b3\u30fc\u30c9|\u043a\u043e\u0434 (?:\u0441\u043e\u0441\u0442\u043e\u044f\u043d\u0438\u044f|\u0441\u0442\u0430\u0442\u0443\u0441\u0430|\u043e\u0442\u0432\u0435\u0442\u0430)|c[o\u00f3]digo de (?:estado|status)|kod (?:statusu|odpowiedzi)|statuscode)[\s:=\uff1a]{0,3}([1-5]\d\d)(?!\d)/gi,
} as const satisfies Record<string, RegExp>;

/** Texts that show each way, with the status, and texts that only look like it. */
export const examples: Record<
  keyof typeof STATUS_SHAPES,
  { true: readonly (readonly [text: string, status: number])[]; false: readonly string[] }
> = {
  'pseudo-header': { true: [[':status: 502', 502]], false: ['a :status: 502'] },
  'HTTP and the number': {
    true: [
      ['(HTTP 429)', 429],
      ['it answers HTTP `503` now', 503],
      ['HTTP Error 502: Bad Gateway', 502],
    ],
    false: ['HTTP port 8080', 'HTTP 2 of 400'],
  },
  'named field': { true: [['responseStatus=404', 404]], false: ['status of 404 rows'] },
  'status and phrase': { true: [['status: 401 Unauthorized', 401]], false: ['status: 4010 Rows'] },
  'printed object': {
    true: [["{ method: 'post', status: 429, data: {} }", 429]],
    false: ['status: 4290, x', 'status: 200, x'],
  },
  'failed with a status': {
    true: [['the server responded with a status of 404 ()', 404]],
    false: ['failed with 404 rows'],
  },
  'got from upstream': {
    true: [
      ['Got 504 from upstream', 504],
      ['the proxy returned 503', 503],
      ['the proxy answers 407 since this morning', 407],
    ],
    false: ['got 404 files from the share', 'returned 500 rows', 'received 429 bytes'],
  },
  'unexpected response': {
    true: [['Error: Unexpected server response: 403', 403]],
    false: ['unexpected response: 403 bytes', 'unexpected response after 503'],
  },
  'error of a client': {
    true: [
      ['HTTPError: 502 Server Error', 502],
      ['ApiError: [503] upstream connect error', 503],
    ],
    false: ['HTTPError: 50 tries', 'ClientError: 404 of 500 rows'],
  },
  'retried statuses': {
    true: [['should we retry on 503?', 503]],
    false: ['retry 503 of 600', 'retry on port 503', 'retry on 429ms'],
  },
  Rails: {
    true: [['Completed 422 Unprocessable Content in 14ms', 422]],
    false: ['Completed 422 of 500 jobs'],
  },
  'method, path, status': {
    true: [
      ['POST /api/login 401 42ms', 401],
      ['GET /users/12 503 12.044 ms - 1223', 503],
      ['GET /health 400 in 13 ms', 400],
    ],
    false: [
      'GET /books/404 took 502ms',
      'GET /a 404 files',
      'Started GET "/invoices/404" for 10.0.0.1',
    ],
  },
  'method, path, arrow': {
    true: [
      ['PATCH /v2/orders/77 -> 412 (18 ms)', 412],
      ['POST https://a.example/v3/sales -> HTTP 500', 500],
    ],
    false: ['GET /a -> /404', 'GET /a -> 404ms'],
  },
  arrow: { true: [['call to billing -> 503', 503]], false: ['-> 503 ms', 'rows -> 5030'] },
  'status, method, path': {
    true: [['404 GET /x 3.2ms', 404]],
    false: ['1404 GET /x', 'sent 404 GETs'],
  },
  'AWS load balancer': {
    true: [['10.0.0.1:80 0.000 0.001 0.000 502 502 34 366 "GET http://a.example/ HTTP/1.1"', 502]],
    false: ['0.000 0.001 0.000 502 rows', '1.000 502 502 34 366 "'],
  },
  'access log': {
    true: [['[02/Mar/2026 10:11:12] "\\x16\\x03\\x01" 400 -', 400]],
    false: ['[x] "a" 400 rows', '"a" 400 -'],
  },
  HAProxy: {
    true: [['http-in static/srv1 10/0/30/69/109 504 2750 - - ----', 504]],
    false: ['on 10/11/2026 504 boxes came'],
  },
  'title of a page': {
    true: [['<title>502 Bad Gateway</title>', 502]],
    false: ['<title>502</title>'],
  },
  'other languages': {
    true: [
      ['\u043a\u043e\u0434 \u0441\u043e\u0441\u0442\u043e\u044f\u043d\u0438\u044f 504', 504],
      ['\u72b6\u6001\u7801\uff1a502', 502],
      ['c\u00f3digo de estado 404', 404],
    ],
    false: ['kod 504'],
  },
};
