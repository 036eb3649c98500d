import { loadCatalog } from '../src/catalog/load-catalog.ts';
import { explain } from '../src/lookup/explain.ts';
import type { Explained } from '../src/lookup/explain.ts';
import { makeLookupData } from '../src/lookup/index/make-data.ts';
import { makeLookupIndex } from '../src/lookup/index/growing-index.ts';
import { lookUp } from '../src/lookup/look-up.ts';

/** Tells how a text is read, what speaks for each code, and which rule leaves it out. */
const MAX_DROPPED = 12;
const text = process.argv
  .slice(2)
  .join(' ')
  .replaceAll(String.raw`\n`, '\n');
const index = makeLookupIndex(makeLookupData(loadCatalog(process.env.CONTENT ?? 'content')));
const { read, found, leftOut } = explain(text, index);

print(
  'Read',
  read.map(({ kind, says, line }) => `line ${line}, ${kind}: ${says}`),
);
print(
  'Answers',
  found.flatMap((answer) => [
    `${formatId(answer)}, ${answer.confidence}, ${answer.points} points`,
    ...formatPieces(answer),
    ...answer.doubts.map((doubt) => `  But: ${doubt}`),
  ]),
);
print(
  'Left out',
  leftOut
    .slice(0, MAX_DROPPED)
    .flatMap((one) => [
      `${formatId(one)}, ${one.points} points: ${one.because} (${one.rule})`,
      ...formatPieces(one),
    ]),
);
if (leftOut.length > MAX_DROPPED) console.log(`  and ${leftOut.length - MAX_DROPPED} more`);

const { unknown, looks, remarks } = lookUp(text, index);
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

function formatId({ vendor, code }: Explained): string {
  return `${vendor}/${code}`;
}

function formatPieces({ pieces }: Explained): string[] {
  return pieces.map(
    ({ form, grade, tells, points, says }) =>
      `  ${form}: ${says} (${grade}, tells ${tells}, ${points})`,
  );
}
