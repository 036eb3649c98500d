import { defineSearchBox, SearchBox } from './box.ts';

/** Starts the box on a page. `/?q=…` is what tickets and browsers' search engines link to. */
export function startPageBox() {
  defineSearchBox();
  const query = new URLSearchParams(location.search).get('q');
  const box = document.querySelector('search-box');
  if (query !== null && box instanceof SearchBox) box.ask(query);
}
