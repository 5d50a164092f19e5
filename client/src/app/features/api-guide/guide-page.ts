import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';

import { PageFailure } from '../../core/errors/page-failure';
import { describePage } from '../../core/head/page-description';
import { injectPageAnchor } from '../../ui/page-anchor';
import { PageHeading } from '../../ui/page-heading';
import { injectContract } from './contract-resource';
import type { Schema } from './contract-document';
import { PathCode } from './path-code';
import { guideExamples } from './guide-examples';
import { GuideReading } from './guide-reading';
import { GuideWriting } from './guide-writing';
import { injectSubjectWords } from './subject-words';

/** How a program begins: a short guide, and the way to each operation. */
@Component({
  selector: 'app-guide-page',
  imports: [GuideReading, GuideWriting, PageFailure, PageHeading, PathCode, RouterLink],
  templateUrl: './guide-page.html',
})
export class GuidePage {
  private readonly wordsOf = injectSubjectWords();
  protected readonly contract = injectContract();
  protected readonly anchor = injectPageAnchor();
  protected readonly examples = guideExamples(this.contract.origin);
  protected readonly subjects = computed(() =>
    this.contract.subjects().map((subject) => ({
      tag: subject.tag,
      ...this.wordsOf(subject),
      operations: subject.operations.map(({ method, path, operation }) => ({ id: operation.operationId, method, path })),
    })),
  );
  /** Those that the contract knows, so that a new one is told by itself. */
  protected readonly events = computed(() => (this.schema('WebhookEvent')?.enum ?? []).map(String));
  protected readonly chapters = [
    { id: 'first', name: $localize`:@@api.first:Първата заявка` },
    { id: 'key', name: $localize`:@@api.key:Ключ` },
    { id: 'limits', name: $localize`:@@api.limits:Ограничения` },
    { id: 'paging', name: $localize`:@@api.paging:Следващата страница` },
    { id: 'unchanged', name: $localize`:@@api.unchanged:Само новото` },
    { id: 'errors', name: $localize`:@@api.errors:Грешки` },
    { id: 'languages', name: $localize`:@@api.languages:Езици и дати` },
    { id: 'sending', name: $localize`:@@api.sending:Изпращане` },
    { id: 'webhooks', name: $localize`:@@api.webhooks:Съобщения до Вашия сървър` },
    { id: 'others', name: $localize`:@@api.other-ways:Други пътища` },
    { id: 'reference', name: $localize`:@@api.reference:Всички операции` },
  ];

  constructor() {
    describePage(() => ({
      description: $localize`:@@api.description:Как програма чете всичко публично: без ключ, на страници, с feeds, webhooks и Open311.`,
    }));
  }

  private schema(name: string): Schema | undefined {
    return this.contract.document()?.components.schemas[name];
  }
}
