/** Words that people and documents use for one another where something has failed. */
const GROUPS: readonly string[] = [
  'wrong bad incorrect invalid illegal malformed valid',
  'missing required empty blank absent lacking mandatory',
  'expired expire outdated stale',
  'duplicate duplicated double already overlapped repeated twice unique uniqueness identical same',
  'limit limited exceeded exceed many maximum max quota throttled throttling frequent often rate',
  'large larger big bigger size oversize huge heavy',
  'locked busy used processing',
  'denied forbidden permission permissions unauthorized authorized allowed access privilege rights',
  'exist exists found unknown nonexistent',
  'login credentials password auth authentication authorization signin',
  'key apikey appkey token secretkey',
  'unavailable down offline outage temporarily',
  'succeeded success successful successfully ok',
  'unsupported supported unrecognized',
  'blocked disabled deactivated suspended banned',
  'create creation register registration registered add',
  'update modify modification edit change changing',
  'delete deleted deletion remove removed deleting',
  'customer client',
  'record entity entry item',
  'file upload uploaded uploading attachment',
  'read readable recognize recognized recognise recognised recognition',
  'params parameter parameters param argument arguments',
];

const GROUP_OF = new Map(
  GROUPS.flatMap((group, i) => group.split(' ').map((word): [string, number] => [word, i])),
);

/** Whether two different words may be used for one another. */
export function areSynonyms(a: string, b: string): boolean {
  const group = GROUP_OF.get(a);
  return group !== undefined && group === GROUP_OF.get(b);
}

/** The words that may be used for one. */
export function getSynonyms(word: string): string[] {
  const group = GROUPS[GROUP_OF.get(word) ?? -1];
  return group === undefined ? [] : group.split(' ').filter((other) => other !== word);
}
