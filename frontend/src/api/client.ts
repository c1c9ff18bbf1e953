import createClient from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import type { paths } from './schema.gen';
import { transport } from './transport';

/**
 * Calls by path as the contract has them, typed from it: `client.GET('/reports/{reportId}', …)`. Every answer that is
 * no success is thrown as an `ApiProblem`, so `data` is always there.
 */
export const client = createClient<paths>({
  baseUrl: `${window.location.origin}/api/v1`,
  // Through a function of our own, so that tests can stand in for the network.
  fetch: (request) => transport(request),
});

/** The same calls as queries and mutations: `api.useQuery('get', '/reports/{reportId}', …)`. */
export const api = createQueryHooks(client);

/** The body of an answer. `const draft = await answer(client.POST('/report-drafts', …))` */
export async function answer<D>(call: Promise<{ data?: D }>): Promise<NonNullable<D>> {
  return (await call).data as NonNullable<D>;
}

/** The body together with the version that it has (`ETag`), for what people edit. */
export async function versioned<D>(
  call: Promise<{ data?: D; response: Response }>,
): Promise<{ data: NonNullable<D>; etag: string }> {
  const { data, response } = await call;
  return { data: data as NonNullable<D>, etag: response.headers.get('ETag') ?? '' };
}

/** The `If-Match` of a version number that came in a body. */
export const etagOf = (version: number): string => `"${version}"`;
