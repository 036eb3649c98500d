import type { SiteFile } from './site-files.ts';

/** What every reader gets once a page has been read. */
const ALWAYS = [
  /^_astro\//,
  /^(?:index|404|offline\/index)\.html$/,
  /^favicon\.svg$/,
  /^lookup\/index\.json$/,
  /^api\/v1\/index\.json$/,
  /^pagefind\/(?:[^/]+\.(?:js|json|pf_meta)|wasm\.en\.pagefind)$/,
  /^pagefind\/filter\//,
];

/** What makes it complete, group by group. Nobody asked for it: a large group stays where it is. */
const IF_SMALL = [
  /^lookup\/[^/]+\/(?!whole\.)/,
  // All of it once more, for long texts.
  /^lookup\/[^/]+\/whole\./,
  // The words of the full text, and what is shown of each page found.
  /^pagefind\/(?:index|fragment)\//,
  // From these, an unknown address gets its nearest codes.
  /^api\/v1\/(?!(?:schema|openapi)\.)[^./]+\.json$/,
];

const MAX_FILES = 200;
const MAX_BYTES = 650_000;

/** The files that are kept without being asked for: frame, look-up, full text, home page. */
export function chooseCore(files: readonly SiteFile[]): SiteFile[] {
  const groups = IF_SMALL.map((pattern) => files.filter(([path]) => pattern.test(path)));
  const small = groups.filter(isSmall).flat();
  const core = files.filter(([path]) => ALWAYS.some((pattern) => pattern.test(path)));
  return [...new Set([...core, ...small])];
}

function isSmall(group: readonly SiteFile[]): boolean {
  const bytes = group.reduce((sum, [, , size]) => sum + size, 0);
  return group.length <= MAX_FILES && bytes <= MAX_BYTES;
}
