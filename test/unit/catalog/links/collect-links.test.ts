import { expect, test } from 'vitest';
import { collectLinks } from '../../../../src/catalog/links/collect-links.ts';
import { fixtureVendors } from '../../../support/fixture-catalog.ts';

test('collectLinks finds sources, and links of notes, each once and without its fragment', () => {
  const links = collectLinks(fixtureVendors);
  const places = [...links.values()].flat();
  expect(places.some((place) => place.endsWith('/vendor.yaml'))).toBe(true);
  expect(places.some((place) => place.includes('/notes/'))).toBe(true);
  expect([...links.keys()].filter((url) => url.includes('#'))).toEqual([]);
  const { url } = fixtureVendors.find(({ id }) => id === 'http')?.vendor.sources[0] ?? {};
  expect(links.get(url ?? '')).toContain('http/vendor.yaml');
});
