// One outline family at one stroke. Everything the pages draw comes from here.
export {
  IconAdjustmentsHorizontal, IconAffiliate, IconAlertCircle, IconAlertTriangle, IconArrowBackUp, IconArrowRight, IconArrowsExchange,
  IconBell, IconBellOff, IconBuilding, IconBuildingCommunity, IconBulb, IconCalendarPause, IconChartLine, IconCheck, IconChevronDown,
  IconChevronRight, IconCircleCheck, IconCloudOff, IconConfetti, IconCopy, IconDeviceDesktop, IconDots, IconDownload, IconFileImport,
  IconFileSpreadsheet, IconFlag, IconHeart, IconHistory, IconHome, IconInbox, IconKey, IconLink, IconLock, IconLogout, IconMail, IconMap2,
  IconMoon, IconNotebook, IconPencil, IconPlayerPause, IconPlayerPlay, IconPlugConnectedX, IconPlus, IconPrinter, IconProgressCheck,
  IconRefresh, IconSchool, IconSearch, IconSelector, IconSettings, IconStairs, IconSun, IconThumbUp, IconTrash, IconUpload, IconUserCircle,
  IconUserPlus, IconUsers, IconUsersGroup, IconWorld, IconX,
} from '@tabler/icons-react';
