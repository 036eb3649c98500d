import { stderr } from 'node:process';
import type { AstroIntegration } from 'astro';
import { makeEntries } from '../../catalog/entries.ts';
import type {} from '../collections/content-read.ts';
import { CARRIED_PATH, countCarried, fitsOneFile, formatTooMany } from './limit.ts';

/** Tells in a build if there is no file to carry. */
export function carryFile(): AstroIntegration {
  return {
    name: 'retcode-carried',
    hooks: {
      'retcode:content-read': ({ reading }) => {
        const carried = countCarried(makeEntries(reading).codes.map(({ data }) => data));
        if (fitsOneFile(carried)) return;
        const reason = formatTooMany(carried.codes);
        stderr.write(`${CARRIED_PATH} says that there is no file to carry: ${reason}\n`);
      },
    },
  };
}
