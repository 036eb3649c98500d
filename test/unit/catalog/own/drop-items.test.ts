import { describe, expect, test } from 'vitest';
import { dropFromVendor } from '../../../../src/catalog/own/drop-vendors.ts';

const VENDOR = `name: Acme
chains:
  - to: http
    says: "One."
  # Of the other one.
  - to: gone
    says: "Two."
  - to: http
    says: "Three."
derived:
  - from: "1"
    catalog: gone
usual: 3
`;

describe('dropFromVendor', () => {
  const isHere = (id: unknown) => id !== 'gone';

  test('takes out items with their lines, and a list that nothing is left of', () => {
    expect(dropFromVendor(VENDOR, isHere)).toBe(`name: Acme
chains:
  - to: http
    says: "One."
  # Of the other one.
  - to: http
    says: "Three."
usual: 3
`);
  });

  test('takes out the last item', () => {
    const text = 'chains:\n  - to: http\n    says: One.\n  - to: gone\n    says: Two.\n';
    expect(dropFromVendor(text, isHere)).toBe('chains:\n  - to: http\n    says: One.\n');
  });

  test('leaves everything else as it is', () => {
    expect(dropFromVendor(VENDOR, () => true)).toBe(VENDOR);
  });
});
