import { makeHref } from '../catalog/paths.ts';

/** Hosts that only this machine reaches: nobody has said where the site is published. */
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * The public address of a path of the site, whatever copy of it is read: that of the file to carry stands in
 * the file. Where nobody has said where the site is published, it is the address at which it is read.
 */
export function getPublicUrl(path: string): string {
  return getPublicRoot() + makeHref(path, '/').slice(1);
}

/** The public address of what a link of a page leads to, as it is written there. */
export function getPublicLink(href: string): string {
  if (href.startsWith('#/')) return getPublicRoot() + href.slice(2);
  return URL.parse(href, getPublicRoot())?.href ?? href;
}

function getPublicRoot(): string {
  const { address } = document.documentElement.dataset;
  if (address !== undefined) return address;
  const { SITE: site, BASE_URL: base } = import.meta.env;
  const isUnknown = LOCAL.test(site) && location.protocol.startsWith('http');
  return (isUnknown ? location.origin : site) + base;
}
