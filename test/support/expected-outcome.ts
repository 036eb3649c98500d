import type { Vendor } from '../../src/catalog/catalog.ts';
import { getFacets } from '../../src/catalog/code-facets.ts';
import { getAtPointer } from '../../src/catalog/pointer.ts';
import type { Outcome } from '../../src/schemas/note.ts';

/** A value that says what became of the call. */
interface Sign {
  pointer: string;
  value: unknown;
  outcome: Outcome;
}

/** Every value that says something better than failure: first the success test, then the notes. */
export function getSigns({ success, envelopes, codes }: Vendor): Sign[] {
  if (!success) return [];
  const { pointer, equals } = success;
  const hasNumbers = envelopes.some(({ code, type }) => code === pointer && type === 'number');
  const successes = equals.flatMap((value) =>
    hasNumbers && typeof value === 'number' ? [value, String(value)] : [value],
  );
  const others = ['partial', 'empty', 'pending', 'unclear'].flatMap((outcome) =>
    codes.filter((code) => code.envelope && getFacets(code)?.outcome === outcome),
  );
  return [
    ...successes.map((value): Sign => ({ pointer, value, outcome: 'success' })),
    ...others.flatMap(({ code, envelope, ...said }): Sign[] => {
      const sign = {
        pointer: envelope?.code ?? '',
        outcome: getFacets(said)?.outcome ?? 'failure',
      };
      const isNumber = envelope?.type === 'number' && /^(?:0|-?[1-9]\d{0,14})$/.test(code);
      return (isNumber ? [Number(code), code] : [code]).map((value) => ({ ...sign, value }));
    }),
  ];
}

/** What a body says, found without any of the generated tests. */
export function getExpectedOutcome(vendor: Vendor, body: string): Outcome {
  const answer = parse(body);
  const sign = getSigns(vendor).find(({ pointer, value }) => {
    return getAtPointer(answer, pointer) === value;
  });
  return sign?.outcome ?? 'failure';
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
