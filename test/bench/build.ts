import { mkdirSync } from 'node:fs';
import { makeBeside } from './build/builder.ts';
import { makeHugo } from './build/hugo.ts';
import { parseBuildOptions, USAGE } from './build/options.ts';
import { formatReport } from './build/report.ts';
import { runSize } from './build/rounds.ts';
import type { SizeResult } from './build/rounds.ts';
import { readOptions } from './command-line.ts';
import { writeResults } from './document.ts';
import { formatMachine } from './report.ts';

const options = readOptions(parseBuildOptions, USAGE);
if (options) {
  const { sizes, runs, hugo, beside, write } = options;
  mkdirSync('.cache/bench', { recursive: true });
  const machine = formatMachine();
  const others = [
    ...(hugo ? [makeHugo()] : []),
    ...(beside === undefined ? [] : [makeBeside(beside)]),
  ];
  const results: SizeResult[] = [];
  for (const size of sizes) results.push(await runSize(size, options, others));
  const report = formatReport({ machine, results, runs });
  console.log(`# Building, measured\n\n${report}`);
  if (write) await writeResults('build', report);
}
