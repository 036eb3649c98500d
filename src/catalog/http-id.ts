/** The catalog that holds the HTTP status codes, a catalog like any other. */
export const HTTP_ID = 'http';
