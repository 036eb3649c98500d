import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import type { Builder } from '../build/builder.ts';
import { getPeerFolder, makePeerFolder, writeFile } from './folder.ts';
import { makePeerVendors } from './records.ts';
import type { PeerCode, PeerVendor } from './records.ts';

const folder = getPeerFolder('starlight');
const docs = join(folder, 'src/content/docs');

/** Starlight as it comes, in the project's own version: a Markdown file a code. */
export function makeStarlight(): Builder {
  const manifest = readFileSync('node_modules/@astrojs/starlight/package.json', 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return {
    name: `Starlight ${version}`,
    about:
      'from a Markdown file a code, code and vendor pages, only vendors in the sidebar, its own Pagefind',
    out: join(folder, 'out'),
    caches: [join(folder, '.astro'), join(folder, 'node_modules')],
    prepare: ({ catalog }) => {
      makePeerFolder('starlight');
      const vendors = makePeerVendors(catalog);
      const sidebar = vendors.map(({ id, name }) => ({ label: name, link: `/${id}/` }));
      writeFile(join(folder, 'sidebar.json'), JSON.stringify(sidebar));
      writeFile(join(docs, 'index.md'), formatHome(vendors));
      vendors.forEach(writeVendor);
    },
    // Below the project's folder, so that Astro and Starlight are found in its node_modules.
    commands: () => [
      {
        program: execPath,
        args: [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', 'out'],
        cwd: folder,
        env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      },
    ],
  };
}

function writeVendor(vendor: PeerVendor) {
  writeFile(join(docs, vendor.id, 'index.md'), formatVendor(vendor));
  vendor.codes.forEach((code, i) => {
    writeFile(join(docs, vendor.id, `${i}.md`), formatCode(code, vendor));
  });
}

function formatHome(vendors: readonly PeerVendor[]): string {
  const items = vendors.map(({ id, name, summary }) => `- [${name}](/${id}/): ${escape(summary)}`);
  return formatPage({ title: 'Codes' }, items);
}

function formatVendor({ name, product, summary, source, codes }: PeerVendor): string {
  const rows = codes.map(({ path, code, key, message, description, outcome }) => {
    const says = (message || description).replaceAll(/\s+/g, ' ');
    return `| [${escape(code)}](/${path}/) | ${escape(key)} | ${escape(says)} | ${outcome} |`;
  });
  const table = ['| Code | Key | Message | Outcome |', '| - | - | - | - |', ...rows].join('\n');
  const says = `${escape(product)}: ${escape(summary)}`;
  return formatPage({ title: name }, [says, `[${escape(source.title)}](${source.url})`, table]);
}

function formatCode(code: PeerCode, { id, name, source }: PeerVendor): string {
  const { key, message, description, title, body, outcome, previous, next } = code;
  const words = [key && `\`${key}\``, escape(message), description].filter(Boolean).join('\n\n');
  return formatPage({ title: code.code, slug: code.path }, [
    `[${escape(name)}](/${id}/)`,
    `${escape(name)} says, in [${escape(source.title)}](${source.url}):`,
    words.replaceAll(/^/gm, '> '),
    title,
    outcome,
    body,
    previous ? `[← ${escape(previous.code)}](/${previous.path}/)` : '',
    next ? `[${escape(next.code)} →](/${next.path}/)` : '',
  ]);
}

function formatPage(data: object, blocks: readonly string[]): string {
  return `---\n${JSON.stringify(data)}\n---\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Escapes text for Markdown. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`);
}
