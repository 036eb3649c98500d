import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OtherSite } from '../schemas/site.ts';
import { makePolicy } from './policy.ts';

/** The pages that Starlight makes: a few, whatever is in the catalogs. */
const GUIDES = 'guides/**/*.html';

const CHARSET = /<meta charset="utf-8"\/?>/;
const SCRIPT = /<script(?<attributes>[^>]*)>(?<text>[^]*?)<\/script>/g;

/** Script elements, so that what is in them is not taken for tags, and start tags. */
const TAG = /<script[^]*?<\/script>|<[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
const STYLE = / style="(?<value>[^"]*)"/;

/**
 * Gives the guides their policy. Starlight sets sizes and depths by style attributes, which no hash
 * can allow; they become rules of a style element, which can have one.
 *
 * @param others sites whose full text is searched as well
 */
export function protectGuides(others: readonly OtherSite[]): AstroIntegration {
  return {
    name: 'retcode-guide-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of globSync(GUIDES, { cwd: folder })) {
          const file = join(folder, name);
          writeFileSync(file, protectPage(readFileSync(file, 'utf8'), others));
        }
      },
    },
  };
}

/**
 * Puts the policy into a page, as its own inline scripts and styles ask for.
 *
 * @throws {Error} if the page does not say first how it is encoded
 */
export function protectPage(html: string, others: readonly OtherSite[] = []): string {
  const { page, style } = moveStyles(html);
  const scripts = [...page.matchAll(SCRIPT)].flatMap(({ groups: { attributes, text } = {} }) =>
    text && !attributes?.includes(' src=') ? [text] : [],
  );
  const policy = makePolicy({ scripts, styles: style === '' ? [] : [style], others });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  if (!CHARSET.test(page))
    throw new Error('A guide has no <meta charset="utf-8"> to put a policy behind.');
  return page
    .replace(CHARSET, (charset) => charset + meta)
    .replace('</head>', () => (style === '' ? '</head>' : `<style>${style}</style></head>`));
}

/** Makes rules of style attributes, one for each that is different. */
function moveStyles(html: string): { page: string; style: string } {
  const values: string[] = [];
  const page = html.replace(TAG, (tag) =>
    tag.startsWith('<script')
      ? tag
      : tag.replace(STYLE, (_, value: string) => {
          if (!values.includes(value)) values.push(value);
          return ` data-style="${values.indexOf(value)}"`;
        }),
  );
  return { page, style: values.map((value, i) => `[data-style="${i}"]{${value}}`).join('') };
}
