import { Component, computed, inject, input } from '@angular/core';

import type { StatisticsGroup } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { formatNumber } from '../../core/i18n/numbers';
import { SiteDirectory } from '../../core/site/site-directory';
import { placeTiles } from './tiles';

/** For a wide and for a narrow screen: the words of a drawing that is made smaller could not be read. */
const SIZES = [
  { kind: 'wide', columns: 4, width: 640 },
  { kind: 'narrow', columns: 2, width: 320 },
] as const;

/**
 * The settlements of the municipality, a tile each, the largest first: a circle as large as what was published. It is a scheme and no map, as
 * nobody told where they lie.
 */
@Component({
  selector: 'app-settlement-tiles',
  template: `
    <figure class="chart">
      @for (drawing of drawings(); track drawing.kind) {
        <svg
          role="img"
          class="chart-drawing"
          [attr.data-for]="drawing.kind"
          [attr.viewBox]="drawing.box"
          [attr.aria-labelledby]="drawing.titleId"
          [attr.aria-describedby]="drawing.wordsId"
        >
          <title [id]="drawing.titleId" i18n="@@statistics.tiles.title">Публикувани случаи по населени места</title>
          <desc [id]="drawing.wordsId" i18n="@@statistics.tiles.words">Схема на населените места. Числата са в списъка до нея.</desc>
          @for (tile of drawing.tiles; track tile.key) {
            <rect class="tile" rx="10" [attr.x]="tile.x" [attr.y]="tile.y" [attr.width]="tile.width" [attr.height]="tile.height" />
            @if (tile.radius > 0) {
              <circle class="tile-circle" [attr.cx]="tile.middle" [attr.cy]="tile.centre" [attr.r]="tile.radius" />
            } @else if (tile.isLeftOut) {
              <circle class="chart-left-out" r="12" [attr.cx]="tile.middle" [attr.cy]="tile.centre" />
            }
            <text
              class="tile-number"
              [class.tile-number--inside]="tile.isInside"
              [attr.text-anchor]="'middle'"
              [attr.x]="tile.middle"
              [attr.y]="tile.numberY"
            >
              {{ tile.number }}
            </text>
            <text class="tile-name" [attr.text-anchor]="'middle'" [attr.x]="tile.middle" [attr.y]="tile.nameY">{{ tile.name }}</text>
          }
        </svg>
      }
      <figcaption class="hint" i18n="@@statistics.tiles.how">
        Схема, не карта: плочките са подредени по брой жители. Кръгът е толкова голям, колкото са публикуваните случаи. Прекъснат кръг значи
        „малко случаи“.
      </figcaption>
    </figure>
  `,
})
export class SettlementTiles {
  readonly groups = input.required<readonly StatisticsGroup[]>();

  private readonly language = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  private readonly settlements = computed(() => {
    const known = new Map(this.groups().map(({ key, figures }) => [key, figures]));
    return [...this.directory.settlements()]
      .sort((one, other) => (other.population ?? 0) - (one.population ?? 0))
      .map((settlement) => {
        const figures = known.get(settlement.ekatte);
        return {
          ...{ key: settlement.ekatte, name: localizedText(this.language, settlement, 'name') },
          count: figures === undefined ? 0 : (figures?.published ?? null),
        };
      });
  });
  protected readonly drawings = computed(() =>
    SIZES.map(({ kind, columns, width }) => {
      const { tiles, height } = placeTiles(this.settlements(), columns, width);
      return {
        ...{ kind, box: `0 0 ${width} ${height}`, titleId: `tiles-title-${kind}`, wordsId: `tiles-words-${kind}` },
        tiles: tiles.map((tile) => ({ ...tile, number: tile.count === null ? '' : formatNumber(tile.count, this.language) })),
      };
    }),
  );
}
