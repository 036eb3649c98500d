import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Vendor } from '../../src/catalog/catalog.ts';
import type { PublishedPath } from '../../src/catalog/published-path.ts';
import { makeConstantNames } from '../../src/exports/constants/names.ts';
import { makeVendorFiles } from '../../src/exports/data-files.ts';
import { FORMATS, getFileName } from '../../src/exports/formats.ts';
import { PROGRAMS } from './constants-programs.ts';
import type { ConstantsTrial } from './constants-programs.ts';
import { getTestUrl } from './make-catalog.ts';

/** A language, what has to be on the machine for it, and the commands that end with the program's output. */
export interface Language {
  id: string;
  /** Commands, each with an argument that makes it say that it is there. */
  needs: readonly (readonly [command: string, argument: string])[];
  /** Run one after the other in the folder of the program. Nothing may be printed by the first ones. */
  commands: readonly (readonly string[])[];
}

export const LANGUAGES: readonly Language[] = [
  { id: 'typescript', needs: [], commands: [[process.execPath, 'main_.ts']] },
  {
    id: 'python',
    needs: [['python3', '--version']],
    commands: [['python3', '-W', 'error', 'main.py']],
  },
  {
    id: 'go',
    needs: [['go', 'version']],
    commands: [
      ['bash', '-c', 'gofmt -l */'],
      ['go', 'vet', './...'],
      ['go', 'run', '.'],
    ],
  },
  {
    id: 'java',
    needs: [['javac', '-version']],
    commands: [
      ['bash', '-c', 'javac -Xlint:all -Werror -d . *.java'],
      ['java', '-cp', '.', 'Main'],
    ],
  },
  {
    id: 'csharp',
    needs: [
      ['mcs', '--version'],
      ['mono', '--version'],
    ],
    commands: [
      ['bash', '-c', 'mcs -warn:4 -warnaserror -out:main.exe *.cs'],
      ['mono', 'main.exe'],
    ],
  },
  {
    id: 'php',
    needs: [['php', '--version']],
    commands: [['php', '-d', 'display_errors=stderr', 'main.php']],
  },
];

/** What of a language is not at hand on this machine. */
export function getMissing({ needs }: Language): string[] {
  return needs.flatMap(([command, argument]) =>
    spawnSync(command, [argument]).error === undefined ? [] : [command],
  );
}

/** Makes the constants of vendors in a language and runs the program that prints them, line by line. */
export async function runConstants(
  { id, commands }: Language,
  trials: readonly ConstantsTrial[],
  published: readonly PublishedPath[],
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), `retcode-${id}-`));
  try {
    for (const [path, text] of getFiles(id, trials, published)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    let output = '';
    for (const [command = '', ...rest] of commands) {
      if (output !== '') throw new Error(`It said more than nothing:\n${output}`);
      output = await run(command, rest, folder);
    }
    return output.split('\n').filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines that a program has to print, from the catalog. */
export function getExpectedLines(
  { vendor, unlisted }: ConstantsTrial,
  published: readonly PublishedPath[],
): string[] {
  const names = makeConstantNames(vendor, published);
  const lines = vendor.codes.flatMap(({ code, note, facets, former = [] }) => {
    const { outcome = '-', retry = '-' } = note ?? facets ?? {};
    const words = `${outcome} ${retry} ${String(outcome === 'success')}`;
    const own = former.map((before) => before.code).filter((before) => names.has(before));
    return [...new Set([code, ...own])].map(
      (name) =>
        `${vendor.id} ${names.get(name) ?? ''} ${words} ${String(retry === 'with-backoff')} ${code}`,
    );
  });
  return [...lines, ...unlisted.map((code) => `${vendor.id} - - - false false ${code}`)];
}

/** Makes what is tried of a vendor; of no text that is no code of its own, anything may be said. */
export function makeTrial(vendor: Vendor, published: readonly PublishedPath[]): ConstantsTrial {
  const listed = new Set(vendor.codes.map(({ code }) => code));
  const unlisted = ['no such code', 'toString', '__proto__', '0.0', '00000', 'E_1'];
  const names = makeConstantNames(vendor, published);
  return {
    vendor,
    names: [...names.values()],
    unlisted: unlisted.filter((code) => !listed.has(code)),
  };
}

function getFiles(
  id: string,
  trials: readonly ConstantsTrial[],
  published: readonly PublishedPath[],
) {
  const at = FORMATS.findIndex((format) => format.id === id);
  const format = FORMATS[at];
  if (!format) throw new Error(`There is no format ${id}.`);
  const files = trials.map(({ vendor }): [string, string] => {
    const { content = '' } = makeVendorFiles(vendor, { getUrl: getTestUrl, published })[at] ?? {};
    const name = getFileName(vendor, format);
    if (typeof content !== 'string') throw new Error(`${id} is no text.`);
    return [id === 'go' ? join(vendor.id, name) : name, content];
  });
  return [...files, ...(PROGRAMS[id]?.(trials) ?? [])];
}

async function run(command: string, rest: readonly string[], cwd: string): Promise<string> {
  const env = {
    ...process.env,
    GOFLAGS: '-mod=mod -trimpath',
    GOPROXY: 'off',
    PYTHONDONTWRITEBYTECODE: '1',
  };
  const done = await promisify(execFile)(command, rest, { cwd, env, maxBuffer: 1e8 });
  if (done.stderr !== '') throw new Error(`${command} complains:\n${done.stderr}`);
  return done.stdout;
}
