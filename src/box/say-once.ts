import type { LookupResult, UnknownCode } from '../lookup/result.ts';

/**
 * Leaves out what is said in another place, too: that a code looks like one, where it is an answer or
 * its vendor has no such code; that no vendor has a code, where it is said what it looks like.
 */
export function sayOnce(result: LookupResult): LookupResult {
  const { answers, unknown, looks } = result;
  const isTelling = ({ vendor, classes }: UnknownCode) => Boolean(vendor ?? classes);
  const said = new Set([...answers, ...unknown.filter(isTelling)].map(getCode));
  const kept = looks.filter((look) => !said.has(look.code));
  const looked = new Set(kept.map(getCode));
  return {
    ...result,
    unknown: unknown.filter((item) => isTelling(item) || !looked.has(item.code)),
    looks: kept,
  };
}

function getCode({ code }: { code: string }): string {
  return code;
}
