import { mkdirSync } from 'node:fs';
import { argv } from 'node:process';
import { clearAside } from './build/aside.ts';
import { formatReport } from './build/build-report.ts';
import { writeGuide } from './guide.ts';
import { parseBuildOptions, USAGE } from './build/options.ts';
import type { BuildOptions } from './build/options.ts';
import { runSize } from './build/rounds.ts';
import type { SizeResult } from './build/rounds.ts';
import { findPeers } from './peers/peers.ts';
import { formatMachine, tell } from './report.ts';

const options = readOptions();
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

function readOptions(): BuildOptions | undefined {
  try {
    return parseBuildOptions(argv.slice(2));
  } catch (error) {
    tell(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
    return undefined;
  }
}
