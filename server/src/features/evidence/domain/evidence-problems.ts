import type { FieldError } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

const TEXTS = {
  caption_missing: { bg: 'Напишете какво се вижда или какво доказва.', en: 'Write what is to be seen, or what it proves.' },
  url_missing: { bg: 'Напишете адреса на страницата.', en: 'Write the address of the page.' },
  not_a_url: { bg: 'Напишете пълен адрес, който започва с https://.', en: 'Write a full address that starts with https://.' },
  url_with_password: {
    bg: 'Махнете името и паролата от адреса: той ще е публичен.',
    en: 'Leave the name and the password out of the address: it will be public.',
  },
  seen_on_missing: { bg: 'Напишете кога сте видели страницата.', en: 'Write when you saw the page.' },
  seen_in_future: { bg: 'Датата още не е дошла.', en: 'That day has not come yet.' },
  file_missing: { bg: 'Прикачете файл.', en: 'Attach a file.' },
  photo_missing: { bg: 'Прикачете снимка.', en: 'Attach a photo.' },
  upload_unknown: { bg: 'Този файл вече го няма. Прикачете го отново.', en: 'This file is gone. Attach it again.' },
  upload_twice: { bg: 'Този файл вече е в списъка.', en: 'This file is in the list already.' },
  not_a_photo: {
    bg: 'Това не е снимка. Прикачете го като файл или изберете снимка.',
    en: 'This is no photo. Attach it as a file, or choose a photo.',
  },
  place_missing: { bg: 'Напишете къде е снимано.', en: 'Write where the photo was taken.' },
  coordinates_alone: { bg: 'Ширината и дължината вървят заедно.', en: 'Latitude and longitude go together.' },
  coordinates_outside: { bg: 'Такова място на Земята няма.', en: 'There is no such place on Earth.' },
  not_of_this_kind: { bg: 'Това поле не е за този вид доказателство.', en: 'This field is not for this kind of evidence.' },
  too_many_items: { bg: 'Доказателствата са най-много 5.', en: 'There may be at most 5 items of evidence.' },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be wrong with evidence beyond the shape of single fields. */
export type EvidenceFault = keyof typeof TEXTS;

/** At `/evidence`, or at a field of the item at `position`, counted from 0. */
export function evidenceFault(code: EvidenceFault, position?: number, field?: string): FieldError {
  const pointer = position === undefined ? '/evidence' : `/evidence/${position}/${field ?? ''}`;
  return { pointer, code, detail: TEXTS[code] };
}
