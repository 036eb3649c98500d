/** Makes the absolute address of a path of the site. */
export type GetUrl = (path: string) => string;

/** Version of the data, as it stands in its path. Fields may be added to it, none removed or changed. */
export const API_PATH = '/api/v1/';
export const SCHEMA_PATH = `${API_PATH}schema.json`;
