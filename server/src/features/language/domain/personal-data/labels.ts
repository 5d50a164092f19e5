/** What a word says about the number that comes after it. */
export type LabelKind = 'egn' | 'lnch' | 'phone' | 'company' | 'document' | 'id_document' | 'vehicle' | 'property';

export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

/** Lower case; `~` stands for any ending. Bulgarian in Cyrillic and as it is typed in Latin, and English. */
const WORDS: Readonly<Record<LabelKind, readonly string[]>> = {
  egn: ['егн~', 'е\\. ?г\\. ?н', 'egn', 'един~ граждански номер', 'personal identification number'],
  lnch: ['лнч~', 'л\\. ?н\\. ?ч', 'lnch', 'lnc', 'личен номер на чужденец', 'личния номер на чужденец', 'personal number of a foreigner'],
  phone: [
    'тел',
    'телефон~',
    'gsm',
    'гсм',
    'джиесем~',
    'жсм',
    'моб',
    'мобил~',
    'вайбър~',
    'viber',
    'уотсап~',
    'whatsapp',
    'факс~',
    'звънете',
    'звъннете',
    'позвън~',
    'обадете',
    'обади',
    'обадят',
    'tel',
    'telefon~',
    'phone~',
    'telephone~',
    'mobile',
    'fax',
    'call me',
    'call us',
  ],
  company: ['еик', 'булстат', 'eik', 'uic', 'bulstat', 'ддс', 'vat', 'идентификационен код', 'идентификационен номер', 'company number'],
  document: [
    'вх',
    'изх',
    'входящ~',
    'изходящ~',
    'договор~',
    'фактур~',
    'заповед~',
    'решени~',
    'протокол~',
    'преписк~',
    'дело',
    'разрешени~',
    'партид~',
    'партиден',
    'клиентск~',
    'абонатен',
    'абонатния',
    'акт',
    'поръчк~',
    'удостоверени~',
    'инвентарен',
    'инв',
    'сериен',
    'квитанци~',
    'артикул~',
    'баркод~',
    'жалба',
    'сигнал',
    'регистров',
    'реш',
    'дог',
    'зап',
    'сертификат~',
    'invoice',
    'contract',
    'reference',
    'ref',
    'order',
    'case',
    'decision',
    'permit',
    'serial',
  ],
  id_document: [
    'личн~ карт~',
    'личн~ (?:ми|му|й|ѝ|си|им|ни) карт~',
    'л\\. ?к',
    'лк',
    'паспорт~',
    'шофьорск~ книжк~',
    'шофьорск~ (?:ми|му|й|ѝ|си|им) книжк~',
    'свидетелство~ за управление',
    'сумпс',
    'самоличност~',
    'lichna karta',
    'id card',
    'identity card',
    'identity document',
    'passport~',
    'driving licen[cs]e',
    "driver'?s licen[cs]e",
  ],
  vehicle: [
    'кола',
    'колата',
    'коли',
    'колите',
    'автомобил~',
    'мпс',
    'камион~',
    'бус',
    'буса',
    'бусът',
    'джип~',
    'такси~',
    'мотор~',
    'паркира~',
    'рег',
    'дк',
    'регистрац~',
    'табел~',
    'номер',
    'номера',
    'car',
    'vehicle',
    'van',
    'truck',
    'plate~',
    'parked',
    'registration',
  ],
  property: ['имот~', 'пи', 'упи', 'кадаст~', 'идентификатор~', 'парцел~', 'cadastral', 'plot'],
};

const ENDING = '\\p{L}{0,14}';
const KINDS = Object.keys(WORDS) as LabelKind[];
/** One pass for all words: alternatives are literal, so that each place of the text is read a bounded number of times. */
const ANY_LABEL = new RegExp(
  `(?<!\\p{L})(?:${KINDS.map((kind) => `(?<${kind}>${WORDS[kind].map((word) => word.replaceAll('~', ENDING)).join('|')})`).join('|')})(?!\\p{L})`,
  'gu',
);

/** Labels of a folded text, in its order. */
export function findLabels(folded: string): readonly Label[] {
  return Array.from(folded.matchAll(ANY_LABEL), (match) => ({
    kind: KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'document',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The last label of one of the kinds that ends before `index`, at most `reach` characters before it. */
export function labelBefore(labels: readonly Label[], index: number, kinds: readonly LabelKind[], reach: number): Label | null {
  for (let candidate = lastEndingBefore(labels, index); candidate >= 0; candidate -= 1) {
    const label = labels[candidate];
    if (label === undefined || index - label.end > reach) return null;
    if (kinds.includes(label.kind)) return label;
  }
  return null;
}

/** The first label that begins at or after `index`, at most `reach` characters after it. */
export function labelAfter(labels: readonly Label[], index: number, reach: number): Label | null {
  const label = labels[lastEndingBefore(labels, index) + 1];
  return label !== undefined && label.start >= index && label.start - index <= reach ? label : null;
}

function lastEndingBefore(labels: readonly Label[], index: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
