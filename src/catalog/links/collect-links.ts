import type { Change } from '../../schemas/change.ts';
import type { VendorFolder } from '../reading.ts';
import { getNestedNodes } from '../read/markdown-nodes.ts';
import { parseMarkdown } from '../parse-markdown.ts';

/** Collects the addresses that a content links to, without fragments, and where each of them stands. */
export function collectLinks(vendors: readonly VendorFolder[]): Map<string, string[]> {
  const links = new Map<string, string[]>();
  const add = (url: string | undefined, place: string) => {
    if (url === undefined || !/^https?:/.test(url)) return;
    const [address = ''] = url.split('#');
    const places = links.get(address) ?? [];
    if (!places.includes(place)) links.set(address, [...places, place]);
  };
  for (const { id, vendor, notes } of vendors) {
    const file = `${id}/vendor.yaml`;
    add(vendor.homepage, file);
    for (const { url } of [...vendor.documentation, ...vendor.sources]) add(url, file);
    addHistory(vendor.history, file, add);
    for (const [slug, note] of notes) {
      const place = `${id}/notes/${slug}.md`;
      addHistory(note.history, place, add);
      for (const { node } of getNestedNodes(parseMarkdown(note.body)))
        if (node.type === 'link' || node.type === 'definition') add(node.url, place);
    }
  }
  return links;
}

function addHistory(
  history: readonly Change[],
  place: string,
  add: (url: string | undefined, place: string) => void,
) {
  for (const { evidence } of history) for (const { url } of evidence) add(url, place);
}
