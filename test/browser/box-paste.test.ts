import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CERTAIN, getBox, LOG, lookUp, waitFor } from '../support/box.ts';
import type { Box } from '../support/box.ts';
import { expectText, useSites } from '../support/open-page.ts';
import { ROOT } from '../support/sites.ts';

const openPage = useSites([ROOT]);

describe('what is pasted', () => {
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };

  test('keeps its lines, and is a list to be copied without what else it holds', async () => {
    const text = `${LOG}\nsomeone@private.example`;
    await openPage(ROOT, '', options, async (page) => {
      const { field, results, answers } = getBox(page);
      await paste(page, text);
      expect(await field.inputValue()).toBe(text);
      await waitFor(results, text);
      expect(await answers.count()).toBe(2);
      await expectText(results.locator('li').first(), /2 times, lines 1 to 4/);
      for (const [key, cell] of [
        ['m', /\| \[eTIMS 910\]\(https:.*\/kra-etims\/910\/\) \|.*\| 2 \| 1 to 4 \|/],
        ['v', /eTIMS,910,.*,2,1 to 4,https:.*\/kra-etims\/910\/\r\n/],
      ] as const) {
        await page.getByRole('button', { name: 'Copy the list for …' }).click();
        await page.locator('[role=menu]').press(key);
        await page.locator('.copied:not(:empty)').waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied.replaceAll(/\r?\n/g, '\r\n')).toMatch(cell);
        expect(copied).not.toContain('private');
        await page.locator('.copied').evaluate((element) => element.replaceChildren());
      }
    });
  });

  test('stays out of the field and the address if it is long', async () => {
    const line = `${CERTAIN} ${'x'.repeat(80)}\n`;
    await openPage(ROOT, '', options, async (page) => {
      const { field, results, answers } = getBox(page);
      await lookUp(getBox(page), '994');
      expect(new URL(page.url()).search).toBe('?q=994');
      await field.fill('');
      await paste(page, line.repeat(2000));
      await page.getByText(/^Pasted text, \d+ KB, 2,000 lines/).waitFor();
      await waitFor(results, line.repeat(4));
      expect(await field.inputValue()).toBe('');
      expect(new URL(page.url()).search).toBe('');
      await expectText(results, /2,000 times, lines 1 to 2,000/);
      await page.getByRole('button', { name: 'Remove' }).click();
      expect(await answers.count()).toBe(0);
      expect(await page.getByText('Pasted text').isVisible()).toBe(false);
    });
  });

  test('stays out of the address from 201 characters', async () => {
    await openPage(ROOT, '', async (page) => {
      await type(getBox(page), `994 ${'x'.repeat(196)}`);
      expect(new URL(page.url()).searchParams.get('q')).toHaveLength(200);
      await type(getBox(page), `994 ${'x'.repeat(197)}`);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('is text, whatever it is, and asks nobody for anything', async () => {
    const hostile = [
      '<img src=https://evil.example/x onerror=globalThis.harmed=1>',
      '<script>globalThis.harmed=1</script>',
      'javascript:globalThis.harmed=1',
      '\u202Egnp.exe\u2066',
    ].join(' ');
    await openPage(ROOT, '', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      const texts = [hostile, `You cannot delete this file ${hostile}`, `caoliao ${hostile}`];
      for (const text of [...texts, `{"resultCd":"${hostile.replaceAll('"', '')}"}`]) {
        await lookUp(getBox(page), text);
        await page.waitForTimeout(300);
        expect(await page.locator('lookup-box :is(img, script)').count()).toBe(0);
        expect(await page.locator('lookup-box a[href^="javascript"]').count()).toBe(0);
        const shown = await page.locator('lookup-box').innerText();
        expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      }
      await lookUp(getBox(page), 'You cannot delete this file \u202Egnp.exe <img src=x>');
      await expectText(getBox(page).results, /FileName: (?:\[U\+202E\])?gnp\.exe <img src=x>/);
      expect(await page.evaluate('globalThis.harmed')).toBeUndefined();
      expect([...new Set(asked)]).toEqual([new URL(page.url()).origin]);
    });
  });
});

describe('a file', () => {
  test('stands in the field if it is short', async () => {
    await openPage(ROOT, '', async (page) => {
      const { field, results } = getBox(page);
      await page.getByLabel('Open a file').setInputFiles(makeFile('a.log', LOG));
      await waitFor(results, LOG);
      expect(await field.inputValue()).toBe(LOG);
    });
  });

  test('is dropped anywhere on the box, and held if it is long', async () => {
    await openPage(ROOT, '', async (page) => {
      const { field, results } = getBox(page);
      await field.focus();
      await page.locator('lookup-box:defined').waitFor({ state: 'attached' });
      const transfer = await page.evaluateHandle((line) => {
        const data = new DataTransfer();
        data.items.add(new File([line.repeat(5000)], 'server.log'));
        return data;
      }, `${CERTAIN} and more\n`);
      await page.locator('lookup-box').first().dispatchEvent('drop', { dataTransfer: transfer });
      await page.getByText(/^server\.log, \d+ KB, 5,000 lines/).waitFor();
      await expectText(results, /5,000 times, lines 1 to 5,000/);
      await lookUp(getBox(page), '994');
      expect(await page.getByText('server.log').isVisible()).toBe(false);
    });
  });

  test('is refused if there is nothing in it, or if it is not alone', async () => {
    await openPage(ROOT, '', async (page) => {
      await getBox(page).field.focus();
      await page.getByLabel('Open a file').setInputFiles(makeFile('a.log', ' \n'));
      await expectText(getBox(page).status, /^a\.log: There is nothing in it\.$/);
      await page.locator('lookup-box').evaluate((box) => {
        const dataTransfer = new DataTransfer();
        for (const name of ['b.log', 'c.log']) dataTransfer.items.add(new File(['994'], name));
        box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      });
      await expectText(getBox(page).status, /^b\.log: One file at a time is read here\.$/);
    });
  });

  test('is refused if it is no text', async () => {
    await openPage(ROOT, '', async (page) => {
      const file = { ...makeFile('a.png', ''), buffer: Buffer.from([137, 80, 78, 71, 0, 0, 0]) };
      await getBox(page).field.focus();
      await page.getByLabel('Open a file').setInputFiles(file);
      await expectText(getBox(page).status, /^a\.png: It is not a text file\.$/);
    });
  });

  test('shows what was found in it while it is read, and keeps that when it is stopped', async () => {
    await openPage(ROOT, '', async (page) => {
      const { status, results, answers } = getBox(page);
      await lookUp(getBox(page), '994');
      await page.getByLabel('Open a file').setInputFiles(makeFile('a.log', makeLongLog()));
      await page.getByRole('progressbar').waitFor();
      await expectText(status, /^Reading … \d+ %: 1 likely answer\b.* so far$/);
      expect(await results.getAttribute('data-lookup-state')).toBe('busy');
      expect(await answers.first().getAttribute('data-code')).toBe('910');
      expect(await answers.first().isVisible()).toBe(true);
      await answers.first().focus();
      await page.getByRole('button', { name: 'Stop' }).click();
      await expectText(status, /^Stopped after \d+ % of the text\.$/);
      expect(await results.getAttribute('data-lookup-state')).toBe('idle');
      expect(await page.getByRole('progressbar').isVisible()).toBe(false);
      expect(await answers.first().getAttribute('data-code')).toBe('910');
      await page.getByText(/^a\.log, 20 MB, [\d,]+ lines/).waitFor();
      await page.getByRole('button', { name: 'Remove' }).click();
      expect(await answers.count()).toBe(0);
    });
  });

  test('keeps the focus at an answer when all of it has been read', async () => {
    await openPage(ROOT, '', async (page) => {
      const { results, answers } = getBox(page);
      await getBox(page).field.focus();
      const text = makeLongLog(2_000_000);
      await page.getByLabel('Open a file').setInputFiles(makeFile('a.log', text));
      await page.locator('[data-lookup-partial]').waitFor({ state: 'attached' });
      await answers.first().focus();
      await waitFor(results, text);
      const focused = page.locator('a[data-lookup-result]:focus');
      expect(await focused.getAttribute('data-code')).toBe('910');
    });
  });
});

describe('20 MB of white space', () => {
  test.each([
    ['spaces', ' '],
    ['line feeds', '\n'],
  ])('as %s is held, and said to be nothing', async (_, sign) => {
    await openPage(ROOT, '', async (page) => {
      await dispatchText(page, 'paste', sign, 20_000_000);
      await page.getByText(/^Pasted text, 20 MB/).waitFor();
      await expectText(
        getBox(page).status,
        /^There is nothing in it but spaces and line breaks\.$/,
      );
      expect(await getBox(page).field.inputValue()).toBe('');
    });
  });

  test('around a code leads to it', async () => {
    await openPage(ROOT, '', async (page) => {
      const { results, answers, field } = getBox(page);
      await dispatchText(page, 'drop', '\n', 19_000_000, CERTAIN);
      await results.and(page.locator('[data-lookup-state=done]')).waitFor();
      expect(await answers.first().getAttribute('data-code')).toBe('910');
      expect(await field.inputValue()).toBe('');
    });
  });
});

async function paste(page: Page, text: string) {
  const { field } = getBox(page);
  await field.focus();
  await page.locator('lookup-box:defined').waitFor({ state: 'attached' });
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await field.press('Control+v');
}

/** Pastes or drops a text that is made in the page: to send it there would take longer. */
async function dispatchText(
  page: Page,
  type: 'paste' | 'drop',
  sign: string,
  count: number,
  end = '',
) {
  await getBox(page).field.focus();
  await page.locator('lookup-box:defined').waitFor({ state: 'attached' });
  await getBox(page).field.evaluate(
    (field, [name, text, times, last]) => {
      const data = new DataTransfer();
      data.setData('text/plain', text.repeat(times) + last);
      const options = { bubbles: true, cancelable: true };
      field.dispatchEvent(
        name === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, ...options })
          : new DragEvent('drop', { dataTransfer: data, ...options }),
      );
    },
    [type, sign, count, end] as const,
  );
}

/** Puts in a text in parts that are short enough to be typed, as keys and phones do. */
async function type(box: Box, text: string) {
  await box.field.fill('');
  for (const part of text.match(/.{1,50}/g) ?? []) await box.field.page().keyboard.insertText(part);
  await waitFor(box.results, text);
}

/** Lines of which no two are the same, as a log has them. */
function makeLongLog(length = 20_000_000): string {
  let text = '';
  for (let i = 0; text.length < length - 200; i++) {
    text += `2026-11-20 12:00:00 error {"resultCd":"910"} of job w${i.toString(36)}z at /api/v1/send\n`;
  }
  return text;
}

function makeFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}
