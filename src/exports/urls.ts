/** Makes the absolute address of a path of the site. */
export type GetUrl = (path: string) => string;

/** The JSON Schema of version 1. Fields may be added to the data, none removed or changed. */
export const SCHEMA_PATH = '/api/v1/schema.json';
