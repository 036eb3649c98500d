import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type {
  Evidence,
  FieldEvidence,
  KeyEvidence,
  MessageEvidence,
  VendorMention,
} from '../match/evidence.ts';
import type { Case } from './case.ts';

/** Says for people what speaks for a code, strongest first. Backticks stand around names and values. */
export function makeReasons(entry: Case, index: LookupIndex): string[] {
  const { link, field, number, key, message, mention, status, code } = entry;
  const plain = number && !field && !link ? number : undefined;
  return [
    ...[link, field, key, message].map((item) => item && makeReason(item, index)),
    mention && makeMentionReason(mention, getProduct(code, index)),
    ...[status, plain].map((item) => item && makeReason(item, index)),
  ].filter((reason) => reason !== undefined);
}

/** Says what one piece of evidence is. */
export function makeReason(item: Evidence, index: LookupIndex): string {
  const product = getProduct(item.code, index);
  switch (item.kind) {
    case 'link':
      return 'the address is that of this code';
    case 'status':
      return 'it is the HTTP status of the answer';
    case 'field':
      return describeField(item, product);
    case 'key':
      return describeKey(item);
    case 'message':
      return describeMessage(item);
    case 'number':
      return describeNumber(item.code.code, product, index);
  }
}

function getProduct({ vendor }: IndexedCode, { vendors }: LookupIndex): string {
  return vendors.get(vendor)?.product ?? vendor;
}

function describeField({ name, siblings, vendors }: FieldEvidence, product: string): string {
  if (vendors === 1) return `\`${name}\` is ${product}'s field`;
  const others = siblings.slice(0, 2).map((sibling) => `\`${sibling}\``);
  const beside = others.length > 0 ? ` beside ${others.join(' and ')}` : '';
  return `${product} answers with \`${name}\`${beside}`;
}

function describeKey({ code, isWhole }: KeyEvidence): string {
  const key = `\`${code.key ?? ''}\``;
  return isWhole ? `${key} is its key` : `a part of its key ${key} is there`;
}

function describeMessage({ how, share }: MessageEvidence): string {
  switch (how) {
    case 'whole':
      return share > 0.97
        ? 'the message is the listed one'
        : 'the message is nearly the listed one';
    case 'part':
      return 'a part of its message is there';
    case 'words':
      return 'the words are in what is said of it';
  }
}

/** Says how a text names a vendor. */
export function makeMentionReason({ text, how }: VendorMention, product: string): string {
  switch (how) {
    case 'name':
      return `the text names ${text}`;
    case 'misspelt':
      return `“${text}” looks like ${product}`;
    case 'host':
      return `\`${text}\` is a domain of ${product}`;
    case 'topic':
      return `“${text}” is in the name of ${product}`;
  }
}

function describeNumber(code: string, product: string, { byCode }: LookupIndex): string {
  const users = new Set(byCode.get(code.toLowerCase())?.map(({ vendor }) => vendor));
  return users.size === 1
    ? `only ${product} has \`${code}\` here`
    : `several catalogs have \`${code}\``;
}
