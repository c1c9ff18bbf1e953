import type { components } from '@/api/schema.gen';

export type Inspection = components['schemas']['Inspection'];
export type Visit = components['schemas']['Visit'];
export type VisitNote = components['schemas']['VisitNote'];
export type DocumentRequest = components['schemas']['DocumentRequest'];
