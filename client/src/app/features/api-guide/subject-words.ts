import { injectLanguage } from '../../core/i18n/language';
import type { Subject } from './subjects';

/** What a page says of a subject; `textLanguage` is English where only the contract has words for it. */
export interface SubjectWords {
  readonly name: string;
  readonly says: string;
  readonly textLanguage: 'en' | null;
}

const WORDS: Readonly<Record<string, readonly [name: string, says: string]>> = {
  submissions: [
    $localize`:@@api.subject.submissions:Случаи`,
    $localize`:@@api.subject.submissions-says:Четене и търсене на публикуваното, сходни случаи, подкрепа, подаване.`,
  ],
  cases: [
    $localize`:@@api.subject.cases:Своят случай`,
    $localize`:@@api.subject.cases-says:Какво прави авторът с номера и кода за достъп.`,
  ],
  files: [
    $localize`:@@api.subject.files:Файлове`,
    $localize`:@@api.subject.files-says:Публичните файлове на случаи, отговори и доказателства.`,
  ],
  follows: [
    $localize`:@@api.subject.follows:Писма за новости`,
    $localize`:@@api.subject.follows-says:Писма за списък, случай или обещание, и как спират.`,
  ],
  departments: [
    $localize`:@@api.subject.departments:Отдели и закъснения`,
    $localize`:@@api.subject.departments-says:Как общината и всеки отдел спазват сроковете.`,
  ],
  figures: [$localize`:@@api.subject.figures:Числа`, $localize`:@@api.subject.figures-says:Статистика и какво от обещаното е потвърдено.`],
  commitments: [
    $localize`:@@api.subject.commitments:Обещания`,
    $localize`:@@api.subject.commitments-says:Какво е обещано, какво отчитат отделите и какво виждат наблюдателите.`,
  ],
  policies: [
    $localize`:@@api.subject.policies:Планове и мерки`,
    $localize`:@@api.subject.policies-says:Програми и планове с мерките, показателите и стойностите им.`,
  ],
  consultations: [
    $localize`:@@api.subject.consultations:Консултации`,
    $localize`:@@api.subject.consultations-says:Проекти на актове и какво предлагат хората.`,
  ],
  monitors: [
    $localize`:@@api.subject.monitors:Наблюдатели`,
    $localize`:@@api.subject.monitors-says:Независимите организации и техните кампании.`,
  ],
  'moderation-register': [
    $localize`:@@api.subject.moderation:Решения на модераторите`,
    $localize`:@@api.subject.moderation-says:Всяко решение без спрения текст, и какви причини има.`,
  ],
  log: [
    $localize`:@@api.subject.log:Публичен дневник`,
    $localize`:@@api.subject.log-says:Дневникът, от който нищо не изчезва, с доказателства и разписки.`,
  ],
  'open-data': [$localize`:@@api.subject.open-data:Отворени данни`, $localize`:@@api.subject.open-data-says:Какво се тегли наведнъж.`],
  'work-calendar': [
    $localize`:@@api.subject.calendar:Срокове и почивни дни`,
    $localize`:@@api.subject.calendar-says:Законови срокове, работни дни и как се смята последният ден.`,
  ],
  site: [
    $localize`:@@api.subject.site:Сайтът`,
    $localize`:@@api.subject.site-says:Общината, какво предлагат формите, видовете грешки и сроковете за пазене.`,
  ],
};

/** Gives a function that names a subject in the language of the page. A new one has the words of the contract until it has its own. */
export function injectSubjectWords(): (subject: Subject) => SubjectWords {
  const isEnglish = injectLanguage() === 'en';
  return ({ tag, name, description }) => {
    const words = WORDS[tag];
    if (words !== undefined) return { name: words[0], says: words[1], textLanguage: null };
    return { name, says: description, textLanguage: isEnglish ? null : 'en' };
  };
}
