import { useHasRole } from '@/api/session';
import { useWorkSummary } from '@/features/worklist/useWorkSummary';
import { useMessages } from '@/i18n/messages';
import type { NavigationItem } from '../shell/Shell';
import { useManagementNavigation } from './management/useManagementNavigation';
import { workspaceMessages } from './messages';
import { useSeesWork } from './useSeesWork';

/** The main menu of the workspace, by role, with what waits at each. */
export function useWorkspaceNavigation(): readonly NavigationItem[] {
  const t = useMessages(workspaceMessages);
  const handles = useHasRole('SUPERVISOR', 'COORDINATOR');
  const team = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR');
  const handed = useHasRole('SUPERVISOR', 'LAWFULNESS_SUPERVISOR', 'COORDINATOR', 'CONTRACT_MANAGER', 'ACCESS_OFFICER');
  const asks = useHasRole('EXECUTIVE_READER', 'COMMUNICATION_ADVISER');
  const asked = handed || asks;
  const officer = useHasRole('ACCESS_OFFICER');
  const college = useHasRole('EXECUTIVE_READER');
  const seesWork = useSeesWork();
  const summary = useWorkSummary(seesWork);
  const management = useManagementNavigation();
  return [
    ...(seesWork ? [{ label: t.worklist, to: '/werkplek', exact: true, count: summary.data?.overdue }] : []),
    ...(team ? [{ label: t.meetings, to: '/werkplek/werkoverleg' }] : []),
    ...(team ? [{ label: t.dossiers, to: '/werkplek/dossiers' }] : []),
    ...(team ? [{ label: t.publications, to: '/werkplek/openbaarmaking' }] : []),
    ...(officer ? [{ label: t.ownSignals, to: '/werkplek/mijn-signalen' }] : []),
    ...(college ? [{ label: t.collegeNotices, to: '/werkplek/collegeberichten' }] : []),
    ...(handles ? [{ label: t.absences, to: '/werkplek/afwezigheid' }] : []),
    ...(asked ? [{ label: t.inquiries, to: '/werkplek/vragen' }] : []),
    ...(handed ? [{ label: t.followUps, to: '/werkplek/opvolging' }] : []),
    ...management,
  ];
}
