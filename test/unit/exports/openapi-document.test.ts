import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../src/exports/formats.ts';
import { makeOpenApiDocument } from '../../../src/exports/openapi-document.ts';
import { getTestUrl, makeFullCatalog } from '../../support/make-catalog.ts';
import { findOpenApiErrors } from '../../support/openapi.ts';
import type { OpenApi } from '../../support/openapi.ts';

const document = makeOpenApiDocument(makeFullCatalog(), getTestUrl) as OpenApi;

describe('makeOpenApiDocument', () => {
  test('is valid', async () => {
    expect(await findOpenApiErrors(document)).toEqual([]);
  });

  test('says where the site is', () => {
    expect(document).toMatchObject({ servers: [{ url: 'https://example.org/retcode' }] });
  });

  test('has every format', () => {
    const paths = FORMATS.map(({ ending }) => `/api/v1/{vendor}.${ending}`);
    expect(Object.keys(document.paths ?? {})).toEqual(expect.arrayContaining(paths));
  });

  test('says what each part of a path is, and calls no two operations the same', () => {
    const operations = Object.entries(document.paths ?? {}).map(([path, { get }]) => {
      const parts = [...path.matchAll(/\{(?<name>\w+)\}/g)].map(
        ({ groups }) => `#/components/parameters/${groups?.name ?? ''}`,
      );
      expect(get.parameters.map(({ $ref }) => $ref)).toEqual(parts);
      return get.operationId;
    });
    expect(operations.length).toBeGreaterThan(10);
    expect(new Set(operations).size).toBe(operations.length);
  });
});
