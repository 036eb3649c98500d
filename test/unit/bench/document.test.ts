import { describe, expect, test } from 'vitest';
import { replaceGenerated } from '../../bench/document.ts';

const document = 'Ours.\n\n<!-- bench:build -->\n\nold\n\n<!-- /bench:build -->\n\nOurs too.\n';

describe('replaceGenerated', () => {
  test('replaces what stands between the markers and nothing else', () => {
    expect(replaceGenerated(document, 'build', 'new\n')).toBe(document.replace('old', 'new'));
  });

  test('gives the same again for the same results', () => {
    const once = replaceGenerated(document, 'build', '| $& | $1 |');
    expect(replaceGenerated(once, 'build', '| $& | $1 |')).toBe(once);
  });

  test.each([
    ['a marker is missing', 'No marker.'],
    ['the last marker is missing', '<!-- bench:build -->'],
    ['they are the wrong way round', '<!-- /bench:build --> <!-- bench:build -->'],
  ])('refuses a document where %s', (_, text) => {
    expect(() => replaceGenerated(text, 'build', 'new')).toThrow(
      'must have <!-- bench:build --> and <!-- /bench:build -->, in this order',
    );
  });
});
