import { join } from 'node:path';
import { checkVendorId } from '../read/vendor-id.ts';
import { PUBLISHED_FILE } from '../published-path.ts';
import type { Content, Report, Rule } from './rule.ts';
import { getCodes, getNumberStrings } from './slugs.ts';

/** Below this segment stand the codes of all vendors. */
const NUMBERS = 'code';
const FIX =
  'Codes are permanent: put the entry back and give it "status: removed". If it only has another name: npm run move';

const GONE_FIX =
  'Put the folder back; if it only has another name, npm run move. If this is a site of your own with other vendors, begin its list: npm run publish:paths -- --start-over';

const NO_CODE_FIX = 'Write the code behind the path, as a JSON string: /acme/10/ "10"';

const GUIDES = '/guides/';

/** Every page that was published is still there: codes are deprecated or removed, never deleted. */
export const publishedPaths: Rule = {
  name: 'published-paths',
  description: 'A published code or guide keeps its page.',
  check(content, report) {
    const file = join(content.folder, PUBLISHED_FILE);
    const codesBySegment = getCodesBySegment(content);
    const gone = getGoneVendors(content);
    const [first] = gone.values();
    if (first !== undefined)
      report.at(file, { line: first, column: 1 }, formatGone([...gone.keys()]), GONE_FIX);
    const goneCodes = getCodesOf(gone, content);
    checkGuides(content, file, report);
    for (const { path, code, movedTo, line } of content.published) {
      const [, segment = '', slug = ''] = path.split('/');
      const codes = codesBySegment.get(segment);
      if (code === undefined && codes !== undefined && slug !== '') {
        report.at(file, { line, column: 1 }, `${path} lacks its code.`, NO_CODE_FIX);
      }
      if (code === undefined || movedTo !== undefined) continue;
      if (codes === 'unknown' || codes?.has(code)) continue;
      // Said already, for the whole vendor.
      if (gone.has(segment) || (segment === NUMBERS && goneCodes.has(code))) continue;
      const message = `${path} was published, but the code ${JSON.stringify(code)} is gone.`;
      report.at(file, { line, column: 1 }, message, FIX);
    }
  },
};

/** The guides are the program's, so that their list is not always at hand. */
function checkGuides({ published, guides }: Content, file: string, report: Report) {
  if (!guides) return;
  for (const { path, movedTo, line } of published) {
    if (!path.startsWith(GUIDES) || movedTo !== undefined || guides.includes(path)) continue;
    const name = path.slice(GUIDES.length, -1);
    const message = `${path} was published, but there is no such guide.`;
    const fix = `Put src/content/docs/guides/${name}.md back; if it has another name now, say where it is: ${path} -> ${GUIDES}…/`;
    report.at(file, { line, column: 1 }, message, fix);
  }
}

/** Vendors of published codes whose folders are gone, and the lines on which they stand first. */
function getGoneVendors({ published, readings }: Content): Map<string, number> {
  const ids = new Set([NUMBERS, ...readings.map(({ id }) => id)]);
  const gone = new Map<string, number>();
  for (const { path, code, movedTo, line } of published) {
    const id = path.split('/')[1] ?? '';
    // A path of one segment is a vendor's, unless that is the name of another part of the site.
    const isVendor = code !== undefined || (path === `/${id}/` && !checkVendorId(id));
    if (isVendor && movedTo === undefined && !ids.has(id) && !gone.has(id)) gone.set(id, line);
  }
  return gone;
}

/** The code strings that vendors had. */
function getCodesOf(vendors: ReadonlyMap<string, number>, { published }: Content): Set<string> {
  return new Set(
    published.flatMap(({ path, code }) =>
      code !== undefined && vendors.has(path.split('/')[1] ?? '') ? [code] : [],
    ),
  );
}

function formatGone(ids: readonly string[]): string {
  const are = ids.length === 1 ? 'The vendor' : 'The vendors';
  const has =
    ids.length === 1 ? 'was published, and its folder is' : 'were published, and their folders are';
  return `${are} ${ids.join(', ')} ${has} gone.`;
}

/** `unknown` where a file could not be read, so that nothing can be said of what is gone. */
function getCodesBySegment({ readings }: Content): Map<string, Set<string> | 'unknown'> {
  const segments = new Map<string, Set<string> | 'unknown'>();
  for (const reading of readings) {
    segments.set(reading.id, reading.codes.isKnown ? new Set(getCodes(reading)) : 'unknown');
  }
  const isKnown = readings.every(({ codes }) => codes.isKnown);
  segments.set(NUMBERS, isKnown ? new Set(readings.flatMap(getNumberStrings)) : 'unknown');
  return segments;
}
