/** An address that does not answer as it should, and how it answered. */
export interface DeadLink {
  url: string;
  why: string;
}

/** What asks a server, and what waits: others in a test. */
export interface LinkTools {
  fetch: (url: string, options: RequestInit) => Promise<Pick<Response, 'status' | 'body'>>;
  pause: (milliseconds: number) => Promise<void>;
}

const TIMEOUT = 20_000;
const HOSTS_AT_ONCE = 8;

/** Between two requests to a host, and before a second and a third try. */
const BETWEEN = 1000;
const RETRIES = [5000, 20_000];

/** Answers that say that the page is not for programs, or not now: nothing is known of it then. */
const NOT_FOR_US = [401, 403, 405, 406, 408, 425, 429, 451, 999];

/** Answers after which the whole page is asked for: some servers know no HEAD. */
const ASK_AGAIN = [400, 403, 404, 405, 406, 410, 500, 501, 503];

/**
 * Asks for each address, one request at a time of a host, with pauses: HEAD first, and GET where that
 * is refused. Dead is what is not there, or does not answer in three tries.
 */
export async function findDeadLinks(urls: Iterable<string>, tools: LinkTools): Promise<DeadLink[]> {
  const hosts = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  const dead: DeadLink[] = [];
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const [i, url] of host.entries()) {
        if (i > 0) await tools.pause(BETWEEN);
        const why = await checkLink(url, tools);
        if (why !== undefined) dead.push({ url, why });
      }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return dead.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Why an address is dead; undefined if it is not, or nothing can be said. */
async function checkLink(url: string, tools: LinkTools): Promise<string | undefined> {
  let why = await ask(url, tools);
  for (const wait of RETRIES) {
    // What is not there is not there in a minute either.
    if (why === undefined || why.startsWith('HTTP 4')) return why;
    await tools.pause(wait);
    why = await ask(url, tools);
  }
  return why;
}

async function ask(url: string, { fetch }: LinkTools): Promise<string | undefined> {
  try {
    const get = async (method: string) => {
      const signal = AbortSignal.timeout(TIMEOUT);
      const { status, body } = await fetch(url, { method, signal, redirect: 'follow' });
      await body?.cancel();
      return status;
    };
    let status = await get('HEAD');
    if (ASK_AGAIN.includes(status)) status = await get('GET');
    return status < 400 || NOT_FOR_US.includes(status) ? undefined : `HTTP ${status}`;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}
