import { stderr } from 'node:process';
import type { WriteStream } from 'node:tty';
import { formatNumber } from '../catalog/counts.ts';

/** Shows how far long work is: one line that changes on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** Says that one more is done. */
  step: () => void;
  /** Says how long it took. */
  end: () => void;
}

/** Milliseconds between two lines: where nobody watches, few are enough. */
const PAUSE = { terminal: 100, log: 5000 };

/** Makes the progress of `total` things, called `name` in the plural: "pages". */
export function makeProgress(name: string, total: number, stream: Output): Progress {
  const start = performance.now();
  const isTerminal = stream.isTTY;
  const pause = isTerminal ? PAUSE.terminal : PAUSE.log;
  let done = 0;
  let last = start;
  const write = (line: string) => stream.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  return {
    step: () => {
      done++;
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      write(formatProgress({ name, done, total, seconds: (now - start) / 1000 }));
    },
    end: () => {
      const seconds = (performance.now() - start) / 1000;
      write(formatProgress({ name, done, total, seconds }));
      if (isTerminal) stream.write('\n');
    },
  };
}

/** `3,200 of 17,390 pages, 1,540 a second, 9 s left` */
export function formatProgress({ name, done, total, seconds }: State): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = (total - done) / Math.max(rate, 0.001);
  const time = done < total ? `${Math.ceil(left)} s left` : `${seconds.toFixed(1)} s`;
  return `${formatNumber(done)} of ${formatNumber(total)} ${name}, ${formatNumber(Math.round(rate))} a second, ${time}`;
}

interface State {
  name: string;
  done: number;
  total: number;
  seconds: number;
}

type Output = Pick<WriteStream, 'write'> & { isTTY?: boolean };

/** Says what is done and how long that took since a time of `performance.now()`. */
export function tellDone(what: string, start: number) {
  stderr.write(`${what}, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
