import { mkdirSync } from 'node:fs';
import { clearAside } from './build/aside.ts';
import { formatReport } from './build/build-report.ts';
import { writeGuide } from './guide.ts';
import { readOptions } from './command-line.ts';
import { parseBuildOptions, USAGE } from './build/options.ts';
import { runSize } from './build/rounds.ts';
import type { SizeResult } from './build/rounds.ts';
import { findPeers } from './peers/peers.ts';
import { formatMachine } from './report.ts';

const options = readOptions(parseBuildOptions, USAGE);
if (options) {
  mkdirSync('.cache/bench', { recursive: true });
  const machine = formatMachine();
  const { found, missing } = findPeers(options.peers);
  const results: SizeResult[] = [];
  try {
    for (const size of options.sizes) results.push(await runSize(size, options, found));
  } finally {
    clearAside();
  }
  const report = formatReport({ machine, results, missing, options });
  console.log(`# Building, measured\n\n${report}`);
  if (options.write) await writeGuide('build', report);
}
