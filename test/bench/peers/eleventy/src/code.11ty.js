import { escape, renderBlock, renderInline, renderPage } from '../layout.mjs';

export const data = {
  pagination: { data: 'codes', size: 1, alias: 'entry' },
  permalink: ({ entry }) => `${entry.path}/index.html`,
};

export const render = ({ entry }) => {
  const { code, key, message, description, title, body, outcome, previous, next, vendor } = entry;
  const { source } = vendor;
  return renderPage(
    code,
    `<p><a href="/${vendor.id}/">${escape(vendor.name)}</a></p>
<h1>${escape(code)}</h1>
<figure>
<figcaption>${escape(vendor.name)} says, in <a href="${escape(source.url)}">${escape(source.title)}</a>:</figcaption>
<blockquote>
${key && `<p><code>${escape(key)}</code></p>`}
${message && `<p>${escape(message)}</p>`}
${description && renderBlock(description)}
</blockquote>
</figure>
<p>${renderInline(title)}</p>
<p>${outcome}</p>
${renderBlock(body)}
<nav>
${previous ? `<a href="/${previous.path}/">← ${escape(previous.code)}</a>` : ''}
${next ? `<a href="/${next.path}/">${escape(next.code)} →</a>` : ''}
</nav>`,
  );
};
