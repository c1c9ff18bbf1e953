import type { components } from '@/api/schema.gen';
import type { Tone } from '@/ui/tone';

type State = components['schemas']['FollowUpState'];

export const tones: Record<State, Tone> = {
  OPEN: 'warning',
  ACKNOWLEDGED: 'info',
  DONE: 'positive',
  WITHDRAWN: 'neutral',
};

export const isOpen = (state: State): boolean => state === 'OPEN' || state === 'ACKNOWLEDGED';
