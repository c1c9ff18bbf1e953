import type { components } from '@/api/schema.gen';
import { columns, type RowsName, type TextName } from './questions';

export type InvestigationContent = components['schemas']['InvestigationContent'];

/** A row of a list: every part as text, as it stands in the input. */
export type Row = Record<string, string>;

export type InvestigationForm = Record<TextName, string> & {
  analysisMethod: string;
  analysisMethodOther: string;
} & Record<RowsName, Row[]>;

const textNames: readonly (TextName | 'analysisMethod' | 'analysisMethodOther')[] = [
  'clientIndication',
  'independence',
  'interviewed',
  'otherParticipants',
  'sources',
  'guidelines',
  'externalExpert',
  'analysisMethod',
  'analysisMethodOther',
  'carePlan',
  'placeContext',
  'riskAssessment',
  'protocols',
  'supervision',
  'coordination',
  'escalation',
  'policeOrProsecution',
  'warningRegister',
  'analysis',
  'conclusions',
  'aftercare',
  'reactions',
  'boardResponse',
];

const rowsNames = Object.keys(columns) as RowsName[];

export const emptyRow = (name: RowsName): Row => Object.fromEntries(columns[name].map((column) => [column.name, '']));

const asText = (value: unknown): string =>
  value === true ? 'YES' : value === false ? 'NO' : typeof value === 'string' ? value : '';

const rowForm = (name: RowsName, row: unknown): Row =>
  typeof row === 'string'
    ? { text: row }
    : Object.fromEntries(
        columns[name].map((column) => [column.name, asText((row as Record<string, unknown>)[column.name])]),
      );

/** What the server keeps, as it goes into the inputs. */
export function toForm(content: InvestigationContent | undefined): InvestigationForm {
  const known = (content ?? {}) as Record<string, unknown>;
  return Object.fromEntries([
    ...textNames.map((name) => [name, asText(known[name])] as const),
    ...rowsNames.map((name) => [
      name,
      Array.isArray(known[name]) ? (known[name] as unknown[]).map((row) => rowForm(name, row)) : [],
    ]),
  ]) as InvestigationForm;
}

const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

function cell(kind: string, value: string): string | boolean | undefined {
  if (kind === 'yes') return value === '' ? undefined : value === 'YES';
  if (kind === 'date') return isDate(value) ? value : undefined;
  return value.trim() ? value : undefined;
}

function rowContent(name: RowsName, row: Row): unknown {
  const parts = columns[name]
    .map((column) => [column.name, cell(column.kind, row[column.name] ?? '')] as const)
    .filter(([, value]) => value !== undefined);
  return name === 'rootCauses' ? (parts[0]?.[1] ?? '') : Object.fromEntries(parts);
}

/** What is sent: open questions are left out; rows stay, also empty ones, so that pointers keep their place. */
export function toContent(form: InvestigationForm): InvestigationContent {
  return Object.fromEntries([
    ...textNames
      .filter((name) => form[name].trim() && (name !== 'analysisMethodOther' || form.analysisMethod === 'OTHER'))
      .map((name) => [name, form[name]] as const),
    ...rowsNames
      .filter((name) => form[name].length > 0)
      .map((name) => [name, form[name].map((row) => rowContent(name, row))] as const),
  ]) as InvestigationContent;
}
