import { DestroyRef, Directive, DOCUMENT, ElementRef, inject } from '@angular/core';

/** After this long, in milliseconds, the answer is not coming and the person may try again. */
const PATIENCE = 15_000;

/** Lets a native form be sent once while its answer is on the way, so that a double click does not send it twice. */
@Directive({
  selector: 'form[zSendOnce]',
  host: { '(submit)': 'sendOnce($event)' },
})
export class SendOnce {
  private readonly form = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;
  private readonly view = inject(DOCUMENT).defaultView;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const release = () => {
      this.release();
    };
    // A page that comes back out of the browser's memory is as it was left: its form is still marked as sent.
    this.view?.addEventListener('pageshow', release);
    inject(DestroyRef).onDestroy(() => {
      this.view?.removeEventListener('pageshow', release);
      this.release();
    });
  }

  protected sendOnce(event: Event): void {
    if (this.timer !== undefined) {
      event.preventDefault();
      return;
    }
    this.form.setAttribute('aria-busy', 'true');
    this.timer = setTimeout(() => {
      this.release();
    }, PATIENCE);
  }

  private release(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.form.removeAttribute('aria-busy');
  }
}
