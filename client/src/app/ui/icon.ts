import { Component, computed, input } from '@angular/core';

/** Lines on a field of 24 by 24, drawn for this product. */
const drawings = {
  answer: 'M4 5h16v11h-8.5L7 20v-4H4zM8 9.2h8M8 12.4h5',
  'arrow-right': 'M4 12h15.5M13.5 6l6 6-6 6',
  building: 'M3.5 20.5h17M5.5 20V9L12 4.5 18.5 9v11M9.5 20v-5h5v5M9 11h.1M12 11h.1M15 11h.1',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  check: 'M4.5 12.8l5 5L19.5 7',
  'chevron-down': 'M6 9.5l6 6 6-6',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M12 7.5V12l3.2 2.2',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  eye: 'M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12M12 9.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 0 0 0-5.6',
  'eye-off':
    'M4 4l16 16M9.6 6.1A9 9 0 0 1 12 5.8c6 0 9.5 6.2 9.5 6.2a16 16 0 0 1-3 3.6M6 7.9A16 16 0 0 0 2.5 12S6 18.2 12 18.2a9 9 0 0 0 3.6-.8M10 10a2.8 2.8 0 0 0 4 4',
  feed: 'M5 18.5a1 1 0 1 0 2 0a1 1 0 1 0-2 0M5 11.5a7.5 7.5 0 0 1 7.5 7.5M5 5a14 14 0 0 1 14 14',
  file: 'M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.8V8.5h4.7M9 13h6M9 16.5h6',
  forward: 'M4 18.5c0-6 3.5-9 9-9V5l7.5 7-7.5 7v-4.8c-4 0-6.8 1.3-9 4.3',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
  half: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17v17M15 7.5h3.2M15 11.9h5.2M15 16.3h3.4',
  idea: 'M9.2 17.5h5.6M10 20.5h4M12 3.5a6.2 6.2 0 0 0-3.7 11.2c.6.5.9 1.2.9 2v.8h5.6v-.8c0-.8.3-1.5.9-2A6.2 6.2 0 0 0 12 3.5',
  image: 'M3.5 5h17v14h-17zM3.5 16l5-5 4.5 4.5 3-3 4.5 4.5M15.8 8.6h.1',
  inbox: 'M4 13.5L6.5 5h11L20 13.5V19H4zM4 13.5h4.5L10 16h4l1.5-2.5H20',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M12 11.2v5M12 7.8v.1',
  lock: 'M5.5 10.5h13v10h-13zM8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2.5',
  mail: 'M3.5 5.5h17v13h-17zM3.8 6l8.2 7 8.2-7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  merge: 'M6 4v3c0 4 6 4.5 6 9v4M18 4v3c0 2.8-3 3.9-4.7 5.7M8.5 17l3.5 3.5 3.5-3.5',
  message: 'M4 5h16v11h-8.5L7 20v-4H4z',
  pencil: 'M4.5 19.5l1-4.2L16 4.8l3.2 3.2L8.7 18.5zM13.8 7l3.2 3.2',
  people:
    'M9 5a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 0 0 0-6.8M2.8 19.5c.5-3.4 2.9-5.2 6.2-5.2s5.7 1.8 6.2 5.2M15.5 5.3a3.2 3.2 0 0 1 0 6.2M17.4 14.6c2.1.6 3.5 2.3 3.9 4.9',
  phone: 'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.4-1 2.5-2.5 2.5A14.5 14.5 0 0 1 3.5 6C3.5 4.5 4.6 3.5 6 3.5',
  pin: 'M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21M12 7a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  reopen: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4.5V9.5h5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.3 15.3L20.5 20.5',
  shield: 'M12 3.5l7.5 2.7v5.3c0 4.5-3 7.8-7.5 9.5-4.5-1.7-7.5-5-7.5-9.5V6.2zM8.8 12l2.4 2.4 4.2-4.4',
  signal: 'M4 9.5v5h3.5l8 4.5V5l-8 4.5zM18.5 9a4.2 4.2 0 0 1 0 6M7.5 14.7l1.2 5h2.6l-1-3.5',
  trash: 'M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5l1 14h9l1-14M10 10.5v6M14 10.5v6',
  user: 'M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  warning: 'M12 4l9 15.5H3zM12 10v4.5M12 17v.1',
} as const;

export type IconName = keyof typeof drawings;

/** A small line drawing; decorative, so the word beside it must say the same. */
@Component({
  selector: 'z-icon',
  template: `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path [attr.d]="drawing()" />
  </svg>`,
  host: { class: 'icon' },
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly drawing = computed(() => drawings[this.name()]);
}
