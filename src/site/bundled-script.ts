import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';

interface ScriptOptions {
  /** Path of the site; or `#` where what is a page of the site is an anchor, named by the page's path. */
  base: string;
  /** What the site says of itself, by the names that it has in `import.meta.env`. */
  constants: Readonly<Record<string, unknown>>;
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
export function makeScriptPlugin({ base, constants }: ScriptOptions): Plugin {
  return {
    name: 'retcode-bundled-script',
    enforce: 'pre',
    load: {
      filter: { id: BUNDLED },
      handler: async (id) => {
        const isAlone = BUNDLED.exec(id)?.groups?.alone !== undefined;
        const options = { base: isAlone ? '#' : base, constants };
        const code = await bundleScript(id.replace(BUNDLED, ''), options);
        return `export default ${JSON.stringify(code)};`;
      },
    },
  };
}

/** Makes one script of a file and all that it imports. Of the same files it is the same. */
export async function bundleScript(
  file: string,
  { base, constants }: ScriptOptions,
): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    define: { ...formatConstants(constants), 'import.meta.env.BASE_URL': JSON.stringify(base) },
    build: {
      write: false,
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

/** Constants as Vite takes them. */
export function formatConstants(constants: ScriptOptions['constants']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [
      `import.meta.env.${name}`,
      value === undefined ? 'undefined' : JSON.stringify(value),
    ]),
  );
}
