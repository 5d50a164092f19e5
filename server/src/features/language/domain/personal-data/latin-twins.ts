/** Cyrillic letters, in lower case, as the Latin capitals that look the same; they are the twelve of car plates. */
export const LATIN_TWINS: Readonly<Record<string, string>> = {
  а: 'A',
  в: 'B',
  е: 'E',
  к: 'K',
  м: 'M',
  н: 'H',
  о: 'O',
  р: 'P',
  с: 'C',
  т: 'T',
  у: 'Y',
  х: 'X',
};
