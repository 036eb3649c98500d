import type { Change } from '../../schemas/change.ts';
import type { NoteReading } from '../read/read-notes.ts';
import type { Valid } from '../read/validate.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import { maskLiterals } from './masked-text.ts';
import type { Report, Rule } from './rule.ts';

/** Ends of names that no host on the internet has, and names of one word. */
const INSIDE = /^[^.]+$|\.(?:internal|local|localhost|lan|intranet|corp|private|home\.arpa)$/;

/** Numbers of private networks: RFC 1918, and the machine itself. */
const PRIVATE = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;

/** A link in the text of a note. */
const LINK = /\]\(<?(?<url>http:\/\/[^()\s<>]+)|<(?<url>http:\/\/[^\s<>]+)>/g;

const LINK_WRONG = 'The link must be an absolute https address.';
const INSIDE_FIX = 'If it is a host inside your company, name it in site.yaml: plainHosts:';

/** A document on the internet is linked so that nobody on the way can change it. */
export const secureLinks: Rule = {
  name: 'secure-links',
  description: 'An address begins with https, unless its host is inside a company.',
  check({ readings, site }, report) {
    const check = makeCheck(site.plainHosts ?? [], report);
    for (const { vendor, notes } of readings) {
      const { yaml, data } = vendor;
      check(yaml, ['homepage'], data.homepage);
      data.documentation?.forEach((one, i) => check(yaml, ['documentation', i, 'url'], one?.url));
      data.sources?.forEach((one, i) => check(yaml, ['sources', i, 'url'], one?.url));
      checkHistory(yaml, data.history, check);
      for (const note of notes) {
        checkHistory(note.yaml, note.data.history, check);
        checkBody(note, site.plainHosts ?? [], report);
      }
    }
  },
};

function checkBody(
  { yaml, body, getBodyPlace }: NoteReading,
  plainHosts: readonly string[],
  report: Report,
) {
  if (!body.includes('http:')) return;
  for (const { index, groups } of maskLiterals(body).matchAll(LINK)) {
    const fix = findPlain(groups?.url ?? '', plainHosts);
    if (fix) report.at(yaml.file, getBodyPlace(index), LINK_WRONG, fix);
  }
}

type Check = (yaml: YamlFile, path: Path, url: string | undefined) => void;

function makeCheck(plainHosts: readonly string[], report: Report): Check {
  return (yaml, path, url) => {
    const fix = findPlain(url ?? '', plainHosts);
    if (fix) report(yaml, path, 'The value must be an absolute https address.', fix);
  };
}

/** What to write instead of an http address that leads out on the internet; nothing for any other. */
function findPlain(url: string, plainHosts: readonly string[]): string | undefined {
  if (!url.startsWith('http:') || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  if (isInside(hostname, plainHosts)) return undefined;
  const secure = JSON.stringify(url.replace('http:', 'https:'));
  return `Write ${secure}. ${INSIDE_FIX} [${hostname}]`;
}

function checkHistory(yaml: YamlFile, history: Valid<Change[]> | undefined, check: Check) {
  history?.forEach((change, i) =>
    change?.evidence?.forEach((one, k) =>
      check(yaml, ['history', i, 'evidence', k, 'url'], one?.url),
    ),
  );
}

/** Whether a host is inside a company, by its name or because the site says so. */
function isInside(host: string, plainHosts: readonly string[]): boolean {
  const isNamed = plainHosts.some((one) => host === one || host.endsWith(`.${one}`));
  return isNamed || INSIDE.test(host) || PRIVATE.test(host);
}
