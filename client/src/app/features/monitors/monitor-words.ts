import type { PublicMonitor } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';

/** Gives a function that puts an organisation into the words of the page. */
export function injectMonitorWords() {
  const language = injectLanguage();
  const date = injectDateFormat();
  return (monitor: PublicMonitor) => ({
    slug: monitor.slug,
    name: localizedText(language, monitor, 'name'),
    /** Bulgarian where it has no other name. */
    nameLanguage: language === 'en' && monitor.nameEn === monitor.nameBg ? 'bg' : null,
    about: localizedText(language, monitor, 'about'),
    /** Bulgarian where nobody has written it in the language of the page. */
    aboutLanguage: language === 'en' && monitor.aboutEn === '' ? 'bg' : null,
    when:
      monitor.until === null
        ? $localize`:@@monitors.since:Наблюдава от ${date(monitor.since, 'short')}:day:`
        : $localize`:@@monitors.between:Наблюдава от ${date(monitor.since, 'short')}:from: до ${date(monitor.until, 'short')}:to:`,
    isActive: monitor.isActive,
    websiteUrl: monitor.websiteUrl,
    registrationNumber: monitor.registrationNumber,
  });
}
