import type { Tone } from '@/ui/tone';
import type { Framework } from './queries';

export const stateTones: Record<Framework['state'], Tone> = {
  DRAFT: 'neutral',
  PROPOSED: 'warning',
  IN_USE: 'positive',
  RETIRED: 'neutral',
};
