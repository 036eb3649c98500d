import type { AstroIntegration } from 'astro';
import { makeGetUrl } from '../exports/urls.ts';
import { getSiteName } from '../text/site-name.ts';

/** How the guides write the address of the site that they are on, without its last slash. */
const ADDRESS = 'https://retcode.example';

/** How they write its name. They call the program "the program". */
const NAME = /\bRetcode\b/g;

interface Options {
  site: string;
  base: string;
}

/** Puts the address of a site and its name into the text of a guide. */
export function putWords(text: string, { site, base }: Options): string {
  const address = makeGetUrl(site, base)('/').replace(/\/$/, '');
  return putName(text.replaceAll(ADDRESS, address));
}

/** Puts the name of the site into the title of a guide, or into what else is said of it. */
export function putName(text: string): string {
  return text.replaceAll(NAME, () => getSiteName());
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

/** Makes the guides print the name and the addresses of this very site, so that they can be copied as they stand. */
export function printWords(place: Options): AstroIntegration {
  return {
    name: 'retcode-guide-words',
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
    const value = putWords(node.value, place);
    if (value !== node.value) context.setProperty(node, 'value', value);
  };
  // Astro keeps rendered guides as long as this name stays the same.
  const name = `retcode-guide-words ${getSiteName()}`;
  return { name, code: print, inlineCode: print, text: print };
}
