import type { DeskChoice } from '../../desk-form/choice-field';
import type { FloodMode } from '../records';

/** How long it is switched on. */
export const lengthLabels: readonly DeskChoice[] = [
  { value: 'hour', label: $localize`:@@staff-admin.flood.hour:1 час` },
  { value: 'six_hours', label: $localize`:@@staff-admin.flood.six-hours:6 часа` },
  { value: 'day', label: $localize`:@@staff-admin.flood.day:24 часа` },
];

interface CountLabel {
  key: keyof FloodMode['lastHour'];
  text: string;
  explanation: string;
}

/** What became of those who sent in the last hour. */
export const countLabels: readonly CountLabel[] = [
  {
    key: 'received',
    text: $localize`:@@staff-admin.flood.received:Приети`,
    explanation: $localize`:@@staff-admin.flood.received-text:Нови случаи в опашката`,
  },
  {
    key: 'limited',
    text: $localize`:@@staff-admin.flood.limited:Над лимита`,
    explanation: $localize`:@@staff-admin.flood.limited-text:Твърде много от една мрежа`,
  },
  {
    key: 'tooEarly',
    text: $localize`:@@staff-admin.flood.too-early:Твърде бързо`,
    explanation: $localize`:@@staff-admin.flood.too-early-text:Без скриптове, преди да изтече изчакването`,
  },
  {
    key: 'trapped',
    text: $localize`:@@staff-admin.flood.trapped:Скрито поле`,
    explanation: $localize`:@@staff-admin.flood.trapped-text:Попълнено поле, което хората не виждат`,
  },
  {
    key: 'unproved',
    text: $localize`:@@staff-admin.flood.unproved:Без доказателство`,
    explanation: $localize`:@@staff-admin.flood.unproved-text:Програми, които не са решили задачата`,
  },
];
