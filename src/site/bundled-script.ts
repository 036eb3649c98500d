import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';

interface ScriptOptions {
  /** Path of the site; or `#` where what is a page of the site is an anchor, named by the page's path. */
  base: string;
  /** Where reports go; empty where it is not known. */
  repository: string;
}

/**
 * Stands behind the name of a script that is imported as text: `./early.ts?bundled`, and `alone` for
 * the script of a file that has all pages in itself.
 */
const BUNDLED = /\?bundled(?<alone>=alone)?$/;

/**
 * Makes the plugin with which a page imports a script of the browser's as text, with all that it
 * imports, so that it can stand inside of the page. Vite itself makes files of scripts.
 */
export function makeScriptPlugin({ base, repository }: ScriptOptions): Plugin {
  return {
    name: 'retcode-bundled-script',
    enforce: 'pre',
    load: {
      filter: { id: BUNDLED },
      handler: async (id) => {
        const isAlone = BUNDLED.exec(id)?.groups?.alone !== undefined;
        const options = { base: isAlone ? '#' : base, repository };
        const code = await bundleScript(id.replace(BUNDLED, ''), options);
        return `export default ${JSON.stringify(code)};`;
      },
    },
  };
}

/** Makes one script of a file and all that it imports. Of the same files it is the same. */
export async function bundleScript(
  file: string,
  { base, repository }: ScriptOptions,
): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'import.meta.env.BASE_URL': JSON.stringify(base),
      'import.meta.env.REPOSITORY': JSON.stringify(repository),
    },
    build: {
      write: false,
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
