import { DestroyRef, DOCUMENT, inject, Service, type Signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { CanDeactivateFn } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { ConfirmDialog, type Confirmation } from './confirm-dialog';

/** Knows whether a text on the page would be lost by leaving it, and asks first. */
@Service()
export class UnsavedWork {
  private readonly dialog = inject(MatDialog);
  private readonly texts = new Set<Signal<boolean>>();

  constructor() {
    inject(DOCUMENT).defaultView?.addEventListener('beforeunload', (event) => {
      if (this.isAnything()) event.preventDefault();
    });
  }

  watch(isUnsaved: Signal<boolean>): () => void {
    this.texts.add(isUnsaved);
    return () => this.texts.delete(isUnsaved);
  }

  /** Lets everything go, after its writer has said so. */
  forget(): void {
    this.texts.clear();
  }

  async mayLeave(): Promise<boolean> {
    if (!this.isAnything()) return true;
    const question: Confirmation = {
      heading: $localize`:@@staff-desk.unsaved.heading:Имате незапазен текст`,
      text: $localize`:@@staff-desk.unsaved.text:Ако напуснете страницата, написаното ще се изгуби.`,
      confirm: $localize`:@@staff-desk.unsaved.leave:Напусни без запазване`,
      cancel: $localize`:@@staff-desk.unsaved.stay:Остани`,
      isDangerous: true,
    };
    return (await firstValueFrom(this.dialog.open(ConfirmDialog, { data: question }).afterClosed())) === true;
  }

  private isAnything(): boolean {
    return [...this.texts].some((isUnsaved) => isUnsaved());
  }
}

/** Registers a text of this page for as long as the page lives. */
export function guardUnsaved(isUnsaved: Signal<boolean>): void {
  inject(DestroyRef).onDestroy(inject(UnsavedWork).watch(isUnsaved));
}

export const keepUnsavedText: CanDeactivateFn<unknown> = () => inject(UnsavedWork).mayLeave();
