import { HTTP_ID } from '../../catalog/http-id.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading, ReadObject } from '../read/reading.ts';
import { getKnownShapes } from '../read/known-shapes.ts';
import { readPhrases } from '../read/statuses.ts';
import { foldName } from '../words/words.ts';
import type { OtherEvidence, UnlistedCode } from './evidence.ts';
import { getSpotId } from './spot-id.ts';

/** Fields in which frameworks and RFC 9457 put the HTTP status of an answer. */
const STATUS_FIELD = /^(?:http)?(?:response)?status(?:code)?$|^httpcode$/;

/** Names that stand beside the status in such answers, and hardly elsewhere. */
const COMPANION =
  /^(?:error|path|timestamp|title|type|detail|instance|statustext|headers|reason|url|uri|method|host|route|level|caller|dyno|latency|duration|upstream|useragent)$/;

/** Finds the HTTP statuses that a text tells. */
export function matchStatuses(
  { statuses, objects, text }: Reading,
  { byCode, vendors }: LookupIndex,
): { evidence: OtherEvidence[]; unlisted: UnlistedCode[] } {
  const find = (status: number) =>
    byCode.get(String(status))?.find(({ vendor }) => vendor === HTTP_ID);
  const isBare = text.length < 30;
  const phrases = readPhrases(text).flatMap(({ status, words, line }) => {
    const entry = find(status);
    const isPhrase =
      entry?.message !== undefined && `${words} `.startsWith(`${entry.message.toLowerCase()} `);
    return isPhrase ? [{ status, line }] : [];
  });
  const told = [
    ...phrases,
    ...statuses,
    ...objects.flatMap((object) => [...readFields(object, isBare), ...readShapes(object)]),
  ];
  const evidence = told.flatMap(({ status, line }): OtherEvidence[] => {
    const code = find(status);
    return code ? [{ kind: 'status', code, line, spot: getSpotId(String(status), line) }] : [];
  });
  const unlisted = statuses
    .filter(({ status }) => !find(status))
    .map(({ status, line }): UnlistedCode => {
      const code = String(status);
      return {
        code,
        vendor: vendors.get(HTTP_ID),
        line,
        spot: getSpotId(code, line),
        isTold: true,
      };
    });
  return { evidence, unlisted };
}

/** The statuses in answers of which the shape tells that a field holds one. */
function readShapes(object: ReadObject) {
  return getKnownShapes(object).flatMap(({ shape: { status } }) => {
    const field = object.fields.find(({ name }) => foldName(name) === status);
    const isStatus = field !== undefined && /^[45]\d\d$/.test(field.value);
    return isStatus ? [{ status: Number(field.value), line: field.line }] : [];
  });
}

function readFields({ fields }: ReadObject, isBare: boolean) {
  const names = fields.map(({ name }) => foldName(name));
  return fields.flatMap(({ name, value, line }) => {
    const folded = foldName(name);
    const isStatus = STATUS_FIELD.test(folded) && /^[1-5]\d\d$/.test(value);
    const isCertain =
      isBare ||
      folded.startsWith('http') ||
      folded.length > 6 ||
      names.some((other) => COMPANION.test(other));
    return isStatus && isCertain ? [{ status: Number(value), line }] : [];
  });
}
