import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, LineField, QueryNumberField } from '../../../platform/http/fields/field.js';

const PIXELS = { min: 1, max: 100_000, optional: true } as const;

/** A question of an oEmbed consumer (oembed.com §2.2). */
export class OembedQuery {
  @LineField({ max: 2_000, description: 'Address of a page of a case or of a department.' }) readonly url!: string;
  @ChoiceField(['json', 'xml'], { optional: true, description: 'JSON unless told.' }) readonly format?: 'json' | 'xml';
  @QueryNumberField({ ...PIXELS, description: 'Most CSS pixels of width that there is room for.' }) readonly maxwidth?: number;
  @QueryNumberField({ ...PIXELS, description: 'The same of height.' }) readonly maxheight?: number;
  @ChoiceField(['0', '1'], { optional: true, description: 'Understood, as some consumers send it: nobody is followed anyway.' })
  readonly dnt?: string;
  @ChoiceField(['bg', 'en'], { optional: true, description: 'Language of errors.' }) readonly lang?: string;
}

/** A card to put into a page (oembed.com §2.3.4.4). */
export class OembedAnswer {
  @ApiProperty({ enum: ['1.0'] }) readonly version!: '1.0';
  @ApiProperty({ enum: ['rich'] }) readonly type!: 'rich';
  @ApiProperty({ description: 'Never the words of an author: consumers keep it.', example: 'Случай 7KQ2-M9XW – Община Сливница' })
  readonly title!: string;
  @ApiProperty() readonly provider_name!: string;
  @ApiProperty() readonly provider_url!: string;
  @ApiProperty({ type: 'integer', description: 'Seconds.' }) readonly cache_age!: number;
  @ApiProperty({ type: 'integer', description: 'CSS pixels.' }) readonly width!: number;
  @ApiProperty({ type: 'integer', description: 'CSS pixels.' }) readonly height!: number;
  @ApiProperty({ description: 'A frame.' }) readonly html!: string;
}
