/** The first of some names, each once, and a sign that there are more: `gRPC, LDAP, …`. */
export function listSome(names: Iterable<string>, limit: number): string {
  const distinct = [...new Set(names)];
  return `${distinct.slice(0, limit).join(', ')}${distinct.length > limit ? ', …' : ''}`;
}
