import type { Language } from '../../../kernel/words.js';
import { markup, type Markup, NOTHING } from '../domain/markup.js';
import { FAILURE_CARD } from '../texts.js';
import { wayTo } from './card-page.js';

/** A card that cannot be shown. `advice` is null where there is nothing, whyever that is: not there, not yet, or not any more. */
export function failureCard(advice: string | null, home: string, language: Language): Markup {
  return markup`<h1>${advice === null ? FAILURE_CARD.gone[language] : FAILURE_CARD.failed[language]}</h1>
${advice === null ? NOTHING : markup`<p>${advice}</p>`}
<p class="ways">${wayTo(home, FAILURE_CARD.home[language], language)}</p>`;
}

export const failureTitle = (advice: string | null, language: Language): string =>
  (advice === null ? FAILURE_CARD.gone : FAILURE_CARD.failed)[language];
