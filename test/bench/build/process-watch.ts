import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its children have used. */
interface Use {
  /** Seconds of processor time, user and system, of all of them. */
  cpu: number;
  /** Memory of the largest one at its peak, in bytes. */
  peak: number;
}

const INTERVAL = 50;

/** Linux counts in hundredths of a second wherever Node runs. */
const TICKS = 100;

/** Reads in `/proc` what a process and its children use, until it is stopped. */
export function watchProcesses(root: number): { stop: () => Use } {
  const seen = new Map<number, Use>();
  const timer = setInterval(() => {
    for (const pid of getTree(root)) {
      const use = readUse(pid);
      if (use) seen.set(pid, use);
    }
  }, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
      const uses = [...seen.values()];
      return {
        cpu: uses.reduce((sum, { cpu }) => sum + cpu, 0),
        peak: Math.max(0, ...uses.map(({ peak }) => peak)),
      };
    },
  };
}

function getTree(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(readStat(Number(name))?.[1]) }));
  const tree = [root];
  // It grows while it is gone through.
  for (const pid of tree)
    tree.push(...parents.filter(({ parent }) => parent === pid).map((process) => process.pid));
  return tree;
}

function readUse(pid: number): Use | undefined {
  const stat = readStat(pid);
  const peak = /VmHWM:\s+(\d+) kB/.exec(readProc(pid, 'status') ?? '')?.[1];
  if (!stat || peak === undefined) return undefined;
  return { cpu: (Number(stat[11]) + Number(stat[12])) / TICKS, peak: Number(peak) * 1024 };
}

/** The fields after the name, which may hold spaces: state, parent, … */
function readStat(pid: number): string[] | undefined {
  return readProc(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
}

/** A process can end between two looks at it. */
function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
