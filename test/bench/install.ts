import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tell } from './report.ts';

/**
 * Installs a package of exactly this version below `.cache/`, if it is not there from before.
 *
 * @throws {Error} if it cannot be installed, with what npm said
 */
export function installPackage(folder: string, name: string, version: string) {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(manifest)) {
    const installed = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    if (installed.version === version) return;
  }
  tell(`installing ${name} ${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = ['install', '--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', [...args, '--save-exact', `${name}@${version}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${name} ${version} was not installed:\n${stderr.slice(-2000)}`);
}
