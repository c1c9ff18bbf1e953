import { z } from 'zod';
import { always } from '@/lib/alongside';
import type { weighingMessages } from './messages';
import type { Priority, WeighingSheet } from './queries';

export const seriousnesses = ['LIFE_THREATENING', 'BASIC_SAFETY', 'DEVELOPMENT'] as const;
export const extents = ['LARGE', 'MEDIUM', 'SMALL'] as const;
export const priorities = ['RED', 'ORANGE', 'GREEN'] as const;

type Texts = (typeof weighingMessages)['nl'];

/** What the rule proposes for what was chosen so far. */
export const proposalFor = (sheet: WeighingSheet, seriousness: string | undefined, extent: string | undefined) =>
  sheet.proposals.find((one) => one.seriousness === seriousness && one.extent === extent);

/** It was not life-threatening before: access and contract management must be told. */
export const alarms = (sheet: WeighingSheet, seriousness: string | undefined) =>
  seriousness === 'LIFE_THREATENING' && sheet.items[0]?.seriousness !== 'LIFE_THREATENING';

export const sides = ['access', 'contractManagement'] as const;

const outsider = z.object({ name: z.string().trim().max(200), email: z.string().trim().max(254) });

export const weighingSchema = (t: Texts, sheet: WeighingSheet) =>
  z
    .object({
      seriousness: z.enum(seriousnesses, t.seriousnessNeeded),
      extent: z.enum(extents, t.extentNeeded),
      priority: z.union([z.literal(''), z.enum(priorities)]),
      reason: z.string().trim().min(1, t.reasonNeeded).max(4000, t.tooLong),
      deviationReason: z.string().trim().max(4000, t.tooLong),
      task: z.string().trim().max(4000, t.tooLong),
      access: outsider,
      contractManagement: outsider,
    })
    .superRefine((form, context) => {
      const proposed = proposalFor(sheet, form.seriousness, form.extent)?.priority;
      if (form.priority && form.priority !== proposed && !form.deviationReason) {
        context.addIssue({ code: 'custom', path: ['deviationReason'], message: t.deviationNeeded });
      }
      if (!alarms(sheet, form.seriousness)) return;
      if (!form.task) context.addIssue({ code: 'custom', path: ['task'], message: t.taskNeeded });
      for (const side of sides.filter((one) => sheet[one].length === 0)) {
        const { name, email } = form[side];
        if (!name) context.addIssue({ code: 'custom', path: [side, 'name'], message: t.nameNeeded });
        if (!z.email().safeParse(email).success) {
          context.addIssue({ code: 'custom', path: [side, 'email'], message: t.emailNeeded });
        }
      }
    }, always);

type Checked = z.output<ReturnType<typeof weighingSchema>>;

/** What goes to the server; without a choice of one's own the proposal counts. */
export function toRequest(form: Checked, sheet: WeighingSheet) {
  const proposed = proposalFor(sheet, form.seriousness, form.extent)?.priority;
  const priority: Priority = form.priority || (proposed ?? 'RED');
  return {
    seriousness: form.seriousness,
    extent: form.extent,
    priority,
    reason: form.reason,
    ...(priority === proposed ? {} : { deviationReason: form.deviationReason }),
    ...(alarms(sheet, form.seriousness)
      ? {
          alarm: {
            task: form.task,
            ...(sheet.access.length === 0 ? { access: form.access } : {}),
            ...(sheet.contractManagement.length === 0 ? { contractManagement: form.contractManagement } : {}),
          },
        }
      : {}),
  };
}
