import type { Path } from '../read/yaml-file.ts';
import type { Rule } from './rule.ts';

/** What an envelope claims that claims nothing by name: all that no other one does. */
const REST = Symbol('rest');

/** A code arrives in one envelope: of two that claim it, one would never be used. */
export const claimedOnce: Rule = {
  name: 'claimed-once',
  description:
    "A code, a section, and all the rest of a vendor's are each claimed by one envelope.",
  check({ readings }, report) {
    for (const { vendor } of readings) {
      const raw = (vendor.yaml.value as { envelopes?: unknown[] } | undefined)?.envelopes;
      const claims = (vendor.data.envelopes ?? []).flatMap((envelope, i) =>
        getClaims(envelope ?? {}, i, hasClaim(raw?.[i])),
      );
      // A standard's codes arrive in the answers of many programs.
      const mayRepeat = vendor.data.kind === 'standard';
      const seen = new Map<string | symbol, string>();
      for (const { key, what, path, owner } of claims) {
        const first = seen.get(key);
        seen.set(key, first ?? owner);
        if (first === undefined || (mayRepeat && key === REST)) continue;
        const message = `The envelope "${first}" claims ${what} already.`;
        report(vendor.yaml, path, message, 'List each one in one envelope only.');
      }
    }
  },
};

interface Claim {
  key: string | symbol;
  what: string;
  path: Path;
  /** Id of the envelope. */
  owner: string;
}

interface Claimant {
  id?: string | undefined;
  codes?: (string | undefined)[] | undefined;
  sections?: (string | undefined)[] | undefined;
}

function getClaims({ id, codes, sections }: Claimant, i: number, isNamed: boolean): Claim[] {
  const owner = id ?? String(i);
  if (!isNamed) {
    const what = 'all codes that no envelope names';
    return [{ key: REST, what, path: ['envelopes', i], owner }];
  }
  return Object.entries({ code: codes, section: sections }).flatMap(([kind, names = []]) =>
    names.flatMap((name, j): Claim[] => {
      if (name === undefined) return [];
      const what = `the ${kind} ${JSON.stringify(name)}`;
      return [{ key: what, what, path: ['envelopes', i, `${kind}s`, j], owner }];
    }),
  );
}

/** Whether an envelope says which codes it claims, be it wrongly. */
function hasClaim(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return true;
  return Object.hasOwn(raw, 'codes') || Object.hasOwn(raw, 'sections');
}
