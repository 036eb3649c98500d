import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeHref } from '../../src/catalog/paths.ts';
import { getPathsToPublish } from '../../src/catalog/paths-to-publish.ts';
import { formatPublished } from '../../src/catalog/published-path.ts';
import {
  CHANGE_LOG_FILE,
  formatLoggedChange,
  getChangesToLog,
} from '../../src/catalog/change-log.ts';
import { getCatalog, getReading } from '../support/shared-catalog.ts';
import { LIVE } from '../support/sites.ts';

const reading = getReading(LIVE.content);

/** Characters of an address behind the origin, below the path of a project on GitHub Pages: names of codes are long. */
const MAX_ADDRESS = 90;
const BASE = '/retcode/';

describe('published.txt', () => {
  test('holds only paths that answer', () => {
    const pages = reading.published.filter(({ isRow }) => !isRow);
    const dead = pages.filter(({ path }) => !existsSync(join(LIVE.out, path, 'index.html')));
    expect(dead).toEqual([]);
  });

  test('holds addresses that are short enough for a ticket', () => {
    const long = reading.published
      .map(({ path }) => makeHref(path, BASE))
      .filter((href) => href.length >= MAX_ADDRESS);
    expect(long).toEqual([]);
  });

  test('holds the path of every code; "npm run publish:paths" adds what is missing', () => {
    const missing = getPathsToPublish(getCatalog(LIVE.content), reading.published);
    expect(missing.map(formatPublished)).toEqual([]);
  });
});

// A content folder need not have one.
describe.runIf(existsSync(join(LIVE.content, CHANGE_LOG_FILE)))('changes.txt', () => {
  test('holds every change; "npm run log:changes" adds what is missing', () => {
    const missing = getChangesToLog(getCatalog(LIVE.content), reading.changes);
    expect(missing.map(formatLoggedChange)).toEqual([]);
  });
});
