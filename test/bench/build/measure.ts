import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { watchProcesses } from './process-watch.ts';

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
const hasProc = process.platform === 'linux';

/** How processor time and memory are found out here. */
export const METHOD = hasTime
  ? 'GNU time: what the kernel counts for the processes that have ended'
  : hasProc
    ? '/proc, read every 50 ms: what a process did between its last reading and its end is missing'
    : 'not measured: there is neither GNU time nor /proc';

/**
 * Runs commands one after another.
 *
 * @throws {Error} if one fails, with the end of what it said
 */
export async function runMeasured(commands: readonly Command[]): Promise<Cost> {
  const whole = { seconds: 0, cpu: 0, peak: 0 };
  for (const command of commands) {
    const { seconds, cpu, peak } = await runOne(command);
    whole.seconds += seconds;
    whole.cpu += cpu ?? NaN;
    whole.peak = Math.max(whole.peak, peak ?? NaN);
  }
  const { seconds, cpu, peak } = whole;
  return {
    seconds,
    cpu: Number.isNaN(cpu) ? undefined : cpu,
    peak: Number.isNaN(peak) ? undefined : peak,
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
  const watch = !hasTime && hasProc ? watchProcesses(child.pid ?? 0) : undefined;
  let said = '';
  const listen = (data: Buffer) => {
    said = (said + data.toString()).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const status = await new Promise((done, fail) => child.on('close', done).on('error', fail));
  const seconds = (performance.now() - start) / 1000;
  const use = watch?.stop();
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said}`);
  return { seconds, cpu: use?.cpu, peak: use?.peak, ...(hasTime && readTime()) };
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
