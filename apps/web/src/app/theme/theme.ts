import { type VariantColorsResolver, createTheme, defaultVariantColorsResolver } from '@mantine/core';
import { components } from './components.js';
import { moss, stone, stoneAtNight } from './colors.js';

type ButtonColors = ReturnType<VariantColorsResolver>;

const BUTTONS: Record<string, ButtonColors> = {
  filled: { background: 'var(--c-accent)', hover: 'var(--c-accent-hover)', color: 'var(--c-on-accent)', border: '1px solid transparent' },
  default: { background: 'var(--c-fill)', hover: 'var(--c-line)', color: 'var(--c-ink)', border: '1px solid transparent' },
  subtle: { background: 'transparent', hover: 'var(--c-accent-soft)', color: 'var(--c-accent-text)', border: '1px solid transparent' },
  danger: { background: 'var(--c-danger-soft)', hover: 'var(--c-danger-soft)', color: 'var(--c-danger)', border: '1px solid transparent' },
};

/** Mantine in Cairn's tokens. `tokens.css` is the source of every value; light and dark stay one set of names. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: 'var(--t-xs)', sm: 'var(--t-sm)', md: 'var(--t-md)', lg: 'var(--t-lg)', xl: 'var(--t-xl)' },
  lineHeights: { xs: 'var(--lh-tight)', sm: 'var(--lh-snug)', md: 'var(--lh-body)' },
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: 'var(--w-bold)',
    sizes: {
      h1: { fontSize: 'var(--t-3xl)', lineHeight: 'var(--lh-tight)' },
      h2: { fontSize: 'var(--t-xl)', lineHeight: 'var(--lh-snug)' },
      h3: { fontSize: 'var(--t-md)', lineHeight: 'var(--lh-snug)' },
    },
  },
  spacing: { xs: 'var(--s-2)', sm: 'var(--s-3)', md: 'var(--s-4)', lg: 'var(--s-6)', xl: 'var(--s-8)' },
  radius: { sm: 'var(--r-sm)', md: 'var(--r-md)', lg: 'var(--r-lg)', xl: 'var(--r-full)' },
  defaultRadius: 'md',
  shadows: { xs: 'var(--sh-1)', md: 'var(--sh-2)', xl: 'var(--sh-3)' },
  breakpoints: { xs: '40.0625em', md: '64em' },
  colors: { moss, stone, gray: stone, dark: stoneAtNight },
  primaryColor: 'moss',
  primaryShade: { light: 7, dark: 3 },
  white: '#FFFEFC',
  black: '#211F1C',
  focusRing: 'auto',
  focusClassName: 'cairn-focus',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  variantColorResolver: (input) => BUTTONS[input.variant] ?? defaultVariantColorsResolver(input),
  components,
  other: {
    data: ['improve', 'concern', 'common', 'neutral'].flatMap((name) => [`--c-${name}`, `--c-${name}-text`, `--c-${name}-soft`]),
  },
});
