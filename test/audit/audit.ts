/** Asks the registry for known holes of our packages: `npm run test:audit`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { judge, readExceptions } from './exceptions.ts';
import { readFindings } from './findings.ts';

const EXCEPTIONS = 'test/audit/exceptions.yaml';

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  maxBuffer: Infinity,
  stdio: ['ignore', 'pipe', 'ignore'],
  // On Windows npm is a script of the shell.
  shell: process.platform === 'win32',
});

try {
  const findings = readFindings(stdout);
  const exceptions = readExceptions(readFileSync(EXCEPTIONS, 'utf8'));
  const problems = judge(findings, exceptions, new Date().toISOString().slice(0, 10));
  for (const problem of problems) console.error(problem);
  console.log(`${findings.length} known holes, ${exceptions.length} exceptions in ${EXCEPTIONS}.`);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
