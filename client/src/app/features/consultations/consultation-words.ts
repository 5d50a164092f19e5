import type { ConsultationSummary, PublicConsultation, PublicProposal } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { plural } from '../../core/i18n/numbers';
import { adoptingBodyLabels, consultationLooks } from '../../core/labels/consultation-labels';

/** A text, and its language where that is not the page's. */
export interface Told {
  text: string;
  language: 'bg' | null;
}

type Titled = Pick<ConsultationSummary, 'titleBg' | 'titleEn'>;

/** Writes what consultations hold in the language of the page. */
export interface ConsultationWords {
  title(consultation: Titled): Told;
  /** What only the draft's own language has: Bulgarian. */
  own(text: string): Told;
  /** How long there is to propose, or what became of it. */
  when(consultation: ConsultationSummary): string;
  period(consultation: ConsultationSummary): string;
  department(consultation: Pick<ConsultationSummary, 'department'>): string;
  counted(proposals: number): string;
  /** „Приет с Решение № 9 от 24 януари 2027 г.“; empty while it is not concluded. */
  end(consultation: ConsultationSummary): string;
  /** „чл. 5“ or „целия проект“, as it stands behind a preposition. */
  about(proposal: Pick<PublicProposal, 'article'>, consultation: Pick<PublicConsultation, 'articles'>): Told;
}

export function injectConsultationWords(): ConsultationWords {
  const language = injectLanguage();
  const date = injectDateFormat();
  const foreign = language === 'bg' ? null : 'bg';
  const own = (text: string): Told => ({ text, language: foreign });
  const end = ({ conclusion }: ConsultationSummary): string => {
    if (conclusion === null) return '';
    const { actNumber, actDate } = conclusion;
    if (actNumber === null || actDate === null) return $localize`:@@consultations.end.not-adopted:Актът не е приет`;
    return $localize`:@@consultations.end.adopted:Приет с ${actNumber}:number: от ${date(actDate)}:date:`;
  };
  return {
    own,
    end,
    title: ({ titleBg, titleEn }) => (language === 'en' && titleEn !== null ? { text: titleEn, language: null } : own(titleBg)),
    when: (consultation) => {
      const { status, daysLeft, opensOn } = consultation;
      if (status === 'announced') return $localize`:@@consultations.when.announced:Започва на ${date(opensOn)}:date:`;
      if (daysLeft === 1) return $localize`:@@consultations.when.last-day:Днес е последният ден`;
      if (daysLeft !== null) {
        return plural(daysLeft, language, {
          one: $localize`:@@consultations.when.day:Остава ${daysLeft}:count: ден`,
          other: $localize`:@@consultations.when.days:Остават ${daysLeft}:count: дни`,
        });
      }
      return status === 'concluded' ? end(consultation) : consultationLooks[status].text;
    },
    period: ({ opensOn, closesOn }) => `${date(opensOn, 'short')} – ${date(closesOn, 'short')}`,
    department: ({ department }) => localizedText(language, department, 'name'),
    counted: (proposals) =>
      plural(proposals, language, {
        one: $localize`:@@consultations.count.one:${proposals}:count: предложение`,
        other: $localize`:@@consultations.count.other:${proposals}:count: предложения`,
      }),
    about: ({ article }, { articles }) =>
      article === null
        ? { text: $localize`:@@consultations.whole:целия проект`, language: null }
        : own(articles[article - 1]?.number ?? ''),
  };
}

export const bodyOf = ({ body }: Pick<ConsultationSummary, 'body'>): string => adoptingBodyLabels[body];
