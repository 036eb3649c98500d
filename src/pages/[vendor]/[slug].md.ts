import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { makeCodeMarkdown } from '../../exports/code-markdown.ts';
import { getUrl } from '../../site/address.ts';
import { getCatalog } from '../../site/catalog.ts';
import { getCodeRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => {
  return getCodeRoutes(await getCatalog());
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { code, catalog } }) =>
  new Response(makeCodeMarkdown(code, catalog, getUrl), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
