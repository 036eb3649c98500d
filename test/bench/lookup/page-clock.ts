/** What the clock in a page has seen, in milliseconds of the page's own time. */
export interface ClockReading {
  /** From the event until the answers are in the page: what the look-up and the page take. */
  work: number;
  /** From the event to the frame after the answers are painted. */
  time: number;
  /** The longest task of the page's thread since the event; tasks under 50 ms are not told. */
  longestTask: number;
}

declare global {
  /** Waits for the answers to the next event of a kind in the box. */
  var benchClock: (kind: 'input' | 'change') => Promise<ClockReading>;
}

/**
 * Runs in the page before its own scripts. It starts with an event in the look-up box, sees the
 * state become `done`, and stops once that frame is on the screen.
 */
export function installClock() {
  const tasks: { start: number; duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  globalThis.benchClock = async (kind) => {
    const start = await waitForEvent(kind);
    await waitForState('done');
    const ready = performance.now();
    const end = await waitForPaint();
    // Tasks are told of after they have ended.
    await new Promise((done) => setTimeout(done, 100));
    const since = tasks.filter((task) => task.start + task.duration > start);
    return {
      work: ready - start,
      time: end - start,
      longestTask: Math.max(0, ...since.map(({ duration }) => duration)),
    };
  };

  function waitForEvent(kind: string): Promise<number> {
    return new Promise((done) => {
      const options = { capture: true, once: true };
      document.addEventListener(kind, ({ timeStamp }) => done(timeStamp), options);
    });
  }

  /** After an event the state is `busy` or `idle` first, also where it was `done` before. */
  function waitForState(state: string): Promise<void> {
    const results = document.querySelector<HTMLElement>('main [data-lookup-results]');
    if (!results) throw new Error('The page has no look-up box.');
    return new Promise((done) => {
      let hasLeft = results.dataset.lookupState !== state;
      const observer = new MutationObserver(() => {
        if (results.dataset.lookupState !== state) hasLeft = true;
        else if (hasLeft) {
          observer.disconnect();
          done();
        }
      });
      observer.observe(results, { attributeFilter: ['data-lookup-state'] });
    });
  }

  /** The frame's callbacks run before it is painted; the message comes after. */
  function waitForPaint(): Promise<number> {
    return new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      });
    });
  }
}
