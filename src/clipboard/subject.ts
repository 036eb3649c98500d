import { getReferencePath } from '../catalog/paths.ts';
import { makeAnswerEntry, makeChain } from '../tickets/answer-entry.ts';
import type { Clip } from '../tickets/clip.ts';
import { LENGTHS, makeDocument } from '../tickets/document.ts';
import type { Length } from '../tickets/document.ts';
import type { Entry } from '../tickets/entry.ts';
import { formatCsv, formatTsv } from '../tickets/log-cells.ts';
import { makeLogDocument } from '../tickets/log-table.ts';
import type { LogList } from '../tickets/log-table.ts';
import { TARGETS } from '../tickets/targets.ts';
import { loadEntry } from './load-entry.ts';
import { getOffered } from './offered.ts';
import type { Offered } from './offered.ts';
import { getPublicUrl } from './public-address.ts';
import { readEntry } from './read-entry.ts';
import { readRow } from './read-row.ts';

/** One way in which something can be copied. */
export interface Way {
  /** As it is remembered: `jira`. */
  name: string;
  label: string;
  /** The key that chooses it in the menu. */
  key: string;
  /** Whether it comes with HTML. */
  isRich?: boolean;
  /** What is said once it is copied, after "Copied": `the ticket for Jira`. */
  tell: (length: Length) => string;
  makeClip: (length: Length) => Clip | Promise<Clip>;
}

/** Something that can be copied in several ways. */
export interface Subject {
  kind: 'code' | 'list';
  ways: readonly Way[];
  /** The code, where it is one. */
  load?: () => Entry | Promise<Entry>;
}

/** What a button stands for, or whatever else has the focus; undefined where there is nothing to be copied. */
export function findSubject(element: Element): Subject | undefined {
  const offered = getOffered(element) ?? findOffered(element);
  if (offered) return makeOffered(offered);
  const row = element.closest<HTMLElement>('.codes tbody tr');
  if (row) return makeRow(row);
  const root = element.closest<HTMLElement>('.entry') ?? document.querySelector('main[data-code]');
  return root instanceof HTMLElement ? makeCode(() => readEntry(root)) : undefined;
}

/** What the answer offers in which an element stands. */
function findOffered(element: Element): Offered | undefined {
  const button = element.closest('li')?.querySelector('[data-copy-for]');
  return button ? getOffered(button) : undefined;
}

function makeOffered(offered: Offered): Subject {
  const { getUrl } = offered;
  if ('answers' in offered) {
    const { answers, summary } = offered;
    return makeList({ answers, summary, getUrl: (one) => getUrl(getReferencePath(one)) });
  }
  const { answer } = offered;
  const path = getReferencePath(answer);
  const chain = makeChain(answer);
  return makeCode(async () => {
    const entry = await loadEntry(path).catch(() => makeAnswerEntry(answer, getUrl(path)));
    return chain.length > 0 ? { ...entry, chain } : entry;
  });
}

/** A row of a table of codes; one with an id has an address in the table, too. */
function makeRow(row: HTMLElement): Subject | undefined {
  const link = row.querySelector<HTMLAnchorElement>('td:first-child a');
  const base = import.meta.env.BASE_URL;
  const href = decodeURI(link?.getAttribute('href') ?? '');
  if (!href.startsWith(base)) return undefined;
  const isAll = href.endsWith(`#${row.id}`) && row.id !== '';
  const code = makeCode(() => (isAll ? readRow(row) : loadEntry(`/${href.slice(base.length)}`)));
  // The link to it is that to the row.
  if (isAll) return code;
  const address = `${getPublicUrl('/')}${location.pathname.slice(base.length)}#${encodeURI(row.id)}`;
  const here: Way = {
    name: 'row',
    label: 'Link to this row',
    key: 'o',
    tell: () => 'the link to the row',
    makeClip: () => ({ text: address }),
  };
  return row.id === '' ? code : { ...code, ways: [...code.ways, here] };
}

function makeCode(load: () => Entry | Promise<Entry>): Subject {
  const link: Way = {
    name: 'link',
    label: 'Link',
    key: 'l',
    tell: () => 'the link',
    makeClip: async () => ({ text: (await load()).url }),
  };
  const ways = Object.entries(TARGETS).map(
    ([name, { label, key, name: to, write, ...rest }]): Way => ({
      name,
      label,
      key,
      ...rest,
      tell: (length) => `the ${LENGTHS[length].toLowerCase()} ${to}`,
      makeClip: async (length) => write(makeDocument(await load(), length)),
    }),
  );
  return { kind: 'code', ways: [link, ...ways], load };
}

function makeList(list: LogList): Subject {
  const { rich, ...others } = TARGETS;
  const ways = Object.entries(others).map(([name, { label, key, name: to, write }]): Way => ({
    name,
    label,
    key,
    tell: () => `the list ${to}`,
    makeClip: () => write(makeLogDocument(list)),
  }));
  const table: Way = {
    name: 'table',
    label: 'Table (spreadsheet, rich text)',
    key: 't',
    isRich: true,
    tell: () => 'the list as a table',
    makeClip: () => ({ ...rich.write(makeLogDocument(list)), text: formatTsv(list) }),
  };
  const csv: Way = {
    name: 'csv',
    label: 'CSV',
    key: 'v',
    tell: () => 'the list as CSV',
    makeClip: () => ({ text: formatCsv(list) }),
  };
  return { kind: 'list', ways: [...ways, table, csv] };
}
