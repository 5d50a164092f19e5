import type { Signal } from '@angular/core';

import type { OriginalText } from './original-text';

/** What the keys do to the text that was sent in; nothing while no text is shown. */
export function originalTextKeys(original: Signal<OriginalText | undefined>): Readonly<Record<string, () => void>> {
  const area = () => original()?.area();
  return {
    KeyO: () => area()?.focus(),
    KeyK: () => area()?.step(1),
    KeyI: () => area()?.step(-1),
    KeyA: () => area()?.accept(),
    KeyR: () => area()?.refuse(),
    KeyE: () => area()?.acceptAll(),
    KeyX: () => area()?.askAboutSelection(),
    KeyZ: () => area()?.undo(),
    'Control+KeyZ': () => area()?.undo(),
  };
}
