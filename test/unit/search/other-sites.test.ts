import { describe, expect, test } from 'vitest';
import { findSite, leaveOutOwn } from '../../../src/search/other-sites.ts';

const shop = { name: 'Shop', url: 'https://shop.example/codes/' };
const pay = { name: 'Pay', url: 'https://pay.example/' };

describe('leaveOutOwn', () => {
  test('takes the site itself out of a list that several sites share', () => {
    expect(leaveOutOwn([shop, pay], pay.url)).toEqual([shop]);
    expect(leaveOutOwn([shop, pay], 'https://shop.example/')).toEqual([shop, pay]);
  });
});

describe('findSite', () => {
  const sites = { base: '/', others: [shop] };

  test('knows the pages of another site, and those of its own', () => {
    expect(findSite('https://shop.example/codes/acme/10/', sites)).toEqual({ site: shop });
    expect(findSite('/acme/10/', sites)).toEqual({});
  });

  test.each([
    '//evil.example/10/',
    'https://evil.example/10/',
    'https://shop.example/login/',
    'javascript:alert(1)',
  ])('takes %s for a page of no site', (url) => {
    expect(findSite(url, sites)).toBeUndefined();
  });
});
