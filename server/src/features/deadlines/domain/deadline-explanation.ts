import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Words } from '../../../kernel/words.js';
import type { Submission } from '../../submissions/domain/index.js';
import { dueOn, skipRest, statutoryTerm, telling, type TermRules } from '../../work-calendar/index.js';
import type { Extension } from './deadline.js';

type Counted = Pick<Submission, 'kind' | 'receivedOn'> & { readonly decideBy: CivilDate };

/**
 * The computation of the last day: „получено на 23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027“, and each extension after it.
 * It is counted by the calendar of now; where that gives another day than the case has, as it may for one that was closed before the
 * calendar changed, the day of the case stands and the explanation says so.
 */
export function explain(counted: Counted, extensions: readonly Extension[], { terms, exceptions }: TermRules): Words {
  const { kind, receivedOn, decideBy } = counted;
  const first = dueOn(receivedOn, statutoryTerm('decide', kind, receivedOn, terms).term, exceptions);
  const told = telling.explanationOf(first);
  const steps: Words[] = [{ bg: `получено на ${told.bg}`, en: `received on ${told.en}` }];
  let ends = first.dueOn;
  for (const { lastDay } of extensions) {
    const { on, skipped } = skipRest(lastDay, exceptions);
    const named = telling.shortDay(lastDay);
    const [rest] = skipped;
    const why = rest && telling.restWords(rest.on, rest.because);
    const moved = telling.shortDay(on);
    steps.push({
      bg: `; удължен до ${named.bg}${why ? `, ${why.bg} → ${moved.bg}` : ''}`,
      en: `; extended to ${named.en}${why ? `, ${why.en} → ${moved.en}` : ''}`,
    });
    ends = on;
  }
  if (ends !== decideBy) {
    const stored = telling.shortDay(decideBy);
    steps.push({
      bg: `. После календарът се е променил. За този случай остава денят по тогавашния календар: ${stored.bg}`,
      en: `. The calendar changed afterwards. For this case the day by the calendar of that time stands: ${stored.en}`,
    });
  }
  return { bg: steps.map(({ bg }) => bg).join(''), en: steps.map(({ en }) => en).join('') };
}
