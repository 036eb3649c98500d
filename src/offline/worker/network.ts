import { keepAnswer } from './copies.ts';
import type { FetchEvent } from './scope.ts';

/** Milliseconds that the network has, where there is a copy. */
const PATIENCE = 2000;

/** Asks the network, and keeps its answer also if the reader has been given a copy by then. */
export function askNetwork(event: FetchEvent, { keep }: { keep: boolean }): Promise<Response> {
  const { request } = event;
  const asked = fetch(request);
  const kept = asked.then((response) =>
    keep ? keepAnswer(request.url, response.clone()) : undefined,
  );
  event.waitUntil(kept.catch(() => undefined));
  return asked;
}

/** The network's answer; the copy if there is one and that takes long, fails, or is the server's fault. */
export async function preferNetwork(
  asked: Promise<Response>,
  copy: Response | undefined,
): Promise<Response> {
  if (!copy) return asked;
  const sound = asked.then(
    (response) => (response.status >= 500 ? copy : response),
    () => copy,
  );
  return Promise.race([sound, wait(PATIENCE).then(() => copy)]);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
