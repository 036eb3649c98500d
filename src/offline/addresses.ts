/** Where the files of the site lie, and under which address each is kept. */

/** The path of the address of a file: that of its folder for a page, `/retcode/hyper/10/`. */
export function getFilePath(file: string, base: string): string {
  return encodePath(`${base}${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/**
 * The address that a copy is kept under and found by: without query and fragment, and escaped in one
 * way, whichever way a link is written in.
 */
export function getKey(address: string | URL): string {
  const { origin, pathname } = new URL(address);
  return origin + encodePath(decodePath(pathname).replace(/\/index\.html$/, '/'));
}

/** The path below the base, decoded: `hyper/10/`. */
export function getPathBelow({ pathname }: Pick<URL, 'pathname'>, base: string): string {
  return decodePath(pathname).slice(base.length);
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Decoded, segment by segment; as it is, if its escapes are broken or hide a slash. */
function decodePath(path: string): string {
  try {
    const segments = path.split('/').map(decodeURIComponent);
    return segments.some((segment) => segment.includes('/')) ? path : segments.join('/');
  } catch {
    return path;
  }
}
