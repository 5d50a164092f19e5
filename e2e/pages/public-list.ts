import { type Locator, type Page } from '@playwright/test';
import { type Language } from '../harness/api.js';

const words = {
  search: { bg: 'Думи', en: 'Words' },
  seek: { bg: 'Търсете', en: 'Search' },
  show: { bg: 'Покажете', en: 'Show' },
  more: { bg: /^Филтри/, en: /^Filters/ },
  next: { bg: 'Следващи случаи', en: 'More cases' },
  first: { bg: 'Към началото', en: 'Back to the beginning' },
};

/** Everything that is published, with its filters. */
export class PublicList {
  readonly titles: Locator;
  readonly next: Locator;
  readonly first: Locator;

  constructor(
    private readonly page: Page,
    private readonly language: Language,
  ) {
    this.titles = page.locator('main article h3');
    this.next = page.getByRole('link', { name: words.next[language] });
    this.first = page.getByRole('link', { name: words.first[language] });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/${this.language}/submissions${query}`);
  }

  async search(text: string): Promise<void> {
    await this.page.getByLabel(words.search[this.language], { exact: true }).fill(text);
    await this.page.getByRole('button', { name: words.seek[this.language], exact: true }).click();
  }

  /** Chooses a value of one of the filters and shows the list again. */
  async filter(name: string, value: string): Promise<void> {
    const field = this.page.locator(`select[name="${name}"]`);
    if (!(await field.isVisible())) await this.page.locator('summary', { hasText: words.more[this.language] }).click();
    await field.selectOption(value);
    await this.page.getByRole('button', { name: words.show[this.language] }).click();
  }

  /** Addresses of the cases on this page. */
  async links(): Promise<string[]> {
    await this.titles.first().waitFor();
    return this.titles.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  }
}
