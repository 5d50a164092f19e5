import { type Language } from '../harness/api.js';

/** What a reader sees on the pages of the log. */
export const logWords = {
  receipt: { bg: 'Разписка от публичния дневник', en: 'Receipt from the public log' },
  entered: { bg: /^Вписано в публичния дневник под № \d+$/, en: /^Entered in the public log as no\. \d+$/ },
  save: { bg: 'Запазете разписката', en: 'Save the receipt' },
  saveProof: { bg: 'Файл за програми', en: 'File for programs' },
  log: { bg: 'Публичен дневник', en: 'Public log' },
  verify: { bg: 'Проверете разписка', en: 'Check a receipt' },
  title: { bg: 'Заглавие', en: 'Title' },
  text: { bg: 'Текст', en: 'Text' },
  check: { bg: 'Проверете', en: 'Check' },
  well: { bg: 'Всичко е наред', en: 'All is well' },
  genuine: { bg: 'Записът е истински', en: 'The entry is genuine' },
  wrong: { bg: 'Внимание: нещо не е наред', en: 'Attention: something is wrong' },
  bodyDiffers: { bg: 'Текстът не съвпада', en: 'The text does not match' },
  noWitnesses: { bg: 'Още няма независими свидетели', en: 'There are no independent witnesses yet' },
  file: { bg: 'Файлът на разписката', en: 'The file of the receipt' },
  noReceipt: { bg: 'Това не е разписка от дневника', en: 'This is not a receipt of the log' },
  scripts: { bg: 'За тази проверка трябва JavaScript', en: 'This check needs JavaScript' },
} satisfies Record<string, Record<Language, string | RegExp>>;
