import type { Envelope } from '../../schemas/envelope.ts';
import { getAtPointer } from '../pointer.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Valid } from '../read/validate.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import type { Report, Rule } from './rule.ts';
import { getCodes } from './slugs.ts';

const FIX = 'Correct the pointer or the example.';

/** An envelope's example is JSON, and its pointers lead to what they promise. */
export const soundEnvelopes: Rule = {
  name: 'sound-envelopes',
  description: 'Examples are JSON, pointers lead into them, and listed codes exist.',
  check({ readings }, report) {
    for (const reading of readings) {
      const known = new Set(getCodes(reading));
      reading.vendor.data.envelopes?.forEach((envelope, i) => {
        if (reading.codes.isKnown) checkCodes(envelope?.codes ?? [], { i, known, reading, report });
        checkExample(envelope ?? {}, { i, yaml: reading.vendor.yaml, report });
      });
    }
  },
};

/** The JSON object or list of an example; undefined if it is none. */
export function parseExample(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function checkCodes(
  codes: readonly (string | undefined)[],
  context: { i: number; known: ReadonlySet<string>; reading: VendorReading; report: Report },
) {
  const { i, known, reading, report } = context;
  codes.forEach((code, j) => {
    if (code === undefined || known.has(code)) return;
    const message = `There is no code ${JSON.stringify(code)} in codes.yaml.`;
    report(reading.vendor.yaml, ['envelopes', i, 'codes', j], message, 'Correct or remove it.');
  });
}

function checkExample(
  { example: text, code, type, message }: Valid<Envelope>,
  { i, yaml, report }: { i: number; yaml: YamlFile; report: Report },
) {
  if (text === undefined) return;
  const example = parseExample(text);
  if (example === undefined) {
    const fix = 'Write a whole answer as JSON, below "example: |".';
    report(yaml, ['envelopes', i, 'example'], 'The example is not a JSON object.', fix);
    return;
  }
  if (code !== undefined && type !== undefined && typeof getAtPointer(example, code) !== type) {
    const fix = 'Correct the pointer, the type or the example.';
    report(yaml, ['envelopes', i, 'code'], `The example has no ${type} at ${code}.`, fix);
  }
  if (message !== undefined && typeof getAtPointer(example, message) !== 'string') {
    report(yaml, ['envelopes', i, 'message'], `The example has no string at ${message}.`, FIX);
  }
}
