import { rmSync } from 'node:fs';
import { execPath } from 'node:process';
import { getBuildArguments } from '../../support/build.ts';
import { moveAside } from '../aside.ts';
import type { BuildContent } from './content.ts';
import { runMeasured } from './measure.ts';
import type { Command, Cost } from './measure.ts';

/** Something that makes a site from a catalog. */
export interface Builder {
  name: string;
  /** What it makes and how, for the text below the table. */
  about: string;
  /** The folder that it builds into. */
  out: string;
  /** Folders that a clean clone does not have, the output not among them. */
  caches: readonly string[];
  /** Writes what it builds from, if that is not the content itself; not part of what is measured. */
  prepare?: (content: BuildContent) => void;
  commands: (content: BuildContent) => Command[];
}

/** What a build leaves in a checkout. */
export const CACHES = [
  '.astro',
  'node_modules/.astro',
  'node_modules/.cache',
  'node_modules/.vite',
];

/** Retcode as `npm run build` makes it. */
export const retcode: Builder = {
  name: 'Retcode',
  about: 'code, vendor, number and problem pages, data as JSON and Markdown, both search indexes',
  out: '.cache/bench/build-retcode',
  caches: CACHES,
  commands: ({ folder }) => [
    {
      program: execPath,
      args: [...getBuildArguments(), '--out', retcode.out],
      env: {
        ASTRO_TELEMETRY_DISABLED: '1',
        SITE: 'https://retcode.example',
        BASE: '/',
        CONTENT: folder,
        REPOSITORY: 'https://github.com/example/retcode',
      },
    },
  ],
};

/** Builds as in a clean clone: into no folder and with no cache. */
export function buildCold(builder: Builder, content: BuildContent): Promise<Cost> {
  moveAside(builder.out);
  for (const folder of builder.caches) rmSync(folder, { recursive: true, force: true });
  return buildAgain(builder, content);
}

/** Builds over what is there. */
export function buildAgain(builder: Builder, content: BuildContent): Promise<Cost> {
  return runMeasured(builder.commands(content));
}
