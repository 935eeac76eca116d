import { IconAffiliate, IconBuildingCommunity, IconUsers, IconWorld } from '../ui/icons.js';

export const VISIBILITY_ICONS = { TEAM: IconUsers, OWNER: IconBuildingCommunity, NETWORK: IconAffiliate, PUBLIC: IconWorld } as const;
