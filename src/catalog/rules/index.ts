import type { Root } from 'mdast';
import { parseMarkdown } from '../parse-markdown.ts';
import type { Problem } from '../read/problem.ts';
import type { NoteReading } from '../read/read-notes.ts';
import type { PublishedPath } from '../published.ts';
import type { AlikeReading } from '../read/read-alike.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Place } from '../read/text-file.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import { formatField } from '../read/problem.ts';
import { citedReports } from './cited-reports.ts';
import { claimedOnce } from './claimed-once.ts';
import { knownNotes } from './known-notes.ts';
import { knownReferences } from './known-references.ts';
import { knownSections } from './known-sections.ts';
import { knownSources } from './known-sources.ts';
import { noteHeadings } from './note-headings.ts';
import { makeOwnedNote } from './note-texts.ts';
import type { OwnedNote } from './note-texts.ts';
import { notedCodes } from './noted-codes.ts';
import { neededExceptions } from './needed-exceptions.ts';
import { ownTitles } from './own-titles.ts';
import { ownWords } from './own-words.ts';
import { placedValues } from './placed-values.ts';
import { publishedPaths } from './published-paths.ts';
import { registeredStatus } from './registered-status.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { saysSomething } from './says-something.ts';
import { makeAllSlugs } from './slugs.ts';
import { soundEnvelopes } from './sound-envelopes.ts';
import { soundFacets } from './sound-facets.ts';
import { soundFallbacks } from './sound-fallbacks.ts';
import { soundSuccess } from './sound-success.ts';
import { uniqueAnchors } from './unique-anchors.ts';
import { uniqueNames } from './unique-names.ts';

/** One rule of the catalog, beyond what a schema can say of one record. */
export interface Rule {
  /** Kebab-case, as the file's name. */
  name: string;
  /** What must hold, in one sentence. */
  description: string;
  check?: (content: Content, report: Report) => void;
  /** Checks the Markdown of one note, which is parsed once for all rules and not kept. */
  checkNote?: (note: NoteReading, tree: Root) => NoteFinding[];
}

/** Something wrong in the Markdown of a note. */
export interface NoteFinding {
  /** Where it begins in the body. */
  offset: number;
  message: string;
  fix: string;
}

/** All that was read. */
export interface Readings {
  readings: readonly VendorReading[];
  published: readonly PublishedPath[];
  alike: AlikeReading;
  /** Path of the content folder. */
  folder: string;
}

/** The same with what is made of it, for rules that look across files. */
export interface Content extends Readings {
  /** The slugs of each vendor's codes, by its id: code → slug. */
  slugs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The texts of all notes, vendor by vendor. */
  notes: readonly OwnedNote[];
}

export interface Report {
  /** Reports the value at a path of a YAML file. */
  (yaml: YamlFile, path: Path, message: string, fix: string): void;
  /** Reports a place that is no YAML field. */
  at: (file: string, place: Place, message: string, fix: string) => void;
}

const RULES: readonly Rule[] = [
  uniqueNames,
  uniqueAnchors,
  knownSections,
  knownSources,
  knownReferences,
  knownNotes,
  notedCodes,
  registeredStatus,
  saysSomething,
  placedValues,
  safeMarkdown,
  soundFacets,
  noteHeadings,
  citedReports,
  ownTitles,
  ownWords,
  neededExceptions,
  soundEnvelopes,
  claimedOnce,
  soundSuccess,
  soundFallbacks,
  publishedPaths,
];

/** Checks all rules and adds what they find to `problems`. */
export function checkRules(read: Readings, problems: Problem[]) {
  const at: Report['at'] = (file, place, message, fix) => {
    problems.push({ file, ...place, field: '', message, fix });
  };
  const inYaml = (yaml: YamlFile, path: Path, message: string, fix: string) => {
    const field = formatField(path);
    problems.push({ file: yaml.file, ...yaml.getPlace(path), field, message, fix });
  };
  const report: Report = Object.assign(inYaml, { at });
  const { notes, found } = checkNotes(read);
  const content = { ...read, notes, slugs: makeAllSlugs(read) };
  for (const rule of RULES) {
    rule.check?.(content, report);
    for (const { note, finding } of found.get(rule) ?? []) {
      at(note.yaml.file, note.getBodyPlace(finding.offset), finding.message, finding.fix);
    }
  }
}

/** Parses one note after the other, has it checked, and keeps its words, but not its tree. */
function checkNotes({ readings }: Readings) {
  const found = new Map<Rule, { note: NoteReading; finding: NoteFinding }[]>();
  const notes = readings.flatMap(({ id, notes: ofVendor }) =>
    ofVendor.map((note) => {
      const tree = parseMarkdown(note.body);
      for (const rule of RULES) {
        const findings = rule.checkNote?.(note, tree) ?? [];
        if (findings.length === 0) continue;
        const list = found.get(rule) ?? [];
        list.push(...findings.map((finding) => ({ note, finding })));
        found.set(rule, list);
      }
      return makeOwnedNote(note, { id, tree });
    }),
  );
  return { notes, found };
}
