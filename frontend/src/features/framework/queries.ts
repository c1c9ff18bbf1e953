import { useQueryClient } from '@tanstack/react-query';
import { answer, api, client, etagOf } from '@/api/client';
import type { components } from '@/api/schema.gen';
import { useRefresh } from '@/api/useRefresh';
import { useMessages } from '@/i18n/messages';
import { ApiProblem, isApiProblem } from '@/lib/problem';
import { frameworkMessages } from './messages';

type Schemas = components['schemas'];
export type Framework = Schemas['Framework'];
export type Content = Schemas['FrameworkContent'];
export type Theme = Schemas['FrameworkTheme'];
export type Criterion = Schemas['FrameworkCriterion'];

const paths = ['/authorities/{authorityId}/frameworks', '/framework-versions'] as const;

export const useFrameworks = (authorityId: string) =>
  api.useQuery('get', '/authorities/{authorityId}/frameworks', { params: { path: { authorityId } } });

const ofVersion = (frameworkVersionId: string) => ({ params: { path: { frameworkVersionId } } });

export const useFramework = (versionId: string) =>
  api.useQuery('get', '/framework-versions/{frameworkVersionId}', ofVersion(versionId));

/** After a change: all that was read of frameworks is fetched anew. */
export function useRefreshFrameworks() {
  const refresh = useRefresh();
  return () => refresh(...paths);
}

export const importFramework = (authorityId: string, key: string, content: Content): Promise<Framework> =>
  answer(
    client.POST('/authorities/{authorityId}/frameworks', {
      params: { path: { authorityId }, header: { 'Idempotency-Key': key } },
      body: content,
    }),
  );

export const adoptFramework = (authorityId: string, code: string, key: string): Promise<Framework> =>
  answer(
    client.POST('/authorities/{authorityId}/offered-frameworks/{frameworkCode}', {
      params: { path: { authorityId, frameworkCode: code }, header: { 'Idempotency-Key': key } },
    }),
  );

export const copyFramework = (versionId: string, key: string): Promise<Framework> =>
  answer(
    client.POST('/framework-versions/{frameworkVersionId}/copies', {
      params: { path: { frameworkVersionId: versionId }, header: { 'Idempotency-Key': key } },
    }),
  );

const onVersion = ({ id, version }: Framework) => ({
  params: { path: { frameworkVersionId: id }, header: { 'If-Match': etagOf(version) } },
});

export const proposeFramework = (framework: Framework) =>
  answer(client.POST('/framework-versions/{frameworkVersionId}/proposal', onVersion(framework)));

export const retireFramework = (framework: Framework) =>
  answer(client.POST('/framework-versions/{frameworkVersionId}/retirement', onVersion(framework)));

export const discardFramework = (framework: Framework) =>
  client.DELETE('/framework-versions/{frameworkVersionId}', onVersion(framework));

export const decideFramework = (framework: Framework, body: Schemas['AgreementRequest']) =>
  answer(client.POST('/framework-versions/{frameworkVersionId}/approval', { ...onVersion(framework), body }));

/** What is made of the content of a draft; nothing when what it changes is not there any more. */
export type ChangeContent = (content: Content) => Content | undefined;

/**
 * Changes a draft: the change is made on what the server has as far as is known here. When somebody else was first the
 * draft is fetched anew, so that trying again makes the same change on the newer draft.
 */
export function useChangeFramework(versionId: string) {
  const queries = useQueryClient();
  const t = useMessages(frameworkMessages);
  const refresh = useRefreshFrameworks();
  return async (change: ChangeContent): Promise<void> => {
    const options = api.queryOptions('get', '/framework-versions/{frameworkVersionId}', ofVersion(versionId));
    const known = await queries.query({ ...options, staleTime: 'static' });
    const content = change(known.content);
    if (!content) throw new ApiProblem({ kind: 'answered', status: 404, title: t.gone, detail: t.goneText });
    try {
      const saved = await answer(
        client.PUT('/framework-versions/{frameworkVersionId}', { ...onVersion(known), body: content }),
      );
      queries.setQueryData<Framework>(options.queryKey, saved);
      await refresh();
    } catch (error) {
      if (isApiProblem(error) && error.isStale) await refresh();
      throw error;
    }
  };
}
