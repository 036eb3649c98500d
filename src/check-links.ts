/** Asks for every address that the content links to, and lists those that are dead, as Markdown. */
import { env } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { findDeadLinks } from './catalog/links/check-links.ts';
import { collectLinks } from './catalog/links/collect-links.ts';
import { loadReading } from './catalog/load-catalog.ts';
import { getSettings } from './site/settings.ts';

const links = collectLinks(loadReading(getSettings(env).content).vendors);
const dead = await findDeadLinks(links.keys(), { fetch, pause });

for (const { url, why } of dead)
  console.log(
    `- <${url}>: ${why}\n  in ${(links.get(url) ?? []).map((file) => `\`${file}\``).join(', ')}`,
  );
console.error(`${links.size} addresses, ${dead.length} of them dead.`);
