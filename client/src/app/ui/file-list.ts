import { NgTemplateOutlet } from '@angular/common';
import { Component, contentChild, input, TemplateRef } from '@angular/core';

import { Icon } from './icon';

export interface ListedFile {
  id: string;
  name: string;
  /** size and kind, for people */
  detail: string;
  /** what is to be seen in it, for whoever does not see it */
  description?: string | null;
  /** of the description */
  language?: 'bg' | 'en';
  /** where it can be downloaded, or nothing */
  href?: string;
  isImage?: boolean;
}

/** Files of a case or a draft. An `<ng-template let-file>` inside gives each an action of its own. */
@Component({
  selector: 'z-file-list',
  imports: [Icon, NgTemplateOutlet],
  template: `
    <ul class="files">
      @for (file of files(); track file.id) {
        <li class="file">
          <z-icon [name]="file.isImage ? 'image' : 'file'" />
          <div class="file-words">
            @if (file.href; as href) {
              <a [href]="href" download>{{ file.name }}</a>
            } @else {
              <span class="file-name">{{ file.name }}</span>
            }
            <span class="hint">{{ file.detail }}</span>
            @if (file.description) {
              <span class="citizen-text" [attr.lang]="file.language">{{ file.description }}</span>
            }
          </div>
          @if (action(); as template) {
            <ng-container [ngTemplateOutlet]="template" [ngTemplateOutletContext]="{ $implicit: file }" />
          }
        </li>
      }
    </ul>
  `,
})
export class FileList {
  readonly files = input.required<readonly ListedFile[]>();
  protected readonly action = contentChild<TemplateRef<{ $implicit: ListedFile }>>(TemplateRef);
}
