import { getPoints, makeCases } from '../src/lookup/answer/case.ts';
import type { Case } from '../src/lookup/answer/case.ts';
import { getGrade, getGradeName, getMentionGrade, getWorth } from '../src/lookup/answer/grade.ts';
import { selectCases } from '../src/lookup/answer/select.ts';
import { makeLookupData } from '../src/lookup/index/make-data.ts';
import { makeLookupIndex } from '../src/lookup/index/growing-index.ts';
import { lookUp } from '../src/lookup/look-up.ts';
import { matchReading } from '../src/lookup/match/match.ts';
import { readText } from '../src/lookup/read/read.ts';
import { loadCatalog } from '../src/catalog/load-catalog.ts';

/** Tells how a text is read, what speaks for each code, and which rule leaves it out. */
const MAX_DROPPED = 12;
const text = process.argv
  .slice(2)
  .join(' ')
  .replaceAll(String.raw`\n`, '\n');
const index = makeLookupIndex(makeLookupData(loadCatalog(process.env.CONTENT ?? 'content')));
const reading = readText(text);
const match = matchReading(reading, index);

print('Read', [
  ...reading.objects.map(({ fields }) =>
    fields.map(({ name, value }) => `${name} = ${value}`).join(', '),
  ),
  ...reading.statuses.map(({ status, line }) => `HTTP status ${status} on line ${line}`),
  ...reading.spots.map(
    ({ value, lead }) => `${value}${lead[0] === undefined ? '' : ` behind "${lead[0]}"`}`,
  ),
  ...[...match.mentions.values()].map(
    ({ text: name, vendor, how }) => `${name}: ${how} of ${vendor.id}`,
  ),
]);

const dropped: string[] = [];
const kept = selectCases(makeCases(match, true), match, ({ entry, rule }) => {
  dropped.push(`${formatId(entry)}: ${rule.description} (${rule.name}); ${formatCase(entry)}`);
});
print(
  'Found',
  kept.map((entry) => `${formatId(entry)}: ${formatCase(entry)}`),
);
print('Left out', dropped.slice(0, MAX_DROPPED));
if (dropped.length > MAX_DROPPED) console.log(`  and ${dropped.length - MAX_DROPPED} more`);

const { answers, unknown, looks, remarks } = lookUp(text, index);
print(
  'Answers',
  answers.map(({ vendor, code, confidence, doubts }) => {
    const but = doubts.map((doubt) => ` But: ${doubt}`).join('');
    return `${vendor}/${code}, ${confidence}.${but}`;
  }),
);
print(
  'Not listed',
  unknown.map(({ code, vendor }) => `${code}${vendor ? ` of ${vendor.id}` : ''}`),
);
print(
  'Looks like a code',
  looks.map(({ code, what }) => `${code}: ${what}`),
);
print('Remarks', remarks);

function print(title: string, lines: readonly string[]) {
  if (lines.length > 0) console.log(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

function formatId({ code: { vendor, code } }: Case): string {
  return `${vendor}/${code}`;
}

/** Each piece with its grade, what it tells and its points. */
function formatCase(entry: Case): string {
  const { link, field, number, key, message, status, mention } = entry;
  const pieces = [link, field, number, key, message, status]
    .filter((item) => item !== undefined)
    .map(
      (item) =>
        `${getGradeName(item)} (tells ${getGrade(item).tells}, ${Math.round(getWorth(item))})`,
    );
  const named = mention ? [`${mention.how} (tells ${getMentionGrade(mention).tells})`] : [];
  return `${[...pieces, ...named].join(' + ')} = ${Math.round(getPoints(entry))}`;
}
