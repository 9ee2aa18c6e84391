/** Who acts or speaks. */
export interface Actor {
  readonly kind: 'person' | 'office' | 'organisation' | 'side';
  /** A person's full name as far as the text gives it, else the office or organisation as written. */
  readonly name: string;
  readonly party?: string;
  readonly office?: string;
  /** One of many whom the text does not name: "officials", "an analyst". */
  readonly unnamed?: boolean;
  /** Who holds no office that speaks, or a body that is one of many, without a name: "the export manager of a mill", "a research institute". */
  readonly private?: boolean;
}

/** An actor where a sentence names it: the words from `first` to `last`, with what stands in apposition up to `extent`. */
export interface ActorMention {
  readonly first: number;
  readonly last: number;
  readonly extent: number;
  readonly actor: Actor;
}
