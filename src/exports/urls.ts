import { makeHref } from '../catalog/paths.ts';

/** Makes the absolute address of a path of the site. */
export type GetUrl = (path: string) => string;

/** Makes the function for a site at an origin and below a base: `https://example.org`, `/retcode/`. */
export function makeGetUrl(site: string, base: string): GetUrl {
  return (path) => new URL(makeHref(path, base), site).href;
}

/** The JSON Schema of version 1. Fields may be added to the data, none removed or changed. */
export const SCHEMA_PATH = '/api/v1/schema.json';
