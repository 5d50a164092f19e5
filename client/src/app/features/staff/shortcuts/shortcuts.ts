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
 * Listens for single keys while the page lives, and for those named `Control+…` with Ctrl or ⌘: never in a field or over a dialog.
 * Keys are named by their place on the keyboard, so that they work in the Bulgarian layouts as well.
 */
export function listenForKeys(actions: Record<string, () => void>): void {
  const document = inject(DOCUMENT);
  const shortcuts = inject(Shortcuts);
  const onKey = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    // Keys that need Ctrl are nobody's slip, so the switch leaves them on.
    if ((!shortcuts.isOn() && !isCommand) || event.repeat || event.altKey || (isCommand && event.shiftKey)) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input, textarea, select, [contenteditable], .cdk-overlay-container') !== null && target !== null) return;
    if (document.querySelector('.cdk-overlay-backdrop') !== null) return;
    const action = actions[event.key === '?' ? '?' : `${isCommand ? 'Control+' : ''}${event.code}`];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', onKey);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('keydown', onKey);
  });
}
