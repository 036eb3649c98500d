import type { Problem } from '../read/problem.ts';
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
import { notedCodes } from './noted-codes.ts';
import { neededExceptions } from './needed-exceptions.ts';
import { ownTitles } from './own-titles.ts';
import { ownWords } from './own-words.ts';
import { placedValues } from './placed-values.ts';
import { publishedPaths } from './published-paths.ts';
import { registeredStatus } from './registered-status.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { saysSomething } from './says-something.ts';
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
  check: (content: Content, report: Report) => void;
}

/** All that was read, for rules that look across files. */
export interface Content {
  readings: readonly VendorReading[];
  published: readonly PublishedPath[];
  alike: AlikeReading;
  /** Path of the content folder. */
  folder: string;
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
export function checkRules(content: Content, problems: Problem[]) {
  const at: Report['at'] = (file, place, message, fix) => {
    problems.push({ file, ...place, field: '', message, fix });
  };
  const inYaml = (yaml: YamlFile, path: Path, message: string, fix: string) => {
    const field = formatField(path);
    problems.push({ file: yaml.file, ...yaml.getPlace(path), field, message, fix });
  };
  const report: Report = Object.assign(inYaml, { at });
  for (const rule of RULES) rule.check(content, report);
}
