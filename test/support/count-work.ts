import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';

/** Files whose steps are counted. */
const OWN = /\/src\/(?:[\w-]+\/)+[\w-]+\.ts$/;

/**
 * Counts what a function does, exactly and whatever else the machine does: how often each block of our
 * own code runs, and how far texts and lists are searched. What a regular expression does besides
 * walking on is not seen; the lint refuses those that may walk back for long.
 */
export function countWork(run: () => unknown): number {
  const session = new Session();
  session.connect();
  const searched = countSearches();
  let steps = 0;
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    run();
    session.post('Profiler.takePreciseCoverage', (_, { result }) => (steps = sumCounts(result)));
    session.post('Profiler.stopPreciseCoverage');
  } finally {
    session.disconnect();
    searched.stop();
  }
  return steps + searched.getCount();
}

function sumCounts(scripts: readonly Profiler.ScriptCoverage[]): number {
  const own = scripts.filter(({ url }) => OWN.test(url));
  const ranges = own.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

/** Wraps what walks through a text or a list without running our code, until it is stopped. */
function countSearches() {
  let count = 0;
  const restore = [
    wrap<RegExp>(RegExp.prototype, 'exec', ({ self, args: [text], found, start }) => {
      const match = found as RegExpExecArray | null;
      if (match) count += match.index + match[0].length - start;
      else if (!self.sticky) count += String(text).length - start;
    }),
    ...['indexOf', 'includes', 'split', 'trim', 'toLowerCase'].map((name) =>
      wrap<string>(String.prototype, name, ({ self, args: [, from], found }) => {
        const end = typeof found === 'number' && found !== -1 ? found : self.length;
        count += Math.max(0, end - (typeof from === 'number' ? from : 0));
      }),
    ),
    ...['indexOf', 'includes', 'slice'].map((name) =>
      wrap<unknown[]>(Array.prototype, name, ({ self }) => (count += self.length)),
    ),
  ];
  return {
    getCount: () => count,
    stop: () => {
      for (const each of restore) each();
    },
  };
}

interface Call<Owner> {
  self: Owner;
  args: unknown[];
  found: unknown;
  /** Where an expression begins to search. */
  start: number;
}

/** Has a method of a prototype tell how it was called; gives what undoes that. */
function wrap<Owner>(prototype: object, name: string, tell: (call: Call<Owner>) => void) {
  const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
  const original = methods[name];
  if (!original) throw new Error(`There is no method ${name}.`);
  methods[name] = function (this: Owner, ...args) {
    const start = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
    const found = original.apply(this, args);
    tell({ self: this, args, found, start });
    return found;
  };
  return () => {
    methods[name] = original;
  };
}
