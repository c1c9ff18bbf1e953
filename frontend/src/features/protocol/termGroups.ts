import type { components } from '@/api/schema.gen';

export type TermKind = components['schemas']['TermKind'];

/** The kinds of term in the order in which a case meets them. */
export const termGroups = {
  filing: ['REPORT_FILING', 'REPORT_BY_PHONE', 'REQUEST_FOR_UNREPORTED', 'REPORT_ON_REQUEST'],
  receiving: ['RECEIPT_CONFIRMATION', 'SUPPLEMENT', 'ASSESSMENT', 'AGREED_CLARITY'],
  investigating: ['PROVIDER_INVESTIGATION', 'CLIENT_INFORMED', 'REVIEW', 'ADDITIONAL_INVESTIGATION'],
  after: ['HEARING_MINUTES_REACTION', 'DRAFT_REPORT_REACTION', 'FINAL_REPORT', 'IMPROVEMENT_MEASURE'],
  signals: ['SIGNAL_ENRICHMENT', 'SIGNAL_INQUIRY', 'SIGNAL_FOLLOW_UP', 'SIGNAL_PASSED_ON', 'SOURCE_ANSWER'],
  inspections: ['DOCUMENT_REQUEST'],
} as const satisfies Record<string, readonly TermKind[]>;

type TermGroup = keyof typeof termGroups;

export const groupNames = Object.keys(termGroups) as TermGroup[];

/** A filing term also says from which day it runs. */
export const isFiling = (kind: TermKind): boolean => kind === 'REPORT_FILING' || kind === 'REPORT_BY_PHONE';
