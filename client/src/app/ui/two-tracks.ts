import { Component, computed, input } from '@angular/core';

import { StatusBadge } from './status-badge';

export interface TwoVoices {
  /** `reach` in thirds, 0 to 3; null while the voice has said nothing */
  municipality: { words: string; reach: number | null };
  /** from the lowest to the highest that any of them found; `isUnseen` where the lowest is that there is no evidence */
  monitors: { words: string; reach: { from: number; to: number } | null; isUnseen: boolean };
  /** how far apart they are, in thirds */
  apart: number;
  /** empty while one of them has not spoken */
  apartWords: string;
}

const THIRDS = 3;
const STOPS = [0, 1, 2, THIRDS].map(percent);

/**
 * What the municipality says and what its monitors say, on one line: a solid bar over it and a striped one under it, and the way between them
 * as a clamp on the line itself. The words beside it say the same, so the drawing is none for those who listen.
 */
@Component({
  selector: 'z-two-tracks',
  imports: [StatusBadge],
  template: `
    @let told = voices();
    <div class="two-tracks" [class.two-tracks--large]="large()">
      <p class="two-tracks-words">
        <span class="track-voice track-voice--municipality">{{ told.municipality.words }}</span>
        <span class="track-stop"> · </span>
        <span class="track-voice track-voice--monitors">{{ told.monitors.words }}</span>
        @if (told.apartWords) {
          <span class="track-stop"> · </span>
          @if (told.apart > 0) {
            <z-status-badge class="track-apart" tone="warning" icon="warning" [text]="told.apartWords" />
          } @else {
            <span class="track-agreed">{{ told.apartWords }}</span>
          }
        }
      </p>
      <svg class="two-tracks-drawing" aria-hidden="true" focusable="false">
        <line class="track-line" x1="0" y1="50%" x2="100%" y2="50%" />
        @for (stop of stops; track stop) {
          <line class="track-tick" y1="12%" y2="88%" [attr.x1]="stop" [attr.x2]="stop" />
        }
        @if (drawn().municipality; as bar) {
          <rect class="track-municipality" y="14%" height="25%" x="0" [attr.width]="bar.to" />
          <rect class="track-municipality track-start" y="14%" height="25%" x="-3" width="6" />
        } @else {
          <line class="track-silent" x1="0" y1="26%" x2="100%" y2="26%" />
        }
        @if (drawn().monitors; as bar) {
          <line class="track-range" y1="74%" y2="74%" [attr.x1]="bar.from" [attr.x2]="bar.to" />
          <line class="track-monitors" x1="0" y1="74%" y2="74%" [attr.x2]="bar.from" />
          <circle class="track-end" cy="74%" r="6" [class.track-end--unseen]="told.monitors.isUnseen" [attr.cx]="bar.from" />
          @if (bar.isRange) {
            <circle class="track-end" cy="74%" r="6" [attr.cx]="bar.to" />
          }
        } @else {
          <line class="track-silent" x1="0" y1="74%" x2="100%" y2="74%" />
        }
        @if (drawn().apart; as clamp) {
          <line class="track-clamp" y1="50%" y2="50%" [attr.x1]="clamp.from" [attr.x2]="clamp.to" />
          @for (end of [clamp.from, clamp.to]; track $index) {
            <line class="track-clamp" y1="40%" y2="60%" [attr.x1]="end" [attr.x2]="end" />
          }
        }
      </svg>
      @if (large() && scale().length > 0) {
        <ol class="two-tracks-scale" aria-hidden="true">
          @for (step of scale(); track step) {
            <li>{{ step }}</li>
          }
        </ol>
      }
    </div>
  `,
})
export class TwoTracks {
  readonly voices = input.required<TwoVoices>();
  /** the page of one commitment has room */
  readonly large = input(false);
  /** the words of the four stops, under a large drawing */
  readonly scale = input<readonly string[]>([]);

  protected readonly stops = STOPS;
  protected readonly drawn = computed(() => tracksOf(this.voices()));
}

interface Way {
  from: string;
  to: string;
}

/** Where everything is drawn, in percent of the line. */
export function tracksOf({ municipality, monitors, apart }: TwoVoices): {
  municipality: Way | null;
  monitors: (Way & { isRange: boolean }) | null;
  apart: Way | null;
} {
  const reported = municipality.reach;
  const found = monitors.reach;
  return {
    municipality: reported === null ? null : way(0, reported),
    monitors: found === null ? null : { ...way(found.from, found.to), isRange: found.from !== found.to },
    apart: apart === 0 || reported === null || found === null ? null : clampOf(reported, found),
  };
}

/** From the municipality to the monitor that is farthest from it; to the lower one where two are as far. */
function clampOf(reported: number, { from, to }: { from: number; to: number }): Way {
  const farthest = Math.abs(to - reported) > Math.abs(from - reported) ? to : from;
  return way(Math.min(reported, farthest), Math.max(reported, farthest));
}

const way = (from: number, to: number): Way => ({ from: percent(from), to: percent(to) });

function percent(thirds: number): string {
  return `${Math.round((thirds / THIRDS) * 10_000) / 100}%`;
}
