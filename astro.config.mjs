import { env } from 'node:process';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { formatConstants, makeScriptPlugin } from './src/site/bundled-script.ts';
import { carryFile } from './src/site/carried/integration.ts';
import { showProblems } from './src/site/problem-overlay.ts';
import { reachCode } from './src/site/guide-code.ts';
import { printWords } from './src/site/guide-words.ts';
import { protectGuides } from './src/site/guide-policy.ts';
import { keepPublished } from './src/site/promise.ts';
import { readStoreFile } from './src/site/collections/store-file.ts';
import { writeDataFiles } from './src/site/files/integration.ts';
import { writePages } from './src/site/pages.ts';
import { listPages } from './src/site/sitemap.ts';
import { writeOffline } from './src/site/offline/integration.ts';
import { loadSite, watchSite } from './src/site/own/load-site.ts';
import { makePainters } from './src/site/own/paint.ts';
import { NAME_VARIABLE } from './src/text/site-name.ts';
import { REFERRER } from './src/site/policy.ts';
import { getSettings } from './src/site/settings.ts';

const { site, base, content, repository, offline } = getSettings(env);
const own = loadSite(content, repository);
// For what is written beside the pages, in this process and in threads of it.
env[NAME_VARIABLE] = own.constants.SITE_NAME;

/** Short names for what every page names; what scripts load by themselves keeps its long ones. */
const assetFileNames = '_astro/[hash][extname]';
const entryFileNames = '_astro/[hash].js';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Pages rendered in turns: 16 are 1.3 times as fast as 4, and 32 no faster.
  build: { concurrency: 16, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Starlight switches it on, which costs every page a script and readers data that they did not ask for.
  prefetch: false,
  vite: {
    // One stylesheet and one script, cached for all pages, instead of copies in each.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { assetFileNames } },
    },
    worker: {
      rolldownOptions: {
        // A service worker rules over the folder that it lies in, and keeps its name for ever.
        output: {
          entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : '_astro/[name]-[hash].js'),
        },
      },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { assetFileNames, entryFileNames } } } },
    },
    plugins: [loadPlainly(), storeNothing(), makeScriptPlugin({ base, constants: own.constants })],
    // What tests and benches build lies there: up to a million files, none of which is watched.
    server: { watch: { ignored: ['**/.cache/**', '**/.dist.*/**'] } },
    css: { postcss: { plugins: makePainters(own.colours) } },
    define: {
      ...formatConstants(own.constants),
      'import.meta.env.OFFLINE': JSON.stringify(offline),
    },
  },
  markdown: { syntaxHighlight: false },
  integrations: [
    starlight({
      title: own.constants.SITE_NAME,
      favicon: '/favicon.svg',
      disable404Route: true,
      // The index is built by our own step, which can set what Starlight's cannot.
      pagefind: false,
      credits: false,
      // Code is plain, as on our own pages.
      expressiveCode: false,
      head: [{ tag: 'meta', attrs: { name: 'referrer', content: REFERRER } }],
      customCss: ['./src/styles/tokens.css', './src/styles/guide.css'],
      components: {
        Footer: './src/components/starlight/Footer.astro',
        Head: './src/components/starlight/Head.astro',
        Header: './src/components/starlight/Header.astro',
        Sidebar: './src/components/starlight/Sidebar.astro',
        Search: './src/components/lookup/LookupButton.astro',
        ThemeProvider: './src/components/layout/ThemeScript.astro',
        ThemeSelect: './src/components/layout/ThemeButton.astro',
      },
      sidebar: [
        {
          label: 'Guides',
          items: [
            'guides/about',
            'guides/look-up',
            'guides/link',
            'guides/dashboards',
            'guides/data',
            'guides/add',
            'guides/your-own',
          ],
        },
      ],
    }),
    ...listPages({ base }),
    printWords({ site, base }),
    reachCode(),
    watchSite(content),
    readStoreFile(),
    carryFile(),
    writeDataFiles({ site, base }),
    writePages(),
    protectGuides(own.constants.ALSO_SEARCH),
    keepPublished({ content }),
    showProblems(),
    // Lists what all others have written.
    writeOffline({ base, offline }),
  ],
});

/**
 * Vite wraps `import()` in a loader of styles and preloads. Our lazy scripts have neither, and the
 * loader with its list would be half of the script that every page has.
 */
function loadPlainly() {
  return {
    name: 'retcode-load-plainly',
    enforce: 'pre',
    // Astro takes no such option from above.
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}

/** Starlight keeps in the browser's storage which of its lists are open; none of ours can be closed. */
function storeNothing() {
  return {
    name: 'retcode-store-nothing',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/components-internals/SidebarPersistState.js') ? 'export {};' : undefined,
  };
}
