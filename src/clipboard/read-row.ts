import type { BlockContent } from 'mdast';
import type { Verdict } from '../catalog/facets.ts';
import { getRowPath } from '../catalog/paths.ts';
import { makeVerdict } from '../tickets/answer-entry.ts';
import type { Entry } from '../tickets/entry.ts';
import { makeText } from '../tickets/nodes.ts';
import { getPublicUrl } from './public-address.ts';
import { readBlocks, readLine } from './read-blocks.ts';
import { getSiteName } from '../text/site-name.ts';

/** Reads a code that has no page from its row on the page of its vendor, with the note on its section. */
export function readRow(row: HTMLElement): Entry {
  const [own, words, ours] = row.querySelectorAll('td');
  const { vendor = '' } = row.dataset;
  const product = row.ownerDocument.querySelector('main')?.dataset.product ?? vendor;
  const message = getText(words?.querySelector('.message'));
  const key = getText(words?.querySelector('.key'));
  const title = ours?.querySelector('p:not(.small)');
  const verdict = getVerdict(row);
  const heading = row.parentElement?.querySelector('.class h3');
  return {
    product,
    code: getText(own?.querySelector('a')),
    ...(key !== '' && { key }),
    url: getPublicUrl(getRowPath(vendor, row.id)),
    badges: [...row.querySelectorAll('.badge')].map(getText),
    attribution: message === '' ? [] : [makeText(`${product} says`)],
    ...(message !== '' && { message }),
    words: readBlocks([...(words?.children ?? [])].filter((child) => !child.matches('.key'))),
    ...(heading && { lead: `${getSiteName()} says of all of ${getText(heading)}` }),
    meaning: title ? readLine(title) : [],
    verdict: makeVerdict(verdict ? { verdict } : {}),
    changes: [],
    note: readNote(row),
    rest: [],
  };
}

/** The attributes that the table is filtered by. */
function getVerdict({ dataset }: HTMLElement): Verdict | undefined {
  const { outcome, retry, actor } = dataset as Partial<Verdict>;
  return outcome && { outcome, ...(retry && { retry }), ...(actor && { actor }) };
}

/** The text of the note on the section, which stands above its rows. */
function readNote({ parentElement }: HTMLElement): BlockContent[] {
  const parts = parentElement?.querySelectorAll('.class details > :not(summary)');
  return readBlocks(parts ?? []);
}

function getText(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? '';
}
