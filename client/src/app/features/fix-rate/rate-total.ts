import { Component, computed, input } from '@angular/core';

import type { FixRateFigures } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber, formatShare } from '../../core/i18n/numbers';

/** The figures of all together, each with what it counts. */
@Component({
  selector: 'app-rate-total',
  template: `
    @let now = shown();
    <dl class="board-figures">
      <div class="board-figure">
        <dt i18n="@@fix-rate.figure.share">Потвърдено от всичко с мнение</dt>
        <dd class="board-number">{{ now.share }}</dd>
        <dd class="hint" i18n="@@fix-rate.figure.share-how">{{ now.confirmed }} от {{ now.spoken }}.</dd>
      </div>
      <div class="board-figure">
        <dt i18n="@@fix-rate.figure.promised">Обещано</dt>
        <dd class="board-number">{{ now.promised }}</dd>
        <dd class="hint" i18n="@@fix-rate.figure.promised-how">Отговори и мерки, с които общината се ангажира или казва, че е готова.</dd>
      </div>
      <div class="board-figure">
        <dt i18n="@@fix-rate.figure.silent">Още без мнение</dt>
        <dd class="board-number">{{ now.silent }}</dd>
        <dd class="hint" i18n="@@fix-rate.figure.silent-how">Нито автор, нито наблюдател е казал нещо.</dd>
      </div>
    </dl>
  `,
})
export class RateTotal {
  readonly figures = input.required<FixRateFigures>();

  private readonly language = injectLanguage();
  protected readonly shown = computed(() => {
    const { promised, spoken, confirmed, silent, share } = this.figures();
    const count = (value: number): string => formatNumber(value, this.language);
    const counts = { promised: count(promised), spoken: count(spoken), confirmed: count(confirmed), silent: count(silent) };
    return { ...counts, share: formatShare(share, this.language) };
  });
}
