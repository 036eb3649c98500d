import type { APIRoute } from 'astro';
import { getCarriedFile } from '../components/carried/carried-file.ts';
import { getCatalog } from '../site/catalog.ts';

export const GET: APIRoute = async () =>
  new Response(await getCarriedFile(await getCatalog()), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
