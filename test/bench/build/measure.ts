import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What is run. */
export interface Command {
  program: string;
  args: readonly string[];
  /** The folder that it is started in, if not the project's. */
  cwd?: string;
  env?: Record<string, string>;
}

/** What commands cost. */
export interface Cost {
  /** By the clock. */
  seconds: number;
  /** User and system time of all processes; absent where nothing tells it. */
  cpu: number | undefined;
  /** Memory of the largest process at its peak, in bytes. */
  peak: number | undefined;
}

const TIME = '/usr/bin/time';
const TIME_FILE = resolve('.cache/bench/time.txt');

const hasTime = checkTime();

/** How processor time and memory are found out here. */
export const METHOD = hasTime
  ? 'GNU time: what the kernel counts for the processes that have ended'
  : `not measured: ${TIME} is not GNU time`;

/**
 * Runs commands one after another.
 *
 * @throws {Error} if one fails, with the end of what it said
 */
export async function runMeasured(commands: readonly Command[]): Promise<Cost> {
  const costs: Cost[] = [];
  for (const command of commands) costs.push(await runOne(command));
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    cpu: hasTime ? costs.reduce((sum, { cpu = NaN }) => sum + cpu, 0) : undefined,
    peak: hasTime ? Math.max(...costs.map(({ peak = NaN }) => peak)) : undefined,
  };
}

async function runOne({ program, args, cwd, env }: Command): Promise<Cost> {
  const [first, ...rest] = hasTime
    ? [TIME, '-o', TIME_FILE, '-f', '%U %S %M', program, ...args]
    : [program, ...args];
  const start = performance.now();
  const child = spawn(first, rest, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (data: Buffer) => {
    said = (said + data.toString()).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const status = await new Promise((done, fail) => child.on('close', done).on('error', fail));
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said}`);
  return { seconds, ...(hasTime ? readTime() : { cpu: undefined, peak: undefined }) };
}

function checkTime(): boolean {
  const { status, stdout } = spawnSync(TIME, ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.includes('GNU');
}

/** The last line of what GNU time wrote; lines before it are about exits. */
function readTime(): Pick<Cost, 'cpu' | 'peak'> {
  const line = readFileSync(TIME_FILE, 'utf8').trim().split('\n').at(-1) ?? '';
  const [user = NaN, system = NaN, kilobytes = NaN] = line.split(' ').map(Number);
  return { cpu: user + system, peak: kilobytes * 1024 };
}
