/** Said where the button was pressed before the box's script was there. */
export const LOADING = 'The look-up is still loading. It starts by itself.';

/** Said in the box where its script did not come. */
export const LOAD_ERROR =
  'The look-up could not be loaded. Your text is still here: “Look up” tries again.';

/** What the full text is filtered by: its name in the index, its label, and the choice of none. */
const FILTERS = [
  ['vendor', 'Vendor', 'All vendors'],
  ['outcome', 'Outcome', 'Any outcome'],
  ['problem', 'Problem', 'Any problem'],
  ['retry', 'Retry', 'Any retry'],
  ['actor', 'Who must act', 'Any actor'],
  ['http', 'HTTP status', 'Any HTTP status'],
] as const;

/**
 * Markup of a box, all of it constant. `id` keeps two of them on a page apart; `tools` stand after its
 * buttons. Whatever runs or does not, the form has nothing to send and nowhere to send it: its fields
 * have no names, and a form of its method is no request.
 */
export function makeBoxMarkup(id: string, tools = ''): string {
  return `<form role="search" method="dialog">
    <label class="sr-only" for="${id}:q">Code, message, response or log</label>
    <textarea id="${id}:q" rows="1" data-lookup-input autocomplete="off" autocapitalize="off"
      spellcheck="false" enterkeyhint="go" placeholder='994, -1, email address, {"resultCd":"910"} …'></textarea>
    <p>Nothing you paste leaves your browser.</p>
    <label class="button">Open a file<input class="sr-only" type="file"></label>
    <button class="button">Look up</button>${tools}
    <div class="box-held" hidden>
      <span></span><button class="button" type="button">Remove</button>
    </div>
    <div class="box-progress" hidden>
      <progress max="1" aria-label="Reading"></progress>
      <button class="button" type="button">Stop</button>
    </div>
  </form>
  <p class="box-status" aria-hidden="true"></p>
  <p class="sr-only" role="status"></p>
  <div class="box-copies" hidden>
    <button class="copy" type="button">Copy as Markdown</button>
    <button class="copy" type="button">Copy as CSV</button>
  </div>
  <ol aria-label="Answers" data-lookup-results data-lookup-state="idle"></ol>
  <div class="box-remarks"></div>
  <section class="box-completions" hidden></section>
  <section class="box-pages" hidden>
    <div>
      <h2>Full text</h2>
      ${FILTERS.map(makeFilter).join('')}
    </div>
    <p></p>
    <ol></ol>
  </section>`;
}

function makeFilter([name, label, none]: (typeof FILTERS)[number]): string {
  return `<select name="${name}" aria-label="${label}" hidden><option value="">${none}</option></select>`;
}
