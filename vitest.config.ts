import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Builds the sites under test once; see `test/support/build-sites.ts`. */
const globalSetup = ['test/support/build-sites.ts'];

/** Files that share nothing but what they import: one context for all, so that it is imported once. */
const shared = { isolate: false, pool: 'threads' } as const;

/** Milliseconds for a test that takes a minute where the machine is at its slowest. */
const SLOWLY = 180_000;

export default defineConfig({
  test: {
    // By default one core of two would stand still.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: ['**/*.slow.test.ts'],
          testTimeout: 30_000,
          ...shared,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/unit/**/*.slow.test.ts'],
          // They read megabytes, or make a hundred thousand codes, which nobody else should carry along.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'content', include: ['test/content/**/*.test.ts'], testTimeout: SLOWLY } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup,
          testTimeout: SLOWLY,
          ...shared,
        },
      },
      {
        // What is true of any content: of that in the folder which CONTENT names.
        test: {
          name: 'live',
          include: ['test/live/**/*.test.ts'],
          globalSetup,
          testTimeout: SLOWLY,
          ...shared,
        },
      },
      // Each of them builds a site and runs the project "live" on it.
      {
        test: {
          name: 'contents',
          include: ['test/contents/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        // One after the other: servers of one folder would share the store that Astro keeps in it.
        test: {
          name: 'dev',
          include: ['test/dev/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Not part of `npm test`: it takes browsers that a machine may lack.
        test: {
          name: 'browsers',
          include: ['test/browsers/**/*.test.ts'],
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A busy machine draws late, and a browser may keep a page waiting: what fails twice is a fault.
          expect: { poll: { timeout: 10_000 } },
          retry: 1,
        },
      },
    ],
  },
});
