/**
 * Where Pagefind goes on without a file that did not come, and how it tells of it instead. What keeps
 * it from starting it tells twice: to whoever asks, and to nobody.
 */
const REPAIRS = [
  [/(?<kept>"load_index_chunk"\)\))\.catch\(\(\)=>\{\}\)/g, '$<kept>'],
  [/(?<kept>"load_filter_chunk"\)\))\.catch\(\(\)=>\{\}\)/g, '$<kept>'],
  [/(?<kept>Failed to load the meta index:\n[^`]*`\);)\}/g, '$<kept>throw e;}'],
  [
    /(?<kept>\.instances=\[this\.primary\];this\.init\(\w+\?\.language\));/g,
    '$<kept>.catch(()=>{});',
  ],
] as const;

/**
 * Makes a script of Pagefind fail where a file of its index is missing. As it comes, it finds nothing
 * then, and an empty result is told as "no page has these words".
 *
 * @throws {Error} if the script is not as it was in the version that this was written for
 */
export function makeStrict(script: string): string {
  let strict = script;
  for (const [place, repair] of REPAIRS) {
    const count = [...strict.matchAll(place)].length;
    if (count !== 1)
      throw new Error(
        `Pagefind's script has ${count} places like ${String(place)}, and not one.\n` +
          '  See what its version does when a file is missing, and adapt src/search/strict-pagefind.ts.',
      );
    strict = strict.replace(place, repair);
  }
  return strict;
}
