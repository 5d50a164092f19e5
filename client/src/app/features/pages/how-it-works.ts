import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

import { PageHeading } from '../../ui/page-heading';

/** What a submission is, what happens to it, and what the law promises. */
@Component({ selector: 'app-how-it-works', imports: [PageHeading, RouterLink], templateUrl: './how-it-works.html' })
export class HowItWorks {}
