import type { Code, Vendor } from './catalog.ts';
import { getFacets, NO_NOTE } from './code-facets.ts';
import { formatVerdict } from './facets.ts';
import { formatPlainText } from './markdown.ts';
import { shorten } from './shorten.ts';
import { isHttpStatus } from './status.ts';
import { getSummary } from './summary.ts';
import { getVendorTitle } from './vendor-title.ts';
import { getSiteName } from '../text/site-name.ts';

/*
 * How a page is called where it stands among others that are not ours: in a list of results, a tab, a
 * preview. There the title must name vendor and code in the words that people search with, and the
 * description must answer by itself.
 */

/** What stands behind every title. */
function getEnd(): string {
  return ` · ${getSiteName()}`;
}

/** UTF-16 units that lists of results show of a title and of a description. */
const TITLE = 70;
const DESCRIPTION = 160;

/** Fewer units of a vendor's words say nothing. */
const LEAST = 24;

/** What people call such a code: `Hyper error code` for a failure, `exit code`. */
export function getCodeKind(code: Code): string {
  const { vendor, sectionData } = code;
  const called = sectionData?.called ?? vendor.called;
  if (called !== undefined) return called;
  if (isHttpStatus(code)) return `${vendor.product} status code`;
  return `${vendor.product} ${getFacets(code)?.outcome === 'failure' ? 'error code' : 'response code'}`;
}

/** A code with what it is called: `Hyper error code 10`. */
export function getCodeName(code: Code): string {
  return `${getCodeKind(code)} ${code.code}`;
}

/** The title of a code's page: `Hyper error code 10: The requested resource is … · Retcode`. */
export function getCodeTitle(code: Code): string {
  const name = getCodeName(code);
  const room = Math.max(LEAST, TITLE - `${name}: ${getEnd()}`.length);
  const words = shorten(getSummary(code), room);
  return [name, words].filter(Boolean).join(': ') + getEnd();
}

/** What a code means, whether a retry can help and who acts; the vendor's words where no note is. */
export function getCodeDescription(code: Code): string {
  const { note, vendor } = code;
  const facets = getFacets(code);
  const verdict = facets ? `${formatSentence(formatVerdict(facets))}.` : `${NO_NOTE}.`;
  const says = shorten(
    note ? formatPlainText(note.title) : getSummary(code),
    DESCRIPTION - verdict.length - 1,
  );
  const answer = [says, verdict].filter(Boolean).join(' ');
  const whole = `${answer} ${vendor.name}, ${vendor.api}.`;
  return whole.length <= DESCRIPTION ? whole : answer;
}

/** What all of a vendor's codes are called together: `Hyper error codes (SYE)`. */
export function getCodesName(vendor: Vendor): string {
  const { kind, api, product, name } = vendor;
  if (kind === 'standard') return api;
  return `${product} error codes${getVendorTitle(vendor).slice(product === name ? name.length : product.length)}`;
}

/** The title of a vendor's page: `Hyper error codes (SYE): what they mean · Retcode`. */
export function getCodesTitle(vendor: Vendor): string {
  return `${getCodesName(vendor)}: what they mean${getEnd()}`;
}

/** What is on a vendor's page. */
export function getCodesDescription({ codes, name, api, summary }: Vendor): string {
  const all = `All ${codes.length} codes of ${name}, ${api}: what each means, whether to retry, who must act.`;
  return shorten(`${all} ${formatPlainText(summary)}`, DESCRIPTION);
}

/** Cuts a text to what a list of results shows of it. */
export function formatDescription(text: string): string {
  return shorten(text, DESCRIPTION);
}

function formatSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
