import { getFacets } from '../../catalog/code-facets.ts';
import type { Catalog, Code, Vendor } from '../../catalog/catalog.ts';
import type { Facets, Verdict } from '../../catalog/facets.ts';
import { deriveNumber, findDerived, sayDerived } from '../../catalog/derive.ts';
import { formatPlainText } from '../../catalog/markdown.ts';
import { hasPage } from '../../catalog/paths.ts';
import { getNaming } from '../../catalog/naming.ts';
import { isSaying } from '../../catalog/saying.ts';
import { addToSet, countEach } from '../../text/groups.ts';
import { getWords } from '../../text/words.ts';
import { isNameCode } from './code-names.ts';
import { getAllWords } from './code-words.ts';
import { getPlace, makeFields } from './make-fields.ts';
import { makeArithmetic, makeClasses, makePrinters } from './make-printers.ts';
import type {
  ClassWords,
  CodeField,
  Hint,
  IndexedCode,
  IndexedVendor,
  LookupData,
  VendorChain,
} from './data.ts';

/** Domains that many share: they tell no vendor. */
const SHARED_HOSTS = new Set(['github.com', 'github.io', 'gitlab.com', 'readthedocs.io']);

/** Words that say of a vendor only that it is one. */
const NO_TOPIC =
  /^(?:api|apis|web|open|platform|service|services|code|codes|status|cloud|v?\d+|v\d+x?|of|the|and|for|co|com|inc|ltd|http|request|response|document|authority)$/;

/** First labels of a host name that only tell what stands there. */
const SERVICE_LABEL = /^(?:www|docs?|kb|help|api|developers?|dev|support)\.(?=[^.]+\.)/;

/** Makes what the look-up knows from the catalog. */
export function makeLookupData({ vendors }: Catalog): LookupData {
  const all = [...vendors.values()];
  const indexed = all.map(makeIndexedVendor);
  const codes = all.flatMap((vendor) => {
    const fields = makeFields(vendor);
    return vendor.codes.map((code) => {
      const derived = describeDerivation(code, vendors);
      return { ...makeIndexedCode(code, fields), ...(derived !== undefined && { derived }) };
    });
  });
  setTopics(indexed, codes);
  setUsers(indexed);
  const moves = makeMoves(all);
  const printers = makePrinters(all);
  const classes = makeClasses(all);
  return {
    vendors: indexed,
    codes,
    ...(printers.length > 0 && { printers }),
    ...(classes.length > 0 && { classes }),
    ...(moves && { moves }),
  };
}

/** The arithmetic by which a code is made from others, where it is. */
function describeDerivation(
  { code, vendor }: Code,
  vendors: Catalog['vendors'],
): string | undefined {
  for (const derived of deriveNumber(code, vendor)) {
    const owner = vendors.get(derived.rule.catalog ?? vendor.id);
    const from = findDerived(derived, owner?.codes ?? [], owner?.numbering);
    if (from.length > 0) return sayDerived(derived, from);
  }
  return undefined;
}

/** Paths that pages had before; of a vendor's pages that kept their names, the vendor tells enough. */
function makeMoves(vendors: readonly Vendor[]): LookupData['moves'] {
  const strings = new Set(vendors.flatMap(({ codes }) => codes.map(({ code }) => code)));
  const moves = vendors.flatMap(({ id, formerIds = [], codes }) => [
    ...formerIds.map((former) => [former, id]),
    ...codes.flatMap(({ slug, numberSlug, former = [] }) =>
      former.flatMap(({ path, code }) => [
        ...[path.slice(1, -1), `${id}/${code}`]
          .filter((old) => old.split('/')[1] !== slug)
          .map((old) => [old, `${id}/${slug}`]),
        ...(strings.has(code) ? [] : [[`code/${code}`, `code/${numberSlug}`]]),
      ]),
    ),
  ]);
  return moves.length === 0 ? undefined : (Object.fromEntries(moves) as LookupData['moves']);
}

/** Single words of names that only a few vendors have, and no text of another vendor's codes. */
function setTopics(vendors: readonly IndexedVendor[], codes: readonly IndexedCode[]) {
  const users = new Map<string, Set<string>>();
  for (const code of codes) {
    for (const word of getAllWords(code)) addToSet(users, word, code.vendor);
  }
  const isOwn = (word: string, id: string) =>
    [...(users.get(word) ?? [])].every((other) => other === id);
  const words = vendors.map(({ names, api }) => new Set([...names, api].flatMap(getWords)));
  const counts = countEach(words.flatMap((set) => [...set]));
  for (const [i, vendor] of vendors.entries()) {
    const topics = [...(words[i] ?? [])].filter(
      (word) =>
        word.length > 1 &&
        (counts.get(word) ?? 0) < 4 &&
        !NO_TOPIC.test(word) &&
        isOwn(word, vendor.id),
    );
    if (topics.length > 0) vendor.topics = topics;
  }
}

/** How many vendors have a field of each name. */
function setUsers(vendors: readonly IndexedVendor[]) {
  const getId = ({ path, where }: CodeField) => JSON.stringify([path.at(-1), where]);
  const getOwn = ({ fields }: IndexedVendor) => new Set(fields.map(getId));
  const users = countEach(vendors.flatMap((vendor) => [...getOwn(vendor)]));
  for (const field of vendors.flatMap(({ fields }) => fields))
    field.users = users.get(getId(field)) ?? 1;
}

function makeIndexedVendor(vendor: Vendor): IndexedVendor {
  const { id, name, product, api, kind, usual, systems } = vendor;
  const { aliases, fallback, anchors, hints, versions } = vendor;
  const names = new Set([name, product, ...aliases].filter((text) => !isHost(text)));
  return {
    id,
    name,
    product,
    api,
    codes: vendor.codes.length,
    ...(kind === 'standard' && { isStandard: true as const, usual }),
    ...(vendor.codes.every(isName) && { isOfNames: true as const }),
    ...(systems.length > 0 && {
      systems: systems.map(({ id: system, title }) => ({ id: system, title })),
    }),
    names: [...names],
    ...(versions && { versions }),
    hosts: getHosts(vendor),
    fields: makeFields(vendor).map(({ field }) => field),
    ...(fallback.length > 0 && {
      fallback: fallback.map((one) => makeClassWords(one, vendor)),
    }),
    ...makeArithmetic(vendor),
    ...(vendor.chains.length > 0 && {
      chains: vendor.chains.map((chain) => makeVendorChain(chain, vendor)),
    }),
    ...(anchors.length > 0 && { anchors }),
    ...(hints.length > 0 && { hints: hints.map(makeHint) }),
  };
}

function makeClassWords(
  { from, to, pattern, section, says }: Vendor['fallback'][number],
  { classNotes }: Vendor,
): ClassWords {
  const note = section === undefined ? undefined : classNotes.get(section);
  return {
    ...(from !== undefined && to !== undefined && { from, to }),
    ...(pattern !== undefined && { pattern }),
    ...(section !== undefined && { section }),
    says,
    ...(note && { title: formatPlainText(note.title) }),
  };
}

/** Of sections, the codes are named: a text tells no section. */
function makeVendorChain(
  { to, codes, sections, root, says }: Vendor['chains'][number],
  vendor: Vendor,
): VendorChain {
  const ofSections =
    sections && vendor.codes.filter(({ section = '' }) => sections.includes(section));
  const own = codes ?? ofSections?.map(({ code }) => code);
  return { to, ...(own && { codes: own }), ...(root && { root }), says };
}

function makeHint({ says, words, fields, values }: Vendor['hints'][number]): Hint {
  return { says, ...(words && { words }), ...(fields && { fields }), ...(values && { values }) };
}

function getHosts({ kind, homepage, documentation, aliases }: Vendor): string[] {
  if (kind === 'standard') return [];
  const addresses = [homepage ?? '', ...documentation.map(({ url }) => url)];
  const hosts = addresses.flatMap(
    (url) => URL.parse(url)?.hostname.replace(SERVICE_LABEL, '') ?? [],
  );
  return [...new Set([...hosts, ...aliases.filter(isHost)])].filter(
    (host) => !SHARED_HOSTS.has(host),
  );
}

function isHost(alias: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(alias);
}

function makeIndexedCode(entry: Code, fields: readonly { place: string }[]): IndexedCode {
  const { vendor, code, slug, key, message, placeholders, description, http, envelope, note } =
    entry;
  const facets = getFacets(entry);
  const field = envelope ? fields.findIndex(({ place }) => place === getPlace(envelope)) : -1;
  return {
    vendor: vendor.id,
    code,
    ...(slug !== code && { slug }),
    ...(!hasPage(entry) && { isRow: true as const }),
    ...(key !== undefined && { key }),
    ...(message !== undefined && { message }),
    ...(placeholders && { placeholders }),
    ...(description !== undefined && { description: formatPlainText(description) }),
    ...(description !== undefined && !isSaying(description) && { isReference: true as const }),
    ...(note && { title: formatPlainText(note.title) }),
    ...(facets && { verdict: makeVerdict(facets) }),
    ...(http !== undefined && { http }),
    ...(isSuccess(entry) && { isSuccess: true as const }),
    ...(field > 0 && { field }),
    ...makePrinted(entry),
  };
}

/** What of a code tells it in the lines of programs. */
function makePrinted(entry: Code): Partial<IndexedCode> {
  const { vendor, otherKeys, otherMessages, numbers, section } = entry;
  const naming = getNaming(entry);
  const isOfSections = [...vendor.forms, ...vendor.derived].some(({ sections }) => sections);
  return {
    ...(naming !== 'loose' && { isAsWritten: true as const }),
    ...(naming === 'distinctive' && { isDistinctive: true as const }),
    ...(otherKeys && { otherKeys: otherKeys.map(({ key }) => key) }),
    ...(otherMessages && { otherMessages: otherMessages.map(makeOtherMessage) }),
    ...(numbers && { numbers }),
    ...(isOfSections && section !== undefined && { section }),
  };
}

function makeOtherMessage({
  message,
  placeholders,
}: NonNullable<Code['otherMessages']>[number]): NonNullable<IndexedCode['otherMessages']>[number] {
  return { message, ...(placeholders && { placeholders }) };
}

function isName(entry: Code): boolean {
  return isNameCode({ code: entry.code, isAsWritten: getNaming(entry) !== 'loose' });
}

function makeVerdict({ outcome, retry, actor }: Facets): Verdict {
  return { outcome, ...(retry && { retry }), ...(actor && { actor }) };
}

function isSuccess({ code, vendor, envelope }: Code): boolean {
  const { pointer, equals = [] } = vendor.success ?? {};
  const isOwn = pointer !== undefined && pointer === envelope?.code;
  return isOwn
    ? equals.some((value) => String(value) === code)
    : code === '0' && envelope?.codes?.[0] === '0';
}
