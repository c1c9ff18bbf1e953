import { api } from '@/api/client';

/**
 * The authorities among which the administrator of the installation chooses; nobody else is asked.
 *
 * @returns `only` where there is just one, so that nothing is left to choose
 */
export function useAuthorityChoice(asked: boolean) {
  const authorities = api.useQuery('get', '/authorities', undefined, { enabled: asked });
  const options = authorities.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return { options, only: options.length === 1 ? options[0]?.value : undefined };
}
