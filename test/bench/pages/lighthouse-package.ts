import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tell } from '../report.ts';

/** The version that is installed on demand. */
export const LIGHTHOUSE_VERSION = '13.5.0';

/** The part of Lighthouse's result that is used here. */
export interface Report {
  categories: Partial<Record<string, { score: number | null }>>;
  audits: Record<string, { id: string; score: number | null; scoreDisplayMode: string }>;
}

type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: string; onlyCategories: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;

const FOLDER = '.cache/bench/lighthouse';
const PACKAGE = join(FOLDER, 'node_modules/lighthouse');

/**
 * Loads Lighthouse, and installs it below `.cache/` before, if it is not there in this version.
 *
 * @throws {Error} if it cannot be installed, with what npm said
 */
export async function loadLighthouse(): Promise<Lighthouse> {
  if (readVersion() !== LIGHTHOUSE_VERSION) install();
  const { href } = pathToFileURL(resolve(PACKAGE, 'core/index.js'));
  const { default: lighthouse } = (await import(href)) as { default: Lighthouse };
  return lighthouse;
}

function readVersion(): string | undefined {
  const manifest = join(PACKAGE, 'package.json');
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function install() {
  const name = `lighthouse@${LIGHTHOUSE_VERSION}`;
  tell(`installing ${name}`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = ['install', '--prefix', FOLDER, '--no-package-lock', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', [...args, '--save-exact', name], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${name} was not installed:\n${stderr.slice(-2000)}`);
}
