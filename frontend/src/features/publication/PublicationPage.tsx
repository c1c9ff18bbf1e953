import { useMessages } from '@/i18n/messages';
import { workspacePath } from '@/domain/casePaths';
import { usePathParam } from '@/domain/usePathParam';
import { ButtonLink } from '@/ui/Button';
import { PageHeader } from '@/ui/PageHeader';
import { Stack } from '@/ui/Layout';
import { Async } from '@/ui/states';
import { publicationListMessages } from './listMessages';
import { PublicationProgress } from './PublicationSection';
import { usePublication, type Publication } from './queries';

/** One document on its way to the public: the only place of an annual report, and a way to the others from the list. */
export default function PublicationPage() {
  const id = usePathParam('publicationId');
  const publication = usePublication(id);
  return (
    <Async page query={publication}>
      {(found) => (
        <Stack>
          <Header publication={found} />
          <PublicationProgress publicationId={id} />
        </Stack>
      )}
    </Async>
  );
}

function Header({ publication: { document, number, caseId, content } }: { readonly publication: Publication }) {
  const t = useMessages(publicationListMessages);
  const kind = document === 'SUPERVISOR_INVESTIGATION' ? 'REPORT' : 'INSPECTION';
  return (
    <PageHeader
      crumbs={[{ label: t.title, to: '/werkplek/openbaarmaking' }, { label: content.title }]}
      title={content.title}
      intro={`${t.documents[document]} · ${number}`}
      actions={
        caseId ? <ButtonLink to={`${workspacePath(kind, caseId)}?tab=publication`}>{t.toCase}</ButtonLink> : undefined
      }
    />
  );
}
