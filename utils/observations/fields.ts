import * as z from 'zod/mini';

/** A calendar day `YYYY-MM-DD` that exists. */
export const day = z.iso.date();

/** The page's own words, at most 200 characters. */
export const evidence = z.string().check(z.maxLength(200));

/** A short text of the page, shown as text only. */
export const words = z.string().check(z.minLength(1), z.maxLength(300));

/** A count that a cycle could hold: 0 to 100,000; anything else is not believed. */
export const amount = z.number().check(z.minimum(0), z.maximum(100_000));
