import { HTTP_ID } from '../../catalog/http-id.ts';
import { GRADES } from '../grades.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading, ReadStatus } from '../read/reading.ts';
import type { StatusEvidence } from './evidence.ts';
import { getPhrased } from './printed-codes.ts';
import { findPrintedLines } from './printed-lines.ts';
import { getSpotId } from './spot-id.ts';

const STATUS = /^[1-5]\d\d$/;

/** The entry of an HTTP status, where the catalogs have it. */
export function getStatus(status: number, { byCode }: LookupIndex): IndexedCode | undefined {
  return byCode.get(String(status))?.find(({ vendor }) => vendor === HTTP_ID);
}

/** The statuses that a text tells: by its shape, or in a form of their catalog. Each once a line. */
export function readAllStatuses(
  reading: Reading,
  { printers }: Pick<LookupIndex, 'printers'>,
): ReadStatus[] {
  const own = printers.filter(({ vendor }) => vendor === HTTP_ID);
  const inForms = findPrintedLines(reading, own).map((line) => {
    const code = line.match.code ?? getPhrased(line) ?? '';
    return { status: STATUS.test(code) ? Number(code) : 0, line: line.passage.line };
  });
  const all = [...reading.statuses, ...inForms.filter(({ status }) => status > 0)];
  const byPlace = new Map(all.map((item) => [`${item.status}@${item.line}`, item]));
  return [...byPlace.values()].sort((a, b) => a.line - b.line);
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
