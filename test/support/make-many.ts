import type { Catalog } from '../../src/catalog/catalog.ts';
import { makeCode, makeEnvelope, makeNote, makeTestCatalog } from './make-catalog.ts';

const FAILURE = makeNote({ outcome: 'failure', problem: 'NOT_FOUND' });

/**
 * Makes a catalog of many vendors with one to nine codes each, all failures of one kind that arrive
 * with HTTP 404, and the standard. Every second vendor answers everything with HTTP 404.
 */
export function makeManyVendors(count: number): Catalog {
  const vendors = Array.from({ length: count }, (_, i) => {
    const codes = Array.from({ length: 1 + (i % 9) }, (__, n) => String(n));
    return {
      id: `vendor-${i}`,
      vendor: { envelopes: i % 2 === 0 ? [makeEnvelope({ http: 404 })] : [] },
      codes: codes.map((code) => makeCode({ code, http: 404 })),
      notes: Object.fromEntries(codes.map((code) => [code, FAILURE])),
    };
  });
  return makeTestCatalog({
    vendors: [...vendors, { id: 'http', vendor: { kind: 'standard' }, codes: ['404'] }],
  });
}
