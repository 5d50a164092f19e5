import type { CommitmentDepartment, CommitmentOrigin, CommitmentSummary } from '../api/contract';
import { injectDateFormat } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { localizedText } from '../i18n/localized-text';
import { commitmentLateText } from './track-words';

/** A text, and its language where that is not the page's. */
export interface Said {
  text: string;
  language: 'bg' | null;
}

/** Puts what a commitment holds into the language of the page. */
export interface CommitmentWords {
  /** What the act or the answer says: Bulgarian. */
  own(text: string): Said;
  department(department: CommitmentDepartment): string;
  /** „Мярка 1.2.3 · План за развитие“, or „Препоръка или сигнал 7KQ2-M9XW“ */
  origin(origin: CommitmentOrigin): Said;
  originLink(origin: CommitmentOrigin): string[];
  policy(policy: { title: string; titleEn: string | null }): Said;
  /** „до 30.11.2026 г.“; empty where there is no day */
  due(commitment: Pick<CommitmentSummary, 'dueOn'>): string;
  late(commitment: Pick<CommitmentSummary, 'overdueDays'>): string;
}

export function injectCommitmentWords(): CommitmentWords {
  const language = injectLanguage();
  const date = injectDateFormat();
  const foreign = language === 'bg' ? null : 'bg';
  const policy = ({ title, titleEn }: { title: string; titleEn: string | null }): Said =>
    language === 'en' && titleEn ? { text: titleEn, language: null } : { text: title, language: foreign };
  return {
    policy,
    own: (text) => ({ text, language: foreign }),
    department: ({ name, nameEn }) => localizedText(language, { nameBg: name, nameEn }, 'name'),
    origin: (origin) => {
      if (origin.kind === 'answer') {
        return { text: $localize`:@@layout.commitment.of-case:Отговор по случай ${origin.submission.number}:number:`, language: null };
      }
      const { text, language: of } = policy(origin.policy);
      return { text: $localize`:@@layout.commitment.of-measure:Мярка ${origin.code}:code: · ${text}:policy:`, language: of };
    },
    originLink: (origin) =>
      origin.kind === 'answer' ? ['/submissions', origin.submission.number] : ['/policies', origin.policy.slug, 'measures', origin.code],
    due: ({ dueOn }) => (dueOn === null ? '' : $localize`:@@layout.commitment.due:до ${date(dueOn, 'short')}:day:`),
    late: ({ overdueDays }) => commitmentLateText(overdueDays, language),
  };
}
