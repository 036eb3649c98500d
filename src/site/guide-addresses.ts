import type { AstroIntegration } from 'astro';
import { makeGetUrl } from '../exports/urls.ts';

/** How the guides write the address of the site that they are on, without its last slash. */
const PLACEHOLDER = 'https://retcode.example';

interface Options {
  site: string;
  base: string;
}

/** Puts the address of a site into the text of a guide. */
export function putAddress(text: string, { site, base }: Options): string {
  return text.replaceAll(PLACEHOLDER, makeGetUrl(site, base)('/').replace(/\/$/, ''));
}

/** The part of Astro's Markdown processor that takes plugins; see `markdown.processor` in its reference. */
interface Processor {
  options: { mdastPlugins?: unknown[] };
}

/** A node of Markdown with a text, and what a plugin can do with it. */
interface TextNode {
  value: string;
}
interface PluginContext {
  setProperty(node: TextNode, key: 'value', value: string): void;
}

/** Makes the guides print addresses of this very site, so that they can be copied as they stand. */
export function printAddresses(place: Options): AstroIntegration {
  return {
    name: 'retcode-guide-addresses',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { options } = config.markdown.processor as unknown as Processor;
        options.mdastPlugins?.push(makePlugin(place));
      },
    },
  };
}

function makePlugin(place: Options) {
  const print = (node: TextNode, context: PluginContext) => {
    if (!node.value.includes(PLACEHOLDER)) return;
    context.setProperty(node, 'value', putAddress(node.value, place));
  };
  return { name: 'retcode-guide-addresses', code: print, inlineCode: print, text: print };
}
