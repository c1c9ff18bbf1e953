import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { components } from '../src/api/schema.gen';
import type { Player } from './people';

type Schemas = components['schemas'];
export type Report = Schemas['Report'];
export type Content = Schemas['ReportContent'];

interface Sending {
  readonly body?: unknown;
  readonly version?: number | undefined;
}

/**
 * Somebody's hands on the API, with their own token and rights: for what merely prepares a story, and for knocking on
 * doors that no screen shows.
 */
export class Hands {
  private readonly request: APIRequestContext;
  private readonly token: string;
  private readonly base: string;

  private constructor(request: APIRequestContext, token: string, base: string) {
    this.request = request;
    this.token = token;
    this.base = base;
  }

  static async of(player: Player, request: APIRequestContext, server = ''): Promise<Hands> {
    const base = `${server}/api/v1`;
    const system = (await (await request.get(`${base}/system`)).json()) as Schemas['System'];
    const answer = await request.post(`${base}/sessions`, {
      data: { email: player.email, password: system.demoPassword },
    });
    expect(answer.status(), `${player.name} signs in`).toBe(200);
    const session = (await answer.json()) as Schemas['Session'];
    return new Hands(request, session.accessToken, base);
  }

  /** What the server answers, whatever it is. */
  knock(path: string): Promise<APIResponse> {
    return this.request.get(this.base + path, { headers: this.headers() });
  }

  async read<T>(path: string): Promise<T> {
    const answer = await this.knock(path);
    expect(answer.status(), `GET ${path}`).toBe(200);
    return (await answer.json()) as T;
  }

  async send<T>(path: string, { body, version }: Sending = {}): Promise<T> {
    const answer = await this.request.post(this.base + path, {
      headers: {
        ...this.headers(),
        'Idempotency-Key': randomUUID(),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { data: body }),
    });
    expect(answer.ok(), `POST ${path} ${answer.status()}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }

  async save(path: string, body: unknown, version: number): Promise<void> {
    const answer = await this.request.put(this.base + path, {
      headers: { ...this.headers(), 'If-Match': `"${version}"` },
      data: body,
    });
    expect(answer.ok(), `PUT ${path} ${answer.status()}: ${await answer.text()}`).toBe(true);
  }

  /** Takes a step in a report as it stands now. */
  async step(reportId: string, step: string, body: unknown): Promise<Report> {
    const { version } = await this.report(reportId);
    return this.send(`/reports/${reportId}/${step}`, { body, version });
  }

  report(reportId: string): Promise<Report> {
    return this.read(`/reports/${reportId}`);
  }

  /** Confirms receipt as the template has it. */
  acknowledge(reportId: string): Promise<Report> {
    return this.step(reportId, 'acknowledgement', { urgent: false, keptInformedHow: 'Wij bellen als er nieuws is.' });
  }

  /** Chooses the provider's own investigation and orders it. */
  async orderInvestigation(reportId: string): Promise<void> {
    const yes = { answer: 'YES', reason: 'Nagevraagd bij de aanbieder.' };
    await this.step(reportId, 'assessment', {
      rightReceiver: yes,
      calamityOrViolence: yes,
      internalProcessStarted: yes,
      criminalInvestigation: { answer: 'NO', reason: 'Geen aangifte gedaan.' },
      outcome: 'PROVIDER_INVESTIGATION',
      reason: 'De aanbieder onderzoekt zelf.',
    });
    await this.step(reportId, 'investigation/order', { method: 'PRISMA', form: 'STRUCTURED' });
  }

  /** Writes everything that the structured report asks. */
  async writeInvestigation(reportId: string, marker: string, measureDueOn: string): Promise<void> {
    const { version } = await this.read<Schemas['Investigation']>(`/reports/${reportId}/investigation`);
    await this.save(
      `/reports/${reportId}/investigation`,
      investigation(marker, await this.today(), measureDueOn),
      version,
    );
  }

  /** Writes the report and hands it in, as the screen does that another journey tells. */
  async handIn(reportId: string, marker: string, measureDueOn: string): Promise<void> {
    await this.writeInvestigation(reportId, marker, measureDueOn);
    const { version } = await this.read<Schemas['Investigation']>(`/reports/${reportId}/investigation`);
    await this.send(`/reports/${reportId}/investigation/submission`, { version });
  }

  /** This day as the product has it. */
  async today(): Promise<string> {
    return (await this.read<Schemas['System']>('/system')).today;
  }

  /** Files a calamity of today at the provider's own location; `change` tells what is otherwise. */
  async file(marker: string, change: Content = {}): Promise<Schemas['Receipt']> {
    const { locations } = await this.read<Schemas['Provider']>('/own-provider');
    const draft = await this.send<Schemas['ReportDraft']>('/report-drafts', {
      body: { content: { ...calamity(marker, await this.today(), locations[0]?.id), ...change } },
    });
    return this.send(`/report-drafts/${draft.id}/submission`, {
      version: draft.version,
      body: { truthful: true, notADuplicate: true },
    });
  }

  async attach(caseId: string, name: string, text: string): Promise<Schemas['Attachment']> {
    const answer = await this.request.post(`${this.base}/cases/${caseId}/attachments`, {
      headers: { ...this.headers(), 'Idempotency-Key': randomUUID() },
      multipart: { file: { name, mimeType: 'text/plain', buffer: Buffer.from(text) } },
    });
    expect(answer.ok(), `upload ${answer.status()}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as Schemas['Attachment'];
  }

  private headers() {
    return { Authorization: `Bearer ${this.token}` };
  }
}

const investigation = (marker: string, day: string, measureDueOn: string): Schemas['InvestigationContent'] => ({
  clientIndication: 'Een volwassene met een indicatie voor beschermd wonen.',
  committee: [{ function: 'Kwaliteitsfunctionaris', independent: true }],
  independence: 'De commissie werkt niet op deze locatie.',
  staffInvolved: [{ initials: 'P.B.', function: 'Begeleider', qualifications: 'MBO 4, BHV' }],
  interviewed: 'De begeleider, cliënt A en de teamleider.',
  otherParticipants: 'De familie las mee.',
  sources: 'Dossier en rooster.',
  guidelines: 'De landelijke richtlijn valpreventie.',
  externalExpert: 'Niet nodig.',
  analysisMethod: 'PRISMA',
  timeline: [{ on: day, time: '00:05', fact: 'Cliënt A valt van de trap.' }],
  carePlan: 'Het zorgplan noemt een valrisico.',
  placeContext: 'De trap heeft geen leuning aan de linkerkant.',
  riskAssessment: 'De laatste risico-inschatting is een jaar oud.',
  protocols: 'Het valprotocol was bekend en is gevolgd.',
  supervision: 'Er was nachttoezicht.',
  coordination: 'De overdracht was volledig.',
  escalation: 'De achterwacht is direct gebeld.',
  policeOrProsecution: 'Niet betrokken.',
  warningRegister: 'Niet geraadpleegd; niet aan de orde.',
  analysis: `Het risico was bekend maar niet opnieuw beoordeeld. Kenmerk ${marker}.`,
  rootCauses: ['Risico-inschattingen worden niet op tijd herhaald.'],
  conclusions: 'Met een leuning was de val waarschijnlijk voorkomen.',
  measures: [
    {
      description: `Tweede leuning plaatsen (${marker})`,
      owner: 'Locatiemanager',
      dueOn: measureDueOn,
      securedHow: 'Jaarlijkse schouw van de trappen.',
    },
  ],
  aftercare: 'Gesprekken met cliënt A en de familie.',
  reactions: 'De familie is tevreden over de nazorg.',
  boardResponse: 'De bestuurder neemt de conclusies over.',
});

const calamity = (marker: string, day: string, locationId: string | undefined): Content => ({
  kind: 'CALAMITY',
  placeKind: 'LOCATION',
  ...(locationId ? { locationId } : {}),
  law: 'WMO',
  provision: 'SHELTERED_HOUSING',
  funding: 'IN_KIND',
  occurredOn: day,
  occurredAtTime: '00:05',
  discoveredOn: day,
  nature: 'INJURY',
  whatHappened: `Cliënt A viel van de trap. Kenmerk ${marker}.`,
  harmSeverity: 'SERIOUS',
  harmDescription: 'Een gebroken heup.',
  immediateActions: 'De ambulance gebeld.',
  otherClientsSafe: 'Niemand anders liep gevaar.',
  aftercare: 'Een gesprek met de familie.',
  persons: [{ role: 'CLIENT', name: `Proef Persoon ${marker}`, birthDate: '1980-05-01', gender: 'MALE' }],
  contactPerson: { name: 'Proef Contact', email: 'contact@eik.example' },
  boardChair: { name: 'Proef Bestuurder', email: 'bestuur@eik.example' },
});
