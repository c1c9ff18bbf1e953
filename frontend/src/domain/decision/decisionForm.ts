import { z } from 'zod';
import type { components } from '@/api/schema.gen';
import { always } from '@/lib/alongside';
import type { decisionWords } from './messages';

export type DecisionKind = components['schemas']['DecisionKind'];
type DecisionRequest = components['schemas']['DecisionRequest'];
type Words = (typeof decisionWords)['nl'];

export const decisionKinds = [
  'CONTRACT_ACTION',
  'ACCESS_ACTION',
  'QUALITY_INSPECTION',
  'LAWFULNESS_INSPECTION',
  'JOIN_INSPECTION',
  'INFORM_COLLEGE',
  'PASS_ON',
  'ARCHIVE',
] as const satisfies readonly DecisionKind[];

export const outsideParties = ['IGJ', 'CARE_OFFICE', 'POLICE', 'SPECIAL_INVESTIGATOR', 'OTHER'] as const;

/** What each kind of decision asks for, beside the reason. */
export const asksFor = (kind: DecisionKind | undefined) => {
  const handed = kind === 'ACCESS_ACTION' || kind === 'CONTRACT_ACTION';
  const inspection = kind === 'QUALITY_INSPECTION' || kind === 'LAWFULNESS_INSPECTION';
  return {
    task: handed || inspection || kind === 'PASS_ON',
    assignee: handed || inspection || kind === 'JOIN_INSPECTION',
    /** Whoever holds the role takes it where nobody is named. */
    assigneeOptional: handed,
    party: kind === 'PASS_ON',
    inspection: kind === 'JOIN_INSPECTION',
    college: kind === 'INFORM_COLLEGE',
    dueOn: handed || inspection || kind === 'JOIN_INSPECTION' || kind === 'PASS_ON',
  };
};

export const emptyDecision = {
  reason: '',
  task: '',
  assigneeId: '',
  partyName: '',
  partyEmail: '',
  inspection: '',
  summary: '',
  municipalityCodes: [] as string[],
  dueOn: '',
};

const address = z.email();

/** The shape of a decision that is being typed; what a kind does not ask for may stay empty. */
export const decisionSchema = (t: Words) =>
  z
    .object({
      kind: z.enum(decisionKinds, t.kindMissing),
      reason: z.string().trim().min(1, t.reasonMissing).max(4000, t.tooLong(4000)),
      task: z.string().trim().max(4000, t.tooLong(4000)),
      assigneeId: z.string(),
      party: z.enum(outsideParties).nullish(),
      partyName: z.string().trim().max(120, t.tooLong(120)),
      partyEmail: z.string().trim().max(254, t.tooLong(254)),
      inspection: z.string().trim().max(300, t.tooLong(300)),
      summary: z.string().trim().max(4000, t.tooLong(4000)),
      municipalityCodes: z.array(z.string()),
      dueOn: z.union([z.literal(''), z.iso.date(t.dateWrong)], t.dateWrong),
    })
    .superRefine((value, context) => {
      const asks = asksFor(value.kind);
      const miss = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
      if (asks.task && !value.task) miss('task', t.taskMissing);
      if (asks.assignee && !asks.assigneeOptional && !value.assigneeId) miss('assigneeId', t.assigneeMissing);
      if (asks.party && !value.party) miss('party', t.partyMissing);
      if (asks.party && value.party === 'OTHER' && !value.partyName) miss('partyName', t.partyNameMissing);
      const wrong = value.partyEmail !== '' && !address.safeParse(value.partyEmail).success;
      if (asks.party && wrong) miss('partyEmail', t.partyEmailMissing);
      if (asks.inspection && !value.inspection) miss('inspection', t.inspectionMissing);
      if (asks.college && !value.summary) miss('summary', t.summaryMissing);
    }, always);

export type DecisionValues = z.output<ReturnType<typeof decisionSchema>>;

/** What goes over the line: only what the kind asks for. */
export function toDecision(values: DecisionValues): DecisionRequest {
  const asks = asksFor(values.kind);
  return {
    kind: values.kind,
    reason: values.reason,
    ...(asks.task ? { task: values.task } : {}),
    ...(asks.assignee && values.assigneeId ? { assigneeId: values.assigneeId } : {}),
    ...(asks.party && values.party ? { party: values.party } : {}),
    ...(asks.party && values.partyName ? { partyName: values.partyName } : {}),
    ...(asks.party && values.partyEmail ? { partyEmail: values.partyEmail } : {}),
    ...(asks.inspection ? { inspection: values.inspection } : {}),
    ...(asks.college ? { summary: values.summary } : {}),
    ...(asks.college && values.municipalityCodes.length > 0 ? { municipalityCodes: values.municipalityCodes } : {}),
    ...(asks.dueOn && values.dueOn ? { dueOn: values.dueOn } : {}),
  };
}
