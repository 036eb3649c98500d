import { formatSchemaLine } from '../../catalog/write/schema-line.ts';

/** A `site.yaml` to begin with: the name, and the other fields as comments. */
export function formatSiteFile(name: string | undefined): string {
  const first = name === undefined ? '# name: Acme Codes' : `name: ${JSON.stringify(name)}`;
  return `${formatSchemaLine('site', '')}# What the site is called, looks like and leads to. Nothing here is needed; the guide
# "Run it for your company" explains each field.
${first}
# placeholder: '042, Card expired …'
# examples: ['042', 'card expired']
# colours:
#   link: { light: '#075a61', dark: '#7fd3d9' }
# repository:
#   url: https://gitlab.example.com/docs/codes
# alsoSearch:
#   - name: Web shop codes
#     url: https://codes.shop.example.com/
`;
}
