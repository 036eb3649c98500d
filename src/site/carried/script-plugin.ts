import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';

interface ScriptOptions {
  /** Where reports go; empty where it is not known. */
  repository: string;
}

/** Stands behind the name of a script that is imported as text: `./carried.ts?bundled`. */
const QUERY = '?bundled';

/**
 * Makes the plugin with which a page imports a script of the browser's as text, with all that it
 * imports, so that it can stand inside of the page. Vite itself makes files of scripts.
 */
export function makeScriptPlugin({ repository }: ScriptOptions): Plugin {
  return {
    name: 'retcode-carried-script',
    enforce: 'pre',
    load: {
      filter: { id: /\?bundled$/ },
      handler: async (id) => {
        const code = await bundleScript(id.slice(0, -QUERY.length), { repository });
        return `export default ${JSON.stringify(code)};`;
      },
    },
  };
}

/** Makes one script of a file and all that it imports. Of the same files it is the same. */
export async function bundleScript(file: string, { repository }: ScriptOptions): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    define: {
      // What is a page of the site is an anchor here, named by the page's path.
      'import.meta.env.BASE_URL': '"#"',
      'import.meta.env.REPOSITORY': JSON.stringify(repository),
    },
    build: {
      write: false,
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
