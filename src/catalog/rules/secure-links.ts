import type { Change } from '../../schemas/change.ts';
import type { Valid } from '../read/validate.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import type { Report, Rule } from './rule.ts';

/** Ends of names that no host on the internet has, and names of one word. */
const INSIDE = /^[^.]+$|\.(?:internal|local|localhost|lan|intranet|corp|private|home\.arpa)$/;

/** Numbers of private networks: RFC 1918, and the machine itself. */
const PRIVATE = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;

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
      for (const note of notes) checkHistory(note.yaml, note.data.history, check);
    }
  },
};

type Check = (yaml: YamlFile, path: Path, url: string | undefined) => void;

function makeCheck(plainHosts: readonly string[], report: Report): Check {
  return (yaml, path, url) => {
    if (!url?.startsWith('http:')) return;
    const { hostname } = new URL(url);
    if (isInside(hostname, plainHosts)) return;
    const secure = JSON.stringify(url.replace('http:', 'https:'));
    const fix = `Write ${secure}. ${INSIDE_FIX} [${hostname}]`;
    report(yaml, path, 'The value must be an absolute https address.', fix);
  };
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
