/** Trusted Types, where the browser has them; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ) => { createScriptURL: (address: string) => string };
}

/** The policy of this name, once made: a second one is refused. */
const policies = new Map<string, { createScriptURL: (address: string) => string }>();

/**
 * Tells the browser that a script of this site may be run as a worker. Whatever is not below the
 * site's own base is refused.
 */
export function trustScript(address: string): string {
  return getPolicy('retcode', isOwn)?.createScriptURL(address) ?? address;
}

/** Lets scripts that are not ours run one address as a worker, and none besides. */
export function allowScript(allowed: string) {
  getPolicy(
    'default',
    (address) => new URL(address, location.href).href === new URL(allowed, location.href).href,
  );
}

function isOwn(address: string): boolean {
  const base = new URL(import.meta.env.BASE_URL, location.href).href;
  return new URL(address, location.href).href.startsWith(base);
}

function getPolicy(name: string, isAllowed: (address: string) => boolean) {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  let policy = policies.get(name);
  policy ??= trustedTypes?.createPolicy(name, {
    createScriptURL: (address) => (isAllowed(address) ? address : null),
  });
  if (policy) policies.set(name, policy);
  return policy;
}
