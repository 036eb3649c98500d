/** Markup of a box; `id` keeps two of them on a page apart. */
export function makeSearchMarkup(id: string): string {
  return `<form class="search" role="search">
    <div class="search-fields">
      <label class="sr-only" for="${id}:q">Search codes, messages and guides</label>
      <input id="${id}:q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"
        placeholder="994, -1, email address, API_CALL_LIMIT …">
      <label class="sr-only" for="${id}:vendor">Vendor</label>
      <select id="${id}:vendor"><option value="">All vendors</option></select>
    </div>
    <p role="status"></p>
  </form>
  <ol class="search-results"></ol>`;
}
