import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Site } from './sites.ts';

/** A page of a built site, parsed. */
export interface BuiltPage {
  /** Path of its address, base included, as a browser writes it: `/retcode/hyper/10/`. */
  path: string;
  html: string;
  elements: Element[];
  ids: Set<string>;
}

/** Pages that were parsed already: one after the other, the files of a project look at the same ones. */
const parsed = new Map<string, ParsedPage>();

interface ParsedPage {
  changed: number;
  html: string;
  root: Root;
}

/** Reads a page of a site, by its file below the site's folder; parses it once. Nobody may change it. */
export function parsePage({ out }: Site, file: string): ParsedPage {
  const path = join(out, file);
  const changed = statSync(path).mtimeMs;
  const known = parsed.get(path);
  if (known?.changed === changed) return known;
  const html = readFileSync(path, 'utf8');
  const page = { changed, html, root: fromHtml(html) };
  parsed.set(path, page);
  return page;
}

/** Reads all pages of a built site, or those of some folders. */
export function readPages(site: Site, pattern = '**/*.html'): BuiltPage[] {
  return globSync(pattern, { cwd: site.out }).map((file) => {
    const { html, root } = parsePage(site, file);
    const elements = getElements(root);
    const ids = new Set(elements.flatMap(({ properties: { id } }) => (id ? [id] : [])));
    const path = encodeURI(`${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`);
    return { path, html, elements, ids };
  });
}

/** Reads a file of a built site as JSON. */
export function readJson(site: Site, file: string): unknown {
  return JSON.parse(readFileSync(join(site.out, file), 'utf8')) as unknown;
}

/** The text of an element, spaces folded. */
export function getText(node: Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += `${value} `;
  });
  return foldSpaces(text);
}

export function foldSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function getElements(root: Root): Element[] {
  const elements: Element[] = [];
  visit(root, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}
