import { Component, computed, input } from '@angular/core';

/** A QR code as it is drawn: one unit a module. */
export interface QrDrawing {
  /** modules of a side, with the quiet zone around them (ISO/IEC 18004: four) */
  readonly size: number;
  readonly path: string;
}

/** A QR code. It stays dark on white in the dark and in forced colours, as cameras read it so. */
@Component({
  selector: 'z-qr-code',
  template: `<svg class="qr-code" role="img" [attr.aria-label]="label()" [attr.viewBox]="viewBox()">
    <rect class="qr-ground" width="100%" height="100%" />
    <path class="qr-modules" [attr.d]="drawing().path" />
  </svg>`,
})
export class QrCode {
  readonly drawing = input.required<QrDrawing>();
  readonly label = input.required<string>();
  protected readonly viewBox = computed(() => `0 0 ${this.drawing().size} ${this.drawing().size}`);
}
