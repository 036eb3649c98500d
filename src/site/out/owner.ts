import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';

/** How the name of a process reads: host, process id, start. */
export const OWNER = '[0-9a-f]{8}-\\d+-\\d+';

/** Nobody can ask another host for its processes; what stands that long is nobody's any more. */
const LONGEST_BUILD = 24 * 60 * 60 * 1000;

/** Names this process so that no other has its name, here or elsewhere, now or later. */
export function getOwner(): string {
  return `${getHost()}-${pid}-${getStart(pid)}`;
}

/** Whether the process that owns a folder is at work: a name that dies with its process. */
export function isAlive(owner: string, folder: string): boolean {
  const [host = '', id = '', start = ''] = owner.split('-');
  if (host !== getHost()) return Date.now() - statSync(folder).mtimeMs < LONGEST_BUILD;
  return isRunning(Number(id)) && getStart(Number(id)) === start;
}

/** The host, and on Linux the namespace of its process ids: containers have their own. */
function getHost(): string {
  const namespace = readOr('', () => readlinkSync('/proc/self/ns/pid'));
  return createHash('sha256')
    .update(hostname() + namespace)
    .digest('hex')
    .slice(0, 8);
}

/** When a process began, where the system tells: ids are given again. */
function getStart(id: number): string {
  const stat = readOr('', () => readFileSync(`/proc/${id}/stat`, 'utf8'));
  // The name of the program stands before it, in brackets, and may hold anything.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
}

function isRunning(id: number): boolean {
  try {
    return kill(id, 0);
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readOr(otherwise: string, read: () => string): string {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
