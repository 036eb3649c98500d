import { readOptions } from './command-line.ts';
import { runBrowser } from './lookup/browser.ts';
import { runCost } from './lookup/cost.ts';
import { runLog } from './lookup/log.ts';
import { parseLookupOptions, USAGE } from './lookup/options.ts';
import type { LookupOptions, Part } from './lookup/options.ts';
import { runQuality } from './lookup/quality.ts';
import { runSpeed } from './lookup/speed.ts';
import { formatMachine, printText, tell } from './report.ts';

const RUNS: Record<Part, (options: LookupOptions) => Promise<void>> = {
  quality: runQuality,
  speed: runSpeed,
  cost: runCost,
  log: runLog,
  browser: runBrowser,
};

const options = readOptions(parseLookupOptions, USAGE);
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
