import { formatCount } from '../counts.ts';
import type { ChangedCode, VendorDifference } from './compare-readings.ts';

/** Codes that are named in one line; a new catalog has thousands. */
const MAX_NAMED = 30;

/** Formats what is different between two contents as Markdown, for people who decide whether to take it. */
export function formatDifference(differences: readonly VendorDifference[]): string {
  if (differences.length === 0) return '## The catalogs\n\nNothing is different in them.\n';
  return `## The catalogs\n\n${differences.map(formatVendor).join('\n')}`;
}

function formatVendor({ id, product, kind, ...parts }: VendorDifference): string {
  const is = { new: ', a new catalog', gone: ', **which is gone**', kept: '' }[kind];
  const lines = [
    formatLine('added', parts.added.map(formatCode)),
    formatLine('removed', parts.removed.map(formatCode)),
    formatLine('changed', parts.changed.map(formatChanged)),
    ...(parts.fields.length > 0
      ? [`- vendor.yaml: ${parts.fields.map(formatCode).join(', ')}`]
      : []),
  ].filter((line) => line !== '');
  return [`### ${escape(product)} (${formatCode(id)})${is}`, '', ...lines, ''].join('\n');
}

function formatLine(what: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const more = items.length - MAX_NAMED;
  const rest = more > 0 ? ` and ${String(more)} more` : '';
  return `- ${formatCount(items.length, 'code')} ${what}: ${items.slice(0, MAX_NAMED).join(', ')}${rest}`;
}

function formatChanged({ code, fields }: ChangedCode): string {
  return `${formatCode(code)} (${fields.join(', ')})`;
}

/** A code of a pull request may hold anything: it is shown and never read as Markdown or HTML. */
function formatCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text + pad + fence;
}

function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&|#]/g, String.raw`\$&`);
}
