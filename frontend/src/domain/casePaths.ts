import type { components } from '@/api/schema.gen';

type CaseKind = components['schemas']['CaseKind'];

const folders: Record<CaseKind, string> = {
  REPORT: 'meldingen',
  SIGNAL: 'signalen',
  INSPECTION: 'onderzoeken',
};

/** The page of a case in the workspace. */
export const workspacePath = (kind: CaseKind, id: string) => `/werkplek/${folders[kind]}/${id}`;

/** The page of a case in the portal of a provider. */
export const portalPath = (kind: CaseKind, id: string) => `/portaal/${folders[kind]}/${id}`;
