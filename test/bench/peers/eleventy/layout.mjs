import markdownIt from 'markdown-it';

const markdown = markdownIt();

export const renderBlock = (text) => markdown.render(text);
export const renderInline = (text) => markdown.renderInline(text);

/** Escapes text for HTML, attributes included. */
export const escape = markdown.utils.escapeHtml;

export const renderPage = (title, main) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
</head>
<body>
<header><a href="/">Codes</a></header>
<main>${main}</main>
</body>
</html>
`;
