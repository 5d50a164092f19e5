/** Закон за транслитерацията, чл. 3-5: one letter at a time; ѝ, and the Russian letters that slip into names, are ours. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ь: 'y',
  ю: 'yu',
  я: 'ya',
  ѝ: 'i',
  ё: 'yo',
  ы: 'y',
  э: 'e',
};

/** Names that keep their established spelling. */
const ESTABLISHED: Readonly<Record<string, string>> = { българия: 'bulgaria' };

/**
 * Latin name for an address, by the Transliteration Act: lower case, words joined by `-`, only `a-z0-9-`, no dash at either end.
 * At most `limit` characters, cut between words where there is one. Empty when the text holds no letter or digit.
 */
export function slug(text: string, limit = 80): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let result = '';
  for (const word of words.map(latin)) {
    if (word === '') continue;
    const longer = result === '' ? word : `${result}-${word}`;
    if (longer.length > limit) return result === '' ? longer.slice(0, limit) : result;
    result = longer;
  }
  return result;
}

function latin(word: string): string {
  const established = ESTABLISHED[word];
  if (established !== undefined) return established;
  // The act writes a final „ия“ as „ia“; elsewhere я is „ya“.
  const [stem, ending] = word.endsWith('ия') ? [word.slice(0, -2), 'ia'] : [word, ''];
  const letters = Array.from(stem, (letter) => LATIN[letter] ?? letter).join('');
  // What is left is another alphabet: an accent is dropped (é), a letter without a Latin base too.
  return (letters.normalize('NFKD') + ending).toLowerCase().replace(/[^a-z0-9]/g, '');
}
