import { existsSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
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
  ...makeBuild('.', { program: execPath, out: '.cache/bench/build-retcode' }),
};

/** The same of another checkout: its own program, packages and Node. */
export function makeBeside(checkout: string): Builder {
  return {
    name: `Retcode in ${basename(resolve(checkout))}`,
    about: 'the same from the other checkout',
    ...makeBuild(checkout, { program: getNode(checkout), out: '.cache/bench/build-beside' }),
  };
}

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

function makeBuild(
  checkout: string,
  { program, out }: { program: string; out: string },
): Pick<Builder, 'out' | 'caches' | 'commands'> {
  return {
    out,
    caches: CACHES.map((folder) => join(checkout, folder)),
    commands: ({ folder }) => [
      {
        program,
        args: [...getBuildArguments(checkout), '--out', resolve(out)],
        cwd: checkout,
        env: {
          ASTRO_TELEMETRY_DISABLED: '1',
          SITE: 'https://retcode.example',
          BASE: '/',
          CONTENT: resolve(folder),
          REPOSITORY: 'https://github.com/example/retcode',
        },
      },
    ],
  };
}

/** The Node that the package `node` brings, or this one where there is no such package. */
function getNode(checkout: string): string {
  const program = resolve(checkout, 'node_modules/node/bin/node');
  return existsSync(program) ? program : execPath;
}
