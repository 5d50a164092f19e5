import type { Finding } from './receipt-check';

/** `open`: it can't be said yet, or nobody asked. */
export type TickState = 'good' | 'bad' | 'open';

/** What was found, what that means, and what to do now; the last two may be empty where all is well. */
export interface FindingWords {
  readonly state: TickState;
  readonly title: string;
  readonly means: string;
  readonly next: string;
}

/** What the words name, ready to be put into a sentence. */
export interface FindingFacts {
  readonly index: string;
  readonly size: string;
  readonly origin: string;
  readonly deadline: string;
  readonly witnesses: string;
}

type Words = (facts: FindingFacts) => FindingWords;

const takeAnew = $localize`:@@verify.next.take-anew:Изтеглете разписката отново от случая си и я проверете пак.`;
const showIt = $localize`:@@verify.next.show-it:Ако и тогава е така, запазете файла. Покажете го на общината и на независим наблюдател.`;
const copyAnew = $localize`:@@verify.next.copy-anew:Копирайте го наново от случая си, без да добавяте нищо. Ако пак не съвпада, текстът е променян след получаването. Попитайте общината защо и пазете разписката.`;

const broken =
  (means: string): Words =>
  () => ({
    state: 'bad',
    title: $localize`:@@verify.broken:Разписката не може да се прочете`,
    means,
    next: takeAnew,
  });
const changed = broken($localize`:@@verify.broken.changed:Записът в нея е повреден или променян. Такъв запис дневникът не прави.`);

/** Every finding has its words: one that is new does not compile without them. */
export const findingWords: Readonly<Record<Finding, Words>> = {
  text_matches: () => ({
    state: 'good',
    title: $localize`:@@verify.text-matches:Текстът съвпада`,
    means: $localize`:@@verify.text-matches.means:Заглавието и текстът са точно тези, които са вписани. Нито буква не е променена.`,
    next: '',
  }),
  title_matches: () => ({
    state: 'good',
    title: $localize`:@@verify.title-matches:Заглавието съвпада`,
    means: $localize`:@@verify.title-matches.means:Заглавието е точно това, което е вписано.`,
    next: $localize`:@@verify.title-matches.next:Поставете и текста, за да проверите и него.`,
  }),
  body_matches: () => ({
    state: 'good',
    title: $localize`:@@verify.body-matches:Текстът съвпада`,
    means: $localize`:@@verify.body-matches.means:Текстът е точно този, който е вписан. Нито буква не е променена.`,
    next: $localize`:@@verify.body-matches.next:Поставете и заглавието, за да проверите и него.`,
  }),
  text_differs: () => ({
    state: 'bad',
    title: $localize`:@@verify.text-differs:Заглавието и текстът не съвпадат`,
    means: $localize`:@@verify.text-differs.means:И двете се различават от вписаното поне с една буква. Може разписката да е за друг случай.`,
    next: copyAnew,
  }),
  title_differs: () => ({
    state: 'bad',
    title: $localize`:@@verify.title-differs:Заглавието не съвпада`,
    means: $localize`:@@verify.title-differs.means:Заглавието се различава от вписаното поне с една буква.`,
    next: copyAnew,
  }),
  body_differs: () => ({
    state: 'bad',
    title: $localize`:@@verify.body-differs:Текстът не съвпада`,
    means: $localize`:@@verify.body-differs.means:Текстът се различава от вписания поне с една буква.`,
    next: copyAnew,
  }),
  text_not_given: () => ({
    state: 'open',
    title: $localize`:@@verify.text-not-given:Текстът още не е проверен`,
    means: $localize`:@@verify.text-not-given.means:Разписката не съдържа самия текст.`,
    next: $localize`:@@verify.text-not-given.next:Поставете заглавието и текста в полетата.`,
  }),
  text_not_opened: () => ({
    state: 'open',
    title: $localize`:@@verify.text-not-opened:Текстът не може да се сравни`,
    means: $localize`:@@verify.text-not-opened.means:Тук няма ключ, с който текстът да се сравни с вписаното. Така е при записи без текст и когато текстът е изтрит по закон.`,
    next: $localize`:@@verify.text-not-opened.next:Другите три проверки важат. За текста използвайте разписката, която сте запазили.`,
  }),

  included: ({ index, size }) => ({
    state: 'good',
    title: $localize`:@@verify.included:Вписано е под № ${index}:index:`,
    means: $localize`:@@verify.included.means:Записът стои в дневник с ${size}:size: записа. Не може да бъде махнат, без да се забележи.`,
    next: '',
  }),
  not_included: () => ({
    state: 'bad',
    title: $localize`:@@verify.not-included:Записът не е в дневника`,
    means: $localize`:@@verify.not-included.means:Доказателството не води до подписания дневник. Или разписката е променяна, или записът е подменен.`,
    next: `${takeAnew} ${showIt}`,
  }),
  index_beyond_size: () => ({
    state: 'bad',
    title: $localize`:@@verify.beyond:Записът не е в дневника`,
    means: $localize`:@@verify.beyond.means:Номерът в разписката е по-голям от броя на подписаните записи.`,
    next: `${takeAnew} ${showIt}`,
  }),
  another_entry: ({ index }) => ({
    state: 'bad',
    title: $localize`:@@verify.another-entry:Под № ${index}:index: стои друг запис`,
    means: $localize`:@@verify.another-entry.means:Дневникът показва под този номер нещо друго, а не Вашия запис.`,
    next: $localize`:@@verify.another-entry.next:Проверете запазения файл на разписката. Ако той е верен, дневникът е подменен: покажете файла на общината и на независим наблюдател.`,
  }),
  promised: ({ deadline }) => ({
    state: 'open',
    title: $localize`:@@verify.promised:Обещано е, но още не е вписано`,
    means: $localize`:@@verify.promised.means:Дневникът е обещал с подписа си да го впише до ${deadline}:moment:.`,
    next: $localize`:@@verify.promised.next:Изтеглете разписката отново след този час.`,
  }),
  promise_overdue: ({ deadline }) => ({
    state: 'bad',
    title: $localize`:@@verify.overdue:Обещаният срок мина`,
    means: $localize`:@@verify.overdue.means:Записът трябваше да е в дневника до ${deadline}:moment:. Тази разписка още не казва, че е там.`,
    next: `${takeAnew} ${$localize`:@@verify.overdue.next:Ако и новата е само обещание, дневникът не е изпълнил дадената дума. Покажете и двете на независим наблюдател.`}`,
  }),
  promise_for_another_entry: () => ({
    state: 'bad',
    title: $localize`:@@verify.other-promise:Обещанието е за друг запис`,
    means: $localize`:@@verify.other-promise.means:Подписаното обещание не отговаря на записа в разписката.`,
    next: `${takeAnew} ${showIt}`,
  }),

  signed: ({ origin }) => ({
    state: 'good',
    title: $localize`:@@verify.signed:Подписано е от дневника`,
    means: $localize`:@@verify.signed.means:Подписът е верен и е на ${origin}:origin:.`,
    next: '',
  }),
  key_unknown: () => ({
    state: 'bad',
    title: $localize`:@@verify.key-unknown:Подписът е с непознат ключ`,
    means: $localize`:@@verify.key-unknown.means:Този дневник няма такъв ключ. Разписката може да е от друг сайт или да е подправена.`,
    next: $localize`:@@verify.key-unknown.next:Вижте от кой сайт е разписката и проверете там. Ако е от този сайт, покажете я на независим наблюдател.`,
  }),
  signature_wrong: () => ({
    state: 'bad',
    title: $localize`:@@verify.signature-wrong:Подписът не е верен`,
    means: $localize`:@@verify.signature-wrong.means:Подписаното е променяно или никога не е подписвано от дневника.`,
    next: `${takeAnew} ${showIt}`,
  }),
  origin_differs: () => ({
    state: 'bad',
    title: $localize`:@@verify.origin-differs:Подписът е за друг дневник`,
    means: $localize`:@@verify.origin-differs.means:Името на дневника и името на ключа не са едни и същи.`,
    next: `${takeAnew} ${showIt}`,
  }),
  checkpoint_malformed: () => ({
    state: 'bad',
    title: $localize`:@@verify.checkpoint:Няма подпис, който да се чете`,
    means: $localize`:@@verify.checkpoint.means:Подписаната част на разписката е повредена.`,
    next: takeAnew,
  }),
  vkeys_malformed: () => ({
    state: 'open',
    title: $localize`:@@verify.no-keys:Подписът не може да се провери`,
    means: $localize`:@@verify.no-keys.means:Няма ключ на дневника, с който да се сравни.`,
    next: $localize`:@@verify.no-keys.next:Отворете страницата отново след малко.`,
  }),

  witnessed: ({ witnesses }) => ({
    state: 'good',
    title: $localize`:@@verify.witnessed:Видяно е и от независим свидетел`,
    means: witnesses,
    next: '',
  }),
  no_witnesses_asked: () => ({
    state: 'open',
    title: $localize`:@@verify.no-witnesses:Още няма независими свидетели`,
    means: $localize`:@@verify.no-witnesses.means:Свидетел е организация, която следи дневника и подписва какво е видяла. Дневникът още няма такива.`,
    next: $localize`:@@verify.no-witnesses.next:Не е нужно да правите нищо. Тази разписка важи и без тях.`,
  }),
  not_yet_witnessed: () => ({
    state: 'open',
    title: $localize`:@@verify.not-yet-witnessed:Свидетелите още не са го видели`,
    means: $localize`:@@verify.not-yet-witnessed.means:Те виждат само вписаното, а това е още обещание.`,
    next: $localize`:@@verify.not-yet-witnessed.next:Изтеглете разписката отново, щом записът влезе в дневника.`,
  }),
  too_few_witnesses: () => ({
    state: 'open',
    title: $localize`:@@verify.unseen:Свидетелите още не са го видели`,
    means: $localize`:@@verify.unseen.means:Дневникът има свидетели, но в тази разписка няма техен подпис.`,
    next: $localize`:@@verify.unseen.next:Изтеглете разписката отново след няколко минути.`,
  }),
  witness_signature_wrong: () => ({
    state: 'bad',
    title: $localize`:@@verify.witness-wrong:Подпис на свидетел не е верен`,
    means: $localize`:@@verify.witness-wrong.means:Под името на свидетел стои подпис, който не е негов.`,
    next: `${takeAnew} ${showIt}`,
  }),
  witness_keys_malformed: () => ({
    state: 'open',
    title: $localize`:@@verify.witness-keys:Подписите на свидетелите не могат да се проверят`,
    means: $localize`:@@verify.witness-keys.means:Ключовете им не могат да се прочетат.`,
    next: $localize`:@@verify.witness-keys.next:Отворете страницата отново след малко.`,
  }),

  receipt_malformed: broken($localize`:@@verify.broken.receipt:Това не е разписка или част от нея липсва.`),
  extra_malformed: broken($localize`:@@verify.broken.extra:Частта със записа липсва или е повредена.`),
  entry_too_long: changed,
  entry_not_json: changed,
  entry_not_canonical: changed,
  entry_unknown_type: changed,
  entry_fields_wrong: changed,
};
