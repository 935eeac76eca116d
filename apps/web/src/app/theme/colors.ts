import type { MantineColorsTuple } from '@mantine/core';

/** Step 3 is the accent in the dark, 7 the accent in the light, 8 its hover. */
export const moss: MantineColorsTuple = [
  '#EDF5EF', '#E1ECE3', '#B3D9C3', '#7FC49F', '#5FAA84', '#478E6A', '#367A59', '#2B6A4D', '#22553E', '#183D2C',
];

/** The neutrals of the light, from sheet to ink. */
export const stone: MantineColorsTuple = [
  '#FFFEFC', '#F5F3EF', '#ECE9E3', '#E1DCD4', '#BDB6AB', '#8B8378', '#6C665D', '#57524B', '#332F2A', '#211F1C',
];

/** The neutrals of the dark, from ink to the ground. */
export const stoneAtNight: MantineColorsTuple = [
  '#F2EFEA', '#BDB6AB', '#A1998D', '#8D857A', '#4B453E', '#332F2A', '#282421', '#211E1B', '#171513', '#0F0D0C',
];
