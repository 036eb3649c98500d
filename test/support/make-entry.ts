import type { PhrasingContent } from 'mdast';
import type { Entry } from '../../src/tickets/entry.ts';
import { makeCode, makeList, makeParagraph, makeText } from '../../src/tickets/nodes.ts';

/** Makes what is copied of a code. */
export function makeEntry(overrides: Partial<Entry> = {}): Entry {
  return {
    product: 'Acme Mail',
    code: '-1',
    key: 'ERR_ADDRESS',
    url: 'https://example.org/acme/-1/',
    badges: [],
    attribution: [
      makeText('Acme says, in '),
      { type: 'link', url: 'https://acme.example/errors', children: [makeText('API guide')] },
      makeText(', read 20 November 2026'),
    ],
    message: 'Wrong address: [address]',
    words: [makeParagraph(makeText('Wrong address: [address]'))],
    meaning: [makeText('The field '), makeCode('to'), makeText(' is wrong.')],
    verdict: [
      makeAnswered('Success or failure?', 'Failure: ', {
        type: 'link',
        url: 'https://example.org/problem/invalid-argument/',
        children: [makeText('Invalid request')],
      }),
      makeAnswered('Retry?', 'only after a fix'),
      makeAnswered('Who acts?', 'your integration'),
    ],
    changes: [],
    note: [
      { type: 'heading', depth: 4, children: [makeText('What to do')] },
      makeParagraph(makeText('Correct it. 2 * 3 * 4 addresses are _too_ many.')),
    ],
    rest: [
      makeList([[makeText('Field: '), makeCode('resultCode')]]),
      { type: 'heading', depth: 4, children: [makeText('How it arrives')] },
      { type: 'code', value: '{ "resultCode": -1 }' },
    ],
    ...overrides,
  };
}

function makeAnswered(label: string, text: string, ...rest: PhrasingContent[]) {
  return { label, value: [makeText(text), ...rest] };
}
