/** Runs the parts of `npm test`, or with `quick` those of `npm run test:quick`, two at a time. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Scripts of package.json, in lanes that run side by side: one for each of two cores. Types come before
 * the tests that build sites, not beside them: Astro writes what it knows of the content into one file,
 * for both. Tests that need no site run beside the builds.
 */
const RUNS: Record<string, readonly (readonly string[])[]> = {
  all: [
    ['types', 'test:sites'],
    ['check:content', 'format:check', 'lint', 'test:apart', 'test:contents'],
  ],
  quick: [['test:unit'], ['check:content', 'types:quick']],
};

/** Long ones, whose output is shown as it comes. */
const SHOWN = ['test:sites', 'test:unit'];

/** Node keeps there what it compiled: some twenty builds and as many commands load the same modules. */
const COMPILED = resolve('.cache/compiled');

interface Part {
  name: string;
  status: number;
  seconds: number;
  /** What it printed; empty if that was shown already. */
  output: string;
}

const lanes = RUNS[process.argv[2] ?? 'all'];
if (!lanes) throw new Error(`There is no run "${String(process.argv[2])}".`);
const parts = (await Promise.all(lanes.map((names) => runLane(names)))).flat();
const failed = parts.filter(({ status }) => status !== 0);

for (const { name, output } of failed.filter((part) => part.output !== ''))
  console.log(`\n=== ${name} failed ===\n${output.trimEnd()}`);
console.log('');
for (const { name, status, seconds } of parts)
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds.toFixed(0)} s`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Runs all scripts of a lane, whatever becomes of those before. */
async function runLane(names: readonly string[]): Promise<Part[]> {
  const done: Part[] = [];
  for (const name of names) done.push(await runPart(name, SHOWN.includes(name)));
  return done;
}

function runPart(name: string, isShown: boolean): Promise<Part> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', name], {
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((done) => {
    const finish = (status: number) => {
      done({ name, status, seconds: (performance.now() - start) / 1000, output });
    };
    child.on('error', ({ message }) => {
      output += message;
      finish(1);
    });
    // One that a signal ended has no code.
    child.on('close', (code) => finish(code ?? 1));
  });
}
