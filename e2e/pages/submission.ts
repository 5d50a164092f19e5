import { expect, type Locator, type Page } from '@playwright/test';
import { type Language } from '../harness/api.js';
import { submissionWords as words } from './submission-words.js';

export type Kind = 'signal' | 'recommendation';
export type Topic = 'services' | 'corruption' | 'conflict_of_interest' | 'abuse_of_office' | 'ethics';
export type Identity = 'named' | 'hidden' | 'anonymous';
export type Step = 'kind' | 'text' | 'about' | 'place' | 'files' | 'identity' | 'contact' | 'check' | 'sent';

export interface Keys {
  readonly number: string;
  readonly accessCode: string;
}

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The pages of a submission, one question each, found by what a person reads on them. */
export class SubmissionPages {
  /** Everything that is wrong, first on the page. */
  readonly errors: Locator;

  constructor(
    readonly page: Page,
    private readonly language: Language,
  ) {
    this.errors = page.getByRole('alert');
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/${this.language}/submit${query}`);
  }

  field(word: keyof typeof words): Locator {
    return this.page.getByLabel(words[word][this.language], { exact: true });
  }

  button(word: keyof typeof words): Locator {
    return this.page.getByRole('button', { name: words[word][this.language], exact: true });
  }

  heading(word: keyof typeof words): Locator {
    return this.page.getByRole('heading', { name: words[word][this.language], exact: true });
  }

  /** A card of a choice: its words begin with the label. */
  card(word: keyof typeof words): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${words[word][this.language]}`) });
  }

  async proceed(): Promise<void> {
    const isPlace = this.page.url().includes('/place');
    await this.button('proceed').click();
    if (isPlace) await this.passSimilar();
  }

  /** Other tests write of the same: where similar cases are shown after the place, this one is another. */
  private async passSimilar(): Promise<void> {
    await this.page.waitForURL(/\/(?:similar|files|check)(?:\?|$)/);
    if (!this.page.url().includes('/similar')) return;
    await this.page.getByRole('link', { name: words.anotherCase[this.language] }).click();
    await this.page.waitForURL(/\/(?:files|check)(?:\?|$)/);
  }

  async expectStep(step: Step): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/${this.language}/submit/[^/]+/${step}(\\?|$)`));
  }

  async chooseKind(kind: Kind, topic: Topic): Promise<void> {
    await this.card(kind).check();
    await this.card(topic).check();
    await this.proceed();
    await this.expectStep('text');
  }

  async write(kind: Kind, { title, text }: { title: string; text: string }): Promise<void> {
    await this.field('title').fill(title);
    await this.field(kind === 'signal' ? 'signalText' : 'recommendationText').fill(text);
    await this.proceed();
  }

  /** Goes past the pages that ask for nothing that must be answered. */
  async skipTo(step: Step): Promise<void> {
    // What was written may still be on its way; the text itself is no page to skip.
    await this.page.waitForURL((url) => !url.pathname.endsWith('/text'));
    for (let steps = 0; steps < 5 && !this.page.url().includes(`/${step}`); steps += 1) {
      const before = this.page.url();
      await this.proceed();
      await this.page.waitForURL((url) => url.href !== before);
    }
    await this.expectStep(step);
  }

  async chooseIdentity(identity: Identity): Promise<void> {
    await this.card(identity).check();
    await this.proceed();
    await this.expectStep('contact');
  }

  async chooseFiles(...files: readonly ChosenFile[]): Promise<void> {
    await this.field('chooseFiles').setInputFiles(files.map((file) => ({ ...file })));
  }

  /** From the first page to the last one before sending. */
  async fillIn(answers: {
    kind: Kind;
    topic: Topic;
    title: string;
    text: string;
    identity?: Identity;
    name?: string;
    email?: string;
  }): Promise<void> {
    const { kind, topic, identity = 'named', name = 'Мария Петрова', email } = answers;
    await this.open();
    await this.chooseKind(kind, topic);
    await this.write(kind, answers);
    await this.skipTo('identity');
    await this.chooseIdentity(identity);
    if (identity !== 'anonymous') await this.field('name').fill(name);
    if (email !== undefined) await this.field('email').fill(email);
    await this.proceed();
    await this.expectStep('check');
  }

  async send(): Promise<Keys> {
    await this.button('send').click();
    return this.keys();
  }

  /** What the person takes away from the last page. */
  async keys(): Promise<Keys> {
    await expect(this.heading('sent')).toBeVisible();
    const value = async (word: 'number' | 'accessCode') => {
      const term = this.page.getByRole('term').filter({ hasText: words[word][this.language] });
      return (await term.locator('xpath=following-sibling::dd[1]').innerText()).replaceAll(/\s/g, '');
    };
    return { number: await value('number'), accessCode: await value('accessCode') };
  }
}
