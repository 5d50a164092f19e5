import type { Words } from '../../../kernel/words.js';
import { restWords, shortDay, UNIT_WORDS } from './calendar-words.js';
import type { Due, DueStep, Term } from './term.js';

/** The computation on one line: „23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027“. */
export function explanationOf({ explanation }: Due): Words {
  const parts = explanation.map(partOf);
  return { bg: parts.map(({ bg }) => bg).join(''), en: parts.map(({ en }) => en).join('') };
}

export function termWords({ unit, count }: Term): Words {
  const { bg, en } = UNIT_WORDS[unit][count === 1 ? 'one' : 'many'];
  return { bg: `${count} ${bg}`, en: `${count} ${en}` };
}

function partOf(step: DueStep): Words {
  switch (step.kind) {
    case 'received':
      return shortDay(step.on);
    case 'plus':
      return after(' + ', termWords(step.term));
    case 'raw':
      return after(' = ', shortDay(step.on));
    case 'rolled': {
      const [first] = step.skipped;
      const why = restWords(first.on, first.because);
      const to = shortDay(step.on);
      return { bg: `, ${why.bg} → ${to.bg}`, en: `, ${why.en} → ${to.en}` };
    }
  }
}

const after = (sign: string, words: Words): Words => ({ bg: `${sign}${words.bg}`, en: `${sign}${words.en}` });
