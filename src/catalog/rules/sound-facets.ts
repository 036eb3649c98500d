import { facetsSchema } from '../../schemas/facets.ts';
import { ACTORS, noteSchema, PROBLEMS, RETRIES } from '../../schemas/note.ts';
import type { FacetsReading } from '../read/read-facets.ts';
import type { NoteReading } from '../read/read-notes.ts';
import { formatWords } from '../read/suggestion.ts';
import type { Report, Rule } from './rule.ts';

/** What a failure says of itself, and the values that it may have. */
const FACETS = { problem: PROBLEMS, actor: ACTORS, retry: RETRIES } as const;

/** A failure tells what kind it is, who must act and whether to retry; nothing else is a problem. */
export const soundFacets: Rule = {
  name: 'sound-facets',
  description: 'A failure has problem, actor and retry; nothing else has a problem.',
  check({ readings }, report) {
    for (const { notes, facets } of readings) {
      checkTable(facets, report);
      for (const note of notes) {
        if (note.data.outcome === 'failure') checkFailure(note, report);
        else if (note.data.outcome !== undefined) checkOther(note, report);
      }
    }
  },
};

function checkFailure({ yaml }: NoteReading, report: Report) {
  const fields = Object.keys(yaml.value as object);
  // A field of another name may be meant for one of them; it was reported as that.
  if (fields.some((field) => !Object.hasOwn(noteSchema.shape, field))) return;
  for (const [facet, values] of Object.entries(FACETS)) {
    if (fields.includes(facet)) continue;
    const fix = `Add "${facet}:" with one of ${formatWords(values)}.`;
    report(yaml, ['outcome'], `A failure needs the field "${facet}" as well.`, fix);
  }
}

/** The same of the table of codes without a note, which say no kind of failure. */
function checkTable({ yaml, entries }: FacetsReading, report: Report) {
  const rows = yaml.value as object[];
  for (const { index, data } of entries) {
    const fields = Object.keys(rows[index] ?? {});
    if (data.outcome !== 'failure') continue;
    if (fields.some((field) => !Object.hasOwn(facetsSchema.shape, field))) continue;
    for (const [facet, values] of [
      ['retry', RETRIES],
      ['actor', ACTORS],
    ] as const) {
      if (fields.includes(facet)) continue;
      const fix = `Add "${facet}:" with one of ${formatWords(values)}.`;
      report(yaml, [index, 'outcome'], `A failure needs the field "${facet}" as well.`, fix);
    }
  }
}

function checkOther({ yaml, data }: NoteReading, report: Report) {
  if (!Object.hasOwn(yaml.value as object, 'problem')) return;
  const message = `Only a failure has a problem, and the outcome is ${data.outcome}.`;
  const fix =
    'Remove it, or write "outcome: failure"; allowed beside this one are actor and retry.';
  report(yaml, ['problem'], message, fix);
}
