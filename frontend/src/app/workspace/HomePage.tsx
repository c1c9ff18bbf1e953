import { lazy } from 'react';
import { useHasRole } from '@/api/session';
import { useSeesWork } from './useSeesWork';

const WorklistPage = lazy(() => import('@/features/worklist/WorklistPage'));
const RegisterPage = lazy(() => import('@/features/provider/RegisterPage'));
const ManagementPage = lazy(() => import('./management/ManagementPage'));

/** Where the workspace begins: the work, or else what somebody manages or may look up. */
export default function HomePage() {
  const seesWork = useSeesWork();
  const manages = useHasRole('ADMINISTRATOR');
  if (seesWork) return <WorklistPage />;
  return manages ? <ManagementPage /> : <RegisterPage />;
}
