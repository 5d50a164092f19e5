import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';

import type { PublicReason, Schemas, Timestamp } from '../api/contract';
import { injectLanguage } from '../i18n/language';
import { localizedText } from '../i18n/localized-text';
import { reasonAt } from './reason-words';

/** Why texts are not published, in the words of the municipality: data, asked once a visit by the pages that show a reason. */
@Service()
export class ReasonDirectory {
  private readonly language = injectLanguage();
  private readonly resource = httpResource<Schemas['PublicReasonList']>(() => '/api/v1/reasons');

  /** Every period of every code, in the order of lists. */
  readonly all = computed<readonly PublicReason[]>(() => (this.resource.hasValue() ? this.resource.value().items : []));

  /** Asks again, after an administrator changed something. What is known stays until the answer is there. */
  refresh(): void {
    this.resource.reload();
  }

  /** The label of a code as it was at that moment; the code itself when the list doesn't know it. */
  label(code: string, at: Timestamp): string {
    const reason = reasonAt(this.all(), code, at);
    return reason === null ? code : localizedText(this.language, reason, 'label');
  }

  /** The newest label of each code, for choosing among codes. */
  readonly labels = computed<ReadonlyMap<string, string>>(
    () => new Map(this.all().map((reason) => [reason.code, localizedText(this.language, reason, 'label')])),
  );

  /** The sentence for everybody behind a code; empty when the list doesn't know it. */
  explanation(code: string, at: Timestamp): string {
    const reason = reasonAt(this.all(), code, at);
    return reason === null ? '' : localizedText(this.language, reason, 'explanation');
  }
}
