#!/usr/bin/env node
/** The command: `retcode 'text'`. Its data stands beside it, in the package. */
import { enableCompileCache } from 'node:module';
import { argv, stderr, stdin, stdout } from 'node:process';

// From the second time on it starts in two thirds of the time. What is kept is in the system's folder
// for temporary files.
enableCompileCache();
const { openPackage } = await import('./package-data.ts');
const { run } = await import('./run.ts');

// Whoever reads may have enough, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(argv.slice(2), openPackage(import.meta.dirname), {
  input: stdin,
  output: stdout,
  errors: stderr,
  openPage,
});

async function openPage(url: string) {
  const { default: open } = await import('open');
  (await open(url)).unref();
}
