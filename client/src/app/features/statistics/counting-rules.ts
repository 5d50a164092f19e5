import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** How each figure is computed. */
@Component({
  selector: 'app-counting-rules',
  imports: [RouterLink],
  templateUrl: './counting-rules.html',
})
export class CountingRules {}
