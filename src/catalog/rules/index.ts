import { formatField } from '../read/problem.ts';
import type { Problem } from '../read/problem.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import { checkNotes, groupByRule } from './check-notes.ts';
import type { CheckedNotes } from './check-notes.ts';
import { citedReports } from './cited-reports.ts';
import { claimedOnce } from './claimed-once.ts';
import { knownCodes } from './known-codes.ts';
import { knownNoteLinks } from './known-note-links.ts';
import { knownFacets } from './known-facets.ts';
import { knownNotes } from './known-notes.ts';
import { knownReferences } from './known-references.ts';
import { knownSections } from './known-sections.ts';
import { knownSources } from './known-sources.ts';
import { noteHeadings } from './note-headings.ts';
import { notedCodes } from './noted-codes.ts';
import { neededExceptions } from './needed-exceptions.ts';
import { ownTitles } from './own-titles.ts';
import { ownWords } from './own-words.ts';
import { pinnedLinks } from './pinned-links.ts';
import { placedValues } from './placed-values.ts';
import { publishedPaths } from './published-paths.ts';
import { readableColours } from './readable-colours.ts';
import { registeredStatus } from './registered-status.ts';
import type { Readings, Report, Rule } from './rule.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { safeRetries } from './safe-retries.ts';
import { saysSomething } from './says-something.ts';
import { makeAllSlugs } from './slugs.ts';
import { secureLinks } from './secure-links.ts';
import { shownCodes } from './shown-codes.ts';
import { soundChangeLog } from './sound-change-log.ts';
import { soundEnvelopes } from './sound-envelopes.ts';
import { soundFacets } from './sound-facets.ts';
import { soundForms } from './sound-forms.ts';
import { soundMoves } from './sound-moves.ts';
import { soundFallbacks } from './sound-fallbacks.ts';
import { soundNumbers } from './sound-numbers.ts';
import { soundRemovals } from './sound-removals.ts';
import { soundSuccess } from './sound-success.ts';
import { writtenTexts } from './written-texts.ts';
import { cleanTexts } from './clean-texts.ts';
import { soundDays } from './sound-days.ts';
import { soundReplacements } from './sound-replacements.ts';
import { toldSuccesses } from './told-successes.ts';
import { ownRanges } from './own-ranges.ts';
import { tellingNames } from './telling-names.ts';
import { readableTitles } from './readable-titles.ts';
import { closedMarks } from './closed-marks.ts';
import { publicAddresses } from './public-addresses.ts';
import { harmlessTexts } from './harmless-texts.ts';
import { soundExamples } from './sound-examples.ts';
import { markedValues } from './marked-values.ts';
import { newPages } from './new-pages.ts';
import { singleCodes } from './single-codes.ts';
import { oneScript } from './one-script.ts';
import { foreignMarks } from './foreign-marks.ts';
import { uniqueAnchors } from './unique-anchors.ts';
import { uniqueNames } from './unique-names.ts';

const RULES: readonly Rule[] = [
  uniqueNames,
  uniqueAnchors,
  knownSections,
  knownSources,
  knownCodes,
  knownReferences,
  knownNotes,
  knownNoteLinks,
  knownFacets,
  notedCodes,
  registeredStatus,
  saysSomething,
  shownCodes,
  placedValues,
  safeMarkdown,
  secureLinks,
  soundFacets,
  safeRetries,
  noteHeadings,
  citedReports,
  pinnedLinks,
  ownTitles,
  ownWords,
  neededExceptions,
  soundEnvelopes,
  claimedOnce,
  soundSuccess,
  soundFallbacks,
  soundForms,
  soundNumbers,
  publishedPaths,
  soundMoves,
  soundChangeLog,
  soundRemovals,
  writtenTexts,
  cleanTexts,
  soundDays,
  soundReplacements,
  toldSuccesses,
  ownRanges,
  tellingNames,
  readableTitles,
  readableColours,
  closedMarks,
  publicAddresses,
  harmlessTexts,
  soundExamples,
  markedValues,
  singleCodes,
  foreignMarks,
  oneScript,
  newPages,
];

/** What the rules find: what is wrong, and what may be meant. */
export interface Findings {
  problems: Problem[];
  warnings: Problem[];
}

/**
 * Checks all rules and adds what they find.
 *
 * @param before notes that earlier calls have checked
 */
export function checkRules(read: Readings, findings: Findings, before?: CheckedNotes) {
  const checked = checkNotes(read, RULES, before);
  const notes = checked.map(({ note }) => note);
  const found = groupByRule(checked);
  const content = { ...read, notes, slugs: makeAllSlugs(read) };
  for (const rule of RULES) {
    const report = makeReport(rule.name, findings);
    rule.check?.(content, report);
    for (const { note, finding } of found.get(rule) ?? []) {
      const { offset, message, fix, isWarning } = finding;
      const tell = isWarning ? report.warnAt : report.at;
      tell(note.reading.yaml.file, note.reading.getBodyPlace(offset), message, fix);
    }
  }
}

function makeReport(rule: string, { problems, warnings }: Findings): Report {
  const makeAt =
    (list: Problem[]): Report['at'] =>
    (file, place, message, fix) => {
      list.push({ file, ...place, field: '', message, fix, rule });
    };
  const makeInYaml =
    (list: Problem[]) => (yaml: YamlFile, path: Path, message: string, fix: string) => {
      const field = formatField(path);
      list.push({ file: yaml.file, ...yaml.getPlace(path), field, message, fix, rule });
    };
  return Object.assign(makeInYaml(problems), {
    at: makeAt(problems),
    warn: makeInYaml(warnings),
    warnAt: makeAt(warnings),
  });
}
