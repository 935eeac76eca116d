import type { CSSVariablesResolver } from '@mantine/core';

const SCHEME = {
  '--mantine-color-body': 'var(--c-canvas)',
  '--mantine-color-text': 'var(--c-ink)',
  '--mantine-color-bright': 'var(--c-ink)',
  '--mantine-color-dimmed': 'var(--c-muted)',
  '--mantine-color-placeholder': 'var(--c-faint)',
  '--mantine-color-default': 'var(--c-surface)',
  '--mantine-color-default-hover': 'var(--c-hover)',
  '--mantine-color-default-color': 'var(--c-ink)',
  '--mantine-color-default-border': 'var(--c-line-strong)',
  '--mantine-color-disabled': 'var(--c-fill)',
  '--mantine-color-disabled-color': 'var(--c-faint)',
  '--mantine-color-disabled-border': 'var(--c-line)',
  '--mantine-color-anchor': 'var(--c-accent-text)',
  '--mantine-color-error': 'var(--c-danger)',
  '--mantine-primary-color-filled': 'var(--c-accent)',
  '--mantine-primary-color-filled-hover': 'var(--c-accent-hover)',
  '--mantine-primary-color-light': 'var(--c-accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--c-accent-soft)',
  '--mantine-primary-color-light-color': 'var(--c-accent-text)',
  '--mantine-primary-color-contrast': 'var(--c-on-accent)',
};

/** Mantine's variables point at our tokens, the same names in the light and in the dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: SCHEME, dark: SCHEME });
