interface ImportMetaEnv {
  /** Address of the repository; empty where it is not known. */
  readonly REPOSITORY: string;
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
