import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/catalog/parse-markdown.ts';
import type { CodeDocument } from '../../../src/exports/code-document.ts';
import { MAX_NOTED } from '../../../src/exports/markdown/full-text.ts';
import { getText, readJson } from '../../support/read-site.ts';
import type { Site } from '../../support/sites.ts';
import { isThere } from './web.ts';
import { readPage } from './words.ts';

/** Pages that say nothing of the catalogs, and so have no twin. */
const WITHOUT = ['offline/index.html', '404.html', 'retcode.html'];

/** Tests that every page of a site has a Markdown twin, and that `llms.txt` leads to them. */
export function checkTwins(site: Site) {
  const pages = globSync('**/*.html', { cwd: site.out })
    .filter((file) => !WITHOUT.includes(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

  describe(`the Markdown of the ${site.name} site`, () => {
    test('stands beside every page, named by its head, at its address with .md for the slash', () => {
      const wrong = pages.filter((path) => {
        const page = readPage(site, path);
        // A page that forwards names nothing; `moved.test.ts` and `ways.ts` test what answers there.
        if (select('meta[http-equiv=refresh]', page)) return false;
        const file = path === '' ? 'index.md' : `${path.slice(0, -1)}.md`;
        const link = select('link[rel=alternate][type="text/markdown"]', page);
        const isNamed = decodeURI(String(link?.properties.href)) === site.base + file;
        return !isNamed || !existsSync(join(site.out, file));
      });
      expect(pages.length).toBeGreaterThan(10);
      expect(wrong).toEqual([]);
    });

    test('begins with one title and says its own address', () => {
      const wrong = pages.filter((path) => {
        if (path === '' || path === 'vendors/') return false;
        const text = readTwin(site, path);
        if (text === undefined) return false;
        const [first] = parseMarkdown(text.slice(0, text.search(/\n\n|$/))).children;
        const isTitled = first?.type === 'heading' && first.depth === 1;
        return !isTitled || !/Permanent link: <\S+>\n$/.test(text);
      });
      expect(wrong).toEqual([]);
    });

    test('has no link that is relative or leads to nothing of the site', () => {
      const wrong = globSync('{*,guides/*,problem/*,code/*}.md', { cwd: site.out }).flatMap(
        (file) => {
          const found: string[] = [];
          visit(parseMarkdown(readFileSync(join(site.out, file), 'utf8')), 'link', ({ url }) => {
            const isOwn = url.startsWith(site.origin);
            if (!/^(?:https:|mailto:)/.test(url) || (isOwn && !isThere(site, url)))
              found.push(`${file}: ${url}`);
          });
          return found;
        },
      );
      expect(wrong).toEqual([]);
    });

    test('says in a guide, as its page does, where this site is', () => {
      const address = `${site.origin}${site.base}hyper/10/`;
      expect(readFileSync(join(site.out, 'guides/link.md'), 'utf8')).toContain(address);
      expect(getText(readPage(site, 'guides/link'))).toContain(address);
    });
  });

  describe(`llms.txt of the ${site.name} site`, () => {
    const text = readFileSync(join(site.out, 'llms.txt'), 'utf8');
    const tree = parseMarkdown(text);

    test('is laid out as https://llmstxt.org/ asks', () => {
      const [title, summary, ...rest] = tree.children;
      expect(title).toMatchObject({ type: 'heading', depth: 1 });
      expect(summary?.type).toBe('blockquote');
      const headings = rest.filter((node) => node.type === 'heading');
      expect(headings.length).toBeGreaterThan(2);
      expect(headings.every(({ depth }) => depth === 2)).toBe(true);
      const from = rest.findIndex(({ type }) => type === 'heading');
      const lists = rest.slice(from).filter(({ type }) => type !== 'heading');
      expect(lists.every(({ type }) => type === 'list')).toBe(true);
      expect(lists).toHaveLength(headings.length);
    });

    test('leads to the Markdown of every vendor and guide, and to everything in one file', () => {
      const urls = new Set<string>();
      visit(tree, 'link', ({ url }) => void urls.add(decodeURI(url)));
      const wanted = [...globSync('{*,guides/*}.md', { cwd: site.out }), 'llms-full.txt'];
      const missing = wanted.filter(
        (file) =>
          file !== 'index.md' &&
          !urls.has(`${site.origin}${site.base}${file}`) &&
          !isForward(site, file),
      );
      expect(missing).toEqual([]);
    });

    test('stands in front of all of it in one file, which has every code', () => {
      const full = readFileSync(join(site.out, 'llms-full.txt'), 'utf8');
      const codes = globSync('*/*.json', {
        cwd: site.out,
        exclude: ['{api,lookup,offline,pagefind}/**'],
      });
      // What is said of a whole section stands there once, and leads to each of its codes.
      const isNoted = (file: string) => (readJson(site, file) as CodeDocument).noteOf !== 'class';
      const areInFull = codes.filter(isNoted).length <= MAX_NOTED;
      const missing = codes.filter((file) => {
        const twin = file.replace(/json$/, 'md');
        return areInFull && isNoted(file)
          ? !full.includes(readFileSync(join(site.out, twin), 'utf8'))
          : !full.includes(encodeURI(`${site.origin}${site.base}${twin}`));
      });
      expect(full.startsWith(text)).toBe(true);
      expect(codes.length).toBeGreaterThan(0);
      expect(missing).toEqual([]);
    });
  });
}

/** Whether it is the twin of a page that has moved. */
function isForward(site: Site, file: string): boolean {
  const page = file.replace(/\.md$/, '');
  const isPage = existsSync(join(site.out, page, 'index.html'));
  return isPage && select('meta[http-equiv=refresh]', readPage(site, page)) !== undefined;
}

function readTwin({ out }: Site, path: string): string | undefined {
  const file = join(out, `${path.slice(0, -1)}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
