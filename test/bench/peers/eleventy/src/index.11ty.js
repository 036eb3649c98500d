import { escape, renderPage } from '../layout.mjs';

export const render = ({ vendors }) =>
  renderPage('Codes', `<h1>Codes</h1>\n<ul>\n${vendors.map(renderItem).join('\n')}\n</ul>`);

const renderItem = ({ id, name, summary }) =>
  `<li><a href="/${id}/">${escape(name)}</a>: ${escape(summary)}</li>`;
