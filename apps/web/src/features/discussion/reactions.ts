import type { ReactionKind } from '@cairn/contracts';
import { IconBulb, IconConfetti, IconHeart, IconThumbUp, IconUsersGroup } from '../../ui/icons.js';

/** The reactions, in the order in which they are offered. */
export const REACTIONS: readonly ReactionKind[] = ['THANKS', 'AGREE', 'SAME_HERE', 'CURIOUS', 'CELEBRATE'];

export const REACTION_ICONS = { THANKS: IconHeart, AGREE: IconThumbUp, SAME_HERE: IconUsersGroup, CURIOUS: IconBulb, CELEBRATE: IconConfetti } as const;
