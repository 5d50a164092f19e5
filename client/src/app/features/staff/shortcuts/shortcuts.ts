import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

const SWITCH = 'zaedno.shortcuts';

/** Whether single keys do something on this device. WCAG 2.1.4 asks that they can be switched off. */
@Service()
export class Shortcuts {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly on = signal(this.storage?.getItem(SWITCH) !== 'off');
  readonly isOn = this.on.asReadonly();

  turn(isOn: boolean): void {
    this.on.set(isOn);
    this.storage?.setItem(SWITCH, isOn ? 'on' : 'off');
  }
}

/**
 * Listens for single keys while the page lives: never in a field, over a dialog, or together with Ctrl, Alt or Meta.
 * Keys are named by their place on the keyboard, so that they work in the Bulgarian layouts as well.
 */
export function listenForKeys(actions: Record<string, () => void>): void {
  const document = inject(DOCUMENT);
  const shortcuts = inject(Shortcuts);
  const onKey = (event: KeyboardEvent) => {
    if (!shortcuts.isOn() || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input, textarea, select, [contenteditable], .cdk-overlay-container') !== null && target !== null) return;
    if (document.querySelector('.cdk-overlay-backdrop') !== null) return;
    const action = actions[event.key === '?' ? '?' : event.code];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', onKey);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('keydown', onKey);
  });
}
