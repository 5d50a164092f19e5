import { Component, computed, input } from '@angular/core';

import type { CampaignAgreement } from '../api/contract';
import { Details } from '../../ui/details';
import { injectAgreementWords } from './agreement-words';

/** How often two readers found the same, with what the figures mean and how they are computed. */
@Component({
  selector: 'app-agreement-figures',
  imports: [Details],
  template: `
    @let now = shown();
    <dl class="board-figures agreement">
      <div class="board-figure">
        <dt i18n="@@campaign.agreement.equal">Еднакви прочити</dt>
        <dd class="board-number">{{ now.share }}</dd>
        <dd class="hint">{{ now.counted }}</dd>
      </div>
      <div class="board-figure">
        <dt i18n="@@campaign.alpha.name">Алфа на Криппендорф</dt>
        @if (now.alpha) {
          <dd class="board-number">{{ now.alpha }}</dd>
        } @else {
          <dd class="board-number board-words" i18n="@@campaign.alpha.none">не се смята</dd>
        }
        <dd class="hint">{{ now.meaning }}</dd>
      </div>
    </dl>
    <z-details i18n-summary="@@campaign.how" summary="Как се смята съгласието">
      <ul class="prose-list">
        <li i18n="@@campaign.how.blind">Всяка точка се чете от двама души от организацията. Вторият не вижда какво е намерил първият.</li>
        <li i18n="@@campaign.how.equal">Еднакви са прочитите, в които двамата са избрали една и съща степен на изпълнение.</li>
        <li i18n="@@campaign.how.settled">
          Когато са различни, организацията установява степента и записва защо. Това не променя съгласието.
        </li>
        <li i18n="@@campaign.how.alpha">
          Алфа сравнява различията с тези, които биха се получили случайно. 1 е пълно съгласие, 0 е колкото при случаен избор.
        </li>
        <li i18n="@@campaign.how.ordinal">
          Степените са подредени. Затова „не е започнато“ срещу „изпълнено“ тежи повече от „значително“ срещу „изпълнено“.
        </li>
        <li i18n="@@campaign.how.source">
          Мярката е от К. Криппендорф, „Content Analysis“, гл. 12, за подредени степени. От 0,80 нагоре на данните може да се разчита.
        </li>
      </ul>
    </z-details>
  `,
})
export class AgreementFigures {
  readonly agreement = input.required<CampaignAgreement>();

  private readonly words = injectAgreementWords();
  protected readonly shown = computed(() => this.words(this.agreement()));
}
