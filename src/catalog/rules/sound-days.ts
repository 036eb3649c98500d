import { getToday } from '../../text/today.ts';
import type { Change } from '../../schemas/change.ts';
import type { Valid } from '../read/validate.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import type { Report, Rule } from './rule.ts';

/** East of Greenwich it is tomorrow already. */
const AHEAD = 24 * 60 * 60 * 1000;

/** Nobody has read tomorrow's document; what changed last stands first. */
export const soundDays: Rule = {
  name: 'sound-days',
  description: 'No date is in the future or after the reading; a history has the latest first.',
  check({ readings }, report) {
    const today = getToday(AHEAD);
    const warnLater = (yaml: YamlFile, path: Path, day: string | undefined) => {
      if (day === undefined || day <= today) return;
      report.warn(yaml, path, `${day} is in the future.`, 'Correct the date.');
    };
    for (const { vendor, codes, notes } of readings) {
      const sources = vendor.data.sources ?? [];
      sources.forEach((source, i) => {
        warnLater(vendor.yaml, ['sources', i, 'retrieved'], source?.retrieved);
      });
      const read = sources.map((source) => source?.retrieved ?? '').toSorted();
      const last = read.includes('') ? undefined : read.at(-1);
      for (const { index, data } of codes.entries) {
        const since = data.listedSince;
        warnLater(codes.yaml, [index, 'listedSince'], since);
        if (since === undefined || last === undefined || since <= last) continue;
        const message = `The vendor lists it since ${since}, but its documents were read on ${last} at the latest.`;
        report(
          codes.yaml,
          [index, 'listedSince'],
          message,
          'Correct the date, or read them again.',
        );
      }
      for (const { yaml, data } of [vendor, ...notes]) {
        data.history?.forEach((change, i) => {
          warnLater(yaml, ['history', i, 'date'], change?.date);
        });
        checkOrder(yaml, data.history ?? [], report);
      }
    }
  },
};

function checkOrder(yaml: YamlFile, history: Valid<Change[]>, report: Report) {
  history.forEach((change, i) => {
    const [day, above] = [change?.date, history[i - 1]?.date];
    if (day === undefined || above === undefined) return;
    const length = Math.min(day.length, above.length);
    if (day.slice(0, length) <= above.slice(0, length)) return;
    const message = `${day} is later than ${above}, which stands above it.`;
    report(yaml, ['history', i, 'date'], message, 'Put the latest change first.');
  });
}
