import { api } from '@/api/client';

/** One inspection as far as the reader may see it. */
export const useInspection = (inspectionId: string) =>
  api.useQuery('get', '/inspections/{inspectionId}', { params: { path: { inspectionId } } });
