import { Component, type ReactNode } from 'react';
import { textsOf } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { Button } from '@/ui/Button';
import { appMessages } from '../messages';

interface ErrorBoundaryProps {
  /** Another value, such as the next address, gives the page a fresh start. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly resetKey: string | undefined;
}

/** Keeps the rest of the screen standing when a page breaks. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const t = textsOf(appMessages);
    return (
      <Alert
        tone="negative"
        live
        title={t.brokenTitle}
        actions={<Button onClick={() => window.location.reload()}>{t.reload}</Button>}
      >
        {t.brokenText}
      </Alert>
    );
  }
}
