import type { TextView } from '../text-view.js';

/** Something written as an address; whether somebody lives there it does not say. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** It names an entrance, a floor or a flat. */
  readonly isHousehold: boolean;
  /** It names a flat. */
  readonly hasFlat: boolean;
  /** It names a house or a block; without one, „ул. „Паисий““ is just a street. */
  readonly hasNumber: boolean;
}

/** No address is longer, in UTF-16 units; each beginning of one is read no further. */
const LONGEST = 160;

const QUOTED = `[„“"«'][^„“”"»\\n]{1,40}[“”"»']`;
/** Between the street's name and the number these say that the number is another one: „на ул. Паисий пред № 12“. */
const NO_NAME =
  '(?:пред|до|срещу|зад|между|около|над|под|при|към|от|в|на|и|е|са|се|не|да|с|със|за|по|ни|ми|си|няма|има|където|край|след|преди|че|но|а|near|at|in|is|and|to|the|i|na|pred|do|e|se)';
const NAME_WORD = `(?!${NO_NAME}(?![\\p{L}.]))\\p{L}[\\p{L}.'’-]{0,24}`;
const NAME = `(?:${QUOTED}|(?:\\d{1,3}(?:-?\\p{L}{2})? )?${NAME_WORD}(?: ${NAME_WORD}){0,3})`;
/** Not a sum, a year, a date or a count: „12 дка“, „12.03.“. */
const NO_COUNT = `(?![\\p{L}\\d]|[.,:/-]\\d| ?(?:лв|кв\\.? ?м|м|км|дка|г|ч|часа|бр|броя|пъти|дни|години|семейства|души|къщи|дупки|%|€)(?!\\p{L}))`;
const HOUSE = `\\d{1,3}(?: ?[а-яa-z](?= ?(?:[,;.)\\n]|$)))?(?:[а-яa-z](?!\\p{L}))?${NO_COUNT}`;
const NUMBER = `(?:,? ?(?:№|no\\.?|nr\\.?|номер|#) ?| |, )${HOUSE}`;
const BLOCK = `(?:бл|блок|bl|blok|block)(?:\\. ?| )?(?:№ ?)?\\d{1,4}(?: ?[а-яa-z](?![\\p{L}]))?(?!\\d)`;
const LETTER = `[„“"']?(?:\\p{L}|\\d{1,2})[“”"']?(?![\\p{L}\\d]|[-/]\\d)`;
const ENTRANCE = `(?:вх|вход|vh|vhod|entrance|entr)(?:\\. ?| )?${LETTER}`;
const FLOOR = `(?:(?:ет|етаж|et|etaj|etazh|floor|fl)(?:\\. ?| )?\\d{1,2}|\\d{1,2}(?:-?(?:ви|ри|ти|ми|vi|ri|ti|th|nd|rd|st))? (?:етаж|etaj|etazh|floor))(?![\\p{L}\\d])`;
const FLAT = `(?:ап|апартамент|апарт|ap|apt|apartment|flat)(?:\\. ?| )?(?:№ ?)?\\d{1,4}(?:[а-яa-z](?!\\p{L}))?(?!\\d)`;
const PART = `(?:${BLOCK}|${ENTRANCE}|${FLOOR}|${FLAT})`;
const SEPARATOR = '(?: ?[,;.–/-] ?| (?:на|в|във|от) | |(?<=\\d)(?=\\p{L}))';
const PARTS = `(?:${SEPARATOR}${PART}){0,5}`;

const STREET = `(?:ул|улица|бул|булевард|пл|площад|ulica|ul|bul|bulevard|pl)(?:\\. ?| )${NAME}`;
const ESTATE = `(?:ж\\. ?к|жк|кв|квартал|комплекс|к-с|jk|zh\\. ?k|j\\. ?k|kv)(?:\\. ?| )${NAME}(?:[ -]\\d(?!\\d))?`;
const ENGLISH = `\\d{1,3}[a-z]?,? (?:\\p{L}[\\p{L}.'’-]{1,24} ){1,3}(?:street|str|st|blvd|boulevard|road|avenue)(?!\\p{L})\\.?`;

/** „Shipka Str. 12“; never „at Shipka Str.“. */
const ENGLISH_FIRST = `(?:(?!(?:at|in|on|the|near|of|our|my|from|to|and)(?!\\p{L}))[a-z]{2,20} ){1,2}(?:street|str|blvd|boulevard|road|avenue)(?!\\p{L})\\.?`;

/** Sticky, in the order in which they are tried at a beginning. */
const FORMS: readonly RegExp[] = [
  `(?:${ESTATE}${SEPARATOR})?${STREET}${NUMBER}${PARTS}`,
  `${ESTATE}${SEPARATOR}${PART}${PARTS}`,
  `${ENGLISH}${PARTS}`,
  `${BLOCK}${PARTS}`,
  `${PART}${SEPARATOR}${PART}${PARTS}`,
  `${PART}${SEPARATOR}${STREET}${NUMBER}`,
  `${QUOTED}${NUMBER}${PARTS}`,
  `${ENGLISH_FIRST}${NUMBER}${PARTS}`,
  STREET,
].map((form) => new RegExp(form, 'uy'));
const BEGINNING =
  /(?<![\p{L}\d-])(?:(?:ул|улица|бул|булевард|пл|площад|ulica|ul|bul|bulevard|pl|ж\. ?к|жк|кв|квартал|комплекс|к-с|jk|zh\. ?k|j\. ?k|kv|бл|блок|bl|blok|block|вх|вход|vh|vhod|entrance|ет|етаж|et|floor|ап|апартамент|апарт|ap|apt|apartment|flat)(?!\p{L})|\d{1,3}[a-z]?,? (?=[a-z])|[a-z]{2,20} (?=(?:[a-z]{2,20} )?(?:street|str|blvd|road|avenue)(?![a-z]))|[„“"«']|(?<=(?:жив(?:ея|ее|еем|еят|ущ|уща|ущи)|адрес(?:ът|а|ът ми|ът му|ът ѝ)?|jiveq|jivee|jiveem|adres)(?: е)?:? (?:на |в |е |na )?)\p{L})/gu;

const CUED = /(?:жив(?:ея|ее|еем|еят|ущ|уща|ущи)|адрес(?:ът|а|ът ми|ът му|ът ѝ)?|jiveq|jivee|jiveem|adres)(?: е)?:? (?:на |в |е |na )?$/u;
const WITHOUT_WORD = new RegExp(`${NAME}${NUMBER}${PARTS}`, 'uy');
const HOUSEHOLD = new RegExp(`(?<!\\p{L})(?:${ENTRANCE}|${FLOOR}|${FLAT})`, 'u');
const FLAT_IN = new RegExp(`(?<!\\p{L})${FLAT}`, 'u');
const NUMBER_AT_END = /\d|(?:вх|вход|vh|entrance)/u;

/** What is written as an address, in the order of the text. */
export function placesOf(view: TextView): readonly Place[] {
  const places: Place[] = [];
  let done = 0;
  for (const { index } of view.mended.matchAll(BEGINNING)) {
    if (index < done) continue;
    const piece = view.mended.slice(index, index + LONGEST);
    const written = FORMS.map((form) => readAt(form, piece)).find((found) => found !== null) ?? readWithoutWord(view, index, piece);
    if (written === null || isProse(view, index, written)) continue;
    done = index + written.length;
    const rest = written.replace(new RegExp(QUOTED, 'u'), '');
    places.push({
      start: index,
      end: done,
      isHousehold: HOUSEHOLD.test(rest),
      hasFlat: FLAT_IN.test(rest),
      hasNumber: NUMBER_AT_END.test(rest),
    });
  }
  return places;
}

/** „живея на Хан Аспарух 15“: after such a word a street needs no „ул.“, but a capital letter. */
function readWithoutWord(view: TextView, start: number, piece: string): string | null {
  const letter = view.original.charAt(start);
  const isCued = CUED.test(view.mended.slice(Math.max(0, start - 24), start));
  return isCued && letter !== letter.toLowerCase() ? readAt(WITHOUT_WORD, piece) : null;
}

/** „на улица събрахме 43 подписа“: after the whole word, a name begins with a capital letter or a quotation mark. */
function isProse(view: TextView, start: number, written: string): boolean {
  const word = /^(?:улица|площад|булевард|квартал|комплекс|ulica|plaza) (?=\p{L})/u.exec(written)?.[0];
  if (word === undefined) return false;
  const first = view.original.charAt(start + word.length);
  return first === first.toLowerCase() && view.original.charAt(start) === view.folded.charAt(start);
}

function readAt(form: RegExp, piece: string): string | null {
  form.lastIndex = 0;
  return form.exec(piece)?.[0] ?? null;
}
