import { runBrowser } from './browser.ts';
import { runCost } from './cost.ts';
import { runLog } from './log.ts';
import { readOptions } from './command-line.ts';
import { parseOptions, USAGE } from './options.ts';
import type { BenchOptions, Part } from './options.ts';
import { runQuality } from './quality.ts';
import { formatMachine, printText, tell } from './report.ts';
import { runSpeed } from './speed.ts';

const RUNS: Record<Part, (options: BenchOptions) => Promise<void>> = {
  quality: runQuality,
  speed: runSpeed,
  cost: runCost,
  log: runLog,
  browser: runBrowser,
};

const options = readOptions(parseOptions, USAGE);
if (options) {
  console.log(`# The look-up, measured\n\n${formatMachine()}\n`);
  printText(
    'The machine is shared and noisy: times that differ by less than half say nothing. Nothing here is asserted.',
  );
  for (const part of options.parts) {
    const start = performance.now();
    await RUNS[part](options);
    tell(`${part}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
}
