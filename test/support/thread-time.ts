import { threadCpuUsage } from 'node:process';

/**
 * Milliseconds of processor time that a function takes in its thread. They stay about the same while
 * other programs hold the processors, which time by the clock does not.
 */
export function measureThread(run: () => unknown): number {
  const before = threadCpuUsage();
  run();
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1000;
}
