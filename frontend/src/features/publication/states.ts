import type { Tone } from '@/ui/tone';
import type { PublicationState } from './queries';

/** How a state looks. */
export const tones: Readonly<Record<PublicationState, Tone>> = {
  PREPARING: 'info',
  PROPOSED: 'warning',
  NOT_PUBLISHED: 'neutral',
  WAITING: 'info',
  FROZEN: 'warning',
  PUBLISHED: 'positive',
  CORRECTING: 'positive',
  CORRECTION_PROPOSED: 'warning',
  WITHDRAWN: 'negative',
  EXPIRED: 'neutral',
};
