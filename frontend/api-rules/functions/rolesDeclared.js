/** Every operation has a rule of access; no token is asked exactly where everybody may come. */
export default (operation) => {
  const roles = operation['x-roles'];
  if (!Array.isArray(roles) || roles.length === 0) return [{ message: 'has no x-roles' }];
  const anonymous = roles.includes('ANONYMOUS');
  const open = Array.isArray(operation.security) && operation.security.length === 0;
  if (anonymous !== open) {
    return [
      { message: anonymous ? 'is for everybody but asks for a token' : 'asks for no token but is not for everybody' },
    ];
  }
  return [];
};
