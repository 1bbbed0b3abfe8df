/** What a colour says: green money in or valid, amber a term runs, red overdue or rejected, blue at ANAF or the bank, grey draft. */
export type Tone = 'success' | 'warning' | 'error' | 'info' | 'neutral';

export const TEXT: Record<Tone, string> = {
  success: 'text-success',
  warning: 'text-warning',
  error: 'text-error',
  info: 'text-info',
  neutral: 'text-muted',
};
/** Marks may be amber, text may not. */
export const DOT: Record<Tone, string> = {
  success: 'bg-success',
  warning: 'bg-amber',
  error: 'bg-error',
  info: 'bg-info',
  neutral: 'bg-muted',
};
export const SOFT: Record<Tone, string> = {
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  error: 'bg-error-soft text-error',
  info: 'bg-info-soft text-info',
  neutral: 'bg-base-200 text-muted',
};
export const SOFT_GROUND: Record<Tone, string> = {
  success: 'bg-success-soft',
  warning: 'bg-warning-soft',
  error: 'bg-error-soft',
  info: 'bg-info-soft',
  neutral: 'bg-base-200',
};
