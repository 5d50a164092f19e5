import { Service, signal, type TemplateRef } from '@angular/core';

/** What stands around the page. A family of pages may bring a header of its own, while its pages are shown. */
@Service()
export class PageFrame {
  private readonly own = signal<TemplateRef<unknown> | null>(null);
  readonly header = this.own.asReadonly();

  bringHeader(header: TemplateRef<unknown>): void {
    this.own.set(header);
  }

  dropHeader(): void {
    this.own.set(null);
  }
}
