import type { components } from '@/api/schema.gen';

type CaseKind = components['schemas']['CaseKind'];
type InspectionAspect = components['schemas']['InspectionAspect'];

const folders: Record<CaseKind, string> = {
  REPORT: 'meldingen',
  SIGNAL: 'signalen',
  INSPECTION: 'onderzoeken',
};

/** The page of a case in the workspace. */
export const workspacePath = (kind: CaseKind, id: string) => `/werkplek/${folders[kind]}/${id}`;

/** Where an inspection is planned: with its provider, the case as its cause and what it is aimed at. */
export const planPath = (providerId: string, causeId: string, aspect: InspectionAspect) =>
  `/werkplek/onderzoeken/nieuw?aanbieder=${providerId}&aanleiding=${causeId}&gericht=${aspect}`;

/** The page of a case in the portal of a provider. */
export const portalPath = (kind: CaseKind, id: string) => `/portaal/${folders[kind]}/${id}`;
