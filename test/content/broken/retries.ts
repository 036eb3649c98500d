import type { BrokenCatalog } from '../make-content.ts';
import { getSound, NOTE } from '../make-content.ts';

const FIX =
  '    Write "retry: check-first" if the request may have done its work already, "retry: after-fix" if something has to change; if several repeats do no harm, say that instead.';

/** Notes that tell people to be careful, and programs to go on. */
export const retries: readonly BrokenCatalog[] = [
  {
    name: 'a title that asks for a look first',
    files: makeNote({ title: 'A payment may be booked: look first whether it was.' }),
    says: [`acme/notes/042.md:2:8  title: ${tell('look first')}`, FIX],
  },
  ...[
    ['Repeat the read once.', 'Repeat the read once'],
    ['Pause, then send it once more.', 'send it once'],
    ['It may be sent again, at most once.', 'sent again, at most once'],
    ['After that comes one more attempt.', 'one more attempt'],
    ['Retry only once,\nthen ask.', 'Retry only once'],
    ['Find the order before you repeat it.', 'before you repeat'],
    ['Look for a charge before you send the payment again.', 'before you send the payment again'],
    ['Before another attempt the ledger is to be read.', 'Before another'],
    ['Before repeating it, read the ledger.', 'Before repeat'],
    ['Send it again only if nothing was found.', 'again only if'],
    ['The sale may have been recorded.', 'may have been recorded'],
    ['The outcome is open.', 'outcome is open'],
    ['First check whether anything was charged.', 'First check'],
    ['- Reads: again and again.\n- Writes: find out first.', 'find out first', 17],
  ].map(([text, words, line = 16]) => ({
    name: `advice against what the value says: ${JSON.stringify(text)}`,
    files: makeNote({ text: String(text) }),
    says: [`acme/notes/042.md:${line}:${line === 16 ? 1 : 3}  ${tell(String(words))}`, FIX],
  })),
];

/** The same words where they are in their place. */
export const soundRetries = [
  ...[
    'Ask once a second, then less often.',
    'Send fewer requests at once.',
    'Repeat it once or twice, with growing pauses.',
    'First come the reads; send them again with growing pauses.',
  ].map((text) => ({ name: `sending again: ${text}`, files: makeNote({ text }) })),
  {
    name: 'a look first, with the value for it',
    files: makeNote({ text: 'Look first, then repeat it once.', retry: 'check-first' }),
  },
  {
    name: "others' advice above the own one",
    files: makeNote({ why: '**Field report:** [a shop](https://shop.example) paid once more.' }),
  },
];

function tell(words: string): string {
  return `The text says ${JSON.stringify(words)}, and the retry is with-backoff.`;
}

function makeNote({
  title = 'The card has no money left for today.',
  why = 'Banks count what is paid in a day.',
  text = 'Try again tomorrow.',
  retry = 'with-backoff',
}) {
  const note = getSound(NOTE)
    .replace('The card has no money left for today.', JSON.stringify(title))
    .replace('Banks count what is paid in a day.', why)
    .replace('Try again tomorrow.', text)
    .replace('retry: later', `retry: ${retry}`);
  return { [NOTE]: note };
}
