import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { GuideFile } from '../../exports/markdown/guide-markdown.ts';
import { putWords } from '../guide-words.ts';

const FRONT_MATTER = /^---\n(?<data>[^]*?)\n---\n/;

/** Reads the guides in a folder, in the order of their names, with the addresses of a site in them. */
export function readGuides(folder: string, place: { site: string; base: string }): GuideFile[] {
  return globSync('*.md', { cwd: folder })
    .sort()
    .map((file) => readGuide(file, putWords(readFileSync(join(folder, file), 'utf8'), place)));
}

/** The paths of the guides in a folder. */
export function listGuides(folder: string): string[] {
  return globSync('*.md', { cwd: folder }).map(getPath);
}

function readGuide(file: string, text: string): GuideFile {
  const match = FRONT_MATTER.exec(text);
  const { title = file, description = '' } = parse(match?.groups?.data ?? '') as Partial<GuideFile>;
  return { path: getPath(file), title, description, body: text.slice(match?.[0].length ?? 0) };
}

function getPath(file: string): string {
  return `/guides/${basename(file, '.md')}/`;
}
