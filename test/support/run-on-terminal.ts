import { spawnSync } from 'node:child_process';

/**
 * Runs a program of the project on a terminal of its own, on a content folder; `typed` answers its
 * questions one by one, each answer up to its carriage return.
 */
export function runOnTerminal(typed: string, args: readonly string[], content: string) {
  const script = 'test/support/ask_on_terminal.py';
  return spawnSync('python3', [script, typed, process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT: content },
  });
}
