/** Where the site is published, from the environment. */
export interface Settings {
  /** Origin, without a path: `https://example.github.io`. */
  site: string;
  /** Path of the site on its origin, with a slash at both ends: `/retcode/`. */
  base: string;
  /** The content folder. */
  content: string;
  /** Address of the repository, for reports and edits; absent where it is not known. */
  repository: string | undefined;
  /** Whether browsers may keep the site for offline use. */
  offline: boolean;
}

const LOCAL_SITE = 'http://localhost:4321';

/**
 * Reads `SITE`, `BASE`, `CONTENT`, `REPOSITORY` and `OFFLINE`. GitHub Actions sets `GITHUB_REPOSITORY`, so that
 * a fork links to itself.
 *
 * @throws {Error} if `SITE` is no origin, `BASE` no path, `REPOSITORY` no address or `OFFLINE` no choice
 */
export function getSettings(env: Record<string, string | undefined>): Settings {
  // A workflow passes on what nobody has set as an empty text.
  const get = (name: string) => (env[name] === '' ? undefined : env[name]);
  const github = get('GITHUB_REPOSITORY');
  return {
    site: parseSite(get('SITE') ?? LOCAL_SITE),
    base: parseBase(get('BASE') ?? '/'),
    content: get('CONTENT') ?? 'content',
    repository: parseRepository(get('REPOSITORY') ?? (github && `https://github.com/${github}`)),
    offline: parseOffline(get('OFFLINE') ?? 'on'),
  };
}

function parseSite(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `SITE is "${site}", which is not an origin.\n` +
      '  Write the scheme and the host only: SITE=https://example.github.io BASE=/retcode/',
  );
}

function parseBase(base: string): string {
  const segments = base.split('/').filter((segment) => segment !== '');
  if (segments.every((segment) => /^[A-Za-z0-9._~-]+$/.test(segment) && !/^\.+$/.test(segment))) {
    return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
  }
  throw new Error(`BASE is "${base}", which is not a path.\n  Write it like this: BASE=/retcode/`);
}

function parseRepository(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  if (/^https:\/\/[^\s?#]+$/.test(address) && URL.canParse(address))
    return address.replace(/(?<!\/)\/+$/, '');
  throw new Error(
    `REPOSITORY is "${address}", which is not an address.\n` +
      '  Write it like this: REPOSITORY=https://github.com/example/retcode',
  );
}

function parseOffline(choice: string): boolean {
  if (choice === 'on' || choice === 'off') return choice === 'on';
  throw new Error(
    `OFFLINE is "${choice}", which is neither "on" nor "off".\n` +
      '  Write OFFLINE=off for a site that no browser keeps; it also removes what browsers have kept.',
  );
}
