import type { BrokenCatalog } from '../make-content.ts';
import { VENDOR, change } from '../make-content.ts';

/** Addresses that are not absolute https ones. */
export const addresses: readonly BrokenCatalog[] = [
  {
    name: 'an http address',
    files: change(VENDOR, 'homepage: https://', 'homepage: http://'),
    says: [
      'acme/vendor.yaml:6:11  homepage: The value must be an absolute https address.',
      '    Write "https://acme.example/". If it is a host inside your company, name it in site.yaml: plainHosts: [acme.example]',
    ],
  },
  {
    name: 'a javascript address',
    files: change(VENDOR, 'homepage: https://acme.example/', 'homepage: "javascript:alert(1)"'),
    says: [
      'acme/vendor.yaml:6:11  homepage: The value must be an absolute https address.',
      '    Write it like this: "https://example.com/docs"',
    ],
  },
  {
    name: 'a data address',
    files: change(VENDOR, 'url: https://acme.example/docs/errors', 'url: data:text/html,hello'),
    says: [
      'acme/vendor.yaml:14:10  sources[0].url: The value must be an absolute https address.',
      '    Write it like this: "https://example.com/docs"',
    ],
  },
  {
    name: 'a relative address',
    files: change(VENDOR, 'url: https://acme.example/docs/\n', 'url: /docs/\n'),
    says: [
      'acme/vendor.yaml:9:10  documentation[0].url: The value must be an absolute https address.',
      '    Write it like this: "https://example.com/docs"',
    ],
  },
  {
    name: 'an address without a scheme',
    files: change(VENDOR, 'homepage: https://acme.example/', 'homepage: acme.example/start'),
    says: [
      'acme/vendor.yaml:6:11  homepage: The value must be an absolute https address.',
      '    Write "https://acme.example/start".',
    ],
  },
  {
    name: 'an address with a space',
    files: change(
      VENDOR,
      'homepage: https://acme.example/',
      'homepage: https://acme.example/our docs',
    ),
    says: [
      'acme/vendor.yaml:6:11  homepage: The value must be an absolute https address.',
      '    Write "https://acme.example/our%20docs".',
    ],
  },
  {
    name: "an address that pretends to be another one's",
    files: change(
      VENDOR,
      'homepage: https://acme.example/',
      'homepage: https://acme.example@evil.example/',
    ),
    says: [
      'acme/vendor.yaml:6:11  homepage: The value must be an absolute https address.',
      '    Write it like this: "https://example.com/docs"',
    ],
  },
];
