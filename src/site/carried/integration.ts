import { stderr } from 'node:process';
import type { AstroIntegration } from 'astro';
import { countCodes } from '../../catalog/counts.ts';
import type {} from '../collections/content-read.ts';
import { CARRIED_PATH, fitsOneFile, formatTooMany } from './limit.ts';
import { makeScriptPlugin } from './script-plugin.ts';

/** Brings the script of the file to carry to its page, and tells in a build if there is no such file. */
export function carryFile({ repository }: { repository: string | undefined }): AstroIntegration {
  return {
    name: 'retcode-carried',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = makeScriptPlugin({ repository: repository ?? '' });
        updateConfig({ vite: { plugins: [plugin] } });
      },
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
