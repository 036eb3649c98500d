import type { AstroConfig } from 'astro';
import type { readCatalog } from '../../catalog/read-catalog.ts';

/** What came of reading the content folder: complete only if there are no problems. */
export type ContentRead = ReturnType<typeof readCatalog>;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro's way of adding a hook: https://docs.astro.build/en/reference/integrations-reference/#custom-hooks
  namespace Astro {
    interface IntegrationHooks {
      /** The content folder was read, for all collections at once: once in a build, and after each change while developing. */
      'retcode:content-read': (read: ContentRead) => void;
    }
  }
}

/** Hands over what was read to the integrations that ask for it. */
export function tellContentRead({ integrations }: AstroConfig, read: ContentRead) {
  for (const { hooks } of integrations) hooks['retcode:content-read']?.(read);
}
