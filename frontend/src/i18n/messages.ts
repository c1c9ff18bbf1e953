import { language, useLanguage, type Language } from './language';

type Text = string | ((...values: never[]) => string);

/** A module of texts: nested groups of sentences, or functions that make one from values. */
export interface Texts {
  readonly [key: string]: Text | Texts;
}

/** The same keys with the same values to fill in, whatever the words. */
type ShapeOf<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : ShapeOf<T[K]>;
};

export type Messages<S> = Readonly<Record<Language, S>>;

/** Declares the texts of one feature. Dutch gives the shape; the compiler asks for the same keys in English. */
export const defineMessages = <T extends Texts>(nl: T, en: ShapeOf<T>): Messages<ShapeOf<T>> => ({
  nl: nl as unknown as ShapeOf<T>,
  en,
});

/** The texts in the language of the reader; the component draws again when the language changes. */
export const useMessages = <S>(messages: Messages<S>): S => messages[useLanguage()];

/** The texts in the language of this moment, for code outside components. */
export const textsOf = <S>(messages: Messages<S>): S => messages[language()];
