/**
 * A short article of our own with the days that a careful reader takes from it; published on `PUBLISHED`, a Wednesday.
 *
 * A field left out is told nowhere in it, so that a date there is invented; "?" leaves it to the reader.
 */
export interface DatedWording {
  readonly text: string;
  readonly declared?: string;
  readonly effective?: string;
  readonly expires?: string;
  readonly ended?: string;
}

/** One way in which news tells when; written without a look at what the rules read. */
export interface DatedWordings {
  /** The class, as a reader would name it. */
  readonly what: string;
  readonly items: readonly DatedWording[];
  /** Known gaps: a date wrong, missing or invented so far. A spec says so as soon as one is read rightly. */
  readonly notSupported?: readonly DatedWording[];
}

/** The frozen day of publication, a Wednesday. */
export const PUBLISHED = "1921-03-16";
