import { getAtPointer } from '../pointer.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Content, Report, Rule } from './rule.ts';
import { getCodes, getSlugs } from './slugs.ts';
import { parseExample } from './sound-envelopes.ts';

/** Programs copy the test for success: what it takes for one must not be called a failure elsewhere. */
export const toldSuccesses: Rule = {
  name: 'told-successes',
  description: 'Values of success stand once, are codes, and no note calls them failures.',
  check(content, report) {
    for (const reading of content.readings) {
      const outcomes = getOutcomes(reading, content);
      checkValues(reading, outcomes, report);
      checkExamples(reading, outcomes, report);
    }
  },
};

/** What is said of codes, by the code: in their own notes, or in facets.yaml. */
function getOutcomes(reading: VendorReading, content: Content): Map<string, string> {
  const notes = new Map(reading.notes.map(({ slug, data }) => [slug, data.outcome]));
  const own = [...getSlugs(reading, content)].map(
    ([code, slug]) => [code, notes.get(slug)] as const,
  );
  const table = reading.facets.entries.map(({ data }) => [data.code, data.outcome] as const);
  return new Map(
    [...table, ...own].flatMap(([code, outcome]) =>
      code === undefined || outcome === undefined ? [] : [[code, outcome] as const],
    ),
  );
}

function checkValues(
  reading: VendorReading,
  outcomes: ReadonlyMap<string, string>,
  report: Report,
) {
  const { yaml, data } = reading.vendor;
  const { pointer, equals = [] } = data.success ?? {};
  const isCode = data.envelopes?.some((envelope) => envelope?.code === pointer) ?? false;
  const isWhole = data.envelopes?.every((envelope) => envelope?.code === pointer) ?? false;
  const known = new Set(getCodes(reading));
  const tell = (i: number, message: string, fix: string) => {
    report(yaml, ['success', 'equals', i], message, fix);
  };
  equals.forEach((value, i) => {
    if (value === undefined) return;
    const name = JSON.stringify(value);
    if (equals.indexOf(value) < i) tell(i, `${name} stands there twice.`, 'Remove one of the two.');
    else if (isCode && outcomes.get(String(value)) === 'failure')
      tell(
        i,
        `The note on the code ${name} calls it a failure; the test that readers copy would take it for a success.`,
        'Remove the value, or correct the outcome of the note.',
      );
    else if (isWhole && reading.codes.isKnown && !known.has(String(value)))
      report.warn(
        yaml,
        ['success', 'equals', i],
        `No code is ${name}.`,
        'Correct the value, or add the code to codes.yaml.',
      );
  });
}

/** One envelope for all: with the code of a success put in, its example may still say that it failed. */
function checkExamples(
  { vendor: { yaml, data }, codes }: VendorReading,
  outcomes: ReadonlyMap<string, string>,
  report: Report,
) {
  const { pointer, equals = [] } = data.success ?? {};
  if (pointer === undefined || data.kind === 'standard') return;
  const named = new Set(data.envelopes?.flatMap((envelope) => envelope?.codes ?? []));
  data.envelopes?.forEach((envelope, i) => {
    const value = getAtPointer(parseExample(envelope?.example ?? ''), pointer);
    if (!envelope || value === undefined || envelope.code === pointer) return;
    if (equals.includes(value as string)) return;
    const arrives = codes.entries.find(({ data: { code = '', section = '' } }) => {
      if (outcomes.get(code) !== 'success') return false;
      if (envelope.codes) return envelope.codes.includes(code);
      return !named.has(code) && (envelope.sections?.includes(section) ?? true);
    })?.data.code;
    if (arrives === undefined) return;
    const message = `The code ${JSON.stringify(arrives)} is a success, but the example in which it is shown says at ${pointer} that it failed.`;
    const fix = 'Describe the answer of a success as an envelope of its own, with "codes".';
    report(yaml, ['envelopes', i, 'example'], message, fix);
  });
}
