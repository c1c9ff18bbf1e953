import { useGo } from '@/ui/navigation';
import { DraftRoom } from './DraftRoom';

/** A report that a provider writes. */
export default function PortalDraftPage() {
  const go = useGo();
  return (
    <DraftRoom
      byStaff={false}
      base="/portaal/melden"
      home="/portaal"
      reports="/portaal/meldingen"
      onFiled={(reportId) => go(`/portaal/meldingen/${reportId}/ontvangst`, { replace: true })}
    />
  );
}
