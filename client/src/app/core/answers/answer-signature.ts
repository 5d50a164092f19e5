import { Component, input } from '@angular/core';

import type { ResponseVersion } from '../api/contract';

/** Whose second pair of eyes an answer had, or that it had none though the department wants one. */
@Component({
  selector: 'app-answer-signature',
  template: `
    @if (version().approvedOffice; as office) {
      <ng-container i18n="@@answer.signature.approved">Одобрил: </ng-container><span lang="bg">{{ office }}</span>
    } @else if (version().withoutSecond) {
      <ng-container i18n="@@answer.signature.without">Публикуван без второ лице: никой друг не го одобри.</ng-container>
    }
  `,
})
export class AnswerSignature {
  readonly version = input.required<Pick<ResponseVersion, 'approvedOffice' | 'withoutSecond'>>();
}
