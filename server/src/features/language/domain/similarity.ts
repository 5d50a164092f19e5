/** Words that join others and name nothing; content words stay, however frequent. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'а ако ала без беше би бил била били било бъде в ви вие във все всеки всичко всички вече г го да дали до докато е за заради зад и из или им ' +
    'има й как каква какво как както какъв като кой която които което към ли ме между ми ми мой моя моят на над най нас не него нея ни ние никой ' +
    'но но о обаче от още пак по под поради после при про пред през с са само се си след сме според срещу със съм същия същата т там така такъв ' +
    'та тази те тези ти то това този той тя тях у че че чрез ще я ' +
    'a an and are as at be been by for from has have in into is it its my no not of on or our so that the their there this to was we were with'
  ).split(' '),
);
const FOLDED: Readonly<Record<string, string>> = { ё: 'е', ѝ: 'и' };
const SHORTEST_TOKEN = 2;

/**
 * A text as similar texts are sought by, for trigrams in the database and for comparing: lower case, composed (NFC), ё and ѝ folded, stress
 * marks dropped, everything that is no letter or digit a single space. й stays й. Not for display.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ёѝ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text that say what it is about, each once and in its order: {@link searchKey} without function words and single letters. */
export function searchTokens(text: string): readonly string[] {
  const words = searchKey(text).split(' ');
  return [...new Set(words.filter((word) => word.length >= SHORTEST_TOKEN && !FUNCTION_WORDS.has(word)))];
}

/** True of a word that joins others and names nothing, and of a single letter or nothing: it says nothing of what a text is about. */
export const isFunctionWord = (key: string): boolean => FUNCTION_WORDS.has(key) || !/[\p{L}\p{N}]{2}|\p{N}/u.test(key);
