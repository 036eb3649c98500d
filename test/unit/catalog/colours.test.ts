import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  findEnough,
  getContrast,
  ON_MARKER,
  PROJECT_COLOURS,
} from '../../../src/catalog/colours.ts';

test('PROJECT_COLOURS are those of the styles', () => {
  const styles = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, { light, dark }] of Object.entries(PROJECT_COLOURS))
    expect(styles).toContain(`--${name}: light-dark(${light}, ${dark});`);
  expect(styles).toContain(`--on-marker: ${ON_MARKER};`);
});

describe('getContrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#123456', '#123456', 1],
  ])('of %s and %s is %d, in either order', (one, other, ratio) => {
    expect(getContrast(one, other)).toBeCloseTo(ratio, 2);
    expect(getContrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe('findEnough', () => {
  test('takes the nearest shade that can be read on all grounds', () => {
    expect(findEnough('#777777', ['#ffffff'])).toBe('#757575');
    expect(findEnough('#777777', ['#000000', '#222222'])).toBe('#8a8a8a');
  });

  test('finds none between black and white', () => {
    expect(findEnough('#777777', ['#ffffff', '#000000', '#777777'])).toBeUndefined();
  });
});
