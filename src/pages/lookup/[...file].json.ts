import type { APIRoute } from 'astro';
import { getCatalog } from '../../site/catalog.ts';
import { getLookupFiles } from '../../site/lookup-files.ts';

export async function getStaticPaths() {
  const files = getLookupFiles(await getCatalog());
  return [...files].map(([file, content]) => ({ params: { file }, props: { content } }));
}

// Compact: it is read by the look-up alone, and its shape may change with it.
export const GET: APIRoute<{ content: object }> = ({ props }) =>
  new Response(JSON.stringify(props.content), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
