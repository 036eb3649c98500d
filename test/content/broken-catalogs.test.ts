import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/catalog/read/problem.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { addresses } from './broken/addresses.ts';
import { answers } from './broken/answers.ts';
import { characters } from './broken/characters.ts';
import { copied } from './broken/copied.ts';
import { copies } from './broken/copies.ts';
import { examples, soundExamples } from './broken/examples.ts';
import { facetTables } from './broken/facet-tables.ts';
import { facets } from './broken/facets.ts';
import { fieldReports } from './broken/field-reports.ts';
import { files } from './broken/files.ts';
import { headings } from './broken/headings.ts';
import { markdown } from './broken/markdown.ts';
import { missingFields } from './broken/missing-fields.ts';
import { missingNotes } from './broken/missing-notes.ts';
import { movingLinks, pinnedLinks } from './broken/moving-links.ts';
import { names } from './broken/names.ts';
import { noteLinks, soundNoteLinks } from './broken/note-links.ts';
import { lookalikes } from './broken/lookalikes.ts';
import { hurried } from './broken/hurried.ts';
import { misread } from './broken/misread.ts';
import { doubtful } from './doubtful.ts';
import { nearHurried } from './near-hurried.ts';
import { nearSound } from './near-sound.ts';
import { notes } from './broken/notes.ts';
import { changeLog } from './broken/change-log.ts';
import { printed } from './broken/printed.ts';
import { published } from './broken/published.ts';
import { removals, soundRemovals } from './broken/removals.ts';
import { retries, soundRetries } from './broken/retries.ts';
import { soundStatuses, statuses } from './broken/statuses.ts';
import { titles } from './broken/titles.ts';
import { unknownFields } from './broken/unknown-fields.ts';
import { unquotedCodes } from './broken/unquoted-codes.ts';
import { yaml } from './broken/yaml.ts';
import {
  addNote,
  append,
  BETA_CODES,
  BETA_VENDOR,
  change,
  CODES,
  getSound,
  makeContent,
  NOTE,
  VENDOR,
} from './make-content.ts';
import type { BrokenCatalog, ContentFiles } from './make-content.ts';
import { warned } from './warned.ts';
import { soundChanges } from './sound-changes.ts';

const TABLES: Record<string, readonly BrokenCatalog[]> = {
  'unknown fields': unknownFields,
  'missing fields': missingFields,
  'codes without quotes': unquotedCodes,
  names,
  addresses,
  YAML: yaml,
  files,
  'HTTP statuses': statuses,
  characters,
  Markdown: markdown,
  notes,
  'missing notes': missingNotes,
  facets,
  'facets without notes': facetTables,
  examples,
  retries,
  headings,
  'field reports': fieldReports,
  'links that move': movingLinks,
  'links to notes': noteLinks,
  titles,
  copies,
  answers,
  'forms, numbers and classes': printed,
  'codes that are gone': removals,
  'published paths': published,
  'the list of changes': changeLog,
  'what a hurried person leaves': hurried,
  'what is copied from other programs': copied,
  'what only looks like YAML or a note': lookalikes,
  'what YAML makes something else of': misread,
};

describe('readCatalog', () => {
  test('finds nothing wrong with content that is sound', () => {
    expect(getLines({})).toEqual([]);
  });

  test.each([
    ...soundChanges,
    ...soundRetries,
    ...soundExamples,
    ...pinnedLinks,
    ...nearHurried,
    ...nearSound,
    ...soundNoteLinks,
    ...soundRemovals,
    ...soundStatuses,
  ])('takes $name', ({ files: changed }) => {
    expect(getLines(changed)).toEqual([]);
  });

  test.each([...nearHurried, ...nearSound])('does not warn of $name', ({ files: changed }) => {
    const folder = makeContent(changed);
    const { warnings } = readCatalog(folder);
    rmSync(folder, { recursive: true });
    expect(warnings.filter(({ rule }) => rule !== 'new-pages')).toEqual([]);
  });

  test('reads content that is sound', () => {
    const folder = makeContent();
    const { vendors, published: paths } = readCatalog(folder).reading;
    rmSync(folder, { recursive: true });
    expect(vendors.map(({ id }) => id)).toEqual(['acme', 'beta', 'http']);
    expect(vendors[0]?.codes.map(({ code }) => code)).toEqual(['000', '042', '-1']);
    expect(vendors[0]?.notes.get('042')?.body).toBe(
      '## Why it happens\n\nBanks count what is paid in a day.\n\n## What to do\n\nTry again tomorrow.',
    );
    expect(paths).toContainEqual({ path: '/acme/042/', code: '042', line: 3 });
  });

  test.each([...warned, ...doubtful])('warns of $name', ({ files: changed, says }) => {
    const folder = makeContent(changed);
    const { problems, warnings } = readCatalog(folder);
    rmSync(folder, { recursive: true });
    expect(problems).toEqual([]);
    // The list of published paths is short in all of them.
    const isOfList = says.some((line) => line.startsWith('published.txt'));
    const told = warnings.filter(({ rule }) => isOfList || rule !== 'new-pages');
    expect(cutFolder(formatProblems(told), folder)).toEqual(says);
  });

  describe.each(Object.entries(TABLES))('%s', (_, table) => {
    test.each(table)('refuses $name', ({ files: broken, says }) => {
      expect(getLines(broken)).toEqual(says);
    });
  });

  test('reports all problems in all files at once, sorted', () => {
    const broken = {
      ...append(BETA_CODES, '- code: "10"\n  http: 299\n- message: Gone\n  http: 4o4\n'),
      ...change(VENDOR, 'homepage: https://', 'homepage: http://'),
      ...append('published.txt', '/beta/9/ "9"\n'),
      ...change(NOTE, '"beta/10"', '"beta/11"'),
      ...change(CODES, 'code: "-1"', 'code: -1'),
    };
    expect(getLines(broken).join('\n')).toMatchInlineSnapshot(`
      "acme/codes.yaml:15:9  [2].code: -1 is not quoted; YAML reads it as the number -1.
          Write "-1" with the quotes: codes are strings, signs and zeros included.
      acme/notes/042.md:7:17  related[1]: There is no code page "beta/11".
          Name a slug of this vendor, "994", or of another one, "acme/30".
      acme/vendor.yaml:6:11  homepage: The value must be an absolute https address.
          Write "https://acme.example/". If it is a host inside your company, name it in site.yaml: plainHosts: [acme.example]
      beta/codes.yaml:4:3  [1]: The entry says nothing about its code.
          Add what the document says about it: message, description or key.
      beta/codes.yaml:4:9  [1].code: The code "10" stands on line 1 already.
          Merge the two entries, or correct one code.
      beta/codes.yaml:5:9  [1].http: HTTP has no status 299.
          Write a status that http/codes.yaml lists.
      beta/codes.yaml:6:3  [2].code: The field is missing.
          Add "code:" with a text.
      beta/codes.yaml:7:9  [2].http: The value must be an HTTP status code, a whole number from 100 to 599.
          Write it like this: 404
      published.txt:5:1  /beta/9/ was published, but the code "9" is gone.
          Codes are permanent: put the entry back and give it "status: removed". If it only has another name: npm run move"
    `);
  });

  test('still checks everything else when one file cannot be read', () => {
    const broken = {
      [BETA_VENDOR]: 'name: "Beta\n',
      ...append(BETA_CODES, '- code: "10"\n  message: Found\n  http: 299\n'),
      [NOTE]: '---\ntitle: [\n---\n\n<b>Bold</b>\n',
    };
    expect(getLines(broken).join('\n')).toMatchInlineSnapshot(`
      "acme/notes/042.md:2:8  The bracket that opens here is not closed.
          Close it with ]
      acme/notes/042.md:5:1  Raw HTML is not allowed: <b>
          Write it as Markdown; text with < and > in it stands between backticks.
      acme/notes/042.md:5:8  Raw HTML is not allowed: </b>
          Write it as Markdown; text with < and > in it stands between backticks.
      beta/codes.yaml:4:9  [1].code: The code "10" stands on line 1 already.
          Merge the two entries, or correct one code.
      beta/codes.yaml:6:9  [1].http: HTTP has no status 299.
          Write a status that http/codes.yaml lists.
      beta/vendor.yaml:1:7  The quote that begins here is not closed.
          Close it on the same line; write text of several lines below "|-"."
    `);
  });

  test('still checks everything else when one field of a list is wrong', () => {
    const broken = {
      ...change(VENDOR, '  - id: general\n', '  - id: General\n'),
      ...change(CODES, 'source: api-guide', 'source: pdf'),
    };
    broken[VENDOR] = broken[VENDOR]?.replace('{ "status": { "code": "000" } }', 'OK') ?? '';
    expect(getLines(broken).join('\n')).toMatchInlineSnapshot(`
      "acme/codes.yaml:13:11  [1].source: There is no source "pdf" in vendor.yaml.
          Write one of: error-codes, api-guide.
      acme/vendor.yaml:20:9  sections[0].id: The value must be lower-case letters and digits, joined by hyphens or dots.
          Write "general".
      acme/vendor.yaml:30:14  envelopes[0].example: The example is not a JSON object.
          Write a whole answer as JSON, below "example: |"."
    `);
  });

  test('survives folders that are none', () => {
    const folder = makeContent();
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone'));
    mkdirSync(join(folder, 'published.txt.d'));
    const { problems } = readCatalog(folder);
    const inFile = readCatalog(join(folder, 'published.txt')).problems;
    const inNothing = readCatalog(join(folder, 'nowhere')).problems;
    rmSync(folder, { recursive: true });
    expect(problems.map(({ message }) => message)).toContain('Nothing reads this file.');
    const noVendor = [expect.objectContaining({ message: 'The content folder holds no vendor.' })];
    expect(inFile).toEqual(noVendor);
    expect(inNothing).toEqual(noVendor);
  });

  test('keeps a code that is named like what every object inherits apart from it', () => {
    const added = append(BETA_CODES, '- code: "constructor"\n  key: X\n');
    const notes = addNote('beta', 'constructor');
    const folder = makeContent({ ...added, ...notes });
    const beta = readCatalog(folder).reading.vendors.find(({ id }) => id === 'beta');
    rmSync(folder, { recursive: true });
    expect([...(beta?.notes.keys() ?? [])]).toEqual(['10', 'constructor']);
  });

  test('reports all of 10,000 entries with several problems each', () => {
    const entry = (i: number) => `- code: 0${i}\n  mesage: x\n  http: 99\n  replacedBy: "x${i}"\n`;
    const folder = makeContent({
      [BETA_CODES]: Array.from({ length: 10_000 }, (_, i) => entry(i)).join(''),
    });
    const { problems } = readCatalog(folder);
    rmSync(folder, { recursive: true });
    expect(problems.length).toBeGreaterThan(40_000);
  });

  test('never throws and never points outside of a file, however a file is damaged', () => {
    const folder = makeContent();
    for (let i = 0; i < 400; i++) {
      const path = [VENDOR, CODES, NOTE, BETA_CODES, 'published.txt'][i % 5] ?? '';
      const damaged = damage(getSound(path), i);
      writeFileSync(join(folder, path), damaged);
      const lines = damaged.split(/\r\n?|\n/);
      for (const problem of readCatalog(folder).problems) {
        if (problem.file !== join(folder, path)) continue;
        expect(problem.line).toBeLessThanOrEqual(lines.length);
        expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
      }
      writeFileSync(join(folder, path), getSound(path));
    }
    rmSync(folder, { recursive: true });
  });
});

/** Lines of the formatted problems, paths from the content folder, which itself is ".". */
function getLines(broken: ContentFiles): string[] {
  const folder = makeContent(broken);
  const { problems } = readCatalog(folder);
  rmSync(folder, { recursive: true });
  return cutFolder(formatProblems(problems), folder);
}

function cutFolder(said: string, folder: string): string[] {
  return said === '' ? [] : said.replaceAll(`${folder}/`, '').replaceAll(folder, '.').split('\n');
}

const DEBRIS = ['\n', '\t', '"', "'", ': ', '- ', '[', '}', ' #', '&a ', '*a', '!t ', '|', '---\n'];

/** Cuts a part out of a text and puts debris there: always the same for the same number. */
function damage(text: string, i: number): string {
  const at = (i * 7919) % text.length;
  return text.slice(0, at) + (DEBRIS[i % DEBRIS.length] ?? '') + text.slice(at + (i % 11));
}
