import { z } from 'zod';
import { answer, client } from '@/api/client';
import { useRefresh } from '@/api/useRefresh';
import { ServerForm } from '@/domain/ServerForm';
import { useChangeForm } from '@/domain/useChangeForm';
import { useMessages } from '@/i18n/messages';
import { formatDate, formatDateTime } from '@/lib/dates';
import { StatusBadge } from '@/ui/badges';
import { Card } from '@/ui/Card';
import { Checkbox } from '@/ui/choices';
import { DataList } from '@/ui/DataList';
import { FormField } from '@/ui/FormField';
import { TextArea } from '@/ui/inputs';
import { Stack } from '@/ui/Layout';
import { Link } from '@/ui/navigation';
import { Async } from '@/ui/states';
import { Paragraph, PlainText } from '@/ui/Text';
import { toast } from '@/ui/Toast';
import { ContentView } from './ContentView';
import { publicationMessages } from './messages';
import { usePublication, type Publication } from './queries';

/** For the provider: the public version, its own view of it, and when it becomes public. */
export function ProviderPublication({ publicationId }: { readonly publicationId: string }) {
  const query = usePublication(publicationId);
  return (
    <Async query={query}>
      {(publication) => (
        <Stack>
          <Standing publication={publication} />
          <ContentView content={publication.content} />
        </Stack>
      )}
    </Async>
  );
}

function Standing({ publication }: { readonly publication: Publication }) {
  const t = useMessages(publicationMessages);
  const { address, publishOn, publishedAt, view } = publication;
  return (
    <Card
      title={t.title}
      aside={<StatusBadge>{publication.suspendedAt ? t.suspended : t.state[publication.state]}</StatusBadge>}
    >
      <DataList
        items={[
          { label: t.publicPage, value: address ? <Link to={address}>{address}</Link> : null },
          { label: t.publishOn, value: publishOn && !publishedAt ? formatDate(publishOn) : null },
          { label: t.publishedAt, value: publishedAt ? formatDateTime(publishedAt) : null },
          { label: t.endedBecause, value: publication.endedBecause },
          { label: t.yourView, value: view?.text ? <PlainText>{view.text}</PlainText> : null },
          {
            label: t.viewPublic,
            value: view?.publicText && view.publicText !== view.text ? <PlainText>{view.publicText}</PlainText> : null,
          },
        ]}
      />
      {publication.actions.includes('giveProviderView') ? (
        <>
          <Paragraph>{t.viewIntro}</Paragraph>
          <ViewForm publication={publication} />
        </>
      ) : null}
    </Card>
  );
}

function ViewForm({ publication }: { readonly publication: Publication }) {
  const t = useMessages(publicationMessages);
  const refresh = useRefresh();
  const { id, version, view } = publication;
  const form = useChangeForm({
    schema: z.object({ text: z.string().trim().min(1, t.needed).max(10_000), published: z.boolean() }),
    defaultValues: { text: view?.text ?? '', published: view?.published ?? false },
    version,
    onSubmit: async (body, etag) => {
      await answer(
        client.PUT('/publications/{publicationId}/view', {
          params: { path: { publicationId: id }, header: { 'If-Match': etag } },
          body,
        }),
      );
      toast.done(t.viewSent);
      await refresh('/publications/{publicationId}', '/inspections/{inspectionId}', '/reports/{reportId}');
    },
  });
  return (
    <ServerForm form={form} save={view?.text ? t.viewChange : t.viewSend}>
      <FormField label={t.viewText} {...form.field('text')}>
        <TextArea rows={6} limit={10_000} {...form.register('text')} />
      </FormField>
      <Checkbox label={t.viewMayPublish} hint={t.viewMayPublishHint} {...form.register('published')} />
    </ServerForm>
  );
}
