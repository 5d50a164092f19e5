import type { ProblemStatus } from '../../core/api/contract';

/** What a program does about a failure, by its status; the type says what exactly was wrong. */
export const problemAdvice: Record<ProblemStatus, string> = {
  400: $localize`:@@pages.problem.advice-400:Заявката не е по описанието в OpenAPI. Поправете програмата; повторението не помага. Ако има errors, pointer сочи полето.`,
  401: $localize`:@@pages.problem.advice-401:Влезте отново, или отворете случая с номера и кода за достъп, и повторете с новата сесия.`,
  403: $localize`:@@pages.problem.advice-403:Не повтаряйте заявката. Нужна е друга роля, или заявката трябва да идва от сайта на платформата.`,
  404: $localize`:@@pages.problem.advice-404:Проверете адреса, номера или връзката. Така отговаряме и за онова, което не бива да знаете, че го има.`,
  405: $localize`:@@pages.problem.advice-405:Вижте в OpenAPI кои методи приема адресът.`,
  408: $localize`:@@pages.problem.advice-408:Изпратете същата заявка отново. Със същия Idempotency-Key нищо няма да се направи два пъти.`,
  409: $localize`:@@pages.problem.advice-409:Прочетете отново състоянието и решете дали действието още има смисъл. Повторението без промяна не помага.`,
  410: $localize`:@@pages.problem.advice-410:Не повтаряйте. Данните са изтрити завинаги; покажете detail на човека.`,
  412: $localize`:@@pages.problem.advice-412:Прочетете отново, покажете промяната на човека и изпратете с новия ETag в If-Match.`,
  413: $localize`:@@pages.problem.advice-413:Намалете файла или текста и изпратете отново. Един файл е до 10 MB, тялото на заявка до 1 MB.`,
  414: $localize`:@@pages.problem.advice-414:Скъсете адреса: махнете излишните филтри.`,
  415: $localize`:@@pages.problem.advice-415:Изпратете application/json, форма или файл от приемания вид, с верния Content-Type.`,
  422: $localize`:@@pages.problem.advice-422:Покажете errors на човека до съответните полета, оставете го да ги поправи и изпратете отново.`,
  429: $localize`:@@pages.problem.advice-429:Изчакайте секундите от Retry-After и едва тогава опитайте отново.`,
  431: $localize`:@@pages.problem.advice-431:Изпратете по-малко заглавия и бисквитки.`,
  503: $localize`:@@pages.problem.advice-503:Изчакайте секундите от Retry-After и повторете. Нищо прието не е загубено.`,
};
