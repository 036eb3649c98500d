import { stderr } from 'node:process';
import type { AstroIntegration } from 'astro';
import { countCodes } from '../../catalog/counts.ts';
import type {} from '../collections/content-read.ts';
import { CARRIED_PATH, fitsOneFile, formatTooMany } from './limit.ts';

/** Tells in a build if there is no file to carry. */
export function carryFile(): AstroIntegration {
  return {
    name: 'retcode-carried',
    hooks: {
      'retcode:content-read': ({ reading }) => {
        const codes = countCodes(reading.vendors);
        if (fitsOneFile(codes)) return;
        stderr.write(
          `${CARRIED_PATH} says that there is no file to carry: ${formatTooMany(codes)}\n`,
        );
      },
    },
  };
}
