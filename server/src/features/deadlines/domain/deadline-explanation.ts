import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Words } from '../../../kernel/words.js';
import type { Submission } from '../../submissions/domain/index.js';
import { dueOn, skipRest, statutoryTerm, telling, type TermRules } from '../../work-calendar/index.js';
import type { Extension } from './deadline.js';

type Counted = Pick<Submission, 'kind' | 'receivedOn' | 'clockStartedOn'> & { readonly decideBy: CivilDate };

const RECEIVED: Words = { bg: 'получено на', en: 'received on' };
const NEW_FACTS: Words = { bg: 'нови факти на', en: 'new facts on' };

/**
 * The computation of the last day: „получено на 23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027“, and each extension after it; of a
 * case that its author reopened, from the day of the new facts.
 * It is counted by the calendar of now; where that gives another day than the case has, as it may for one that was closed before the
 * calendar changed, the day of the case stands and the explanation says so.
 */
export function explain(counted: Counted, extensions: readonly Extension[], { terms, exceptions }: TermRules): Words {
  const { kind, receivedOn, clockStartedOn, decideBy } = counted;
  const first = dueOn(clockStartedOn, statutoryTerm('decide', kind, clockStartedOn, terms).term, exceptions);
  const begin = clockStartedOn === receivedOn ? RECEIVED : NEW_FACTS;
  const told = telling.explanationOf(first);
  const steps: Words[] = [{ bg: `${begin.bg} ${told.bg}`, en: `${begin.en} ${told.en}` }];
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
