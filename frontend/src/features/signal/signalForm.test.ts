import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { alongside } from '@/lib/alongside';
import { signalMessages } from './messages';
import { aboutOf, aboutShape, emptyAbout, providerIsChosen, toAbout } from './signalForm';
import type { Signal } from './queries';

const schema = z
  .object(aboutShape(signalMessages.nl))
  .refine(providerIsChosen, alongside('providerId', signalMessages.nl.providerMissing));
const answers = { ...emptyAbout, theme: 'SAFETY', sourceKind: 'RESIDENT' as const };

describe('the facts of a signal', () => {
  it('leave out what was not answered', () => {
    expect(toAbout({ ...answers, providerId: 'p1', clientsConcerned: '3' })).toEqual({
      providerId: 'p1',
      theme: 'SAFETY',
      side: 'QUALITY',
      sourceKind: 'RESIDENT',
      clientsConcerned: 3,
    });
  });

  it('tell of an unknown provider only in words, whatever was chosen before', () => {
    const about = toAbout({
      ...answers,
      providerKnown: 'NO',
      providerId: 'p1',
      locationId: 'l1',
      providerSaid: 'Iets met een eik',
      municipalityCode: 'GM0106',
    });
    expect(about).toMatchObject({ providerSaid: 'Iets met een eik', municipalityCode: 'GM0106' });
    expect(about).not.toHaveProperty('providerId');
    expect(about).not.toHaveProperty('locationId');
  });

  it('leave the municipality to the location that was chosen', () => {
    expect(toAbout({ ...answers, providerId: 'p1', locationId: 'l1', municipalityCode: 'GM0106' })).not.toHaveProperty(
      'municipalityCode',
    );
  });

  it('ask for a provider that is said to be known', () => {
    expect(schema.safeParse(answers).success).toBe(false);
    expect(schema.safeParse({ ...answers, providerKnown: 'NO' }).success).toBe(true);
  });

  it('say all that is missing at once', () => {
    const nothing = schema.safeParse({ ...answers, theme: '', sourceKind: undefined });
    expect(nothing.error?.issues.map((one) => one.path[0])).toEqual(
      expect.arrayContaining(['providerId', 'theme', 'sourceKind']),
    );
  });

  it('take a number of clients and nothing else', () => {
    const wrong = schema.safeParse({ ...answers, providerKnown: 'NO', clientsConcerned: 'drie' });
    expect(wrong.error?.issues[0]?.path).toEqual(['clientsConcerned']);
  });

  it('come back as they were recorded', () => {
    const signal = {
      providerId: null,
      municipalityCode: 'GM0106',
      theme: 'SAFETY',
      side: 'BOTH',
      content: { providerSaid: 'Iets met een eik', clientsConcerned: 0, sourceKind: 'ANONYMOUS' },
    } as unknown as Signal;
    expect(toAbout(aboutOf(signal) as never)).toEqual({
      providerSaid: 'Iets met een eik',
      municipalityCode: 'GM0106',
      theme: 'SAFETY',
      side: 'BOTH',
      sourceKind: 'ANONYMOUS',
      clientsConcerned: 0,
    });
  });
});
