/** Filters the rows of the table below the fields, and keeps the filters in the address. */

const form = document.querySelector<HTMLFormElement>('form.filters');
const rows = [...document.querySelectorAll<HTMLElement>('.filters ~ table tbody tr:not(.class)')];
const groups = new Set(rows.map((row) => row.parentElement));
const output = form?.querySelector('output');

if (form) {
  const query = new URLSearchParams(location.search);
  for (const field of getFields(form)) field.value = query.get(field.name) ?? field.value;
  form.addEventListener('input', () => {
    filterRows(form);
    // As a whole: a path that begins with two slashes would be taken for another host.
    const address = new URL(location.href);
    address.search = new URLSearchParams(getFields(form).flatMap(getEntry)).toString();
    history.replaceState(null, '', address);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => revealTarget(form));
  filterRows(form);
  revealTarget(form);
}

function filterRows(filters: HTMLFormElement) {
  const fields = getFields(filters);
  for (const row of rows) row.hidden = !fields.every((field) => matches(row, field));
  // The heading of a section goes with the last of its rows.
  for (const group of groups)
    if (group) group.hidden = !group.querySelector('tr:not(.class, [hidden])');
  const count = rows.filter(({ hidden }) => !hidden).length;
  if (output) output.textContent = `${count} of ${rows.length}`;
}

/** The text field matches by its words, the others by the row's attribute of their name. */
function matches(row: HTMLElement, { name, value }: HTMLInputElement | HTMLSelectElement): boolean {
  if (name !== 'text') return value === '' || row.dataset[name] === value;
  const content = row.textContent.toLowerCase();
  return value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => content.includes(word));
}

/** A deep link wins over filters: its row is always shown. */
function revealTarget(filters: HTMLFormElement) {
  const row = getTarget()?.closest('tr');
  if (!row?.closest('[hidden]')) return;
  filters.reset();
  filterRows(filters);
  row.scrollIntoView();
}

/** The element that the address points to; none, if its escapes are broken. */
function getTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

function getFields(filters: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

function getEntry({ name, value }: HTMLInputElement | HTMLSelectElement): [string, string][] {
  return value === '' ? [] : [[name, value]];
}
