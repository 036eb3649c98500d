/** One page of every kind on the sites of the fixture, by its path below the base. */
export const PAGE_KINDS = [
  '',
  'vendors/',
  'hyper/',
  'mobizon/',
  'http/',
  'hyper/10/',
  'nhn-document-ocr/-1/',
  'mobizon/8/',
  'http/423/',
  'code/10/',
  'problem/not-found/',
  'nhn-document-ocr/4000002/',
  'nhn-document-ocr/',
  'guides/about/',
  'guides/data/',
  'hyper/no-such-code/',
] as const;
