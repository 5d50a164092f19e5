import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';

/** Says that a proposal was sent, and what happens next. */
@Component({
  selector: 'app-proposal-sent-page',
  imports: [Notice, PageHeading, RouterLink],
  template: `
    <div class="reading page">
      <z-page-heading i18n-heading="@@consultations.sent.heading" heading="Предложението е изпратено" />
      <z-notice tone="success">
        <p i18n="@@consultations.sent.next">
          Модератор ще го прегледа. Щом го публикува, ще го намерите на страницата на консултацията, при члена, за който е.
        </p>
        <p i18n="@@consultations.sent.decision">След края на срока общината решава по всяко предложение и пише защо.</p>
        <p i18n="@@consultations.sent.mail">Ако оставихте имейл, отворете писмото от нас и потвърдете адреса. Връзката важи 72 часа.</p>
      </z-notice>
      <p class="cluster">
        <a class="button" [routerLink]="['/consultations', slug()]" i18n="@@consultations.back">Към консултацията</a>
        <a class="button button--secondary" [routerLink]="['/consultations', slug(), 'propose']" i18n="@@consultations.another"
          >Друго предложение</a
        >
      </p>
    </div>
  `,
})
export class ProposalSentPage {
  readonly slug = input.required<string>();
  readonly draft = input.required<string>();
}
