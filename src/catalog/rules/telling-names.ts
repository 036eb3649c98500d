import type { VendorReading } from '../read/read-vendor.ts';
import type { Report, Rule } from './rule.ts';

/** Words that anybody types about any error: as a name they would tell every text to be this vendor's. */
const COMMON = new Set(
  `a an and any api app are at be by client code codes data err error errors fail failed failure false for
  from help how i in info is it message my no not null of ok on or please problem request response result
  server service status success system test that the this to true type unknown user value warning what when
  why with yes you`.split(/\s+/),
);

/** A name tells one vendor. */
export const tellingNames: Rule = {
  name: 'telling-names',
  description: 'An alias is no letter, number, common word or name of another vendor.',
  check({ readings }, report) {
    const owners = new Map<string, string>();
    for (const { id, vendor } of readings)
      for (const name of [vendor.data.name, vendor.data.product])
        if (name !== undefined && vendor.data.kind === 'vendor') owners.set(fold(name), id);
    for (const reading of readings) checkAliases(reading, owners, report);
    checkSame(readings, report);
    for (const { vendor } of readings) checkTitles(vendor, report);
  },
};

function checkAliases(
  { id, vendor: { yaml, data } }: VendorReading,
  owners: ReadonlyMap<string, string>,
  report: Report,
) {
  data.aliases?.forEach((alias, i) => {
    if (alias === undefined) return;
    const owner = owners.get(fold(alias));
    const isOther = owner !== undefined && owner !== id && fold(alias) !== fold(data.name ?? '');
    const message = isOther ? `is the name of the vendor ${owner}` : describeUntelling(fold(alias));
    if (message === undefined) return;
    const fix = 'Take it out: a text with it would be taken for one of this vendor.';
    report(yaml, ['aliases', i], `The alias ${JSON.stringify(alias)} ${message}.`, fix);
  });
}

/** Why a name, in lower case, tells no vendor; undefined of one that does. */
export function describeUntelling(alias: string): string | undefined {
  if (/^[\p{N}\s.,-]+$/u.test(alias)) return 'is a number';
  if (/^[\p{Script=Latin}\p{P}]$/u.test(alias)) return 'is a single sign';
  return COMMON.has(alias) ? 'is a common word' : undefined;
}

/** What tells two vendors apart in a list is not the same. */
function checkSame(readings: readonly VendorReading[], report: Report) {
  for (const field of ['product', 'summary'] as const) {
    const seen = new Map<string, string>();
    for (const { id, vendor } of readings) {
      const text = vendor.data[field];
      if (text === undefined) continue;
      const first = seen.get(fold(text));
      seen.set(fold(text), first ?? id);
      if (first === undefined) continue;
      const message = `The vendor ${first} has the same ${field}.`;
      report.warn(vendor.yaml, [field], message, 'Say what is different about this one.');
    }
  }
}

function checkTitles({ yaml, data }: VendorReading['vendor'], report: Report) {
  const seen = new Map<string, number>();
  data.sections?.forEach((section, i) => {
    if (section?.title === undefined) return;
    const key = fold(section.title);
    const first = seen.get(key);
    seen.set(key, first ?? i);
    if (first === undefined) return;
    const { line } = yaml.getPlace(['sections', first, 'title']);
    const message = `The section of line ${line} has the same title.`;
    report(yaml, ['sections', i, 'title'], message, 'Rename one, or merge the two.');
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
