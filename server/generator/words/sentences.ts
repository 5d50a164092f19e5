import type { Outcome, Topic } from '../../src/features/submissions/domain/vocabulary.js';
import type { Chance } from '../random.js';
import { INTEGRITY } from './integrity.js';
import { LIVING } from './living.js';
import { FAMILY_NAMES, FIRST_NAMES, LANDMARKS, STREETS_BY_NAME } from './places.js';
import { STREETS } from './streets.js';
import type { Theme } from './theme.js';

export const THEMES: readonly Theme[] = [...STREETS, ...LIVING, ...INTEGRITY];

/** What stands in a public text in place of what a moderator took out. */
const COVERED = '[заличено]';

const SPOKEN_BEFORE = [
  'Обаждах се {count} пъти и ми обещаха да запишат.',
  'Писах и преди {months}, но отговор не получих.',
  'Говорих с кмета на място, той също не знае.',
  'Подписка от {count} съседи е внесена в деловодството.',
  'За първи път подавам сигнал и не знам дали е за тук.',
  'Питах на гишето и ме пратиха при Вас.',
];
const DETAILS = [
  'Най-зле е сутрин между седем и осем часа.',
  'Видях го лично, когато се връщах от работа.',
  'Преди години това място беше едно от най-хубавите в града.',
  'Снимах с телефона и мога да изпратя снимките.',
  'Не търся вина, искам само да се реши.',
  'Съседите казват, че при предишния ремонт е било направено добре.',
  'Живея тук от {count} години и такова нещо не помня.',
  'В {village} положението е същото.',
];
const WITH_PRIVATE_DATA = [
  'Съседката {person} също пострада.',
  'Може да се обадите на {phone} след шест часа.',
  'Най-добре знае {person}, който живее насреща.',
];
const OPENINGS = [
  'Благодарим за сигнала.',
  'Уважаеми господине или госпожо,',
  'Проверихме казаното от Вас.',
  'По подадения сигнал отговаряме следното.',
];
const PROOFS = [
  'Огледът е направен от двама служители и има протокол.',
  'Разходът е за сметка на бюджета за текущ ремонт.',
  'При проверката присъства и кметът на {village}.',
  'Данните са от регистъра на общината и са към деня на отговора.',
  'Подобни сигнали имаме и за {place}.',
];
const CLOSINGS = [
  'Ако не сте съгласни, може да поискате случаят да се разгледа отново.',
  'При нови факти пишете ни по същия номер.',
  'Отделът остава на разположение за въпроси.',
];
const SENTENCES_OF_VERDICTS: Readonly<Record<'yes' | 'partly' | 'no', readonly string[]>> = {
  yes: ['Направиха каквото казаха.', 'Благодаря, вече е наред.', 'По-бързо, отколкото очаквах.'],
  partly: ['Оправиха половината.', 'Отговорът е ясен, но работата не е довършена.', 'Засега стига, ще видим през зимата.'],
  no: ['Нищо не се е променило.', 'Отговорът е за друго място.', 'Пак чакаме.'],
};
const REASONS_TO_FORWARD = [
  'Въпросът е от компетентността на друг орган и му е изпратен.',
  'Изпращаме случая на органа, който може да го реши.',
];

/** What a citizen writes, and what everybody reads of it. */
export interface Written {
  readonly theme: Theme;
  readonly title: string;
  readonly text: string;
  /** Null where nothing had to be taken out. */
  readonly covered: string | null;
}

/** Writes in Bulgarian what people send and what they are told, from {@link THEMES}. */
export class Sentences {
  /** @param villages names of settlements, each as often as it is wanted */
  constructor(
    private readonly chance: Chance,
    private readonly villages: readonly string[],
  ) {}

  /** On a topic, in a month (0 for January). */
  submission(topic: Topic, month: number): Written {
    const theme = this.themeOf(topic, month);
    const fill = this.filling();
    const isPrivate = this.chance.happens(0.16);
    const sentences = [
      ...this.some(theme.facts, this.chance.happens(0.45) ? 2 : 1),
      ...this.some(DETAILS, this.chance.whole(0, 3)),
      ...(isPrivate ? [this.chance.pick(WITH_PRIVATE_DATA)] : []),
      ...this.some(theme.effects, this.chance.happens(0.4) ? 2 : 1),
      ...(this.chance.happens(0.6) ? [this.chance.pick(SPOKEN_BEFORE)] : []),
      this.chance.pick(theme.wishes),
    ];
    const written = sentences.map((sentence) => ({ own: fill(sentence, false), covered: fill(sentence, true) }));
    const half = Math.ceil(written.length / 2);
    const text = (part: 'own' | 'covered'): string => {
      const parts = written.map((each) => each[part]);
      return parts.length < 5 ? parts.join(' ') : `${parts.slice(0, half).join(' ')}\n\n${parts.slice(half).join(' ')}`;
    };
    return { theme, title: fill(this.chance.pick(theme.titles), false), text: text('own'), covered: isPrivate ? text('covered') : null };
  }

  answer(theme: Theme, outcome: Outcome): string {
    const fill = this.filling();
    const sentences = [
      this.chance.pick(OPENINGS),
      this.chance.pick(theme.answers[outcome]),
      ...this.some(PROOFS, this.chance.whole(0, 2)),
      this.chance.pick(CLOSINGS),
    ];
    return sentences.map((sentence) => fill(sentence, false)).join(' ');
  }

  commitment(theme: Theme): string {
    return this.filling()(this.chance.pick(theme.commitments), false);
  }

  verdict(value: 'yes' | 'partly' | 'no'): string {
    return this.chance.pick(SENTENCES_OF_VERDICTS[value]);
  }

  reasonToForward(): string {
    return this.chance.pick(REASONS_TO_FORWARD);
  }

  /** A fictional person, and an address that reaches nobody. */
  person(): { readonly name: string; readonly email: string } {
    const name = this.name();
    return { name, email: `pisma${this.chance.whole(1, 9_999_999)}@zaedno.example` };
  }

  phone(): string {
    return `0888 000 ${String(this.chance.whole(0, 999)).padStart(3, '0')}`;
  }

  address(): string {
    return `ул. „${this.chance.pick(STREETS_BY_NAME)}“ ${this.chance.whole(1, 120)}`;
  }

  private themeOf(topic: Topic, month: number): Theme {
    const own = THEMES.filter((theme) => theme.topic === topic);
    const weights = Object.fromEntries(own.map(({ weight, season }, at) => [String(at), weight * (season?.[month] ?? 1)]));
    return own[Number(this.chance.weighted(weights))] ?? this.chance.pick(own);
  }

  private name(): string {
    const first = this.chance.pick(FIRST_NAMES);
    const family = this.chance.pick(FAMILY_NAMES);
    return `${first} ${family}${/[ая]$/.test(first) ? 'а' : ''}`;
  }

  /** So many different ones, in the order in which they are drawn. */
  private some(list: readonly string[], count: number): string[] {
    const drawn = new Set<string>();
    while (drawn.size < Math.min(count, list.length)) drawn.add(this.chance.pick(list));
    return [...drawn];
  }

  /** Fills in the same street and place wherever one text names them. */
  private filling(): (sentence: string, isCovered: boolean) => string {
    const [street, place, village] = [this.chance.pick(STREETS_BY_NAME), this.chance.pick(LANDMARKS), this.chance.pick(this.villages)];
    const count = this.chance.whole(2, 9);
    const values: Readonly<Record<string, string>> = {
      ...{ street: `улица „${street}“`, place, village, count: String(count), days: `${count} дни`, weeks: `${count} седмици` },
      ...{ months: `${count} месеца`, sum: `${count * 50} евро`, person: this.name(), phone: this.phone() },
    };
    return (sentence, isCovered) => {
      const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
        isCovered && (name === 'person' || name === 'phone') ? COVERED : (values[name] ?? ''),
      );
      return filled.charAt(0).toLocaleUpperCase('bg') + filled.slice(1);
    };
  }
}
