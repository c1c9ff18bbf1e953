import { useGo } from '@/ui/navigation';
import { DraftRoom } from './DraftRoom';

/** A report that staff record for who could not report digitally. */
export default function PhoneDraftPage() {
  const go = useGo();
  return (
    <DraftRoom
      byStaff
      base="/werkplek/meldingen/nieuw"
      home="/werkplek"
      reports="/werkplek"
      onFiled={(reportId) => go(`/werkplek/meldingen/${reportId}`, { replace: true })}
    />
  );
}
