import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { type Language } from '../harness/api.js';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose result depends on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Resolves when the page is shown and its scripts have taken it over. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  // Where there are scripts: the server's marks for hydration are gone when it is done.
  await expect(page.locator('html:has(script[type="module"]) [ngh]')).toHaveCount(0);
  // What the staff's pages still wait for they say in a status.
  await expect(page.getByRole('status').filter({ hasText: /^(?:Зарежда се…|Loading…)$/ })).toHaveCount(0);
}

/** Resolves when nothing fades in any more: half-way its colours are nobody's. What turns for ever is not waited for. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Whether colours are looked at, too: they take most of the time, and are the same in both languages. */
export type Colours = 'with_colours' | 'without_colours';
/** Both languages have the same colours: the pages of one show them all. */
export const coloursIn = (language: Language): Colours => (language === 'bg' ? 'with_colours' : 'without_colours');

export async function expectNoBarriers(page: Page, colours: Colours = 'with_colours'): Promise<void> {
  await still(page);
  const axe = axeOn(page).withTags(WCAG_22_AA);
  expect(violations(await (colours === 'with_colours' ? axe : axe.disableRules(OF_COLOURS)).analyze())).toEqual([]);
}

export async function expectContrast(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  expect(violations(await axeOn(page).withRules(OF_COLOURS).analyze())).toEqual([]);
}

/**
 * What is in a frame of ours is a page that is looked at by itself: without frames axe needs no second page to put its results together, which
 * takes as long as looking.
 */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

function violations({ violations: found }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** One heading that names the page, a title, and the language that it is read out in. */
export async function expectNames(page: Page, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('h1')).not.toBeEmpty();
  await expect(page).toHaveTitle(language === 'bg' ? /Заедно$/ : /Zaedno$/);
}

/**
 * Mistakes are told by our own summary, in the language of the page, and not by the browser's bubble: it speaks the browser's language, one
 * mistake at a time, and goes away (WCAG 2.2, 3.3.1).
 */
export async function expectOwnWordsForMistakes(page: Page): Promise<void> {
  await expect(page.locator('form[method="post"]:not([novalidate])')).toHaveCount(0);
}

/** Whatever reaches beyond the right edge, so that one would have to scroll in two directions (WCAG 2.2, 1.4.10). */
export async function expectReflow(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const canBeSeen = (element: Element) => {
      for (let parent: Element | null = element; parent !== null; parent = parent.parentElement) {
        const { position, clipPath, overflowX } = getComputedStyle(parent);
        // Words for screen readers are one pixel wide; what scrolls by itself or is cut off moves nothing else.
        if ((position === 'absolute' && clipPath !== 'none') || (parent !== element && overflowX !== 'visible')) return false;
      }
      return element.checkVisibility();
    };
    const elements = [...document.querySelectorAll('body *')].filter((element) => element.closest('[aria-hidden="true"]') === null);
    const wide = elements.filter((element) => element.getBoundingClientRect().right > width + 1 && canBeSeen(element));
    const page = document.documentElement.scrollWidth > width ? [`the page: ${document.documentElement.scrollWidth} of ${width} px`] : [];
    return [...page, ...wide.map((element) => element.outerHTML.slice(0, 160))];
  });
  expect(beyond).toEqual([]);
}

/** Bulgarian words on an English page that would be read out with English sounds (WCAG 2.2, 3.1.2). Names are exempt. */
export async function expectLanguagesOfParts(page: Page): Promise<void> {
  const unmarked = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isShown = parent?.checkVisibility() === true && !['SCRIPT', 'STYLE'].includes(parent.tagName);
      const words = node.textContent?.match(/\p{Script=Cyrillic}{2,}/gu) ?? [];
      const sentence = words.filter((word) => word.toLowerCase() === word);
      if (isShown && sentence.length > 1 && parent.closest('[lang]')?.getAttribute('lang') !== 'bg') found.push(node.textContent ?? '');
    }
    return found;
  });
  expect(unmarked).toEqual([]);
}

/**
 * Words that run into each other: a template loses the space between two elements unless it says `&ngsp;`. It comes last: what is folded away is
 * unfolded for a moment, and what begins to move then never ends once it is hidden.
 */
export async function expectWordsApart(page: Page): Promise<void> {
  const joined = await page.evaluate(() => {
    const boxes = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    };
    const touch = (left: Node, right: Node) => {
      const [end, start] = [boxes(left).at(-1), boxes(right)[0]];
      return !!end && !!start && Math.abs(start.left - end.right) < 2 && Math.abs(start.bottom - end.bottom) < end.height / 2;
    };
    const closed = [...document.querySelectorAll('details:not([open])')];
    closed.forEach((each) => each.setAttribute('open', ''));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let before: Text | null = null;
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      // A mark is a part of a word, and so is what was taken out or put in. Words of drawings have places of their own.
      if (!parent?.checkVisibility() || parent.closest('mark, del, ins, svg, script, style, textarea') || node.data === '') continue;
      const areWords = before !== null && /[\p{L}\p{N}.,;:!?%)”“]$/u.test(before.data) && /^[\p{L}\p{N}(„“]/u.test(node.data);
      if (before && areWords && touch(before, node)) found.push(`${before.data.slice(-30)}|${node.data.slice(0, 30)}`);
      before = node;
    }
    closed.forEach((each) => each.removeAttribute('open'));
    return found;
  });
  expect(joined).toEqual([]);
}
