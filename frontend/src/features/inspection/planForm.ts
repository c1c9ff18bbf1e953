import { z } from 'zod';
import { alongside } from '@/lib/alongside';
import { lines } from '@/lib/lines';
import type { inspectionMessages } from './messages';
import type { Inspection, InspectionPlan } from './queries';

type Texts = (typeof inspectionMessages)['nl'];

export const inspectionKinds = ['STRUCTURAL', 'THEMATIC', 'SIGNAL_DRIVEN', 'CALAMITY_DRIVEN'] as const;

/** What is planned, as people fill it in. */
export const planShape = (t: Texts) => ({
  kind: z.enum(inspectionKinds, t.choose),
  aspect: z.enum(['QUALITY', 'LAWFULNESS'], t.choose),
  announced: z.enum(['YES', 'NO'], t.choose),
  jointWith: z.string(),
  provision: z.string(),
  plannedFrom: z.iso.date(t.dateMissing),
  plannedUntil: z.iso.date(t.dateMissing),
  purpose: z.string().trim().min(1, t.purposeMissing).max(4000, t.tooLong(4000)),
  retestsId: z.string(),
  team: z.array(z.string()),
  lead: z.string(),
});

export type PlanInput = z.input<z.ZodObject<ReturnType<typeof planShape>>>;
type PlanAnswers = z.output<z.ZodObject<ReturnType<typeof planShape>>>;

/** The rules between the fields of a plan. */
const planRules = {
  // A day that is missing is told by itself.
  period: ({ plannedFrom, plannedUntil }: PlanAnswers) => !plannedFrom || !plannedUntil || plannedUntil >= plannedFrom,
  lead: (plan: PlanAnswers) => plan.lead === '' || plan.team.includes(plan.lead),
};

/** A form that has these fields, whose fields also agree with each other. */
export const agreeing = <S extends z.ZodType<PlanAnswers>>(t: Texts, form: S): S =>
  form
    .refine(planRules.period, alongside('plannedUntil', t.untilBefore))
    .refine(planRules.lead, alongside('lead', t.leadNotInTeam));

export const planSchema = (t: Texts) => agreeing(t, z.object(planShape(t)));

export const emptyPlan = (today: string): Omit<PlanInput, 'kind' | 'aspect' | 'announced'> => ({
  jointWith: '',
  provision: '',
  plannedFrom: today,
  plannedUntil: today,
  purpose: '',
  retestsId: '',
  team: [],
  lead: '',
});

/** What the form shows of a plan that is changed. */
export const planOf = (inspection: Inspection): PlanInput => ({
  kind: inspection.kind ?? 'STRUCTURAL',
  aspect: inspection.aspect ?? 'QUALITY',
  announced: inspection.announced ? 'YES' : 'NO',
  jointWith: (inspection.jointWith ?? []).join('\n'),
  provision: inspection.provision ?? '',
  plannedFrom: inspection.plannedFrom ?? '',
  plannedUntil: inspection.plannedUntil ?? '',
  purpose: inspection.purpose ?? '',
  retestsId: inspection.retests?.id ?? '',
  team: (inspection.inside?.team ?? []).map((one) => one.id),
  lead: inspection.inside?.team.find((one) => one.lead)?.id ?? '',
});

/** What the server is told; what was not answered is left out. */
export const toPlan = (answers: PlanAnswers): InspectionPlan => ({
  kind: answers.kind,
  aspect: answers.aspect,
  announced: answers.announced === 'YES',
  jointWith: lines(answers.jointWith),
  plannedFrom: answers.plannedFrom,
  plannedUntil: answers.plannedUntil,
  purpose: answers.purpose,
  team: answers.team.map((accountId) => ({ accountId, lead: accountId === answers.lead })),
  ...(answers.provision === '' ? {} : { provision: answers.provision }),
  ...(answers.retestsId === '' ? {} : { retestsId: answers.retestsId }),
});
