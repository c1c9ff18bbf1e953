import { describe, expect, it } from 'vitest';
import { emptyForm, errorsOf, errorsOn, firstStepWith, questionAt, toRequest, type SignalForm } from './signalForm';

const places = [
  { code: 'GM0106', name: 'Assen', authorityName: 'Toezicht Noord' },
  { code: 'GM0080', name: 'Leeuwarden' },
];
const filled: SignalForm = {
  ...emptyForm,
  municipality: 'GM0106',
  narrative: ' Elke nacht ruzie. ',
  danger: 'NO',
  relation: 'RESIDENT',
  contactWanted: 'NO',
};
const sending = { ticket: 'bewijs', website: '', writing: 'a'.repeat(64), fileIds: [] };

describe('what has to be mended in a signal', () => {
  it('is nothing when all that is needed was told, anonymously', () => {
    expect(errorsOf(filled, places)).toEqual({});
  });

  it('is told for all questions, and first for the first step', () => {
    const errors = errorsOf(emptyForm, places);
    expect(Object.keys(errors).sort()).toEqual(['contactWanted', 'danger', 'municipality', 'narrative', 'relation']);
    expect(firstStepWith(errors)).toBe('waar');
    expect(Object.keys(errorsOn('wat', errors)).sort()).toEqual(['danger', 'narrative']);
  });

  it('is a municipality where nobody of this installation supervises', () => {
    expect(errorsOf({ ...filled, municipality: 'GM0080' }, places).municipality).toBe(
      'Kies een gemeente waar dit toezicht werkt.',
    );
  });

  it('is a number of clients that is none', () => {
    for (const clients of ['0', '-1', 'veel', '1,5', '100000']) {
      expect(errorsOf({ ...filled, clients }, places).clients).toBeDefined();
    }
    expect(errorsOf({ ...filled, clients: ' 12 ' }, places).clients).toBeUndefined();
  });

  it('is a way to be reached, only for who wants to be known', () => {
    const known: SignalForm = { ...filled, contactWanted: 'YES' };
    expect(errorsOf(known, places).contactWanted).toBeDefined();
    expect(errorsOf({ ...known, email: 'geen adres' }, places).email).toBeDefined();
    expect(errorsOf({ ...known, phone: '0592-000000', mailQuestions: true }, places).email).toBeDefined();
    expect(errorsOf({ ...known, phone: '0592-000000' }, places)).toEqual({});
    expect(errorsOf({ ...filled, email: 'geen adres' }, places)).toEqual({});
  });
});

describe('what is sent of a signal', () => {
  it('leaves out what was not told, and who tells it when that is not wanted', () => {
    const request = toRequest(
      { ...filled, theme: 'UNKNOWN', name: 'Proef Buur', email: 'buur@voorbeeld.example' },
      sending,
    );
    expect(request).toMatchObject({
      narrative: 'Elke nacht ruzie.',
      theme: null,
      provider: null,
      clientsConcerned: null,
      inDanger: false,
      contact: null,
      files: null,
    });
    expect(JSON.stringify(request)).not.toContain('buur');
  });

  it('names the files that were kept', () => {
    expect(toRequest(filled, { ...sending, fileIds: ['een'] }).files).toEqual({
      writing: sending.writing,
      fileIds: ['een'],
    });
  });
});

it('what the server refuses lands at its question', () => {
  expect(questionAt('/contact/email')).toBe('email');
  expect(questionAt('/narrative')).toBe('narrative');
  expect(questionAt('/ticket')).toBeUndefined();
});
