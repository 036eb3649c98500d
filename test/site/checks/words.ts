import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { MAX_CODES } from '../../../src/components/problem/problem-codes.ts';
import { getProblemSlug } from '../../../src/catalog/paths.ts';
import type { CodeRecord } from '../../../src/exports/code-record.ts';
import type { IndexDocument } from '../../../src/exports/index-document.ts';
import type { VendorDocument } from '../../../src/exports/vendor-document.ts';
import { PROBLEMS } from '../../../src/schemas/note.ts';
import { foldSpaces, getText, parsePage, readJson } from '../../support/read-site.ts';
import type { Site } from '../../support/sites.ts';

/** A code with its vendor, as the data have them. */
export interface Entry {
  vendor: VendorDocument;
  code: CodeRecord;
}

/** Tests that the pages of a site say what its data say, and whose words they are. */
export function checkWords(site: Site) {
  const all = readEntries(site);
  const entries = all.filter(({ code }) => code.hasPage);
  const rows = all.filter(({ code }) => !code.hasPage);

  describe('the page of every code', () => {
    test('quotes the vendor with its source and the day, and sets our words apart', () => {
      const wrong = entries.filter(
        (entry) => !isToldApart(readPage(site, `${entry.vendor.id}/${entry.code.slug}`), entry),
      );
      expect(entries.length).toBeGreaterThan(0);
      expect(wrong.map(getName)).toEqual([]);
    });

    test('has no heading in which a word runs into the next element', () => {
      const wrong = entries.flatMap((entry) => {
        const page = readPage(site, `${entry.vendor.id}/${entry.code.slug}`);
        const joined = selectAll('h1, h2, h3', page).filter(hasJoinedWords);
        return joined.map((heading) => `${getName(entry)}: ${getText(heading)}`);
      });
      expect(wrong).toEqual([]);
    });

    test('leads to a report and to the files that it is made from', () => {
      const wrong = entries.flatMap((entry) => {
        const { vendor, code } = entry;
        const links = selectAll('.report a', readPage(site, `${vendor.id}/${code.slug}`));
        const [report, ...edits] = links.map(({ properties }) => new URL(String(properties.href)));
        const files = edits.map(({ pathname }) =>
          decodeURI(pathname.split('/edit/main/')[1] ?? ''),
        );
        const isReport =
          report?.pathname.endsWith('/issues/new') &&
          report.searchParams.get('title')?.includes(code.code) &&
          report.searchParams.get('page') === `/${vendor.id}/${code.slug}/`;
        const areThere =
          files.length === (code.note ? 2 : 1) && files.every((file) => isContent(file, site));
        return isReport && areThere ? [] : [getName(entry)];
      });
      expect(wrong).toEqual([]);
    });

    test('says what meant something else before, below the words on what it means now', () => {
      const changed = entries.filter(({ code }) => code.note?.history.length);
      const wrong = changed.filter(({ vendor, code }) => {
        const found = selectAll('.change, .words', readPage(site, `${vendor.id}/${code.slug}`));
        const [theirs, ours, ...changes] = found.map((part) => hasClass(part, 'change'));
        return theirs !== false || ours !== false || !changes.every(Boolean) || !changes[0];
      });
      expect(wrong.map(getName)).toEqual([]);
    });

    test('shows the exchange of the note, with the code marked, and no other answer beside it', () => {
      const shown = entries.filter(({ code }) => code.note?.example);
      const wrong = shown.filter(({ vendor, code }) => {
        const page = readPage(site, `${vendor.id}/${code.slug}`);
        const exchanges = selectAll('#example ~ pre', page).filter((part) => select('mark', part));
        const marks = exchanges.flatMap((part) =>
          selectAll('mark', part).map((mark) => getText(mark)),
        );
        const texts = exchanges.map((part) => toText(part));
        const isOnce = texts.length === 1 && texts[0] === code.note?.example;
        return !isOnce || marks.join() !== code.code;
      });
      expect(wrong.map(getName)).toEqual([]);
    });

    test('shows when a code was listed later than the document', () => {
      const later = entries.filter(({ code }) => code.listedSince !== null);
      const wrong = later.filter(({ vendor, code }) => {
        const page = readPage(site, `${vendor.id}/${code.slug}`);
        return !getText(page).includes('later than the document');
      });
      expect(wrong.map(getName)).toEqual([]);
    });
  });

  describe.runIf(rows.length > 0)('the row of every code without a page', () => {
    const ids = [...new Set(rows.map(({ vendor }) => vendor.id))];
    const found = new Map(ids.map((id) => [id, getRows(readPage(site, id))]));

    test('says what the vendor says and what is said of its section, and leads to all of that', () => {
      const wrong = rows.filter(({ vendor, code }) => {
        const row = found.get(vendor.id)?.get(code.slug);
        const { key, message, note } = code;
        const text = row ? getText(row) : '';
        const words = [code.code, key, message].map((word) => foldSpaces(word ?? ''));
        const links = selectAll('a', row).map(({ properties }) => properties.href);
        return !(
          row &&
          words.every((word) => foldSpaces(text).includes(word)) &&
          note?.outcome === row.properties.dataOutcome &&
          links.includes(`#:section-${code.section ?? ''}`)
        );
      });
      expect(wrong.map(getName)).toEqual([]);
    });

    test('is its address, and there is no page or file of its own', () => {
      const wrong = rows.filter(({ vendor, code }) => {
        const address = `${site.origin}${site.base}${vendor.id}/#${encodeURI(code.slug)}`;
        const files = ['/index.html', '.json', '.md', '.png'].filter((end) =>
          existsSync(join(site.out, `${vendor.id}/${code.slug}${end}`)),
        );
        return code.url !== address || files.length > 0;
      });
      expect(wrong.map(getName)).toEqual([]);
    });
  });

  describe('the page of a kind of problem', () => {
    const byProblem = Map.groupBy(all, ({ code }) => code.note?.problem ?? '');

    test.each(PROBLEMS.filter((name) => byProblem.has(name)))(
      '%s lists its codes, all as far as there is room',
      (name) => {
        const page = readPage(site, `problem/${getProblemSlug(name)}`);
        const listed = selectAll('.codes tbody a', page).map(({ properties }) => properties.href);
        const wanted = (byProblem.get(name) ?? []).map(({ code }) =>
          code.url.slice(site.origin.length),
        );
        if (wanted.length <= MAX_CODES) expect(listed.sort()).toEqual(wanted.sort());
        else expect(new Set(listed.map(String)).intersection(new Set(wanted)).size).toBe(MAX_CODES);
        expect(getText(page)).toContain(name);
        expect(selectAll('.codes tbody td', page).map(getText)).not.toContain('');
      },
    );
  });

  describe('the page of a code string', () => {
    test('says of each vendor whether it failed', () => {
      const wrong = globSync('code/*/index.html', { cwd: site.out }).filter((file) => {
        const page = parsePage(site, file).root as unknown as Element;
        const ours = selectAll('.words.ours', page);
        const isSaid = (part: Element) =>
          select('.verdict', part) !== undefined || getText(part).includes('No explanation yet');
        return selectAll('figure.words', page).length !== ours.filter(isSaid).length;
      });
      expect(wrong).toEqual([]);
    });
  });
}

/** The rows of the table of codes, by their ids. */
function getRows(page: Element): Map<unknown, Element> {
  return new Map(selectAll('.codes tbody tr[id]', page).map((row) => [row.properties.id, row]));
}

/** All codes of a site, from its data. */
export function readEntries(site: Site): Entry[] {
  const { vendors: all } = readJson(site, 'api/v1/index.json') as IndexDocument;
  const vendors = all.map(({ id }) => readJson(site, `api/v1/${id}.json`) as VendorDocument);
  return vendors.flatMap((vendor) => vendor.codes.map((code): Entry => ({ vendor, code })));
}

/** Whether an element quotes the vendor with source and day, and sets our words apart from that. */
export function isToldApart(element: Element, { vendor, code }: Entry): boolean {
  const quotation = select('figure.words', element);
  const ours = select('.words.ours', element);
  const source = vendor.sources.find(({ id }) => id === code.source);
  if (!quotation || !ours || !source) return false;
  const isQuoted =
    select('blockquote', quotation) !== undefined &&
    getText(quotation).includes(source.title) &&
    select('time', quotation)?.properties.dateTime === source.retrieved;
  const isSaid = code.note
    ? getText(ours).startsWith('Retcode says')
    : getText(ours).includes('No explanation yet');
  const isOurs = isSaid && !select('figure', ours);
  return isQuoted && isOurs && !select('.ours', quotation);
}

/** A page of a site, parsed. */
export function readPage(site: Site, path: string): Element {
  return parsePage(site, join(path, 'index.html')).root as unknown as Element;
}

/** Whether a file that the repository is said to have in `content/` is in the site's content. */
function isContent(file: string, { content }: Site): boolean {
  return file.startsWith('content/') && existsSync(join(content, file.slice('content/'.length)));
}

function getName({ vendor, code }: Entry): string {
  return `${vendor.id}/${code.slug}`;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** Whether a part ends with a letter and the next begins with one, with nothing between them. */
function hasJoinedWords({ children }: Element): boolean {
  const texts = children.map((child) => (child.type === 'element' ? getText(child) : ''));
  return texts.some((text, i) => /\p{L}$/u.test(text) && /^\p{L}/u.test(texts[i + 1] ?? ''));
}
