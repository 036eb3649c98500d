/**
 * Loaded before a build (`node --import`): what must not show in a site is otherwise. The clock is more
 * than a year ahead, and folders list their files the other way round.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const AHEAD = 400 * 24 * 60 * 60 * 1000;

const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [RealDate.now() + AHEAD] : given) as [number]));
  }
  static override now() {
    return RealDate.now() + AHEAD;
  }
} as DateConstructor;

const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = ((...given: Parameters<typeof readdirSync>) =>
  readdirSync(...given).reverse()) as unknown as typeof readdirSync;
fs.promises.readdir = (async (...given: Parameters<typeof readdir>) =>
  (await readdir(...given)).reverse()) as unknown as typeof readdir;
syncBuiltinESMExports();
