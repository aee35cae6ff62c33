/** One step of the schema. Steps that were released are never edited: a change is a new step. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}
