import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CatalogError } from '../../catalog/load-catalog.ts';
import type { Problem } from '../../catalog/read/problem.ts';
import { readSite, SITE_FILE } from '../../catalog/read/read-site.ts';
import { makeRepository } from '../../catalog/repository.ts';
import type { OtherSite, SiteData } from '../../schemas/site.ts';
import { DEFAULT_NAME } from '../../text/site-name.ts';

/** What a site says of itself and looks like. */
export interface OwnSite {
  /** By the names that they have in `import.meta.env`. */
  constants: { SITE_NAME: string; ALSO_SEARCH: readonly OtherSite[] } & Readonly<
    Record<string, unknown>
  >;
  colours: SiteData['colours'];
}

/**
 * Reads `site.yaml` of a content folder.
 *
 * @param repository the address of the repository, where the environment gives one
 * @throws {CatalogError} with every problem in it
 */
export function loadSite(content: string, repository: string | undefined): OwnSite {
  const problems: Problem[] = [];
  const { data: site } = readSite(join(content, SITE_FILE), problems);
  if (problems.length > 0) throw new CatalogError(problems);
  const made = makeRepository(site.repository ?? {}, repository);
  const constants = {
    SITE_NAME: site.name ?? DEFAULT_NAME,
    PLACEHOLDER: site.placeholder,
    EXAMPLES: site.examples ?? [],
    // Not as the variable is called: Astro would put its text there.
    OWN_REPOSITORY: made ?? null,
    REPORT: made?.report ?? '',
    ALSO_SEARCH: (site.alsoSearch ?? []).map(endWithSlash),
  };
  return { constants, colours: site.colours };
}

function endWithSlash({ name, url }: OtherSite): OtherSite {
  return { name, url: url.replace(/\/?$/, '/') };
}

/** While developing, begins anew when `site.yaml` changes: it is in all that is built. */
export function watchSite(content: string): AstroIntegration {
  return {
    name: 'retcode-site-file',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => {
        addWatchFile(pathToFileURL(join(resolve(content), SITE_FILE)));
      },
    },
  };
}
