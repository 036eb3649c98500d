import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { makeVendorDocument } from '../../../exports/vendor-document.ts';
import { getUrl } from '../../../site/address.ts';
import { getCatalog } from '../../../site/catalog.ts';
import { getVendorRoutes } from '../../../site/routes.ts';
import { makeJsonResponse } from '../../../site/response.ts';

export const getStaticPaths = (async () => {
  return getVendorRoutes(await getCatalog());
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { vendor } }) =>
  makeJsonResponse(makeVendorDocument(vendor, getUrl));
