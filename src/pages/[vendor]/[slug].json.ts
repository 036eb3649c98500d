import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { makeCodeDocument } from '../../exports/code-document.ts';
import { getUrl } from '../../site/address.ts';
import { getCatalog } from '../../site/catalog.ts';
import { makeJsonResponse } from '../../site/response.ts';
import { getCodeRoutes } from '../../site/routes.ts';

export const getStaticPaths = (async () => {
  return getCodeRoutes(await getCatalog());
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { code, catalog } }) =>
  makeJsonResponse(makeCodeDocument(code, catalog, getUrl));
