import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { noteSchema } from '../../schemas/note.ts';
import type { NoteData } from '../../schemas/note.ts';
import { describeForbidden, getForbiddenCharacters } from './characters.ts';
import { describeClosing, describeOpening } from './front-matter.ts';
import { getLeftFix } from './left-behind.ts';
import type { Edit } from '../../text/apply-edits.ts';
import type { Problem } from './problem.ts';
import { CLASS_NOTES } from '../class-notes.ts';
import { readTextFile, START } from './text-file.ts';
import type { Place, TextFile } from './text-file.ts';
import { validate } from './validate.ts';
import type { Valid } from './validate.ts';
import { makeUnreadYaml, parseYamlFile } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

const OPENING = '---\n';
const CLOSING = /^---(?:\n|$)/m;
const ENDING = '.md';

/** A note as it was read; what is wrong is left out. */
export interface NoteReading {
  /** The name of its file without the ending: a code's slug, or `class/` and the id of a section. */
  slug: string;
  yaml: YamlFile;
  data: Valid<NoteData>;
  /** Markdown below the front matter, white space around it included. */
  body: string;
  /** Place of an offset into the body. */
  getBodyPlace: (offset: number) => Place;
}

type Report = (file: string, place: Place, message: string, fix: string, edit?: Edit) => void;

/**
 * Reads a vendor's notes. Reports everything that they have wrong each by itself; one that cannot be
 * read is there without data and text.
 *
 * @returns undefined, with a problem reported, if what stands there is no folder
 */
export function readNotes(folder: string, problems: Problem[]): NoteReading[] | undefined {
  const report: Report = (file, place, message, fix, edit) => {
    problems.push({ file, ...place, field: '', message, fix, ...(edit && { edit }) });
  };
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) {
    report(folder, START, 'A file stands where the folder of notes is expected.', 'Rename it.');
    return undefined;
  }
  return readFolder(folder, '', { problems, report });
}

interface Findings {
  problems: Problem[];
  report: Report;
}

/** Reads a folder of notes; that of the notes on classes stands in that of the codes'. */
function readFolder(folder: string, prefix: string, findings: Findings): NoteReading[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => {
    const file = join(folder, name);
    const isFolder = statSync(file).isDirectory();
    const left = isFolder ? undefined : getLeftFix(name);
    if (!isFolder && name.endsWith(ENDING) && left === undefined)
      return readNote(file, prefix + name, findings);
    if (isFolder && prefix === '' && `${name}/` === CLASS_NOTES)
      return readFolder(file, CLASS_NOTES, findings);
    const fix = left ?? getNameFix(name, isFolder);
    findings.report(file, START, 'Nothing reads this file.', fix);
    return [];
  });
}

/** A name that was meant to be a note's, or else what names there are. */
function getNameFix(name: string, isFolder: boolean): string {
  const [, slug] = /^(.+?)(?:\.(?:md|markdown|txt))+$/i.exec(name) ?? [];
  if (slug !== undefined && !isFolder) return `Rename it to ${slug}${ENDING}.`;
  return `A note is named <slug>.md, one on a class ${CLASS_NOTES}<section>.md.`;
}

function readNote(file: string, name: string, { problems, report }: Findings): NoteReading {
  const slug = name.slice(0, -ENDING.length);
  const text = readTextFile(file, problems);
  const front = text && findFrontMatter(text, report);
  if (!front) return makeUnreadNote(file, slug);
  const { start, end, bodyStart } = front;
  const fields = { codes: ['related[]'], days: ['history[].date'] };
  const yaml = parseYamlFile(text, problems, { fields, start, end });
  const body = text.text.slice(bodyStart);
  const getBodyPlace = (offset: number) => text.getPlace(bodyStart + offset);
  for (const found of getForbiddenCharacters(body)) {
    report(file, getBodyPlace(found.offset), describeForbidden(found), 'Delete it.');
  }
  // Front matter with nothing in it lacks its fields, like any other.
  const fieldsOrNone = yaml.value === null ? { ...yaml, value: {} } : yaml;
  const data = yaml.value === undefined ? {} : validate(noteSchema, fieldsOrNone, problems);
  return { slug, yaml, data, body, getBodyPlace };
}

function makeUnreadNote(file: string, slug: string): NoteReading {
  const yaml = makeUnreadYaml(file);
  return { slug, yaml, data: {}, body: '', getBodyPlace: () => START };
}

/** Offsets of the front matter's YAML and of the text below it. */
function findFrontMatter({ file, text, getPlace }: TextFile, report: Report) {
  if (!text.startsWith(OPENING)) {
    const { offset, message, fix, edit } = describeOpening(text);
    report(file, getPlace(offset), message, fix, edit);
    return undefined;
  }
  const start = OPENING.length;
  const closing = CLOSING.exec(text.slice(start));
  if (!closing) {
    const { offset, message, fix, edit } = describeClosing(text);
    report(file, getPlace(offset), message, fix, edit);
    return undefined;
  }
  const end = start + closing.index;
  return { start, end, bodyStart: end + closing[0].length };
}
