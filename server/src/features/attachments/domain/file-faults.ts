import type { Words } from '../../../kernel/words.js';

/** Why a file is not accepted, in the reader's words, by stable code. */
export const FILE_FAULTS = {
  file_missing: { bg: 'Изберете файл.', en: 'Choose a file.' },
  file_empty: { bg: 'Файлът е празен. Изберете друг.', en: 'The file is empty. Choose another one.' },
  file_too_large: {
    bg: 'Файлът е по-голям от 10 MB. Намалете го и опитайте пак.',
    en: 'The file is larger than 10 MB. Make it smaller and try again.',
  },
  kind_not_accepted: {
    bg: 'Приемаме снимки (JPEG, PNG, WebP), PDF и обикновен текст. Изберете такъв файл.',
    en: 'We accept pictures (JPEG, PNG, WebP), PDF and plain text. Choose such a file.',
  },
  name_and_content_differ: {
    bg: 'Името на файла казва едно, а съдържанието е друго. Запазете го отново и опитайте пак.',
    en: 'The name of the file says one thing and its content another. Save it again and try again.',
  },
  text_unreadable: {
    bg: 'Текстът не може да се прочете. Запазете файла като UTF-8 и опитайте пак.',
    en: 'The text cannot be read. Save the file as UTF-8 and try again.',
  },
  image_unreadable: {
    bg: 'Снимката е повредена и не може да се отвори. Изберете друга.',
    en: 'The picture is damaged and cannot be opened. Choose another one.',
  },
  image_animated: {
    bg: 'Подвижни изображения не приемаме. Изпратете отделна снимка.',
    en: 'We do not accept animated pictures. Send a single picture.',
  },
  image_too_large: {
    bg: 'Снимката има над 40 милиона точки. Намалете я и опитайте пак.',
    en: 'The picture has more than 40 million pixels. Make it smaller and try again.',
  },
  too_many_files: {
    bg: 'Може да има най-много 5 файла. Махнете някой, за да добавите друг.',
    en: 'There may be at most 5 files. Remove one to add another.',
  },
  pdf_protected: {
    bg: 'Файлът е заключен и не можем да го проверим. Запазете го без парола и ограничения.',
    en: 'The file is locked, and we cannot check it. Save it without a password or restrictions.',
  },
  pdf_active: {
    bg: 'Файлът съдържа скрипт или действие, което се изпълнява само. Запазете го като обикновен PDF/A.',
    en: 'The file has a script or an action that runs by itself. Save it as plain PDF/A.',
  },
  pdf_carries_files: {
    bg: 'Във файла са вложени други файлове. Приложете ги отделно.',
    en: 'Other files are embedded in the file. Attach them one by one.',
  },
  pdf_unreadable: {
    bg: 'Файлът не може да се провери. Запазете го отново като PDF/A и опитайте пак.',
    en: 'The file cannot be checked. Save it again as PDF/A and try again.',
  },
  one_at_a_time: { bg: 'Изпращайте файловете един по един.', en: 'Send the files one at a time.' },
} as const satisfies Readonly<Record<string, Words>>;

export type FileFault = keyof typeof FILE_FAULTS;
