import { formatSuggestion } from '../read/suggestion.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Content, Report, Rule } from './rule.ts';

/** Numbers, chains and derived numbers name systems and catalogs that there are. */
export const soundNumbers: Rule = {
  name: 'sound-numbers',
  description: 'A system that is named is listed; so is a catalog, now or once.',
  check(content, report) {
    const known = getCatalogs(content);
    for (const reading of content.readings) {
      checkSystems(reading, report);
      checkCatalogs(reading, known, report);
      checkRanges(reading, report);
    }
  },
};

/** Ids of catalogs that there are, or whose page was published: one that is gone is no mistake. */
function getCatalogs({ readings, published }: Content): Set<string> {
  const paths = published.flatMap(({ path }) => /^\/([^/]+)\/$/.exec(path)?.[1] ?? []);
  return new Set([...readings.map(({ id }) => id), ...paths]);
}

function checkSystems({ vendor, codes }: VendorReading, report: Report) {
  const ids = (vendor.data.systems ?? []).map((system) => system?.id);
  if (ids.includes(undefined)) return;
  const words = (id: string): [string, string] => [
    `There is no system "${id}" in vendor.yaml.`,
    ids.length === 0 ? 'List it there.' : formatSuggestion(id, ids.map(String)),
  ];
  for (const { index, data } of codes.entries) {
    for (const id of Object.keys(data.numbers ?? {}))
      if (!ids.includes(id)) report(codes.yaml, [index, 'numbers', id], ...words(id));
  }
  vendor.data.derived?.forEach((derived, i) => {
    const id = derived?.system;
    if (id !== undefined && derived?.catalog === undefined && !ids.includes(id))
      report(vendor.yaml, ['derived', i, 'system'], ...words(id));
  });
}

function checkCatalogs({ vendor }: VendorReading, known: ReadonlySet<string>, report: Report) {
  const check = (list: string, i: number, field: string, id: string | undefined) => {
    if (id === undefined || known.has(id)) return;
    report(
      vendor.yaml,
      [list, i, field],
      `There is no catalog "${id}".`,
      formatSuggestion(id, [...known]),
    );
  };
  vendor.data.chains?.forEach((chain, i) => {
    check('chains', i, 'to', chain?.to);
  });
  vendor.data.derived?.forEach((derived, i) => {
    check('derived', i, 'catalog', derived?.catalog);
  });
}

function checkRanges({ vendor }: VendorReading, report: Report) {
  vendor.data.derived?.forEach((derived, i) => {
    const { from, to } = derived ?? {};
    if (from === undefined || to === undefined || BigInt(from) <= BigInt(to)) return;
    const fix = `Exchange the two: from: "${to}", to: "${from}".`;
    report(vendor.yaml, ['derived', i, 'to'], `The range goes from ${from} down to ${to}.`, fix);
  });
}
