import { HTTP_ID } from '../../catalog/http-id.ts';
import { GRADES } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { ReadStatus } from '../read/reading.ts';
import type { StatusEvidence } from './evidence.ts';
import { getSpotId } from './spot-id.ts';

/** The entry of an HTTP status, where the catalogs have it. */
export function getStatus(status: number, { byCode }: LookupIndex): IndexedCode | undefined {
  return byCode.get(String(status))?.find(({ vendor }) => vendor === HTTP_ID);
}

/** Makes evidence of the statuses that are listed. */
export function makeStatusEvidence(
  form: string,
  statuses: readonly ReadStatus[],
  index: LookupIndex,
): StatusEvidence[] {
  const { points } = GRADES.status;
  return statuses.flatMap(({ status, line }): StatusEvidence[] => {
    const code = getStatus(status, index);
    const spot = getSpotId(String(status), line);
    return code ? [{ kind: 'status', form, code, line, spot, grade: 'status', points }] : [];
  });
}

/** Says for people what a status tells. */
export function sayStatus(): string {
  return 'it is the HTTP status of the answer';
}
