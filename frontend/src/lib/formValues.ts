import { z } from 'zod';

/** What is left empty is sent as nothing: the contract knows `null`, not an empty text. */
export const orNull = (text: string): string | null => text.trim() || null;

/** A text that may be left empty. */
export const optionalText = (max: number) => z.string().trim().max(max);

/** An e-mail address that may be left empty. */
export const optionalEmail = (message: string) => z.union([z.literal(''), z.string().trim().pipe(z.email(message))]);

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** A date as `DateInput` gives it. */
export const neededDate = (message: string) => z.string().regex(isoDate, message);

/** A date that may be left empty. */
export const optionalDate = (message: string) => z.union([z.literal(''), z.string().regex(isoDate, message)]);
