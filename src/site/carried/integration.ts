import { stderr } from 'node:process';
import type { AstroIntegration } from 'astro';
import { makeEntries } from '../../catalog/entries.ts';
import type {} from '../collections/content-read.ts';
import { CARRIED_PATH, countCarried, fitsOneFile, formatTooMany } from './limit.ts';

/** Tells in a build if there is no file to carry. */
export function carryFile(): AstroIntegration {
  let command: string | undefined;
  return {
    name: 'retcode-carried',
    hooks: {
      'astro:config:setup': (setup) => {
        ({ command } = setup);
      },
      'retcode:content-read': ({ reading }) => {
        if (command !== 'build') return;
        const carried = countCarried(makeEntries(reading).codes.map(({ data }) => data));
        if (fitsOneFile(carried)) return;
        const reason = formatTooMany(carried.codes);
        stderr.write(`${CARRIED_PATH} says that there is no file to carry: ${reason}\n`);
      },
    },
  };
}
