/** The roles of the contract, in the order of the rights matrix. */
export const roles = [
  'PROVIDER_USER',
  'PROVIDER_ADMINISTRATOR',
  'SUPERVISOR',
  'LAWFULNESS_SUPERVISOR',
  'COORDINATOR',
  'COMMUNICATION_ADVISER',
  'CONTRACT_MANAGER',
  'ACCESS_OFFICER',
  'EXECUTIVE_READER',
  'PRIVACY_OFFICER',
  'ADMINISTRATOR',
] as const;

export type Role = (typeof roles)[number];
