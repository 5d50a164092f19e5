import { dayWords } from '../../../kernel/day-words.js';
import type { Office } from '../../../kernel/actor.js';
import type { Submission } from '../../submissions/domain/index.js';

const OFFICE: Readonly<Record<Office, string>> = {
  mayor: 'кмет',
  deputy_mayor: 'заместник-кмет',
  secretary: 'секретар на общината',
  head_of_department: 'началник на отдел',
  councillor: 'общински съветник',
  employee: 'служител',
};

/** What the author said beside the text: when, where, and whom it is about. `settlement` is its Bulgarian name. */
export function particularsOf(
  { occurredOn, address, about }: Pick<Submission, 'occurredOn' | 'address' | 'about'>,
  settlement: string | null,
): { readonly label: string; readonly value: string }[] {
  const place = [settlement, address].filter((part) => part !== null && part !== '').join(', ');
  const whom =
    about === null ? '' : [about.office && OFFICE[about.office], about.name].filter((part) => part !== null && part !== '').join(', ');
  return [
    ...(occurredOn === null ? [] : [{ label: 'Кога', value: dayWords(occurredOn).bg }]),
    ...(place === '' ? [] : [{ label: 'Къде', value: place }]),
    ...(whom === '' ? [] : [{ label: 'Срещу кого', value: whom }]),
  ];
}
