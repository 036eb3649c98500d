import type { Envelope } from '../../schemas/envelope.ts';
import { findCodePlace, findMessagePlace } from '../code-place.ts';
import { findCodeInValue } from '../code-value.ts';
import type { Valid } from '../read/validate.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import type { Report, Rule } from './rule.ts';

const FIX = 'Correct the pointer or the example.';

/** An envelope's example is JSON, and its pointers lead to what they promise. */
export const soundEnvelopes: Rule = {
  name: 'sound-envelopes',
  description: 'Examples are JSON, and pointers lead into them.',
  check({ readings }, report) {
    for (const { vendor } of readings) {
      vendor.data.envelopes?.forEach((envelope, i) => {
        checkExample(envelope ?? {}, { i, yaml: vendor.yaml, report });
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

function checkExample(
  envelope: Valid<Envelope>,
  { i, yaml, report }: { i: number; yaml: YamlFile; report: Report },
) {
  const { example: text, code, message } = envelope;
  if (text === undefined) return;
  const example = parseExample(text);
  if (example === undefined) {
    const fix = 'Write a whole answer as JSON, below "example: |".';
    report(yaml, ['envelopes', i, 'example'], 'The example is not a JSON object.', fix);
    return;
  }
  const where = getWhere(envelope);
  if (code !== undefined) {
    const fault = describeCode(example, { ...envelope, code, where });
    if (fault) report(yaml, ['envelopes', i, fault.field], fault.message, fault.fix);
  }
  if (message === undefined) return;
  const place = findMessagePlace(example, { code: code ?? '', where, message });
  if (typeof place?.value !== 'string') {
    report(yaml, ['envelopes', i, 'message'], `The example has no string at ${message}.`, FIX);
  }
}

/** What is wrong with the place of the code in an example. */
function describeCode(
  example: object,
  { code, where, type, value: form }: Valid<Envelope> & Pick<Envelope, 'code' | 'where'>,
) {
  const fix = 'Correct the pointer, the type or the example.';
  const place = findCodePlace(example, { code, where });
  if (!place && where !== undefined && findCodePlace(example, { code })) {
    const message = `At ${code} the example has no item with these values.`;
    return { field: 'where', message, fix: 'Correct the names, the values or the example.' };
  }
  if (type !== undefined && typeof place?.value !== type)
    return { field: 'code', message: `The example has no ${type} at ${code}.`, fix };
  if (form === undefined || findCodeInValue(String(place?.value), form)) return undefined;
  const message = `The value at ${code} in the example is not written so.`;
  return { field: 'value', message, fix: 'Correct the form or the example.' };
}

/** The siblings that are asked for; one that is wrong in itself was reported as that. */
function getWhere({ where }: Valid<Envelope>): Envelope['where'] {
  if (where === undefined) return undefined;
  const pairs = Object.entries(where).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return Object.fromEntries(pairs);
}
