/** One question of the structured report (protocol, annex 1). */
export type Question =
  | { readonly kind: 'text'; readonly name: TextName; readonly limit: number; readonly rows?: number }
  | { readonly kind: 'method' }
  | { readonly kind: 'rows'; readonly name: RowsName };

export type TextName =
  | 'clientIndication'
  | 'independence'
  | 'interviewed'
  | 'otherParticipants'
  | 'sources'
  | 'guidelines'
  | 'externalExpert'
  | 'carePlan'
  | 'placeContext'
  | 'riskAssessment'
  | 'protocols'
  | 'supervision'
  | 'coordination'
  | 'escalation'
  | 'policeOrProsecution'
  | 'warningRegister'
  | 'analysis'
  | 'conclusions'
  | 'aftercare'
  | 'reactions'
  | 'boardResponse';

export type RowsName = 'committee' | 'staffInvolved' | 'timeline' | 'rootCauses' | 'measures';

/** The parts of one row of a list; each is a text, a date or a yes or no. */
export const columns = {
  committee: [
    { name: 'function', kind: 'text', limit: 200 },
    { name: 'independent', kind: 'yes' },
    { name: 'note', kind: 'text', limit: 500 },
  ],
  staffInvolved: [
    { name: 'initials', kind: 'text', limit: 20 },
    { name: 'function', kind: 'text', limit: 200 },
    { name: 'qualifications', kind: 'text', limit: 1000 },
  ],
  timeline: [
    { name: 'on', kind: 'date' },
    { name: 'time', kind: 'short', limit: 20 },
    { name: 'fact', kind: 'long', limit: 4000 },
  ],
  rootCauses: [{ name: 'text', kind: 'long', limit: 2000 }],
  measures: [
    { name: 'description', kind: 'long', limit: 2000 },
    { name: 'owner', kind: 'text', limit: 200 },
    { name: 'dueOn', kind: 'date' },
    { name: 'securedHow', kind: 'long', limit: 2000 },
  ],
} as const satisfies Record<RowsName, readonly Column[]>;

export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'short' | 'long' | 'date' | 'yes';
  readonly limit?: number;
}

export const partKeys = ['SETUP', 'FACTS', 'CONTEXT', 'ANALYSIS', 'FOLLOW_UP', 'CHECK'] as const;

export type PartKey = (typeof partKeys)[number];

/** How a part is called in the address. */
export const partSlugs: Record<PartKey, string> = {
  SETUP: 'opzet',
  FACTS: 'feiten',
  CONTEXT: 'omstandigheden',
  ANALYSIS: 'analyse',
  FOLLOW_UP: 'verbetering',
  CHECK: 'controleren',
};

export const partOfSlug = (slug: string | undefined): PartKey =>
  partKeys.find((key) => partSlugs[key] === slug) ?? 'SETUP';

const text = (name: TextName, limit: number, rows?: number): Question => ({
  kind: 'text',
  name,
  limit,
  ...(rows ? { rows } : {}),
});

/** The questions of each part, in the order of the protocol's annex. */
export const questions: Record<Exclude<PartKey, 'CHECK'>, readonly Question[]> = {
  SETUP: [
    text('clientIndication', 4000),
    { kind: 'rows', name: 'committee' },
    text('independence', 4000),
    { kind: 'rows', name: 'staffInvolved' },
    text('interviewed', 4000),
    text('otherParticipants', 4000),
    text('sources', 4000),
    text('guidelines', 4000),
    text('externalExpert', 2000),
    { kind: 'method' },
  ],
  FACTS: [{ kind: 'rows', name: 'timeline' }],
  CONTEXT: [
    text('carePlan', 10000),
    text('placeContext', 10000),
    text('riskAssessment', 10000),
    text('protocols', 10000),
    text('supervision', 10000),
    text('coordination', 10000),
    text('escalation', 10000),
    text('policeOrProsecution', 4000),
    text('warningRegister', 4000),
  ],
  ANALYSIS: [text('analysis', 20000, 10), { kind: 'rows', name: 'rootCauses' }, text('conclusions', 20000, 8)],
  FOLLOW_UP: [
    { kind: 'rows', name: 'measures' },
    text('aftercare', 10000),
    text('reactions', 10000),
    text('boardResponse', 10000),
  ],
};

const asks = (question: Question, pointer: string): boolean => {
  const first = pointer.split('/')[1] ?? '';
  return question.kind === 'method' ? first.startsWith('analysisMethod') : question.name === first;
};

/** The part in which a pointer of the server (`/timeline/0/fact`) can be mended. */
export const partOfPointer = (pointer: string): PartKey | undefined =>
  partKeys.find((key) => key !== 'CHECK' && questions[key].some((question) => asks(question, pointer)));

const inOrder = partKeys.flatMap((key) => (key === 'CHECK' ? [] : questions[key]));

/** What misses, in the order in which the report asks for it. */
export function byQuestion<M extends { readonly pointer: string }>(missing: readonly M[]): readonly M[] {
  const place = ({ pointer }: M) => inOrder.findIndex((question) => asks(question, pointer));
  return [...missing].sort((one, other) => place(one) - place(other));
}
