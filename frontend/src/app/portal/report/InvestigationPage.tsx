import { useParams } from '@tanstack/react-router';
import { AttachmentSection } from '@/features/attachment/AttachmentSection';
import { InvestigationPage as WritePage } from '@/features/investigation/InvestigationPage';
import { useReport } from '@/features/report/queries';
import { Async, Loading } from '@/ui/states';

/** Writing the investigation report, with the files of the case beneath it. */
export default function InvestigationPage() {
  const { reportId = '' }: { reportId?: string } = useParams({ strict: false });
  const report = useReport(reportId);
  return (
    <Async page query={report} loading={<Loading page lines={8} />}>
      {({ number, authorityId, actions }) => (
        <WritePage
          number={number}
          authorityId={authorityId}
          files={<AttachmentSection caseId={reportId} mayAdd={actions.includes('addCaseAttachment')} />}
        />
      )}
    </Async>
  );
}
