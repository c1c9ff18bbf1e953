import { useQueryClient } from '@tanstack/react-query';
import { answer, api, client } from '@/api/client';
import { usePathParam } from '@/domain/usePathParam';
import { useMessages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import { Narrow } from '@/ui/Layout';
import { PageHeader } from '@/ui/PageHeader';
import { Async } from '@/ui/states';
import { intakeMessages } from './messages';
import { OpenConversation } from './OpenConversation';

/** For the access officer who filed it: how far a signal is, what the team asks, and a way to answer. */
export default function OwnSignalPage() {
  const t = useMessages(intakeMessages).own;
  const queries = useQueryClient();
  const signalId = usePathParam('signalId');
  const conversation = api.useQuery('get', '/access-signals/{signalId}', { params: { path: { signalId } } });
  return (
    <Narrow>
      <PageHeader
        title={t.one}
        crumbs={[{ label: t.title, to: '/werkplek/mijn-signalen' }, { label: conversation.data?.number ?? t.one }]}
      />
      <Async query={conversation}>
        {(data) => (
          <OpenConversation
            conversation={data}
            send={(told, key) =>
              answer(
                client.POST('/access-signals/{signalId}/answers', {
                  params: { path: { signalId }, header: { 'Idempotency-Key': key } },
                  body: told,
                }),
              )
            }
            onChanged={() => void queries.invalidateQueries()}
            leave={
              <ButtonLink to="/werkplek/mijn-signalen" small>
                {t.back}
              </ButtonLink>
            }
          />
        )}
      </Async>
    </Narrow>
  );
}
