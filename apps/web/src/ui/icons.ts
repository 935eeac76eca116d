// One outline family at one stroke. Everything the pages draw comes from here.
export {
  IconAdjustmentsHorizontal, IconAffiliate, IconAlertCircle, IconAlertTriangle, IconArrowBackUp, IconArrowBigUp, IconArrowDown, IconArrowLeft,
  IconArrowRight, IconArrowUp, IconArrowsExchange, IconArrowsMove, IconBell, IconBellOff, IconBuilding, IconBuildingCommunity, IconBulb,
  IconCalendarPause, IconChartLine, IconCheck, IconChecklist, IconChevronDown, IconChevronRight, IconCircle, IconCircleCheck, IconClock,
  IconCloudOff, IconConfetti, IconCopy, IconDeviceDesktop, IconDots, IconDownload, IconFileImport, IconFileSpreadsheet, IconFlag,
  IconGripVertical, IconHeart, IconHistory, IconHome, IconInbox, IconKey, IconLink, IconListCheck, IconLock, IconLogout, IconMail, IconMap2,
  IconMoon, IconNotebook, IconPencil, IconPlayerPause, IconPlayerPlay, IconPlayerStop, IconPlugConnectedX, IconPlus, IconPresentation,
  IconPrinter, IconProgressCheck, IconRefresh, IconSchool, IconSearch, IconSelector, IconSettings, IconSquareCheck, IconStairs, IconSun,
  IconThumbUp, IconTrash, IconUpload, IconUserCircle, IconUserPlus, IconUsers, IconUsersGroup, IconWorld, IconX,
} from '@tabler/icons-react';
