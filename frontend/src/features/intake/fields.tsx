import { createContext, use } from 'react';
import { useFormContext } from 'react-hook-form';
import type { useWritingFiles } from './writing';
import type { Errors, Place, SignalForm } from './signalForm';

interface Surroundings {
  readonly places: readonly Place[];
  readonly files: ReturnType<typeof useWritingFiles>;
  /** The errors to show now. */
  readonly errors: Errors;
}

const SignalContext = createContext<Surroundings | undefined>(undefined);

export const SignalProvider = SignalContext.Provider;

export function useSignalSurroundings(): Surroundings {
  const surroundings = use(SignalContext);
  if (!surroundings) throw new Error('Only within the form of a signal');
  return surroundings;
}

/** The form with its errors: what a question spreads on its field and its input. */
export function useSignalForm() {
  const form = useFormContext<SignalForm>();
  const { errors } = useSignalSurroundings();
  return { ...form, field: (name: keyof SignalForm) => ({ name, error: errors[name] }) };
}
