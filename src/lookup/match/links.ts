import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading, ReadLink } from '../read/reading.ts';
import type { OtherEvidence, UnlistedCode, VendorMention } from './evidence.ts';
import { followLink } from '../read/moved-links.ts';
import { getSpotId } from './spot-id.ts';

/** Finds the codes that addresses lead to: a vendor's anchors, and pages of this site. */
export function matchLinks(
  { links }: Reading,
  index: LookupIndex,
  mentions: ReadonlyMap<string, VendorMention>,
) {
  const evidence: OtherEvidence[] = [];
  const unlisted: UnlistedCode[] = [];
  for (const read of links) {
    const link = followLink(read, index.moves);
    for (const { vendorId, code } of [
      ...getOwn(link, index),
      ...getAnchored(link, index, mentions),
    ]) {
      // What stands in the text is the old name.
      const spot = getSpotId(link === read ? code : getLast(read), link.line);
      const found = findAll(code, vendorId, index);
      for (const entry of found)
        evidence.push({ kind: 'link', code: entry, line: link.line, spot });
      const vendor = index.vendors.get(vendorId ?? '');
      if (found.length === 0) unlisted.push({ code, vendor, line: link.line, spot, isTold: true });
    }
  }
  return { evidence, unlisted };
}

interface Target {
  /** Absent where any vendor is meant: `/code/994/`. */
  vendorId?: string;
  code: string;
}

/** `…/hyper/10/`, `/hyper/10.json`, `/kra-etims/#994`, `/code/994/`. */
function getOwn({ segments, fragment }: ReadLink, { vendors }: LookupIndex): Target[] {
  const last = segments.at(-1) ?? '';
  const folder = segments.at(-2) ?? '';
  const code = last.replace(/\.(?:json|md)$/, '');
  if (vendors.has(folder)) return [{ vendorId: folder, code }];
  if (folder === 'code' && segments.length < 5) return [{ code }];
  if (vendors.has(last) && /^[^:]+$/.test(fragment)) return [{ vendorId: last, code: fragment }];
  return [];
}

function getLast({ segments, fragment }: ReadLink): string {
  return fragment === '' ? (segments.at(-1) ?? '').replace(/\.(?:json|md)$/, '') : fragment;
}

/** `#apiCode-13`, on any page of the vendor or alone. */
function getAnchored(
  { host, fragment }: ReadLink,
  { vendors, moves }: LookupIndex,
  mentions: ReadonlyMap<string, VendorMention>,
): Target[] {
  if (fragment === '') return [];
  return [...vendors.values()].flatMap(({ id, anchors = [] }) => {
    if (host !== '' && !mentions.has(id)) return [];
    return anchors.flatMap((pattern) => {
      const [before = '', after = ''] = pattern.split('{code}');
      const code = fragment.slice(before.length, fragment.length - after.length);
      if (code === '' || before + code + after !== fragment) return [];
      return { vendorId: id, code: moves.get(`${id}/${code}`)?.split('/')[1] ?? code };
    });
  });
}

function findAll(
  text: string,
  vendorId: string | undefined,
  { byCode, bySlug }: LookupIndex,
): IndexedCode[] {
  const found = new Set([...(bySlug.get(text) ?? []), ...(byCode.get(text.toLowerCase()) ?? [])]);
  return [...found].filter(({ vendor }) => vendorId === undefined || vendor === vendorId);
}
