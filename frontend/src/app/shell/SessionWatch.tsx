import { lazy, Suspense } from 'react';
import { useSessionState } from '@/api/session';
import { useIdle } from './useIdle';

const IdleDialog = lazy(() => import('./IdleDialog'));
const SignInAgainDialog = lazy(() => import('./SignInAgainDialog'));

/** Guards the session over every page for who is signed in. */
export function SessionWatch() {
  const state = useSessionState();
  const idle = useIdle(state.kind === 'active' ? state.session.idleSeconds : undefined);
  return (
    <Suspense fallback={null}>
      {idle.minutesLeft === undefined ? null : <IdleDialog minutes={idle.minutesLeft} onStay={idle.stay} />}
      {state.kind === 'lost' ? <SignInAgainDialog account={state.session.account} /> : null}
    </Suspense>
  );
}
