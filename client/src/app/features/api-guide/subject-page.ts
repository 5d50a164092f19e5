import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ProblemType } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { describePage } from '../../core/head/page-description';
import { injectPageTitle } from '../../core/layout/page-title';
import { injectPageAnchor } from '../../ui/page-anchor';
import { PageHeading } from '../../ui/page-heading';
import { injectContract } from './contract-resource';
import { PathCode } from './path-code';
import { MarkedWords } from './marked-words';
import { readOperation } from './operation-reading';
import { OperationSection } from './operation-section';
import { injectSubjectWords } from './subject-words';
import { toldOnce } from './told-once';

/** The operations of one subject, each at an address of its own on the page. */
@Component({
  selector: 'app-subject-page',
  imports: [MarkedWords, OperationSection, PageFailure, PageHeading, PathCode, RouterLink],
  templateUrl: './subject-page.html',
})
export class SubjectPage {
  /** from the path */
  readonly tag = input.required<string>();

  private readonly wordsOf = injectSubjectWords();
  protected readonly contract = injectContract();
  protected readonly anchor = injectPageAnchor();
  private readonly types = httpResource<{ items: ProblemType[] }>(() => '/api/v1/problems');
  protected readonly problems = computed(
    () => new Map((this.types.hasValue() ? this.types.value().items : []).map((type) => [type.slug, type] as const)),
  );
  private readonly subject = computed(() => this.contract.subjects().find(({ tag }) => tag === this.tag()) ?? null);
  protected readonly isUnknown = computed(() => this.contract.document() !== null && this.subject() === null);
  protected readonly shown = computed(() => {
    const [document, subject] = [this.contract.document(), this.subject()];
    if (document === null || subject === null) return null;
    const operations = toldOnce(subject.operations.map((found) => readOperation(document, found, this.contract.origin)));
    return { ...this.wordsOf(subject), operations };
  });
  protected readonly others = computed(() =>
    this.contract.subjects().map((subject) => ({ tag: subject.tag, isThis: subject.tag === this.tag(), ...this.wordsOf(subject) })),
  );

  constructor() {
    describePage(() => {
      const shown = this.shown();
      return shown === null ? null : { description: shown.says, way: [{ name: $localize`:@@api.title:За програми`, path: '/api' }] };
    });
    const setTitle = injectPageTitle();
    effect(() => {
      const shown = this.shown();
      if (shown !== null) setTitle(`${shown.name} – API`);
    });
  }
}
