/** As in `schemas/site.ts`, with a slash at the end of the address. */
interface OtherSite {
  name: string;
  url: string;
}

/** As in `catalog/repository.ts`; a file that imports declares nothing for all. */
interface Repository {
  edit?: string | undefined;
  create?: string | undefined;
  report?: string | undefined;
  correct?: string | undefined;
  folder: string;
}

interface ImportMetaEnv {
  /** What the site is called. */
  readonly SITE_NAME: string;
  /** What stands in the empty field of the look-up, where the content says it. */
  readonly PLACEHOLDER?: string;
  /** Look-ups that the home page offers. */
  readonly EXAMPLES: readonly string[];
  /** Where files are edited and what is wrong is told; null where that is not known. */
  readonly OWN_REPOSITORY: Repository | null;
  /** Where a report goes, as in `Repository`; empty where that is not known. */
  readonly REPORT: string;
  /** Other sites whose full text is searched as well. */
  readonly ALSO_SEARCH: readonly OtherSite[];
  /** Whether browsers may keep the site for offline use. */
  readonly OFFLINE: boolean;
}

/** A script of the browser's with all that it imports, as text. */
declare module '*?bundled' {
  const script: string;
  export default script;
}

/** The same of a file that has all pages in itself. */
declare module '*?bundled=alone' {
  const script: string;
  export default script;
}

/** For TypeScript by itself; Astro's own check knows each component. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
