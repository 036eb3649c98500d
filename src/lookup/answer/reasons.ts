import type { LookupIndex } from '../index/lookup-index.ts';
import type { FieldEvidence } from '../match/evidence.ts';
import type { Case } from './case.ts';

/** Says for people what speaks for a code, strongest first. */
export function makeReasons(entry: Case, { vendors, byCode }: LookupIndex): string[] {
  const { code, link, field, number, key, message, mention, status } = entry;
  const vendor = vendors.get(code.vendor);
  const product = vendor?.product ?? code.vendor;
  const reasons: string[] = [];
  if (link) reasons.push('the address is that of this code');
  if (field) reasons.push(describeField(field, product));
  if (key)
    reasons.push(
      key.isWhole ? `\`${code.key ?? ''}\` is its key` : `its key is \`${code.key ?? ''}\``,
    );
  if (message)
    reasons.push(
      {
        whole: 'the message is the listed one',
        part: 'a part of its message is there',
        words: 'its words are there',
      }[message.how],
    );
  if (mention)
    reasons.push(
      mention.how === 'topic'
        ? `“${mention.text}” is what ${product} is about`
        : mention.how === 'host'
          ? `\`${mention.text}\` is a domain of ${product}`
          : `the text names ${mention.text}`,
    );
  if (status) reasons.push('it is the HTTP status of the answer');
  if (number && !field && !link) {
    const users = new Set(byCode.get(code.code.toLowerCase())?.map((other) => other.vendor)).size;
    reasons.push(
      users === 1
        ? `only ${product} has \`${code.code}\` here`
        : `several catalogs have \`${code.code}\``,
    );
  }
  return reasons;
}

function describeField({ name, siblings, vendors }: FieldEvidence, product: string): string {
  if (vendors === 1) return `\`${name}\` is ${product}'s field`;
  const others = siblings.slice(0, 2).map((sibling) => `\`${sibling}\``);
  const beside = others.length > 0 ? ` beside ${others.join(' and ')}` : '';
  return `${product} answers with \`${name}\`${beside}`;
}
