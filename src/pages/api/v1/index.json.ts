import type { APIRoute } from 'astro';
import { makeIndexDocument } from '../../../exports/index-document.ts';
import { getUrl } from '../../../site/address.ts';
import { getCatalog } from '../../../site/catalog.ts';
import { makeJsonResponse } from '../../../site/response.ts';

export const GET: APIRoute = async () =>
  makeJsonResponse(makeIndexDocument(await getCatalog(), getUrl));
