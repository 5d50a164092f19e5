import type { Verdict, Wish } from '../api/contract';
import type { Look } from './status-look';

/** The word of the author on an answer, beside the word of the municipality. */
export const verdictLabels: Record<Verdict, string> = {
  yes: $localize`:@@layout.label.verdict.yes:Авторът: решава въпроса`,
  partly: $localize`:@@layout.label.verdict.partly:Авторът: решава отчасти въпроса`,
  no: $localize`:@@layout.label.verdict.no:Авторът: не решава въпроса`,
};

export const verdictLooks: Record<Verdict, Look> = {
  yes: { tone: 'success', icon: 'check' },
  partly: { tone: 'info', icon: 'half' },
  no: { tone: 'warning', icon: 'close' },
};

/** To whom an author asks that a case be sent. */
export const wishLabels: Record<Wish, string> = {
  ombudsman: $localize`:@@layout.label.wish.ombudsman:Омбудсман`,
  council: $localize`:@@layout.label.wish.council:Общински съвет`,
};
