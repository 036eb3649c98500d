/**
 * What servers and libraries print behind a status beside the phrase that is registered now: the
 * phrases of RFC 2616 and RFC 7231, and those of nginx. In lower case.
 */
export const OTHER_PHRASES: Partial<Record<number, readonly string[]>> = {
  302: ['moved temporarily'],
  408: ['request time-out'],
  413: ['request entity too large', 'payload too large'],
  414: ['request-uri too long', 'request-uri too large'],
  416: ['requested range not satisfiable'],
  422: ['unprocessable entity'],
  503: ['service temporarily unavailable'],
  504: ['gateway time-out'],
  505: ['http version not supported'],
};
