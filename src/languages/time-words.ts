/** The time and number words of a language: data of its pack. (Shape to be filled by src/mentions/time.) */
export interface TimeWords {
  readonly months: readonly string[];
}
