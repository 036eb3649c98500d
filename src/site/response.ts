/** A data file of the site. */
export function makeJsonResponse(document: object): Response {
  return new Response(`${JSON.stringify(document, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
