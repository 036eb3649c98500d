import { expect, test } from 'vitest';
import { groupByArea } from '../../../src/catalog/areas.ts';
import { AREAS } from '../../../src/schemas/vendor.ts';

test('groupByArea has a heading of its own for each area, and the others last', () => {
  const standards = [undefined, ...AREAS.toReversed(), 'mail' as const].map((area, i) => ({
    area,
    id: i,
  }));
  const groups = groupByArea(standards);
  expect(groups.map(({ vendors }) => vendors[0]?.area)).toEqual([...AREAS, undefined]);
  expect(new Set(groups.map(({ title }) => title)).size).toBe(AREAS.length + 1);
  expect(groups.flatMap(({ vendors }) => vendors)).toHaveLength(standards.length);
  expect(groups.find(({ title }) => title === 'Mail')?.vendors.map(({ id }) => id)).toEqual([4, 7]);
});

test('groupByArea has no heading with nothing below it', () => {
  expect(groupByArea([{ area: 'cloud' as const }]).map(({ title }) => title)).toEqual([
    'Cloud, containers and queues',
  ]);
});
