/** What a site is called whose content gives no name. */
export const DEFAULT_NAME = 'Retcode';

/** Where programs that run in Node find the name; the build sets it for its threads. */
export const NAME_VARIABLE = 'RETCODE_NAME';

/**
 * What the site is called: `name` in the content's `site.yaml`. Of one build it is always the same. In
 * pages and scripts it is put in as they are built; in Node it is read where it is asked for.
 */
export function getSiteName(): string {
  // Node by itself knows no `import.meta.env`; a build puts the name in the place of this one.
  const built = (import.meta as Partial<ImportMeta>).env?.SITE_NAME;
  if (built !== undefined) return built;
  return (
    (globalThis as { process?: { env: NodeJS.ProcessEnv } }).process?.env[NAME_VARIABLE] ??
    DEFAULT_NAME
  );
}
