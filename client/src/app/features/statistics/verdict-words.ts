import type { Verdict } from '../../core/api/contract';

/** What authors say of their answers, short for a column. */
export const verdictWords: Record<Verdict, string> = {
  yes: $localize`:@@statistics.verdict.yes:Решава въпроса`,
  partly: $localize`:@@statistics.verdict.partly:Решава го отчасти`,
  no: $localize`:@@statistics.verdict.no:Не го решава`,
};
