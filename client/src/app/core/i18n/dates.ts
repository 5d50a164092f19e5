import { Pipe, type PipeTransform } from '@angular/core';

import { dateFormat } from '../../ui/kept-formats';
import { type DateStyle, formatDate } from '../../ui/written-forms';
import type { CivilDate, Timestamp } from '../api/contract';
import { injectLanguage } from './language';

export { type DateStyle, formatDate };

const ZONE = 'Europe/Sofia';

/** The day it is in Sofia at that moment. */
export function civilDateOf(moment: Timestamp | Date): CivilDate {
  return dateFormat('sv-SE', { timeZone: ZONE }).format(new Date(moment));
}

/** `{{ item.receivedOn | localDate: 'long' }}` */
@Pipe({ name: 'localDate' })
export class LocalDate implements PipeTransform {
  private readonly language = injectLanguage();

  transform(value: string, style: DateStyle = 'long'): string {
    return formatDate(value, style, this.language);
  }
}

/** The formatter of this language, for texts put together in code. */
export function injectDateFormat(): (value: string, style?: DateStyle) => string {
  const language = injectLanguage();
  return (value, style = 'long') => formatDate(value, style, language);
}
