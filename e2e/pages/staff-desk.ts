import { expect, type Locator, type Page } from '@playwright/test';

/** More pages of a list than a run of the tests fills. */
const MOST_PAGES = 20;

/** The screens of the staff in Bulgarian: what all of them have in common. */
export class StaffDesk {
  constructor(readonly page: Page) {}

  async signIn(email: string, password: string): Promise<void> {
    await this.page.goto('/bg/staff');
    await this.page.getByLabel('Служебен имейл').fill(email);
    await this.page.getByLabel('Парола').fill(password);
    await this.page.getByRole('button', { name: 'Вход', exact: true }).click();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`/bg/staff/${path}`);
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** What the author wrote, with its marks. */
  original(): Locator {
    return this.page.getByRole('textbox', { name: 'Оригинал от автора' });
  }

  /** What everybody will read of the case under review. */
  publicVersion(): Locator {
    return this.page.getByRole('group', { name: 'Публична версия' });
  }

  /** Opens a case from the list of the page, asking for more of it as long as there is more. */
  async openRow(title: string): Promise<void> {
    const row = this.page.getByRole('link', { name: title, exact: true });
    const rows = this.page.locator('.rows > li');
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      await expect(rows.first()).toBeVisible();
      if ((await row.count()) > 0) break;
      const shown = await rows.count();
      await this.button('Още').click();
      await expect.poll(() => rows.count()).toBeGreaterThan(shown);
    }
    await row.click();
    await expect(this.heading(title)).toBeVisible();
  }

  /** Answers the question of a dialog. */
  async answer(label: string, text: string, confirm: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(label).fill(text);
    await dialog.getByRole('button', { name: confirm, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** Counts what the person presses from now on. */
  async countClicks(): Promise<() => Promise<number>> {
    await this.page.evaluate(() => {
      document.documentElement.dataset['clicks'] = '0';
      const count = () => (document.documentElement.dataset['clicks'] = String(Number(document.documentElement.dataset['clicks']) + 1));
      document.addEventListener('click', count, { capture: true });
    });
    return async () => Number(await this.page.locator('html').getAttribute('data-clicks'));
  }
}
