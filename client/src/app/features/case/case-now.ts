import { inject } from '@angular/core';

import type { PrivateCase, Procedure, Publication } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { overdueText } from '../../core/labels/case-card-content';
import { repeatsText, supportsText } from '../../core/labels/supports-text';
import { SiteDirectory } from '../../core/site/site-directory';
import type { IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tone';

/** One sentence about where the case is. */
export interface NowLine {
  icon: IconName;
  tone: Tone;
  text: string;
  link?: { path: string; text: string };
}

type Describe = (own: PrivateCase) => NowLine;

/** Procedures in which the municipality still owes an answer. */
const open: ReadonlySet<Procedure> = new Set(['received', 'assigned', 'reopened']);

/**
 * Gives a function that tells where a case is: the text, the procedure, the term. Publication and procedure are
 * independent of each other, so each has its own sentence.
 */
export function injectCaseNow(): (own: PrivateCase) => NowLine[] {
  const directory = inject(SiteDirectory);
  const language = injectLanguage();
  const date = injectDateFormat();

  const publication: Record<Publication, Describe> = {
    pending: ({ moderateBy }) => ({
      icon: 'clock',
      tone: 'neutral',
      text: $localize`:@@case.now.pending:Модератор преглежда текста. Срокът му е до ${date(moderateBy)}:date:`,
    }),
    published: ({ number }) => ({
      icon: 'eye',
      tone: 'info',
      text: $localize`:@@case.now.published:Текстът е публикуван.`,
      link: { path: `/submissions/${number}`, text: $localize`:@@case.now.see-public:Вижте публичната страница` },
    }),
    withheld: ({ appeals }) => ({
      icon: 'eye-off',
      tone: 'neutral',
      text: appeals.some(({ decider }) => decider !== null)
        ? $localize`:@@case.now.appealed:Текстът не се публикува. Обжалването Ви чака решение на друг човек.`
        : $localize`:@@case.now.withheld:Текстът не се публикува. Причината е при решенията по-долу.`,
    }),
  };

  const procedure: Record<Procedure, Describe> = {
    received: () => ({
      icon: 'inbox',
      tone: 'neutral',
      text: $localize`:@@case.now.received:Предстои модераторът да избере кой отдел да отговори.`,
    }),
    assigned: (own) => ({
      icon: 'building',
      tone: 'info',
      text: $localize`:@@case.now.assigned:По случая работи „${departmentOf(own)}:department:“.`,
    }),
    answered: () => ({
      icon: 'answer',
      tone: 'success',
      text: $localize`:@@case.now.answered:Общината отговори. Ако отговорът не решава въпроса, пишете ѝ по-долу.`,
    }),
    closed: () => ({ icon: 'check', tone: 'success', text: $localize`:@@case.now.closed:Случаят е приключен.` }),
    reopened: () => ({
      icon: 'reopen',
      tone: 'warning',
      text: $localize`:@@case.now.reopened:Случаят е отворен отново. Предстои да бъде възложен на отдел.`,
    }),
    forwarded: (own) => ({
      icon: 'forward',
      tone: 'neutral',
      // The wish is kept with what went because of it, and that was decided here before.
      text:
        own.verdict.forwardingAsked === null
          ? $localize`:@@case.now.forwarded:Общината няма право да решава по него и го препрати: ${authorityOf(own)}:authority:.`
          : $localize`:@@case.now.forwarded-as-asked:Общината отговори и по Ваше искане го изпрати и на: ${authorityOf(own)}:authority:.`,
    }),
    merged: (own) => mergedInto(own),
    withdrawn: () => ({
      icon: 'close',
      tone: 'neutral',
      text: $localize`:@@case.now.withdrawn:Оттеглихте случая. По него няма да има решение.`,
    }),
  };

  return (own) => {
    const isOver = own.procedure === 'withdrawn' || own.procedure === 'merged';
    const lines = [...(isOver ? [] : [publication[own.publication](own)]), procedure[own.procedure](own), ...termOf(own), ...othersOf(own)];
    // A Bulgarian date ends in „г.“, and a sentence ends in one full stop.
    return lines.map((line) => ({ ...line, text: line.text.replace(/\.{2}$/, '.') }));
  };

  function termOf({ procedure: current, statutory, decideBy, notifyBy, overdueDays, identity }: PrivateCase): NowLine[] {
    if (!open.has(current)) {
      return [];
    }
    if (!statutory || decideBy === null) {
      const text =
        identity === 'anonymous'
          ? $localize`:@@case.now.no-term-anonymous:Срок за отговор не тече, защото подадохте анонимно (чл. 111, ал. 4 от АПК).`
          : $localize`:@@case.now.no-term-old:Срок за отговор не тече: нарушението е отпреди повече от две години (чл. 111, ал. 4 от АПК).`;
      return [{ icon: 'calendar', tone: 'neutral', text }];
    }
    if (overdueDays > 0) {
      const late = overdueText(overdueDays, language);
      return [
        {
          icon: 'warning',
          tone: 'danger',
          text: $localize`:@@case.now.overdue:${late}:late:. Срокът за решение беше ${date(decideBy)}:date:`,
        },
      ];
    }
    const text =
      notifyBy === null
        ? $localize`:@@case.now.decide-by:Общината трябва да реши до ${date(decideBy)}:date:`
        : $localize`:@@case.now.decide-and-notify-by:Общината трябва да реши до ${date(decideBy)}:date: и да Ви съобщи до ${date(notifyBy)}:notify:`;
    return [{ icon: 'calendar', tone: 'info', text }];
  }

  function mergedInto({ mergedInto: into, responses }: PrivateCase): NowLine {
    return {
      icon: 'merge',
      tone: 'neutral',
      text:
        responses.length > 0
          ? $localize`:@@case.now.merged-answered:Обединен е с друг случай за същото. Отговорът по него е и Ваш, вижте го по-долу.`
          : $localize`:@@case.now.merged:Обединен е с друг случай за същото. Щом общината отговори по него, ще го прочетете и тук.`,
      ...(into !== null
        ? { link: { path: `/submissions/${into}`, text: $localize`:@@case.now.see-merged:Вижте случай ${into}:number:` } }
        : {}),
    };
  }

  /** Others who wait for the same answer. */
  function othersOf({ repeats, supports }: PrivateCase): NowLine[] {
    const text = [repeatsText(repeats, language), supportsText(supports, language)].filter((part) => part !== '').join(' · ');
    return text === '' ? [] : [{ icon: 'people', tone: 'neutral', text: `${text}.` }];
  }

  function departmentOf({ department }: PrivateCase): string {
    return department === null ? $localize`:@@case.now.a-department:отговорният отдел` : directory.departmentName(department);
  }

  function authorityOf({ timeline }: PrivateCase): string {
    const slug = timeline.findLast(({ authority }) => !!authority)?.authority;
    const authority = directory.site()?.authorities.find((each) => each.slug === slug);
    return authority === undefined ? (slug ?? $localize`:@@case.now.an-authority:друг орган`) : localizedText(language, authority, 'name');
  }
}
