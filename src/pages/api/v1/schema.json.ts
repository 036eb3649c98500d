import type { APIRoute } from 'astro';
import { makeSchemaDocument } from '../../../exports/schema-document.ts';
import { getUrl } from '../../../site/address.ts';
import { makeJsonResponse } from '../../../site/response.ts';

export const GET: APIRoute = () => makeJsonResponse(makeSchemaDocument(getUrl));
