/** How roles are called, apart from the other words: the sign-in page needs these alone. */
export const roleWords = {
  nl: {
    PROVIDER_USER: 'medewerker aanbieder',
    PROVIDER_ADMINISTRATOR: 'beheerder aanbieder',
    SUPERVISOR: 'toezichthouder',
    LAWFULNESS_SUPERVISOR: 'toezichthouder rechtmatigheid',
    COORDINATOR: 'coördinator',
    COMMUNICATION_ADVISER: 'communicatieadviseur',
    CONTRACT_MANAGER: 'contractmanager',
    ACCESS_OFFICER: 'toegangsmedewerker',
    EXECUTIVE_READER: 'lezer college',
    PRIVACY_OFFICER: 'privacyfunctionaris',
    ADMINISTRATOR: 'beheerder',
  },
  en: {
    PROVIDER_USER: 'provider user',
    PROVIDER_ADMINISTRATOR: 'provider administrator',
    SUPERVISOR: 'supervisor',
    LAWFULNESS_SUPERVISOR: 'lawfulness supervisor',
    COORDINATOR: 'coordinator',
    COMMUNICATION_ADVISER: 'communication adviser',
    CONTRACT_MANAGER: 'contract manager',
    ACCESS_OFFICER: 'access officer',
    EXECUTIVE_READER: 'executive reader',
    PRIVACY_OFFICER: 'privacy officer',
    ADMINISTRATOR: 'administrator',
  },
} as const;
