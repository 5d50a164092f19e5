import type { FailureKind } from './failures';

export const failureHeadings: Record<FailureKind, string> = {
  malformed: $localize`:@@layout.error.malformed.heading:Не разбрахме заявката`,
  'sign-in': $localize`:@@layout.error.sign-in.heading:Първо трябва да влезете`,
  forbidden: $localize`:@@layout.error.forbidden.heading:Нямате достъп до това`,
  'not-found': $localize`:@@layout.error.not-found.heading:Няма такава страница`,
  outdated: $localize`:@@layout.error.outdated.heading:Страницата междувременно се промени`,
  slow: $localize`:@@layout.error.slow.heading:Изпратеното не стигна навреме`,
  'too-large': $localize`:@@layout.error.too-large.heading:Изпратеното е твърде голямо`,
  'long-address': $localize`:@@layout.error.long-address.heading:Адресът е твърде дълъг`,
  unsupported: $localize`:@@layout.error.unsupported.heading:Този вид съдържание не се приема`,
  'too-many': $localize`:@@layout.error.too-many.heading:Твърде много опити`,
  cookies: $localize`:@@layout.error.cookies.heading:Бисквитките са станали твърде много`,
  unavailable: $localize`:@@layout.error.unavailable.heading:Услугата е спряна за малко`,
  broken: $localize`:@@layout.error.broken.heading:Нещо се обърка при нас`,
};
