import { type Locator, type Page } from '@playwright/test';
import { type Language } from '../harness/api.js';

const words = {
  number: { bg: 'Номер на случая', en: 'Case number' },
  accessCode: { bg: 'Код за достъп', en: 'Access code' },
  open: { bg: 'Отворете случая', en: 'Open the case' },
  message: { bg: 'Пишете на общината', en: 'Write to the municipality' },
  sendMessage: { bg: 'Изпратете съобщението', en: 'Send the message' },
  addFile: { bg: 'Добавете файл', en: 'Add a file' },
  upload: { bg: 'Качете', en: 'Upload' },
  wantToWithdraw: { bg: 'Искам да оттегля случая', en: 'I want to withdraw the case' },
  reason: { bg: 'Защо, по желание', en: 'Why (optional)' },
  withdraw: { bg: 'Оттеглям случая окончателно', en: 'Withdraw the case for good' },
  close: { bg: 'Затворете случая', en: 'Close the case' },
} as const;

/** The look-up, and the case as its author sees it. */
export class OwnCase {
  /** What went wrong, or what was done. */
  readonly errors: Locator;
  readonly messages: Locator;

  constructor(
    readonly page: Page,
    private readonly language: Language,
  ) {
    this.errors = page.getByRole('alert');
    this.messages = page.locator('.message-text');
  }

  async lookUp(number: string, accessCode: string): Promise<void> {
    await this.page.goto(`/${this.language}/lookup`);
    await this.field('number').fill(number);
    await this.field('accessCode').fill(accessCode);
    await this.press('open');
  }

  field(word: keyof typeof words): Locator {
    return this.page.getByLabel(words[word][this.language], { exact: true });
  }

  async press(word: keyof typeof words): Promise<void> {
    await this.page.getByRole('button', { name: words[word][this.language], exact: true }).click();
  }

  async write(text: string): Promise<void> {
    await this.field('message').fill(text);
    await this.press('sendMessage');
  }

  async withdraw(reason: string): Promise<void> {
    await this.page.locator('summary', { hasText: words.wantToWithdraw[this.language] }).click();
    await this.field('reason').fill(reason);
    await this.press('withdraw');
  }
}
