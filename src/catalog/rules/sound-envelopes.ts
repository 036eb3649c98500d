import { getAtPointer } from '../pointer.ts';
import type { Envelope } from '../../schemas/envelope.ts';
import type { VendorReading } from '../read.ts';
import type { Report, Rule } from './index.ts';

/** An envelope's example is JSON, and its pointers lead to what they promise. */
export const soundEnvelopes: Rule = {
  name: 'sound-envelopes',
  description: 'Examples are JSON, pointers lead into them, and listed codes exist.',
  check({ readings }, report) {
    for (const reading of readings) {
      const { vendor } = reading;
      const examples = (vendor.data.envelopes ?? []).map((envelope, i) =>
        checkEnvelope(envelope, i, reading, report),
      );
      const pointer = vendor.data.success?.pointer;
      if (pointer === undefined || vendor.data.envelopes === undefined) continue;
      if (examples.some((example) => getAtPointer(example, pointer) !== undefined)) continue;
      const message = `No envelope's example has anything at ${pointer}.`;
      report(vendor.yaml, ['success', 'pointer'], message, 'Correct the pointer or the example.');
    }
  },
};

function checkEnvelope(
  envelope: Envelope,
  i: number,
  { vendor: { yaml }, codes }: VendorReading,
  report: Report,
): unknown {
  const known = new Set(codes.entries.map(({ data }) => data.code));
  envelope.codes?.forEach((code, j) => {
    if (known.has(code)) return;
    const message = `There is no code ${JSON.stringify(code)} in codes.yaml.`;
    report(yaml, ['envelopes', i, 'codes', j], message);
  });
  const example = parseExample(envelope.example);
  if (example === undefined) {
    const path = ['envelopes', i, 'example'];
    report(
      yaml,
      path,
      'The example is not a JSON object.',
      'Write it as JSON, below "example: |".',
    );
    return undefined;
  }
  if (typeof getAtPointer(example, envelope.code) !== envelope.type) {
    const message = `The example has no ${envelope.type} at ${envelope.code}.`;
    report(
      yaml,
      ['envelopes', i, 'code'],
      message,
      'Correct the pointer, the type or the example.',
    );
  }
  if (envelope.message && typeof getAtPointer(example, envelope.message) !== 'string') {
    const message = `The example has no text at ${envelope.message}.`;
    report(yaml, ['envelopes', i, 'message'], message, 'Correct the pointer or the example.');
  }
  return example;
}

function parseExample(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
