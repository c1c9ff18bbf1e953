import { api } from '@/api/client';
import { today } from '@/lib/dates';

/** The day it is for the product; its clock can stand elsewhere than that of this device. */
export function useToday(): string {
  const { data } = api.useQuery('get', '/system', {}, { staleTime: 10 * 60 * 1000 });
  return data?.today ?? today();
}
