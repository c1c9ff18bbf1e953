import { lazy } from 'react';
import { useSeesWork } from './useSeesWork';

const WorklistPage = lazy(() => import('@/features/worklist/WorklistPage'));
const ManagementPage = lazy(() => import('./management/ManagementPage'));

/** Where the workspace begins: the work, or for who only manages the management. */
export default function HomePage() {
  return useSeesWork() ? <WorklistPage /> : <ManagementPage />;
}
