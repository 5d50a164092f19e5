import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { type ClassConstructor } from 'class-transformer';
import { IsOptional, registerDecorator, ValidateIf, ValidateNested } from 'class-validator';
import { tidyLine, tidyText } from '../../../kernel/characters.js';
import { type FieldRule, malformed } from './field-rule.js';
import {
  choiceRule,
  civilDateRule,
  emailRule,
  flagRule,
  idRule,
  integerRule,
  numberRule,
  phoneRule,
  textRule,
  wholeNumberRule,
} from './rules.js';

/**
 * Decorators for the fields of DTOs: each one validates, tidies and describes its field in the API contract.
 * A field is required unless `optional`; an optional one may be left out or null.
 */
export interface FieldOptions {
  readonly optional?: boolean;
  readonly description?: string;
  readonly example?: string | number | boolean;
}

function field(rule: FieldRule, api: ApiPropertyOptions, options: FieldOptions): PropertyDecorator {
  const judge: FieldRule = (value) => (value === undefined || value === null ? malformed('missing') : rule(value));
  return (target, property) => {
    const { optional = false, ...described } = options;
    ApiProperty({ ...api, ...described, required: !optional, ...(optional ? { nullable: true } : {}) } as ApiPropertyOptions)(
      target,
      property,
    );
    if (optional) IsOptional()(target, property);
    registerDecorator({
      name: 'field',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown) => judge(value) === null,
        defaultMessage: (args) => JSON.stringify(judge(args?.value)),
      },
    });
  };
}

const tidy = (property: PropertyDecorator, change: (text: string) => string): PropertyDecorator => {
  const transform = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));
  return (target, key) => {
    transform(target, key);
    property(target, key);
  };
};

/** Text of several lines. */
export const TextField = ({ min = 1, max, ...options }: FieldOptions & { min?: number; max: number }): PropertyDecorator =>
  tidy(field(textRule({ min, max }), { type: String, minLength: min, maxLength: max }, options), tidyText);

/** Text of one line. */
export const LineField = ({ min = 1, max, ...options }: FieldOptions & { min?: number; max: number }): PropertyDecorator =>
  tidy(field(textRule({ min, max }), { type: String, minLength: min, maxLength: max }, options), tidyLine);

/** A secret as it was typed: never tidied, never given as an example. */
export const SecretField = ({ min = 1, max, ...options }: FieldOptions & { min?: number; max: number }): PropertyDecorator =>
  field(textRule({ min, max }), { type: String, minLength: min, maxLength: max }, options);

/** Text that is judged as it came, with every space and sign, so that places in it mean the same to both sides. */
export const VerbatimField = ({ min = 1, max, ...options }: FieldOptions & { min?: number; max: number }): PropertyDecorator =>
  field(textRule({ min, max }), { type: String, minLength: min, maxLength: max }, options);

export const ChoiceField = (choices: readonly string[], options: FieldOptions & { enumName?: string } = {}): PropertyDecorator => {
  const { enumName, ...rest } = options;
  return field(choiceRule(choices), { enum: [...choices], ...(enumName ? { enumName } : {}) }, rest);
};

export const EmailField = (options: FieldOptions = {}): PropertyDecorator =>
  tidy(field(emailRule, { type: String, format: 'email', maxLength: 254 }, options), (text) => text.normalize('NFC').trim());

export const PhoneField = (options: FieldOptions = {}): PropertyDecorator =>
  tidy(field(phoneRule, { type: String, maxLength: 30 }, options), tidyLine);

export const CivilDateField = (options: FieldOptions = {}): PropertyDecorator =>
  tidy(field(civilDateRule, { type: String, format: 'date' }, options), (text) => text.trim());

export const IdField = (options: FieldOptions = {}): PropertyDecorator => field(idRule, { type: String, format: 'uuid' }, options);

export const FlagField = (options: FieldOptions = {}): PropertyDecorator => field(flagRule, { type: Boolean }, options);

export const WholeNumberField = ({ min, max, ...options }: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(wholeNumberRule({ min, max }), { type: 'integer', minimum: min, maximum: max }, options);

/** A number with or without a fraction. */
export const NumberField = ({ min, max, ...options }: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(numberRule({ min, max }), { type: Number, minimum: min, maximum: max }, options);

/** A place in a text, in UTF-16 code units. Whether the text reaches so far is for the domain to say. */
export const OffsetField = (options: FieldOptions = {}): PropertyDecorator => field(integerRule, { type: 'integer', minimum: 0 }, options);

/** A list of ids, at most `max` of them. */
export const IdListField = ({ max, ...options }: FieldOptions & { max: number }): PropertyDecorator =>
  field(
    (value) => {
      if (!Array.isArray(value)) return malformed('not_a_list');
      if (value.length > max) return { code: 'too_many', malformed: false, values: { max } };
      return value.map(idRule).find((fault) => fault !== null) ?? null;
    },
    { type: [String], format: 'uuid', maxItems: max },
    options,
  );

/** A list of whole numbers, at most `length` of them. */
export const WholeNumberListField = ({
  length,
  min,
  max,
  ...options
}: FieldOptions & { length: number; min: number; max: number }): PropertyDecorator => {
  const judge = wholeNumberRule({ min, max });
  return field(
    (value) => {
      if (!Array.isArray(value)) return malformed('not_a_list');
      if (value.length > length) return { code: 'too_many', malformed: false, values: { max: length } };
      return value.map(judge).find((fault) => fault !== null) ?? null;
    },
    { type: 'array', items: { type: 'integer', minimum: min, maximum: max }, maxItems: length },
    options,
  );
};

/** An object of its own class. */
export const PartField = <Part extends object>(part: () => ClassConstructor<Part>, options: FieldOptions = {}): PropertyDecorator => {
  const shape = field(
    (value) => (typeof value === 'object' && !Array.isArray(value) ? null : malformed('unknown_value')),
    // An arrow of its own: the contract resolves a class late only from a function that is named `type`.
    { type: () => part() },
    options,
  );
  return (target, key) => {
    Type(part)(target, key);
    shape(target, key);
    if (options.optional) ValidateIf((_, value) => value !== undefined && value !== null)(target, key);
    ValidateNested()(target, key);
  };
};

/** A list of objects of one class, `min` (1 unless told) to `max` of them. */
export const PartListField = <Part extends object>(
  part: () => ClassConstructor<Part>,
  { min = 1, max, ...options }: FieldOptions & { min?: number; max: number },
): PropertyDecorator => {
  const shape = field(
    (value) => {
      if (!Array.isArray(value) || value.some((item) => typeof item !== 'object' || item === null)) return malformed('not_a_list');
      if (value.length < min) return { code: 'blank', malformed: false };
      return value.length > max ? { code: 'too_many', malformed: false, values: { max } } : null;
    },
    { type: () => [part()], minItems: min, maxItems: max },
    options,
  );
  return (target, key) => {
    Type(part)(target, key);
    shape(target, key);
    if (options.optional) ValidateIf((_, value) => value !== undefined && value !== null)(target, key);
    ValidateNested({ each: true })(target, key);
  };
};

/** A whole number in a query string. */
export const QueryNumberField = (options: FieldOptions & { min: number; max: number }): PropertyDecorator => {
  const property = WholeNumberField(options);
  const parse = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^-?\d{1,12}$/.test(value) ? Number(value) : value,
  );
  return (target, key) => {
    parse(target, key);
    property(target, key);
  };
};

/** A list of choices, each of them at most once. */
export const ChoiceListField = (choices: readonly string[], options: FieldOptions & { enumName?: string } = {}): PropertyDecorator => {
  const { enumName, ...rest } = options;
  const judge = choiceRule(choices);
  return field(
    (value) => {
      if (!Array.isArray(value)) return malformed('not_a_list');
      if (value.length > choices.length) return { code: 'too_many', malformed: false, values: { max: choices.length } };
      return value.map(judge).find((fault) => fault !== null) ?? null;
    },
    {
      type: [String],
      enum: [...choices],
      isArray: true,
      maxItems: choices.length,
      ...(enumName ? { enumName } : {}),
    },
    rest,
  );
};
