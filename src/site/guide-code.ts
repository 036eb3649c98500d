import type { AstroIntegration } from 'astro';

/** The part of Astro's Markdown processor that takes plugins; see `markdown.processor` in its reference. */
interface Processor {
  options: { hastPlugins?: unknown[] };
}

interface PluginContext {
  setProperty(node: object, key: string, value: unknown): void;
}

/** Lets the keyboard reach the code in guides, which scrolls sideways so that tables in it stay tables. */
export function reachCode(): AstroIntegration {
  return {
    name: 'retcode-guide-code',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { options } = config.markdown.processor as unknown as Processor;
        options.hastPlugins?.push(makePlugin());
      },
    },
  };
}

function makePlugin() {
  const visit = (node: object, context: PluginContext) => {
    context.setProperty(node, 'tabIndex', 0);
  };
  return { name: 'retcode-guide-code', element: { filter: ['pre'], visit } };
}
