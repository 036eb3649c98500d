import { cpus, loadavg, totalmem } from 'node:os';
import { stderr } from 'node:process';

/** A row of a table: what stands in its cells. */
export type Cells = readonly (string | number)[];

/** Prints a Markdown heading. */
export function printHeading(text: string) {
  console.log(`\n## ${text}\n`);
}

/** Prints sentences below a heading or a table. */
export function printText(text: string) {
  console.log(`${text}\n`);
}

/** Prints a Markdown table: its first column is text, the others are numbers. */
export function printTable(head: Cells, rows: readonly Cells[]) {
  console.log(`${formatTable(head, rows)}\n`);
}

/** Formats a Markdown table: its first column is text, the others are numbers. */
export function formatTable(head: Cells, rows: readonly Cells[]): string {
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...rows]
    .map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`)
    .join('\n');
}

/** Tells on stderr what is under way. */
export function tell(text: string) {
  stderr.write(`${text}\n`);
}

/** The machine, the program and the day, in a line. */
export function formatMachine(): string {
  const [first, ...others] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');
  return [
    `${others.length + 1} × ${first?.model ?? 'unknown'}`,
    `${gigabytes} GB`,
    `Node ${process.versions.node}`,
    `load ${load} at the start`,
    new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
  ].join(' · ');
}

function escapeCell(cell: string | number): string {
  return String(cell).replaceAll('|', String.raw`\|`);
}
