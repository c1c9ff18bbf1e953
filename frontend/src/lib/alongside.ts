/** Holds for a rule over several fields that is told along with what is wrong with each of them. */
export const always = { when: () => true } as const;

/**
 * Where and how such a rule is told. Zod by itself holds it back until every single field is right, and whoever fills in
 * the form would be sent back twice. The rule is therefore also asked while some field has no value yet.
 */
export const alongside = (field: string, message: string) => ({ path: [field], message, ...always });
