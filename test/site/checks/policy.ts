import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../support/sites.ts';
import { readPages } from '../../support/read-site.ts';
import type { BuiltPage } from '../../support/read-site.ts';

/** What every page of the site says besides its hashes. */
const DIRECTIVES: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['retcode', 'default'],
};

/** It stands alone, with a policy of its own. */
const CARRIED = 'retcode.html';

type Directives = Partial<Record<string, string[]>>;

/** Tests that the policy of every page of a site fits what is in it. */
export function checkPolicy(site: Site) {
  const pages = readPages(site).map((page) => ({ ...page, policy: readPolicy(page) }));
  const [forwards, others] = [true, false].map((does) =>
    pages.filter((page) => isForward(page) === does),
  );
  const own = (others ?? []).filter(({ path }) => path !== site.base + CARRIED);

  describe('the policy of a page', () => {
    test('stands in front of all that it is about', () => {
      const late = pages.filter(({ html }) => {
        const start = html.indexOf('http-equiv="Content-Security-Policy"');
        return start === -1 || start > html.search(/<(?:script|style|link)\b/);
      });
      expect(pages.length).toBeGreaterThan(10);
      expect(late.map(({ path }) => path)).toEqual([]);
    });

    test('says the same on all, besides hashes', () => {
      for (const { path, policy } of own) {
        expect(getPlain(policy), path).toEqual(DIRECTIVES);
      }
    });

    test('allows less on one that only leads elsewhere', () => {
      for (const { path, policy } of forwards ?? []) {
        const { 'default-src': first, ...rest } = getPlain(policy);
        expect(first, path).toEqual(["'none'"]);
        for (const [name, sources = []] of Object.entries(rest)) {
          const allowed = ["'none'", ...(DIRECTIVES[name] ?? [])];
          expect(allowed, `${path} ${name}`).toEqual(expect.arrayContaining(sources));
        }
      }
    });

    test('has the hashes of its own scripts and styles, and no others', () => {
      const wrong = pages.flatMap(({ path, policy, elements }) => {
        const scripts = elements.filter(isInlineScript).map(getHash);
        const styles = elements.filter(({ tagName }) => tagName === 'style').map(getHash);
        const isRight =
          isSame(scripts, getHashes(policy, 'script-src')) &&
          isSame(styles, getHashes(policy, 'style-src'));
        return isRight ? [] : [path];
      });
      expect(wrong).toEqual([]);
    });

    test('needs to let through no attribute that runs or styles', () => {
      const found = pages.flatMap(({ path, elements }) =>
        elements.flatMap(({ tagName, properties }) =>
          Object.entries(properties)
            .filter(([name, value]) => isActive(name, String(value)))
            .map(([name]) => `${path} <${tagName} ${name}>`),
        ),
      );
      expect(found).toEqual([]);
    });
  });

  test('every page sends no address along', () => {
    const without = pages.filter(
      ({ elements }) =>
        !elements.some(({ properties: { name, content } }) =>
          name === 'referrer' ? content === 'no-referrer' : false,
        ),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
}

function readPolicy({ elements, path }: BuiltPage): Directives {
  const metas = elements.filter(({ properties: { httpEquiv } }) =>
    String(httpEquiv).includes('Content-Security-Policy'),
  );
  expect(metas.length, path).toBe(1);
  const directives = String(metas[0]?.properties.content).split(';');
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** A policy without its hashes. */
function getPlain(policy: Directives): Directives {
  const plain = Object.entries(policy).map(([name, sources = []]) => [
    name,
    sources.filter((source) => !source.startsWith("'sha256-")),
  ]);
  return Object.fromEntries(plain) as Directives;
}

/** A page that only leads on. */
function isForward({ elements }: BuiltPage): boolean {
  return elements.some(({ properties: { httpEquiv } }) => String(httpEquiv) === 'refresh');
}

/** Data in a script element is no script. */
function isInlineScript({ tagName, properties: { src, type } }: Element): boolean {
  const isData = typeof type === 'string' && type.includes('json');
  return tagName === 'script' && src === undefined && !isData;
}

/** As a browser makes it of what stands in the element. */
function getHash({ children }: Element): string {
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function getHashes(policy: Directives, directive: string): string[] {
  return (policy[directive] ?? []).filter((source) => source.startsWith("'sha256-"));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).symmetricDifference(new Set(other)).size === 0;
}

function isActive(name: string, value: string): boolean {
  return name === 'style' || /^on[A-Z]/.test(name) || /^\s*javascript:/i.test(value);
}
