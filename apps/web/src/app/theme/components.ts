import type { ButtonProps, InputProps, MantineThemeOverride } from '@mantine/core';

const BUTTON_HEIGHTS: Record<string, string> = { sm: '2.25rem', md: 'var(--button-tall, 2.5rem)', lg: '3rem' };
const INPUT_HEIGHTS: Record<string, string> = { sm: '2.25rem', md: 'var(--tap)' };

/**
 * Sizes and forms of the Mantine components we use. Colours come from the variables, looks from parts.css.
 * Plain objects, without `Drawer.extend` and its like: naming a component here would load it with every page.
 */
export const components: MantineThemeOverride['components'] = {
  Button: {
    defaultProps: { size: 'md', variant: 'filled' },
    vars: (_theme: unknown, { size }: ButtonProps) => ({
      root: {
        '--button-height': BUTTON_HEIGHTS[size ?? 'md'],
        '--button-padding-x': size === 'sm' ? 'var(--s-3)' : 'var(--s-4)',
        '--button-fz': size === 'lg' ? 'var(--t-md)' : size === 'sm' ? 'var(--t-sm)' : '.9375rem',
      },
    }),
  },
  Input: {
    defaultProps: { size: 'md' },
    vars: (_theme: unknown, { size }: InputProps) => ({
      wrapper: { '--input-height': INPUT_HEIGHTS[size ?? 'md'], '--input-fz': 'var(--t-md)', '--input-padding': '.8rem' },
    }),
  },
  InputWrapper: { defaultProps: { size: 'md', inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
  Menu: { defaultProps: { shadow: 'md', width: 260, position: 'bottom-start', withInitialFocusPlaceholder: false } },
  Modal: { defaultProps: { centered: true, size: '25rem', transitionProps: { duration: 120 } } },
  Drawer: { defaultProps: { position: 'right', size: '34rem', transitionProps: { duration: 200 } } },
};
