import { describe, expect, test } from 'vitest';
import { makeDocument } from '../../../src/tickets/document.ts';
import { makeCode, makeText } from '../../../src/tickets/nodes.ts';
import { writePlain } from '../../../src/tickets/write-plain.ts';
import { makeEntry } from '../../support/make-entry.ts';

describe('makeDocument', () => {
  test('makes a ticket of about eight lines', () => {
    expect(writePlain(makeDocument(makeEntry(), 'ticket'))).toMatchInlineSnapshot(`
      "Acme Mail -1 ERR_ADDRESS
      - Acme says, in API guide (https://acme.example/errors), read 20 November 2026: "Wrong address: [address]"
      - Retcode says: The field to is wrong.
      - Success or failure? Failure: Invalid request
      - Retry? only after a fix
      - Who acts? your integration
      - https://example.org/acme/-1/"
    `);
  });

  test('makes a whole note of all that its page says', () => {
    expect(writePlain(makeDocument(makeEntry({ badges: ['deprecated'] }), 'note')))
      .toMatchInlineSnapshot(`
        "Acme Mail -1 ERR_ADDRESS (deprecated)

        Acme says, in API guide (https://acme.example/errors), read 20 November 2026:

        > Wrong address: [address]

        Retcode says: The field to is wrong.
        - Success or failure? Failure: Invalid request (https://example.org/problem/invalid-argument/)
        - Retry? only after a fix
        - Who acts? your integration

        What to do

        Correct it. 2 * 3 * 4 addresses are _too_ many.

        Facts
        - Field: resultCode

        How it arrives

        { "resultCode": -1 }

        Permanent link: https://example.org/acme/-1/"
      `);
  });

  test('leaves out what is not known', () => {
    const entry = makeEntry({ words: [], meaning: [], verdict: [], note: [], rest: [] });
    delete entry.key;
    delete entry.message;
    expect(writePlain(makeDocument(entry, 'ticket'))).toMatchInlineSnapshot(`
      "Acme Mail -1
      - Acme says, in API guide (https://acme.example/errors), read 20 November 2026
      - https://example.org/acme/-1/"
    `);
    expect(writePlain(makeDocument(entry, 'note'))).toMatchInlineSnapshot(`
      "Acme Mail -1

      Acme says, in API guide (https://acme.example/errors), read 20 November 2026.

      Permanent link: https://example.org/acme/-1/"
    `);
  });

  test('tells how the code belongs to another one, where that is known', () => {
    const chain = [[makeText('Follows from Acme Post '), makeCode('5'), makeText('.')]];
    const entry = makeEntry({ chain, note: [], rest: [] });
    expect(writePlain(makeDocument(entry, 'ticket')).split('\n')[3]).toBe(
      '- Follows from Acme Post 5.',
    );
    expect(writePlain(makeDocument(entry, 'note'))).toContain(
      '\n\nFollows from Acme Post 5.\n\nPermanent link',
    );
  });

  test('cuts a long message, and says so', () => {
    const [first = ''] = writePlain(
      makeDocument(makeEntry({ message: 'word '.repeat(200) }), 'ticket'),
    )
      .split('\n')
      .slice(1, 2);
    expect(first).toMatch(/word…"$/);
    expect(first.length).toBeLessThan(400);
  });
});
