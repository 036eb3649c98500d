import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { getProblemSlug } from '../../src/catalog/paths.ts';
import type { CodeRecord } from '../../src/exports/code-record.ts';
import type { VendorDocument } from '../../src/exports/vendor-document.ts';
import { PROBLEMS } from '../../src/schemas/note.ts';
import { getText, readJson } from '../support/read-site.ts';
import { ROOT } from '../support/sites.ts';

interface Entry {
  vendor: VendorDocument;
  code: CodeRecord;
}

const VENDORS = globSync('api/v1/*.json', {
  cwd: ROOT.out,
  exclude: ['**/{index,schema}.json'],
}).map((file) => readJson(ROOT, file) as VendorDocument);
const ENTRIES = VENDORS.flatMap((vendor) => vendor.codes.map((code): Entry => ({ vendor, code })));

describe('the page of every code', () => {
  test('quotes the vendor with its source and the day, and sets our words apart', () => {
    const wrong = ENTRIES.filter(({ vendor, code }) => {
      const page = readPage(`${vendor.id}/${code.slug}`);
      const quotation = select('figure.words', page);
      const ours = select('.words.ours', page);
      const source = vendor.sources.find(({ id }) => id === code.source);
      const isQuoted =
        quotation &&
        select('blockquote', quotation) &&
        getText(quotation).includes(source?.title ?? '?') &&
        select('time', quotation)?.properties.dateTime === source?.retrieved;
      const isOurs =
        ours && getText(ours).startsWith('Retcode says') && !select('blockquote, figure', ours);
      return !isQuoted || !isOurs || select('.ours', quotation);
    });
    expect(ENTRIES.length).toBeGreaterThan(0);
    expect(wrong.map(getName)).toEqual([]);
  });

  test('leads to a report and to the files that it is made from', () => {
    const wrong = ENTRIES.flatMap((entry) => {
      const { vendor, code } = entry;
      const links = selectAll('.report a', readPage(`${vendor.id}/${code.slug}`));
      const [report, ...edits] = links.map(({ properties }) => new URL(String(properties.href)));
      const files = edits.map(({ pathname }) => decodeURI(pathname.split('/edit/main/')[1] ?? ''));
      const isReport =
        report?.pathname.endsWith('/issues/new') &&
        report.searchParams.get('title')?.includes(code.code) &&
        report.searchParams.get('page') === `/${vendor.id}/${code.slug}/`;
      const areThere = files.length === 2 && files.every((file) => existsSync(file));
      return isReport && areThere ? [] : [getName(entry)];
    });
    expect(wrong).toEqual([]);
  });

  test('says above all else what meant something else before', () => {
    const changed = ENTRIES.filter(({ code }) => code.note?.history.length);
    const wrong = changed.filter(({ vendor, code }) => {
      const [first] = selectAll('.change, .words', readPage(`${vendor.id}/${code.slug}`));
      return !first || !hasClass(first, 'change');
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(wrong.map(getName)).toEqual([]);
  });

  test('shows when a code was listed later than the document', () => {
    const later = ENTRIES.filter(({ code }) => code.listedSince !== null);
    const wrong = later.filter(({ vendor, code }) => {
      const page = readPage(`${vendor.id}/${code.slug}`);
      return (
        !getText(page).includes('later than the document') || code.source === vendor.sources[0]?.id
      );
    });
    expect(later.length).toBeGreaterThan(0);
    expect(wrong.map(getName)).toEqual([]);
  });
});

describe('the page of a kind of problem', () => {
  const byProblem = Map.groupBy(ENTRIES, ({ code }) => code.note?.problem ?? '');

  test.each(PROBLEMS.filter((name) => byProblem.has(name)))('%s lists all its codes', (name) => {
    const page = readPage(`problem/${getProblemSlug(name)}`);
    const listed = selectAll('.codes tbody a', page).map(({ properties }) => properties.href);
    const wanted = (byProblem.get(name) ?? []).map(({ code }) => new URL(code.url).pathname);
    expect(listed.sort()).toEqual(wanted.sort());
    expect(getText(page)).toContain(name);
  });
});

describe('the page of a code string', () => {
  test('says of each vendor whether it failed', () => {
    const wrong = globSync('code/*/index.html', { cwd: ROOT.out }).filter((file) => {
      const page = fromHtml(readFileSync(join(ROOT.out, file), 'utf8')) as unknown as Element;
      return selectAll('figure.words', page).length !== selectAll('.verdict', page).length;
    });
    expect(wrong).toEqual([]);
  });
});

function readPage(path: string): Element {
  const html = readFileSync(join(ROOT.out, path, 'index.html'), 'utf8');
  return fromHtml(html) as unknown as Element;
}

function getName({ vendor, code }: Entry): string {
  return `${vendor.id}/${code.slug}`;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
