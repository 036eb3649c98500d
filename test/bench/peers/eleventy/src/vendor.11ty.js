import { escape, renderPage } from '../layout.mjs';

export const data = {
  pagination: { data: 'vendors', size: 1, alias: 'vendor' },
  permalink: ({ vendor }) => `${vendor.id}/index.html`,
};

export const render = ({ vendor: { name, product, summary, source, codes } }) =>
  renderPage(
    name,
    `<h1>${escape(name)}</h1>
<p>${escape(product)}: ${escape(summary)}</p>
<p><a href="${escape(source.url)}">${escape(source.title)}</a></p>
<table>
${codes.map(renderRow).join('\n')}
</table>`,
  );

const renderRow = ({ path, code, key, message, description, outcome }) =>
  `<tr><td><a href="/${path}/">${escape(code)}</a></td><td>${escape(key)}</td><td>${escape(message || description)}</td><td>${outcome}</td></tr>`;
