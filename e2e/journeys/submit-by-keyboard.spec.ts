import { type Page } from '@playwright/test';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { SubmissionPages } from '../pages/submission.js';

/** More stops than any page of the submission has. */
const MOST_STOPS = 60;

/** Moves with the Tab key until what has focus matches; everything on the way has to show that it has focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((wanted) => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      // The frame of a card or a field may be what shows the focus of the control in it.
      const shows = [element, element.closest('label')].some((each) => {
        if (each === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      });
      return { isWanted: element.matches(wanted), shows, what: element.outerHTML.slice(0, 120) };
    }, selector);
    if (focus === null) continue;
    expect(focus.shows, `focus is visible on ${focus.what}`).toBe(true);
    if (focus.isWanted) return;
  }
  throw new Error(`${MOST_STOPS} presses of Tab did not lead to ${selector}.`);
}

test('a signal is sent by keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  const pages = new SubmissionPages(page, 'bg');
  const proceed = async () => {
    await tabTo(page, 'main button[type="submit"]');
    await keyboard.press('Enter');
  };
  await page.goto('/bg/');
  await tabTo(page, '.skip-link');
  await keyboard.press('Enter');
  await tabTo(page, 'a[href="/bg/submit?kind=signal"]');
  await keyboard.press('Enter');
  await expect(pages.card('signal')).toBeChecked();

  await tabTo(page, 'input[name="topic"]');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await expect(pages.card('corruption')).toBeChecked();
  await proceed();

  await pages.expectStep('text');
  await tabTo(page, '[name="title"]');
  await keyboard.type(`Поискаха ми подкуп ${unique()}`);
  await tabTo(page, '[name="text"]');
  await keyboard.type('На гишето ми казаха, че без плик ще чакам още месец.');
  await proceed();

  await pages.expectStep('about');
  await tabTo(page, '[name="about.department"]');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(pages.field('department')).not.toHaveValue('');
  await proceed();
  await pages.expectStep('place');
  await proceed();
  await page.waitForURL(/\/(?:similar|files)$/);
  if (page.url().endsWith('/similar')) {
    await tabTo(page, 'main a.button--large');
    await keyboard.press('Enter');
  }
  await pages.expectStep('files');
  await proceed();

  await pages.expectStep('identity');
  await tabTo(page, '[name="identity"]');
  await keyboard.press('ArrowUp');
  await expect(pages.card('anonymous')).toBeChecked();
  await proceed();
  await pages.expectStep('contact');
  await proceed();
  await pages.expectStep('check');
  await proceed();
  expect((await pages.keys()).number).toMatch(/^\w{4}-\w{4}$/);
});
