import { describe, expect, test } from 'vitest';
import { makeInward } from '../../../../src/components/carried/inward-links.ts';
import { makeGetUrl } from '../../../../src/exports/urls.ts';

const ANCHORS = '<p id="/hyper/10/"></p><p id="/hyper/?section=a"></p><p id="/v/名前/"></p>';

/** Leads the links of a file inward that has the anchors above. */
function convert(html: string, base = '/retcode/'): string {
  const getUrl = makeGetUrl('https://retcode.example', base);
  return makeInward(ANCHORS + html, { base, getUrl }).slice(ANCHORS.length);
}

describe('makeInward', () => {
  test.each([
    ['a page of which the file has the words', '/retcode/hyper/10/', '#/hyper/10/'],
    ['a section', '/retcode/hyper/?section=a#:codes', '#/hyper/?section=a'],
    ['a slug in another script', '/retcode/v/%E5%90%8D%E5%89%8D/', '#/v/%E5%90%8D%E5%89%8D/'],
    ['a page that is not there', '/retcode/guides/', 'https://retcode.example/retcode/guides/'],
    ['an anchor on one', '/retcode/x/?a=b#:c', 'https://retcode.example/retcode/x/?a=b#:c'],
    ['another site', 'https://kb.example/hyper/10/', 'https://kb.example/hyper/10/'],
    ['an anchor of the file', '#:words', '#:words'],
  ])('leads a link to %s where it belongs', (_, from, to) => {
    expect(convert(`<a class="x" href="${from}">`)).toBe(`<a class="x" href="${to}">`);
  });

  test('knows the paths of a site at the top of a host', () => {
    expect(convert('<a href="/hyper/10/">', '/')).toBe('<a href="#/hyper/10/">');
  });

  test('leaves alone what only looks like a link', () => {
    const text = '<p>&lt;a href="/retcode/hyper/10/"></p><b title="<a href=&#34;/retcode/x/&#34;">';
    expect(convert(text)).toBe(text);
  });
});
