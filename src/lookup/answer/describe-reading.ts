import { shorten } from '../../catalog/shorten.ts';
import type { Match } from '../match/evidence.ts';
import type { Reading } from '../read/reading.ts';

const MAX_NAMES = 6;
const MAX_LENGTH = 40;

/** Says in short phrases what a text was read as, where nothing is known of it. */
export function describeReading({ objects, text, links }: Reading, { mentions }: Match): string[] {
  const phrases: string[] = [];
  const names = [
    ...new Set(
      objects.flatMap(({ fields }) => fields.map(({ name }) => shorten(name, MAX_LENGTH))),
    ),
  ];
  if (names.length > 0) {
    const more = names.length > MAX_NAMES ? ' …' : '';
    phrases.push(`the fields ${names.slice(0, MAX_NAMES).join(', ')}${more}`);
  }
  if (links.some(({ host }) => host !== '')) phrases.push('an address');
  for (const { vendor } of mentions.values()) phrases.push(`the name ${vendor.product}`);
  if (phrases.length === 0 && text.trim() !== '') phrases.push('plain words');
  return phrases;
}
