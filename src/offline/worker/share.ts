import { makeFragment } from '../../box/page-query.ts';
import { SHARE_FIELDS, SHARE_PATH } from '../../exports/web/web-paths.ts';
import { scope } from './scope.ts';

/**
 * UTF-16 units of a shared text that are looked up. In an address each may take nine, and Chromium opens
 * none of more than two million; systems hand over less than that.
 */
const MAX_SHARED = 200_000;

/** Whether a request brings what somebody shared with the installed site. */
export function isShare({ method, url }: Request): boolean {
  return method === 'POST' && new URL(url).pathname === scope.SITE.base + SHARE_PATH.slice(1);
}

/** Leads to the home page with the text behind `#`, where no server sees it. Nothing is fetched for it. */
export async function answerShare(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const texts = SHARE_FIELDS.flatMap((name) => {
    const text: unknown = form.get(name);
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
  const text = [...new Set(texts)].join('\n').slice(0, MAX_SHARED);
  const home = new URL(scope.SITE.base + makeFragment(text), scope.registration.scope);
  return Response.redirect(home.href, 303);
}
