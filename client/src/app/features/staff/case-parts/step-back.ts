import { inject } from '@angular/core';

import type { ActionQuestion } from '../desk-form/action-dialog';
import { textLimits } from '../desk-form/text-rules';
import { CaseWrites } from './case-writes';

/** Gives the question that a member of staff answers to step back from a case for a conflict of interest. */
export function injectStepBack(): (number: string) => ActionQuestion {
  const writes = inject(CaseWrites);
  return (number) => ({
    key: `${number} conflict`,
    heading: $localize`:@@staff-desk.conflict.heading:Имам конфликт на интереси`,
    explanation: $localize`:@@staff-desk.conflict.explanation:Когато Вие или Ваш близък имате интерес от изхода. Вече няма да виждате случая и няма да можете да се върнете към него. Ще го поеме колега.`,
    text: {
      pointer: '/reason',
      label: $localize`:@@staff-desk.conflict.reason:Защо`,
      hint: $localize`:@@staff-desk.conflict.hint:По избор. Виждат го само служителите.`,
      limit: textLimits.note,
      isOptional: true,
    },
    confirm: $localize`:@@staff-desk.conflict.confirm:Оттегли ме от случая`,
    isDangerous: true,
    send: ({ text }) => writes.declareConflict(number, text),
  });
}
