import { api } from '@/api/client';
import type { components } from '@/api/schema.gen';

export type WeighingSheet = components['schemas']['WeighingSheet'];
export type Weighing = components['schemas']['Weighing'];
export type Proposal = components['schemas']['WeighingProposal'];
export type Factor = components['schemas']['WeighingFactor'];
export type Priority = components['schemas']['Priority'];

/** What a weighing rests on now, and what was weighed before. */
export const useWeighings = (signalId: string) =>
  api.useQuery('get', '/signals/{signalId}/weighings', { params: { path: { signalId } } });

/** The questions that should be answered before weighing and are not, in the language of the reader. */
export const useChecklist = (signalId: string) =>
  api.useQuery('get', '/signals/{signalId}/checklist', { params: { path: { signalId } } });
