import { HTTP_ID } from '../../src/catalog/http-id.ts';
import { fixtureVendors } from '../support/fixture-catalog.ts';
import { dropReferences, writeContent } from '../support/made-contents.ts';
import { ROOT } from '../support/sites.ts';
import type { Site } from '../support/sites.ts';
import { HARMLESS, makeAttacked } from './make-attacked.ts';
import { ATTACK_STRINGS } from './read-attacks.ts';

/** The texts of the site: first a harmless one, to compare with. */
export const SITE_TEXTS: readonly string[] = [HARMLESS, ...ATTACK_STRINGS];

/** A site all of whose texts are attacks. */
export const ATTACKED: Site = {
  ...ROOT,
  name: 'attacked',
  out: '.cache/attacked',
  content: '.cache/attacked-content',
};

/** Writes the content of the site. */
export function writeAttackedContent() {
  const http = fixtureVendors.filter(({ id }) => id === HTTP_ID);
  const make = () => [
    ...http.map((vendor) => dropReferences(vendor, [HTTP_ID])),
    ...SITE_TEXTS.map(makeAttacked),
  ];
  writeContent(ATTACKED.content, { name: ATTACKED.name, make });
}
