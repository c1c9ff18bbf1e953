import { z } from 'zod';
import { signalSides } from '@/domain/signalSides';
import type { Signal, SignalAbout } from './queries';
import type { signalMessages } from './messages';

type Texts = (typeof signalMessages)['nl'];

export const sourceKinds = [
  'ACCESS_OFFICER',
  'RESIDENT',
  'CLIENT',
  'RELATIVE',
  'PROVIDER_STAFF',
  'MUNICIPALITY',
  'IGJ',
  'POLICE',
  'RIEC',
  'CONTRACT_MANAGER',
  'OWN_OBSERVATION',
  'ANONYMOUS',
  'OTHER',
] as const satisfies readonly SignalAbout['sourceKind'][];

export const teamChannels = ['PHONE', 'EMAIL', 'LETTER', 'CONVERSATION', 'VISIT', 'OTHER'] as const;

/** About whom, where and what: as recorded, and as corrected later. */
export const aboutShape = (t: Texts) => ({
  providerKnown: z.enum(['YES', 'NO'], t.choose),
  providerId: z.string(),
  providerSaid: z.string().trim().max(300, t.tooLong(300)),
  locationId: z.string(),
  locationSaid: z.string().trim().max(300, t.tooLong(300)),
  municipalityCode: z.string(),
  law: z.string(),
  provision: z.string(),
  funding: z.string(),
  theme: z.string().min(1, t.themeMissing),
  nature: z.string(),
  side: z.enum(signalSides),
  clientsConcerned: z
    .string()
    .trim()
    .regex(/^\d{0,6}$/, t.numberWrong),
  sourceKind: z.enum(sourceKinds, t.sourceKindMissing),
});

export type AboutInput = z.input<z.ZodObject<ReturnType<typeof aboutShape>>>;
type AboutAnswers = z.output<z.ZodObject<ReturnType<typeof aboutShape>>>;

/** A known provider is one that was chosen. */
export const providerIsChosen = (about: AboutAnswers) => about.providerKnown === 'NO' || about.providerId !== '';

export const emptyAbout = {
  providerKnown: 'YES' as const,
  providerId: '',
  providerSaid: '',
  locationId: '',
  locationSaid: '',
  municipalityCode: '',
  law: '',
  provision: '',
  funding: '',
  theme: '',
  nature: '',
  side: 'QUALITY' as const,
  clientsConcerned: '',
};

/** What the form shows of a signal that is corrected. */
export const aboutOf = ({ content, ...signal }: Signal): AboutInput => ({
  providerKnown: signal.providerId ? 'YES' : 'NO',
  providerId: signal.providerId ?? '',
  providerSaid: content?.providerSaid ?? '',
  locationId: content?.locationId ?? '',
  locationSaid: content?.locationSaid ?? '',
  municipalityCode: signal.municipalityCode ?? '',
  law: signal.law ?? '',
  provision: signal.provision ?? '',
  funding: signal.funding ?? '',
  theme: signal.theme ?? '',
  nature: content?.nature ?? '',
  side: signal.side ?? 'QUALITY',
  clientsConcerned: content?.clientsConcerned == null ? '' : String(content.clientsConcerned),
  sourceKind: content?.sourceKind ?? 'OTHER',
});

/** What the server is told; what was not answered is left out, and of an unknown provider only the words. */
export function toAbout(answers: AboutAnswers): SignalAbout {
  const known = answers.providerKnown === 'YES';
  const { theme, side, sourceKind, clientsConcerned } = answers;
  const told = {
    providerId: known ? answers.providerId : '',
    providerSaid: known ? '' : answers.providerSaid,
    locationId: known ? answers.locationId : '',
    locationSaid: answers.locationSaid,
    municipalityCode: known && answers.locationId ? '' : answers.municipalityCode,
    law: answers.law,
    provision: answers.provision,
    funding: answers.funding,
    nature: answers.nature,
  };
  return {
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== '')),
    ...(clientsConcerned === '' ? {} : { clientsConcerned: Number(clientsConcerned) }),
    theme,
    side,
    sourceKind,
  };
}
