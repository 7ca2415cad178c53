/**
 * The contract of a kind: what a kind of identifier is made of, and how a value of it is read.
 *
 * A kind parses **one value** (a cell, a field, a span of text) into named parts. It is total: any string may
 * come in, whatever is not of the kind gives `undefined`, and nothing is ever thrown. Offsets are UTF-16 units
 * of the value as it was given, half-open. A kind reads folded text (width, script, look-alikes) and steps over
 * separators; it takes a mask mark (`*`, `○` …) wherever a character that could be hidden may stand, so that a
 * half-masked value still shows its parts by position.
 */

/** A named piece of a value, `[start, end)` in UTF-16 units of that value. */
export interface Part {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** How a value was read: its parts in order, disjoint, inside the value. */
export interface Reading {
  readonly parts: readonly Part[];
  /** One of the kind's `forms`; a rule may choose by it. */
  readonly form?: string;
  /** The value shows nothing that a rule could hide: a surname with a title (陈先生). */
  readonly bare?: true;
  /** Said of a value of which each unit is a character and none a mask mark; any other may be one too. */
  readonly plain?: boolean;
  /** Whether the check digit holds. It raises confidence; it never lets a labelled value through. */
  readonly check?: 'holds' | 'fails';
  /** Set where the reading is one of the kind's `shapes`: its index there. */
  readonly shape?: number;
}

/**
 * The reading that `parse` gives to every value of a plain written shape (18 digits in a row): one object, made once. Each
 * unit of such a value is one character, none a mask mark. What a rule does with it depends on the shape alone, so that
 * it is worked out once for all of its values.
 */
export interface Shape extends Reading {
  readonly shape: number;
  /** UTF-16 units of each of its values. */
  readonly length: number;
  /**
   * One of its values, where separators or parts set aside stand in them: 138-0000-0001, 陈先生. All others have some there
   * too. Without it every unit is counted.
   */
  readonly pattern?: string;
}

/** What a rule by levels hides of a value of levels, each set the bits of their ranks in `Kind.parts`. */
export interface LevelSets {
  /** Levels with which that begins which is hidden. */
  readonly hides: number;
  /** Levels of which nothing may show. */
  readonly floor: number;
  /** Whether a value of which the rule hides no level stays as it is, also what of it lies in no part. */
  readonly mayShowAll: boolean;
  /** Whether what is hidden is cut off, so that nothing stands behind what is shown. */
  readonly cutsOff: boolean;
}

export interface Kind<Id extends string = string> {
  readonly id: Id;
  /** The kind's name for people. */
  readonly title: { readonly zh: string; readonly en: string };
  /** Every part name that `parse` may give. For an address these are its levels, the widest first. */
  readonly parts: readonly string[];
  /** Forms that a rule may name beside lengths, e.g. `dotted`. */
  readonly forms?: readonly string[];
  /** `kept`: known in order that it stays (a hotline, an organisation). */
  readonly nature: 'identifier' | 'kept';
  /** Kinds whose values stand in the same fields, tried in this order where this kind cannot read a value. */
  readonly siblings?: readonly string[];
  /** Parts that positions and lengths in rules pass over and that stay unless a rule names them: a country code, a title. */
  readonly aside?: readonly string[];
  /** Parts in which every character counts, separators too: the local part of an email. */
  readonly solid?: readonly string[];
  /** Characters (folded) that stand between several values in one cell; none: a cell holds one value. */
  readonly between?: string;
  /** Characters that each of several values must have where only blanks set them off. Default 7: `138 0000 0001` is one. */
  readonly shortestItem?: number;
  /** Several values in a text that `between` does not part, `[start, end)` each: 张三和李四; `undefined` where there is one. */
  several?(value: string): readonly (readonly [start: number, end: number])[] | undefined;
  /**
   * Kinds of one family may hold one number in two forms (the ID inside a disability certificate): in one record their
   * masks must not give each other away.
   */
  readonly family?: 'identity' | 'account' | 'phone';
  /**
   * A value as other identifiers of its family hold it, where that is not its digits as they stand: a date as YYYYMMDD.
   * `places[i]` is where character `i` of `text` comes from, in UTF-16 units of the value.
   */
  trace?(value: string): { readonly text: string; readonly places: readonly (readonly [number, number])[] } | undefined;
  /** Readings shared by all values of a plain shape; `shapes[i].shape` is `i`. */
  readonly shapes?: readonly Shape[];
  /** Which of them a value has, told at a look; -1 where that is not plain to see. `parse` gives the reading of that shape. */
  shapeAt?(value: string): number;
  /**
   * Of a value that has a plain shape of a sibling and none of this kind's: whether it is the sibling's, for neither this kind
   * reads it nor a sibling before that one. Left out: they must be asked.
   */
  leaves?(value: string): boolean;
  /** Reads one value, without blanks around it. Total and linear in the length of the value. */
  parse(value: string): Reading | undefined;
  /**
   * For a rule by levels: where a value is to be covered from, without its parts being made. It answers where each unit is a
   * character and none a mask mark, neither end a separator, all that is covered stands behind all that is shown, and the last
   * part of that is firm: the value's length where nothing is hidden, else more than 0; -1 where its parts must be asked.
   */
  edgeBy?(levels: LevelSets): (value: string) => number;
  /** Parts up to which a value is read alike, whatever is covered behind them: of an address the road, not a room. */
  readonly firm?: readonly string[];
  /** Further mask marks that only this kind knows, e.g. `某` in a name. Code points of folded text. */
  readonly marks?: string;
  /**
   * A fictional value, the same for the same arguments: what `{{kind:size}}` in a pack's example stands for.
   * @param size the number of characters where the kind has several lengths; `undefined` where it does not matter
   * @param which 0, 1, 2 …: different values
   */
  sample(size: number | undefined, which: number): string | undefined;
}
