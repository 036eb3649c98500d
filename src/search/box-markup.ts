/** Said in the box where its script or the index cannot be loaded. */
export const LOAD_ERROR = 'The search could not be loaded. Try again when you are online.';

/**
 * Markup of a box. `id` keeps two of them on a page apart; `home` is the address of the home page,
 * which runs a query that is sent before the script is there.
 */
export function makeSearchMarkup(id: string, home: string): string {
  return `<form class="search" role="search" action="${home}">
    <div class="search-fields">
      <label class="sr-only" for="${id}:q">Search codes, messages and guides</label>
      <input id="${id}:q" name="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"
        placeholder="994, -1, email address, API_CALL_LIMIT …">
      <label class="sr-only" for="${id}:vendor">Vendor</label>
      <select id="${id}:vendor"><option value="">All vendors</option></select>
    </div>
    <p role="status"></p>
  </form>
  <ol class="search-results"></ol>`;
}
