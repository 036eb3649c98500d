import { defineSearchBox, SearchBox } from '../search/box.ts';

defineSearchBox();

/** `/?q=…` is what tickets and browsers' search engines link to. */
const query = new URLSearchParams(location.search).get('q');
const box = document.querySelector('search-box');
if (query !== null && box instanceof SearchBox) box.ask(query);
