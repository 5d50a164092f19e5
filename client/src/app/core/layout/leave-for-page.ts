import { DOCUMENT } from '@angular/common';
import { Component, inject } from '@angular/core';

import { injectLanguage } from '../i18n/language';
import { injectCurrentUrl } from './current-url';

/** A page of the citizens, reached from the staff's application: the browser asks the server for it. */
@Component({ selector: 'app-leave-for-page', template: '' })
export class LeaveForPage {
  constructor() {
    const url = `/${injectLanguage()}${injectCurrentUrl()()}`;
    inject(DOCUMENT).location.replace(url);
  }
}
