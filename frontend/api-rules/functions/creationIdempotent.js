/** A repeat of a creation must be known as a repeat. */
export default (operation) => {
  if (!operation.responses?.['201']) return [];
  const takesKey = (operation.parameters ?? []).some(({ name }) => name === 'Idempotency-Key');
  return takesKey ? [] : [{ message: 'creates, but takes no Idempotency-Key' }];
};
