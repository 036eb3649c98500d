import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder needs so that its owner can take things out of it. */
const OWNER_MAY_ALL = 0o700;

/** Removes a folder of ours, read-only parts included. Says whether it is gone. */
export function removeFolder(folder: string): boolean {
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    try {
      remove();
    } catch {
      makeWritable(folder);
      remove();
    }
    return true;
  } catch {
    return false;
  }
}

function makeWritable(folder: string) {
  chmodSync(folder, OWNER_MAY_ALL);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) makeWritable(join(folder, entry.name));
}
