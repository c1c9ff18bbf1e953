import type { components } from '../src/api/schema.gen';
import type { Hands } from './hands';
import { arrived, expect, test, visit } from './journey';
import { noord } from './people';

type Schemas = components['schemas'];
type Signal = Schemas['Signal'];

interface Weighing {
  readonly seriousness: Schemas['Seriousness'];
  readonly extent: Schemas['Extent'];
  readonly priority: Schemas['Priority'];
}

/** A signal about a provider, told by phone and weighed as the matrix proposes. */
async function weighed(hands: Hands, provider: string, told: string, weighing: Weighing): Promise<Signal> {
  const signal = await hands.send<Signal>('/signals', {
    body: {
      channel: 'PHONE',
      receivedOn: await hands.today(),
      about: { providerId: provider, theme: 'SAFETY', side: 'QUALITY', sourceKind: 'RESIDENT' },
      narrative: told,
      handleMyself: true,
    },
  });
  await hands.send(`/signals/${signal.id}/weighings`, {
    version: signal.version,
    // earlier signals about this provider can raise the proposal
    body: { ...weighing, reason: 'Nagevraagd.', deviationReason: 'Voor dit verhaal telt alleen dit signaal.' },
  });
  return signal;
}

test('three signals about one house are weighed and bundled in a dossier', async ({ as, hands, marker }) => {
  const team = await hands(noord);
  const { items } = await team.read<{ items: readonly Schemas['ProviderSummary'][] }>('/providers?search=Eik');
  const provider = items[0]?.id ?? '';
  const words = `geluidsoverlast trappenhuis nachtdienst sleutels brandtrap ${marker}`;
  const urgent = await weighed(team, provider, `Buren melden ${words}`, {
    seriousness: 'BASIC_SAFETY',
    extent: 'LARGE',
    priority: 'RED',
  });
  const second = await weighed(team, provider, `Opnieuw ${words}`, {
    seriousness: 'DEVELOPMENT',
    extent: 'LARGE',
    priority: 'ORANGE',
  });
  const third = await weighed(team, provider, `Familie noemt ${words}`, {
    seriousness: 'DEVELOPMENT',
    extent: 'SMALL',
    priority: 'GREEN',
  });
  const page = await as(noord);

  // Bundled: what looks like it is suggested, a person says that it belongs.
  await visit(page, `/werkplek/signalen/${urgent.id}?tab=dossier`, urgent.number);
  await page.getByRole('button', { name: `${second.number} hoort erbij` }).click();
  const naming = page.getByRole('dialog', { name: 'Een dossier beginnen' });
  await naming.getByLabel('Naam').fill(`Nachten bij De Eik ${marker}`);
  await naming.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('button', { name: `${third.number} hoort erbij` }).click();
  await expect(page.getByText('3 signalen')).toBeVisible();
  await page.getByRole('link', { name: 'Open het dossier' }).click();
  await arrived(page, `Nachten bij De Eik ${marker}`);
  await expect(page.getByRole('link', { name: third.number })).toBeVisible();
});
