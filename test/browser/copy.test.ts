import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../src/tickets/targets.ts';
import { addAxe, findFaults } from '../support/axe.ts';
import { CERTAIN, getBox, lookUp, LOG } from '../support/box.ts';
import { expectText, useSites } from '../support/open-page.ts';
import { ROOT, SUB_PATH } from '../support/sites.ts';

const openPage = useSites([ROOT, SUB_PATH]);

const options = { permissions: ['clipboard-read', 'clipboard-write'] };

const WAYS = [
  { name: 'link', key: 'l', isRich: false },
  ...Object.entries(TARGETS).map(([name, target]) => ({
    name,
    key: target.key,
    isRich: 'isRich' in target,
  })),
];

describe('what is copied of a code', () => {
  test.each(WAYS)('is pasted as text, and formatted where it is: $name', async (way) => {
    await openPage(ROOT, 'hyper/25/', options, async (page) => {
      for (const [length, key] of [
        ['ticket', 't'],
        ['note', 'n'],
      ] as const) {
        await openMenu(page);
        await page.keyboard.press(key);
        await page.keyboard.press(way.key);
        await waitUntilCopied(page);
        const { text, html } = await paste(page);
        await expect(`${text}\n`).toMatchFileSnapshot(
          `../fixtures/tickets/hyper-25/${way.name}.${length}.txt`,
        );
        if (way.isRich) expect(html).toContain('<strong>Hyper</strong> <code>25</code>');
        else expect(html).not.toContain('<strong>');
        if (way.isRich) {
          await expect(`${html}\n`).toMatchFileSnapshot(
            `../fixtures/tickets/hyper-25/${way.name}.${length}.html`,
          );
        }
      }
    });
  });

  test('has the public address of the site', async () => {
    await openPage(SUB_PATH, 'hyper/10/', options, async (page) => {
      await choose(page, 'l');
      expect(await readText(page)).toBe('https://retcode.example/retcode/hyper/10/');
      await choose(page, 'm');
      const text = await readText(page);
      expect(text).toContain('<https://retcode.example/retcode/hyper/10/>');
      expect(text).not.toContain(new URL(page.url()).host);
    });
  });

  test('says what the data of each code say', async () => {
    await openPage(ROOT, 'hyper/10/', options, async (page) => {
      // One page of each vendor, and what is odd about some of them.
      for (const path of [
        'http/423',
        'mobizon/98',
        'kra-etims/910',
        'caoliao/100300',
        'nhn-document-ocr/-1',
      ]) {
        await page.goto(new URL(`/${path}/`, page.url()).href);
        await choose(page, 't');
        await page.keyboard.press('p');
        await waitUntilCopied(page);
        const text = await readText(page);
        const data = (await (
          await page.request.get(new URL(`/${path}.json`, page.url()).href)
        ).json()) as {
          code: string;
          message: string | null;
          url: string;
          vendor: { product: string };
        };
        const [first, ...lines] = text.split('\n');
        expect(first).toContain(`${data.vendor.product} ${data.code}`);
        if (data.message !== null) expect(text).toContain(`"${data.message.split('\n')[0] ?? ''}`);
        expect(lines.at(-1)).toBe(`- ${data.url}`);
        expect(lines.length).toBeGreaterThan(2);
        expect(lines.length).toBeLessThan(9);
      }
    });
  });
});

describe('the menu', () => {
  test('is worked by keys alone, remembers what was chosen, and says it', async () => {
    await openPage(ROOT, 'hyper/10/', options, async (page) => {
      const button = page.getByRole('button', { name: 'Copy for …' });
      await button.focus();
      await page.keyboard.press('Enter');
      await expectFocus(page, 'Link');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expectFocus(page, 'Jira');
      await page.keyboard.press('Enter');
      await expectText(page.getByRole('status'), /^Copied the ticket for Jira\.$/);
      expect(await readText(page)).toMatch(/^\*Hyper\* \{\{10\}\} \(changed\)\n\* SYE says/);
      expect(await page.locator('.copy-menu').count()).toBe(0);
      await expectFocus(page, 'Copy for');
      await page.goto(new URL('/hyper/11/', page.url()).href);
      await button.focus();
      await page.keyboard.press('Enter');
      await expectFocus(page, 'Jira');
      await page.keyboard.press('Escape');
      await expectFocus(page, 'Copy for');
      // Nothing is selected, so that these keys copy as before.
      await page.keyboard.press('Control+c');
      await expectText(page.getByRole('status'), /Jira/);
      expect(await readText(page)).toMatch(/^\*Hyper\* \{\{11\}\}\n/);
    });
  });

  test('leaves what is selected to the browser', async () => {
    await openPage(ROOT, 'hyper/10/', options, async (page) => {
      await page.evaluate(() => {
        const title = document.querySelector('.code-title strong');
        if (title) getSelection()?.selectAllChildren(title);
      });
      await page.keyboard.press('Control+c');
      expect(await readText(page)).toBe('10');
      expect(await page.locator('.copied:not(:empty)').count()).toBe(0);
    });
  });

  test('closes with a press elsewhere, and stays on a narrow screen', async () => {
    const viewport = { width: 360, height: 740 };
    await openPage(ROOT, 'hyper/10/', { ...options, viewport }, async (page) => {
      await openMenu(page);
      const box = await page.locator('.copy-menu').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.mouse.click(5, 5);
      await page.locator('.copy-menu').waitFor({ state: 'detached' });
    });
  });

  test('has no fault that axe knows, nor has what it says', async () => {
    await openPage(ROOT, 'hyper/10/', { ...options, bypassCSP: true }, async (page) => {
      await addAxe(page);
      await openMenu(page);
      expect(await findFaults(page)).toEqual([]);
      await page.keyboard.press('j');
      await page.locator('.copied:not(:empty)').waitFor();
      expect(await findFaults(page)).toEqual([]);
    });
  });

  test('shares where the device can', async () => {
    await openPage(ROOT, 'hyper/10/', options, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => {
            document.title = JSON.stringify(data);
            return Promise.resolve();
          },
        });
      });
      await openMenu(page);
      await page.getByRole('menuitem', { name: 'Share …' }).click();
      await page.waitForFunction(() => document.title.startsWith('{'));
      const shared = JSON.parse(await page.title()) as ShareData;
      expect(shared.title).toBe('Hyper 10');
      expect(shared.url).toBe('https://retcode.example/hyper/10/');
      expect(shared.text).toContain('Retcode says: ');
    });
  });
});

describe('where the browser refuses', () => {
  test.each([
    [
      'the clipboard is refused',
      () => {
        for (const name of ['write', 'writeText'] as const)
          navigator.clipboard[name] = () =>
            Promise.reject(new DOMException('No', 'NotAllowedError'));
      },
    ],
    [
      'there is none, as without https',
      () => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(globalThis, 'ClipboardItem', { value: undefined });
      },
    ],
  ] as const)('%s, a field has the text, selected', async (_, refuse) => {
    await openPage(ROOT, 'hyper/25/', { permissions: ['clipboard-read'] }, async (page) => {
      await page.evaluate(refuse);
      await choose(page, 'r');
      const field = page.getByLabel('Text to copy');
      await field.waitFor();
      expect(await field.inputValue()).toMatch(/^Hyper 25\n- SYE says/);
      expect(await field.evaluate((element: HTMLTextAreaElement) => element.selectionEnd)).toBe(
        (await field.inputValue()).length,
      );
      await page.keyboard.press('Control+c');
      await field.waitFor({ state: 'detached' });
      await expectText(page.getByRole('status'), /^Copied the ticket as rich text\.$/);
      const { text, html } = await paste(page);
      expect(text).toMatch(/^Hyper 25\n- SYE says/);
      expect(html).toContain('<strong>Hyper</strong>');
    });
  });

  test('to load the script, the button says that nothing was copied', async () => {
    await openPage(ROOT, 'hyper/25/', options, async (page) => {
      await page.route('**/site-clipboard.*.js', (route) => route.abort());
      await page.getByRole('button', { name: 'Copy for …' }).click();
      await page.getByRole('button', { name: 'Could not copy' }).waitFor();
    });
  });

  test('to run scripts, there is no button', async () => {
    await openPage(ROOT, 'hyper/25/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.copy').count()).toBe(1);
      expect(await page.locator('.copy:visible').count()).toBe(0);
      await page.getByRole('link', { name: 'Markdown' }).waitFor();
    });
  });
});

describe('an answer of the look-up', () => {
  test.each(['main', 'dialog'] as const)('is copied like its page, from the %s', async (place) => {
    const path = place === 'main' ? '' : 'hyper/10/';
    await openPage(SUB_PATH, path, options, async (page) => {
      if (place === 'dialog') await page.keyboard.press('Control+k');
      const box = getBox(page, place);
      await lookUp(box, CERTAIN);
      await openMenu(page, box.results);
      await page.keyboard.press('p');
      await waitUntilCopied(page);
      const text = await readText(page);
      expect(text).toMatch(/^eTIMS 910\n- .* says, in .*, read .*: "Request parameter error/);
      expect(text).toMatch(/\n- https:\/\/retcode\.example\/retcode\/kra-etims\/910\/$/);
      // Keys of the menu are none of the box.
      await openMenu(page, box.results);
      await page.keyboard.press('Escape');
      expect(await box.answers.count()).toBe(1);
      await box.answers.first().focus();
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.keyboard.press('Control+c');
      await expect.poll(() => readText(page)).toBe(text);
    });
  });

  test('is copied by what the look-up knows where its page cannot be had', async () => {
    await openPage(ROOT, '', options, async (page) => {
      const box = getBox(page);
      await lookUp(box, CERTAIN);
      await page.route('**/kra-etims/910/', (route) => route.abort());
      await openMenu(page, box.results);
      await page.keyboard.press('p');
      await waitUntilCopied(page);
      const text = await readText(page);
      expect(text).toMatch(/^eTIMS 910\n- eTIMS says: "Request parameter error"\n- Retcode says: /);
      expect(text).toMatch(/\n- https:\/\/retcode\.example\/kra-etims\/910\/$/);
    });
  });
});

describe('the list of a log', () => {
  test('is a table and columns, failures first, and the choice is remembered', async () => {
    await openPage(ROOT, '', options, async (page) => {
      await lookUp(getBox(page), `{"resultCd":"000"}\n${LOG}\nsomeone@private.example`);
      const button = page.getByRole('button', { name: 'Copy the list for …' });
      await button.click();
      await expectFocus(page, 'Markdown');
      await page.keyboard.press('t');
      await waitUntilCopied(page);
      const { text, html } = await paste(page);
      const rows = text.split('\n').map((row) => row.split('\t'));
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => 8));
      expect(rows[0]?.[0]).toBe('Code');
      expect(rows.at(-1)?.[0]).toBe('eTIMS 000');
      expect(rows[1]?.at(-1)).toMatch(/^https:\/\/retcode\.example\/kra-etims\/9\d\d\/$/);
      expect(html).toMatch(
        /<table.*<th.*Retry\?.*<td.*<a href="https:\/\/retcode\.example\/kra-etims\/910\/"/s,
      );
      for (const key of ['m', 'j', 's', 'p', 'v']) {
        await button.click();
        await page.locator('.copy-menu').waitFor();
        await page.keyboard.press(key);
        await waitUntilCopied(page);
        const copied = await readText(page);
        expect(copied).toContain('https://retcode.example/kra-etims/910/');
        expect(copied).not.toContain('private');
      }
      await button.click();
      await expectFocus(page, 'CSV');
    });
  });
});

describe('a row of a table', () => {
  test('is copied with its own address, and as its page', async () => {
    await openPage(SUB_PATH, 'mobizon/', options, async (page) => {
      await page.locator('tr[id="13"] td:first-child a').focus();
      await page.locator('tr[id="13"] .copy').waitFor();
      await page.keyboard.press('Tab');
      await expectFocus(page, 'Copy for');
      await page.keyboard.press('Enter');
      await page.locator('.copy-menu').waitFor();
      await page.keyboard.press('o');
      await waitUntilCopied(page);
      expect(await readText(page)).toBe('https://retcode.example/retcode/mobizon/#13');
      await page.locator('tr[id="8"]').hover();
      await openMenu(page, page.locator('tr[id="8"]'));
      await page.keyboard.press('l');
      await waitUntilCopied(page);
      expect(await readText(page)).toBe('https://retcode.example/retcode/mobizon/8/');
    });
  });
});

async function openMenu(page: Page, place = page.locator('main')) {
  await place.getByRole('button', { name: 'Copy for …' }).click();
  await page.locator('.copy-menu').waitFor();
}

/** Opens the menu of the page's code and presses a key in it. */
async function choose(page: Page, key: string) {
  await openMenu(page);
  await page.keyboard.press(key);
  if (key !== 't' && key !== 'n' && (await page.getByLabel('Text to copy').count()) === 0)
    await Promise.race([waitUntilCopied(page), page.getByLabel('Text to copy').waitFor()]);
}

/** Waits for the line that says so, and takes it away, so that the next one can be waited for. */
async function waitUntilCopied(page: Page) {
  const line = page.locator('.copied:not(:empty)');
  await line.waitFor();
  await line.evaluate((element) => element.replaceChildren());
}

async function expectFocus(page: Page, text: string) {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain(text);
}

function readText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Pastes what is on the clipboard into a text field and into a field that takes formatted text. */
async function paste(page: Page): Promise<{ text: string; html: string }> {
  const other = await page.context().newPage();
  await other.setContent('<textarea></textarea><div contenteditable></div>');
  await other.locator('textarea').focus();
  await other.keyboard.press('Control+v');
  await other.locator('[contenteditable]').focus();
  await other.keyboard.press('Control+v');
  const text = await other.locator('textarea').inputValue();
  const html = await other.locator('[contenteditable]').evaluate((element) => {
    // What the browser adds when it pastes says nothing of what was copied.
    for (const each of element.querySelectorAll('[style]')) each.removeAttribute('style');
    return element.innerHTML;
  });
  await other.close();
  await page.bringToFront();
  return { text, html };
}
