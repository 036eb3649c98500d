import { getAtPointer } from '../pointer.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Report, Rule } from './rule.ts';
import { parseExample } from './sound-envelopes.ts';

/** The success test can come true: its pointer leads somewhere, and to values of its kind. */
export const soundSuccess: Rule = {
  name: 'sound-success',
  description: 'The success test points into an example and compares values of the same kind.',
  check({ readings }, report) {
    for (const reading of readings) checkSuccess(reading, report);
  },
};

function checkSuccess({ vendor: { yaml, data } }: VendorReading, report: Report) {
  const { success, envelopes } = data;
  const pointer = success?.pointer;
  if (pointer === undefined || envelopes === undefined) return;
  const examples = envelopes.map((envelope) => parseExample(envelope?.example ?? ''));
  // An example that is no JSON was reported as that; the pointer may lead into it.
  if (examples.includes(undefined)) return;
  const values = examples.map((example) => getAtPointer(example, pointer));
  const kinds = new Set(values.filter((value) => value !== undefined).map((value) => typeof value));
  if (kinds.size === 0) {
    const message = `No envelope's example has anything at ${pointer}.`;
    report(yaml, ['success', 'pointer'], message, 'Correct the pointer or the example.');
    return;
  }
  success?.equals?.forEach((value, i) => {
    if (value === undefined || kinds.has(typeof value)) return;
    const written = yaml.getWritten(['success', 'equals', i]);
    // A number that YAML reads otherwise than it is written was reported as that.
    if (written !== undefined && written !== String(value)) return;
    const message = `At ${pointer} the examples have a ${[...kinds].join(' or a ')}, never this.`;
    report(yaml, ['success', 'equals', i], message, formatCure(value));
  });
}

/** The same value as the other kind: `"0"` for `0`, `0` for `"0"`. */
function formatCure(value: string | number | boolean): string {
  if (typeof value !== 'string') return `Write ${JSON.stringify(String(value))} for the string.`;
  const isOther = /^(?:true|false|-?(?:0|[1-9]\d*))$/.test(value);
  return isOther ? `Write ${value} without quotes.` : 'Correct the value or the example.';
}
