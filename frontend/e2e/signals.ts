import type { components } from '../src/api/schema.gen';
import type { Hands } from './hands';

type Schemas = components['schemas'];
export type Signal = Schemas['Signal'];

export interface Weighing {
  readonly seriousness: Schemas['Seriousness'];
  readonly extent: Schemas['Extent'];
  readonly priority: Schemas['Priority'];
}

/** The first provider that the register finds by a part of its name. */
export async function providerOf(hands: Hands, name: string): Promise<string> {
  const { items } = await hands.read<{ items: readonly Schemas['ProviderSummary'][] }>(`/providers?search=${name}`);
  return items[0]?.id ?? '';
}

/** A signal about a provider, told by phone to whoever handles it from now on; `change` tells what is otherwise. */
export async function recorded(
  hands: Hands,
  provider: string,
  told: string,
  change: Partial<Schemas['SignalAbout']> = {},
): Promise<Signal> {
  return hands.send<Signal>('/signals', {
    body: {
      channel: 'PHONE',
      receivedOn: await hands.today(),
      about: { providerId: provider, theme: 'SAFETY', side: 'QUALITY', sourceKind: 'RESIDENT', ...change },
      narrative: told,
      handleMyself: true,
    },
  });
}

/** The same, weighed. */
export async function weighed(
  hands: Hands,
  provider: string,
  told: string,
  weighing: Weighing,
  change: Partial<Schemas['SignalAbout']> = {},
): Promise<Signal> {
  const signal = await recorded(hands, provider, told, change);
  await hands.send(`/signals/${signal.id}/weighings`, {
    version: signal.version,
    // earlier signals about this provider can raise the proposal
    body: { ...weighing, reason: 'Nagevraagd.', deviationReason: 'Voor dit verhaal telt alleen dit signaal.' },
  });
  return signal;
}
