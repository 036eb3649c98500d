import { foldName } from '../../text/words.ts';
import { GRADES } from '../grades.ts';
import { getAnchorTerm } from '../index/files.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { AddressEvidence, UnlistedCode, VendorMention } from '../match/evidence.ts';
import { getSpotId } from '../match/spot-id.ts';
import { followLink } from '../read/moved-links.ts';
import type { Reading, ReadLink } from '../read/reading.ts';
import { END_NUMBERS, getEndNumbers } from '../words/code-forms.ts';
import type { Form, FormExamples, Setting, Wants } from './form.ts';

export const address: Form<AddressEvidence> = {
  name: 'address',
  description: "the address of a code's page, here or at its vendor's",
  find,
  want,
  say: () => 'the address is that of this code',
};

export const examples: FormExamples = {
  true: [
    ['https://retcode.example/hyper/10/', 'hyper/10'],
    ['/kra-etims/#994', 'kra-etims/994'],
    ['#apiCode-13', 'mobizon/13'],
    ['https://retcode.example/code/994/', 'kra-etims/994'],
  ],
  false: ['https://example.org/articles/994', '#994', 'https://example.org/a#apiCode-13'],
};

function find({ reading: { links }, index, mentions }: Setting) {
  const pieces: AddressEvidence[] = [];
  const unlisted: UnlistedCode[] = [];
  const { points } = GRADES.link;
  for (const read of links) {
    const { line } = read;
    const link = followLink(read, index.moves);
    const targets = [...getOwn(link, index), ...getAnchored(link, index, mentions)];
    for (const { vendorId, code } of targets) {
      // What stands in the text is the old name.
      const spot = getSpotId(link === read ? code : getLast(read), line);
      const found = findAll(code, vendorId, index);
      for (const entry of found)
        pieces.push({
          kind: 'link',
          form: 'address',
          code: entry,
          line,
          spot,
          grade: 'link',
          points,
        });
      const vendor = index.vendors.get(vendorId ?? '');
      if (found.length === 0) unlisted.push({ code, vendor, line, spot, isTold: true });
    }
  }
  return { pieces, unlisted };
}

function want({ links }: Reading): Wants {
  const last = links.map(({ segments }) => segments.at(-1) ?? '');
  const fragments = links.map(({ fragment }) => fragment);
  const slugs = links
    .flatMap(({ segments, fragment }) => [segments.at(-1) ?? '', fragment])
    .filter((segment) => /~|[a-z]/.test(segment) && segment.length < 80);
  return {
    codes: [
      ...last.map((segment) => segment.replace(/\.(?:json|md)$/, '')),
      ...fragments,
      ...fragments.flatMap(getEndNumbers),
    ],
    names: links.flatMap(({ segments, fragment }) => [
      ...segments.slice(-2),
      ...(fragment === ''
        ? []
        : END_NUMBERS.map((code) => getAnchorTerm(fragment.replace(code, '')))),
    ]),
    keys: slugs.map(foldName),
  };
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
