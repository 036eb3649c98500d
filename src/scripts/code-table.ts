/** Filters the rows of a vendor's table, and keeps the filters in the address. */

const form = document.querySelector<HTMLFormElement>('form.filters');
const rows = [...document.querySelectorAll<HTMLElement>('.codes tbody tr')];
const output = form?.querySelector('output');

if (form) {
  const query = new URLSearchParams(location.search);
  for (const field of getFields(form)) field.value = query.get(field.name) ?? field.value;
  form.addEventListener('input', () => {
    filterRows(form);
    const next = new URLSearchParams(getFields(form).flatMap(getEntry)).toString();
    history.replaceState(null, '', `${location.pathname}${next && `?${next}`}${location.hash}`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => revealTarget(form));
  filterRows(form);
  revealTarget(form);
}

function filterRows(filters: HTMLFormElement) {
  const [text = '', ...exact] = getFields(filters).map(({ value }) => value);
  const names = getFields(filters)
    .map(({ name }) => name)
    .slice(1);
  const words = text.toLowerCase().split(/\s+/);
  let count = 0;
  for (const row of rows) {
    const content = row.textContent.toLowerCase();
    const isShown =
      words.every((word) => content.includes(word)) &&
      names.every((name, i) => exact[i] === '' || row.dataset[name] === exact[i]);
    row.hidden = !isShown;
    if (isShown) count++;
  }
  if (output) output.textContent = `${count} of ${rows.length}`;
}

/** A deep link wins over filters: its row is always shown. */
function revealTarget(filters: HTMLFormElement) {
  const row = getTarget()?.closest('tr');
  if (!row?.hidden) return;
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
