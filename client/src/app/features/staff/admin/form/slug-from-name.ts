/** Закон за транслитерацията, чл. 3: letter for letter. */
const latin = new Map(
  (
    'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p ' +
    'р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sht ъ:a ь:y ю:yu я:ya ѝ:i'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * A short name for addresses out of a Bulgarian name; whoever adds the record may write another.
 * @param limit most characters; it is cut between words
 */
export function slugFromName(name: string, limit = 60): string {
  const found =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return found
    .map(inLatin)
    .filter((word) => word !== '')
    .reduce((slug, word) => {
      const longer = slug === '' ? word.slice(0, limit) : `${slug}-${word}`;
      return longer.length > limit ? slug : longer;
    }, '');
}

function inLatin(word: string): string {
  // At the end of a word „ия“ is „ia“ (чл. 5), elsewhere я is „ya“.
  const ending = word.endsWith('ия') ? 'ia' : '';
  const stem = ending === '' ? word : word.slice(0, -2);
  return [...stem].map((letter) => latin.get(letter) ?? letter.replace(/[^a-z0-9]/, '')).join('') + ending;
}
